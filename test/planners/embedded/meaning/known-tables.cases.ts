import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

interface Column {
  readonly type: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

async function columnsOf(description: string): Promise<Record<string, Column>> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, type, options }) => [name, { type, ...(options === undefined ? {} : { options }) }]));
}

const valuesIn = (column: Column | undefined): unknown => column?.options?.['values'];

describe('tables that everyone knows', () => {
  it('takes the names of a known table as that table means them, whatever else they mean', async () => {
    const loans = await columnsOf('lending club: loan_amnt, term, int_rate, grade, sub_grade, emp_length, purpose, dti, revol_util');
    expect(valuesIn(loans['term'])).toEqual(['36 months', '60 months']);
    expect(loans['int_rate']?.options).toMatchObject({ min: 5.3 });
    const mart = await columnsOf('big mart: Item_Identifier, Item_Weight, Item_Fat_Content, Item_MRP, Outlet_Size, Outlet_Type');
    expect(mart['Item_Weight']?.options).toMatchObject({ max: 21.4 });
    expect(valuesIn(mart['Outlet_Size'])).toEqual(['Small', 'Medium', 'High']);
  });

  it('leaves the same names to others', async () => {
    const stock = await columnsOf('warehouse stock: item, item weight, purpose, grade');
    expect(stock['item_weight']?.options).not.toMatchObject({ max: 21.4 });
    expect(valuesIn(stock['grade'])).not.toContain('G');
  });

  it('knows what a bank transfer is for', async () => {
    const transfers = await columnsOf('bank transfers: sender, receiver, iban, amount, purpose, value date');
    expect(valuesIn(transfers['purpose'])).toContain('Rent October');
    expect(transfers['sender']?.type).toBe('person.fullName');
  });

  it.each(['home_goals, away_goals, result H/D/A', 'home score, away score, result (win/draw/loss)', 'FTHG, FTAG, FTR'])('tells who won by the goals: %s', async (columns) => {
    const matches = await columnsOf(`football matches: date, ${columns}`);
    expect(Object.values(matches).at(-1)).toMatchObject({ type: 'expression', options: { expression: expect.stringMatching(/> .* \? '.*' : .* < /u) as string } });
  });

  it('leaves results alone whose shares are told', async () => {
    const matches = await columnsOf('football matches: home goals, away goals, result (45% H, 30% D, 25% A)');
    expect(matches['result']?.type).toBe('category');
  });

  it('lets a target and a label be classes', async () => {
    const rows = await columnsOf('features for training: feature1, feature2, label, target');
    expect(valuesIn(rows['label'])).toEqual([0, 1]);
    expect(valuesIn(rows['target'])).toEqual([0, 1]);
  });
});

describe('names of columns as people write them', () => {
  it.each([
    ['stocks: ticker, 52 week high, 52 week low, volume', '52_week_high'],
    ['nba players: player, fg, 3p, 3p%, ft', '3p'],
    ['funds: isin, ytd return, 1y return, 3y return', '3y_return'],
    ['web shop: sku, 30 day sales, 7-day views', '30_day_sales'],
  ])('reads names that begin with a number: %s', async (description, name) => {
    expect(Object.keys(await columnsOf(description))).toContain(name);
  });

  it('reads no name in what goes on with a column', async () => {
    expect(Object.keys(await columnsOf('readings: sensor, time, 15 minute steps, temperature'))).toEqual(['sensor', 'time', 'temperature']);
  });

  it('keeps a name with a letter more or less at its end as it is written', async () => {
    expect(Object.keys(await columnsOf('mortgages: loan no, servicer, upb, lien position'))).toContain('servicer');
  });

  it('rejects no column of which there may be none', async () => {
    expect(Object.keys(await columnsOf('insurance quotes: customer, premium, no claims discount, quote date'))).toEqual(['customer', 'premium', 'no_claims_discount', 'quote_date']);
  });

  it('starts and plans its ends apart', async () => {
    expect(Object.keys(await columnsOf('projects: name, start, planned end, actual end'))).toEqual(['name', 'start', 'planned_end', 'actual_end']);
  });
});
