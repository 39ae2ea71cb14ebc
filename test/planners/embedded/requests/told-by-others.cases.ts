import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // Places of a program, and what stays the same for each.
  ['API requests: method, endpoint out of /users, /orders, /items, status_code', 'endpoint', { options: { values: ['/users', '/orders', '/items'] } }],
  ['hits: path /home or /shop, ms', 'path', { options: { values: ['/home', '/shop'] } }],
  ['hits: path one of /users, /orders/{id}, /items, ms', 'path', { options: { values: ['/users', '/orders/{id}', '/items'] } }],
  ['flights: route, distance km (constant for a route), passengers', 'distance_km', { type: 'integer', determined_by: ['route'] }],
  ['orders in a diner; dish (burger, salad, soup, pasta) and its price, the price per dish does not change', 'price', { determined_by: ['dish'] }],
  // What holds over midnight, and where a condition stands first.
  ['taxi rides: hour 0-23, km, surcharge. A surcharge of 3 applies from 22 to 5 o\'clock, none (0) during the day.', 'surcharge', { options: { expression: 'hour >= 22 || hour < 5 ? 3 : 0' } }],
  ['taxi rides: pickup hour 0-23, km, night fee. The night fee is 3.50 between 22 and 6, otherwise 0.', 'night_fee', { options: { expression: 'pickup_hour >= 22 || pickup_hour < 6 ? 3.5 : 0' } }],
  ['taxi rides: hour 0-23, km, surcharge. From 22 to 5 o\'clock the surcharge is 3, otherwise 0.', 'surcharge', { options: { expression: 'hour >= 22 || hour < 5 ? 3 : 0' } }],
  ['taxi rides: hour 0-23, km, surcharge: 3 at night (22 to 5), 0 otherwise', 'surcharge', { options: { expression: 'hour >= 22 || hour < 5 ? 3 : 0' } }],
  ['parking stays: arrival hour (0 to 23), minutes, fee; no fee from 20 to 7 o\'clock', 'fee', { cases: [{ when: 'arrival_hour >= 20 || arrival_hour < 7', options: { min: 0, max: 0 } }] }],
  ['rides: hour 0-23, km, toll. If hour is above 20, the toll is 3.50, otherwise 0.', 'toll', { options: { expression: 'hour > 20 ? 3.5 : 0' } }],
  // Values that hold a part of a name, steps of a scale, states of what is under way.
  ['Hotel rooms list: room_no and board. board can be room only, breakfast, half board or full board.', 'board', { options: { values: ['room only', 'breakfast', 'half board', 'full board'] } }],
  ['Court cases. case_ref, stage: filed, awaiting hearing, under appeal, settled out of court', 'stage', { options: { values: ['filed', 'awaiting hearing', 'under appeal', 'settled out of court'] } }],
  ['Projects: project, rating (below average, average, above average), budget', 'rating', { options: { values: ['below average', 'average', 'above average'] } }],
  // How a column was come by, and what is said of it behind.
  ['patients: name, pulse, taken at rest, 50 to 90, and weight, measured in kg, 40-120', 'pulse', { options: { min: 50, max: 90 } }],
  ['Homework tracker with pupil and handed_in; handed_in is false for 15% of the rows', 'handed_in', { type: 'boolean', options: { probability: 0.85 } }],
  ['Forum members: every username is unique; joined_year 2010 to 2024; posts 0-5000', 'username', { unique: true }],
  ['Only open tickets, so status is \'open\' throughout. Further columns: ticket_id and subject', 'status', { type: 'constant', options: { value: 'open' } }],
  ['Resting heart rate: normally distributed, mean 68 bpm, SD 8, cut at 45 and 100. Patient ID as well.', 'resting_heart_rate', { options: { min: 45, max: 100, mean: 68 } }],
  ['Resting heart rate: normally distributed, mean 68 bpm, SD 8, cut at 45 and 100. Patient ID as well.', 'patient_id', { type: 'sequence' }],
  // Names that go no further than what is said of them.
  ['lots: starting bid 10-5000, reserve at or above starting bid', 'reserve', { type: 'decimal' }],
  ['tasks: start date, due date on or after start date', 'due_date', { options: { after: 'start_date' } }],
  // How much of a difference, and of what.
  ['flats: city (London, Leeds, Cardiff), monthly rent. Rents in London are clearly higher.', 'monthly_rent', { cases: [{ when: "city == 'London'" }] }],
  ['flats: city (London, Leeds, Cardiff), monthly rent; rents in Leeds are noticeably lower than elsewhere', 'monthly_rent', { cases: [{ when: "city == 'Leeds'" }] }],
  ['trial: arm (placebo, treatment), drop in systolic pressure in mmHg, bigger with treatment', 'drop_in_systolic_pressure', { type: 'integer', cases: [{ when: "arm == 'treatment'" }] }],
  // When all of them were born.
  ['people born between 1960 and 1990: name, date of birth, city', 'date_of_birth', { options: { from: '1960-01-01', to: '1990-12-31' } }],
  ['patients born before 1950: name, date of birth, ward', 'date_of_birth', { options: { from: '1900-01-01', to: '1949-12-31' } }],
  ['books published 1980 to 2010: title, author, publication year', 'publication_year', { options: { min: 1980, max: 2010 } }],
  // One column more, in a sentence of its own.
  ['orders: channel, amount. status is open or closed. There is also a discount column.', 'discount', { type: 'decimal' }],
  // What some have and others not.
  ['cars: fuel (petrol, diesel, electric), engine_cc, battery_kwh. Electric cars have battery_kwh but no engine_cc, for the other two it\'s the other way round.', 'battery_kwh', { when: "fuel == 'electric'" }],
  ['cars: fuel (petrol, diesel, electric), engine_cc, battery_kwh. Electric cars have a battery_kwh but no engine_cc, all others have an engine_cc but no battery_kwh.', 'engine_cc', { when: "fuel != 'electric'" }],
  ['homes: tenure (rented, owned), rent, mortgage. Rented homes have a rent but no mortgage.', 'mortgage', { when: "tenure != 'rented'" }],
  ['tickets: id, status: open / closed, note, which must be present for closed tickets and nowhere else.', 'note', { type: 'text', when: "status == 'closed'" }],
  ['tickets: id, status: open / closed, note. note is there for closed tickets and nowhere else.', 'note', { type: 'text', when: "status == 'closed'" }],
  ['hits: plate, speed_kmh 30-110, fine. No fine (0) up to 50 km/h; anything faster is fined between 20 and 400.', 'fine', { cases: [{ when: 'speed_kmh <= 50', options: { min: 0, max: 0 } }, { when: 'speed_kmh > 50', options: { min: 20, max: 400 } }] }],
  ['parcels: id, weight kg 0-30, surcharge. No surcharge below 5 kg, anything heavier costs between 2 and 9.', 'surcharge', { cases: [{ when: 'weight_kg < 5', options: { min: 0, max: 0 } }, { when: 'weight_kg >= 5', options: { min: 2, max: 9 } }] }],
  // A flag told by two moments, which lie either way.
  ['deliveries: promised_date, delivered_date, is_late. is_late should be true exactly when the parcel arrived after the promised date.', 'delivered_date', { type: 'expression' }],
  ['invoices: due date, paid date, overdue. overdue is yes only if it was paid after the due date.', 'paid_date', { type: 'expression' }],
  // Sums are reckoned with cells that are there.
  ['Bank statement: deposit, withdrawal, fee, and net change = deposit - withdrawal - fee', 'deposit', { options: { min: 0 } }],
  // Weeks as they are written.
  ['Rota: week written like 2024-W07, employee, hours 0-40', 'week', { type: 'category', options: { values: expect.arrayContaining(['2024-W01', '2024-W52']) } }],
  // How many have a value.
  ['respondent, income 12000-95000. income is filled in for only 80% of respondents', 'income', { missing: 0.2 }],
  ['student, score 0-100, comment. comment is given for 30% of students', 'comment', { missing: 0.7 }],
  ['deliveries: delivery id, driver, note. Notes are sparse: only 5% of the deliveries have one.', 'note', { missing: 0.95 }],
  ['orders: order id, coupon code. Coupon codes are rare, just 8% of the orders have one.', 'coupon_code', { missing: 0.92 }],
  ['300 rows: subject, weight (40 to 120 kg), height (150-200 cm), weight and height each 10% missing at random', 'weight', { options: { min: 40, max: 120 }, missing: 0.1 }],
  ['people: id, age, income, education. age and income are each missing in 8% of rows', 'age', { missing: 0.08 }],
  ['Kundenliste mit kundennummer, name und telefon. Die Telefonnummer fehlt bei 20 %.', 'telefon', { missing: 0.2 }],
  ['customers: id, name, phone; for 20% the phone is missing', 'phone', { missing: 0.2 }],
  // What brackets say, and no values.
  ['Kundenliste: Vorname, Nachname, E-Mail (aus dem Namen gebildet)', 'e_mail', { type: 'internet.email' }],
  ['Artikel: Nummer, Preis, Gewicht (bis zu drei Kilo)', 'gewicht', { options: { max: 3 } }],
  ['Salario mensual de 1200 a 6000 euros y salario anual (doce pagas iguales)', 'salario_anual', { options: { expression: 'salario_mensual * 12' } }],
  ['cars: id, class (mini economy suv van)', 'class', { options: { values: ['mini', 'economy', 'suv', 'van'] } }],
  // Orders what to leave empty, and what is the same in every row.
  ['calls: call id, wait time, satisfaction score 1-5. Leave the score blank on about 30% of calls because many people skip the survey.', 'satisfaction_score', { missing: 0.3 }],
  ['books: title, author, rating. Please leave out the rating for 15% of them.', 'rating', { missing: 0.15 }],
  ['employees: name, leave type, leave days. Keep 5% of the leave days empty.', 'leave_days', { missing: 0.05 }],
  ['survey: score 0-10, comment, a short sentence that is missing for around 40% of the responses', 'comment', { type: 'text', missing: 0.4 }],
  ['payroll: employee, gross pay, payment date which is 2025-10-31 for everybody', 'payment_date', { type: 'constant', options: { value: '2025-10-31' } }],
  ['containers: type (dry, reefer, open top), ph. ph is between 4 and 8 and only present for reefers.', 'ph', { options: { min: 4, max: 8 }, when: "type == 'reefer'" }],
  ['trains: delay minutes 0-90, reason: text if the delay is more than 5 minutes, otherwise empty', 'reason', { when: 'delay_minutes > 5' }],
  ['trains: destination, delay_minutes: integer 0-90, roughly 70% of the trains are on time (0)', 'delay_minutes', { options: { distribution: 'mixture' } }],
  ['thrift: item, date bought, date sold - leave it empty if not sold yet, abt half r sold', 'date_sold', { missing: 0.5 }],
  // Who came before.
  ['blood donors: donor id, name, first time donor', 'first_time_donor', { type: 'boolean' }],
  ['visits: guest name, repeat guest, nights', 'repeat_guest', { type: 'boolean' }],
  // What is between two moments, and which is later.
  ['rentals: customer, loan date in 2024, return date, days. Days is the difference between return and loan date.', 'return_date', { options: { expression: 'add_days(loan_date, days)' } }],
  ['library: title, borrowed date, returned date, days kept (difference between returned and borrowed date)', 'returned_date', { options: { expression: 'add_days(borrowed_date, days_kept)' } }],
  ['stays: guest, check in, check out, nights (the difference between check out and check in)', 'check_out', { options: { expression: 'add_days(check_in, nights)' } }],
  ["zoo animals: species, date of birth, last vet check. A vet check can't happen before the animal is born.", 'last_vet_check', { options: { after: 'date_of_birth' } }],
  ['shifts: worker, start time between 06:00 and 10:00, end time between 09:00 and 18:00, always after the start time', 'end_time', { type: 'time', cases: expect.arrayContaining([{ when: "start_time >= '09:45'", options: { from: '10:00' } }]) }],
  ['marathon: bib, half_time (hh:mm:ss), finish_time between 02:10:00 and 06:00:00 and of course later than half_time', 'finish_time', { type: 'time', options: { from: '02:10:00', to: '06:00:00' }, cases: expect.any(Array) as unknown }],
  // Forms in programs.
  ['payment:\n  payment_id: string (uuid)\n  amount: integer', 'payment_id', { type: 'uuid' }],
  // Formulas and steps.
  ['orders: order nr, how many, price each, tip, total (qty * price + tip)', 'total', { options: { expression: '(how_many * price_each + tip)' } }],
  ['invoices: amount 50-75000, approval level. Invoices below 1,000 need approval level 1, from 1,000 to 10,000 level 2, and anything above 10,000 level 3.', 'approval_level', { options: { expression: 'amount < 1000 ? 1 : amount >= 1000 && amount <= 10000 ? 2 : 3' } }],
  ['batches: weight 10-90, class. Batches below 30 are class A, from 30 to 60 class B, and everything over 60 class C.', 'class', { options: { expression: "weight < 30 ? 'A' : weight >= 30 && weight <= 60 ? 'B' : 'C'" } }],
  ['river: water level in m between 0.5 and 4.5, rain in mm, alert (green below 2.5 m, yellow from 2.5 to 3.5, red above 3.5)', 'alert', { options: { expression: "water_level > 3.5 ? 'red' : water_level >= 2.5 ? 'yellow' : 'green'" } }],
  ['players: id, result (win, loss), mmr_change: +10 to +30 after a win, -30 to -10 after a loss', 'mmr_change', { cases: [{ when: "result == 'win'", options: { min: 10, max: 30 } }, { when: "result == 'loss'", options: { min: -30, max: -10 } }] }],
  // Bounds of several, what was told of one stays.
  ['chess: white elo, black elo (ratings between 1000 and 2400), result', 'white_elo', { options: { min: 1000, max: 2400 } }],
  ['plants: plant id; initial height in cm, normal, mean 12 and sd 1.5; final height in cm, always greater than the initial height', 'initial_height', { options: { distribution: 'normal', mean: 12, deviation: 1.5 } }],
  ['survey: name, monthly net income', 'monthly_net_income', { options: { min: 1000, max: 22000 } }],
  ['seats: row letter, seat number. The row letter goes from A to T.', 'row_letter', { options: { values: expect.arrayContaining(['A', 'T']) } }],
  ['shop stuff: item, categry, price', 'category', { type: 'commerce.category' }],
  ['visits: total stay in minutes, room', 'total_stay', { type: 'integer' }],
  ['A/B test: user, converted (12%), revenue only if converted around 40 euros', 'revenue', { options: { mean: 40 }, when: 'converted' }],
  ['chats: chat id, rating 1-5 only if the customer rated, which is about 40%', 'rating', { missing: 0.6 }],
  ['Blood pressure log of one patient, twice a day for a month: timestamp, systolic, pulse', 'timestamp', { options: { step: '12h' } }],
  ['podcasts w/ title, host, listeners p month', 'listeners_per_month', { type: 'integer' }],
  ['room bookings: room, booked by, date, from, to, purpose', 'from', { type: 'time' }],
  ['Football players: name, position, age 17-39, goals, assists. Strikers score more than defenders.', 'goals', { cases: [{ when: "position == 'Striker'", options: { mean: 4.4 } }] }],
  ['attendance: student, date, status present 93% absent 5% late 2%', 'status', { options: { values: ['present', 'absent', 'late'], weights: [93, 5, 2] } }],
  ['campaigns: name, budget, impressions, clicks (ctr 0.5-3%)', 'clicks', { type: 'integer' }],
  ['picks: picker, item, started, finished', 'finished', { type: 'datetime', options: { after: 'started' } }],
  ['cities with country, population, area in km2, density', 'density', { options: { expression: 'population / area_in_km2' } }],
  // Moments of one event.
  ['rides: ride id, start time and end time in June 2025, duration in minutes', 'start_time', { type: 'datetime', options: { from: '2025-06-01', to: '2025-06-30' } }],
  ['parking stays: entry time and exit time in May 2025, minutes parked from entry to exit (5 to 720)', 'exit_time', { options: { expression: 'add_minutes(entry_time, minutes_parked)' } }],
  ['port calls: vessel name, port, arrival, departure, cargo type', 'departure', { options: { after: 'arrival', within: '96h' } }],
  ['trucks at the dock: plate, arrival, departure, dock no', 'departure', { options: { after: 'arrival' } }],
  ['flights: flight number, origin, destination, arrival time, departure time', 'arrival_time', { options: { after: 'departure_time' } }],
  ['one row per consecutive night starting 2025-01-01: date, hours asleep averaging 7.1', 'date', { options: { from: '2025-01-01', step: '1d' } }],
  ['flats: listing reference, available from a date within the next 3 months, rent', 'available_from', { type: 'date', options: { from: 'now', to: '+3mo' } }],
  ['push notifications: id, sent at, delivered, opened. 18% of all of them are opened; something that was not delivered can never be opened', 'opened', { type: 'boolean', cases: [{ when: '!delivered', options: { probability: 0 } }] }],
  ['emails: id, sent at, delivered, opened, clicked', 'clicked', { type: 'boolean' }],
  ['tickets: id, opened, resolved, priority', 'resolved', { type: 'datetime', options: { after: 'opened' } }],
  // Codes and marks in other languages.
  ['Bestellungen: Bestellnummer wie B-2025-0001, Kunde, Betrag', 'bestellnummer', { options: { prefix: 'B-2025-', width: 4 } }],
  ['Facturas: número de factura como F-2025-001, cliente, importe', 'número_de_factura', { options: { prefix: 'F-2025-' } }],
  ['Commandes : numéro de commande comme CMD-0001, client, montant', 'numéro_de_commande', { options: { prefix: 'CMD-' } }],
  ['avis clients : client, produit, note sur 10, commentaire', 'note', { type: 'decimal', options: { max: 10 } }],
  ['opiniones: cliente, producto, nota (sobre 10)', 'nota', { type: 'decimal', options: { max: 10 } }],
  // Examples are not all there is.
  ['DJ tracks: title, artist, key (such as A minor or F# major), energy 1-10', 'energy', { type: 'integer' }],
  ['cocktails: name, country (e.g. Cuba or Mexico), price', 'country', { options: { values: expect.arrayContaining(['Cuba', 'Mexico']) } }],
  ['mobile crashes: app_version: semver, always 4.x.y; platform', 'app_version', { options: { pattern: '4.[0123456789].[0123456789]' } }],
  // Formulas.
  ['trips: distance km 1-30, surge multiplier (1.0, 1.5, 2.0), fare in EUR which is (2.50 + 0.95 per km) times the surge multiplier', 'fare', { options: { expression: '(2.5 + 0.95 * distance_km) * surge_multiplier' } }],
  ['payroll: hours worked 20-60, overtime hours (whatever is above 40 hours), rate 10-20', 'overtime_hours', { options: { expression: 'max(0, hours_worked - 40)' } }],
  ['payroll: hours worked 20-60, hourly rate 10-20, overtime hours (hours above 40), gross pay where overtime is paid at 1.5 times the rate', 'gross_pay', { options: { expression: '(hours_worked + overtime_hours * 0.5) * hourly_rate' } }],
  ['payroll: hours 20-60, overtime (anything over 40), hourly rate, overtime pay at time and a half', 'overtime_pay', { options: { expression: 'overtime * hourly_rate * 1.5' } }],
  ['payroll: gross pay 2000-5000, net pay after 22% is deducted', 'net_pay', { options: { expression: 'round(gross_pay * 0.78, 2)' } }],
  ['invoice: net 10-900, gross after adding 19%', 'gross', { options: { expression: 'round(net * 1.19, 2)' } }],
  ['products: price 10-90, sale price after 20% off', 'sale_price', { options: { expression: 'round(price * 0.8, 2)' } }],
  ['parking: minutes parked 5-720, fee. The first 15 minutes are free, any longer stay costs 1.80 per started hour.', 'fee', { options: { expression: 'minutes_parked > 15 ? ceil(minutes_parked / 60) * 1.8 : 0' } }],
  ['parking: minutes parked 5-720, fee. First 30 minutes free, then 2 per hour.', 'fee', { options: { expression: 'max(0, minutes_parked - 30) / 60 * 2' } }],
  ['bike rental: minutes 1-240, price. The first half hour is free, after that 1 EUR per started 30 minutes.', 'price', { options: { expression: 'ceil(max(0, minutes - 30) / 30) * 1' } }],
  ['rentals: tool, rented on, due back, returned on, days late', 'days_late', { options: { expression: 'max(0, days(returned_on, due_back))' } }],
  ['timesheet: work date, hours billed, hourly rate 25-120, amount = hrs x rate', 'amount', { options: { expression: 'hours_billed * hourly_rate' } }],
  // Who has what, and what is there when.
  ['pets: outcome (adopted, in care), adoption fee. Only adopted animals have an adoption fee, between 35 and 250 USD, blank for the rest.', 'adoption_fee', { options: { min: 35, max: 250 }, when: "outcome == 'adopted'" }],
  ['pets: intake date, outcome (adopted, in care), outcome date. Animals in care have no outcome date, for the others it is on or after the intake date.', 'outcome_date', { options: { after: 'intake_date' }, when: "!(outcome == 'in care')" }],
  ['pets: intake date, outcome (adopted, in care), verdict date. Animals in care have no verdict date.', 'verdict_date', { options: { after: 'intake_date' } }],
  ['incidencias: fecha de aviso en 2025, estado (abierta, resuelta), fecha de resolución', 'fecha_de_resolución', { options: { after: 'fecha_de_aviso' } }],
  ['solar: timestamp every hour, irradiance 0-1000, power kW 0-8. At night there is no power, during the day it follows the irradiance.', 'power_kw', { cases: expect.arrayContaining([{ when: 'true', options: { min: 0, max: 0 } }]) }],
  ['trips: origin, trip date in the next 30 days, departure time, seats', 'departure_time', { type: 'time' }],
  ['chess: white elo 1000-2800, black elo 1000-2800, result (1-0, 0-1 or 1/2-1/2, around 20% draws)', 'result', { options: { values: ['1-0', '0-1', '1/2-1/2'], weights: [0.4, 0.4, 0.2] } }],
  ['houses: address, BER energy rating from A1 to G, price', 'ber_energy_rating', { options: { values: expect.arrayContaining(['A1', 'C3', 'G']) } }],
  ['hens: hen name, breed, age', 'breed', { options: { values: expect.arrayContaining(['Leghorn']) } }],
  ['foods: product, total fat (g), saturated fat (g)', 'saturated_fat', { cases: expect.any(Array) }],
  // By how much.
  ['freezers: temperature around -18 with sd 1.2, door open true/false (5% true). When the door is open the temperature is 3 to 6 degrees higher.', 'temperature', { options: { mean: -18 }, cases: [{ when: 'door_open', options: { mean: -13.5 } }] }],
  ['houses: price 100000-900000, pool yes/no. Houses with a pool cost 30000 more.', 'price', { options: { min: 100000, max: 870000 }, cases: [{ when: "pool == 'yes'", options: { min: 130000, max: 900000 } }] }],
  ['staff: salary 30000-90000, manager yes/no. Managers earn 15000 more.', 'salary', { cases: [{ when: "manager == 'yes'", options: { min: 45000, max: 90000 } }] }],
  ['tests: group (control, drug), blood pressure 90-180. In the drug group blood pressure is 10 to 15 mmHg lower.', 'blood_pressure', { cases: [{ when: "group == 'drug'", options: { min: 90, max: 170 } }] }],
  ['claims: claim_amount 100-9000, approved (80% yes), payout. Payout is 0 for claims not approved, otherwise between 50 and 100 percent of the claim amount.', 'payout', { cases: expect.arrayContaining([{ when: '!approved', options: { min: 0, max: 0 } }]) }],
  ['survey: department (engineering, sales, hr), remote days per week 0-5. HR never works remotely more than 2 days.', 'remote_days_per_week', { cases: [{ when: "department == 'hr'", options: { min: 0, max: 2 } }] }],
  ['players: position (GK, DEF, MID, FWD), goals 0-30. goalkeepers never score, forwards score most.', 'goals', { cases: [{ when: "position == 'GK'", options: { min: 0, max: 0 } }, { when: "position == 'FWD'" }] }],
  ['gym: plan (monthly, quarterly, yearly), price (35 a month, 95 a quarter, 340 a year)', 'price', { options: { expression: "plan == 'monthly' ? 35 : plan == 'quarterly' ? 95 : 340" } }],
  ['trucks: distance_km 50-1200, fuel_l = about 30 per 100 km', 'fuel_l', { options: { expression: expect.stringContaining('distance_km * 0.3') } }],
  ['trucks: distance_km 50-1200, fuel litres (8 to 12 per 100 km)', 'fuel_litres', { options: { expression: expect.stringContaining('distance_km * 0.1') } }],
  ['stays: guest, stay start, nights 1-14, stay end = start + nights', 'stay_end', { options: { expression: 'add_days(stay_start, int(nights))' } }],
  ['prêts : retard en jours', 'retard', { type: 'integer' }],
  ['motorcycles: brand, model year, price', 'brand', { options: { values: expect.arrayContaining(['Yamaha', 'KTM']) } }],
  ['students: math/science/english scores out of 100, gpa', 'gpa', { options: { expression: '(math_score + science_score + english_score) / 75' } }],
  ['tickets: section (floor, lower, upper), price', 'section', { options: { values: ['floor', 'lower', 'upper'] } }],
  ['wind turbines: turbine id, rotor diameter in m', 'rotor_diameter', { options: { min: 40 } }],
  ['page visits: device (desktop, mobile), time on page in seconds. mobile users stay shorter', 'time_on_page', { cases: [{ when: "device == 'mobile'" }] }],
  // One thing measured twice.
  ['games: white elo and black elo 1000-2800, opening', 'white_elo', { options: { min: 1000, max: 2800 } }],
  ['plants: leaf length and leaf width 1-12 cm, colour', 'leaf_length', { options: { min: 1, max: 12 } }],
  ['matches: home team, away team (teams never play themselves), score', 'away_team', { cases: expect.any(Array) }],
])('reads what %j tells of a column', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['weather: city, min temp, max temp, wind', ['city', 'min_temp', 'max_temp', 'wind']],
  ['weather: min temp and max temp -10 to 35, wind', ['min_temp', 'max_temp', 'wind']],
  ['workout log for my gym buddy - date, exercise, sets, reps', ['date', 'exercise', 'sets', 'reps']],
  ['egg log 4 my chickens lol - date, breed, eggs laid (0 or 1)', ['date', 'breed', 'eggs_laid']],
  ['twitch streamers list plz: usrname, followers, language', ['username', 'followers', 'language']],
  ['students: name, math/science/english scores out of 100, absences', ['name', 'math_score', 'science_score', 'english_score', 'absences']],
  ['matches: home/away goals 0-6, date', ['home_goals', 'away_goals', 'date']],
  ['tickets: section (lower, upper), price', ['section', 'price']],
  ['footy results: match date (always a sunday) home team, away team, home goals', ['match_date', 'home_team', 'away_team', 'home_goals']],
  ['students: fines 0-30, study hours 0-20, final grade 0-100. Fines lower the grade. Studying raises the grade.', ['fines', 'study_hours', 'final_grade']],
  ['weather: temperature of one city, a whole year', ['temperature']],
  ['company directory with company name, headquarters city, country', ['company_name', 'headquarters_city', 'country']],
])('finds the columns of %j', async (description, columns) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(columns);
});

it.each<[string, [string, string, number][]]>([
  ['flats: size in square meters from 25 to 140, distance to the center in km, monthly rent. The rent should go up with the size and go down the further out the flat is.', [['size_in_square_meters', 'monthly_rent', 1], ['distance_to_the_center', 'monthly_rent', -1]]],
  ['cars: age, mileage, price. The price falls with age and the further the car was driven.', [['age', 'price', -1], ['mileage', 'price', -1]]],
  ['houses: area, distance, price. Price goes up as the area grows and down as the distance grows.', [['area', 'price', 1], ['distance', 'price', -1]]],
  ['students: sleep hours, score. The less a student sleeps, the lower the score.', [['sleep_hours', 'score', 1]]],
  ['people: age, income, spending. Spending rises with income and age.', [['spending', 'income', 1], ['spending', 'age', 1]]],
  ['sleep: hours asleep 4-10, awakenings 0-6, sleep score 0-100. More awakenings pull the score down and longer nights push it up.', [['awakenings', 'sleep_score', -1], ['hours_asleep', 'sleep_score', 1]]],
  ['loans: income 20000-90000, debt 0-50000, credit score 300-850. Debt drags the score down, income lifts it.', [['debt', 'credit_score', -1], ['income', 'credit_score', 1]]],
  ['ads: spend 0-900, clicks 0-4000, bounce rate 0-100. Higher spend drives up clicks and brings down the bounce rate.', [['spend', 'clicks', 1], ['spend', 'bounce_rate', -1]]],
  ['staff: overtime hours 0-40, satisfaction 1-10, sick days 0-20. Overtime eats into satisfaction and adds to sick days.', [['overtime_hours', 'satisfaction', -1], ['overtime_hours', 'sick_days', 1]]],
  ['students: absences 0-30, study hours 0-20, grade 0-100. Absences lower the grade.', [['absences', 'grade', -1]]],
  ['shops: ads 0-1000, rain mm 0-40, visitors 0-900. Ads drive visitors up, rain keeps them away.', [['ads', 'visitors', 1], ['rain_mm', 'visitors', -1]]],
  ['machines: speed rpm 1200-2900, torque nm 5-80. Torque goes down as speed goes up.', [['torque_nm', 'speed_rpm', -1]]],
])('hears which way things go: %j', async (description, pairs) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  const found = schema.tables[0]?.correlations ?? [];
  for (const [one, other, sign] of pairs) expect(Math.sign(found.find(({ columns }) => columns.includes(one) && columns.includes(other))?.rho ?? 0)).toBe(sign);
});

it.each<[string, number]>([
  ['Survey: 300 people, age, income', 300],
  ['Exam results: 200 students, student number, name', 200],
  ['Gym visits - 150 members, name, date', 150],
])('counts the rows that %j tells behind its head', async (description, rows) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.rows).toBe(rows);
});
