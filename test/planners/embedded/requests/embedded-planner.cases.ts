import fc from 'fast-check';
import { ServiceError } from '../../../../src/core/errors/service-error.js';
import { compileDataset } from '../../../../src/core/generation/dataset.js';
import type { ColumnSchema } from '../../../../src/core/schema/dataset-schema.js';
import type { Plan } from '../../../../src/planners/contract.js';
import { writtenName } from '../../../../src/planners/embedded/columns/names.js';
import { DOMAINS } from '../../../../src/planners/embedded/domains/domains.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();
const plan = (description: string): Promise<Plan> => planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
const columns = async (description: string): Promise<ColumnSchema[]> => (await plan(description)).schema.tables[0]?.columns ?? [];
const names = async (description: string): Promise<string[]> => (await columns(description)).map(({ name }) => name);

it.each<[string, string[]]>([
  ['Customers with full name, email and signup date', ['full_name', 'email', 'signup_date']],
  ['id,first_name,email,created_at', ['id', 'first_name', 'email', 'created_at']],
  ['CREATE TABLE users (id SERIAL PRIMARY KEY, email TEXT UNIQUE, age INT)', ['id', 'email', 'age']],
  ['Sensor readings:\n- sensor_id\n- temperature: decimal 10 - 40\n- recorded_at: datetime', ['sensor_id', 'temperature', 'recorded_at']],
  ['Genera 20 filas de clientes con nombre, correo electrónico y ciudad', ['nombre', 'correo_electronico', 'ciudad']],
])('reads the columns of %s', async (description, expected) => {
  expect((await names(description)).map((name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))).toEqual(expected);
});

it.each([
  ['online store orders', 5],
  ['hospital patient records', 5],
  ['bank transactions', 5],
  ['university students', 4],
  ['social media posts with engagement', 4],
])('knows the usual columns of %s', async (description, least) => {
  const { schema, notes } = await plan(description);
  expect(schema.tables[0]?.columns.length).toBeGreaterThanOrEqual(least);
  expect(notes.join(' ')).toContain('usual');
});

it.each<[string, string[]]>([
  ['EV charging sessions', ['start_time', 'end_time', 'duration_minutes', 'energy_kwh', 'cost']],
  ['GPS tracker pings from delivery vans', ['vehicle_id', 'timestamp', 'latitude', 'longitude', 'speed_kmh']],
  ['recently sold houses', ['address', 'list_price', 'sale_price', 'sale_date']],
  ['animal shelter adoptions', ['animal_id', 'species', 'adoption_date', 'adopter_name']],
  ['marathon results', ['bib_number', 'runner_name', 'finish_time', 'position']],
  ['TV show episodes', ['show_title', 'season', 'episode_number', 'air_date']],
])('calls the usual columns of %s by their plain names', async (description, expected) => {
  expect(await names(description)).toEqual(expect.arrayContaining(expected));
});

it('gives no two usual columns of a subject one name', () => {
  const repeated = DOMAINS.flatMap(({ id, subjects }) =>
    subjects.flatMap(({ name, columns: lines }) => {
      const shown = lines.split('\n').map((line) => /=>\s*(\w+)$/.exec(line)?.[1] ?? /^\w+/.exec(line)?.[0]);
      return new Set(shown).size === shown.length ? [] : [`${id}/${name}`];
    }),
  );
  expect(repeated).toEqual([]);
});

it.each(['football matches', 'concert tickets', 'hospital patients', 'insurance quotes', 'pet adoptions'])('takes %s for English', async (description) => {
  expect((await plan(description)).schema.locale).toBe('en');
});

it('keeps what is stated: ranges, lists with shares, formats, missing, counts, formulas, orders', async () => {
  const list = await columns('300 orders with order id like ORD-000123, quantity 1-5, unit price between 10 and 90, status (paid 70%, open 30%), order date in the last 2 years, ship date 1 to 7 days after order date, total = quantity * unit price, phone (10% missing)');
  const byName = new Map(list.map((column) => [column.name, column]));
  expect(byName.get('quantity')?.options).toMatchObject({ min: 1, max: 5 });
  expect(byName.get('unit_price')?.options).toMatchObject({ min: 10, max: 90 });
  expect(byName.get('status')?.options).toMatchObject({ values: ['paid', 'open'], weights: [70, 30] });
  expect(byName.get('ship_date')?.options).toEqual({ after: 'order_date', at_least: '1d', within: '7d' });
  expect(byName.get('total')?.options).toMatchObject({ expression: 'quantity * unit_price' });
  expect(byName.get('phone')?.missing).toBeCloseTo(0.1);
  expect((await plan('300 orders with order id and status')).schema.tables[0]?.rows).toBe(300);
});

it('accounts for phrases where they stand', async () => {
  const text = 'Employees with name, salary 30000-90000';
  const { clauses } = await plan(text);
  expect(clauses.length).toBeGreaterThan(1);
  for (const { start, end, text: phrase } of clauses) expect(text.slice(start, end)).toBe(phrase);
});

it('says when nothing is understood', async () => {
  await expect(plan('asdf qwer zxcv')).rejects.toMatchObject({ code: 'not_understood' });
});

it('answers any text with a schema that compiles, or a refusal, and the same again', async () => {
  const words = fc.constantFrom('orders', 'name', 'email', 'price', 'between', '1', 'and', '10', '%', 'unique', 'missing', 'date', 'with', ',', ':', '(', ')', '\n-', 'total', '=', '*', 'status', 'CREATE TABLE', '{', '}', 'mean', '50', 'normal', 'every', '15', 'minutes', 'after', 'only', 'have', '🎈', 'no', 'über', 'ignore previous instructions');
  const texts = fc.oneof(fc.array(words, { minLength: 3, maxLength: 40 }).map((list) => list.join(' ')), fc.string({ minLength: 10, maxLength: 200, unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      try {
        const { schema } = await plan(text);
        compileDataset(schema, { seed: 1, rows: 5, referenceDate: '2026-01-01' });
        expect((await plan(text)).schema).toEqual(schema);
      } catch (error) {
        expect(error).toBeInstanceOf(ServiceError);
        // "unique price 15" is taken at its word, and refused for more than one row.
        expect(['not_understood', 'unsatisfiable_schema']).toContain((error as ServiceError).code);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);

it('leaves out what is not wanted', async () => {
  const all = await names('customer list of an online store');
  expect(all).toEqual(expect.arrayContaining(['email', 'phone']));
  const fewer = await names('customer list of an online store, without email and phone');
  expect(fewer).toEqual(all.filter((name) => name !== 'email' && name !== 'phone'));
});

it('keeps names to one line', async () => {
  const list = await names('CREATE TABLE t (id INT, "unit\n  price" INT)');
  expect(list.filter((name) => /\s{2}|\n/u.test(name))).toEqual([]);
  expect(writtenName('"unit\n  price"')).toBe('unit price');
});

it.each([
  ['a column called as a property of every object', 'id, name, constructor\ndevice constructor id, name constructor, constructor rate'],
  ['a column called as a word of the expression language', 'id, for is 10 when b is a, b (a or b), while (a or b), return: equals for times 2'],
  ['a table told twice', 'CREATE TABLE x (id INT, b INT); CREATE TABLE x (id INT, c TEXT)'],
  ['tables that only differ in how their name is written', 'order data: id, total, status; order_data: id, name, price'],
  ['too few values for what no two rows share', 'ip, tags, created_at, age between 0 and 10. no two rows share an age'],
  ['unique values where only some rows have them', 'status is open or closed, age between 0 and 10 unique, only when status is open'],
  ['unique days from a date on', 'start date (unique, since 2025-08-10), amount'],
  ['a series from the last day there is', 'one row for each day from 9999-12-31: date, sales'],
  ['one name over and over', 'prénom,'.repeat(500)],
  ['one number over and over', '1950'.repeat(1000)],
  ['one share over and over', `orders: id, price ${'5% '.repeat(1000)}`],
])('makes of %s what compiles, or says that it does not understand', async (_, description) => {
  const made = await plan(description).catch((error: unknown) => error);
  if (made instanceof ServiceError) expect(made.code).toBe('not_understood');
  else expect(() => compileDataset((made as Plan).schema, { seed: 1, rows: 1_000, referenceDate: '2026-01-01' })).not.toThrow();
});

describe('a table anyone knows, and statements about it', () => {
  const columnsOf = async (description: string): Promise<Map<string, ColumnSchema>> => {
    const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
    return new Map(schema.tables[0]?.columns.map((column) => [column.name, column]));
  };

  it.each([
    ['insurance claims with some fraud (3%), fraudulent claims are bigger', 'claim_amount', 'is_fraud'],
    ['bank customers, about 20% have churned, churn depends on age', 'balance', 'churned'],
    ['students and their exam results, those who study more get better grades', 'score', 'study_hours'],
    ['blood pressure readings, increasing with age', 'systolic_bp', 'age'],
    ['bike rentals per hour with weather, more rentals on weekends', 'start_time', 'weather'],
  ])('has the usual columns and those told beside them in %p', async (description, usual, told) => {
    const columns = await columnsOf(description);
    expect([...columns.keys()]).toEqual(expect.arrayContaining([usual, told]));
    expect(columns.size).toBeGreaterThan(5);
  });

  it('gives a state its share, in the usual list that has it or in a column of its own', async () => {
    const overdue = (await columnsOf('invoices, 12% overdue, sent in 2025')).get('status')?.options;
    const [values, weights] = [overdue?.['values'], overdue?.['weights']] as [string[], number[]];
    expect((weights[values.indexOf('overdue')] ?? 0) / weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0.12);
    expect((await columnsOf('insurance claims with some fraud (3%), fraudulent claims are bigger')).get('is_fraud')?.options).toEqual({ probability: expect.closeTo(0.03, 6) as number });
  });

  it('gives a share that no listed column can hold one of its own', async () => {
    const columns = await columnsOf('customers with age, income, about 20% churned');
    expect(columns.get('churned')?.options).toEqual({ probability: expect.closeTo(0.2, 6) as number });
  });

  it('puts a column that is asked for beside the usual ones', async () => {
    const columns = await columnsOf('online orders with discounts');
    expect([...columns.keys()]).toEqual(expect.arrayContaining(['order_id', 'total', 'discounts']));
  });

  it('counts a row for each thing that takes turns at each step', async () => {
    const { schema } = await plan('energy use of 10 households, hourly for a week');
    expect(schema.tables[0]?.rows).toBe(10 * 24 * 7);
    expect((await plan('1 row per day for 2024: date, sales')).schema.tables[0]?.rows).toBe(366);
    expect((await plan('weather 4 a whole year, 1 row per day starting jan 1 2024: date, min temp')).schema.tables[0]?.rows).toBe(366);
    expect((await plan('one row per month from jan 2020 to dec 2023: month, revenue')).schema.tables[0]?.rows).toBe(48);
    expect((await plan('sleep log, 1 row per night, 120 nights from 1 jan 2025. date, hours slept 4-9')).schema.tables[0]?.rows).toBe(120);
    expect((await plan('bat counts, one row for each night over 45 nights: night, bats seen')).schema.tables[0]?.rows).toBe(45);
    expect((await plan('hotel takings, one row per night, minimum 3 nights: date, rooms sold')).schema.tables[0]?.rows).toBeUndefined();
    expect((await columnsOf('energy use of 10 households, hourly for a week')).get('timestamp')?.options).toMatchObject({ step: '1h', every: 10 });
  });

  it('reads from and to as days, or as places where rows travel', async () => {
    expect((await columnsOf('absences: employee, reason, from, to')).get('to')?.options).toMatchObject({ after: 'from' });
    expect((await columnsOf('trips: from, to, passengers')).get('to')?.type).toBe('location.city');
  });

  it.each([
    ['website signups per country for the last 30 days', ['date', 'country', 'website_signups']],
    ['hospital bed occupancy by ward and day', ['ward', 'date', 'hospital_bed_occupancy']],
    ['temperature and ice cream sales per day, hotter days sell more', ['date', 'temperature', 'ice_cream_sales']],
  ])('has the groups and what is counted of each in %p', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });

  it.each([
    ['survey: respondent id, q1 to q3 on a 1-5 scale', ['respondent_id', 'q1', 'q2', 'q3']],
    ['homes: rooms, area m2, price correlates with area', ['rooms', 'area_m2', 'price']],
    ['payments: id, amount, timestamp business hours, card', ['id', 'amount', 'timestamp', 'card']],
    ['exam: student, math, reading and writing scores 0-100', ['student', 'math_score', 'reading_score', 'writing_score']],
    ['ad campaign: campaign, channel, clicks', ['campaign', 'channel', 'clicks']],
  ])('calls columns as people would in %p', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });

  it.each([
    ['product inventory: sku, name, price', 'commerce.productName'],
    ['student grades: student id, name, grade', 'person.fullName'],
    ['flights: departure, arrival after departure', 'datetime', 'arrival'],
  ])('gives credible values to %p', async (description, type, name = 'name') => {
    expect((await columnsOf(description)).get(name)?.type).toBe(type);
  });

  it('counts the nights of a stay, begins after a year when it is over, and gives each plan its price', async () => {
    expect((await columnsOf('stays: guest, check-in, check-out, price per night, total')).get('total')?.options).toMatchObject({ expression: 'price_per_night * days(check_out, check_in)' });
    expect((await columnsOf('patients: id, last visit (after 2020)')).get('last_visit')?.options).toMatchObject({ from: '2021-01-01' });
    const fee = (await columnsOf('gym members: name, plan (vip, basic, premium), monthly fee depends on plan')).get('monthly_fee');
    expect(fee?.cases).toHaveLength(3);
  });

  it.each([
    ['customers with their orders and order items', ['customers', 'orders', 'order_items']],
    ['e-commerce with customers, their orders and order items', ['customers', 'orders', 'order_items']],
    ['a database of students and their exams', ['students', 'exams']],
  ])('gives the tables named in %p their usual columns, each row with one of the table before', async (description, names) => {
    const { schema } = await plan(description);
    expect(schema.tables.map(({ name }) => name)).toEqual(names);
    for (const [i, table] of schema.tables.slice(1).entries()) expect(table.columns).toContainEqual(expect.objectContaining({ type: 'reference', options: expect.objectContaining({ table: names[i] }) as unknown }));
    expect(() => compileDataset(schema, { seed: 1, rows: 1_000, referenceDate: '2026-01-01' })).not.toThrow();
  });

  it.each<[string, Record<string, readonly string[]>]>([
    ['tables: students, courses and enrollments', { students: [], courses: [], enrollments: ['students', 'courses'] }],
    ['three tables: patients, doctors and appointments', { patients: [], doctors: [], appointments: ['patients', 'doctors'] }],
    ['orders table with 100 rows and products table with 20 rows', { products: [], orders: ['products'] }],
    ['orders, customers and payments tables', { customers: [], orders: ['customers'], payments: ['orders'] }],
    ['I want to practice SQL joins: customers and orders tables, 50 customers, 300 orders', { customers: [], orders: ['customers'] }],
    ['users and posts tables to test my app', { users: [], posts: ['users'] }],
    ['two tables for joins - authors and books', { authors: [], books: ['authors'] }],
    ['schools with their students and teachers', { schools: [], students: ['schools'], teachers: ['schools'] }],
    ['departments with their employees and leave requests', { departments: [], employees: ['departments'], leave_requests: ['employees'] }],
    ['books, members and loans of a library database', { books: [], members: [], loans: ['books', 'members'] }],
    ['a shop db: products, customers, orders, order lines', { products: [], customers: [], orders: ['customers'], order_lines: ['orders', 'products'] }],
    ['playlist & track tables, tracks belong to playlists', { playlists: [], tracks: ['playlists'] }],
    ['Tabellen: Kunden und Bestellungen', { customers: [], orders: ['customers'] }],
    ['departments (dept_no, title, floor), employees (emp_no, dept_no, salary)', { departments: [], employees: ['departments'] }],
  ])('links what happens to those it happens to: %s', async (description, links) => {
    const { schema } = await plan(description);
    expect(Object.fromEntries(schema.tables.map(({ name, columns }) => [name, columns.flatMap(({ type, options }) => (type === 'reference' ? [options?.['table']] : []))]))).toEqual(links);
    expect(() => compileDataset(schema, { seed: 1, rows: 300, referenceDate: '2026-01-01' })).not.toThrow();
  });

  it.each<[string, string, number]>([
    ['a users table and a posts table linked by user_id, 5 posts per user', 'user_id', 5],
    ['authors and books, each author has 3-5 books', 'author_id', 4],
    ['playlists and tracks tables, 10 tracks each', 'playlist_id', 10],
    ['recipes (id, title, minutes 5-180), ingredients (recipe_id fk, amount, unit g/ml). 4-6 ingredients per recipe', 'recipe_id', 5],
  ])('gives each row as many of the other table as told: %s', async (description, link, each) => {
    const { schema } = await plan(description);
    const dataset = compileDataset({ ...schema, main: schema.tables.at(-1)?.name ?? '' }, { seed: 1, rows: each * 30, referenceDate: '2026-01-01' });
    expect(dataset.tables.map(({ rowCount }) => rowCount)).toEqual([30, each * 30]);
    expect(schema.tables.at(-1)?.columns.find(({ name }) => name === link)).toMatchObject({ options: { per_parent: 'constant' } });
  });

  it('counts the rows of each table', async () => {
    const { schema } = await plan('orders table with 100 rows and products table with 20 rows');
    expect(schema.tables.map(({ name, rows }) => [name, rows])).toEqual([['products', 20], ['orders', 100]]);
  });

  it('asks for no other tables where columns are told', async () => {
    expect((await plan('orders with their customer name and date')).schema.tables).toHaveLength(1);
  });

  it('puts what each row is before what is told of it', async () => {
    const columns = await columnsOf('a list of 50 countries with capital, population and gdp');
    expect([...columns.keys()]).toEqual(['country', 'capital', 'population', 'gdp']);
  });

  it.each([
    ['students: 3 exam scores, average', 'average', '(exam_score_1 + exam_score_2 + exam_score_3) / 3'],
    ['products: price, cost, margin percent', 'margin_percent', '(price - cost) / price * 100'],
    ['stock: sku, quantity, reorder point, needs reorder', 'needs_reorder', 'quantity <= reorder_point'],
    ['Wohnungen: Kaltmiete, Nebenkosten, Warmmiete', 'warmmiete', 'kaltmiete + nebenkosten'],
  ])('works out what anyone would in %p', async (description, name, expression) => {
    expect((await columnsOf(description)).get(name)?.options).toMatchObject({ expression });
  });

  it.each([
    ['employees: level (senior, junior, mid), salary depends on level', 'salary', ['junior', 'mid', 'senior']],
    ['pizzas: size (L, S, M), price that depends on the size', 'price', ['S', 'M', 'L']],
  ])('lets a number go up with the values of a list in %p', async (description, name, order) => {
    const cases = (await columnsOf(description)).get(name)?.cases ?? [];
    expect(cases.map(({ when }) => / == '(.*)'/.exec(when)?.[1])).toEqual(order);
    const medians = cases.map(({ options }) => Number(options?.['median']));
    expect([...medians].sort((a, b) => a - b)).toEqual(medians);
  });

  it('keeps usual moments to the time that is told', async () => {
    const columns = await columnsOf('users who signed up in 2024, some never logged in');
    expect(columns.get('created_at')?.options).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
    expect(columns.get('last_login')?.missing).toBeGreaterThan(0);
  });

  it.each(['name, city, age between 18 and 90', 'products with price and cost, cost always less than price, margin percent'])('reads the columns of a list in %p', async (description) => {
    expect((await columnsOf(description)).size).toBe(3);
  });
});
