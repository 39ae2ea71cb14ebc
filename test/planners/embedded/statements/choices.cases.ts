import { columnsOf, planner } from '../../../support/planned-columns.js';

it.each([
  ['trades: id, pair, fee, timestamp, taker or maker', 'taker_or_maker', ['taker', 'maker']],
  ['ice cream shop: flavour, scoops 1-4, cone or cup, price', 'cone_or_cup', ['cone', 'cup']],
  ['docks: door, carrier, inbound or outbound (55/45), pallets 1-33', 'direction', ['inbound', 'outbound']],
  ['hostel: guest, nationality, dorm or private (70/30 split), nights 1 to 14', 'room_type', ['dorm', 'private']],
  ['orders: id, gift or not, express or standard, cost', 'shipping_method', ['express', 'standard']],
  ['online orders: order id, total, coupon used, delivery or pickup', 'fulfillment', ['delivery', 'pickup']],
  ['orders: id, shipping (standard, express), ordered at', 'shipping', ['standard', 'express']],
  ['lessons: student, online or in person, price', 'online_or_in_person', ['online', 'in person']],
  ['eis: Sorte, Preis, Becher oder Waffel', 'becher_oder_waffel', ['Becher', 'Waffel']],
  ['jobs: id, plan basic, plus or pro, started at', 'plan', ['basic', 'plus', 'pro']],
  ['status, open or closed, id', 'status', ['open', 'closed']],
  ['plants: plant, latin name, sun or shade, height in cm', 'sun_or_shade', ['sun', 'shade']],
  ['bookshop: isbn, year, format hardback or paperback, copies in stock', 'format', ['hardback', 'paperback']],
  ['members: member number (8 digits), name, tier bronze/silver/gold with 60/30/10 split', 'tier', ['bronze', 'silver', 'gold']],
  ['students: name, level A1 to C2, native language', 'level', ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']],
  ['school: pupil, day, and whether the pupil was present, absent, late or excused', 'attendance_status', ['present', 'absent', 'late', 'excused']],
  ['turbines: an id, the day it went live, and if it is running, stopped or in maintenance.', 'state', ['running', 'stopped', 'maintenance']],
  ['readers: email, day they signed up, came through web, event or referral, opted out y/n', 'source', ['web', 'event', 'referral']],
  ['weather: the day, where the wind came from as one of N, NE, E, SE, S, and the hours of sun', 'wind_direction', ['N', 'NE', 'E', 'SE', 'S']],
  ['supporters: how to address them (Mr, Mrs …), given name', 'title', ['Mr', 'Mrs', 'Ms', 'Dr']],
  ['tickets: id, priority low, medium or high, assignee', 'priority', ['low', 'medium', 'high']],
])('tells a choice that is a column from the values of the one before: %j', async (description, column, values) => {
  expect((await columnsOf(description)).get(column)).toMatchObject({ type: 'category', options: { values } });
});

it.each([
  ['servers: host, cpu %, status ok/warn/crit where crit is when cpu above 90', 'status', { when: 'cpu_percent > 90', options: { values: ['crit'] } }],
  ['servers: host, cpu %, status ok/warn/crit, crit when cpu above 90', 'status', { when: 'cpu_percent > 90', options: { values: ['crit'] } }],
  ['patients: name, bmi 15-45, category (normal, overweight, obese), obese only when bmi is above 30', 'category', { when: 'bmi <= 30', options: { values: ['normal', 'overweight'] } }],
  ['orders: total 1-500, shipping free or paid, free for total over 50', 'shipping', { when: 'total > 50', options: { values: ['free'] } }],
])('reads what is told of one value behind the list of them: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)?.cases).toEqual(expect.arrayContaining([expect.objectContaining({ when: expected.when, options: expect.objectContaining(expected.options) as unknown })]));
});

it.each([
  ['trial: subject id, week 12 score, baseline score', ['subject_id', 'week_12_score', 'baseline_score']],
  ['vans: driver, fuel per 100 km between 5 and 15, stops', ['driver', 'fuel_per_100_km', 'stops']],
])('keeps a number that belongs to a name: %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it('knows the breeds of the animal that is spoken of', async () => {
  expect((await columnsOf('dog shelter: dog name, breed, age')).get('breed')?.options?.['values']).not.toContain('Maine Coon');
});

it.each([
  ['Generate a supplier list with supplier code, company name, contact person', ['supplier_code', 'company_name', 'contact_person']],
  ['church donations, 120 rows, donor, amount', ['donor', 'amount']],
  ['library members, member name, email, joined date', ['member_name', 'email', 'joined_date']],
  ['fake customer data, name, city, phone', ['name', 'city', 'phone']],
  ['name, orders, order date, total', ['name', 'orders', 'order_date', 'total']],
  ['covid tests: test id, result (positive 8%, negative 92%), sample taken, result date 1-3 days later', ['test_id', 'result', 'sample_taken', 'result_date']],
])('tells what the table holds from its columns: %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it.each([
  ['staff: name, role (manager, clerk), salary 1000-9000. Managers earn at least 3000.', 'salary', "role == 'manager'", { min: 3000 }],
  ['tickets: name, type (adult, senior), price 5-50. Senior tickets cost at most 10.', 'price', "type == 'senior'", { max: 10 }],
  ['tickets: name, zone (A, B, C), price 5 to 50. The price is at least 20 in zone A.', 'price', "zone == 'A'", { min: 20 }],
  ['bookings: room (Ballroom, Boardroom), attendees 10 to 400, but at most 20 in the Boardroom', 'attendees', "room == 'Boardroom'", { max: 20 }],
  ['bookings: room (Ballroom, Boardroom), attendees 10 to 400 (no more than 20 when the room is Boardroom)', 'attendees', "room == 'Boardroom'", { max: 20 }],
])('keeps a bound to the rows it is told of: %j', async (description, column, when, options) => {
  expect((await columnsOf(description)).get(column)?.cases).toEqual([expect.objectContaining({ when, options: expect.objectContaining(options) as unknown })]);
});

it('goes through the days of a week that are told', async () => {
  const date = (await columnsOf('Daily share prices for one ticker (MSFT), weekdays only, beginning on 2 January 2024, 6 rows: date, open, close')).get('date');
  expect(date?.options).toEqual({ values: ['2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-08', '2024-01-09'], cycle: true });
});

it.each([
  ['football: home team, away team, home goals, away goals, result H, D or A that follows from the goals', 'result', "home_goals > away_goals ? 'H' : home_goals < away_goals ? 'A' : 'D'"],
  ['esports: match_id, team_a, team_b, score_a, score_b, winner', 'winner', "score_a > score_b ? team_a : score_a < score_b ? team_b : 'draw'"],
  ['deliveries: delivery id, promised date, delivered date, late flag, driver', 'late_flag', 'delivered_date > promised_date'],
  ['grades: student name, math, english and science scores out of 100, average of the three', 'average', '(math_score + english_score + science_score) / 3'],
  ['customers: id, plan, monthly price. Plan is Mini or Deluxe; Mini costs 14.99 a month, Deluxe 39.99.', 'monthly_price', "plan == 'Mini' ? 14.99 : 39.99"],
  ['Hotel stays with guest, room type, rate per night and total. Single rooms cost 80, doubles 120 and suites 250.', 'rate_per_night', "room_type == 'Single' ? 80 : room_type == 'Double' ? 120 : 250"],
  ['Seats sold: booking code, seat category, price per seat. Category A costs 65, B 45 and C 28.', 'price_per_seat', "seat_category == 'A' ? 65 : seat_category == 'B' ? 45 : 28"],
  ['bakery staff: employee, role, hourly wage. Bakers earn 18 an hour, sales assistants 14 and managers 25.', 'hourly_wage', "role == 'Baker' ? 18 : role == 'Sales assistant' ? 14 : 25"],
  ['tickets: passenger type, base fare, discount. Children get 50 % off, students 25 %, adults nothing.', 'discount', "passenger_type == 'child' ? base_fare * 50 / 100 : passenger_type == 'student' ? base_fare * 25 / 100 : 0"],
])('works out what goes without saying: %j', async (description, column, expression) => {
  expect((await columnsOf(description)).get(column)?.options).toMatchObject({ expression });
});

it.each([
  ['job postings: title, company, salary range min and max, remote yes/no', ['title', 'company', 'min_salary', 'max_salary', 'remote']],
  ['weather: date, min/max temperature, wind', ['date', 'min_temperature', 'max_temperature', 'wind']],
])('finds both ends of a range: %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it('keeps several columns together below another', async () => {
  const { schema } = await planner.plan({ description: "mailings: sent 100-9000, opened, bounced. Opened and bounced together can't exceed sent.", referenceDate: '2026-06-30' }, new AbortController().signal);
  const columns = new Map(schema.tables[0]?.columns.map((column) => [column.name, column]));
  for (const name of ['opened', 'bounced']) expect(columns.get(name)?.options?.['max']).toBe(4500);
});

it('writes a race in hours, minutes and seconds', async () => {
  expect((await columnsOf('runners: bib number, finish time between 1:05:00 and 3:10:00')).get('finish_time')).toMatchObject({ type: 'time', options: { from: '01:05:00', to: '03:10:00', seconds: true } });
});

it('counts no rows by the points that are scored', async () => {
  const { schema } = await planner.plan({ description: 'loyalty: member number, tier bronze/silver/gold, points. Gold members have at least 5000 points.', referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]).not.toHaveProperty('rows');
});

it('pays an hour by an amount of money', async () => {
  expect(Number((await columnsOf('freelance invoices: client, hours, rate, net = hours * rate')).get('rate')?.options?.['max'])).toBeGreaterThan(20);
});

it.each<[string, string, string[], number[] | undefined]>([
  ['tickets with id, priority P1-P4, status', 'priority', ['P1', 'P2', 'P3', 'P4'], undefined],
  ['orders: id, status: new, paid or shipped, paid being the most common, total', 'status', ['new', 'paid', 'shipped'], [0.25, 0.5, 0.25]],
  ['cars with color (red, blue, green, white being the most common), plate', 'color', ['red', 'blue', 'green', 'white'], [0.166667, 0.166667, 0.166667, 0.5]],
])('reads codes as a range and how often a value comes: %s', async (description, column, values, weights) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.find(({ name }) => name === column)?.options).toEqual({ values, ...(weights === undefined ? {} : { weights }) });
});

it('asks for a day on some weekdays in every row', async () => {
  expect((await columnsOf('meters: id, reading date only on working days, kwh')).get('reading_date')).not.toHaveProperty('missing');
});

it.each<[string, string, object]>([
  ['Gym members: name, card as K-4821, locker like L-123, plan (basic, plus)', 'card', { pattern: 'K-####' }],
  ['Nurses: name, badge as N-1234, ward', 'badge', { pattern: 'N-####' }],
  ['Insects: order (the biological one: Coleoptera, Lepidoptera, Diptera or Hymenoptera), altitude in m', 'order', { values: ['Coleoptera', 'Lepidoptera', 'Diptera', 'Hymenoptera'] }],
  ['Tickets: id, bank (the financial kind: HSBC, Barclays or Lloyds), amount', 'bank', { values: ['HSBC', 'Barclays', 'Lloyds'] }],
  ['Birds: crane (in the animal sense: grey, white, black), spotted on', 'crane', { values: ['grey', 'white', 'black'] }],
])('reads how a code is written, and in which sense values are meant: %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)?.options).toMatchObject(expected);
});
