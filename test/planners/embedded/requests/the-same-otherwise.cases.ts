import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

// The same thing in another ordinary word.
it.each<Saying>([
  ['jobs: job id, status mainly success, sometimes failed', 'status', { options: { values: ['success', 'failed'] } }],
  ['tasks: id, finished boolean, primarily true', 'finished', { options: { probability: 0.74 } }],
  ['flats: listing id, town, instant booking yes for 60 pct', 'instant_booking', { options: { weights: [0.6, 0.4] } }],
  ['flats: reference, city, furnished some 20% yes', 'furnished', { options: { probability: 0.2 } }],
  ['payslips: employee number, gross pay 2,200 to 9,500, pension contribution 5% of the gross', 'pension_contribution', { options: { expression: '0.05 * gross_pay' } }],
  ['codes: code, discount type is percentage in 70% of all records and fixed in the rest', 'discount_type', { options: { values: ['percentage', 'fixed'], weights: [70, 30] } }],
  ['Daily cones: date, temp_c 0 to 30, door_open true for 10% of rows. The temperature is greater while the door is open.', 'temp_c', { cases: [{ when: 'door_open' }] }],
  ['logins: user, result success or failure, risk score 0-100. Failure rows carry bigger risk scores.', 'risk_score', { cases: [{ when: "result == 'failure'" }] }],
  ['claims: claim amount 300-40000, median claim amount 4000, city', 'claim_amount', { options: { median: 4000 } }],
  ['claims: amount 300-40000, median of 4000, city', 'amount', { options: { median: 4000 } }],
  ['patients: age 18-90, mean age 45, bmi', 'age', { options: { mean: 45 } }],
  ['flights: site, minimum temperature down to -80, pressure up to 1000', 'minimum_temperature', { options: { min: -80 } }],
  ['cold store: sensor, temperature as low as -25, humidity as high as 95', 'humidity', { options: { max: 95 } }],
  ['applications: submitted date in 2025, decision (granted, refused, pending), decision date 3 to 30 days after submission and blank while pending', 'decision_date', { options: { at_least: '3d', within: '30d' }, when: "decision != 'pending'" }],
  ['quakes: event_id (unique, EV-00001 format), magnitude', 'event_id', { type: 'sequence', options: { prefix: 'EV-' } }],
])('reads %j', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});

it.each<[string, readonly string[]]>([
  ['tomatoes: bed id, fruits 5-60, total fruit weight in kg, mean fruit weight in grams', ['bed_id', 'fruits', 'total_fruit_weight', 'mean_fruit_weight']],
  ['farms: field, average rainfall 300-900 mm, max wind gust in km/h', ['field', 'average_rainfall', 'max_wind_gust']],
  ['Simulate taxi rides. Distance 0.5 to 30 km, duration in minutes that increases with distance, payment type', ['distance', 'duration', 'payment_type']],
  ['wines: alcohol, quality; quality is a whole number from 3 to 8, mostly 5 and 6, goes up with alcohol', ['alcohol', 'quality']],
  ['matches: shots 4-38, overtime - more likely when shots is high', ['shots', 'overtime']],
  // So many are in a state that no column tells.
  ['loans: card no, title, reminder sent yes/no, 8% renewed', ['card_no', 'title', 'reminder_sent', 'renewed']],
  ['orders: order id, amount 5-500, 5% refunded, about 20% gift wrapped', ['order_id', 'amount', 'refunded', 'gift_wrapped']],
  ['exams: student, score 0-100, passed yes/no, 20% failed', ['student', 'score', 'passed']],
  ['members: name, status (active, lapsed), 30% lapsed', ['name', 'status']],
  ['parcels: tracking no, city, delivered yes/no, 5% missing', ['tracking_no', 'city', 'delivered']],
])('finds the columns of %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

// Parts of a number that is told: the last is what the others leave.
it.each<[string, string, string]>([
  ['soil cores: plot number, clay, silt and sand percentage which add up to 100', 'sand_percentage', '100 - clay - silt'],
  ['soil cores: plot number, clay %, silt %, sand %. The three percentages sum to 100.', 'sand_percent', '100 - clay_percent - silt_percent'],
  ['energy mix: country, wind share, solar share, coal share, together 100%', 'coal_share', '100 - wind_share - solar_share'],
  ['budget: month, rent %, food %, other % (all three together 100)', 'other_percent', '100 - rent_percent - food_percent'],
  ['diet log: person, carbs pct, protein pct, fat pct - must total 100', 'fat_pct', '100 - carbs_pct - protein_pct'],
  ['Bodenproben: Probe, Ton in Prozent, Schluff in Prozent, Sand in Prozent, zusammen 100', 'sand', '100 - ton - schluff'],
])('shares the whole: %j', async (description, name, expression) => {
  expect((await columnsOf(description)).get(name)?.options).toMatchObject({ expression });
});

it('keeps ranges that are told within the whole', async () => {
  const columns = await columnsOf('portfolio: fund, stocks pct 20-80, bonds pct 10-60, cash pct. The three add up to exactly 100.');
  const most = ['stocks_pct', 'bonds_pct'].map((name) => Number(columns.get(name)?.options?.['max']));
  expect(most[0] ?? 0).toBeLessThanOrEqual(80);
  expect((most[0] ?? 0) + (most[1] ?? 0)).toBeLessThanOrEqual(100);
});

it('counts no rows by what one thing consists of', async () => {
  const { schema } = await planner.plan({ description: 'Simulate a two group experiment on sleep: participant number, group (sleep or wake), age 18-35', referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.rows).not.toBe(2);
});
