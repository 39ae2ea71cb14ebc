import { columnsOf, type Saying } from '../../../support/planned-columns.js';

/** Columns as people tell them in bullets of their own: clauses, answers and counts behind names no list has. */

it.each<Saying>([
  // A name and a comma: a column, whatever is said of it.
  ['jabs:\n- patient id\n- date of the first jab, in 2021\n- date of the second jab, three to six weeks after the first; about 12 in 100 never came again, so nothing there', 'date_of_the_second_jab', { options: { after: 'date_of_the_first_jab' }, missing: 0.12 }],
  ['machine data:\n- machine id\n- ambient air in kelvin, mean 300, sd 2\n- spindle rpm', 'ambient_air', { options: { mean: 300, deviation: 2 } }],
  ['split test\n- person id\n- bought? 15 in 100 did\n- basket in dollars, 15 up to 250, only if they bought; otherwise nothing', 'basket', { options: { min: 15, max: 250 }, when: 'bought' }],
  ['pumps:\n- pump_id\n- hours run since it was last serviced, 8000 at the most', 'hours_run_since_last_serviced', { type: 'integer', options: { max: 8000 } }],
  ['cars:\n- plate\n- days since they were last washed, up to 90', 'days_since_last_washed', { type: 'integer', options: { max: 90 } }],
  ['expenses:\n- department\n- shop or supplier paid\n- amount', 'merchant', { type: 'category' }],
  ['calls\n- call UUID\n- started', 'call_uuid', { type: 'uuid' }],
  ['calls\n- call_id UUID\n- started TIMESTAMP', 'call_id', { type: 'uuid' }],
  // Answers.
  ['calls; call id; abroad (roaming) true in 6 of 100; cost', 'abroad', { type: 'boolean', options: { probability: 0.06 } }],
  ['hours:\n- staff code\n- net hours, 4 to 11\n- over eight? yes where net hours exceed 8, else no', 'over_8', { options: { expression: "net_hours > 8 ? 'yes' : 'no'" } }],
  ['parcels\n- parcel no\n- weight in kg 0.1 to 40\n- heavy? yes where weight exceeds 25, else no', 'heavy', { options: { expression: "weight > 25 ? 'yes' : 'no'" } }],
  ['shifts: shift id; worked as (nurse, doctor, porter); paid yes/no', 'worked_as', { options: { values: ['nurse', 'doctor', 'porter'] } }],
  ['games: game id; counted for the ladder true/false, true for the most part', 'counted_for_the_ladder', { options: { probability: 0.74 } }],
  // Counts.
  ['games: game id; helped in kills, never over 40; outcome win/loss', 'helped_in_kills', { type: 'integer', options: { min: 0, max: 40 } }],
  ['loans: id; flagged, at most 2 in 100', 'flagged', { type: 'boolean', options: { probability: 0.02 } }],
  ['records:\n- staff code\n- pause in minutes: none, 15, 30 or 45 (so 0, 15, 30, 45)', 'pause', { options: { values: [0, 15, 30, 45] } }],
  ['gamers:\n- gamer id\n- in-app buys: nine gamers in ten have 0; all others 1-30', 'in_app_buys', { type: 'integer', options: { max: 30 } }],
  ['gamers:\n- gamer id\n- in-app buys: 0 to 30\n- dollars spent: 0 for those with no buys, else 1 to 500\n- day of the latest buy', 'dollars_spent', { cases: [{ when: 'in_app_buys == 0', options: { min: 0, max: 0 } }] }],
  ['customers:\n- customer id\n- orders 0 to 12\n- day of last order: nothing for those who never ordered', 'day_of_last_order', { when: 'orders != 0' }],
  // Within semicolons names with two ends each.
  ['sleep log: user id; whole minutes of deep sleep 20 to 120, of light sleep 120 to 300; score', 'minutes_of_light_sleep', { options: { min: 120, max: 300 } }],
  ['boxes: id; weight of bag 20 to 120 kg, weight of box 120 to 300 kg; colour', 'weight_of_box', { options: { min: 120, max: 300 } }],
  ['boxes: id; price 10 to 90 EUR, mostly 20 to 30; colour', 'price', { options: { min: 10, max: 90 } }],
  // What it is worked out from.
  ['sleep: id; minutes of deep sleep 20 to 120, of REM 30 to 150; altogether asleep in minutes, i.e. deep plus REM', 'altogether_asleep', { options: { expression: 'minutes_of_deep_sleep + minutes_of_rem' } }],
  ['till: id; gross 10 to 90; discount 0 to 5; net, that is gross minus discount', 'net', { options: { expression: 'gross - discount' } }],
  // What ends a list and is no value of it.
  ['jobs: id; state, one of open, done, failed and mostly (80 in 100) open; owner', 'state', { options: { values: ['open', 'done', 'failed'], weights: [0.8, 0.1, 0.1] } }],
  ['parcels: id; delivered yes/no; reason (one of absent, refused, wrong address, and of course nothing there if delivered); weight', 'reason', { options: { values: ['absent', 'refused', 'wrong address'] }, when: "delivered != 'yes'" }],
  ['samples: id; how many ml, and we only have bottles of 10, 50, 100 or 250; dangerous yes/no', 'ml', { options: { values: [10, 50, 100, 250] } }],
  // Who something is done to.
  ['docket: case number, who sues, who is being sued, filed on', 'defendant', { type: 'person.fullName' }],
  ['docket: case number, who sues, who is being sued, filed on', 'filed_on', { type: 'date' }],
  ['cab trips: trip nr, km driven, fare in bucks', 'fare', { type: 'decimal' }],
  // What is said of people and of rows.
  ['register: pupil, day, status (present, absent, late or excused, 85% present)', 'status', { options: { values: ['present', 'absent', 'late', 'excused'], weights: [0.85, 0.05, 0.05, 0.05] } }],
  ["register: pupil, day, whether the pupil was present, absent, late or excused, with 'present' making up 85 of every 100", 'attendance_status', { options: { weights: [0.85, 0.05, 0.05, 0.05] } }],
  ['Register entries. Each entry tells us the pupil, the day, and whether the pupil was present, absent or late. Where somebody was late, say by how many minutes (no more than 40, at least 1); leave that out for everybody else.', 'minutes_late', { options: { min: 1, max: 40 }, when: "attendance_status == 'late'" }],
  ['300 register entries for a school in September 2024. No entries fall on a Saturday or Sunday. Each entry tells us the pupil and the day.', 'day', { options: { from: '2024-09-01', to: '2024-09-30', weekdays: [1, 2, 3, 4, 5] } }],
  ["meter visits: number, the visit's day, reading", 'visit_day', { type: 'date' }],
  ['records:\n- staff code\n- pause in minutes: 0, 15, 30 or 45\n- fee 3 to 9', 'pause', { options: { values: [0, 15, 30, 45] } }],
  ['trips: id, fare (5 to 40 euros) and how they paid: card, cash or app', 'payment_method', { options: { values: ['card', 'cash', 'app'] } }],
  ['orders: id; pieces 1 to 40; cost of a single piece 3 to 9 euros; total = pieces times cost of a single piece', 'total', { options: { expression: 'pieces * cost_per_piece' } }],
  // Codes of which two forms are shown.
  ['climbs: grade like 5a or 6c+, wall', 'grade', { options: { values: expect.arrayContaining(['5a', '6c+', '7b']) as unknown } }],
  ['departures: line (such as S 1 or U 6), stop, delay minutes', 'line', { options: { values: expect.arrayContaining(['S 1', 'U 6']) as unknown } }],
  ['trains: train number (EC 123 or RB 45 style), origin', 'train_number', { options: { values: expect.arrayContaining(['EC 100', 'RB 10']) as unknown } }],
  ['tools: drawer (like A-12 or A-40), tool', 'drawer', { options: { pattern: 'A-##' } }],
  ['orders: order id like ORD-123 or INV-45, total', 'order_id', { type: 'sequence' }],
  ['cable cars: name, length in metres 300 to 4000, vertical rise (smaller than the length)', 'vertical_rise', { type: 'integer' }],
  ['gig orders: buyer, venu, price per ticket 25-180', 'venu', { type: 'category' }],
])('reads what %j tells of a column', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  // One of the values, and no flag beside them.
  ['parcels: id; result, one of open, done or failed, 80% done; owner', ['id', 'result', 'owner']],
  ['parcels: id, result (one of open, done or failed, 80% done), owner', ['id', 'result', 'owner']],
  // Slashes between the columns of a sentence, and behind others; words alone may be values.
  ['gym log for one person, 80 sessions. session date / body weight kg (70-85) / longest run km / calories burned', ['session_date', 'body_weight_kg', 'longest_run_km', 'calories_burned']],
  ['A table of parking fines, 90 rows.\nplate no / street / fine eur (20-120) / paid y/n', ['plate_no', 'street', 'fine_eur', 'paid']],
  ['date / hours slept (4.5-9.5) / deep sleep pct / score out of 100', ['date', 'hours_slept', 'deep_sleep_pct', 'score']],
  // What comes to mind last, goes without saying or is meant for a machine.
  ['tea shop stock: name, price 2-9, weight in g 50/100/250, oh and also the supplier', ['name', 'price', 'weight', 'supplier']],
  ['invoices: number, client, net 10-90, total obvs', ['number', 'client', 'net', 'total']],
  ["patients: name, age 20-80, ward'); DROP TABLE patients; -- and the blood group", ['name', 'age', 'ward', 'blood_group']],
  // A dash behind the data that are asked for.
  ['make me 60 rows of test data for a dog kennel - dog name, breed, weight 3-50 kg, vaccinated y/n', ['dog_name', 'breed', 'weight', 'vaccinated']],
  ['yo need fake data 4 my coffee roastery - bean name, orgin country, price 6-45 eur', ['bean_name', 'origin_country', 'price']],
  ['I need a csv for the gym - member name, plan (basic, plus), joined on', ['member_name', 'plan', 'joined_on']],
  ["Marketing wants to see its ads side by side: each campaign's ID and name, first day, last day", ['campaigns_id', 'name', 'first_day', 'last_day']],
])('finds the columns of %j', async (description, columns) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(columns);
});
