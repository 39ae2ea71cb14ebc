import { planner, rowsOf } from '../../support/planned-columns.js';

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
    ['bank transfers: iban, amount. Amounts over 10,000 are flagged for review.', 'Amounts over 10,000 are flagged for review'],
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
});
