import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

/** Sentences behind a dash, a semicolon or a comma, and words before a request that name nothing of it. */
it.each<Saying>([
  ['Campaigns: campaign id, channel (search, social or email), start date (in 2024), end date - about half of the rows should be social.', 'channel', { options: { values: ['search', 'social', 'email'], weights: [0.25, 0.5, 0.25] } }],
  ['Campaigns: campaign id, channel (search, social or email), start date (in 2024), end date; about half of the rows should be social.', 'channel', { options: { weights: [0.25, 0.5, 0.25] } }],
  ['Students: student_id, absences (0 to 20), level (A or B), passed (yes/no), finished_on - absences exists only if passed is yes.', 'absences', { when: "passed == 'yes'" }],
  ['Stays: patient id, length_of_stay 1 to 30, ward (surgery, maternity), discharge date; length_of_stay must be zero when ward is maternity.', 'length_of_stay', { cases: [{ when: "ward == 'maternity'", options: { min: 0, max: 0 } }] }],
  ['Museum tickets: ticket number, entry time from 10:00 to 17:30, type (adult, child), price, country, and adults pay 14, children pay 5.', 'price', { options: { expression: "type == 'adult' ? 14 : 5" } }],
  // What stands between two dashes, or tells of the column before, stays where it is.
  ['cows: ear tag, breed, the fat in percent from 3 to 5.5 - 6% of them have no fat figure -, milk in litres', 'milk', { type: 'decimal' }],
  ['requests: id, status (approved, denied), reason; why it was denied; nothing unless it was', 'reason', {}],
  // Words before what is asked for.
  ['Dataset: orders with id, amount, customer', 'id', { type: 'sequence' }],
  ['For a demo next week: people: first_name, middle_name (empty for half of them), last_name', 'first_name', { type: 'person.firstName' }],
  ["For tomorrow's SQL class: a table of employees (id, name, salary 30k-90k)", 'salary', { options: { min: 30000, max: 90000 } }],
  ['Topic: customer churn. Columns: id, tenure, churned (20%)', 'churned', { options: { probability: 0.2 } }],
  ['title: string, year: int, artist: string', 'title', { type: 'category' }],
  ['Power trades between two firms; trade id, buyer, seller, price 20 to 90, type peak or base; peak is dearer than base.', 'trade_id', { type: 'sequence' }],
])('reads %j', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});

it.each([
  ['Dataset: food truck sales', 'order_id'],
  ['For a demo next week: discount coupons of a web shop', 'coupon_code'],
  ['Topic - machine downtime of a factory', 'machine_id'],
])('%j is of what stands behind the label: %s', async (description, name) => {
  expect([...(await columnsOf(description)).keys()]).toContain(name);
});

it('sets a comparison behind a list apart', async () => {
  const { schema } = await planner.plan({ description: 'Flats: listing id, size sqm 20-180, rent 400 to 3500, rooms 1 to 5, and larger flats have a higher rent', referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]?.correlations).toContainEqual(expect.objectContaining({ columns: ['size_sqm', 'rent'] }));
});
