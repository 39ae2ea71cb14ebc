import { createEmbeddedPlanner } from '../../../src/planners/embedded/embedded-planner.js';
import type { ColumnSchema } from '../../../src/core/schema/dataset-schema.js';

const planner = createEmbeddedPlanner();

async function columnsOf(description: string): Promise<ReadonlyMap<string, ColumnSchema>> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return new Map(schema.tables.flatMap(({ columns }) => columns).map((column) => [column.name, column]));
}

it.each([
  ['trades: id, pair, fee, timestamp, taker or maker', 'taker_or_maker', ['taker', 'maker']],
  ['ice cream shop: flavour, scoops 1-4, cone or cup, price', 'cone_or_cup', ['cone', 'cup']],
  ['orders: id, gift or not, express or standard, cost', 'express_or_standard', ['express', 'standard']],
  ['lessons: student, online or in person, price', 'online_or_in_person', ['online', 'in person']],
  ['eis: Sorte, Preis, Becher oder Waffel', 'becher_oder_waffel', ['Becher', 'Waffel']],
  ['jobs: id, plan basic, plus or pro, started at', 'plan', ['basic', 'plus', 'pro']],
  ['status, open or closed, id', 'status', ['open', 'closed']],
])('tells a choice that is a column from the values of the one before: %j', async (description, column, values) => {
  expect((await columnsOf(description)).get(column)).toMatchObject({ type: 'category', options: { values } });
});

it.each([
  ['servers: host, cpu %, status ok/warn/crit where crit is when cpu above 90', 'status', { when: 'cpu_percent > 90', options: { values: ['crit'] } }],
  ['servers: host, cpu %, status ok/warn/crit, crit when cpu above 90', 'status', { when: 'cpu_percent > 90', options: { values: ['crit'] } }],
  ['patients: name, bmi 15-45, category (normal, overweight, obese), obese only when bmi is above 30', 'category', { when: 'bmi <= 30', options: { values: ['normal', 'overweight'] } }],
  ['orders: total 1-500, shipping free or paid, free for total over 50', 'shipping', { when: 'total > 50', options: { values: ['free'] } }],
])('reads what is told of one value behind the list of them: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)?.cases).toEqual(expect.arrayContaining([expect.objectContaining({ when: expected.when, options: expect.objectContaining(expected.options) as unknown })]));
});

it.each([
  ['trial: subject id, week 12 score, baseline score', ['subject_id', 'week_12_score', 'baseline_score']],
  ['vans: driver, fuel per 100 km between 5 and 15, stops', ['driver', 'fuel_per_100_km', 'stops']],
])('keeps a number that belongs to a name: %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it('knows the breeds of the animal that is spoken of', async () => {
  expect((await columnsOf('dog shelter: dog name, breed, age')).get('breed')?.options?.['values']).not.toContain('Maine Coon');
});
