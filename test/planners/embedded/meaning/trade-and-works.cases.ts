import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import type { ColumnSchema, TableSchema } from '../../../../src/core/schema/dataset-schema.js';

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
  ['contracts: number, customer type, yearly consumption in kWh. Households use between 1500 and 6000 kWh, businesses above 8000.', 'yearly_consumption', { cases: [{ when: "customer_type == 'Household'", options: { min: 1500, max: 6000 } }, { when: "customer_type == 'Business'", options: { min: 8001 } }] }],
  ['library loans: reader, number of books. Nobody may borrow more than 6 books.', 'number_of_books', { options: { max: 6 } }],
  ['Inspections: site, inspection date, follow-up date, passed. Failed inspections get a follow-up date two weeks later.', 'follow_up_date', { options: { after: 'inspection_date', at_least: '14d', within: '14d' } }],
  ['rental: customer, tool, rented on, returned on. Tools must be returned within 14 days.', 'returned_on', { options: { after: 'rented_on', within: '14d' } }],
  ['ambulance calls: call id, time of call, time of dispatch, time of arrival. Dispatch follows the call within 5 minutes.', 'time_of_dispatch', { type: 'datetime', options: { after: 'time_of_call', within: '5m' } }],
  ['pupils: name, class, date of birth, lunch plan. The pupils are between six and eleven years old.', 'date_of_birth', { type: 'person.birthdate', options: { min: 6, max: 11 } }],
  ['Courses: course, day of the week, start time. Courses take place on weekday afternoons between 14:00 and 18:00.', 'start_time', { options: { from: '14:00', to: '18:00' } }],
  ['call log: agent, start time, end time. The centre is open Monday to Friday from 8 to 20.', 'start_time', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  ['movements: id, article, timestamp. Nothing moves on Sundays.', 'timestamp', { options: { weekdays: [1, 2, 3, 4, 5, 6] } }],
  ['viewings: visitor, interested, offer amount. Roughly 40 % of visitors are interested and only these make an offer.', 'offer_amount', { when: 'interested' }],
  ['charging: session id, station, energy in kWh, price, idle fee. Charging costs 0.45 per kWh.', 'price', { options: { expression: 'energy * 0.45' } }],
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

it.each<Saying>([
  ['customs declarations mock, 70 rows - declaration nr like DE2024-00001, hs code 6 digits', 'declaration_nr', { type: 'sequence' }],
  ['mobile plans comparison, but only postpaid ones: provider, plan name, monthly price', 'plan_name', { options: { values: expect.not.arrayContaining(['mobile plans comparison']) as string[] } }],
  ['orders: order id, tier (Gold, Silver, Bronze), discount Gold 15%, Silver 10%, Bronze 5%, price', 'discount', { options: { expression: "tier == 'Gold' ? 15 : tier == 'Silver' ? 10 : 5" } }],
  ['orders: price, discount 0-30%, final price = price less discount', 'final_price', { options: { expression: 'price * (1 - discount / 100)' } }],
  ['staff: salary, raise_pct 0 to 8, new salary = salary increased by raise_pct', 'new_salary', { options: { expression: 'salary * (1 + raise_pct / 100)' } }],
  ['staff: rating 1-5, raise_pct: 0 for ratings 1 and 2, 2 to 3 for a 3, 3 to 8 for 4 and 5', 'raise_pct', { cases: [{ when: 'rating in [1, 2]', options: { min: 0, max: 0 } }, { options: { min: 2, max: 3 } }, { options: { min: 3, max: 8 } }] }],
  ['contracts: tariff (Basic, Green), unit price: 10 to 20, base fee (Basic 8.90, Green 9.90)', 'base_fee', { options: { expression: "tariff == 'Basic' ? 8.9 : 9.9", decimals: 2 } }],
  ['ticket: opened_at, closed_at, hours_to_close', 'closed_at', { options: { expression: 'add_minutes(opened_at, hours_to_close * 60)' } }],
  ['outages: reported_at, restored_at, outage_minutes', 'restored_at', { options: { expression: 'add_minutes(reported_at, outage_minutes)' } }],
  ['cards: card number masked except for the last four digits, amount 5 to 90', 'amount', { options: { min: 5, max: 90 } }],
  ['stats: sent, opened, open_rate = opened / sent', 'open_rate', { options: { decimals: 4 } }],
  ['response_id uuid; csat integer 1..5; comment text nullable 60%', 'comment', { missing: 0.6 }],
])('tells apart what %j says', async (description, column, expected) => {
  expect(await columnOf(description, column)).toMatchObject(expected);
});

it('leaves both ends empty where neither of them is had', async () => {
  const table = await tableOf('Units: unit, status occupied/vacant, tenant name, lease start, lease end. Vacant units have neither tenant nor lease dates.');
  expect(table?.columns.filter(({ when }) => when === "status != 'vacant'").map(({ name }) => name)).toEqual(['tenant_name', 'lease_start', 'lease_end']);
});

it.each<Saying>([
  ['units: unit, status occupied/vacant, lease start, lease end. Lease start and lease end are empty for vacant units.', 'lease_start', { when: "status != 'vacant'" }],
  ['arrivals: planned arrival and actual arrival on weekdays in March 2025, pallets', 'planned_arrival', { options: { from: '2025-03-01', to: '2025-03-31' } }],
  ['- gross pay: 1,500 to 6,500\n- income tax: 20% of gross\n- national insurance: 8% of gross\n- net pay', 'net_pay', { options: { expression: 'gross_pay - income_tax - national_insurance' } }],
])('says of both what is said of two in %j', async (description, column, expected) => {
  expect(await columnOf(description, column)).toMatchObject(expected);
});

it.each<Saying>([
  ['biogas:\n- date (whole year 2024)\n- substrate_t: tonnes fed in, 20-60', 'date', { type: 'date' }],
  ['biogas:\n- date (whole year 2024)\n- substrate_t: tonnes fed in, 20-60', 'substrate_t', { type: 'integer', options: { min: 20, max: 60 } }],
  ['leases: start date since 2021, end date', 'start_date', { options: { from: '2021-01-01', to: 'now' } }],
  ['units: rent per m2 and month, area in m2, annual rent', 'annual_rent', { options: { expression: 'area * rent_per_m2_and_month * 12' } }],
  ['- employee_pct: 2, 3, 4 or 5\n- employer_pct: equals employee_pct, but at most 4', 'employer_pct', { options: { expression: 'min(employee_pct, 4)' } }],
  ['- salary: 2200 - 9500\n- pension_pct: 2, 3, 4 or 5\n- pension = salary x pension_pct %', 'pension', { options: { expression: 'salary * pension_pct / 100' } }],
  ['sales: tier bronze / silver, revenue, commission: bronze gets 5% of revenue and silver 8%', 'commission', { options: { expression: "tier == 'bronze' ? revenue * 5 / 100 : revenue * 8 / 100" } }],
  ['orders: ordered at, installed at, cancelled 8% (then no install date)', 'installed_at', { when: '!cancelled' }],
  ['webinar: name, attended y/n, minutes watched - blank if they didnt come, max 60', 'minutes_watched', { when: "attended == 'y'" }],
  ['chats: id, handed_over', 'handed_over', { type: 'boolean' }],
  ['seller id, gross sales, commission rate, commission, refunds, net payout', 'net_payout', { options: { expression: 'gross_sales - commission - refunds' } }],
  ['Inspecciones: cantidad recibida entre 50 y 2000, cantidad inspeccionada (como máximo la recibida)', 'cantidad_inspeccionada', { type: 'integer' }],
])('reads what is said in passing in %j', async (description, column, expected) => {
  expect(await columnOf(description, column)).toMatchObject(expected);
});
