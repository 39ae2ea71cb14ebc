import { createEmbeddedPlanner } from '../../../src/planners/embedded/embedded-planner.js';
import type { ColumnSchema, TableSchema } from '../../../src/core/schema/dataset-schema.js';

const planner = createEmbeddedPlanner();

async function tableOf(description: string): Promise<TableSchema | undefined> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return schema.tables[0];
}

const columnOf = async (description: string, name: string): Promise<ColumnSchema | undefined> => (await tableOf(description))?.columns.find((column) => column.name === name);

/** What is said, the column it is about, and what this becomes. */
type Saying = readonly [description: string, column: string, expected: object];

it.each<Saying>([
  ['orders: id, issue date during 2023 or 2024', 'issue_date', { options: { from: '2023-01-01', to: '2024-12-31' } }],
  ['parcels: tracking number starts with SP and has 8 digits, weight', 'tracking_number', { options: { prefix: 'SP', width: 8 } }],
  ['tickets: ticket_ref (format TCK-99999), title', 'ticket_ref', { options: { prefix: 'TCK-', width: 5, start: 1 } }],
  ['code format AA-999', 'code', { options: { pattern: '??-###' } }],
  ['Inventory by warehouse (North, South, East). Columns are sku, warehouse, quantity', 'warehouse', { options: { values: ['North', 'South', 'East'] } }],
  ['accounts: plan (starter, team, enterprise), seats - starter has at most 5 and enterprise at least 100 -, mrr', 'seats', { cases: [{ options: { max: 5 } }, { options: { min: 100 } }] }],
  ['tickets: id, opened_at, resolved_at. A quarter of the tickets are still open: no resolved_at for those.', 'resolved_at', { missing: 0.25 }],
  ['charging: connector CCS / Type 2, price per kWh 0.39 for Type 2 and 0.59 for the rest', 'price_per_kwh', { options: { decimals: 2 } }],
  ['start odometer, end odometer, distance driven (end minus start)', 'end_odometer', { options: { expression: 'start_odometer + distance_driven' } }],
  ['budget, actual, variance. Variance is actual minus budget so it can be negative.', 'variance', { options: { expression: 'actual - budget' } }],
  ['tickets: priority P1 to P4, opened_at, resolved_at. P1 tickets get resolved within 4 hours, the others within 5 days.', 'resolved_at', { options: { after: 'opened_at', within: '5d' }, cases: [{ when: "priority == 'P1'", options: { within: '14400s' } }] }],
  ['parcels: service express/standard, shipped on, delivered on (express 1-2 days, standard 3-5 days)', 'delivered_on', { cases: [{ options: { at_least: '1d', within: '2d' } }, { options: { at_least: '3d', within: '5d' } }] }],
])('reads %j', async (description, column, expected) => {
  expect(await columnOf(description, column)).toMatchObject(expected);
});

it.each([
  ['houses: area, price, the bigger the area the higher the price', ['area', 'price'], 0.6],
  ['kunden: Alter, Umsatz, je älter desto höher der Umsatz', ['alter', 'umsatz'], 0.6],
  ['toys: age, price, the older, the pricier', ['age', 'price'], 0.6],
] as const)('reads what goes together in %j, and no column', async (description, names, rho) => {
  const table = await tableOf(description);
  expect(table?.columns.map(({ name }) => name)).toEqual(names);
  expect(table?.correlations).toEqual([{ columns: names, rho }]);
});

it('makes those leave who come seldom', async () => {
  const table = await tableOf('accounts: logins in the last 30 days, churned (8% yes). Accounts that log in rarely churn much more');
  expect(table?.correlations?.[0]?.rho).toBeLessThan(0);
});
