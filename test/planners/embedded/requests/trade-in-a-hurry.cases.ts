import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

/** What offices and shops ask for: floors of fees, ranges with a value of their own, quarters told twice. */
it.each<Saying>([
  // A floor behind a formula.
  ['trades: trade id, shares 1-500, price 2-90, commission which is 0.1% of shares times price but no less than 1 dollar', 'commission', { options: { expression: 'max(0.001 * shares * price, 1)' } }],
  ['orders: order id, order_total 5-900, shipping fee 5% of the order total but at least 4', 'shipping_fee', { options: { expression: 'max(0.05 * order_total, 4)' } }],
  ['rentals: rental id, days 1-20, daily rate 20-80, fee which is days times daily rate but never below 50', 'fee', { options: { expression: 'max(days * daily_rate, 50)' } }],
  ['invoices: id, amount 10-9000, late_fee is 2% of the amount, with a minimum of 5 euros', 'late_fee', { options: { expression: 'max(0.02 * amount, 5)' } }],
  // What is bounded is drawn, and what is left of it follows.
  ['taxpayers: gross income 12,000 to 400,000, deductions no more than 40% of gross income, taxable income = gross income minus deductions', 'taxable_income', { options: { expression: 'gross_income - deductions' } }],
  // A range, and a value of it in some rows.
  ['receivables: invoice no, days late 1 to 120, reminder level 1-3 (3 if more than 60 days late)', 'reminder_level', { options: { min: 1, max: 3 }, cases: [{ when: 'days_late > 60', options: { min: 3, max: 3 } }] }],
  ['parcels: id, weight 1-30 kg, zone 1-5 (5 if heavier than 20 kg)', 'zone', { cases: [{ when: 'weight > 20', options: { min: 5, max: 5 } }] }],
  ['rentals: id, days 1-30, discount 0-25 (25 when days are at least 14)', 'discount', { cases: [{ when: 'days >= 14', options: { min: 25, max: 25 } }] }],
  ['loans: id, credit_score 300-850, rate from 2 to 18, 18 if the credit score is below 500', 'rate', { cases: [{ when: 'credit_score < 500', options: { min: 18, max: 18 } }] }],
  // Days are counted by the column of days.
  ['refunds: refund_id, refund_amount 5-2000, days_since_purchase 0-60, refunded_to (original card, store credit). Refunds after more than 30 days are always store credit.', 'refunded_to', { cases: [{ when: 'days_since_purchase > 30' }, {}] }],
  // A percentage that a column holds is no part of the rows.
  ['deals: stage (Prospecting 40%, Won 40%, Lost 20%), probability. Won deals have a probability of 100% and lost ones 0.', 'stage', { options: { weights: [40, 40, 20] } }],
  // How often in words, and the figure behind.
  ['picks: ticket no, qty short which is 0 most of the time (about 95%), city', 'qty_short', { options: { components: [{ weight: 0.95, min: 0, max: 0 }, {}] } }],
  ['invoices: id, late fee 0-40, mostly 0 (90%), total', 'late_fee', { options: { components: [{ weight: 0.9 }, {}] } }],
  ['members: id, second phone (missing in most cases, about 70%), city', 'second_phone', { missing: 0.7 }],
  ['insurance policies: policy_id, construction_year 1920 to 2023. About one policy in twelve has no construction year.', 'construction_year', { missing: 0.0833 }],
  // Values in brackets behind a type, with signs of their own between.
  ['asset_tag (string), asset_class (string: laptop|vehicle|furniture), purchase_date (date), disposed (boolean)', 'asset_class', { options: { values: ['laptop', 'vehicle', 'furniture'] } }],
  ['assets: tag, class (varchar: laptop or vehicle), price', 'class', { options: { values: ['laptop', 'vehicle'] } }],
  ['posts: id, format (text, image, video), likes', 'format', { options: { values: ['text', 'image', 'video'] } }],
  // Years of their own, days of their own.
  ['ledger: entry number, posting date in fiscal year 2024 (1 April 2024 until 31 March 2025), debit', 'posting_date', { options: { from: '2024-04-01', to: '2025-03-31' } }],
  ['payments: id, payment date in tax year 2023/24, amount', 'payment_date', { options: { from: '2023-04-01', to: '2024-03-31' } }],
  ['viewings: id, viewing date (a weekend day in spring 2025), agent', 'viewing_date', { options: { from: '2025-03-01', weekdays: [0, 6] } }],
  // So long after, in other languages.
  ['contratos: número, fecha de inicio, fecha de fin un año después del inicio', 'fecha_de_fin', { options: { expression: 'add_months(fecha_de_inicio, 12)' } }],
  ['contrats: numéro, date de début, date de fin deux ans après le début', 'date_de_fin', { options: { expression: "add_months(col('date_de_début'), 24)" } }],
  // What comes out, told last or in other words, among the columns.
  ['orders: order id, quantity 1-10, unit price 5-500, quantity times unit price gives total, city', 'total', { options: { expression: 'quantity * unit_price' } }],
  ['Keyword report\n- keyword\n- clicks 0-50\n- cpc 0.10 - 12.00\n- clicks times cpc gives cost\n- score 1-10', 'cost', { options: { expression: 'clicks * cpc' } }],
  ['invoices: net 3-900, vat 1-90, net and vat add up to gross, client', 'gross', { options: { expression: 'net + vat' } }],
  ['invoices: net 3-900, vat 1-90, gross is net and vat together, client', 'gross', { options: { expression: 'net + vat' } }],
  ['purchases: price 1-90, quantity 1-5, revenue comes from multiplying price by quantity, refunded', 'revenue', { options: { expression: 'price * quantity' } }],
  ['calls: offered 10-900, answered 5-800, abandoned is what is left after subtracting answered from offered, wait 0-300', 'abandoned', { options: { expression: 'offered - answered' } }],
  ['parcels: parcel_id, status (in transit, delivered, lost), signed_by. no signed_by name except for delivered parcels.', 'signed_by', { when: "status == 'delivered'" }],
  ['listings: zip (5 digits), beds 1-6, 12% of agent values are missing', 'agent', { missing: 0.12 }],
  // Debts above what is owned, where the text says so.
  ['bankruptcies: debtor, assets, liabilities (liabilities bigger than assets always)', 'assets', { type: 'decimal', cases: expect.any(Array) as unknown[] }],
  // Each thing on each day, told before the columns.
  ['shop sales per day and store: date, store nr (1 to 8), revenue', 'store_nr', { options: { values: [1, 2, 3, 4, 5, 6, 7, 8], cycle: true } }],
  ['daily sales per store: date, store (A, B, C), revenue', 'date', { options: { step: '1d', every: 3 } }],
  ['revenue by region and product: region (N, S), product (X, Y), revenue', 'region', { options: { values: ['N', 'S'] } }],
])('plans what trade asks for in %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<[string, readonly string[], number | undefined]>([
  ['hi can you do bankruptcy filings, case nr, debtor, court, filed on pls 75', ['case_nr', 'debtor', 'court', 'filed_on'], 75],
  ['hey could u make supplier list, name, city, iban, payment days 14 30 or 60 pls 80', ['name', 'city', 'iban', 'payment_days'], 80],
  ['quick: subscription churn tbl, cust id, plan basic/pro, mrr 9 or 29', ['cust_id', 'plan', 'mrr'], undefined],
  ['dummy payroll, emp id, name, hrs worked 120-190', ['emp_id', 'name', 'hrs_worked'], undefined],
  ['can u do a table of parking fines, plate, street, amount 10-80, thanks 45', ['plate', 'street', 'amount'], 45],
  ['Rental payments for an apartment building with 24 units: unit, tenant, month', ['unit', 'tenant', 'month'], undefined],
  ['Data for a company with 250 employees: name, department, salary', ['name', 'department', 'salary'], 250],
  ['wholesale price quotes sent to retailers', ['quote_number', 'created_on', 'customer', 'product_name', 'quantity', 'unit_price', 'discount_percent', 'quote_total', 'valid_until', 'status'], undefined],
])('hears what %j asks for, and how many', async (description, names, rows) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(names);
  expect(schema.tables[0]?.rows).toBe(rows);
});

it.each<Saying>([
  ['budget: cost_centre four digits between 1000 and 4999, planned 5-900', 'cost_centre', { type: 'integer', options: { min: 1000, max: 4999 } }],
  ['staff: badge code (five digits, starts with 4), city', 'badge_code', { type: 'pattern', options: { pattern: '4#{4}' } }],
  ['reps: name, quota 20k-80k, sales between half and one and a half times the quota', 'sales', { options: { min: 10000, max: 120000 } }],
  ['clients: name, city, blocked y/n (nearly nobody is blocked, like 3%)', 'blocked', { options: { values: ['y', 'n'], weights: [0.03, 0.97] } }],
  ['counts: sku, system quantity 0 to 300, counted quantity that differs from the system quantity in only 10% of cases, counted by', 'counted_quantity', { options: { expression: 'system_quantity' }, outliers: { share: 0.1 } }],
  ['counts: sku, system quantity 0 to 300, counted quantity (equals the system quantity in 90% of rows), counted by', 'counted_quantity', { options: { expression: 'system_quantity' }, outliers: { share: 0.1 } }],
  ['branches: branch code, number of employees 3-60, closed (about 18%). Small branches (under 10 employees) are closed more often.', 'closed', { cases: [{ when: 'number_of_employees < 10' }] }],
  ['warranty: serial number, bought on, warranty years 2 or 5, warranty ends = bought on + warranty years', 'warranty_ends', { options: { expression: 'add_months(bought_on, int(warranty_years * 12))' } }],
  ['price history: product_id, date (daily), our_price, competitor_price. Both prices between 9.99 and 1999.', 'our_price', { options: { min: 9.99, max: 1999 } }],
  ['Generiere 50 Rechnungen: Nummer, Name, Betrag', 'name', { type: 'person.fullName' }],
  ['listing_id;street;city;living_area_sqm;rooms;price_eur;available_from', 'price_eur', { type: 'integer', options: { max: 2400000 } }],
  ['tenders: tender id, title, cpv code, bidder', 'bidder', { type: 'company.name' }],
])('hears in %j what is told of numbers', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});
