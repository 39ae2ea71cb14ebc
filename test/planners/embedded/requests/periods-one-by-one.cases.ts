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

describe('what a row is of, told before the columns', () => {
  it.each([
    ['Library statistics: one row per branch and month for 2024, four branches (Central, Northside, Harbour, Westpark), with visits, loans and new members', 'branch month visits loans new_members'],
    ['bike rental: one row per day of 2023 with season, temperature, windspeed and the number of rentals', 'date season temperature windspeed number_of_rentals'],
    ['Energy use of our plants: one line per machine per day in March 2025, with kwh, running hours and downtime minutes', 'machine date kwh running_hours downtime_minutes'],
    ['one row per customer with name, email, city', 'name email city'],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].join(' ')).toBe(names);
  });

  it('gives each day a row, whatever stands before that', async () => {
    expect((await columnsOf('Bike rental, one row per day of 2023 with temperature, windspeed, rentals')).get('date')?.options).toMatchObject({ from: '2023-01-01', step: '1d' });
  });

  it.each(['Monthly passengers Jan 2015 to Dec 2024: month as YYYY-MM and passengers', 'Monthly rainfall from January 2015 to December 2024. Columns: month (YYYY-MM), rainfall_mm'])('%s', async (description) => {
    expect(await runOf(description)).toMatchObject({ first: '2015-01', count: 120, cycle: true });
  });

  it('lets ten years of months grow and peak', async () => {
    const cases = (await columnsOf('Monthly passengers Jan 2015 to Dec 2024: month as YYYY-MM and passengers. It should grow steadily and peak in July.')).get('passengers')?.cases ?? [];
    const meanIn = (month: string): number => Number(cases.find(({ when }) => when.includes(`'${month}'`))?.options?.['mean']);
    expect(cases.length).toBeLessThanOrEqual(64);
    expect(meanIn('2015-07')).toBeGreaterThan(meanIn('2015-01'));
    expect(meanIn('2024-07')).toBeGreaterThan(meanIn('2015-07'));
  });

  it('lets running sums grow', async () => {
    const columns = await columnsOf('Daily readings for 2024: date, rainfall in mm, cumulative rainfall since 1 January. It rains on about a third of the days, on all others rainfall is 0.');
    expect(columns.get('cumulative_rainfall')?.options).toMatchObject({ noise: 0 });
    expect(Number(columns.get('cumulative_rainfall')?.options?.['trend'])).toBeGreaterThan(0);
    expect(columns.get('rainfall')?.options?.['components']).toMatchObject([{ weight: 0.67, max: 0 }, {}]);
  });

  it.each([
    ['Fertiliser trial: plot number 1-90, treatment (none, compost), height in cm. 90 rows', 'plot_number'],
    ['Auction lots: lot number, item, starting bid 10-5,000 USD', 'lot_number'],
    ['a plant growth experiment with plant_id, fertilizer (control, organic) and height_cm after six weeks. 90 plants.', 'plant_id'],
    ['Bescheide der Gemeinde, 100 Zeilen: Kassenzeichen, Name des Halters, Betrag', 'kassenzeichen'],
  ])('%s', async (description, name) => {
    expect((await columnsOf(description)).get(name)?.unique).toBe(true);
  });

  it.each(['Dog register: name of the owner, breed', 'Autos: Name des Besitzers, Marke', 'Perros: nombre del dueño, raza'])('%s', async (description) => {
    expect([...(await columnsOf(description)).values()][0]?.type).toBe('person.fullName');
  });
});

it('lets costs be of the size of what is earned', async () => {
  const columns = await columnsOf('shops: date, revenue, expenses, profit');
  expect(Number(columns.get('expenses')?.options?.['median']) / Number(columns.get('revenue')?.options?.['median'])).toBeCloseTo(0.65, 1);
});
