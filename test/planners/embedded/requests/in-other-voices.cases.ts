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
  ['Medals: soldier, rank, medal, given on, given by, place', ['soldier', 'rank', 'medal', 'given_on', 'given_by', 'place']],
])('finds the columns of %j', async (description, columns) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(columns);
});
