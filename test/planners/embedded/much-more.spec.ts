import { columnsOf, rowsOf } from '../../support/planned-columns.js';

const meanOf = (rows: readonly Record<string, string>[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0) / rows.length;

/** What is said of some rows against the others, and how much more these have. */
const MORE: readonly (readonly [description: string, measure: string, group: string, value: string, times: number])[] = [
  ['clients: tier (gold, silver), spend. gold clients spend 50% more than silver', 'spend', 'tier', 'gold', 1.5],
  ['employees: dept (Sales, Tech), salary. Tech earns 20% more', 'salary', 'dept', 'Tech', 1.2],
  ['cars: fuel type (petrol, diesel), price. diesel cars are 10% cheaper', 'price', 'fuel_type', 'diesel', 0.9],
  ['users: device (mobile/desktop), order value. desktop orders are about 40 percent larger', 'order_value', 'device', 'desktop', 1.4],
];

describe('so many percent more', () => {
  it.each(MORE)('%s', async (description, measure, group, value, times) => {
    const rows = await rowsOf(description, 20_000);
    const [of, others] = [rows.filter((row) => row[group] === value), rows.filter((row) => row[group] !== value)];
    // It is no share of the rows.
    expect(of.length / rows.length).toBeGreaterThan(0.4);
    expect(meanOf(of, measure) / meanOf(others, measure)).toBeGreaterThan(times * 0.9);
    expect(meanOf(of, measure) / meanOf(others, measure)).toBeLessThan(times * 1.1);
  });

  it('works out what lies so far from another column', async () => {
    for (const row of await rowsOf('items: list price, sale price (20% below the list price)', 50)) expect(Number(row['sale_price'])).toBeCloseTo(Number(row['list_price']) * 0.8, 1);
    for (const row of await rowsOf('projects: budget 1000-9000, actual cost. actual cost is at most 10% above budget', 50)) expect(Number(row['actual_cost'])).toBeLessThanOrEqual(Number(row['budget']) * 1.1 + 0.01);
  });
});

describe('a rate that is higher for some', () => {
  it.each([
    ['users: plan free/pro, churned 25%. churn is lower for pro', 'churned', 'plan', 'pro', false],
    ['employees: age, overtime, attrition. attrition is higher for overtime workers', 'attrition', 'overtime', 'Yes', true],
    ['bank customers: age, active, churned (20%). churn is higher for inactive members', 'churned', 'active', 'false', true],
  ])('%s', async (description, flag, group, value, isHigher) => {
    const rows = await rowsOf(description, 5_000);
    const share = (some: readonly Record<string, string>[]): number => some.filter((row) => /^(?:true|yes)$/iu.test(row[flag] ?? '')).length / some.length;
    const [of, others] = [share(rows.filter((row) => row[group] === value)), share(rows.filter((row) => row[group] !== value))];
    expect(of).toBeGreaterThan(0);
    expect(of).toBeLessThan(1);
    expect(of > others).toBe(isHigher);
  });
});

describe('what stands beside a list', () => {
  it.each([
    ['Insurance customers with age, smoker 20%, yearly charges - smokers pay about three times more', ['age', 'smoker', 'yearly_charges']],
    ['donations, donor name, email, anonymous 10% - anonymous ones have no name', ['donor_name', 'email', 'anonymous']],
    ['daily sales: date, revenue, closed on Sundays', ['date', 'revenue']],
    ['gym: member, plan (basic 29, plus 45, premium 79 per month), visits per month which is higher for premium', ['member', 'plan', 'visits_per_month']],
    ['soil samples - field A to F, depth 0-30 or 30-60 cm, pH', ['field', 'depth', 'pH']],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].filter((name) => name !== 'donations')).toEqual(names);
  });

  it('leaves out closed days and keeps busy ones', async () => {
    for (const row of await rowsOf('daily sales for 2024: date, revenue. Saturdays should be the busiest, closed on Sundays.', 60)) expect(new Date(row['date'] ?? '').getUTCDay()).not.toBe(0);
  });

  it('charges each started hour', async () => {
    for (const row of await rowsOf('parking: minutes parked, fee (2.50 per started hour)', 60)) expect(Number(row['fee'])).toBeCloseTo(Math.ceil(Number(row['minutes_parked']) / 60) * 2.5, 2);
  });

  it('takes a rate that is told per group for no count of rows', async () => {
    expect((await columnsOf('customers with age, smoker, charges. smokers pay three times more')).has('times_more')).toBe(false);
  });
});

describe('names and statements of a list', () => {
  it.each([
    ['blood donations: donor, date this year, ml', ['donor', 'date', 'ml']],
    ['water quality: lake, nitrate, e. coli', ['lake', 'nitrate', 'e_coli']],
    ['call center agents, shift (early, late, night), calls handled, satisfaction', ['shift', 'calls_handled', 'satisfaction']],
    ['trial: patient, arm (placebo, drug), pressure before; drug lowers it by about 10', ['patient', 'arm', 'pressure_before']],
    ['podcast: title, published weekly on Tuesdays since Jan 2024, downloads', ['title', 'published', 'downloads']],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });

  it('takes by what values follow for none of them', async () => {
    expect((await columnsOf('survey: customer id, nps 0-10, segment promoter/passive/detractor according to nps')).get('segment')?.options?.['expression']).toBe("nps >= 9 ? 'promoter' : nps >= 7 ? 'passive' : 'detractor'");
    expect((await columnsOf('football: home goals, away goals, result H/D/A from the goals')).get('result')?.options?.['expression']).toContain("'H'");
    expect([...(await columnsOf('I want to practice clustering: customers with annual income and spending score')).keys()]).toEqual(['annual_income', 'spending_score']);
  });

  it('has no school on weekends', async () => {
    for (const row of await rowsOf('attendance: student, date on school days in October 2025, present', 60)) expect([0, 6]).not.toContain(new Date(row['date'] ?? '').getUTCDay());
  });
});
