import { columnsOf, type Saying, planner } from '../../../support/planned-columns.js';

it.each<Saying>([
  // One of two columns.
  ['fights: red corner, blue corner, winner (must be either the red corner or the blue corner), rounds 1-12', 'winner', { options: { expression: '(size(red_corner) + 3 * size(blue_corner)) % 2 == 0 ? red_corner : blue_corner' } }],
  ['tennis: player a, player b, winner which is always one of player a and player b, sets', 'winner', { options: { expression: '(size(player_a) + 3 * size(player_b)) % 2 == 0 ? player_a : player_b' } }],
  ['orders: billing city, shipping city, pickup city is one of those two', 'pickup_city', { type: 'expression' }],
  ['games: home team, away team, winner is home or away, attendance', 'winner', { type: 'category', options: { values: ['home', 'away'] } }],
  ['payments: method is card or cash, card number, amount', 'method', { options: { values: ['card', 'cash'] } }],
  // What a yes or no compares.
  ['picks: quantity asked 1 to 24, quantity picked 0 to 24, short pick = picked less than asked', 'short_pick', { options: { expression: "quantity_picked < quantity_asked ? 'yes' : 'no'" } }],
  ['tickets: due at, closed at, breached = closed at later than due at', 'breached', { options: { expression: 'closed_at > due_at' } }],
  // How late some rows are.
  ['trains: line, delay minutes, weather. In snow trains are at least 5 minutes late; otherwise the delay is between 0 and 15.', 'delay_minutes', { cases: [{ when: "weather == 'Snowy'", options: { min: 5 } }, { when: "weather != 'Snowy'", options: { min: 0, max: 15 } }] }],
  ['buses: id, delay min, day type (weekday, weekend). On weekends buses are at most 10 minutes late.', 'delay_min', { cases: [{ when: "day_type == 'weekend'", options: { max: 10 } }] }],
  // Which years some rows have.
  ['cars: make, year 2005-2023, fuel (petrol, electric), price. Electric ones are never older than 2012.', 'year', { cases: [{ when: "fuel == 'electric'", options: { min: 2012, max: 2023 } }] }],
  ['vans: plate, year built 2000-2023, euro norm (4, 5, 6), km. Euro 6 vans are from 2014 or later.', 'year_built', { cases: [{ when: 'euro_norm == 6', options: { min: 2014 } }] }],
  ['buses: plate, year of manufacture (1998-2024), drive (diesel, hybrid). Hybrid buses are newer than 2009.', 'year_of_manufacture', { cases: [{ when: "drive == 'hybrid'", options: { min: 2010 } }] }],
  // Whose moments come sooner.
  ['issues: key, severity (blocker, major, trivial), created, resolved date. Blockers get resolved faster than trivial ones.', 'resolved_date', { options: { after: 'created', within: '20d' }, cases: [{ when: "severity == 'blocker'", options: { within: '7d' } }] }],
  ['parcels: id, service (express, standard), shipped date, delivered date. Express parcels arrive sooner.', 'delivered_date', { cases: [{ when: "service == 'express'", options: { within: '7d' } }] }],
  // Where most numbers lie.
  ['calls: id, duration in seconds from 0 to 3600 with most calls short, call type (voice, sms)', 'duration', { options: { min: 0, max: 3600, distribution: 'lognormal' } }],
  ['grid: ts, voltage around 230, load kw 0-90', 'voltage', { options: { mean: 230, deviation: 6.9 } }],
  // A value that is called as a share is.
  ['items: rarity (common rare epic legendary), price 50-5000', 'rarity', { options: { values: ['common', 'rare', 'epic', 'legendary'] } }],
  // What may be empty.
  ['users: id, plan (free, pro), seats, signup date. Plan is not null but seats may be.', 'seats', { missing: 0.1 }],
  ['cars: plate, owner, phone, email. Phone and email are optional.', 'phone', { missing: 0.1 }],
  ['trips: id, driver, cancelled yes/no, rating. Rating may be empty when cancelled.', 'rating', { when: "cancelled != 'yes'" }],
  // Values that are not wanted.
  ['cars: make, price. Exclude Tesla and BMW.', 'make', { options: { values: ['Toyota', 'Volkswagen', 'Ford', 'Mercedes-Benz', 'Honda', 'Hyundai', 'Audi', 'Renault', 'Kia', 'Nissan', 'Skoda', 'Volvo'] } }],
  ['shifts: date in 2024, exclude weekends, worker, hours 4-10', 'date', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  // Of whom and of what a column is.
  ['mobile towers: tower id, operator, technology, height in metres', 'height', { options: { min: 12, max: 92 } }],
  ['log_id,level,service,message,trace_id,host,created_at', 'level', { options: { values: ['INFO', 'DEBUG', 'WARN', 'ERROR', 'FATAL'] } }],
  ['spam data: message text, length in characters, number of links 0-6', 'length', { type: 'integer', options: { min: 4 } }],
  ["Je voudrais 200 relevés : zone, température entre 18 et 60 °C, alerte (vraie si la température dépasse 50)", 'alerte', { options: { expression: "col('température') > 50" } }],
])('%j gives %j %j', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});

it.each<readonly [description: string, names: readonly string[]]>([
  ['driver shifts for delivery comp, driver name, van reg, start, km driven', ['driver_name', 'van_reg', 'start', 'km_driven']],
  ['quick one: sim card inventory, iccid 19 digits, msisdn, status active suspended or blocked', ['iccid', 'msisdn', 'status']],
  ['need some printer jobs urgently, user, pages 1-60, colour y/n, printed at', ['user', 'pages', 'colour', 'printed_at']],
  ['trains: line, weather (sun, rain, snow), delay minutes. Trains in snow have a delay of at least 10 minutes.', ['line', 'weather', 'delay_minutes']],
])('%j has the columns %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it('takes each of two movements in a sentence for itself', async () => {
  const { schema } = await planner.plan({ description: 'cars: make, year 2005-2023, mileage, price. Newer cars cost more, mileage lowers the price.', referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.correlations).toEqual(expect.arrayContaining([{ columns: ['year', 'price'], rho: 0.6 }, { columns: ['mileage', 'price'], rho: -0.6 }]));
});
