import fc from 'fast-check';
import { compileDataset } from '../../../../src/core/generation/dataset.js';
import { parseSchema } from '../../../../src/core/schema/parse.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../../../../src/core/schema/dataset-schema.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

/** The schema planned, after it was seen to parse and to compile. */
async function schemaOf(description: string): Promise<DatasetSchema> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  parseSchema(schema);
  compileDataset(schema, { seed: 1, rows: 20, referenceDate: '2026-01-01' });
  return schema;
}

async function tableOf(description: string): Promise<TableSchema> {
  const [table] = (await schemaOf(description)).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

async function columnOf(description: string, name: string): Promise<ColumnSchema> {
  const { columns } = await tableOf(description);
  const column = columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new Error(`no ${name} among ${columns.map((candidate) => candidate.name).join(', ')}`);
  return column;
}

describe('columns that rise and fall together', () => {
  it.each<[string, [string, string], number]>([
    ['Employees with name, years of experience 0-35, salary 30000-90000. Salary rises with experience.', ['salary', 'years_of_experience'], 0.6],
    ['Readings: temperature 10-40, humidity 20-95. Humidity drops when temperature goes up.', ['humidity', 'temperature'], -0.6],
    ['House sales: size 40-300, price 50000-900000 strongly correlated with size', ['price', 'size'], 0.85],
    ['House sales: size 40-300, price 50000-900000 weakly correlated with size', ['price', 'size'], 0.3],
    ['Used car listings: model year 2005-2023, price 1000-60000. The older the car, the lower the price.', ['model_year', 'price'], 0.6],
    ['Gym members: age 18-80, visits per month 0-30. Older members visit less.', ['age', 'visits_per_month'], -0.6],
  ])('%s', async (description, columns, rho) => {
    const { correlations = [] } = await tableOf(description);
    expect(correlations).toHaveLength(1);
    expect([...(correlations[0]?.columns ?? [])].sort()).toEqual([...columns].sort());
    expect(correlations[0]?.rho).toBe(rho);
  });
});

describe('groups, conditions and limits', () => {
  it.each<[string, string, string]>([
    ['Customers: name, segment (premium, standard), monthly spend 10-500. Premium customers spend more.', 'monthly_spend', "segment == 'premium'"],
    ['Bills: patient_id, age 0-100, bill_amount 200 to 80000. Patients over 65 have higher bills.', 'bill_amount', 'age > 65'],
    ['Payments: amount 1-900, is_fraud (3% true). Fraudulent payments tend to have larger amounts.', 'amount', 'is_fraud'],
  ])('gives a group numbers of its own: %s', async (description, name, when) => {
    expect((await columnOf(description, name)).cases?.[0]?.when).toBe(when);
  });

  it.each<[string, string, string]>([
    ['Orders: order id, status (placed, delivered), delivery date. Only delivered orders have a delivery date.', 'delivery_date', "status == 'delivered'"],
    ['Staff: name, status (active, terminated), termination date empty unless status is terminated', 'termination_date', "status == 'terminated'"],
    ['Staff: name, department (HR, Sales), bonus 0-20000 only if department is Sales', 'bonus', "department == 'Sales'"],
  ])('leaves cells empty by condition: %s', async (description, name, when) => {
    expect((await columnOf(description, name)).when).toBe(when);
  });

  it('tells where cells are missing more often', async () => {
    const column = await columnOf('Tickets: priority (low, high), score 1-9. Score is missing more often for high priority.', 'score');
    expect(column.missing).toEqual([{ when: "priority == 'high'", share: 0.2 }, { share: 0.05 }]);
  });

  it('works out yes and no from a condition', async () => {
    const column = await columnOf('Exams: exam score 0-100, passed (true when the score is at least 60)', 'passed');
    expect(column).toMatchObject({ type: 'expression', options: { expression: 'exam_score >= 60' } });
  });

  it('keeps a column below another', async () => {
    const { cases = [] } = await columnOf('Videos: video id, views 0-100000, likes 0-100000. Likes cannot be more than views.', 'likes');
    expect(cases.length).toBeGreaterThan(10);
    for (const { when, options } of cases) expect(Number(options?.['max'])).toBeLessThanOrEqual(Number(when.replace('views >= ', '')));
  });
});

describe('columns that decide others', () => {
  it.each<[string, string, string]>([
    ['Staff: name, department (HR, Sales), floor 1-9. Department determines floor.', 'floor', 'department'],
    ['Staff: department (HR, IT, Sales), building. Each department always has the same building.', 'building', 'department'],
    ['podcasts: show, host, downloads. A show keeps its host.', 'host', 'show'],
    ['articles: article, aisle, price. same article = same price and same aisle always', 'aisle', 'article'],
    ['Subscriptions: plan (free, pro), monthly price 5-50. One price per plan.', 'monthly_price', 'plan'],
    ['subscribers: plan (S, M), data used 0-100, monthly fee that is the same for everyone on the same plan', 'monthly_fee', 'plan'],
    ['flights: flight number, airline, gate. The same flight number must always show the same airline.', 'airline', 'flight_number'],
  ])('%s', async (description, name, by) => {
    expect((await columnOf(description, name)).determined_by).toEqual([by]);
  });

  it('takes the values of one family together', async () => {
    const unit = await columnOf('lab results: sample_id, test name (glucose, creatinine), result value, unit', 'unit');
    expect(unit.cases?.map(({ options }) => options?.['values'])).toHaveLength(2);
  });
});

describe('places, products and reviews', () => {
  it('lets the places of a row agree over the world where there is a country', async () => {
    const { columns } = await tableOf('Members with name, city, country and zip code');
    for (const name of ['city', 'country', 'zip_code']) expect(columns.find((column) => column.name === name)?.options).toMatchObject({ world: true });
  });

  it('stays in the country of the locale where there is none, and in those that are named', async () => {
    expect((await columnOf('Listings: listing id, city, state, zip code', 'city')).options ?? {}).toEqual({});
    expect((await columnOf('Customers in Canada and Mexico: name, city, country', 'country')).options).toEqual({ countries: ['CA', 'MX'] });
  });

  it('lets product, category, brand and price agree', async () => {
    const { columns } = await tableOf('Product catalog with product name, category, brand, price 5-90');
    expect(columns.map(({ type }) => type)).toEqual(['commerce.productName', 'commerce.category', 'commerce.brand', 'commerce.price']);
  });

  it('lets a review agree with its rating', async () => {
    expect(await columnOf('Hotel reviews: hotel name, rating 1-10, review text', 'review_text')).toMatchObject({ type: 'text', options: { kind: 'hotel_review', rating: 'rating', rating_max: 10 } });
  });
});

describe('laws and time', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['Calls: latency_ms between 1 and 2000 where 95% are below 300, endpoint', 'latency_ms', { distribution: 'histogram', percentiles: [{ percent: 95, value: 300 }] }],
    ['Shops: shop id, visits 0-50 poisson with mean 4', 'visits', { distribution: 'poisson', mean: 4 }],
    ['Shops: shop id, payload_kb bimodal between 10 and 100', 'payload_kb', { distribution: 'mixture' }],
    ['Shops: shop id, income power law between 1000 and 1000000', 'income', { distribution: 'pareto' }],
    ['Shops: shop id, amount 1-5000 (most are small)', 'amount', { distribution: 'lognormal' }],
  ])('%s', async (description, name, options) => {
    expect((await columnOf(description, name)).options).toMatchObject(options);
  });

  it('adds outliers where they are asked for', async () => {
    expect((await columnOf('Payments: payment id, amount 1-500 with 2% outliers', 'amount')).outliers).toEqual({ share: 0.02 });
  });

  it('lets several sensors take turns through days', async () => {
    const { columns } = await tableOf('hourly readings for 5 sensors: sensor id, timestamp, temperature 10-35 with a daily cycle');
    expect(columns).toMatchObject([{ type: 'category', options: { cycle: true } }, { type: 'datetime', options: { step: '1h', every: 5 } }, { type: 'series', options: { time: 'timestamp', entities: 5, seasons: [{ period: '1d' }] } }]);
  });
});

it.each<[string, string, string]>([
  ['The fare is 1 euro for unlocking plus 0.23 per minute.', 'rides: minutes 2-45, km 1-20, fare.', '1 + 0.23 * minutes'],
  ['', 'parcels: weight in kilos 1-30, distance in km, fare (4.50 plus 0.80 for every kilo plus 2 cents for every km)', '4.5 + 0.8 * weight + 0.02 * distance'],
  ['', 'bills: food amount, drinks amount, tip percent (0, 5 or 10), fare (that percentage of food plus drinks)', '((food_amount + drinks_amount) * tip_percent / 100)'],
  ['', 'Payslips: gross pay 2000-9000, fare which is one fifth of gross', '0.2 * gross_pay'],
  ['', 'loans: loan amount, property value, fare (loan amount as a percentage of property value)', 'loan_amount / property_value * 100'],
  ['The fare lies between the minimum and the maximum.', 'Weather diary: temp_min -5-5, temp_max 6-20, fare.', '(temp_min + temp_max) / 2'],
])('works out "%s" of %s', async (sentence, list, expression) => {
  expect((await columnOf(`${list} ${sentence}`, 'fare')).options).toMatchObject({ expression });
});

it.each<[string, string, object]>([
  ['Tickets: priority P1, P2 or P3, reply minutes 1-900. The more urgent the ticket, the quicker the reply.', 'reply_minutes', { cases: [{ when: "priority == 'P3'" }, { when: "priority == 'P2'" }, { when: "priority == 'P1'" }] }],
  ['Subscriptions: plan, start date, cancellation date. Only one in five has been cancelled, so the cancellation date stays blank for everyone else.', 'cancellation_date', { missing: 0.8 }],
  ['Ledger: date, debit, credit. A line is either a debit or a credit, and the other side is then 0. No amount above 900.', 'credit', { cases: [{ when: 'debit > 0', options: { min: 0, max: 0 } }] }],
  ['Drugs: received date in 2023, expiry date one to three years after receipt', 'expiry_date', { options: { after: 'received_date', at_least: '365d', within: '1095d' } }],
  ['Doses: due at in May 2024, refused yes/no, given at up to two hours after due at, empty when refused', 'given_at', { options: { after: 'due_at', within: '2h' }, when: "refused != 'yes'" }],
  ['Trips: start time and end time (timestamps in May 2024; no trip is shorter than 2 minutes or longer than 45), duration in minutes', 'duration', { options: { min: 2, max: 45 } }],
])('reads of %s what is said of %s', async (description, name, expected) => {
  expect(await columnOf(description, name)).toMatchObject(expected);
});

it.each([
  'Customers (id, name, email, total orders, total spent) and orders (order id, customer id, order date, total 5-500). 50 customers and 300 orders.',
  'CREATE TABLE customers (id SERIAL PRIMARY KEY, name TEXT, total_orders INT, total_spent DECIMAL(9,2)); CREATE TABLE orders (order_id INT PRIMARY KEY, customer_id INT, total DECIMAL(8,2));',
])('links the tables of %s', async (description) => {
  const { tables } = await schemaOf(description);
  expect(tables.map(({ name }) => name)).toEqual(['customers', 'orders']);
  const [parents, children] = tables.map(({ columns }) => new Map(columns.map((column) => [column.name, column])));
  expect(children?.get('customer_id')).toMatchObject({ type: 'reference', options: { table: 'customers', column: 'id', per_parent: 'poisson' } });
  expect(parents?.get('total_orders')).toMatchObject({ type: 'rollup' });
  expect(parents?.get('total_spent')).toMatchObject({ type: 'rollup', options: { function: 'sum', column: 'total' } });
});

it('plans what parses and generates from any of the words that relate columns', async () => {
  const columns = fc.constantFrom('age 18-80', 'salary 30000-90000', 'status (active, cancelled)', 'price 5-90', 'total', 'city', 'country', 'rating 1-5', 'review text', 'order date', 'cancelled at', 'is active', 'test name', 'unit', 'views', 'likes', 'sensor id', 'product', 'category');
  const sayings = fc.constantFrom('Salary rises with age', 'likes cannot be more than views', 'only cancelled rows have a cancelled at', 'city determines country', 'one price per product', 'with 3% outliers', 'active rows have higher salary', 'price is missing more often for cancelled', 'daily with weekly seasonality', 'per sensor', 'poisson', 'strongly correlated with price', 'negatively correlated with age', 'total is zero when not active', 'rating falls with price and rises with age', '90% are below 50', 'bimodal', 'power law');
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(columns, { minLength: 3, maxLength: 9 }), fc.array(sayings, { maxLength: 5 }), async (list, said) => {
      await schemaOf(`Table with ${list.join(', ')}. ${said.join('. ')}`);
    }),
    { numRuns: 60 },
  );
}, 120_000);

it.each(['recruiting funnel: applications, interviews, hires - each smaller than the one before', 'funnel: visits, signups, purchases. Each step is never more than the previous one.'])('keeps each number below the one before it: %s', async (description) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  const [first, ...others] = schema.tables[0]?.columns ?? [];
  expect(first?.cases).toBeUndefined();
  expect(others.map(({ cases }) => cases !== undefined)).toEqual([true, true]);
});

it('keeps debit and credit of a line apart', async () => {
  const { schema } = await planner.plan({ description: 'ledger lines: account, date, debit, credit', referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.at(-1)).toMatchObject({ name: 'credit', missing: [{ when: 'debit >= 0', share: 1 }] });
});

it.each<[string, string]>([
  ['loans: member, loan date, due date = loan date + 21 days', '21d'],
  ['loans: loan date, due date is loan date plus 3 weeks', '21d'],
])('reads a moment so much after another from its sum: %s', async (description, distance) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.at(-1)?.options).toMatchObject({ after: 'loan_date', at_least: distance, within: distance });
});

it.each(['A/B test results with variant A or B, converted; B converts slightly better (12% vs 10%)', 'experiment: variant (A, B), converted. B converts better (12% vs 10%).'])('reads the rate of the other of two: %s', async (description) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.find(({ name }) => name === 'converted')?.cases).toEqual([{ when: "variant == 'B'", options: { probability: 0.12 } }, { when: "variant == 'A'", options: { probability: 0.1 } }]);
});

it('takes "(min)" for minutes and no minimum', async () => {
  const { schema } = await planner.plan({ description: 'recipes list: name, prep (min), cook (min), total (min)', referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(JSON.stringify(schema)).not.toContain('min(');
});
