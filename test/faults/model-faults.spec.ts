import { fingerprintOf } from '../../src/core/schema/fingerprint.js';
import { CacheService } from '../../src/modules/cache/cache.service.js';
import { Log } from '../../src/modules/logging/log.js';
import { Metrics } from '../../src/modules/metrics/metrics.js';
import { SchemaService } from '../../src/modules/schema/schema.service.js';
import { createPlanners } from '../../src/planners/registry.js';
import { textTokens } from '../../src/planners/openai/prompt/tokens.js';
import { createMemoryStore } from '../../src/stores/memory/memory-store.js';
import { CountingFetch } from '../support/counting-fetch.js';
import { FakeOpenAi } from '../support/fake-openai/fake-openai.js';
import { FATAL, LESSER, type Fault } from '../support/fake-openai/faults.js';
import { faultCount, faultTimeoutMs } from '../support/fault-counts.js';
import { inTurns } from '../support/in-turns.js';
import { starvedMs } from '../support/starvation.js';
import { anAccount } from '../support/openai-planner.js';
import { NO_LIMITS } from '../support/stored-schemas.js';

/** Every fault, with so many seeds, through planners, cache and fallback as the service puts them together. */
const SEEDS = faultCount(50);
const DEADLINE_MS = 700;
const TIMEOUT_MS = faultTimeoutMs(300_000);
const MEGABYTE = 1_048_576;
/** What may lie in the pipe when the reading is given up. */
const CHUNK_BYTES = 65_536;

const REQUEST = { description: 'staff with id, name, grade and salary', referenceDate: '2026-01-31' };

interface Ending {
  readonly source: string;
  readonly columns: readonly string[];
  readonly notes: readonly string[];
  readonly elapsedMs: number;
  readonly calls: number;
  readonly bytes: number;
  readonly stored: number;
  readonly storedOfModel: boolean;
}

const reading = new CountingFetch();
beforeAll(async () => {
  await textTokens('warm');
  // Nor is it the embedded planner's first look into its words that is timed.
  await createPlanners({ openai: undefined, account: anAccount() })[0]?.plan(REQUEST, new AbortController().signal);
  reading.start();
});
afterAll(() => { reading.stop(); });

async function ending(fault: Fault, seed: number, deadlineMs: number): Promise<Ending> {
  const fake = new FakeOpenAi({ script: [fault], seed });
  const baseUrl = await fake.start();
  const store = createMemoryStore({ now: () => new Date(), limits: NO_LIMITS });
  const account = anAccount();
  const metrics = new Metrics();
  const log = new Log('silent');
  const planners = createPlanners({ openai: { apiKey: 'k', baseUrl, model: 'm', headers: {}, deadlineMs }, account });
  const schemas = new SchemaService(planners, new CacheService(store, metrics, log, account), () => new Date(), metrics, log);
  const started = performance.now() - starvedMs();
  const { source, schema, notes } = await schemas.plan(REQUEST);
  const elapsedMs = performance.now() - starvedMs() - started;
  const bytes = reading.bytesFrom(baseUrl);
  const [model] = planners;
  const ofModel = await store.get(fingerprintOf({ description: REQUEST.description, plannerId: 'openai', plannerVersion: model!.version }));
  await schemas.onApplicationShutdown();
  await fake.stop();
  return { source, columns: schema.tables[0]?.columns.map(({ name }) => name) ?? [], notes, elapsedMs, calls: fake.calls, bytes, stored: await store.count(), storedOfModel: ofModel !== undefined };
}

const endings = (fault: Fault, deadlineMs = DEADLINE_MS): Promise<Ending[]> => inTurns(Array.from({ length: SEEDS }, (_, i) => i + 1), 4, (seed) => ending(fault, seed, deadlineMs));

it.each(FATAL)('%s: an answer in time by the embedded planner, few calls, little read, nothing of it kept', async (fault) => {
  for (const { source, columns, notes, elapsedMs, calls, bytes, stored, storedOfModel } of await endings(fault)) {
    expect([source, columns]).toEqual(['embedded', ['id', 'name', 'grade', 'salary']]);
    expect(notes[0]).toMatch(/^The preferred planner could not answer \(model_\w+: .*The embedded planner answered in its stead\.$/);
    expect(elapsedMs).toBeLessThan(DEADLINE_MS + 1_000);
    expect(calls).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(MEGABYTE + 2 * CHUNK_BYTES);
    expect([stored, storedOfModel]).toEqual([1, false]);
  }
}, TIMEOUT_MS);

it.each([...LESSER, 'ok'] as const)('%s: an answer of the model, in time', async (fault) => {
  // Nothing here waits for a deadline; a busy machine is given time to find out how to ask.
  for (const { source, elapsedMs, calls, stored, storedOfModel } of await endings(fault, 10_000)) {
    expect(source).toBe('openai');
    expect(elapsedMs).toBeLessThan(DEADLINE_MS + 1_000);
    expect(calls).toBeLessThanOrEqual(3);
    expect([stored, storedOfModel]).toEqual([1, true]);
  }
}, TIMEOUT_MS);
