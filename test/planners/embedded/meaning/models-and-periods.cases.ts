import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import type { ColumnSchema, TableSchema } from '../../../../src/core/schema/dataset-schema.js';

const planner = createEmbeddedPlanner();

async function tableOf(description: string): Promise<TableSchema> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return schema.tables[0]!;
}

async function columnsOf(description: string): Promise<ReadonlyMap<string, ColumnSchema>> {
  return new Map((await tableOf(description)).columns.map((column) => [column.name, column]));
}

it.each([
  ['Features are age, income, tenure. Label: default, 8% positives.', ['age', 'income', 'tenure', 'default'], { probability: 0.08 }],
  ['guests: nights, arrival_month. Target is churned, 37 percent ones.', ['nights', 'arrival_month', 'churned'], { probability: 0.37 }],
  ['churn data, features tenure, monthly_charges and the heavily imbalanced target churned (3% positives)', ['tenure', 'monthly_charges', 'churned'], { probability: 0.03 }],
  ['sessions - pages_viewed, seconds_on_site, and the label purchased with class balance 90/10', ['pages_viewed', 'seconds_on_site', 'purchased'], { probability: 0.1 }],
  ['Mitarbeiter: Alter, Gehalt. Zielvariable: Kündigung (12 % ja)', ['alter', 'gehalt', 'kündigung'], { probability: 0.12 }],
])('reads which part a column plays in a model as none of its name: %j', async (description, names, target) => {
  const columns = await columnsOf(description);
  expect([...columns.keys()]).toEqual(names);
  expect([...columns.values()].at(-1)?.options).toMatchObject(target);
});

it.each([
  ['daily sales of three shops in March 2025: date, shop (A, B, C), sales, one row for each shop and day', 'shop', 'date', { from: '2025-03-01', step: '1d', every: 3, cycle: 31 }],
  ['24 hours x 10 cells of traffic: cell id C01..C10, hour 0 to 23, active users', 'cell_id', 'hour', { cycle: true, every: 10 }],
  ['one row per branch and month of 2024: branch (North, South, East), month, revenue', 'branch', 'month', { cycle: true, every: 3 }],
  ['900 rows, one per workspace and day. Columns: workspace_id WS-01 to WS-30, day, logins. All in September 2025.', 'workspace_id', 'day', { step: '1d', every: 30 }],
])('has a row for each thing at each time: %j', async (description, thing, time, options) => {
  const columns = await columnsOf(description);
  expect(columns.get(thing)?.options).toMatchObject({ cycle: true });
  expect(columns.get(time)?.options).toMatchObject(options);
});

it.each(['campaigns: name, target audience, outcome', 'mails: subject, label: spam, ham or promo', 'products: name, product features, label type'])('leaves columns that are called so: %j', async (description) => {
  expect([...(await columnsOf(description)).keys()].some((name) => /^(?:target_audience|label|label_type)$/u.test(name))).toBe(true);
});

it.each([
  ['spend data, one row per week from 2022-01-03 for two years (104 weeks): week, spend', 104, 'week', { type: 'date', options: { from: '2022-01-03', step: '1w' } }],
  ['one row per month 2019 through 2020 with month, donations', 24, 'month', { type: 'category', options: { cycle: true, values: expect.arrayContaining(['2019-01', '2020-12']) as unknown } }],
  ['quarterly revenue 2015-2016: quarter, revenue, costs', 8, 'quarter', { type: 'category', options: { values: ['2015-Q1', '2015-Q2', '2015-Q3', '2015-Q4', '2016-Q1', '2016-Q2', '2016-Q3', '2016-Q4'], cycle: true } }],
])('lets the stretches that rows stand for follow one another: %j', async (description, rows, name, expected) => {
  const table = await tableOf(description);
  expect(table.rows).toBe(rows);
  expect(table.columns.find((column) => column.name === name)).toMatchObject(expected);
});

it.each([
  ['visits: id, variant (A/B), converted. Variant A converts at 4% and variant B at 7%.', 'converted', ["variant == 'A'", "variant == 'B'"]],
  ['visits: id, variant (A/B), converted. Conversion is 4% in A and 7% in B.', 'converted', ["variant == 'A'", "variant == 'B'"]],
  ['visits: id, variant (A/B), converted (4% for A, 7% for B)', 'converted', ["variant == 'A'", "variant == 'B'"]],
  ['guests: id, voucher yes/no, returned. 22% of voucher receivers return compared with 12% of the others.', 'returned', ["voucher == 'yes'"]],
  ['bookings: id, channel (agency, direct), status (confirmed, cancelled). 30% of agency bookings are cancelled versus 12% of direct ones.', 'status', ["channel == 'agency'", "channel == 'direct'"]],
])('reads how often something happens by a value: %j', async (description, name, tests) => {
  expect((await columnsOf(description)).get(name)?.cases?.map(({ when }) => when)).toEqual(tests);
});

it.each([
  ['cats with name, breed, age. Breed must not be anything but Maine Coon or Siberian.', 'breed', ['Maine Coon', 'Siberian']],
  ['cats with name, breed and age; the only breeds are Maine Coon and Siberian', 'breed', ['Maine Coon', 'Siberian']],
  ['campaigns: id, channel, clicks. There are no channels other than email, sms and push.', 'channel', ['email', 'sms', 'push']],
  ['test log: id, variant split evenly between A, B and C, device', 'variant', ['A', 'B', 'C']],
  ['trial: id, arm randomly assigned to control or treatment, dose', 'arm', ['control', 'treatment']],
  ['animals with name and a status of available, on hold or adopted', 'status', ['available', 'on hold', 'adopted']],
  ['Gifts with gift_id, amount. Channel is one of direct mail, online, face to face, legacy.', 'channel', ['direct mail', 'online', 'face to face', 'legacy']],
])('reads a choice told by what is left out, or dealt: %j', async (description, name, values) => {
  expect((await columnsOf(description)).get(name)?.options?.['values']).toEqual(values);
});

it.each([
  ['Pledges. pledge_id starts at 5000, donor email. fulfilled is true for roughly 4 in 5. payment_date falls 1–30 days after pledge_date, which lies in November 2024.', ['pledge_id', 'donor_email', 'fulfilled', 'payment_date', 'pledge_date']],
  ['Columns: grantee, quarter, budget and spent. spent must not exceed budget and unspent = budget - spent.', ['grantee', 'quarter', 'budget', 'spent', 'unspent']],
  ['vet visits: visit id pet name species vaccinated y/n cost', ['visit_id', 'pet_name', 'species', 'vaccinated', 'cost']],
  ['clicks: id, utm_source utm_medium utm_campaign, url', ['id', 'utm_source', 'utm_medium', 'utm_campaign', 'url']],
])('finds columns that are told in passing or run together: %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it('takes the names of days from the date beside them', async () => {
  expect((await columnsOf('daily stays: date, weekday name, rooms sold')).get('weekday_name')?.options?.['expression']).toMatch(/^weekday\(date\) == 1 \? 'Monday'/u);
});

it('leaves empty as much of each column as was told of it', async () => {
  const columns = await columnsOf('x: age, basket_value. Leave 2 percent of age and 5 percent of basket_value empty.');
  expect([columns.get('age')?.missing, columns.get('basket_value')?.missing]).toEqual([0.02, 0.05]);
});

it('says of every kind what is told of all of them', async () => {
  const { correlations } = await tableOf('marketing: tv_spend 0-80000, search_spend 5000-40000, revenue. Revenue grows with every kind of spend.');
  expect(correlations?.map(({ columns }) => columns)).toEqual([['revenue', 'tv_spend'], ['revenue', 'search_spend']]);
});

it.each([
  ['animal id beginning with SN- and five digits, sex, weight', 'animal_id', { type: 'sequence', options: { prefix: 'SN-', width: 5 } }],
  ['pets: id, last worming date (within 90 days)', 'last_worming_date', { type: 'date', options: { from: '-90d', to: 'now' } }],
  ['sales: lunch/dinner, party size, bill', 'lunch_dinner', { type: 'category', options: { values: ['lunch', 'dinner'] } }],
  ['Buchungen: Gast, Anreise im Juli 2025, Abreise 3 bis 14 Tage später', 'abreise', { type: 'date', options: { after: 'anreise', at_least: '3d', within: '14d' } }],
  ['campsites: pitch number, max guests, dogs allowed', 'dogs_allowed', { type: 'boolean' }],
])('reads what is said of one column: %j', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});
