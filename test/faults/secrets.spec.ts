import { FakeOpenAi } from '../support/fake-openai/fake-openai.js';
import { FAULTS, type Fault } from '../support/fake-openai/faults.js';
import { textTokens } from '../../src/planners/openai/prompt/tokens.js';
import { startService } from '../support/service.js';

const MARK = 'PLANTED';
/** Ten secrets, each in its own place; the provider plants the last five. */
const SECRETS = {
  modelKey: `key-${MARK}`, header: `team-${MARK}`, callersKey: `caller-${MARK}`, cookie: `cookie-${MARK}`, path: `path-${MARK}`,
  providersHeader: `header-${MARK}`, error: `error-${MARK}`, page: `page-${MARK}`, refusal: `refusal-${MARK}`, content: `content-${MARK}`,
};

beforeAll(() => textTokens('warm'));

it.each(Object.keys(FAULTS) as Fault[])('no log line and no answer holds a secret: %s', async (fault) => {
  const fake = new FakeOpenAi({ script: [fault], mark: MARK, seed: 3 });
  const baseUrl = `${await fake.start()}/${SECRETS.path}`;
  const service = await startService({
    environment: { OPENAI_API_KEY: SECRETS.modelKey, OPENAI_BASE_URL: baseUrl, OPENAI_HEADERS: JSON.stringify({ 'X-Team': SECRETS.header }), OPENAI_DEADLINE_MS: '500', API_KEYS: SECRETS.callersKey, LOG_LEVEL: 'trace', CACHE_DIR: ':memory:' },
  });
  const headers = { authorization: `Bearer ${SECRETS.callersKey}`, cookie: `a=${SECRETS.cookie}` };
  const answers: string[] = [];
  // The second description means nothing to the embedded planner: the failure itself is the answer.
  for (const description of ['staff with id, name, grade and salary', 'zzzz qqqq xxxx wwww vvvv']) {
    for (const route of ['/api/v1/schemas', '/generate']) {
      const response = await service.post(route, { description }, headers);
      answers.push(JSON.stringify([...response.headers]), await response.text());
    }
  }
  for (const route of ['/health', '/metrics', '/api/v1/cache/stats']) answers.push(await (await service.get(route, { headers })).text());
  await service.stop();
  await fake.stop();
  expect(fake.calls).toBeGreaterThan(0);
  expect(service.lines.length).toBeGreaterThan(3);
  for (const [place, secret] of Object.entries(SECRETS)) {
    expect([place, service.lines.filter((line) => line.includes(secret))]).toEqual([place, []]);
    expect([place, answers.filter((answer) => answer.includes(secret))]).toEqual([place, []]);
  }
  // Nor does a part of a description, or of a plan, get into the log.
  expect(service.lines.join('')).not.toMatch(/staff|salary|zzzz|says no|rather not/);
});
