import { columnsOf } from '../../../support/planned-columns.js';

/** Rows the text counts, and the run of its moments. */
async function runOf(description: string): Promise<{ readonly first: unknown; readonly count: number; readonly cycle: unknown }> {
  const [time] = (await columnsOf(description)).values();
  const values = (time?.options?.['values'] ?? []) as readonly unknown[];
  return { first: values[0], count: values.length, cycle: time?.options?.['cycle'] };
}

describe('a row for each stretch of time', () => {
  it.each([
    ['12 months of household electricity: month, kwh, cost', 12],
    ['csv with 36 months of sales data with month, units, revenue', 36],
    ['two years of monthly sales: month, revenue', 24],
    ['18 months of subscription metrics: month, new users, churned users, mrr', 18],
    ['5 years of monthly airline passengers with month and passengers', 60],
    ['10 years of rainfall: year, rainfall mm', 10],
  ])('%j runs through %d', async (description, count) => {
    expect(await runOf(description)).toMatchObject({ count, cycle: true });
  });

  it.each(['monthly household electricity: month, kwh, cost', 'quarterly results: quarter, revenue, expenses'])('%j runs on without an end', async (description) => {
    expect(await runOf(description)).toMatchObject({ cycle: true });
  });

  it.each(['monthly sales by store: month, store, revenue', 'birthdays: month, name', '12 months of orders: customer, month, amount'])('%j is of many', async (description) => {
    expect((await columnsOf(description)).get('month')?.options?.['cycle']).toBeUndefined();
  });

  it('tells days by their date', async () => {
    expect((await columnsOf('30 days of step counts: date, steps')).get('date')?.options).toMatchObject({ step: '1d' });
  });

  it('lets months be alike, and warm in summer', async () => {
    expect((await columnsOf('24 months of sales: month, revenue, costs')).get('revenue')?.options).toMatchObject({ distribution: 'normal' });
    const warmth = (await columnsOf('12 months of weather: month, avg temp, rainfall')).get('avg_temp');
    const meanIn = (month: string): number => Number(warmth?.cases?.find(({ when }) => when.includes(`-${month}'`))?.options?.['mean']);
    expect(meanIn('07') - meanIn('01')).toBeGreaterThan(10);
  });

  it('raises the months that are told', async () => {
    const cases = (await columnsOf('24 months of sales: month, revenue; December is higher')).get('revenue')?.cases;
    expect(cases).toHaveLength(1);
    expect(cases?.[0]?.when).toMatch(/^month in \['\d{4}-12', '\d{4}-12'\]$/);
  });
});

it('lets costs be of the size of what is earned', async () => {
  const columns = await columnsOf('shops: date, revenue, expenses, profit');
  expect(Number(columns.get('expenses')?.options?.['median']) / Number(columns.get('revenue')?.options?.['median'])).toBeCloseTo(0.65, 1);
});
