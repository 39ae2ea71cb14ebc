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
});
afterAll(() => {
  sources.remove();
});
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'one-call-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly source: string | undefined;
}

const allFromTheModel = (answers: readonly Answer[]): boolean => answers.every(({ status, source }) => status === 200 && source === 'openai');

async function withProvider(delayMs: (call: number) => number, work: (provider: SlowProvider, environment: Readonly<Record<string, string>>) => Promise<void>): Promise<void> {
  const provider = new SlowProvider(delayMs);
  try {
    await work(provider, { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: await provider.start() });
  } finally {
    await provider.stop();
  }
}

it('in one process', () =>
  withProvider(() => 500, async (provider, environment) => {
    const service = await startService({ environment });
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
    }
  }), TIMEOUT_MS);

/** Two services that share a cache: a folder, or a Redis server. */
const SHARED: readonly (readonly [string, () => Promise<{ readonly settings: (service: number) => Record<string, string>; readonly remove: () => Promise<void> }>])[] = [
  ['a folder', async () => ({ settings: () => ({ CACHE_DIR: directory }), remove: async () => {} })],
  ['a Redis server', async () => {
    const redis = await RedisServer.start();
    return { settings: (service) => ({ CACHE_URL: redis.url, CACHE_DIR: path.join(directory, String(service)) }), remove: () => redis.stop() };
  }],
];

describe.each(SHARED)('over two processes that share %s', (_, share) => {
  async function withServices(delayMs: (call: number) => number, work: (provider: SlowProvider, services: readonly [ServiceProcess, ServiceProcess]) => Promise<void>): Promise<void> {
    await withProvider(delayMs, async (provider, environment) => {
      const shared = await share();
      const start = (number: number): Promise<ServiceProcess> => ServiceProcess.start(sources.folder, { ...environment, ...shared.settings(number) });
      const services = await Promise.all([start(0), start(1)] as const);
      try {
        await work(provider, services);
      } finally {
        await Promise.all(services.map((service) => service.kill()));
        await shared.remove();
      }
    });
  }

  it('all get the one answer', () =>
    withServices(() => 500, async (provider, services) => {
      const answers = await Promise.all(Array.from({ length: REQUESTS }, (__, i) => services[i % 2]!.plan(DESCRIPTION)));
      expect(allFromTheModel(answers)).toBe(true);
      expect(provider.calls).toBe(1);
      expect(services.map(({ log }) => log)).toEqual(['', '']);
    }), TIMEOUT_MS);

  it('the one that calls dies, and the others finish', () =>
    withServices((call) => (call === 1 ? 60_000 : 100), async (provider, [leader, other]) => {
      const abandoned = Promise.allSettled(Array.from({ length: 10 }, () => leader.plan(DESCRIPTION)));
      await until(() => provider.calls === 1, 20_000);
      const waiting = Promise.all(Array.from({ length: REQUESTS }, () => other.plan(DESCRIPTION)));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(provider.calls).toBe(1);
      const killed = performance.now();
      await leader.kill();
      expect(allFromTheModel(await waiting)).toBe(true);
      expect(provider.calls).toBe(2);
      expect(performance.now() - killed).toBeLessThan(20_000);
      await abandoned;
    }), TIMEOUT_MS);
});
