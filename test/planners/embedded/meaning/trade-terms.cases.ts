import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  ['invoices: amount before vat, vat, amount after vat', 'amount_after_vat', { options: { expression: 'amount_before_vat + vat' } }],
  ['products: price, discount_pct, price_after_discount', 'price_after_discount', { options: { expression: 'price * (1 - discount_pct / 100)' } }],
  ['facturas: importe sin IVA, IVA, importe con IVA', 'importe_con_iva', { options: { expression: 'importe_sin_iva + iva' } }],
  ['patients: pain score before surgery 5-10, pain score after surgery 0-6, id', 'pain_score_after_surgery', { options: { min: 0, max: 6 } }],
  ['orders with price excluding tax, price including tax, qty', 'price_excluding_tax', { type: 'decimal' }],
  ['orders: order date, ship date after order date, price before tax between 5 and 90', 'ship_date', { options: { after: 'order_date' } }],
])('takes what comes before or after a charge for a part of the name: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['mortgages: property value 120k–1.2m, down payment at least 10% of the property value', 'down_payment', { options: { min: 12000 } }],
  ['mortgages: property value 120k–1.2m, down payment at least 10% of the property value', 'property_value', { options: { min: 120000, max: 1200000 } }],
  ['- goal: 1000 to 9000\n- pledged: at least 60 % of the goal', 'pledged', { type: 'decimal' }],
  ['rents: rent 500-2500, key fee, deposit at most three times the rent', 'deposit', { options: { max: 7500 } }],
])('keeps a part of another column: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['ads: title, department, location, remote or onsite, salary', 'work_mode', { options: { values: ['remote', 'onsite'] } }],
  ['sales: order id, amount, cash or card, date', 'payment_method', { options: { values: ['cash', 'card'] } }],
  ['staff: name, contract, permanent or temporary, salary', 'contract', { options: { values: ['permanent', 'temporary'] } }],
  ['contracts with supplier name and the email of the contract owner', 'email_of_the_contract_owner', { type: 'internet.email' }],
  ['calls: id, abandoned yes/no, csat 1-5. Abandoned calls have no csat.', 'csat', { when: "abandoned != 'yes'" }],
])('names what is told without a name: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  'Roughly 7% are abandoned - the longer the wait, the likelier.',
  '7% of calls are abandoned, and more so the longer the wait.',
  'About 7% abandoned, rising with the wait.',
  '7% are abandoned; this gets likelier the longer the wait is.',
])('reads what makes a share likelier: %j', async (said) => {
  const { schema } = await planner.plan({ description: `calls: call id, wait seconds 0-600, agent, abandoned yes/no. ${said}`, referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]).toMatchObject({ correlations: [{ columns: ['abandoned', 'wait_seconds'] }] });
});

it.each([
  ['mobile phone plan subscribers', 'subscribers'],
  ['vendor invoices', 'supplier_invoices'],
  ['overtime requests', 'overtime_requests'],
  ['volunteers of an animal shelter', 'volunteers'],
  ['customers of a bakery', 'customers'],
  ['sales of a car dealership', 'sales'],
  ['outages of a power grid', 'power_outages'],
  ['vehicle telematics data from a delivery fleet', 'vehicle_telemetry'],
  ['drivers of a taxi company', 'drivers'],
  ['public transport complaints', 'complaints'],
  ['prescriptions written by doctors at a clinic', 'prescriptions'],
  ['visitors of a theme park', 'theme_park'],
])('takes the last word of a title for its rows: %j', async (description, name) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]?.name).toBe(name);
});

it.each<Saying>([
  ['returns: id, received on, refunded yes/no. Only refunded returns have a refund date; it is 1 to 10 days after receipt.', 'refund_date', { options: { after: 'received_on' }, when: "refunded == 'yes'" }],
  ['Retouren: Retourennummer, Eingangsdatum 2025, erstattet ja/nein. Nur erstattete Retouren haben ein Erstattungsdatum; es liegt 1 bis 10 Tage nach dem Eingang.', 'erstattungsdatum', { when: "erstattet == 'ja'" }],
  ['payments: id, failed on, recovered yes/no, recovered on. The recovery date lies at most 14 days after the failure and exists only for recovered ones.', 'recovered_on', { options: { after: 'failed_on' }, when: "recovered == 'yes'" }],
  ['trials: id, activated yes/no, converted yes/no. Only activated accounts can convert.', 'converted', { cases: [{ when: "activated != 'yes'" }] }],
  ['payments: id, retries 0-4, recovered yes/no. Without a retry nothing is recovered.', 'recovered', { cases: [{ when: 'retries == 0' }] }],
  ['visits: id, clicked yes/no, bought yes/no. bought is always no when clicked is no.', 'bought', { cases: [{ when: "clicked != 'yes'" }] }],
  ['lines: id, category (shoes, dresses, shirts), returned yes/no (30% yes). Dresses are returned most, shirts hardly ever.', 'returned', { cases: [{}, { when: "category == 'dresses'" }, { when: "category == 'shirts'" }] }],
  ['visitors: id, variant (A, B), clicked yes/no. Variant B gets more clicks.', 'clicked', { cases: [{ when: "variant == 'B'" }] }],
  ['employees: age 21 to 64, tenure in years (never more than age minus 18)', 'tenure', { options: { max: 46 } }],
  ['leads: email, downloaded whitepaper, booked a demo, company', 'booked_a_demo', { type: 'boolean' }],
  ['mandates: mandate reference MNDT plus 8 digits, creditor name', 'mandate_reference', { options: { prefix: 'MNDT', width: 8 } }],
  ['- rank position 1 to 8\n- awarded? yes only for rank 1\n- bidder', 'awarded', { options: { expression: 'rank_position == 1' } }],
])('reads what rows need and have: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['items: item code, price, min order qty. I do not want suppliers in it', 'min_order_qty', { type: 'integer' }],
  ['push: sent at, title, opened (9%), opened at within 48 hours of sending, os', 'opened_at', { options: { after: 'sent_at', within: '48h' } }],
  ['calls: id, result (no answer, sale), talk time in seconds. No answer means zero talk time.', 'talk_time', { cases: [{ when: "result == 'no answer'", options: { min: 0, max: 0 } }] }],
  ['- planned km 20–350\n- driven km: planned km plus or minus 10 %', 'driven_km', { type: 'expression' }],
  ['sku, stock on hand 0-500, out of stock flag = stock is zero, price', 'out_of_stock_flag', { options: { expression: 'stock_on_hand == 0' } }],
  ['orders: orig price, discount (10/20/30/50 %), final price = orig price minus discount', 'final_price', { options: { expression: 'orig_price * (1 - discount / 100)' } }],
  ['contratos: renta mensual 450-1800, fianza (dos meses de renta), ciudad', 'fianza', { options: { expression: '(2 * renta_mensual)' } }],
  ['debits: id, due date in the next 30 days never on a weekend, amount', 'due_date', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  ['trips: traveller, departure, return, price', 'return', { type: 'datetime' }],
  ['tariffs: country, price per minute, price per MB', 'price_per_minute', { options: { max: 1.9 } }],
  ['calls: id, result (no answer, sale), sale value. Sale value is only there for sales and lies between 19 and 199.', 'sale_value', { options: { min: 19, max: 199 }, when: "result == 'sale'" }],
])('reads what trade says in its own way: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['invoices: id, issued on, paid yes/no, paid on', 'paid_on', { when: "paid == 'yes'" }],
  ['loans: id, approved (80% true), approval date, amount', 'approval_date', { when: 'approved' }],
  ['push: sent at, opened (9%), opened at, os', 'opened_at', { options: { after: 'sent_at' }, when: 'opened' }],
])('leaves the moment of what was not done empty: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});
