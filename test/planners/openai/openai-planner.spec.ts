import { parseSchema } from '../../../src/core/schema/parse.js';
import type { PlanRequest } from '../../../src/planners/contract.js';
import { FATAL, type Fault } from '../../support/fake-openai/faults.js';
import type { FakeOpenAi } from '../../support/fake-openai/fake-openai.js';
import { MODEL_KEY, outcomeOf, REQUEST, stage, type Outcome, type Stage } from '../../support/openai-planner.js';

/** Of tests that wait for it: what ends sooner has as long as it takes. */
const DEADLINE_MS = 1_500;

interface Body {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly strict: boolean } };
  readonly temperature?: number;
  readonly seed?: number;
}

const bodyOf = (fake: FakeOpenAi, call: number): Body => JSON.parse(fake.bodies[call] ?? '{}') as Body;

async function ask(script: readonly Fault[], request: PlanRequest = REQUEST, settings: Parameters<typeof stage>[1] = {}): Promise<Outcome & Pick<Stage, 'fake' | 'account' | 'planner'>> {
  const { planner, fake, account, stop } = await stage({ script }, settings);
  try {
    return { ...(await outcomeOf(planner, request)), fake, account, planner };
  } finally {
    await stop();
  }
}

it('makes a schema of one good answer', async () => {
  const { plan, fake, account } = await ask(['ok']);
  expect(fake.calls).toBe(1);
  expect(plan?.source).toBe('openai');
  expect(plan?.notes).toEqual([]);
  expect(plan?.usage).toEqual({ calls: 1, promptTokens: 900, completionTokens: 100 });
  expect(account.spent).toEqual(plan?.usage);
  expect(plan?.schema.tables[0]?.columns[2]).toEqual({ name: 'grade', type: 'category', options: { values: [1, 2, 3], weights: [5, 3, 2] } });
  expect(() => parseSchema(plan?.schema)).not.toThrow();
});

it('asks for a strict schema, and for the same answer every time', async () => {
  const { fake } = await ask(['ok']);
  const body = bodyOf(fake, 0);
  expect(body).toMatchObject({ temperature: 0, seed: 1, max_completion_tokens: 8_000, response_format: { type: 'json_schema', json_schema: { strict: true } } });
  expect(body.messages.at(-1)).toEqual({ role: 'user', content: REQUEST.description });
  expect(fake.headers[0]).toMatchObject({ authorization: `Bearer ${MODEL_KEY}` });
});

it('sends the headers it is given', async () => {
  const { fake } = await ask(['ok'], REQUEST, { headers: { 'X-Team': 'data' } });
  expect(fake.headers[0]).toMatchObject({ 'x-team': 'data' });
});

it.each<[Fault[], number]>([
  [['server_error', 'ok'], 2],
  [['server_error', 'server_error', 'ok'], 3],
  [['error_page', 'ok'], 2],
  [['reset', 'ok'], 2],
  [['reset_mid_body', 'ok'], 2],
  [['torn_body', 'ok'], 2],
  [['no_choices', 'ok'], 2],
  [['wrong_content_type', 'ok'], 2],
  [['bad_json', 'ok'], 2],
  [['truncated', 'ok'], 2],
  [['length_stop', 'ok'], 2],
  [['unknown_type', 'ok'], 2],
  [['hostile_names', 'ok'], 2],
])('recovers from %p', async (script, calls) => {
  const { plan, error, fake } = await ask(script);
  expect(error).toBeUndefined();
  expect(plan?.schema.name).toBe('staff');
  expect(fake.calls).toBe(calls);
});

it('waits as long as it is told, within the deadline', async () => {
  const { plan, elapsedMs } = await ask(['rate_limited_1s', 'ok']);
  expect(plan).toBeDefined();
  expect(elapsedMs).toBeGreaterThanOrEqual(990);
});

it.each<Fault>(['rate_limited_120s', 'rate_limited_date'])('does not wait past the deadline, and asks nothing more until then: %s', async (fault) => {
  const { planner, fake, stop } = await stage({ script: [fault] });
  const first = await outcomeOf(planner);
  expect([first.error?.code, fake.calls]).toEqual(['model_timeout', 1]);
  expect(first.elapsedMs).toBeLessThan(10_000);
  const second = await outcomeOf(planner);
  expect([second.error?.code, fake.calls]).toEqual(['unavailable', 1]);
  expect(second.error?.retryAfterSeconds).toBeGreaterThan(50);
  expect(planner.health()).toBe('unavailable');
  await stop();
});

it('shows the model its mistakes once, with what would work', async () => {
  const { plan, fake } = await ask(['invalid_schema', 'ok']);
  const { messages } = bodyOf(fake, 1);
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(messages.at(-1)?.content).toContain('tables[0].columns[0].options');
  expect(plan?.notes).toEqual(['The model needed a second try.']);
});

it('does not show a model what it was not able to finish', async () => {
  const { fake } = await ask(['length_stop', 'ok']);
  const { messages } = bodyOf(fake, 1);
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'user']);
  expect(messages.at(-1)?.content).toContain('cut off');
});

const ENDS: Readonly<Partial<Record<Fault, string>>> = {
  ...{ rate_limited_120s: 'model_timeout', rate_limited_date: 'model_timeout', rate_limited_1s: 'model_timeout' },
  ...{ hang: 'model_timeout', hang_mid_body: 'model_timeout', drip: 'model_timeout' },
  ...{ refusal: 'model_refused', content_filter: 'model_refused' },
};

it.each(FATAL)('ends %s in one way, in time, with at most three calls and no secret', async (fault) => {
  const settings = ENDS[fault] === 'model_timeout' ? { deadlineMs: DEADLINE_MS } : {};
  const { plan, error, elapsedMs, fake, planner } = await ask([fault], REQUEST, settings);
  expect([plan, error?.code]).toEqual([undefined, ENDS[fault] ?? 'model_failed']);
  expect(elapsedMs).toBeLessThan(DEADLINE_MS + 10_000);
  expect(fake.calls).toBeLessThanOrEqual(3);
  expect(`${String(error?.message)} ${JSON.stringify(error?.issues)}`).not.toMatch(/very-secret|provider says no/);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(planner.health()).not.toBe(error?.code === 'model_refused' ? 'degraded' : 'available');
});

it.each<Fault>(['unauthorized', 'refusal', 'content_filter', 'out_of_quota', 'ten_megabytes'])('does not ask twice where that cannot help: %s', async (fault) => {
  expect((await ask([fault])).fake.calls).toBe(1);
});

it('ends with whoever waits for it', async () => {
  const { planner, fake, stop } = await stage({ script: ['hang'] }, { deadlineMs: 60_000 });
  const gone = new AbortController();
  const planning = expect(planner.plan(REQUEST, gone.signal)).rejects.toMatchObject({ code: 'model_timeout' });
  while (fake.calls === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  gone.abort();
  await planning;
  expect([fake.calls, planner.health()]).toEqual([1, 'available']);
  await stop();
});

it('keeps what is fine in an answer that stays wrong in a part', async () => {
  const columns = [{ name: 'id', type: 'sequence' }, { name: 'age', type: 'integer', options: { min: 18, max: 60, mean: 200 } }, { name: 'total', type: 'integer', missing: 3 }];
  const { planner, fake, stop } = await stage({ script: ['ok'], model: async () => ({ name: 'people', tables: [{ name: 'people', columns: columns.map((column) => ({ ...column })) }] }) });
  const { plan } = await outcomeOf(planner);
  expect(fake.calls).toBe(2);
  expect(plan?.schema.tables[0]?.columns).toEqual([{ name: 'id', type: 'sequence' }, { name: 'age', type: 'integer', options: { min: 18, max: 60 } }, { name: 'total', type: 'integer' }]);
  expect(plan?.notes.join('\n')).toMatch(/"missing" of people.total was left out[^]*"options.mean" of people.age was left out/);
  await stop();
});

it('takes the clock of whoever asks for the provider being slow', async () => {
  const { planner, fake, stop } = await stage({ script: ['hang'] }, { deadlineMs: 60_000 });
  for (let i = 0; i < 5; i++) await expect(planner.plan(REQUEST, AbortSignal.timeout(300))).rejects.toMatchObject({ code: 'model_timeout' });
  expect([fake.calls, planner.health()]).toEqual([5, 'unavailable']);
  await stop();
});

describe('a description that is too long', () => {
  it('is not cut', async () => {
    const { error, fake } = await ask(['ok'], { ...REQUEST, description: 'ü漢'.repeat(2_000) });
    expect([error?.code, fake.calls]).toEqual(['model_failed', 0]);
    expect(error?.message).toMatch(/too long .* nothing of it was cut/);
  });

  it('may hold what looks like a control token', async () => {
    const { plan } = await ask(['ok'], { ...REQUEST, description: 'staff <|endoftext|> with name <|im_start|>' });
    expect(plan).toBeDefined();
  });
});

describe('the circuit', () => {
  it('opens when a provider keeps failing, and closes when it answers again', async () => {
    const { planner, fake, stop } = await stage({ script: (call) => (call < 5 ? 'unauthorized' : 'ok') }, { restMs: 200 });
    for (let i = 0; i < 5; i++) expect((await outcomeOf(planner)).error?.code).toBe('model_failed');
    expect((await outcomeOf(planner)).error?.code).toBe('unavailable');
    expect([fake.calls, planner.health()]).toEqual([5, 'unavailable']);
    await new Promise((resolve) => setTimeout(resolve, 220));
    expect((await outcomeOf(planner)).plan).toBeDefined();
    expect(planner.health()).toBe('available');
    await stop();
  });

  it('lets one call try, and others not wait for it', async () => {
    const { planner, fake, stop } = await stage({ script: (call) => (call < 5 ? 'unauthorized' : 'hang') }, { restMs: 100, deadlineMs: 4_000 });
    for (let i = 0; i < 5; i++) await outcomeOf(planner);
    await new Promise((resolve) => setTimeout(resolve, 120));
    let tried = false;
    const probe = outcomeOf(planner).finally(() => {
      tried = true;
    });
    while (fake.calls < 6) await new Promise((resolve) => setTimeout(resolve, 5));
    const others = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(planner)));
    expect(others.map(({ error }) => error?.code)).toEqual(Array.from({ length: 20 }, () => 'unavailable'));
    expect(tried).toBe(false);
    expect((await probe).error?.code).toBe('model_timeout');
    expect(fake.calls).toBe(6);
    expect(planner.health()).toBe('unavailable');
    await stop();
  });

  it('is not opened by descriptions that a model declines', async () => {
    const { planner, fake, stop } = await stage({ script: ['refusal'] });
    for (let i = 0; i < 8; i++) expect((await outcomeOf(planner)).error?.code).toBe('model_refused');
    expect([fake.calls, planner.health()]).toEqual([8, 'available']);
    await stop();
  });
});
