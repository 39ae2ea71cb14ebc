import { columnsOf, type Saying } from '../../../support/planned-columns.js';

const formula = (expression: string): object => ({ options: { expression } });

it.each<Saying>([
  // Another part of an amount in other rows.
  ['payroll table: emp no, gross monthly pay 2200-7500, income tax (20% if gross under 4000 otherwise 32%), net pay', 'income_tax', formula('gross_monthly_pay < 4000 ? 0.2 * gross_monthly_pay : 0.32 * gross_monthly_pay')],
  ['payroll table: emp no, gross monthly pay 2200-7500, income tax 20% of gross, pension 5% of gross, net pay', 'net_pay', formula('gross_monthly_pay - income_tax - pension')],
  ['staff: name, salary 20000-90000, tax. Tax is 20% of the salary below 40000 and 35% otherwise.', 'tax', formula('salary < 40000 ? 0.2 * salary : 0.35 * salary')],
  ['staff: name, role (manager, clerk), salary 20000-90000, bonus: 10% of salary for managers, 5% for everybody else', 'bonus', formula("role == 'manager' ? 0.1 * salary : 0.05 * salary")],
  ['sales: rep, region (North, South), sales amount 1000-50000, commission is 8% in the North and 6% in the South', 'commission', formula("region == 'North' ? 0.08 * sales_amount : 0.06 * sales_amount")],
  ['hotel: nights 1-10, room total 80-2000, city tax (7% of the room total, but nothing for stays under 3 nights)', 'city_tax', formula('nights < 3 ? 0 : 0.07 * room_total')],
  ['parcels: value 10-900, insurance fee is 3% of the value, 5% above 500', 'insurance_fee', formula('value > 500 ? 0.05 * value : 0.03 * value')],
  ['sales: rep, sales amount 1000-50000, commission rate (8% if sales above 20000, otherwise 5%)', 'commission_rate', formula('sales_amount > 20000 ? 8 : 5')],
  ['orders: customer type (Gold, Silver), discount: Gold 15%, Silver 10%', 'discount', formula("customer_type == 'Gold' ? 15 : 10")],
  ['Bills:\n- food_total: decimal, 12.00 to 320.00\n- drinks_total: decimal, at most 180\n- service_charge: 10% of food + drinks', 'service_charge', formula('0.1 * (food_total + drinks_total)')],
  // A word for each stretch of a number.
  ['Purchase orders: PO number, order value 50-60000, approval level. Orders up to 1,000 need only a Team Lead, up to 10,000 a Manager, anything above that the CFO.', 'approval_level', formula("order_value <= 1000 ? 'Team Lead' : order_value <= 10000 ? 'Manager' : 'CFO'")],
  ['Loans: amount 500-90000, approver. Up to 5,000 the branch approves, up to 25,000 the region, above that head office.', 'approver', formula("amount <= 5000 ? 'branch' : amount <= 25000 ? 'region' : 'head office'")],
  ['Parcels: weight 0.1-30, size class. Parcels under 2 kg are small, up to 10 kg medium, everything heavier is large.', 'size_class', formula("weight < 2 ? 'small' : weight <= 10 ? 'medium' : 'large'")],
  ['Parcels: weight 0.1-30, price 3-20. Parcels under 2 kg cost 4, up to 10 kg 7, everything heavier is 12.', 'weight', { options: { min: 0.1, max: 30 } }],
  // What is worked out is empty in some rows.
  ['Claims:\n- amount: 100 to 2000\n- excess: 0, 100 or 250\n- payout: amount minus excess; blank for rejected claims\n- outcome: paid / rejected', 'payout', { options: { expression: 'amount - excess' }, when: "outcome != 'rejected'" }],
  ['Orders:\n- qty: 1-9\n- price: 2-90\n- total: qty x price (null for cancelled orders)\n- status: paid, cancelled', 'total', { options: { expression: 'qty * price' }, when: "status != 'cancelled'" }],
  // Several answers together.
  ['Parts: serial, scratch flag, dent flag, rejected. A part is rejected if it has a scratch or a dent.', 'rejected', formula('scratch_flag || dent_flag')],
  ['Parts: serial, scratch flag, dent flag, rejected. Rejected if either is true.', 'rejected', formula('scratch_flag || dent_flag')],
  ['Loans: id, employed yes/no, homeowner yes/no, approved yes/no. Approved only if both are yes.', 'approved', formula("employed == 'yes' && homeowner == 'yes' ? 'yes' : 'no'")],
  ['Parts: serial, a flash defect flag and a short shot flag. Flash is seen on 4% of the parts, short shots on 2%.', 'short_shot_flag', { options: { probability: 0.02 } }],
  ['Policies: id, smoker, claims history flag. Smokers make up 20%, a claims history is on file for 15%.', 'claims_history_flag', { options: { probability: 0.15 } }],
  // Lists between semicolons, shares behind a list, a form of letters and digits.
  ['stock: sku_code str unique, 3 uppercase letters dash 4 digits; on_hand int 0..900; qty int', 'sku_code', { options: { pattern: '???-####' }, unique: true }],
  ['abc_class A/B/C with 20% A 30% B 50% C; qty int 1..5; price decimal 2..9', 'abc_class', { options: { weights: [0.2, 0.3, 0.5] } }],
  ['Bars:\n- drinks_total: decimal, may be zero, at most 180', 'drinks_total', { options: { min: 0, max: 180 } }],
  // What is said behind two names.
  ['Meetings:\n- room\n- opened_at / closed_at: both on 2025-05-17, closed 30 to 150 minutes after opened', 'closed_at', { options: { after: 'opened_at', at_least: '30m', within: '150m' } }],
  ['Meetings:\n- room\n- opened_at / closed_at: both on 2025-05-17, closed 30 to 150 minutes after opened', 'opened_at', { options: { from: '2025-05-17', to: '2025-05-17' } }],
  // Columns that only a calculation or an empty cell tells of.
  ['Loans have a loan number, an amount from 1000 to 9000 and a term of 12, 24 or 36 months. The maturity date is the start date plus the term.', 'start_date', { type: 'date' }],
  ['Invoices: number, supplier, net amount 10-900. A fifth are still unpaid and those have no payment date.', 'payment_date', { missing: 0.2 }],
  ['shipments: id, dispatch date in Q1 2025, days in transit 1-9, delivery date', 'delivery_date', formula('add_days(dispatch_date, days_in_transit)')],
  // What rows of a kind cost, and how large ones differ.
  ['Buchungen: Zimmer (Standard, Suite), Preis 85 bis 320 €. Suiten sind immer teurer als 220 €.', 'preis', { cases: [{ when: "zimmer == 'Suite'", options: { min: 220.01, max: 320 } }] }],
  ['tickets: class (first, second), price 10-200. First class is never cheaper than 90.', 'price', { cases: [{ when: "class == 'first'", options: { min: 90, max: 200 } }] }],
  // Flags, codes and answers.
  ['policies: driver age 18-85, a young driver flag for anybody under 25', 'young_driver_flag', formula('driver_age < 25')],
  ['orders: order value 5-900, a large order flag for everything above 500', 'large_order_flag', formula('order_value > 500')],
  ['stops: id, reason code. Reason codes are M for mechanical, E for electrical, C for changeover.', 'reason_code', { options: { values: ['M', 'E', 'C'] } }],
  ['races: driver, position 1-20, won (true for position 1)', 'won', formula('position == 1')],
  ["stock: item, quantity on hand 0-50, minimum stock 2-15, and 'reorder' which should say YES whenever the quantity on hand has dropped to the minimum stock or lower and NO otherwise.", 'reorder', formula("quantity_on_hand <= minimum_stock ? 'YES' : 'NO'")],
  ["rooms: room, status (clean, dirty, out of order), attendant, minutes 12-55. Out of order rooms aren't cleaned, so no attendant or minutes.", 'minutes', { when: "!(status == 'out of order')" }],
  ['orders: amount 9-65, shipping fee (2.90 if the amount is below 20, free from there on)', 'shipping_fee', formula('amount < 20 ? 2.9 : 0')],
  ['pedidos: importe entre 9 y 65 €, gastos de envío (2,90 € si el importe es inferior a 20 €, gratis a partir de ahí)', 'gastos_de_envío', formula('importe < 20 ? 2.9 : 0')],
  ['leads: id, won, deal value. deal value only for won deals, 1000-40000.', 'deal_value', { options: { min: 1000, max: 40000 }, when: 'won' }],
  ['bids: technical_score 0-100 int, price_score 0-100 int, weight 1-5 float', 'technical_score', { type: 'integer', options: { min: 0, max: 100 } }],
  ['invoices: net 50-5000, vat rate (either 7 or 19), vat amt, gross', 'vat_amt', formula('net * vat_rate / 100')],
  // Two ends of a way.
  ['trips: origin and destination (Hamburg, Antwerp or Santos - never the same), km 10-900', 'origin', { options: { values: ['Hamburg', 'Antwerp', 'Santos'] } }],
  ['bookings: ref, port of loading and port of discharge (Hamburg, Antwerp, Santos - never the same port twice in a row), containers 1-6', 'port_of_discharge', { options: { values: ['Hamburg', 'Antwerp', 'Santos'] } }],
  // How far apart days and moments are.
  ['statements: iban, booking date within the last 3 months, value date same day or up to 2 days later, debit', 'value_date', { options: { after: 'booking_date', at_least: '0d', within: '2d' } }],
  ['orders: id, order_date in 2025, ship_date. ship_date is 1-20 days after order_date.', 'ship_date', { options: { after: 'order_date', at_least: '1d', within: '20d' } }],
  ['loans: id, loan_date in 2024, due_date. due_date is loan_date + 21 days.', 'due_date', { options: { after: 'loan_date', at_least: '21d', within: '21d' } }],
  ['id,first_seen,mql_date,sql_date\nfirst_seen is a day in 2025; mql_date comes 0-20 days later, sql_date after that.', 'mql_date', { options: { after: 'first_seen', at_least: '0d', within: '20d' } }],
  // Sentences behind a header, bullets, lines and tables, each by itself.
  ['id,status,score\nstatus is one of open, closed, on hold. score is 0-50.', 'status', { options: { values: ['open', 'closed', 'on hold'] } }],
  ['id,status,score\nstatus is one of open, closed, on hold. score is 0-50.', 'score', { options: { min: 0, max: 50 } }],
  ['id,lead_source,score\nlead_source is one of organic, paid, referral or event. score is 0-100.', 'lead_source', { options: { values: ['organic', 'paid', 'referral', 'event'] } }],
  ['Orders:\n- id\n- order_date\n- amount\nOrder date is a day in 2025. Amount is between 5 and 90.', 'order_date', { options: { from: '2025-01-01', to: '2025-12-31' } }],
  ['Orders\nid\norder date\namount\n\nOrder date is a day in 2025. Amount is between 5 and 90.', 'amount', { options: { min: 5, max: 90 } }],
  ['| id | order date | amount |\n|---|---|---|\n\nOrder date is a day in 2025. Amount is between 5 and 90.', 'order_date', { options: { from: '2025-01-01', to: '2025-12-31' } }],
  ['id: integer\norder_date: date\namount: decimal\n\nOrder date is a day in 2025. Amount is between 5 and 90.', 'amount', { options: { min: 5, max: 90 } }],
])('reads an office table: %j', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});

it('keeps rows that lie lower within a limit of all rows', async () => {
  const opens = (await columnsOf('emails: segment (new, lapsed), sent 500-20000, opens never more than sent. lapsed segment opens a lot less')).get('opens');
  expect(opens?.cases?.some(({ when }) => when.includes('sent >=') && when.includes("segment == 'lapsed'"))).toBe(true);
});
