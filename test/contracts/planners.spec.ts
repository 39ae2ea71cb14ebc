import { compileDataset } from '../../src/core/generation/dataset.js';
import { ServiceError } from '../../src/core/errors/service-error.js';
import type { Planner } from '../../src/planners/contract.js';
import { createPlanners, PLANNERS } from '../../src/planners/registry.js';
import { embeddedModel } from '../support/fake-openai/embedded-model.js';
import { FakeOpenAi } from '../support/fake-openai/fake-openai.js';
import { anAccount, MODEL_KEY } from '../support/openai-planner.js';

const REQUEST = { description: 'staff with id, name (10% missing), grade: A, B or C, and salary between 2000 and 5000', referenceDate: '2026-01-01' };

let provider: FakeOpenAi;
let planners: readonly Planner[];

beforeAll(async () => {
  provider = new FakeOpenAi({ script: ['ok'], model: embeddedModel(() => new Date('2026-01-01T00:00:00Z')) });
  planners = createPlanners({ account: anAccount(), openai: { apiKey: MODEL_KEY, baseUrl: await provider.start(), model: 'test-model', headers: {}, deadlineMs: 20_000 } });
});

afterAll(() => provider.stop());

const plan = async (planner: Planner, description: string) => planner.plan({ ...REQUEST, description }, new AbortController().signal);

it('makes every planner of the registry where the settings allow it', () => {
  expect(planners.map(({ id }) => id)).toEqual(PLANNERS.map(({ id }) => id));
  expect(createPlanners({ account: anAccount(), openai: undefined }).map(({ id }) => id)).toEqual(['embedded']);
});

describe.each(PLANNERS.map(({ id }) => id))('the %s planner', (id) => {
  const own = (): Planner => planners.find((planner) => planner.id === id)!;

  it('plans schemas that compile, and says who made them', async () => {
    const { schema, source } = await plan(own(), REQUEST.description);
    expect(source).toBe(id);
    expect(schema.tables[0]?.columns.length).toBe(4);
    expect(() => compileDataset(schema, { seed: 1, rows: 20, referenceDate: REQUEST.referenceDate })).not.toThrow();
  });

  it('plans the same for the same words, warm or not', async () => {
    const cold = await plan(own(), REQUEST.description);
    await own().warmUp?.();
    expect((await plan(own(), REQUEST.description)).schema).toEqual(cold.schema);
  });

  it('tells what became of phrases, if it does, where they stand', async () => {
    const { clauses } = await plan(own(), REQUEST.description);
    for (const { start, end, text } of clauses) expect(REQUEST.description.slice(start, end)).toBe(text);
  });

  it('is available after a plan, and tells what it depends on', async () => {
    await plan(own(), REQUEST.description);
    expect(own().health()).toBe('available');
    expect(own().version).not.toBe('');
  });
});

it('refuses what names no data, where it reads the words itself', async () => {
  const embedded = planners.find(({ id }) => id === 'embedded')!;
  await expect(plan(embedded, 'hm?')).rejects.toEqual(expect.objectContaining({ code: 'not_understood' }));
  await expect(plan(embedded, 'hm?')).rejects.toBeInstanceOf(ServiceError);
});
