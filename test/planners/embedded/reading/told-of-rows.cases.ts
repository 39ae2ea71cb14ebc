import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

async function tableOf(description: string) {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal);
  return schema.tables[0]?.columns ?? [];
}

describe('columns that a sentence names in passing', () => {
  it.each<[string, string, object]>([
    ['Scholarships: applicant name, gpa, status (awarded, declined). Only awarded applicants get an award amount between 1000 and 15000.', 'award_amount', { when: "status == 'awarded'", options: { min: 1000, max: 15000 } }],
    ['Orders with order id, status (open, returned). Returned orders also carry a refund amount of 10 to 90 euros.', 'refund_amount', { when: "status == 'returned'", options: { min: 10, max: 90 } }],
    ['Members list: name, plan (free, pro). Pro members also have a renewal date and a monthly fee of 9 to 29 euros.', 'monthly_fee', { when: "plan == 'pro'" }],
    ['Warranty claims: claim number, accepted yes/no. For rejected claims there is a rejection reason, the others leave it blank.', 'rejection_reason', { when: "accepted == 'no'" }],
    ['Trial: subject id, baseline systolic, week 12 systolic. change = week 12 minus baseline.', 'change', { options: { expression: 'week_12_systolic - baseline_systolic' } }],
    ['Contracts: customer number, tariff (Basic, Green). Contract start in the past five years, 20% of customers have a solar roof.', 'solar_roof', { type: 'boolean', options: { probability: 0.2 } }],
    ['Gym members: name, plan (basic, gold), join date. About 15% of the members have a personal trainer.', 'personal_trainer', { type: 'boolean', options: { probability: 0.15 } }],
    ['Employees: name, department, salary. One in ten has a company car.', 'company_car', { type: 'boolean' }],
    ['Orders: id, customer, total. 20% of the orders have a discount code.', 'discount_code', { type: 'category' }],
    ['invoices: number, vat rate one of 0, 7, 19 percent, country', 'vat_rate', { options: { values: [0, 7, 19] } }],
    ['product stats: date, active users, new patients, sessions', 'active_users', { type: 'integer' }],
    ['store kpis: week, new customers, returning customers, orders', 'returning_customers', { type: 'integer' }],
    ['crm: name, new customer, active user', 'active_user', { type: 'boolean' }],
    ['hotel guests: name, loyalty member (30%), nights 1-10, spend 50-2000 where loyalty members spend more', 'spend', { type: 'decimal' }],
    ['phones: imei, purchase price 60 to 500 and a resale price that is always higher than what we paid', 'purchase_price', { options: { max: 500 } }],
    ['Survey: age, town. Net monthly income left empty for 15% who refused to answer.', 'net_monthly_income', { missing: 0.15 }],
  ])('%s', async (description, name, column) => {
    expect((await tableOf(description)).find((candidate) => candidate.name === name)).toMatchObject(column);
  });
});

describe('one measure of several things', () => {
  it.each<[string, readonly string[]]>([
    ['Interviews: candidate, four scores from 1 to 4 (technical, communication, culture fit)', ['technical_score', 'communication_score', 'culture_fit_score']],
    ['Survey with respondent id, ratings from 1 to 5 for food, service and ambience, comment', ['food_rating', 'service_rating', 'ambience_rating', 'comment']],
    ['physio: patient nr, pain before n after (0-10), paid y/n', ['pain_before', 'pain_after', 'paid']],
    ['patients: id, weight before and after treatment in kg, heart rate', ['weight_before', 'weight_after', 'heart_rate']],
  ])('%s', async (description, names) => {
    expect((await tableOf(description)).map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
  });
});

it.each<[string, string, string]>([
  ['payslips: employee, pay month, YYYY-MM, all of 2025, gross pay', 'pay_month', '2025-01'],
  ['cards: holder, expiry MM/YY', 'expiry', '11/26'],
])('writes months as they are asked for: %s', async (description, name, first) => {
  expect((await tableOf(description)).find((column) => column.name === name)?.options?.['values']).toContain(first);
});

it('keeps as many digits as an id has that comes again', async () => {
  expect((await tableOf('reviews: employee number (5 digits), review date, rating 1-5'))[0]?.options).toMatchObject({ min: 10001 });
});

describe('what stands beside what it is of', () => {
  it.each<[string, string, object]>([
    ['carts: cart nr, discount offered y/n, discount % if yes 5-25', 'discount_percent', { when: "discount_offered == 'y'", options: { min: 5, max: 25 } }],
    ['bookings: room type single/double/suite, price per night 80/120/200', 'price_per_night', { options: { expression: "room_type == 'single' ? 80 : room_type == 'double' ? 120 : 200" } }],
    ['subs: email, start date, cancelled date if any (about a third have cancelled)', 'cancelled_date', { missing: 0.666667 }],
    ['tx: booking id, amount between -2000 and 2000, 60% negative', 'amount', { options: { distribution: 'mixture' } }],
    ['quiz: quiz id, correct answers 0..20, score pct (correct answers out of 20 as a percentage)', 'score_pct', { options: { expression: 'correct_answers / 20 * 100' } }],
    ['Kontoauszug: Buchungstag (2024), IBAN, Betrag', 'iban', { options: { countryCode: 'DE' } }],
    ['people: badge number 1-80 without repeats, nickname, age', 'nickname', {}],
    ['loans: loan ref, rate type fixed for three quarters of the loans, otherwise variable, term', 'rate_type', { options: { values: ['fixed', 'variable'] } }],
    ['A/B test: visitor_id, converted about 15%, order_value only for converted visitors, 15 to 250, otherwise empty', 'order_value', { when: 'converted', options: { min: 15, max: 250 } }],
  ])('%s', async (description, name, column) => {
    expect((await tableOf(description)).find((candidate) => candidate.name === name)).toMatchObject(column);
  });

  it('reads headers that are cut short in full', async () => {
    const columns = await tableOf('enc_id;pt_dob;adm_dt;disch_dt;los_days');
    expect(columns.find(({ name }) => name === 'disch_dt')?.options).toMatchObject({ expression: 'add_days(adm_dt, los_days)' });
  });
});
