import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // What holds of some rows, told in their front.
  ['Staff: employee id, department (Sales, Finance or HR), bonus (0 to 80). For Finance, the bonus is 0.', 'bonus', { options: { min: 0, max: 80 }, cases: [{ when: "department == 'Finance'", options: { min: 0, max: 0 } }] }],
  ['trees: tree id, kind (oak, pine), fruit kg (0 to 60). For pine, fruit kg 2 to 5.', 'fruit_kg', { cases: [{ when: "kind == 'pine'", options: { min: 2, max: 5 } }] }],
  ['rooms: room id, kind (office, lab), desks 0 to 12. for lab, desks = 0', 'desks', { cases: [{ when: "kind == 'lab'", options: { min: 0, max: 0 } }] }],
  // A share of the others.
  ['parcels: id, carrier (DHL, UPS or Hermes), damaged (yes/no). 60% of the Hermes parcels are damaged and 20% of the others.', 'damaged', { options: { weights: [0.2, 0.8] }, cases: [{ when: "carrier == 'Hermes'" }] }],
  ['leads: id, source (web, fair, phone), won (yes/no). The share of won leads is 40% for fair and 10% for all others.', 'won', { options: { weights: [0.1, 0.9] }, cases: [{ when: "source == 'fair'" }] }],
  ['loans: id, furnished (yes/no). furnished should be no for 85%.', 'furnished', { options: { weights: [0.15, 0.85] } }],
  // Cells without a value.
  ['machines: machine id, output 20 to 110. The output was not recorded for 10% of the machines.', 'output', { missing: 0.1 }],
  ['people: id, income 900 to 4000. 20% do not have an income.', 'income', { missing: 0.2 }],
  ['customers: id, churned (yes/no), last login. When churned is no there is no last login.', 'last_login', { when: "churned == 'yes'" }],
  ['customers: id, churned (yes/no), last login. When churned is no, no last login.', 'last_login', { when: "churned == 'yes'" }],
  ['customers: id, plan (basic, gold), support calls 0 to 12. support calls applies to gold only, blank otherwise.', 'support_calls', { when: "plan == 'gold'" }],
  // Days.
  ['parcels: id, shipped at in 2024, delivered at. Shipped at only on weekdays.', 'shipped_at', { options: { from: '2024-01-01', weekdays: [1, 2, 3, 4, 5] } }],
  ['courses: id, start date in 2024, note. No weekends in start date.', 'start_date', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  ['courses: id, start date in 2024, note. Start date from Monday to Friday.', 'start_date', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  ['classes: id, date of class only in weekend, price', 'date_of_class', { options: { weekdays: [0, 6] } }],
  ['courses: id, start date in 2024, end date. Between start date and end date there are 1 to 20 days.', 'end_date', { options: { after: 'start_date', within: '20d' } }],
  ['flats: id, listed on in 2024, rented on. Rented on follows listed on by at most 30 days.', 'rented_on', { options: { after: 'listed_on', within: '30d' } }],
  ['visits: id, visit date no later than 31 May 2024 and not before 1 March 2024', 'visit_date', { options: { from: '2024-03-01', to: '2024-05-31' } }],
  // Where numbers lie.
  ['flats: id, rent 400 to 3500. Half of the flats have a rent below 900.', 'rent', { options: { min: 400, max: 3500, median: 900 } }],
  ['flats: id, rent 400 to 3500. typical rent is 900', 'rent', { options: { min: 400, max: 3500, median: 900 } }],
  ['flats: id, rent 400 to 3500. No rent under 800.', 'rent', { options: { min: 800, max: 3500 } }],
  ['flats: id, rent 400 to 3500. minimum rent 600', 'rent', { options: { min: 600, max: 3500 } }],
  ['flats: id, rent 400 to 3500. A rent above 2000 is not allowed.', 'rent', { options: { min: 400, max: 2000 } }],
  ['flats: id, rent 400 to 3500. limit rent to 2500', 'rent', { options: { min: 400, max: 2500 } }],
  ['flats: id, size ~ N(84, 12)', 'size', { options: { distribution: 'normal', mean: 84, deviation: 12 } }],
  // A bound of some rows, told by what none of them does.
  ['staff: id, grade A, B or C, bonus 0 to 9000. No employee of grade A gets more than 2000 bonus.', 'bonus', { cases: [{ when: "grade == 'A'", options: { min: 0, max: 2000 } }] }],
  ['library: member type (child, adult), loans 0 to 20. No child may have more than 5 loans.', 'loans', { options: { max: 20 }, cases: [{ when: "member_type == 'child'", options: { min: 0, max: 5 } }] }],
  ['clinic: visit id, triage level 1-5, waiting time in minutes. The higher the triage level, the longer people wait, and nobody with level 1 waits more than 10 minutes.', 'waiting_time', { cases: [{ when: 'triage_level == 1', options: { min: 1, max: 10 } }] }],
  ['parcels: carrier (DHL, UPS), weight 0-30 kg. No parcel weighs more than 20 kg.', 'weight', { options: { min: 0, max: 20 } }],
  // Some rows have nothing, and the others something.
  ['trains: arrival, delay minutes. 70% have no delay, the others 2 to 60 minutes.', 'delay_minutes', { options: { components: [{ weight: 0.7, min: 0, max: 0 }, { weight: 0.3, min: 2, max: 60 }] } }],
  ['trains: arrival, delay minutes. The delay is 0 for 70% and 2 to 60 minutes for the others.', 'delay_minutes', { options: { components: [{ weight: 0.7, min: 0, max: 0 }, { weight: 0.3, min: 2, max: 60 }] } }],
  ['trains: arrival, delay minutes. 65% of the trains leave on time, so their delay is zero. The others leave 5 to 180 minutes late.', 'delay_minutes', { options: { components: [{ weight: 0.65, min: 0, max: 0 }, { weight: 0.35, min: 5, max: 180 }] } }],
  ['items: list price 15-180, discount. 60% of the items have no discount, the others 10, 20 or 30 percent.', 'discount', { options: { values: [0, 10, 20, 30], weights: [0.6, 0.133333, 0.133333, 0.133333] } }],
  ['donors: id, donation. 30% make a donation of 5 to 200, the others nothing.', 'donation', { options: { components: [{ weight: 0.7, min: 0, max: 0 }, { weight: 0.3, min: 5, max: 200 }] } }],
  ['books: id, rating. 30% have no rating, the others 1 to 5.', 'rating', { options: { min: 1, max: 5 }, missing: 0.3 }],
  // What is missing together.
  ['air: timestamp, temperature, humidity, wind. In 3% of the hours the sensor was offline and temperature, humidity and wind are empty.', 'wind', { when: 'temperature == temperature' }],
  ['air: timestamp, temperature, humidity. Temperature and humidity are missing in 3% of the rows.', 'humidity', { when: 'temperature == temperature' }],
  // What is added to a rate, and examples beside the form they are of.
  ['taxi rides: distance in km, tip, total = 3.50 + 1.80 per km + tip', 'total', { options: { expression: '3.5 + 1.8 * distance + tip' } }],
  ['taxi rides: distance in km, tip, total is 1.80 per km plus the tip', 'total', { options: { expression: 'distance * 1.8 + tip' } }],
  ['pizza orders: qty 1-5, price each, delivery fee (always 2.50), total should be qty x price each + fee', 'total', { options: { expression: 'qty * price_each + delivery_fee' } }],
  ['trips: distance, base fare, toll fee, total: distance x 1.5 + fare + toll', 'total', { options: { expression: 'distance * 1.5 + base_fare + toll_fee' } }],
  ['sensors: device id (pattern SN-AB1234, two letters then 4 digits), value', 'device_id', { options: { pattern: 'SN-??####' } }],
  ['tickets: code (like AB-1234: two letters, dash, four digits), price', 'code', { options: { pattern: '??-####' } }],
  ['parts: sku like AB-7, batch (B12 followed by 3 letters)', 'batch', { options: { pattern: 'B12???' } }],
  ['stock trades csv please, trade id no dupes, ticker, price', 'trade_id', { unique: true }],
  ['f1 results: season, round, race, driver, constructor, finish position, points, status', 'finish_position', { options: { min: 1, max: 20 } }],
  // Questions that are answered, notes of a line, and what is empty itself.
  ['Survey: department, questions q1, q2 and q3 answered from 1 (disagree) to 5 (agree), would recommend yes/no', 'q3', { options: { min: 1, max: 5 } }],
  ['exam: student, tasks t1, t2 and t3 each 0 to 20, total', 't1', { options: { min: 0, max: 20 } }],
  ['Survey: department, items q1 to q5 answered from 1 to 7, comment', 'q4', { options: { min: 1, max: 7 } }],
  ['Mood diary: user code, log date, mood 1-10, one-line note', 'note', { type: 'text', options: { sentences: 1 } }],
  ['A/B test for 1500 users: user id, clicks', 'user_id', { unique: true }],
  ['expenses: employee, amount in eur (5 up to max 2k), date', 'amount', { options: { min: 5, max: 2000 } }],
  ['parcel lockers: locker code like LK-042, state (empty, occupied, out of order), site', 'state', { options: { values: ['empty', 'occupied', 'out of order'] } }],
  ['bins: bin id, fill state empty / half full / full, site', 'fill_state', { options: { values: ['empty', 'half full', 'full'] } }],
  ['flats: flat no, tenant (name or empty)', 'tenant', { missing: 0.1 }],
  ['annonces : ville, surface, classe DPE de A à G, loyer', 'classe_dpe', { options: { values: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] } }],
  // Who goes further, of the later of two measures; what a meter shows; German sums of compounds.
  ['trial: id, arm (placebo or active), baseline_score 20-60, week12_score, change = week12_score minus baseline_score. scores in the active arm drop more than in the placebo arm', 'week12_score', { cases: [{ when: "arm == 'active'" }] }],
  ['Fahrtenbuch: Datum, Fahrer, Kilometerstand Beginn, Kilometerstand Ende, gefahrene Kilometer', 'kilometerstand_ende', { options: { expression: 'kilometerstand_beginn + gefahrene_kilometer' } }],
  ['coches: fecha, conductor, kilometraje inicio, kilometraje fin, litros', 'kilometraje_fin', { type: 'integer' }],
  ['Aufträge: Auftragsnummer, Arbeitsstunden, Stundensatz, Materialkosten, Gesamtbetrag (Stunden mal Satz plus Material)', 'gesamtbetrag', { options: { expression: '(arbeitsstunden * stundensatz + materialkosten)' } }],
  // Which of two that are called alike.
  ['shop: region (north, south), list price 5-50, sale price which is list price * 0.9. Prices are higher in the north.', 'list_price', { cases: [{ when: "region == 'north'" }] }],
  // Two moments of one stretch, and kinds of what would be an amount.
  ['sessions: session_id, plugged in at and unplugged at in May 2025, energy in kWh.', 'plugged_in_at', { options: { from: '2025-05-01' } }],
  ['cars: model, fuel (petrol, electric), top speed 100-300', 'fuel', { options: { values: ['petrol', 'electric'] } }],
  ['tickets: id, status (open, resolved, closed), resolution_hours 1-100, breached. breached is true when resolution took more than 48 hours.', 'breached', { options: { expression: 'resolution_hours > 48' } }],
  ['sessions: session_id, pages viewed 1-25, duration seconds. A session with a single page has a duration of 0, all the others last 10 to 1800 seconds.', 'duration_seconds', { cases: [{ when: 'pages_viewed == 1', options: { max: 0 } }, { when: 'pages_viewed != 1', options: { min: 10 } }] }],
  ['bolts: target torque 40-110, actual torque. Actual torque varies around the target torque by about 2%.', 'actual_torque', { type: 'expression' }],
  ['orders: id, ordered on, shipped on, order value 1 to 900. Parcels are shipped at most 5 days after the order.', 'order_value', { options: { max: 900 } }],
  ['claims: claim reference, date of loss, reported on, the loss amount. Claims are reported at most 60 days after the loss.', 'loss_amount', { options: { max: 60_000 } }],
  ['calls: call id, talk time in seconds, after-call work in seconds, wait', 'after_call_work', { type: 'integer' }],
  ['porting: request id, requested on, ported on, status (completed, rejected, pending), reason. A reason exists only for rejected requests and pending requests have no ported on date.', 'ported_on', { when: "status != 'pending'" }],
  ['grades: student, midterm 0-100. Typical midterm is 72 give or take 11.', 'midterm', { options: { mean: 72, deviation: 11 } }],
  ['Patients: id, age 18-90, outcome. Mortality should be near 18% overall, outcome being either survived or died.', 'outcome', { options: { values: ['survived', 'died'] } }],
  ['Pharma cold chain: every 10 minutes a reading from one reefer truck, beginning 2025-05-12 04:00, 288 readings. Columns timestamp, cargo_temp_c.', 'timestamp', { options: { from: '2025-05-12 04:00', step: '10m' } }],
  // A test that only some pass.
  ['students: student id, forum posts 0 to 60, passed (yes/no). Students with more than 30 forum posts have passed, all others have not.', 'passed', { options: { expression: "forum_posts > 30 ? 'yes' : 'no'" } }],
  // Where cells are empty, said right behind the name.
  ['Lots: lot_number, sold yes for 80%, hammer_price left blank if unsold, bidder', 'hammer_price', { when: '!(!sold)' }],
  ['Lots: lot_number, sold yes for 80%, price empty if not sold, buyer', 'price', { when: '!(!sold)' }],
  ['Loans: loan_id, returned yes/no, return_date left empty unless returned, late_fee', 'return_date', { when: "returned == 'yes'" }],
  // Bounds of what is cut.
  ['Runners: age 18-80, finish_min roughly normal with mean 255 and sd 40, clipped to 130-400', 'finish_min', { options: { min: 130, max: 400, mean: 255 } }],
  ['Students: id, score; score follows a normal distribution with mean 65 and sd 12, clamped between 0 and 100', 'score', { options: { min: 0, max: 100, mean: 65 } }],
  // Clocks.
  ['departures: train_no, scheduled HH:MM, first train 05:00, last 23:30, delay_min 0-90', 'scheduled', { type: 'time', options: { from: '05:00', to: '23:30' } }],
  ['bus stops: line, scheduled time (first bus 05:10, last bus 23:40), stop', 'scheduled_time', { options: { hours: { from: '05:10', to: '23:40' } } }],
  // One stretch of days for both ends.
  ['Parking: ticket_no, entry_time and exit_time in May 2024, fee 2-30', 'entry_time', { options: { from: '2024-05-01' } }],
  ['Rentals: id, pickup date and return date in June 2023, fee 2-30', 'return_date', { options: { after: 'pickup_date' } }],
  // Values.
  ['Glucose diary: patient_code, context (fasting, before meal, after meal, bedtime), glucose 55-320', 'context', { options: { values: ['fasting', 'before meal', 'after meal', 'bedtime'] } }],
  ['Shift log: nurse, slot (morning, before lunch, after lunch, night), heart rate 40-120', 'slot', { options: { values: ['morning', 'before lunch', 'after lunch', 'night'] } }],
  ['departures: train_no, delay_min 0-90, status "on time" if delay_min is 0, otherwise "delayed"', 'status', { options: { values: ['on time', 'delayed'] } }],
  ['Sessions: session_id as UUID, station_code such as CS-104, energy_kwh between 2 and 85', 'energy_kwh', { options: { min: 2, max: 85 } }],
  // Names that said something else.
  ['players: name, titles_won, matches_won, world_rank, prize_money_usd', 'titles_won', { type: 'integer' }],
  ['players: name, titles_won, matches_won, world_rank, prize_money_usd', 'world_rank', { type: 'integer' }],
  ['incidents: number, date, place, first aid given, parents informed', 'first_aid_given', { type: 'boolean' }],
  ['incidents: number, date, place, first aid given, parents informed', 'parents_informed', { type: 'boolean' }],
  ['Dangerous goods: UN number (UN plus 4 digits), class (3, 6.1, 8 or 9)', 'un_number', { options: { pattern: 'UN####' } }],
  ['users: firstname, bday, city', 'bday', { type: 'person.birthdate' }],
  // Of whom so much is told, and what becomes of all others.
  ['auditions: name, average 0-25, advanced yes/no. Candidates with an average of 18 or more advance, all others do not.', 'advanced', { options: { expression: "average >= 18 ? 'yes' : 'no'" } }],
  ['exam: student name, points 0-100, passed yes/no. Students with 50 points or more pass; the rest do not.', 'passed', { options: { expression: "points >= 50 ? 'yes' : 'no'" } }],
  ['babies: weight 1.5-5 kg, monitored yes/no. Babies weighing less than 2.5 kg are monitored, all others are not.', 'monitored', { options: { expression: "weight < 2.5 ? 'yes' : 'no'" } }],
  // What is flagged, or needed, from so much on.
  ['deliveries: carrier, delay_min -20 to 90, pallets 1-30. Late trucks (more than 30 minutes) are flagged.', 'flagged', { options: { expression: 'delay_min > 30' } }],
  ['readings: sensor, temp_c 0-90. Readings over 75 are marked as critical.', 'critical', { options: { expression: 'temp_c > 75' } }],
  ['permits: permit no, area m2 10-900, fee. Permits with an area of more than 500 require an environmental review; all others do not.', 'environmental_review_needed', { options: { expression: 'area_m2 > 500' } }],
  ['shipments: weight 1-90 kg, carrier, signature (yes/no). Parcels of 30 kg or more need a signature.', 'signature', { options: { expression: "weight >= 30 ? 'yes' : 'no'" } }],
  ['invoices: invoice no, amount 10-9000, status (ok, flagged). Invoices above 5000 are flagged.', 'status', { type: 'category' }],
  // Ranks by a measure.
  ['40 chess tournament players: name, country, score 0-9, rank by score, 1 being best', 'rank', { type: 'sequence' }],
  ['Eighty swimmers with name, age group, time in seconds 50 to 120, place by time', 'place', { type: 'sequence' }],
  ['Sales reps: rep name, region, revenue 10k-500k, rank by revenue (1 = highest), 60 rows', 'revenue', { type: 'expression' }],
  ['Jobs: job, place by region, salary 1000-9000', 'place', { type: 'category' }],
  // As types and bounds are written.
  ['enrolments: course_code string, term enum WS24 or SS25, grade decimal 1.0-5.0', 'grade', { options: { decimals: 1 } }],
  ['fields: token CHAR(40), trace_id CHAR(32), gauge CHAR(3)', 'trace_id', { options: { pattern: '[0-9a-f]{32}' } }],
  ['fields: token CHAR(40), trace_id CHAR(32), gauge CHAR(3)', 'gauge', { options: { pattern: '?##' } }],
  ['station string (ST-1 .. ST-3), ts timestamp, pm10 float 0-90', 'station', { options: { values: ['ST-1', 'ST-2', 'ST-3'] } }],
  ['fields: sensorId string, unit string always "µg/m3", quality int 0|1|2', 'unit', { options: { value: 'µg/m3' } }],
  // Where alone something is so, and where never.
  ['Concert set lists: song title, position in set 1 to 25, encore y/n. Encores only happen at position 18 or later.', 'encore', { cases: [{ when: 'position_in_set < 18', options: { values: ['n'], weights: [1] } }] }],
  ['Shop orders: order number, amount 5-500, gift wrap y/n. Gift wrap is only offered for orders of 50 or more.', 'gift_wrap', { cases: [{ when: 'amount < 50', options: { values: ['n'], weights: [1] } }] }],
  ['Tickets: age 1-90, discount yes/no. Discounts are only given to people over 65.', 'discount', { cases: [{ when: 'age <= 65', options: { values: ['no'], weights: [1] } }] }],
  ['machines: state (running, idle, off), alarm yes/no (never yes if off), temp 10-90', 'alarm', { cases: [{ when: "state == 'off'", options: { values: ['no'], weights: [1] } }] }],
  // When rows follow each other, and in which month.
  ['River water samples taken every Monday since 2022-01-03 at one station: sample date, water temperature (2 to 24)', 'sample_date', { options: { from: '2022-01-03', step: '1w' } }],
  ['Give me 96 rows of meter readings at 15 minute steps for 1 May 2025 with timestamp, voltage', 'timestamp', { options: { from: '2025-05-01', step: '15m' } }],
  ['meetings: room, duration 15-90 in 15 minute steps, booked on', 'duration', { options: { values: [15, 30, 45, 60, 75, 90] } }],
  ["orders: order no, date in june '24, total", 'date', { options: { from: '2024-06-01', to: '2024-06-30' } }],
  // Lists without commas.
  ['people list: name age city job salary in euros, married y/n', 'salary', { type: 'integer' }],
  ['flatmates - name age (18 to 35) gender university max budget, smoker y/n, pets y/n', 'age', { options: { min: 18, max: 35 } }],
  ['orders: id, status open paid shipped cancelled, total', 'status', { options: { values: ['open', 'paid', 'shipped', 'cancelled'] } }],
  ['people: name, address street city zip, age', 'street', { type: 'location.streetAddress' }],
  ['phishing: department, emails sent, opened, clicked, reported', 'reported', { type: 'integer' }],
  // What a part of the rows is in, has lost, or is once more.
  ['Rental flats: flat no, rent 400-2000, tenant. About 5% of tenants are in arrears.', 'in_arrears', { options: { probability: 0.05 } }],
  ['Equipment leasing: contract number, lessee. 7% of the contracts are in arrears; only those have an overdue amount.', 'overdue_amount', { when: 'in_arrears' }],
  ['parking: ticket number, plate, fee. About 5% of the drivers lost their ticket, so please flag those as well.', 'lost_ticket', { options: { probability: 0.05 } }],
  ['parking tickets: ticket number, plate, paid flag. 15% of tickets are contested, contested ones are paid less often.', 'contested', { options: { probability: 0.15 } }],
  ['Wetter: Zeitpunkt, Temperatur in Grad, Windrichtung in Grad', 'windrichtung', { type: 'decimal', options: { min: 0, max: 360 } }],
  ['Wetter: Zeitpunkt, Temperatur in Grad, akademischer Grad', 'akademischer_grad', { type: 'category' }],
  ['beneficiary register: beneficiary code, household head, village', 'household_head', { type: 'person.fullName' }],
  // Codes that each row has of its own.
  ['Pawnshop tickets: ticket number PT-#####, item, loan amount', 'ticket_number', { type: 'sequence', options: { prefix: 'PT-', width: 5 } }],
  ['chapter list: chapter number, title, pages', 'chapter_number', { type: 'sequence' }],
  ['badge scans: badge number B####, door, scanned at', 'badge_number_b', { type: 'pattern' }],
  // Bands of the number that the name tells.
  ['people: age 18 to 90, bmi, bmi_class. class is underweight below 18.5, normal below 25, overweight below 30, else obese.', 'bmi_class', { options: { expression: "bmi < 18.5 ? 'underweight' : bmi < 25 ? 'normal' : bmi < 30 ? 'overweight' : 'obese'" } }],
  ['people: age 18 to 90, score 0-100, score_band. The band is low below 40, medium below 70, else high.', 'score_band', { options: { expression: "score < 40 ? 'low' : score < 70 ? 'medium' : 'high'" } }],
  // What brackets say, and no list.
  ['chess: white username, black username (nobody plays himself)', 'black_username', { type: 'internet.username' }],
  ['visits: doctor, clinic (3 or 4 different ones), fee 10-90', 'clinic', { type: 'category', options: { values: { length: 4 } } }],
])('reads the plain sentence of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<[string, string, string, number]>([
  ['campaigns: id, budget 500 to 50000, clicks 10 to 20000. Budget has a positive effect on clicks.', 'budget', 'clicks', 1],
  ['campaigns: id, budget 500 to 50000, clicks 10 to 20000. The budget has a clear negative impact on the clicks.', 'budget', 'clicks', -1],
  ['campaigns: id, budget 500 to 50000, clicks 10 to 20000. correlation between clicks and budget around -0.5', 'budget', 'clicks', -1],
  ['campaigns: id, budget 500 to 50000, clicks 10 to 20000. Clicks scale with budget.', 'budget', 'clicks', 1],
  ['campaigns: id, budget 500 to 50000, clicks 10 to 20000. I expect a positive link between budget and clicks.', 'budget', 'clicks', 1],
  ['campaigns: id, budget 500 to 50000, clicks 10 to 20000. Campaigns with a lot of budget usually show less clicks.', 'budget', 'clicks', -1],
  ['campaigns: id, budget 500 to 50000, clicks 10 to 20000. As budget goes up clicks should come down.', 'budget', 'clicks', -1],
  ['machines: id, load 0 to 90, quality 0 to 100. Quality suffers when load is high.', 'load', 'quality', -1],
  ['machines: id, load 0 to 90, wear 0 to 100. Wear is determined mainly by load with some random noise.', 'load', 'wear', 1],
  ['stays: patient id, age 0 to 95, length of stay 1 to 30, admission date in 2023, discharge date. Older patients stay longer.', 'age', 'length_of_stay', 1],
  ['Calls: call_id, call_start, wait_seconds 0-900, resolved 75% yes. The longer people wait, the less often the call gets resolved.', 'wait_seconds', 'resolved', -1],
  ['Deliveries: id, distance_km 1-50, on_time 85%. The further the trip, the more rarely it arrives on time.', 'distance_km', 'on_time', -1],
  ['Deliveries: id, distance_km 1-50, damaged 5%. The further the trip, the more often the parcel arrives damaged.', 'distance_km', 'damaged', 1],
  ['Podcasts:\n- title\n- duration_min: integer 8..95\n- completion_rate: 0 to 1, longer episodes are finished less\n- sponsor', 'duration_min', 'completion_rate', -1],
  ['Hotels:\n- nights 1-14\n- room size m2 12-60\n- score 1-10, bigger rooms do worse', 'room_size_m2', 'score', -1],
  // One way and the other in one sentence.
  ['houses: area, age, price. Price should clearly go up with area and be lower for older houses.', 'price', 'age', -1],
  ['houses: area, age, price. Price should clearly go up with area and be lower for older houses.', 'price', 'area', 1],
  ['employees: salary, tenure, absences. Salary should be higher for longer tenure and go down with absences', 'salary', 'tenure', 1],
  ['courses: hours studied, absences, score 0-100. Score improves with hours studied and gets worse with absences.', 'score', 'absences', -1],
  ['cars: year, mileage, price. Prices are lower for old cars and go down with mileage', 'price', 'year', 1],
  // Lists that everyone puts in one order.
  ['workers: hours worked, stress (high, low, medium). Stress goes up with hours worked.', 'stress', 'hours_worked', 1],
  ['students: hours studied, absences, grade (A-F). Grade improves with hours studied and gets worse with absences.', 'grade', 'absences', -1],
  ['items: age in months, condition (new, good, fair, poor). Condition gets worse with age.', 'condition', 'age', -1],
  ['patients: age, pain level (none, mild, moderate, severe). pain level rises with age', 'pain_level', 'age', 1],
  ['Runners: name, age 18-80, half_split_min 60-200, finish_min 130-400. Older runners take longer.', 'age', 'finish_min', 1],
])('hears the way of %j', async (description, one, other, sign) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  const pair = schema.tables[0]?.correlations?.find(({ columns }) => columns.includes(one) && columns.includes(other));
  expect(Math.sign(pair?.rho ?? 0)).toBe(sign);
});

it('lets the end follow a length that moves', async () => {
  const columns = await columnsOf('stays: patient id, age 0 to 95, length of stay 1 to 30, admission date in 2023, discharge date. Older patients stay longer.');
  expect(columns.get('discharge_date')).toMatchObject({ options: { expression: 'add_days(admission_date, length_of_stay)' } });
});

it.each<[string, readonly string[]]>([
  ['Seating plan for final exams, 300 candidates: hall (North, South or Main), row A to J, seat 1 to 20, candidate name, subject. Nobody shares a seat.', ['hall', 'row', 'seat']],
  ['Cinema bookings: booking id, screen 1-3, row A-H, seat 1-20, customer. No seat is sold twice.', ['screen', 'row', 'seat']],
])('gives a place of %j once in its row and hall', async (description, columns) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.unique).toContainEqual(columns);
});

it.each<[string, RegExp]>([
  ['scooter rentals: rental id, start battery %, end battery % (can only go down), minutes', /end_battery_percent < start_battery_percent/],
  ['inventario: código, producto, precio de compra, precio de venta (siempre mayor), existencias', /precio_de_compra < precio_de_venta/],
  ['Lager: Artikel, Einkaufspreis, Verkaufspreis (immer höher), Bestand', /einkaufspreis < verkaufspreis/],
])('compares with the number before: %j', async (description, said) => {
  const { clauses } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(JSON.stringify(clauses)).toMatch(said);
});

it.each<[string, readonly string[]]>([
  ['Gym export, one row per member\n- name\n- plan: basic, plus\n- joined', ['name', 'plan', 'joined']],
  ['orders csv pls, order id no dupes, customer name, amount', ['order_id', 'customer_name', 'amount']],
  ['need users csv, user id unique, email no repeats, name', ['user_id', 'email', 'name']],
])('makes no column of what is asked for: %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});
