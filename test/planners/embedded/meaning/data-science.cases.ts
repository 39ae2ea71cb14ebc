import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import type { TableSchema } from '../../../../src/core/schema/dataset-schema.js';

async function tableOf(description: string): Promise<TableSchema> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return schema.tables[0]!;
}

/** Which way two columns go together: 1, -1, or 0 where nothing ties them. */
function signOf({ correlations = [], columns }: TableSchema, a: string, b: string): number {
  const found = correlations.find((pair) => pair.columns.includes(a) && pair.columns.includes(b));
  const values = columns.find(({ name }) => name === b)?.options?.['values'];
  return found === undefined ? 0 : Math.sign(found.rho) * (Array.isArray(values) && values[0] === 'Month-to-month' ? -1 : 1);
}

describe('data sets for learning', () => {
  it.each([
    ['churn data telco: customerID, tenure, Contract, MonthlyCharges, TotalCharges, Churn', 'churn', 'tenure', -1],
    ['churn data telco: customerID, tenure, Contract, MonthlyCharges, TotalCharges, Churn', 'churn', 'contract', 1],
    ['staff: age, overtime (yes/no), job satisfaction 1-4, attrition', 'attrition', 'overtime', 1],
    ['loans: income, credit score, loan amount, defaulted', 'defaulted', 'credit_score', -1],
    ['loan applications: income, credit score, status (approved, rejected)', 'status', 'credit_score', 1],
    ['diamonds: carat, cut, color, clarity, price', 'carat', 'price', 1],
    ['titanic: PassengerId, Survived, Pclass, Age, Fare', 'pclass', 'fare', -1],
    ['churn data with independent columns: tenure, monthly charges, churn', 'churn', 'tenure', 0],
  ])('%s: %s and %s', async (description, a, b, sign) => {
    expect(signOf(await tableOf(description), a, b)).toBe(sign);
  });

  it('keeps the share that was told of an answer', async () => {
    const { columns } = await tableOf('titanic passengers: sex, pclass, survived (38% true)');
    expect(columns.find(({ name }) => name === 'survived')?.cases).toHaveLength(6);
  });

  it('measures each species as it is', async () => {
    const { columns } = await tableOf('palmer penguins: species, island, bill_length_mm, body_mass_g');
    expect(columns.find(({ name }) => name === 'body_mass_g')?.cases?.map(({ when }) => when)).toContain("species == 'Gentoo'");
    expect(columns.find(({ name }) => name === 'island')?.cases?.map(({ options }) => options?.['values'])).toContainEqual(['Biscoe']);
  });

  it.each([
    ['penguins-like dataset', ['species', 'island', 'bill_length_mm', 'body_mass_g']],
    ['employee attrition data for a classification exercise, 1470 rows, attrition around 16%', ['age', 'overtime', 'job_satisfaction', 'attrition']],
    ['wine quality dataset', ['fixed_acidity', 'alcohol', 'quality']],
    ['sms spam dataset', ['label', 'message']],
    ['adult census income dataset', ['workclass', 'hours_per_week', 'income']],
    ['bike sharing dataset', ['date', 'season', 'temp', 'count']],
  ])('knows the columns of "%s"', async (description, names) => {
    const { columns } = await tableOf(description);
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('takes the season from the date', async () => {
    const { columns } = await tableOf('bike rentals: date, season, temperature, rentals');
    expect(columns.find(({ name }) => name === 'season')?.options?.['expression']).toMatch(/^month\(date\) in \[3, 4, 5\]/u);
  });

  it('goes down with what is told behind "and down with"', async () => {
    const table = await tableOf('house prices: area in m2, bedrooms, distance to centre in km, price. Price goes up with area and down with distance.');
    expect([signOf(table, 'price', 'area'), signOf(table, 'price', 'distance_to_centre'), signOf(table, 'bedrooms', 'area')]).toEqual([1, -1, 1]);
  });

  it.each(['200 students with three exam scores (maths, physics, chemistry) that are correlated, and their average', '200 students: maths, physics, chemistry and their average'])('makes the average of "%s"', async (description) => {
    const { columns } = await tableOf(description);
    expect(columns.find(({ name }) => name === 'average')?.options?.['expression']).toBe('(maths + physics + chemistry) / 3');
  });
});
