import { columnsOf, rowsOf } from '../../../support/planned-columns.js';

const meanOf = (rows: readonly Record<string, string>[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0) / rows.length;

/** What is said of some rows against the others, and how much more these have. */
const MORE: readonly (readonly [description: string, measure: string, group: string, value: string, times: number])[] = [
  ['clients: tier (gold, silver), spend. gold clients spend 50% more than silver', 'spend', 'tier', 'gold', 1.5],
  ['employees: dept (Sales, Tech), salary. Tech earns 20% more', 'salary', 'dept', 'Tech', 1.2],
  ['cars: fuel type (petrol, diesel), price. diesel cars are 10% cheaper', 'price', 'fuel_type', 'diesel', 0.9],
  ['users: device (mobile/desktop), order value. desktop orders are about 40 percent larger', 'order_value', 'device', 'desktop', 1.4],
];

describe('so many percent more', () => {
  it.each(MORE)('%s', async (description, measure, group, value, times) => {
    const rows = await rowsOf(description, 20_000);
    const [of, others] = [rows.filter((row) => row[group] === value), rows.filter((row) => row[group] !== value)];
    // It is no share of the rows.
    expect(of.length / rows.length).toBeGreaterThan(0.4);
    expect(meanOf(of, measure) / meanOf(others, measure)).toBeGreaterThan(times * 0.9);
    expect(meanOf(of, measure) / meanOf(others, measure)).toBeLessThan(times * 1.1);
  });

  it('works out what lies so far from another column', async () => {
    for (const row of await rowsOf('items: list price, sale price (20% below the list price)', 50)) expect(Number(row['sale_price'])).toBeCloseTo(Number(row['list_price']) * 0.8, 1);
    for (const row of await rowsOf('projects: budget 1000-9000, actual cost. actual cost is at most 10% above budget', 50)) expect(Number(row['actual_cost'])).toBeLessThanOrEqual(Number(row['budget']) * 1.1 + 0.01);
  });
});

describe('a rate that is higher for some', () => {
  it.each([
    ['users: plan free/pro, churned 25%. churn is lower for pro', 'churned', 'plan', 'pro', false],
    ['employees: age, overtime, attrition. attrition is higher for overtime workers', 'attrition', 'overtime', 'Yes', true],
    ['bank customers: age, active, churned (20%). churn is higher for inactive members', 'churned', 'active', 'false', true],
  ])('%s', async (description, flag, group, value, isHigher) => {
    const rows = await rowsOf(description, 5_000);
    const share = (some: readonly Record<string, string>[]): number => some.filter((row) => /^(?:true|yes)$/iu.test(row[flag] ?? '')).length / some.length;
    const [of, others] = [share(rows.filter((row) => row[group] === value)), share(rows.filter((row) => row[group] !== value))];
    expect(of).toBeGreaterThan(0);
    expect(of).toBeLessThan(1);
    expect(of > others).toBe(isHigher);
  });
});

describe('what stands beside a list', () => {
  it.each([
    ['Insurance customers with age, smoker 20%, yearly charges - smokers pay about three times more', ['age', 'smoker', 'yearly_charges']],
    ['donations, donor name, email, anonymous 10% - anonymous ones have no name', ['donor_name', 'email', 'anonymous']],
    ['daily sales: date, revenue, closed on Sundays', ['date', 'revenue']],
    ['gym: member, plan (basic 29, plus 45, premium 79 per month), visits per month which is higher for premium', ['member', 'plan', 'visits_per_month']],
    ['soil samples - field A to F, depth 0-30 or 30-60 cm, pH', ['field', 'depth', 'pH']],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].filter((name) => name !== 'donations')).toEqual(names);
  });

  it('leaves out closed days and keeps busy ones', async () => {
    for (const row of await rowsOf('daily sales for 2024: date, revenue. Saturdays should be the busiest, closed on Sundays.', 60)) expect(new Date(row['date'] ?? '').getUTCDay()).not.toBe(0);
  });

  it('charges each started hour', async () => {
    for (const row of await rowsOf('parking: minutes parked, fee (2.50 per started hour)', 60)) expect(Number(row['fee'])).toBeCloseTo(Math.ceil(Number(row['minutes_parked']) / 60) * 2.5, 2);
  });

  it('takes a rate that is told per group for no count of rows', async () => {
    expect((await columnsOf('customers with age, smoker, charges. smokers pay three times more')).has('times_more')).toBe(false);
  });
});

describe('names and statements of a list', () => {
  it.each([
    ['blood donations: donor, date this year, ml', ['donor', 'date', 'ml']],
    ['water quality: lake, nitrate, e. coli', ['lake', 'nitrate', 'e_coli']],
    ['call center agents, shift (early, late, night), calls handled, satisfaction', ['shift', 'calls_handled', 'satisfaction']],
    ['trial: patient, arm (placebo, drug), pressure before; drug lowers it by about 10', ['patient', 'arm', 'pressure_before']],
    ['podcast: title, published weekly on Tuesdays since Jan 2024, downloads', ['title', 'published', 'downloads']],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });

  it('takes by what values follow for none of them', async () => {
    expect((await columnsOf('survey: customer id, nps 0-10, segment promoter/passive/detractor according to nps')).get('segment')?.options?.['expression']).toBe("nps >= 9 ? 'promoter' : nps >= 7 ? 'passive' : 'detractor'");
    expect((await columnsOf('football: home goals, away goals, result H/D/A from the goals')).get('result')?.options?.['expression']).toContain("'H'");
    expect([...(await columnsOf('I want to practice clustering: customers with annual income and spending score')).keys()]).toEqual(['annual_income', 'spending_score']);
  });

  it('has no school on weekends', async () => {
    for (const row of await rowsOf('attendance: student, date on school days in October 2025, present', 60)) expect([0, 6]).not.toContain(new Date(row['date'] ?? '').getUTCDay());
  });
});

describe('what never holds the same', () => {
  it.each([
    ['swaps: giving store (North, South, West), taking store (never equals the giver), pieces', 'giving_store', 'taking_store'],
    ['translation: source language (German, French, Polish), target language (cannot be the source language)', 'source_language', 'target_language'],
    ['peer reviews: author faculty (Law, Arts, Physics), reviewer faculty, score 1-5. The reviewer faculty must differ from the author faculty.', 'author_faculty', 'reviewer_faculty'],
    ['loans: lending museum (Tate, Prado, Louvre), showing museum (Tate, Prado, Louvre; never the same), days', 'lending_museum', 'showing_museum'],
    ['games: home team, away team (must be different), attendance', 'home_team', 'away_team'],
    ['swaps: giving store (North, South, West), taking store (North, South, West), pieces. The two stores are never the same.', 'giving_store', 'taking_store'],
    ['trips: start city (Rome, Oslo), end city (Rome, Oslo), fare. Both cities must differ.', 'start_city', 'end_city'],
    ['shipments: consignor, consignee, weight kg', 'consignor', 'consignee'],
    ['payments: ordering bank, beneficiary bank, amount', 'ordering_bank', 'beneficiary_bank'],
    ['inscripciones: nombre del niño, edad, nombre del tutor', 'nombre_del_niño', 'nombre_del_tutor'],
  ])('%s', async (description, one, other) => {
    const rows = await rowsOf(description, 60);
    expect(rows.filter((row) => row[one] === row[other]).length).toBeLessThan(description.startsWith('ins') ? 10 : 1);
  });
});

it.each([
  ['cage_no,set_at,lifted_at,crabs', 'set_at', 'lifted_at'],
  ['permit_no,filed_on,granted_on,revoked_on', 'filed_on', 'granted_on'],
  ['drone log: takeoff time, landing time, pilot', 'takeoff_time', 'landing_time'],
  ['interface Visit { id: string; checkedInAt: Date; leftAt: Date }', 'checkedInAt', 'leftAt'],
])('puts what happened in the order of the list: %s', async (description, first, then) => {
  for (const row of await rowsOf(description, 40)) expect(Date.parse(row[first] ?? '')).toBeLessThan(Date.parse(row[then] ?? ''));
});

it.each<[string, string, object]>([
  ['racks: locker A01 to F12, pieces', 'locker', { options: { values: expect.arrayContaining(['A01', 'C07', 'F12']) as unknown } }],
  ['newsletter: campaign: string, planted: int (10-100), harvested: int, started: date', 'harvested', { type: 'integer', options: { max: 100 } }],
  ['crates: gross weight kg 280-420, tare weight always 38, net weight = gross minus tare', 'tare_weight', { type: 'constant', options: { value: 38 } }],
  ['chat sessions: session id, csat 1 to 5 (only for about 30% of the sessions), topic', 'csat', { missing: 0.7 }],
  ['members: member number starting at 1001, name', 'member_number', { type: 'sequence', options: { start: 1001 } }],
  ['badges: badge number, name, checked in, check-in time', 'check_in_time', { when: 'checked_in' }],
  ['flights: flight number, latitude and longitude of the launch site', 'launch_site_longitude', { type: 'location.longitude' }],
  ['games: level 1-9, xp: multiple of 5 between 10 and 50', 'xp', { options: { values: expect.arrayContaining([10, 35, 50]) as unknown } }],
])('reads what is told beside a name: %s', async (description, name, column) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(column);
});

/** How two columns go along, from -1 to 1; of a list the place of each value in `order` counts. */
function along(rows: readonly Record<string, string>[], one: string, other: string, order: readonly string[] = []): number {
  const pairs = rows.map((row) => [order.length > 0 ? order.indexOf(row[one] ?? '') : Number(row[one]), row[other] === 'true' ? 1 : row[other] === 'false' ? 0 : Number(row[other])] as const);
  const [a, b] = [0, 1].map((i) => pairs.reduce((sum, pair) => sum + (pair[i] ?? 0), 0) / pairs.length) as [number, number];
  const sum = (of: (x: number, y: number) => number): number => pairs.reduce((total, [x, y]) => total + of(x - a, y - b), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

describe('several tendencies in a sentence', () => {
  it.each<[string, readonly [string, string, 1 | -1, (readonly string[])?][]]>([
    ['cards: year 1993-2024, grade 1-10, price. Higher grades and older cards sell for more.', [['grade', 'price', 1], ['year', 'price', -1]]],
    ['flats: floor 0-20, rent 400-3000, distance to centre 0-25. Higher floors and flats nearer the centre cost more.', [['floor', 'rent', 1], ['distance_to_centre', 'rent', -1]]],
    ['calls: agents on shift 2-20, hold time 0-900. More agents cut hold time.', [['agents_on_shift', 'hold_time', -1]]],
    ['queue: passengers in queue 0-400, officers on duty 2-8, wait 0-75. Longer queues mean longer waits, more officers shorten them.', [['passengers_in_queue', 'wait', 1], ['officers_on_duty', 'wait', -1]]],
    ['queue: queue length 0-40, cashiers 1-8, wait 0-30. The wait grows with the queue length and shrinks with more cashiers.', [['queue_length', 'wait', 1], ['cashiers', 'wait', -1]]],
    ['aids: hearing loss (mild, moderate, severe), device price 400-4500. Worse hearing loss means dearer devices.', [['hearing_loss', 'device_price', 1, ['mild', 'moderate', 'severe']]]],
    ['rentals: condition (new, good, worn), price 10-90. Better condition costs more.', [['condition', 'price', -1, ['new', 'good', 'worn']]]],
    ['apps: crashes 0-40, rating 1-5. Apps that crash more are rated lower.', [['crashes', 'rating', -1]]],
    ['staff: overtime 0-40, satisfaction 1-10, quit 15%. Long overtime and low satisfaction make people quit.', [['overtime', 'quit', 1], ['satisfaction', 'quit', -1]]],
  ])('%s', async (description, pairs) => {
    const rows = await rowsOf(description, 900);
    for (const [one, other, sign, order] of pairs) expect(along(rows, one, other, order) * sign).toBeGreaterThan(0.12);
  });
});

it.each<[string, string, object]>([
  ['interviews: employee id, reason (pay 35%, distance 50%, other 15%), tenure', 'reason', { options: { values: ['pay', 'distance', 'other'] } }],
  ['id,name,price,stock_qty,category', 'name', { type: 'commerce.productName' }],
  ['id,name,price,stock_qty,category', 'category', { type: 'commerce.category' }],
  ['customer_uuid uuid, country char(2), churned boolean', 'country', { type: 'location.countryCode' }],
  ['customers: id, name, origin country', 'name', { type: 'person.fullName' }],
  ['mailing list of Dutch households: surname, street, IBAN', 'iban', { options: { countryCode: 'NL' } }],
  ['timesheets of drivers: driver, week startng, hours', 'week_starting', { options: { weekdays: [1] } }],
  ['plants: id, light low/med/high, pot size', 'light', { options: { values: ['low', 'med', 'high'] } }],
  ['patients: id, age normal mean 61 sd 17, ward', 'age', { options: { mean: 61, deviation: 17 } }],
  ['patients: id, diagnosis code ICD-10, ward', 'diagnosis_code', { options: { values: expect.arrayContaining(['I10']) as unknown } }],
  ['trips: id, rider type member 70 / casual 30, km', 'rider_type', { options: { values: ['member', 'casual'], weights: [70, 30] } }],
  ['trips: id, weather (rain 25, dry 75), km', 'weather', { options: { values: ['rain', 'dry'], weights: [25, 75] } }],
  ['cart: subtotal 20-900, tax rate 5-20%, tax = subtotal x tax rate', 'tax', { options: { expression: 'subtotal * tax_rate / 100' } }],
  ['ads: impressions 1k-500k, clicks = impressions * ctr, ctr between 0.5% and 6%', 'clicks', { options: { expression: 'impressions * ctr / 100' } }],
  ['flats: monthly income 1500-9000, rent 500-2800, rent to income ratio', 'rent_to_income_ratio', { options: { expression: 'rent / monthly_income' } }],
  ['classes: class date on weekdays only, booked at before the class date', 'class_date', { options: { weekdays: [1, 2, 3, 4, 5] } }],
])('takes a list for what it says: %s', async (description, name, column) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(column);
});

it.each<[string, string, object]>([
  ['Telecom invoices: invoice no, data used GB 0-120, base fee 19.99/29.99, overage charge, total', 'total', { options: { expression: 'base_fee + overage_charge' } }],
  ['hotel bills: room charge 80-400, minibar charge 0-60, city tax 2-8, total', 'total', { options: { expression: 'room_charge + minibar_charge + city_tax' } }],
  ['shop orders: subtotal 10-200, shipping cost 0-15, tax, total', 'total', { options: { expression: 'subtotal + shipping_cost + tax' } }],
  ['cold storage: sensor id CS-01 to CS-12, reading every 10 minutes, temp', 'timestamp', { options: { step: '10m' } }],
  ['bus refuels: bus number, fuel type, litres, price per litre', 'price_per_litre', { options: { max: 2.18 } }],
  ['people: name, age median 35 right skewed 18-90', 'age', { type: 'integer', options: { median: 35 } }],
])('works out and shapes what stands beside it: %s', async (description, name, column) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(column);
});

it('takes no wish for the file for a column, and no value for a statement', async () => {
  expect([...(await columnsOf('meals: meal id, menu, kcal 300-900, lowercase headers')).keys()]).toEqual(['meal_id', 'menu', 'kcal']);
  expect((await columnsOf('Liste de bénévoles : prénom, nom, disponibilité (semaine, week-end, soir)')).get('disponibilité')?.options?.['values']).toEqual(['semaine', 'week-end', 'soir']);
});
