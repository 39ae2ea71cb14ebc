import { planner, rowsOf } from '../../../support/planned-columns.js';

type Row = Readonly<Record<string, string>>;

/** A description and what every row of it keeps. */
type Kept = readonly [description: string, isKept: (row: Row) => boolean];

const cell = (row: Row, name: string): string => row[name] ?? '';
const number = (row: Row, name: string): number => Number(cell(row, name));
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.011;
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

async function clausesOf(description: string): Promise<readonly string[]> {
  const { clauses } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return clauses.map(({ outcome, text }) => `${outcome}: ${text}`);
}

describe('business rules', () => {
  it.each<Kept>([
    [
      'Hotel bookings: room type (single, double, suite), check-in, check-out, nights, rate per night, total price. Nights is the difference of the two dates, total is nights times rate, suites cost over 250 a night and singles below 120.',
      (row) => isNear(number(row, 'total_price'), number(row, 'nights') * number(row, 'rate_per_night')) && (cell(row, 'room_type') !== 'suite' || number(row, 'rate_per_night') > 250) && (cell(row, 'room_type') !== 'single' || number(row, 'rate_per_night') < 120),
    ],
    ['Loan applications: income, requested amount, credit score 300-850, decision. Applications with a score below 580 are declined, and the requested amount is not above five times the income.', (row) => (number(row, 'credit_score') >= 580 || cell(row, 'decision') === 'declined') && number(row, 'requested_amount') <= 5 * number(row, 'income')],
    ['Employees: full name, department, annual salary. People in Sales get a bonus of 10% of their salary, everyone else gets no bonus.', (row) => isNear(number(row, 'bonus'), cell(row, 'department') === 'Sales' ? number(row, 'annual_salary') * 0.1 : 0)],
    ['orders: amount, member yes/no, discount. Members get a discount of 5% of the amount, all others get none.', (row) => isNear(number(row, 'discount'), cell(row, 'member') === 'yes' ? number(row, 'amount') * 0.05 : 0)],
    ['Online orders: order number, basket value, shipping fee, total. Shipping is free above 50 euros, otherwise 4.95.', (row) => number(row, 'shipping_fee') === (number(row, 'basket_value') > 50 ? 0 : 4.95) && isNear(number(row, 'total'), number(row, 'basket_value') + number(row, 'shipping_fee'))],
    ['order id, cart total, shipping cost (free from 60 euros, 5.90 below), amount to pay', (row) => number(row, 'shipping_cost') === (number(row, 'cart_total') >= 60 ? 0 : 5.9) && isNear(number(row, 'amount_to_pay'), number(row, 'cart_total') + number(row, 'shipping_cost'))],
    ['parking: minutes parked, fee - free up to 30 minutes, 2.50 else', (row) => number(row, 'fee') === (number(row, 'minutes_parked') <= 30 ? 0 : 2.5)],
    ['library loans: due date, return date, overdue fine. The fine is 0.20 for every day past the due date.', (row) => cell(row, 'return_date') === '' || isNear(number(row, 'overdue_fine'), Math.max(0, days(cell(row, 'due_date'), cell(row, 'return_date'))) * 0.2)],
    ['readings: patient id, systolic, diastolic. Systolic is always at least 20 above diastolic.', (row) => number(row, 'systolic') >= number(row, 'diastolic') + 20],
    ['tanks: tank, target level 40-60, actual level 0-100. The actual level is at most 5 points below the target level.', (row) => number(row, 'actual_level') >= number(row, 'target_level') - 5],
    ['Stock list with SKU, quantity on hand, reorder point and reorder needed. An item needs reordering whenever the quantity is at or below the reorder point.', (row) => (number(row, 'quantity_on_hand') <= number(row, 'reorder_point')) === (cell(row, 'reorder_needed') === 'true')],
    ['Theatre subscriptions: subscriber, series (A/B/C), seats 1-4, price per seat, total. Series A costs 180 per seat, B 140 and C 95.', (row) => number(row, 'price_per_seat') === ({ A: 180, B: 140, C: 95 } as Record<string, unknown>)[cell(row, 'series')]],
    ['Rental cars: class (mini, compact, SUV), days, daily rate, total. Mini 29, compact 39, SUV 69 per day.', (row) => number(row, 'daily_rate') === ({ mini: 29, compact: 39, SUV: 69 } as Record<string, unknown>)[cell(row, 'class')] && number(row, 'days') <= 60],
    [
      'Dental appointments: treatment (check-up, filling, extraction), duration in minutes, price. A check-up takes 20 minutes and costs 60, the other treatments take 30 to 90 minutes and cost between 120 and 900.',
      (row) => (cell(row, 'treatment') === 'check-up' ? number(row, 'duration') === 20 && number(row, 'price') === 60 : number(row, 'duration') >= 30 && number(row, 'duration') <= 90 && number(row, 'price') >= 120 && number(row, 'price') <= 900),
    ],
    ['club: child name, child age 6 to 17, group according to age (6-9 minis, 10-13 juniors, 14-17 teens)', (row) => cell(row, 'group') === (number(row, 'child_age') <= 9 ? 'minis' : number(row, 'child_age') <= 13 ? 'juniors' : 'teens')],
    ['staff: employee, points 0-100, band: under 40 low, 40-69 middle, 70+ high', (row) => cell(row, 'band') === (number(row, 'points') < 40 ? 'low' : number(row, 'points') < 70 ? 'middle' : 'high')],
    ['containers: container no, transit days 12 to 45, demurrage in USD. Demurrage is 85 per day beyond 30 days.', (row) => isNear(number(row, 'demurrage'), Math.max(0, number(row, 'transit_days') - 30) * 85)],
    ['mobile use: customer id, data_gb, plan limit (5, 10 or 20), overage fee (3 euros per GB over the plan limit)', (row) => isNear(number(row, 'overage_fee'), Math.max(0, number(row, 'data_gb') - number(row, 'plan_limit')) * 3)],
    ['survey: respondent, satisfaction on a scale from 1 to 10, NPS category. 9 and 10 are promoters, 7-8 passives, the rest detractors.', (row) => cell(row, 'nps_category') === (number(row, 'satisfaction') >= 9 ? 'promoter' : number(row, 'satisfaction') >= 7 ? 'passive' : 'detractor')],
    ['staff: employee id, job level (1-6), salary. Level 6 earns at least 90000 and level 1 at most 40000.', (row) => number(row, 'job_level') <= 6 && (number(row, 'job_level') !== 6 || number(row, 'salary') >= 90_000) && (number(row, 'job_level') !== 1 || number(row, 'salary') <= 40_000)],
    ['venue: guest, hall rent 1500, total amount, deposit 20%', (row) => number(row, 'hall_rent') === 1500 && isNear(number(row, 'deposit'), number(row, 'total_amount') * 0.2)],
    ['fields: field, area in ha 2-40, yield t/ha 3 to 9, total tonnes', (row) => Math.abs(number(row, 'total_tonnes') - number(row, 'area') * number(row, 'yield')) < 0.06],
    ['Marathon: bib, runner, entry fee, registered on. Early birds who registered before 1 March 2025 pay 60, later ones 85.', (row) => number(row, 'entry_fee') === (cell(row, 'registered_on') < '2025-03-01' ? 60 : 85)],
    ['contracts: contract no, signed on, discount percent. Contracts signed before 2020 have a discount of 5, all others 0.', (row) => number(row, 'discount_percent') === (cell(row, 'signed_on') < '2020-01-01' ? 5 : 0)],
    ['Coffee shop sales in yen: receipt no, drink, unit price, quantity, amount.', (row) => Number.isInteger(number(row, 'unit_price')) && number(row, 'unit_price') >= 100 && number(row, 'amount') === number(row, 'unit_price') * number(row, 'quantity')],
    ['Parking garage: plate, minutes parked, fee. First 30 minutes are free, after that 2 euros per started hour, at most 18 euros per day.', (row) => isNear(number(row, 'fee'), Math.min(18, Math.ceil(Math.max(0, number(row, 'minutes_parked') - 30) / 60) * 2))],
    ['tax: taxpayer id, taxable income, tax due. Tax is 0 below 10,000, 20% of what exceeds 10,000 otherwise.', (row) => isNear(number(row, 'tax_due'), Math.max(0, number(row, 'taxable_income') - 10_000) * 0.2)],
    ['mobile use: customer id, data_gb, plan limit (5, 10 or 20), overage fee. If data exceeds the limit the fee is 3 euros per extra GB, otherwise zero.', (row) => isNear(number(row, 'overage_fee'), Math.max(0, number(row, 'data_gb') - number(row, 'plan_limit')) * 3)],
    ['wines: wine, purchase price, selling price. Selling price is purchase price plus 40 to 80 percent.', (row) => number(row, 'selling_price') >= number(row, 'purchase_price') * 1.395 && number(row, 'selling_price') <= number(row, 'purchase_price') * 1.805],
    ['calls: call id, agent, talk seconds, outcome (resolved, transferred, abandoned). Abandoned calls have a talk time of zero and no agent.', (row) => (cell(row, 'outcome') === 'abandoned') === (cell(row, 'agent') === '') && (cell(row, 'outcome') !== 'abandoned' || number(row, 'talk_seconds') === 0)],
    ['calls: call id, agent, talk seconds, outcome. Abandoned calls have no agent.', (row) => (cell(row, 'outcome').toLowerCase() === 'abandoned') === (cell(row, 'agent') === '')],
    ['meter: timestamp, tariff (peak from 7 to 21, off-peak otherwise)', (row) => /T(?:0[7-9]|1\d|20)/u.test(cell(row, 'timestamp')) === (cell(row, 'tariff') === 'peak')],
    ['residents: name, age from 65 up, care level 1-5', (row) => number(row, 'age') >= 65],
    ['reps: actual between 8000 and 35000, target 20000, above target yes/no comparing actual with target', (row) => (cell(row, 'above_target') === 'yes') === number(row, 'actual') > 20_000],
    ['sku, stock 0-100, reorder point 25, needs reorder (stock below reorder point)', (row) => (cell(row, 'needs_reorder') === 'true') === number(row, 'stock') < 25],
    ['Budget rows w/ month_no 1-12 and quarter (Q1..Q4) that fits the month, plus amount', (row) => cell(row, 'quarter') === `Q${String(Math.ceil(number(row, 'month_no') / 3))}`],
    ['orders: order date, quarter, total', (row) => cell(row, 'quarter') === `${cell(row, 'order_date').slice(0, 4)}-Q${String(Math.ceil(Number(cell(row, 'order_date').slice(5, 7)) / 3))}`],
    ['bank: type (debit, credit), amount; debits are negative, credits positive', (row) => Object.keys(row).length === 2 && number(row, 'amount') < 0 === (cell(row, 'type') === 'debit')],
    ['Movimientos bancarios: tipo (ingreso o gasto) e importe hasta 3000. Los gastos van en negativo y los ingresos en positivo.', (row) => number(row, 'importe') < 0 === (cell(row, 'tipo') === 'gasto')],
    ['meeting title + start + end time, everything in business hours (9 to 17), end after start', (row) => cell(row, 'start_time').slice(11) >= '09:00' && cell(row, 'end_time').slice(11) <= '17:00:00Z'],
    ['Farmers market takings, Saturdays and Sundays only, date + takings', (row) => [0, 6].includes(new Date(cell(row, 'date')).getUTCDay())],
    ['tickets: id, status (open, closed), resolution note (must be filled for closed tickets)', (row) => (cell(row, 'status') === 'closed') === (cell(row, 'resolution_note') !== '')],
    ['sku, stock_qty (0 to 40), in_stock - false whenever stock_qty is 0, true otherwise', (row) => (number(row, 'stock_qty') === 0) === (cell(row, 'in_stock') === 'false')],
    ['Escape room bookings: booking code, group size 2-8, price 25 per person, escaped yes/no', (row) => isNear(number(row, 'price'), 25 * number(row, 'group_size'))],
    ['Gruppenbuchungen: Gruppe, Personen 2-12, Preis 15 Euro pro Person', (row) => isNear(number(row, 'preis'), 15 * number(row, 'personen'))],
    ['used cars: brand, year, age, price', (row) => number(row, 'age') === 2026 - number(row, 'year')],
    ['pH from 6.5 to 8.5, chlorine no more than 4 mg/l', (row) => number(row, 'chlorine') <= 4],
    ['wind farm: turbine (T01-T20), time, wind speed m/s, power kW', (row) => /^T(?:0[1-9]|1\d|20)$/u.test(cell(row, 'turbine'))],
  ])('hold in every row: %s', async (description, isKept) => {
    const broken = (await rowsOf(description, 200)).filter((row) => !isKept(row));
    expect(broken).toEqual([]);
  });

  it('tell how often something is not so', async () => {
    const rows = await rowsOf('leave requests: leave type (vacation, sick), approved (yes/no). Sick leave is always approved, and about 15% of the vacation requests are rejected.', 400);
    const vacation = rows.filter((row) => row['leave_type'] === 'vacation');
    expect(rows.every((row) => row['leave_type'] === 'vacation' || row['approved'] === 'yes')).toBe(true);
    expect(vacation.filter((row) => row['approved'] === 'no').length / vacation.length).toBeCloseTo(0.15, 1);
  });

  it('leave a part at nothing that keeps below another column', async () => {
    const rows = await rowsOf('claims: claimed amount between 200 and 50,000, payout. The payout is never more than the claimed amount and rejected claims (20%) have a payout of 0.', 400);
    expect(rows.every((row) => number(row, 'payout') <= number(row, 'claimed_amount'))).toBe(true);
    expect(rows.filter((row) => number(row, 'payout') === 0).length / rows.length).toBeCloseTo(0.2, 1);
  });

  it.each([
    ['bank transfers: iban, amount. Amounts over 10,000 are looked at twice.', 'Amounts over 10,000 are looked at twice'],
    ['loans: loan id, credit score 300-850, amount. The amount is at most 50000, and weekend applications are seen by another team.', 'weekend applications are seen by another team'],
  ])('say which of several statements was not read: %s', async (description, unread) => {
    expect(await clausesOf(description)).toContain(`not_understood: ${unread}`);
    const [row] = await rowsOf(description, 1);
    expect(number(row ?? {}, 'amount')).toBeLessThan(10_000_000);
  });

  it('give each thing one of its own', async () => {
    const rows = await rowsOf('transactions - store id (one of 12 stores), cashier, total amount. Each store has its own manager.', 100);
    expect(new Set(rows.map((row) => `${cell(row, 'store_id')} ${cell(row, 'manager')}`)).size).toBe(new Set(rows.map((row) => row['store_id'])).size);
  });

  it('name each machine of a range, and give each of them one line', async () => {
    const rows = await rowsOf('Production batches; batch no., product line, machine. Machines are M1 to M6, each belongs to one product line.', 100);
    expect(rows).toHaveLength(100);
    expect(rows.every((row) => /^M[1-6]$/u.test(cell(row, 'machine')))).toBe(true);
    expect(new Set(rows.map((row) => `${cell(row, 'machine')} ${cell(row, 'product_line')}`)).size).toBe(6);
  });

  it('take a no-show for a column', async () => {
    const [row] = await rowsOf('reservations: guest name, party size 1-10, table number, no-show.', 1);
    expect(Object.keys(row ?? {})).toEqual(['guest_name', 'party_size', 'table_number', 'no_show']);
  });

  it.each([
    ['donations: donor name, amount, campaign, one-off or monthly, donation date', ['donor_name', 'amount', 'campaign', 'frequency', 'donation_date']],
    ['Warranty claims: product, purchase date, claim date, within warranty, repair cost', ['product', 'purchase_date', 'claim_date', 'within_warranty', 'repair_cost']],
    ['projects: code, budget, spent, % spent, status', ['code', 'budget', 'spent', 'percent_spent', 'status']],
    ['Flights: flight number, delay minutes, compensation in EUR. Delays of 3 hours or more give 250 euros compensation.', ['flight_number', 'delay_minutes', 'compensation']],
    ['Subscription invoices for a streaming service, prices in yen: invoice id, customer, plan (Standard 1,490, Premium 1,980), price', ['invoice_id', 'customer', 'plan', 'price']],
  ])('have the columns that were asked for and no others: %s', async (description, names) => {
    const [row] = await rowsOf(description, 1);
    expect(Object.keys(row ?? {})).toEqual(names);
  });

  it('read the average of a column that is there', async () => {
    const rows = await rowsOf('call center calls: call id, agent, wait seconds, talk seconds, outcome. The average wait is about 45 seconds.', 300);
    expect(Object.keys(rows[0] ?? {})).toEqual(['call_id', 'agent', 'wait_seconds', 'talk_seconds', 'outcome']);
    expect(Math.abs(rows.reduce((sum, row) => sum + number(row, 'wait_seconds'), 0) / rows.length - 45)).toBeLessThan(6);
  });

  it('leave nothing to all others than those who owe', async () => {
    const rows = await rowsOf('tenants: tenant id, flat, rent 350-1200, arrears. One in eight tenants is in arrears, everybody else owes nothing.', 400);
    expect(rows.filter((row) => number(row, 'arrears') > 0).length / rows.length).toBeCloseTo(0.125, 1);
  });
});
