import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // What is put together of those before.
  ['150 runners: given name, family name, both of them together, club', 'full_name', { type: 'person.fullName' }],
  ['trucks: plate, empty weight 5000-9000 kg, load 1000 to 20000 kg, both weights together, driver', 'total_weight', { options: { expression: 'empty_weight + load' } }],
  ['quiz: team, round 1 score 0-10, round 2 score 0-10, all scores added up', 'total_score', { options: { expression: 'round_1_score + round_2_score' } }],
  ['Contracts: tenant, rent without heating, extra costs, rent all in - the sum of the last two - and the first day of the tenancy', 'total_rent', { options: { expression: 'rent_without_heating + extra_costs' } }],
  ['Contracts: tenant, rent without heating, extra costs, rent all in - the sum of the last two - and the first day of the tenancy', 'first_day_of_the_tenancy', { type: 'date' }],
  // A price of each value, in the order of the values.
  ['coffee: customer, box size small/medium/large, cost (each size has its own: 9.90 or 14.90 or 19.90), since', 'cost', { options: { expression: "box_size == 'small' ? 9.9 : box_size == 'medium' ? 14.9 : 19.9" } }],
  ['gym: member, plan basic, plus or max, fee (each plan has its own: 20, 35 or 50), joined', 'fee', { options: { expression: "plan == 'basic' ? 20 : plan == 'plus' ? 35 : 50" } }],
  ['skis: model, deposit 20 or 50, the same for each model, days 1-7', 'deposit', { options: { values: [20, 50] } }],
  ['lessons: pupil, teacher, fee, namely 30, 40 or 50 euros, paid y/n', 'fee', { options: { values: [30, 40, 50] } }],
  // Short words at the end of a question.
  ['till lines: article, price, how many max 12, total', 'how_many', { options: { min: 1, max: 12 } }],
  // Who came and went.
  ['Warehouse gate: plate, drove in, drove out, kilos 1 to 40', 'drove_out_at', { type: 'datetime', options: { after: 'drove_in_at' } }],
  ['120 gifts: donor, amount, given on a day in 2024, thanked yes/no', 'given_on', { type: 'date', options: { from: '2024-01-01' } }],
  ['clients: name, joined us in 2019 or later, city', 'join_date', { type: 'date', options: { from: '2019-01-01' } }],
  ['Patients: name, patient since, next visit in the next 30 days', 'patient_since', { type: 'date' }],
  ['cars: plate, next service - within two weeks from today', 'next_service', { options: { from: 'now', to: '+2w' } }],
  ['Gym classes:\n- class id\n- day of the class, which is a weekday from Monday to Friday\n- trainer', 'day_of_class', { type: 'date', options: { weekdays: [1, 2, 3, 4, 5] } }],
  // Who is still there.
  ['Members\n* number, each once\n* still with us y/n; a quarter or so are not\n* left on: nothing for those still with us', 'active', { options: { weights: [0.75, 0.25] } }],
  ['Members\n* number, each once\n* still with us y/n; a quarter or so are not\n* left on: nothing for those still with us', 'left_on', { when: "active != 'y'" }],
  // What is meant by a measure.
  ['turbines: id, model, metres up to the hub, rated kW', 'hub_height', { type: 'decimal', options: { min: 60 } }],
  ['log of the fridges: fridge (F1 F2 ... F8), when read, secs door was open upto 120', 'door_open_secs', { options: { max: 120 } }],
  ['pumps: pump (P-01, P-02 … P-12), litres 1-9', 'pump', { options: { values: expect.arrayContaining(['P-01', 'P-12']) } }],
  ['golfers: name, score 60 to 100, made the cut: true if the score is 72 or better (i.e. lower), otherwise false', 'made_the_cut', { options: { expression: 'score <= 72' } }],
  // What somebody was born in, and not the year of another moment.
  ['Members: name, the year they were born, joined on, town', 'year_born', { type: 'integer', options: { max: expect.any(Number) } }],
  ['Houses: id, year it was built, sold on, price', 'year_built', { type: 'integer' }],
  // What follows from others, in whatever words.
  ['Invoices:\n- before tax, 5 to 900\n- tax rate in percent: 0, 7 or 19\n- tax, following from these two\n- after tax, i.e. the two amounts added', 'after_tax', { options: { expression: 'before_tax + tax' } }],
  ['jobs: hours 1-12, price per hour 40 to 90, parts 0 to 500, bill: hours times hourly cost plus parts', 'bill', { options: { expression: 'hours * price_per_hour + parts' } }],
  ['pizza: quantity 1-4, price 3-9, delivery fee 0 or 2.5, to pay: quantity times price, plus delivery fee', 'to_pay', { options: { expression: 'quantity * price + delivery_fee' } }],
  ['bikes: who, days 1 to 9, one day costs 10 to 30, altogether: days by cost of one', 'altogether', { options: { expression: 'days * price_per_day' } }],
  ['Visits: minutes waiting exponential with an average of 20, score 1-10, worse after a long wait', 'minutes_waiting', { options: { distribution: 'exponential', mean: 20 } }],
  // Bands that go on from there.
  ['exam: score 0-100, grade: F is anything under 50, C goes from there to just under 70, B on to just under 85, everything else is A', 'grade', { options: { expression: "score >= 85 ? 'A' : score >= 70 ? 'B' : score >= 50 ? 'C' : 'F'" } }],
  // In some rows only.
  ['claims:\n- state: open, approved or rejected\n- why: a reason when rejected, else nothing', 'reason', { when: "state == 'rejected'" }],
  ['loans: type new/renewed, fee: over 0 for renewed, for everybody else 0', 'fee', { cases: [{ when: "type == 'renewed'", options: { min: 0.01 } }, { when: "type != 'renewed'", options: { max: 0 } }] }],
  ['trains: train, state late/early, delay: 0 for all but late ones', 'delay', { cases: [{ when: "state != 'late'", options: { min: 0, max: 0 } }] }],
  ['orders: id, status open/paid/sent, tracking code, 8 letters, for sent only, total 1-9', 'tracking_code', { when: "status == 'sent'" }],
  // In German.
  ['Patienten: Alter, BMI im Mittel 30 bei einer Standardabweichung von 6, Raucher true/false', 'bmi', { options: { mean: 30, deviation: 6 } }],
  ['Patienten: Alter, Region (Nord, Süd, Ost, West, je ein Viertel), Kosten von 1100 bis 64000', 'region', { options: { values: ['Nord', 'Süd', 'Ost', 'West'] } }],
  // Values and shares.
  ['chargers\n- session id\n- AC for three out of four, otherwise DC (connector)\n- kWh 2 to 90', 'connector', { options: { values: ['AC', 'DC'], weights: [75, 25] } }],
  ['zoo tickets: price, paid w/ card 60 pct / cash 30 pct / voucher rest', 'paid_with', { options: { values: ['card', 'cash', 'voucher'], weights: [60, 30, 10] } }],
  ['harbour. boat name, sailbot/motorboat/catamaran -> i mean sailboat motorboat catamaran, length 5-25 m', 'boat_type', { options: { values: ['sailboat', 'motorboat', 'catamaran'] } }],
  ['harbour. boat name, sailboat/motorboat/catamaran, length 5-25 m, owner name', 'boat_type', { options: { values: ['sailboat', 'motorboat', 'catamaran'] } }],
  ['reviews: who got reviewed, who reviewed them (never the same person), year', 'reviewed_by', { options: { of: 'reviewed_by' } }],
])('reads %j: %s', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});

it.each<[string, readonly string[]]>([
  ['A library. Every loan has an id, the day it was taken, the day it was brought back - the same day at the earliest; 15 in 100 are still out so there is none - and the fine, twenty euros at most.', ['id', 'loan_date', 'return_date', 'fine']],
  ['List of hikes: name of the trail, length – in km, 2 to 30 – and height gained, 0 to 1500 m', ['name_of_the_trail', 'length', 'height_gained']],
  ['Hotel rates: room type, price without breakfast, price with breakfast, currency', ['room_type', 'price_without_breakfast', 'price_with_breakfast', 'currency']],
  ['Customer list without emails, phone numbers: name, city, birthday', ['name', 'city', 'birthday']],
  ['What I do need is a record number, their sex, and the area.', ['record_number', 'sex', 'area']],
  ['Wages: ordinary hours 20-40, extra hours 0-15, dollars an hour 15-65; tax: 22 per cent of what was earned', ['ordinary_hours', 'extra_hours', 'dollars_an_hour', 'tax']],
  ['Check-up of staff. I need a number per person; sex; the day they were born and their age in line with it; how tall, 150 up to 200 cm; how heavy, 45 up to 140 kg', ['person_number', 'sex', 'born_on', 'age', 'height', 'weight']],
  ['Wages, to the cent. Who (id and name) and which department; ordinary hours, at least 20; extra hours, 15 at most; dollars an hour, 15 to 65; tax: 22 per cent', ['id', 'name', 'department', 'ordinary_hours', 'extra_hours', 'dollars_an_hour', 'tax']],
  ['SWIFT payments. A reference of exactly 12 characters; the IBAN it leaves from and the (different) IBAN it goes to; a positive sum in cents precision; ISO currency; urgent true or false.', ['reference', 'from_iban', 'to_iban', 'sum', 'iso_currency', 'urgent']],
  ['Medals: soldier, rank, medal, given on, given by, place', ['soldier', 'rank', 'medal', 'given_on', 'given_by', 'place']],
])('finds the columns of %j', async (description, columns) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(columns);
});
