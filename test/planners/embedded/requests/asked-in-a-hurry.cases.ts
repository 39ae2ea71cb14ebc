import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  ['orders: id, status (shipped, cancelled, open), tracking number only for shipped orders, otherwise empty', 'tracking_number', { when: "status == 'shipped'" }],
  ['orders: id, status (shipped, cancelled, open), tracking number for shipped orders only, total', 'tracking_number', { when: "status == 'shipped'" }],
  ['grants: grant id, status (approved 30%, pending 20%, rejected 50%), amount from 1000 to 15000 only for approved grants, otherwise empty', 'amount', { options: { min: 1000, max: 15000 }, when: "status == 'approved'" }],
  ['race: runner name, status with 95% Finished and 5% DNF, finish time in minutes 130-420. There is no finish time for runners who did not finish.', 'finish_time', { when: "status == 'Finished'" }],
  ['exam: student, status (passed, failed, did not attend), score 0-100. There is no score for students who did not attend.', 'score', { when: "!(status == 'did not attend')" }],
  ['trips: vehicle (car, bus, bike), fuel litres. Bikes use no fuel at all (0).', 'fuel_litres', { cases: [{ when: "vehicle == 'bike'", options: { min: 0, max: 0 } }] }],
  ['members: plan (basic, premium), guest passes 0-5. basic members get no guest passes (0)', 'guest_passes', { cases: [{ when: "plan == 'basic'", options: { min: 0, max: 0 } }] }],
  ['pls gimme some airbnb like listings.. city, price a night (20-600), rating out of 5 but around 10% dont have a rating yet', 'rating', { options: { values: [1, 2, 3, 4, 5] }, missing: 0.1 }],
  ['hotels: name, review score out of 10 (5% dont have a score yet)', 'review_score', { type: 'integer', options: { min: 1, max: 10 }, missing: 0.05 }],
  ['expense claims: employe name, category (travel meals hotel or office), amount btw 5 n 900', 'category', { options: { values: ['travel', 'meals', 'hotel', 'office'] } }],
  ['tickets: id, status (open closed or pending), title', 'status', { options: { values: ['open', 'closed', 'pending'] } }],
  ['sales: id, payment (gift card or cash), amount', 'payment', { options: { values: ['gift card', 'cash'] } }],
  ['can some1 make me a leaderbord for my game?? rank, player nick, score... 50 players, rank 1 has the highest score obv', 'rank', { type: 'sequence', options: { start: 1 } }],
  ['products sorted by price, highest first: name, price, stock', 'price', { type: 'series', options: { growth: expect.any(Number) } }],
  ['plants: plant_id, fertilizer (control, organic, mineral, equal groups), height_cm. Mean height 20 for control, 24 for organic and 27 for mineral, standard deviation about 3.', 'height_cm', { options: { deviation: 3 }, cases: [{ options: { mean: 20 } }, { options: { mean: 24 } }, { options: { mean: 27 } }] }],
  ['plants: plant_id, fertilizer (control, organic, mineral, equal groups), height_cm', 'fertilizer', { options: { values: ['control', 'organic', 'mineral'] } }],
  ['loans: amount, debt-to-income ratio 0 to 0.8, term', 'debt_to_income_ratio', { options: { decimals: 2 } }],
  ['Wohnungen: Fläche, Entfernung zum Zentrum, Miete', 'entfernung_zum_zentrum', { options: { max: 38 } }],
  ['scores: rank, player, score 0-900. sorted by score descending', 'score', { type: 'expression', options: { expression: expect.stringMatching(/^round\(max\(0, 900 - .*rank/u) } }],
  ['race results: position, runner, finish time in minutes 130-420. Position 1 is the fastest', 'finish_time', { type: 'expression', options: { expression: expect.stringMatching(/^round\(min\(420, 130 \+ .*position/u) } }],
  ['SaaS: company, plan (Free 50%, Pro 35%, Team 15%), monthly amount in USD. Free costs nothing (0) and Team is the most expensive plan.', 'monthly_amount', { cases: [{ when: "plan == 'Free'", options: { min: 0, max: 0 } }, { when: "plan == 'Team'", options: { min: expect.any(Number) } }] }],
  ['Shipments with shipment id, weight in kg, ship date, delivery date, freight cost', 'weight', { options: { max: 1400 } }],
  ['flights: class (economy, business), distance km, price', 'distance_km', { options: { max: 9400 } }],
  ['meetings: title, starts_at, ends_at, room', 'ends_at', { type: 'datetime', options: { after: 'starts_at', within: '2h' } }],
  ['shifts: employee, starts at (time), ends at (time)', 'starts_at', { type: 'time' }],
  ['Cinema programme: film, showing starts at (date and time), seat price 6-22 GBP', 'showing_starts_at', { type: 'datetime' }],
  ['exams: student, score 0-100, passed (score of 60 or more)', 'passed', { options: { expression: 'score >= 60' } }],
  ['exams: student, score 0-100, passed yes/no (>= 60)', 'passed', { options: { expression: "score >= 60 ? 'yes' : 'no'" } }],
  ['roasting: green weight kg 5-30, roasted weight (12-18% less), cupping score', 'roasted_weight', { options: { expression: expect.stringMatching(/^round\(green_weight_kg - green_weight_kg \* \(0\.15 /u) } }],
  ['sales: list price 10-90, sale price 20% lower', 'sale_price', { options: { expression: 'round(list_price * 0.8, 2)' } }],
  ['movie rentals: movie, rented on, due back 5 days later, returned on, late fee 2 dollars per day', 'late_fee', { options: { expression: 'round(max(0, days(returned_on, due_back)) * 2, 2)' } }],
  ['weather for 14 days: date, high, low', 'date', { options: { from: '-14d', step: '1d' } }],
  ['trips: bus number, students aboard 5-52', 'students_aboard', { options: { median: expect.closeTo(16, 0) } }],
  ['salon: client, price 25-80, no shows about 8% n those pay nothing', 'price', { cases: [{ when: 'no_shows', options: { min: 0, max: 0 } }] }],
  ['tickets: price 10-60, type (adult, child), children pay half', 'price', { cases: [{ when: "type == 'child'", options: { min: 5, max: 30 } }] }],
  ['weather: humidity high/normal, wind (weak, strong), windy true/false', 'humidity', { options: { values: ['high', 'normal'] } }],
  ['stocks: product, price low/high', 'min_price', { type: 'commerce.price' }],
  ['students: gender, math reading and writing score 0-100', 'reading_score', { options: { min: 0, max: 100 } }],
  ['dogs for adoption. name breed age size (small medium large) vaccinated good with kids y/n, 40 dogs', 'good_with_kids', { options: { values: ['y', 'n'] } }],
  ['passengers: class 1-3, survived. first class survive more often', 'survived', { cases: [{ when: 'class == 1', options: { probability: expect.any(Number) } }] }],
  ['dinosaurs: name, diet, length in meters, weight in tons, year discovered', 'length', { options: { max: 29 }, cases: expect.arrayContaining([{ when: "name == 'Diplodocus'", options: { min: 24, max: 29 } }]) }],
  ['planets and moons with name, type (planet or moon), diameter km', 'diameter_km', { cases: expect.arrayContaining([{ when: "name == 'Titan'", options: { min: 5150, max: 5150 } }]) }],
  ['list of national parks: park name, area acres, established year', 'established_year', { options: { min: 1872 } }],
  ['gym: member, plan (monthly yearly), price', 'plan', { options: { values: ['monthly', 'yearly'] } }],
  ['fake uber rides: driver, fare, tip (30% no tip), rating 1 to 5', 'tip', { options: { components: expect.arrayContaining([{ weight: 0.3, distribution: 'uniform', min: 0, max: 0 }]) } }],
  ['coffe sales pls. time, drink, price, busiest in the morning', 'time', { options: { hour_weights: expect.any(Array) } }],
  ['bank transctions: date, amount (neg for debit pos for credit), balance', 'amount', { options: { min: expect.any(Number), distribution: 'mixture' } }],
  ['fridges: timestamp, temp 2-8 C w a few spikes, door open t/f', 'temp', { options: { min: 2, max: 8 }, outliers: { share: 0.02 } }],
  ['fridges: timestamp, temp 2-8 C with 2% outliers', 'temp', { options: { min: 2, max: 8 }, outliers: { share: 0.02 } }],
  ['movies: title, budget mil, box office mil', 'box_office', { options: { max: 900 } }],
  ['crypto trades: time, pair (BTC/USD ETH/USD), side buy/sell', 'pair', { options: { values: ['BTC/USD', 'ETH/USD'] } }],
  ['phones: model, storage (64 128 256 gb), price', 'storage', { options: { values: [64, 128, 256] } }],
  ['employe attendance: emp id, date, check in btw 8-10am, check out after check in, hrs worked', 'check_in', { type: 'time', options: { from: '08:00', to: '10:00' } }],
  ['employe attendance: emp id, date, check in btw 8-10am, check out after check in, hrs worked', 'hrs_worked', { options: { expression: 'hours(check_out, check_in)' } }],
  ['mock api logs: timestamp, status (mostly 200, some 404 n 500), latency ms', 'status', { options: { values: [200, 404, 500] } }],
  ['support tickts: id, opened, closed (20% still open), priority', 'closed', { options: { after: 'opened' }, missing: 0.2 }],
  ['fantasy football: player, team, injured 10%', 'injured', { type: 'boolean', options: { probability: 0.1 } }],
  ['airline delay data: airline, sched dep, actual dep, delay mins', 'actual_dep', { options: { expression: 'add_minutes(sched_dep, delay_mins)' } }],
  ['orders: id, subtotal, shipping, total', 'total', { options: { expression: 'subtotal + shipping' } }],
  ['orders: id, subtotal, shipping, total', 'shipping', { options: { max: 45 } }],
  ['orders: id, subtotal 5-200, shipping 4.95 or free over 50, total', 'shipping', { options: { expression: 'subtotal > 50 ? 0 : 4.95' } }],
  ['people: age, prefers home or cafe, city', 'prefers', { options: { values: ['home', 'cafe'] } }],
  ['trial: baseline score 20-40, final score lower than baseline, age', 'final_score', { options: { max: 40 }, cases: expect.any(Array) }],
])('reads what %j says in a hurry', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['Newsletter subscribers. Just two columns, email and signup_date, don\'t add anything else.', ['email', 'signup_date']],
  ['tasks: title, due date. please don\'t add more columns', ['title', 'due_date']],
  ['SaaS: plan (Free, Pro, Team), monthly amount. Free costs nothing. Team is the most expensive plan.', ['plan', 'monthly_amount']],
  ['want weekly sales for 3 shops over 1 yr, shop name, week, revenue, customers', ['shop_name', 'week', 'revenue', 'customers']],
  ['need fake orders for my shop, order id, customer, total, date', ['order_id', 'customer', 'total', 'date']],
])('takes nothing else for a column: %j', async (description, columns) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(columns);
});

it('has understood units that stand alone', async () => {
  const { clauses } = await planner.plan({ description: 'crates: length in meters, weight in tons', referenceDate: '2026-11-25' }, new AbortController().signal);
  expect(clauses.filter(({ outcome }) => outcome === 'not_understood')).toEqual([]);
});

it.each([
  ['dummy dogs: name, breed, adoptd yes/no. 70 dogs shud be enough', 70],
  ['products: name, price. 80 products is plenty', 80],
  ['game: rank, player nick, score, playtime hrs... 50 players, rank 1 has the highest score obv', 50],
])('counts the rows of %j', async (description, rows) => {
  const { schema, clauses } = await planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal);
  expect(schema.tables[0]?.rows).toBe(rows);
  expect(clauses.filter(({ outcome }) => outcome === 'not_understood')).toEqual([]);
});

it.each([
  ['House valuations: living area 40-350 m2, distance to city centre 0 to 30 km, valuation 80,000-1,500,000 EUR. Larger houses are worth more, houses further from the centre are worth less.', [['living_area', 'valuation', 0.6], ['distance_to_city_centre', 'valuation', -0.6]]],
  ['students: name, math, english, science (0-100), absences 0-20. more absences = lower grades', [['absences', 'math', -0.52], ['absences', 'english', -0.52], ['absences', 'science', -0.52]]],
  ['coins: year, estimated value. older coins are worth more', [['year', 'estimated_value', -0.6]]],
])('reads what things are worth: %j', async (description, pairs) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal);
  expect(schema.tables[0]?.correlations?.map(({ columns, rho }) => [...columns, rho])).toEqual(pairs);
});

it.each([' ', '\t', '\n', ' \n'])('reads past long runs of %j', async (blank) => {
  const description = `orders: order id, total 5 to 90,${blank.repeat(Math.floor(3000 / blank.length))}status (open, closed), min${blank.repeat(300)}and max price`;
  const { schema, clauses } = await planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.map(({ name }) => name)).toContain('status');
  for (const { start, end, text } of clauses) expect(description.slice(start, end)).toBe(text);
});

it('reads past a word that never ends', async () => {
  const description = `orders: order id, ${'Reservoir'.repeat(300)}, status (open, closed)`;
  const { schema, clauses } = await planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['order_id', 'status']));
  for (const { start, end, text } of clauses) expect(description.slice(start, end)).toBe(text);
});

it('takes no word of a text for a property of every object', async () => {
  const { schema } = await planner.plan({ description: 'parts: constructor, toString, ship weight, price', referenceDate: '2026-11-25' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.length).toBeGreaterThan(2);
});

describe('columns that nobody listed', () => {
  it.each([
    ['tickets: opened, priority, resolved_at blank while the status is open or pending, csat 1-5', 'opened priority status resolved_at csat'],
    ['leases: unit, tenant, end date blank when the contract type is permanent, rent', 'unit tenant contract_type end_date rent'],
    ['invoices: id, amount due, amount paid. Also a paid yes/no column.', 'id amount_due amount_paid paid'],
    ['records of a clinic: animal id, cat or dog (3 to 1), sex', 'animal_id species sex'],
    ['mortgages: borrower, rate between 2.9 and 5.1, approved or declined; LTV must not go over 95', 'borrower rate decision ltv'],
    ['bookings: client, slot start 8am-6pm, 30 or 45 min, first visit?', 'client slot_start duration_minutes first_visit'],
    ['wine csv: alcohol, quality; quality is a whole number from 3 to 8, mostly 5 and 6, and increases with alcohol', 'alcohol quality'],
    ['gimme a dataset, 2,000 rows, machine failures: air temp (K, 295-305), torque 3 to 77 Nm, failure flag', 'air_temp torque failure_flag'],
    ['time to failure of 250 light bulbs, bulb id, brand, hours until failure', 'bulb_id brand hours_until_failure'],
    ['monthly hotel occupancy 5 yrs from jan 2020, occupancy rate % betwen 30 n 95, summer higher than winter pls, adr in eur, rooms sold. 60 rows', 'month occupancy_rate_percent adr rooms_sold'],
    ['salary data 4 regression, years experience 0 to 40, education (bachelor, phd), salary usd', 'years_experience education salary_usd'],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].join(' ')).toBe(names);
  });

  it('tests them as told', async () => {
    const columns = await columnsOf('orders: id, delivered on (empty unless the status is delivered)');
    expect(columns.get('status')?.options?.['values']).toContain('delivered');
    expect(columns.get('delivered_on')?.when).toBe("status == 'delivered'");
  });
});

describe('the same as another column in some rows', () => {
  it.each([
    ['invoices: id, amount due from 90 to 24000, amount paid - nothing for 35% of invoices, otherwise the full amount', 'amount_paid', 0.35],
    ['invoices: id, total 90-2400, amount paid: zero in 35% of cases, else the total', 'amount_paid', 0.35],
    ['audit: item, booked amount 10-500, checked amount. The checked amount equals the booked amount in 90% of rows.', 'checked_amount', 0.1],
  ])('%s', async (description, name, share) => {
    const column = (await columnsOf(description)).get(name);
    expect(column?.type).toBe('expression');
    expect(column?.outliers?.share).toBeCloseTo(share);
    expect(column?.missing).toBeUndefined();
  });

  it('draws how far two counts lie apart', async () => {
    const columns = await columnsOf('Stock: sku, system quantity 0-400, counted quantity, variance (counted minus system). In roughly 85% of the lines the count agrees with the system.');
    expect(columns.get('counted_quantity')?.options?.['expression']).toBe('system_quantity + variance');
    expect(columns.get('variance')?.options?.['components']).toMatchObject([{ weight: 0.85, max: 0 }, {}, {}]);
  });
});

describe('values of which a bound is told', () => {
  it.each([
    ['expenses: employee, category (flight, hotel, meals), amount. Meals never exceed 120, and a flight is never below 45.', 'amount', ["category == 'meals'", "category == 'flight'"]],
    ['band: timestamp, bpm, steps, activity (rest, walk, run, sleep). While asleep steps must be 0 and bpm stays under 75.', 'steps', ["activity == 'sleep'"]],
    ['test: visitor_id, variant A or B, converted 0/1 with a conversion rate of 8% for A and 14% for B', 'converted', ["variant == 'A'", "variant == 'B'"]],
  ])('%s', async (description, name, when) => {
    expect((await columnsOf(description)).get(name)?.cases?.map((one) => one.when)).toEqual(when);
  });

  it('writes answers as told', async () => {
    expect((await columnsOf('test: visitor_id, variant A or B, converted 0/1 with a conversion rate of 8% for A and 14% for B')).get('converted')?.options?.['values']).toEqual([0, 1]);
  });
});

describe('what is told of rows in passing', () => {
  it.each<Saying>([
    ['trial: subject id, baseline systolic 130-180, systolic after 12 weeks. 5% dropped out so the after value is missing for them.', 'systolic_after_12_weeks', { missing: 0.05 }],
    ['Chess games: white elo, black elo, white_won 0/1. Overall 52% wins.', 'white_won', { options: { values: [0, 1], weights: [0.48, 0.52] } }],
    ['birds: species (robin, sparrow), count 1-15. Sparrows are seen in the largest numbers.', 'count', { cases: [{ when: "species == 'sparrow'" }] }],
    ['guests: id, smoker yes/no, room (single, double), rating 1-5. Smokers and double room guests rate lower.', 'rating', { cases: [{}, { when: "smoker == 'yes'" }, { when: "room == 'double'" }] }],
    ['passengers: id, survived 0/1, pclass (1,2,3), sex. First class passengers survive more often.', 'survived', { cases: [{ when: 'pclass == 1' }] }],
    ['Fridge log: reading id, temperature in °C. Temperatures are normally from 2 to 8; 3% of the readings are excursions above 8 and up to 15.', 'temperature', { options: { components: [{ weight: 0.97, min: 2, max: 8 }, { weight: 0.03, min: 8, max: 15 }] } }],
    ['invoices: id, amount due, amount paid - nothing for 35% of invoices, otherwise the full amount. Also a paid yes/no column.', 'paid', { options: { expression: "amount_paid > 0 ? 'yes' : 'no'" } }],
    ['pledges: fulfilled yes/no, pledged amount from 10 to 25, paid amount (at most the pledged amount, 0 if not fulfilled)', 'paid_amount', { options: { max: 25 }, cases: expect.arrayContaining([{ when: "fulfilled != 'yes'", options: { min: 0, max: 0 } }]) }],
    ['appointments: dog name, breed, date + start time (9 to 5), owner phone', 'start_time', { options: { from: '09:00' } }],
    ['pets: id, cat or dog (3 to 1), sex', 'species', { options: { weights: [3, 1] } }],
    ['campsite pitches with pitch number, pitch type, max guests, size in sqm', 'max_guests', { options: { max: 10 } }],
    ['Minibar consumption: stay id, room, item, unit price', 'unit_price', { options: { max: 19 } }],
    ['reservoirs: 10 reservoirs (R01 to R10), one reading per reservoir on the first of every month from January 2019 to December 2023. Columns reservoir, reading date, level in m', 'reading_date', { options: { cycle: true, every: 10 } }],
  ])('%s', async (description, name, expected) => {
    expect((await columnsOf(description)).get(name)).toMatchObject(expected);
  });
});
