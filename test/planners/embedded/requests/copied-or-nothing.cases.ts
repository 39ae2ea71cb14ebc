import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // A number in some rows, and another column in the others.
  ['Parcels: parcel id, shipping cost 3-30, premium yes/no, charged amount. For premium customers the charged amount is 0, otherwise it is the shipping cost.', 'charged_amount', { options: { expression: "premium == 'yes' ? 0 : shipping_cost" } }],
  ['Parcels: parcel id, shipping cost 3-30, premium yes/no, charged amount (0 if premium, otherwise the shipping cost)', 'charged_amount', { options: { expression: "premium == 'yes' ? 0 : shipping_cost" } }],
  ['Repairs: repair id, repair cost EUR 0-900, warranty yes or no. Under warranty the customer price is 0, otherwise it equals the repair cost.', 'customer_price', { options: { expression: "warranty == 'yes' ? 0 : repair_cost_eur" } }],
  ['Repairs: repair id, repair cost EUR 0-900, warranty yes or no. Under warranty the customer price is 0, otherwise it equals the repair cost.', 'repair_cost_eur', { options: { min: 0, max: 900 } }],
  ['Invoices: invoice id, net 10-900, reverse charge yes/no. With reverse charge the tax is 0, otherwise it is 19% of net.', 'tax', { options: { expression: "reverse_charge == 'yes' ? 0 : 0.19 * net" } }],
  ['Mouse experiment: mouse id, treatment (control or drug), tumor size mm, 0 for all controls', 'tumor_size_mm', { cases: [{ when: "treatment == 'control'", options: { min: 0, max: 0 } }] }],
  ['Fees: member id, tier (basic, gold), locker fee, 0 for all gold members', 'locker_fee', { cases: [{ when: "tier == 'gold'", options: { min: 0, max: 0 } }] }],
  // What type a word tells, and what else.
  ['Bugs:\n- issue_key like APP-123\n- title: short text\n- reporter: person name', 'title', { type: 'text' }],
  ['guests: guest_id: uuid; full_name: string; nationality: country; points: int >= 0', 'nationality', { type: 'location.country' }],
  ['{"build_id": "integer", "repo": "string", "commit_sha": "string(40)"}', 'commit_sha', { options: { pattern: '[0-9a-f]{40}' } }],
  ['CREATE TABLE builds (id int, checksum varchar(64))', 'checksum', { options: { pattern: '[0-9a-f]{64}' } }],
  ['crypto trades: trade id, coin (btc eth sol doge only), side buy/sell', 'coin', { options: { values: ['btc', 'eth', 'sol', 'doge'] } }],
  ['staff: id, email (work email only), size (only S M L)', 'email', { type: 'internet.email' }],
  ['yoga class bookings: member email, date, start time (7am to 9pm only), price', 'start_time', { type: 'time', options: { from: '07:00', to: '21:00' } }],
  ['Bus trips: trip_id, weekday written out Monday to Sunday, delay minutes 0-45', 'weekday', { type: 'category' }],
  ['receipts: receipt number increasing from 1, price', 'receipt_number', { type: 'sequence', options: { start: 1 } }],
  // Names that end before a pronoun, and shares that are of rows.
  ['Shops: shop id, sign-up date from 2022 to 2024 and a cancelled date after it that is empty for about 80% of the accounts', 'cancelled_date', { type: 'date', missing: 0.8, options: { after: 'sign_up_date' } }],
  ['dating profiles: nickname, age 18-60, short bio, smoker y/n. maybe 10% have no bio', 'short_bio', { missing: 0.1 }],
  ['Calls: call id, start time in May 2024, and a rating 1-5 that is missing for 40% of calls', 'rating', { missing: 0.4 }],
  ['library events: event name, host, date in 2025, attendees 5-120, 10% have no host', 'host', { missing: 0.1 }],
  ['people: name, phone, plan basic/pro, 15% of people lack a phone', 'phone', { missing: 0.15 }],
  ['parcels: id, weight 1-30, insured yes/no, 10% have no weight', 'weight', { missing: 0.1 }],
  ['Pizzas: pizza id, size small/medium/large, price where large costs more than small, crust', 'price', { type: 'decimal' }],
  ['Houses: id, area, price so that bigger houses cost more, city', 'price', { type: 'integer' }],
  // One value in all rows.
  ['Daily sales of the branch Harbor Street: date, branch, revenue', 'branch', { type: 'constant', options: { value: 'Harbor Street' } }],
  ['Prices of one company called Zentrix: date, company, open, close', 'company', { type: 'constant', options: { value: 'Zentrix' } }],
  ['Prices for the made up ticker ACME: trade_date, ticker, close', 'ticker', { type: 'constant', options: { value: 'ACME' } }],
  // What is told of all rows holds of all of them, where some lie higher.
  ['Screening: patient id, bmi roughly normal around 29 with sd 5 (never below 16 or above 55), outcome 0 or 1 with about 35% ones. Outcome 1 goes with clearly higher bmi.', 'bmi', { options: { mean: 26.16 } }],
  ['Bus trips: trip_id, delay minutes from 0 up to 45, weather dry or rain (30% rain). Median delay is about 3 minutes, longer in the rain.', 'delay_minutes', { options: { median: 2.37 } }],
  ['Just two columns, planet and moon_count, for the planets of our solar system.', 'planet', { options: { values: ['Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune'] } }],
])('%s: %s', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});

it('gives the days without weekends in order, from the first that is told on', async () => {
  const columns = await columnsOf('Daily stock prices: trade_date, close, volume. One row per trading day from January 2024 on, no weekends.');
  expect(columns.get('trade_date')).toMatchObject({ type: 'category', options: { cycle: true } });
  expect((columns.get('trade_date')?.options as { values: string[] }).values.slice(4, 6)).toEqual(['2024-01-05', '2024-01-08']);
});

it('leaves ids filled where so many of the rows lack something else', async () => {
  expect((await columnsOf('Calls: call id, start time in May 2024, and a rating 1-5 that is missing for 40% of calls')).get('call_id')?.missing).toBeUndefined();
});

it('keeps a table and a seat apart together, in the ranges that were told', async () => {
  const { schema } = await planner.plan({ description: 'Seating plan for a wedding: guest name, table number 1-15, seat number 1-10. Table and seat together appear only once.', referenceDate: '2026-11-25' }, new AbortController().signal);
  expect(schema.tables[0]?.unique).toEqual([['table_number', 'seat_number']]);
});
