import { parseSchema } from '../../../src/core/schema/parse.js';
import { ServiceError } from '../../../src/core/errors/service-error.js';
import type { Plan } from '../../../src/planners/contract.js';
import { createOpenAiPlanner, type OpenAiSettings } from '../../../src/planners/openai/openai-planner.js';
import { FakeOpenAi, type Fault } from '../../support/fake-openai.js';

const KEY = 'sk-very-secret-key-0123456789';
const DEADLINE_MS = 1_500;
const REQUEST = { description: 'staff with id, name, grade and salary', referenceDate: '2026-01-01' };

interface Outcome {
  readonly plan?: Plan;
  readonly error?: ServiceError;
  readonly elapsedMs: number;
  readonly fake: FakeOpenAi;
}

async function ask(script: readonly Fault[], settings: Partial<OpenAiSettings> = {}): Promise<Outcome> {
  const fake = new FakeOpenAi(script);
  const baseUrl = await fake.start();
  const planner = createOpenAiPlanner({ apiKey: KEY, baseUrl, model: 'test-model', deadlineMs: DEADLINE_MS, random: () => 0.1, ...settings });
  const started = performance.now();
  try {
    return { plan: await planner.plan(REQUEST, new AbortController().signal), elapsedMs: performance.now() - started, fake };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { error, elapsedMs: performance.now() - started, fake };
  } finally {
    await fake.stop();
  }
}

it('makes a schema of one good answer', async () => {
  const { plan, fake } = await ask(['ok']);
  expect(fake.calls).toBe(1);
  expect(plan?.source).toBe('openai');
  expect(plan?.usage).toEqual({ calls: 1, promptTokens: 900, completionTokens: 100 });
  expect(plan?.schema.tables[0]?.columns[2]).toEqual({ name: 'grade', type: 'category', options: { values: [1, 2, 3], weights: [5, 3, 2] } });
  expect(() => parseSchema(plan?.schema)).not.toThrow();
  const body = JSON.parse(fake.bodies[0] ?? '') as { messages: { role: string; content: string }[]; response_format: { json_schema: { strict: boolean } } };
  expect(body.response_format.json_schema.strict).toBe(true);
  expect(body.messages.at(-1)).toEqual({ role: 'user', content: REQUEST.description });
});

it.each<[Fault[], number]>([
  [['server_error', 'ok'], 2],
  [['server_error', 'server_error', 'ok'], 3],
  [['bad_json', 'ok'], 2],
  [['truncated', 'ok'], 2],
  [['unknown_type', 'ok'], 2],
  [['hostile_schema', 'ok'], 2],
])('recovers from %p', async (script, calls) => {
  const { plan, fake } = await ask(script);
  expect(plan?.schema.name).toBe('staff');
  expect(fake.calls).toBe(calls);
});

it('waits as long as it is told, within the deadline', async () => {
  const { plan, elapsedMs } = await ask(['rate_limited_1s', 'ok']);
  expect(plan).toBeDefined();
  expect(elapsedMs).toBeGreaterThanOrEqual(990);
});

it('shows the model its mistakes once', async () => {
  const { fake } = await ask(['unknown_type', 'ok']);
  const { messages } = JSON.parse(fake.bodies[1] ?? '') as { messages: { content: string }[] };
  expect(messages.at(-1)?.content).toContain('there is no column type "person.shoeSize"; did you mean');
});

it.each<[Fault, string]>([
  ['rate_limited_120s', 'model_timeout'],
  ['rate_limited_date', 'model_timeout'],
  ['server_error', 'model_failed'],
  ['unauthorized', 'model_failed'],
  ['hang', 'model_timeout'],
  ['drip', 'model_timeout'],
  ['bad_json', 'model_failed'],
  ['truncated', 'model_failed'],
  ['refusal', 'model_refused'],
  ['unknown_type', 'model_failed'],
  ['too_long', 'model_failed'],
  ['hostile_schema', 'model_failed'],
])('ends %s as %s, in time, with at most three calls and no secret', async (fault, code) => {
  const { error, elapsedMs, fake } = await ask([fault]);
  expect(error?.code).toBe(code);
  expect(elapsedMs).toBeLessThan(DEADLINE_MS + 1_000);
  expect(fake.calls).toBeLessThanOrEqual(3);
  expect(`${String(error?.message)} ${JSON.stringify(error?.issues)}`).not.toMatch(/very-secret|provider says no/);
});

it('stops asking a provider that keeps failing, and asks again later', async () => {
  const fake = new FakeOpenAi(['unauthorized', 'unauthorized', 'unauthorized', 'unauthorized', 'unauthorized', 'ok']);
  const baseUrl = await fake.start();
  let now = 0;
  const planner = createOpenAiPlanner({ apiKey: KEY, baseUrl, model: 'm', nowMs: () => now, random: () => 0 });
  const plan = (): Promise<unknown> => planner.plan(REQUEST, new AbortController().signal);
  for (let i = 0; i < 5; i++) await expect(plan()).rejects.toMatchObject({ code: 'model_failed' });
  await expect(plan()).rejects.toMatchObject({ code: 'unavailable' });
  expect(fake.calls).toBe(5);
  expect(planner.health()).toBe('unavailable');
  now += 31_000;
  await expect(plan()).resolves.toBeDefined();
  expect(planner.health()).toBe('available');
  await fake.stop();
});

it('does not cut a description that is too long', async () => {
  const planner = createOpenAiPlanner({ apiKey: KEY, baseUrl: 'http://127.0.0.1:9/v1', model: 'm' });
  await expect(planner.plan({ ...REQUEST, description: 'ü'.repeat(4000) }, new AbortController().signal)).rejects.toMatchObject({ code: 'model_failed' });
});
