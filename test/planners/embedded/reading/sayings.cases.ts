import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  ['orders: order id, price, in stock', 'in_stock', { type: 'boolean' }],
  ['foods: food name, carbohydrates (g), of which sugar (g), fat (g)', 'sugar', { type: 'decimal' }],
  ['Scholarships with applicant name, field of study, gpa', 'field_of_study', { type: 'category' }],
  ['inscriptions : prénom, nom, date d’inscription en 2024', 'date_d_inscription', { options: { from: '2024-01-01', to: '2024-12-31' } }],
  ['supporters: title, first name, surname', 'title', { options: { values: ['Mr', 'Ms', 'Mrs', 'Dr'] } }],
  ['articles: title, author, published at', 'title', { type: 'category' }],
  ['Herd table. Breed: Holstein 65%, Jersey 35%. Lactation number 1 to 8, days in milk 5 to 305, fat percentage 3 to 5.5', 'breed', { options: { values: ['Holstein', 'Jersey'], weights: [65, 35] } }],
  ['bugs: key, component one of auth, search, ui; severity low/high, status open|in progress|done', 'component', { options: { values: ['auth', 'search', 'ui'] } }],
  ['bugs: key, component one of auth, search, ui; severity low/high, status open|in progress|done', 'status', { options: { values: ['open', 'in progress', 'done'] } }],
  ['stats:\n- match_id\n- kills 0-30, deaths 0-20\n- map', 'deaths', { options: { min: 0, max: 20 } }],
  ['meters:\n- meter_no\n- last_reading in m3: 0 to 5000', 'last_reading', { options: { min: 0, max: 5000 } }],
  ['calls: caller and callee number (starting +49), minutes 1-60', 'caller_number', { type: 'pattern', options: { pattern: '+49[1-9]########' } }],
  ['orders: resturant name, total 8-90', 'restaurant_name', { type: 'category' }],
  ['weather data but with just station, date and max temperature - no other columns, really', 'station', { type: 'category' }],
  ['lots: lot [A-Z]{2}-\\d{4} unique, tons 1-9', 'lot', { options: { pattern: '?{2}-#{4}' } }],
  ['refs: ref matches /^ORD-\\d{6}$/, total > 0', 'ref', { options: { pattern: 'ORD-#{6}' } }],
  ['parcels; tracking; weight 1-5; shipped_at last 14d', 'shipped_at', { options: { from: '-14d', to: 'now' } }],
  ['crates: id uuid pk, carrier (dhl|ups), fragile bool 15% true, notes nullable', 'fragile', { type: 'boolean', options: { probability: 0.15 } }],
  ['logins: id, email, role: admin 2% / editor 10% / viewer rest, active 90%', 'role', { options: { values: ['admin', 'editor', 'viewer'], weights: [2, 10, 88] } }],
  ['coupons: code, discount 5/10/15 percent, uses 1-9', 'discount', { options: { values: [5, 10, 15] } }],
  ['subscriptions: plan free|pro|team 60/30/10, seats 1-50', 'plan', { options: { values: ['free', 'pro', 'team'], weights: [60, 30, 10] } }],
  ['cron log: host web-01..web-03, exit_code 0 (90%) else 1/2, ms 50-900', 'host', { options: { values: ['web-01', 'web-02', 'web-03'] } }],
  ['cron log: host web-01..web-03, exit_code 0 (90%) else 1/2, ms 50-900', 'exit_code', { options: { values: [0, 1, 2], weights: [90, 5, 5] } }],
  ['tickets: id, priority low/med/urgent, wait_min (urgent < 30, others 15-480)', 'wait_min', { cases: expect.arrayContaining([expect.objectContaining({ options: { min: 0, max: 29 } }), expect.objectContaining({ options: { min: 15, max: 480 } })]) }],
  ['Lieferanten: Firma, aktiv j/n 90% j, Ort', 'aktiv', { options: { values: ['ja', 'nein'], weights: [0.9, 0.1] } }],
  ['jobs: job_id, status queued|done, started_at null when queued', 'started_at', { type: 'datetime' }],
])('finds the column of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['boxes: box no: four capital letters, the last one U, then 7 digits; size', 'box_no', { options: { pattern: '???U#######' } }],
  ['shirts: name, size s/m/l/xl mostly m and l', 'size', { options: { values: ['s', 'm', 'l', 'xl'], weights: [0.13, 0.37, 0.37, 0.13] } }],
  ['logins: result with success 88%, wrong password 12%, user', 'result', { options: { values: ['success', 'wrong password'], weights: [88, 12] } }],
  ['people: name, bmi around 27 ± 5', 'bmi', { options: { distribution: 'normal', mean: 27, deviation: 5 } }],
  ['rods: id, length 27 ± 5', 'length', { options: { min: 22, max: 32 } }],
  ['wines: wine name, bottle price, price per glass for about half of them', 'price_per_glass', { missing: 0.5 }],
  ["meals: dish, rating 1 to 5 but a fifth of people didn't rate", 'rating', { missing: 0.2 }],
  ['hours: volunteer name, hours in 0.5 steps max 2', 'hours', { options: { values: [0.5, 1, 1.5, 2] } }],
  ['payroll: employee name, pay date = last day of a month in the first half of 2024', 'pay_date', { options: { values: ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31', '2024-06-30'] } }],
  ['calls: caller, start time in the first week of March 2025', 'start_time', { options: { from: '2025-03-01', to: '2025-03-07' } }],
  ['CREATE TABLE users (id INT PRIMARY KEY, referral_code CHAR(8))', 'referral_code', { options: { prefix: 'REF-', width: 4 } }],
  ['used phones: brand, model, price', 'model', { options: { values: expect.arrayContaining(['iPhone 15']) as unknown } }],
  ['smartphones without any Apple phones: brand, model, price', 'model', { options: { values: expect.not.arrayContaining(['iPhone 15']) as unknown } }],
  ['Incidents: number, priority P1 5%, P2 20%, P3 45%, P4 30%, opened at', 'priority', { options: { values: ['P1', 'P2', 'P3', 'P4'], weights: [5, 20, 45, 30] } }],
  ['samples: id, client name V1 10%, V2 40%, V3 50%, taken on', 'client_name', { options: { values: ['V1', 'V2', 'V3'] } }],
  ['tests: id, build v1 60%, v2 40%, duration', 'build', { options: { values: ['v1', 'v2'], weights: [60, 40] } }],
  ['parcels: id, checked out (P1, P2, P3), weight', 'checked_out', { options: { values: ['P1', 'P2', 'P3'] } }],
  ['meters: id, price per kwh (T1, T2, T3), city', 'price_per_kwh', { options: { values: ['T1', 'T2', 'T3'] } }],
  ['gym: id, monthly fee (basic 25, premium 40), city', 'monthly_fee', { options: { values: [25, 40] } }],
  ['trips: record id, voyage no blank for about 10%, port', 'voyage_no', { missing: 0.1 }],
  ['survey: person_id, education level (primary, secondary, bachelor, master), age', 'education_level', { options: { values: ['primary', 'secondary', 'bachelor', 'master'] } }],
  ['plants: plant name, sun or shade or half shade, height in cm', 'sun_or_shade_or_half_shade', { options: { values: ['sun', 'shade', 'half shade'] } }],
  ['hotel bookings: guest, full board or half board or none, nights', 'full_board_or_half_board_or_none', { options: { values: ['full board', 'half board', 'none'] } }],
  ['tickets: title, created, open or fixed, fixed date (empty if open)', 'status', { options: { values: ['open', 'fixed'] } }],
  ['bug reports: key BUG-1, BUG-2 etc, title', 'key', { type: 'sequence', options: { prefix: 'BUG-', start: 1 } }],
  ['orders: ref ORD-100, ORD-101, ..., amount', 'ref', { type: 'sequence', options: { prefix: 'ORD-', start: 100 } }],
  ['members: member_no \'mb\' then 5 digits, name', 'member_no', { options: { prefix: 'mb', width: 5 } }],
  ['sleep diary: participant_id, times_woken 0-8, hours_slept', 'times_woken', { type: 'integer', options: { min: 0, max: 8 } }],
  ['screws: name, how many in stock, price', 'in_stock', { type: 'integer' }],
  ['ferries: ship name, capacity of passengers', 'capacity_of_passengers', { options: { min: 12, max: 2400 } }],
  ['profiles: nickname, age, last online', 'last_online', { type: 'datetime' }],
  ['container moves: container number, gate in, gate out (later than gate in)', 'gate_out', { options: { after: 'gate_in' } }],
  ['yoga: client, date of class only in weekend, price', 'date_of_class', { options: { weekdays: [0, 6] } }],
  ['Stündliche Wetterwerte ab 2024-03-01 00:00: Zeitstempel, Temperatur', 'zeitstempel', { options: { from: '2024-03-01 00:00', step: '1h' } }],
  ['Mesures horaires à partir du 2024-03-01 00:00 : horodatage, température', 'horodatage', { options: { step: '1h' } }],
  ['Volunteers: id, outcome: successful if hours is at least goal, otherwise failed, hours 1-40, goal 5-30', 'outcome', { options: { expression: "hours >= goal ? 'successful' : 'failed'" } }],
])('reads what is said of the values in %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['items: serial no, purchase date, warranty months, warranty until', 'warranty_until', { options: { expression: 'add_months(purchase_date, int(warranty_months))' } }],
  ['parking: plate, minutes parked, fee in EUR at 0.05 per minute', 'fee', { options: { expression: 'minutes_parked * 0.05' } }],
  ['calls: duration in seconds, roaming true for 8%, cost: 0.002 per second at home, 0.004 per second when roaming', 'cost', { options: { expression: 'roaming ? duration * 0.004 : duration * 0.002' } }],
  ['walks: length 30/45/60 mins, price is 12 for 30, 16 for 45 n 20 for 60', 'price', { options: { expression: 'length == 30 ? 12 : length == 45 ? 16 : 20' } }],
  ['shop log: date, visits 0 to 500, sales 0 to 2000. No visits, no sales.', 'sales', { cases: [{ when: 'visits == 0', options: { min: 0, max: 0 } }] }],
  ['log: timestamp, growth 0-5. Growth is zero between 22:00 and 06:00.', 'growth', { cases: [{ when: 'hour(timestamp) >= 22 || hour(timestamp) < 6' }] }],
  ['logins: result (success 90%, failed 10%), risk score 0-100. Unsuccessful logins carry higher risk scores.', 'risk_score', { cases: [{ when: "result != 'success'" }] }],
  ['matches: match id, result (win or loss), gold 200-900. Winners earn more gold.', 'gold', { cases: [{ when: "result == 'win'" }] }],
  ['Meter list with meter number, usage 0-100, leak yes/no - 6% yes, and those show higher usage', 'usage', { cases: [{ when: "leak == 'yes'" }] }],
  ['quotes: smoker yes/no, premium 100-1000. Smokers pay twice as much.', 'premium', { options: { min: 100, max: 500 }, cases: [{ when: "smoker == 'yes'", options: { min: 200, max: 1000 } }] }],
  ['votes: votes cast 100-1000, invalid votes less than 3% of the votes cast', 'invalid_votes', { options: { min: 0 } }],
  ['swaps: shift date within the next 30 days, requested at - always before the shift date', 'shift_date', { options: { from: 'now', to: '+30d' } }],
  ['swaps: shift date within the next 30 days, requested at - always before the shift date', 'requested_at', { options: { before: 'shift_date' } }],
  ['test. visitor_id, variant (A or B), converted yes/no where A converts at 8% and B at 14%, order_value 15 to 250 for converters and 0 for everybody else', 'order_value', { cases: [{ when: "converted == 'yes'", options: { min: 15, max: 250 } }, { when: "converted != 'yes'", options: { min: 0, max: 0 } }] }],
  ['Patients: patient_id, smoker yes/no, cigarettes 1 to 40 for smokers and 0 for everybody else', 'cigarettes', { cases: [{ when: "smoker == 'yes'" }, { when: "smoker != 'yes'" }] }],
  ['Diet study: person, start weight 60-120 kg, end weight 50-110 kg, loss defined as start weight minus end weight', 'loss', { options: { expression: 'start_weight - end_weight' } }],
  ['Taxi rides: km 1-30, fare = km * 2 plus a base fee of 3.50', 'fare', { options: { expression: 'km * 2 + 3.5' } }],
  ['Tool hire: due_date, returned_date, days_late, late_fee. A late fee of 15 is charged for every day late.', 'late_fee', { options: { expression: 'days_late * 15' } }],
  ['Fuel: vehicle code V01 to V20, litres 15-80, driver name. The same vehicle is always driven by the same driver.', 'driver_name', { determined_by: ['vehicle_code'] }],
  ['Orders: customer C01-C30, amount, account manager. Each customer is always served by the same account manager.', 'account_manager', { determined_by: ['customer'] }],
  ['Complaints: complaint id, received date in 2023, closed date, days open', 'closed_date', { options: { expression: 'add_days(received_date, days_open)' } }],
  ['Incidents: priority P1 5%, P2 20%, P3 45%, P4 30%, hours to resolve. Higher priority (P1, P2) is resolved faster than P3 and P4.', 'hours_to_resolve', { cases: [{ when: "(priority in ['P1', 'P2'])" }] }],
  ['Daily OHLC prices from 2023-01-02, trading days only (no weekends): date, open, high, low, close. Prices stay somewhere between 20 and 200.', 'close', { options: { min: 20, max: 200 } }],
  ['Trial: subject_id, group (drug, placebo), baseline pain 2-10, final pain 0-10, change = final - baseline. The drop in pain is larger with the drug.', 'final_pain', { cases: [{ when: "group == 'drug'", options: { max: 6 } }] }],
  ['School: pupil, method (old, new), pre test 20-60, post test 20-100. The gain is much bigger with the new method.', 'post_test', { cases: [{ when: "method == 'new'" }] }],
  ['Trial: subject_id, arm (placebo, low dose, high dose), baseline score 20 to 40, week 12 score 0 to 40. Improvement (a drop in the score) is clearly larger in the high dose arm.', 'week_12_score', { cases: [{ when: "arm == 'high dose'" }] }],
])('reads what ties columns together in %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it('ties what follows to what it follows', async () => {
  const { schema } = await planner.plan({ description: 'log: timestamp, light 0-1000, power 0-8. Power follows light.', referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]?.correlations).toMatchObject([{ rho: 0.6 }]);
});

it.each([
  ['teens: screen_time, sleep_hours, stress. screen time and sleep hours should correlate at about -0.5', [-0.5]],
  ['students: hours_studied, score, absences. hours_studied and score correlate at 0.6, absences and score at -0.4', [0.6, -0.4]],
  ['teens: hours of screen time, hours of sleep, stress level 1-10. screen time and sleep should correlate at about -0.5, stress and sleep negatively too', [-0.5, -0.6]],
])('ties columns as closely as %j says', async (description, rhos) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]?.correlations?.map(({ rho }) => rho)).toEqual(rhos);
});

it.each<Saying>([
  ['claims: id, amount 1-200, currency EUR 70%, USD 20%, otherwise GBP', 'currency', { options: { values: ['EUR', 'USD', 'GBP'], weights: [70, 20, 10] } }],
  ['bills: bill number, total 5-90, payment by card in 78% of the cases, cash in 17% and voucher in 5%', 'payment', { options: { values: ['card', 'cash', 'voucher'], weights: [78, 17, 5] } }],
  ['posts: id, platform LinkedIn or Instagram (60/40), likes', 'platform', { options: { values: ['LinkedIn', 'Instagram'], weights: [60, 40] } }],
  ['machines: id, quality type L/M/H split 60/30/10, torque 5 to 75 Nm', 'quality_type', { options: { values: ['L', 'M', 'H'], weights: [60, 30, 10] } }],
  ['posts: posted_at in the last 6 months and never between midnight and 6 am, format (image 45 %, video 55 %)', 'posted_at', { options: { hours: { from: '06:00', to: '23:59' } } }],
  ['people: name, age at least 18 and no older than 80, height in cm', 'age', { options: { min: 18, max: 80 } }],
  ['orders: id, contacted by email or phone, total', 'contacted_by', { options: { values: ['email', 'phone'] } }],
  ['orders: id, discount of 0, 5, 10 or 15 percent, total', 'discount', { options: { values: [0, 5, 10, 15] } }],
  ['prices of one share, trading days only, starting on 2 January 2024: trade_date, open, high, low, close', 'trade_date', { type: 'date' }],
  ['facture : montant HT entre 50 et 1200 euros, TVA égale à 20 % du montant HT', 'tva', { options: { expression: '0.2 * montant_ht' } }],
])('reads how the values of a column are told in %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['loans: ltv 1-99, risk band A when the ltv is below 60, B from 60 to 80 and C above 80, rate 1-5', 'risk_band', { options: { expression: "ltv > 80 ? 'C' : ltv >= 60 ? 'B' : 'A'" } }],
  ['matches: home_goals 0-5, away_goals 0-5, result is H if home_goals > away_goals, A if away_goals > home_goals and D otherwise', 'result', { options: { expression: "home_goals > away_goals ? 'H' : away_goals > home_goals ? 'A' : 'D'" } }],
  ['games: home points 0-9, away points 0-9, winner: home if the home team scored more, away if the away team did, draw if level', 'winner', { options: { expression: "home_points > away_points ? 'home' : away_points > home_points ? 'away' : 'draw'" } }],
  ['pump: ts, velocity 0.5-12, anomaly true/false (4% true). Whenever anomaly is true, velocity is above 7; normal readings stay under 5.', 'velocity', { cases: [{ when: 'anomaly', options: { min: 7.1 } }, { when: '!(anomaly)', options: { max: 4.9 } }] }],
  ['table: club, played (always 38), won, drawn, lost (won + drawn + lost must equal played), points = 3 * won + drawn', 'lost', { options: { expression: 'played - won - drawn' } }],
  ['mails: sent 1000-5000, delivered (at most sent), opened (at most delivered)', 'opened', { type: 'integer' }],
  ['parcels: dispatched_on in 2024, delivered_on is 1-9 days later, transit_days is the difference between the two dates', 'transit_days', { options: { min: 1, max: 9 } }],
  ['visits: age 0-95, specialty (cardiology, pediatrics). Patients in pediatrics are under 18.', 'age', { cases: [{ when: "specialty == 'pediatrics'", options: { min: 0, max: 17 } }] }],
  ['sales: qty 1-4, price 5-10, discount (0, 5 or 10), total = qty * price * (1 - discount/100)', 'total', { options: { expression: 'qty * price * (1 - discount / 100)' } }],
  ['loans: due_date in 2024, return_date in 2024, overdue_days = days between due date and return, 0 if returned on time', 'overdue_days', { options: { expression: 'max(0, days(return_date, due_date))' } }],
])('reads what holds between columns in %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['CREATE TABLE t (t_id INT, tracking_code CHAR(12), UNIQUE KEY uq_tracking (tracking_code))', 'tracking_code', { unique: true }],
  ['{"type":"object","properties":{"serial":{"type":"string","pattern":"^SN[0-9]{8}$"},"site":{"type":"string","enum":["a","b"]}}}', 'serial', { options: { pattern: 'SN#{8}' } }],
  ['fields:\n  - name: listed_on\n    type: date\n    min: 2024-01-01\n    max: 2024-12-31\n  - name: price\n    type: float', 'listed_on', { options: { from: '2024-01-01', to: '2024-12-31' } }],
  ['More like this: {"user_id": 1042, "country": "Portugal", "signup_date": "2023-04-17", "is_active": true}', 'user_id', { type: 'sequence' }],
])('reads the form of a schema or a sample in %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['gym check-ins: member id, machine. A third use the treadmill, a third the bike, the rest the rower', 'machine', { options: { values: ['treadmill', 'bike', 'rower'] } }],
  ['Invoices: invoice_no, state open or paid or disputed. Three quarters paid, a fifth open, one in twenty disputed.', 'state', { options: { weights: [0.75, 0.2, 0.05] } }],
  ['shipments with shipment_ref and mode: road, rail, air at 5:4:1', 'mode', { options: { values: ['road', 'rail', 'air'], weights: [5, 4, 1] } }],
  ['trials: subject_id, arm - placebo, low dose and high dose in equal parts', 'arm', { options: { values: ['placebo', 'low dose', 'high dose'] } }],
  ['sites: site_code, phase "planning" | "shell" | "finishing"', 'phase', { options: { values: ['planning', 'shell', 'finishing'] } }],
  ["builds: env VARCHAR one of 'dev','prod'; build_no INT", 'env', { options: { values: ['dev', 'prod'] } }],
  ['devices: device_id, firmware 1.0, 1.1 or 2.0 (10%, 30%, 60%)', 'firmware', { options: { values: ['1.0', '1.1', '2.0'], weights: [10, 30, 60] } }],
  ['sessions only on Monday and Friday: club, weekday', 'weekday', { options: { values: ['Monday', 'Friday'] } }],
  ['filings for fiscal years 2019, 2020 and 2023: company, fiscal_year, pages 20-400', 'fiscal_year', { options: { values: [2019, 2020, 2023] } }],
  ['Abonnés : id_abonne, abonnement mensuel ou annuel, avec un abonné sur dix en annuel', 'abonnement', { options: { weights: [0.9, 0.1] } }],
  ['students, each with a house: Gryffindor, Ravenclaw or Slytherin, evenly split; points 0-100', 'house', { options: { values: ['Gryffindor', 'Ravenclaw', 'Slytherin'] } }],
  ['people: gender as M, F or X (48/48/4 percent) and birth_year 1940 to 2005', 'birth_year', { options: { min: 1940, max: 2005 } }],
  ['fines: reason as expired meter, no permit or double parking, fine 20-150', 'reason', { options: { values: ['expired meter', 'no permit', 'double parking'] } }],
  ["create table visits (id int, slot varchar(10) check (slot in ('morning', 'full day')))", 'slot', { options: { values: ['morning', 'full day'] } }],
  ['kanban: title, column (Backlog / In progress / Done), label colour as hex', 'column', { options: { values: ['Backlog', 'In progress', 'Done'] } }],
  ['kanban: title, column (Backlog / In progress / Done), label colour as hex', 'label_colour', { options: { pattern: '\\#[0123456789abcdef]{6}' } }],
  ['create table bills (id uuid, status text, paid_at timestamptz); -- status draft/sent/paid, paid_at is null unless status is paid', 'status', { options: { values: ['draft', 'sent', 'paid'] } }],
])('gives %j its values', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it('lays the rest of the rows beside a value that comes so often', async () => {
  const { options } = (await columnsOf('bookings: party_size 1-8, about 40% of parties are exactly 2 people')).get('party_size') ?? {};
  expect(options?.['components']).toMatchObject([{ weight: 0.4, min: 2, max: 2 }, { min: 1, max: 1 }, { min: 3, max: 8 }]);
});

it.each<Saying>([
  ['Library loans: borrowed on, returned on. Books come back at most 21 days after they were borrowed', 'returned_on', { options: { after: 'borrowed_on', within: '21d' } }],
  ['Parcels: sent date, delivered date; delivery takes between 2 and 10 days', 'delivered_date', { options: { after: 'sent_date', at_least: '172800s', within: '864000s' } }],
  ['Hotelbuchungen mit Anreise und Abreise; die Abreise liegt 1 bis 7 Tage nach der Anreise', 'abreise', { options: { after: 'anreise', at_least: '1d', within: '7d' } }],
  ['Pedidos: fecha de pedido y fecha de entrega, la entrega entre 2 y 5 días después del pedido', 'fecha_de_entrega', { options: { after: 'fecha_de_pedido', at_least: '2d', within: '5d' } }],
  ['Prêts : date d’emprunt en 2024, date de retour au plus tard 28 jours après', 'date_de_retour', { options: { after: 'date_d_emprunt', within: '28d' } }],
  ['trial start and trial end, with exactly two weeks in between, trials started this year', 'trial_start', { options: { from: '2026-01-01' } }],
  ['12 appointments (patient, appointment date), all in the next 30 days and on weekdays only', 'appointment_date', { options: { from: 'now', to: '+30d', weekdays: [1, 2, 3, 4, 5] } }],
  ['Machine log every half hour - time and rpm (0-3000); beginning 2024-05-06 06:00', 'time', { type: 'datetime', options: { step: '30m' } }],
  ['250 Messwerte im Abstand von 15 Minuten ab 01.04.2024: Zeitstempel und Wert', 'zeitstempel', { options: { from: '2024-04-01', step: '15m' } }],
  ['car rentals: pickup, dropoff (no later than 3 weeks after pickup), both timestamps', 'dropoff', { type: 'datetime' }],
  ['Need shift dates in February 2024 with ward and nurse name', 'ward', { type: 'category' }],
])('keeps the moments of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<[string, readonly string[]]>([
  ['Temperatura mínima y máxima diaria; la mínima nunca supera la máxima', ['temperatura_mínima', 'temperatura_máxima_diaria']],
  ['tickets: created_at / first_reply_at / closed_at, all in 2024', ['created_at', 'first_reply_at', 'closed_at']],
  ['vaccines: first dose on, second dose on 21 to 42 days after first dose on', ['first_dose_on', 'second_dose_on']],
])('names the columns of %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});
