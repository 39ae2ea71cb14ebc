import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSources, type CompiledSources } from '../support/compiled-sources.js';
import { faultCount, faultTimeoutMs } from '../support/fault-counts.js';
import { until } from '../support/raw-http.js';
import { RedisServer } from '../support/redis-server.js';
import { ServiceProcess } from '../support/service-process.js';
import { startService } from '../support/service.js';
import { SlowProvider } from '../support/slow-provider.js';

// However many ask for the same at the same time, and wherever: the model is called once.

const REQUESTS = faultCount(1_000);
const TIMEOUT_MS = faultTimeoutMs(120_000);
const DESCRIPTION = 'staff with id, name, grade and salary';

let sources: CompiledSources;
let directory = '';
beforeAll(() => {
  sources = compiledSources('.');
  directory = mkdtempSync(path.join(tmpdir(), 'one-call-'));
});
afterAll(() => {
  sources.remove();
  rmSync(directory, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly source: string | undefined;
}

const allFromTheModel = (answers: readonly Answer[]): boolean => answers.every(({ status, source }) => status === 200 && source === 'openai');

const withModelAt = (url: string): Readonly<Record<string, string>> => ({ OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: url });

it('in one process', async () => {
  const provider = new SlowProvider(() => 500);
  const service = await startService({ environment: withModelAt(await provider.start()) });
  try {
    const ask = async (): Promise<Answer> => {
      const response = await service.post('/api/v1/schemas', { description: DESCRIPTION });
      return { status: response.status, source: ((await response.json()) as { source: string }).source };
    };
    expect(allFromTheModel(await Promise.all(Array.from({ length: REQUESTS }, ask)))).toBe(true);
    expect(provider.calls).toBe(1);
    expect(await (await service.get('/api/v1/cache/stats')).json()).toMatchObject({ hits: REQUESTS - 1, misses: 1, entries: 1 });
  } finally {
    await service.stop();
    await provider.stop();
  }
}, TIMEOUT_MS);

/** Two services that share a cache: a folder, or a Redis server. */
const SHARED: readonly (readonly [string, () => Promise<{ readonly settings: (service: number) => Record<string, string>; readonly remove: () => Promise<void> }>])[] = [
  ['a folder', async () => ({ settings: () => ({ CACHE_DIR: path.join(directory, 'shared') }), remove: async () => {} })],
  ['a Redis server', async () => {
    const redis = await RedisServer.start();
    return { settings: (service) => ({ CACHE_URL: redis.url, CACHE_DIR: path.join(directory, String(service)) }), remove: () => redis.stop() };
  }],
];

describe.each(SHARED)('over two processes that share %s', (_, share) => {
  // The first call is answered soon, the second never, in any time that somebody would wait.
  const provider = new SlowProvider((call) => [500, 60_000][call - 1] ?? 100);
  let shared: Awaited<ReturnType<typeof share>>;
  let services: readonly [ServiceProcess, ServiceProcess];
  beforeAll(async () => {
    const environment = withModelAt(await provider.start());
    shared = await share();
    const start = (number: number): Promise<ServiceProcess> => ServiceProcess.start(sources.folder, { ...environment, ...shared.settings(number) });
    services = await Promise.all([start(0), start(1)] as const);
  }, TIMEOUT_MS);
  afterAll(async () => {
    await Promise.all(services.map((service) => service.kill()));
    await shared.remove();
    await provider.stop();
  });

  it('all get the one answer', async () => {
    const answers = await Promise.all(Array.from({ length: REQUESTS }, (__, i) => services[i % 2]!.plan(DESCRIPTION)));
    expect(allFromTheModel(answers)).toBe(true);
    expect(provider.calls).toBe(1);
    expect(services.map(({ log }) => log)).toEqual(['', '']);
  }, TIMEOUT_MS);

  it('the one that calls dies, and the others finish', async () => {
    const [leader, other] = services;
    const description = `${DESCRIPTION} of a school`;
    const abandoned = Promise.allSettled(Array.from({ length: 10 }, () => leader.plan(description)));
    await until(() => provider.calls === 2, 20_000);
    const waiting = Promise.all(Array.from({ length: REQUESTS }, () => other.plan(description)));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(provider.calls).toBe(2);
    const killed = performance.now();
    await leader.kill();
    expect(allFromTheModel(await waiting)).toBe(true);
    expect(provider.calls).toBe(3);
    expect(performance.now() - killed).toBeLessThan(20_000);
    await abandoned;
  }, TIMEOUT_MS);
});
