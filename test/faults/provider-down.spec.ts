import { FakeOpenAi } from '../support/fake-openai/fake-openai.js';
import type { Fault } from '../support/fake-openai/faults.js';
import { textTokens } from '../../src/planners/openai/prompt/tokens.js';
import { inTurns } from '../support/in-turns.js';
import { startService } from '../support/service.js';

const REQUESTS = 200;
const MOST_CALLS = 10;

beforeAll(() => textTokens('warm'));

/** How a provider is down, and how many ask at a time. */
it.each<[Fault, number]>([
  ['server_error', 1],
  ['server_error', REQUESTS],
  ['reset', REQUESTS],
  ['unauthorized', 20],
  ['rate_limited_120s', REQUESTS],
  ['hang', REQUESTS],
])('is left alone when it is down (%s, %i at a time), and the embedded planner answers all', async (fault, atATime) => {
  const fake = new FakeOpenAi({ script: [fault] });
  const service = await startService({ environment: { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: await fake.start(), OPENAI_DEADLINE_MS: '700', CACHE_DIR: ':memory:', LOG_LEVEL: 'error' } });
  try {
    const plans = await inTurns(Array.from({ length: REQUESTS }, (_, i) => i), atATime, async (i) => {
      const response = await service.post('/api/v1/schemas', { description: `staff with id, name and salary, variant ${i}` });
      return (await response.json()) as { source: string; notes: string[] };
    });
    expect(plans.map(({ source }) => source)).toEqual(Array.from({ length: REQUESTS }, () => 'embedded'));
    for (const { notes } of plans) expect(notes.join(' ')).toContain('The embedded planner answered in its stead');
    expect(fake.calls).toBeLessThanOrEqual(MOST_CALLS);
    const health = (await (await service.get('/health')).json()) as { status: string; dependencies: { openai_api: string } };
    expect([health.status, health.dependencies.openai_api]).toEqual(['healthy', 'unavailable']);
  } finally {
    await service.stop();
    await fake.stop();
  }
});
