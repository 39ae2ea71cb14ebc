import { ServiceError, type ServiceErrorOptions } from '../../../src/core/errors/service-error.js';
import type { ErrorCode } from '../../../src/core/errors/catalogue.js';
import { CacheService } from '../../../src/modules/cache/cache.service.js';
import { Log } from '../../../src/modules/logging/log.js';
import { Metrics } from '../../../src/modules/metrics/metrics.js';
import { SchemaService } from '../../../src/modules/schema/schema.service.js';
import type { Plan, Planner } from '../../../src/planners/contract.js';
import type { ModelAccount } from '../../../src/planners/model-account.js';
import type { SchemaStore } from '../../../src/stores/contract.js';
import { createMemoryStore } from '../../../src/stores/memory/memory-store.js';
import { anAccount } from '../../support/openai-planner.js';
import { aSchema } from '../../support/schema-builder.js';
import { NO_LIMITS } from '../../support/stored-schemas.js';

const NOW = new Date('2026-01-31T12:00:00.000Z');
const REQUEST = { description: 'employees with name', referenceDate: '2026-01-31' };

function planOf(source: Plan['source'], tokens = 0): Plan {
  const schema = aSchema().table(source).column('name', 'person.fullName').build();
  return { schema, source, clauses: [], notes: ['a note of the plan'], usage: { calls: tokens === 0 ? 0 : 1, promptTokens: tokens, completionTokens: 0 } };
}

function planner(id: Planner['id'], plan: () => Promise<Plan>): Planner & { asked: number } {
  const made = {
    id,
    version: '1',
    asked: 0,
    plan: () => {
      made.asked++;
      return plan();
    },
    health: () => 'available' as const,
  };
  return made;
}

const failing = (code: ErrorCode, options: ServiceErrorOptions = {}) => (): Promise<Plan> => Promise.reject(new ServiceError(code, `It ended in ${code}.`, options));

function around(planners: readonly Planner[], store: SchemaStore = createMemoryStore({ now: () => NOW, limits: NO_LIMITS })): { schemas: SchemaService; cache: CacheService; store: SchemaStore; account: ModelAccount } {
  const metrics = new Metrics();
  const log = new Log('silent');
  const account = anAccount();
  const cache = new CacheService(store, metrics, log, account);
  return { schemas: new SchemaService(planners, cache, () => NOW, metrics, log), cache, store, account };
}

describe('planning', () => {
  it('asks the preferred planner once, and counts what the cache saves', async () => {
    const model = planner('openai', async () => planOf('openai', 700));
    const embedded = planner('embedded', async () => planOf('embedded'));
    const { schemas, cache, account } = around([model, embedded]);
    account.open(undefined, 900)({ promptTokens: 700, completionTokens: 0 });
    const first = await schemas.plan(REQUEST);
    expect(first).toMatchObject({ source: 'openai', notes: ['a note of the plan'] });
    expect(await schemas.plan(REQUEST)).toEqual(first);
    expect([model.asked, embedded.asked]).toEqual([1, 0]);
    expect(await cache.stats()).toEqual({
      hits: 1, misses: 1, entries: 1, evictions: 0, quarantines: 0, calls: { spent: 1, saved: 1 }, tokens: { spent: 700, saved: 700 },
      cost: { currency: 'USD', spent: 0.000105, saved: 0.000105, input_per_million: 0.15, output_per_million: 0.6, prices: 'default' },
    });
  });

  it.each<ErrorCode>(['model_failed', 'model_timeout', 'model_refused', 'unavailable', 'validation_failed'])('falls back when the model ends in %s, and says so', async (code) => {
    const model = planner('openai', failing(code));
    const embedded = planner('embedded', async () => planOf('embedded'));
    const { schemas, store } = around([model, embedded]);
    const planned = await schemas.plan(REQUEST);
    expect(planned.source).toBe('embedded');
    expect(planned.notes).toEqual([expect.stringContaining(code), 'a note of the plan']);
    // What is kept is the embedded planner's, under its own fingerprint, and without the note on this one answer.
    const alone = await around([embedded], store).schemas.plan(REQUEST);
    expect(alone).toEqual(expect.objectContaining({ fingerprint: planned.fingerprint, schema: planned.schema, source: 'embedded', notes: ['a note of the plan'] }));
    expect([await store.count(), embedded.asked]).toEqual([1, 1]);
    // The model is asked again next time.
    await schemas.plan(REQUEST);
    expect(model.asked).toBe(2);
  });

  it('falls back when a planner breaks in a way nobody foresaw', async () => {
    const model = planner('openai', () => Promise.reject(new TypeError('x is not a function')));
    const { schemas } = around([model, planner('embedded', async () => planOf('embedded'))]);
    const planned = await schemas.plan(REQUEST);
    expect(planned.source).toBe('embedded');
    expect(JSON.stringify(planned)).not.toContain('not a function');
  });

  it.each<[ErrorCode, ErrorCode]>([
    ['model_timeout', 'model_timeout'],
    ['model_refused', 'not_understood'],
    ['not_understood', 'not_understood'],
  ])('ends in %s → %s when nothing is understood either', async (ofModel, code) => {
    const { schemas } = around([planner('openai', failing(ofModel)), planner('embedded', failing('not_understood'))]);
    await expect(schemas.plan(REQUEST)).rejects.toMatchObject({ code });
  });

  it('answers although nothing can be read from the cache or kept in it', async () => {
    const broken = (): Promise<never> => Promise.reject(new ServiceError('cache_unavailable', 'The disk is full.'));
    const store: SchemaStore = { id: 'broken', get: broken, put: broken, delete: broken, count: broken, check: broken, lease: broken, counts: () => ({ evictions: 0, quarantines: 0 }), close: async () => {} };
    const { schemas, cache } = around([planner('embedded', async () => planOf('embedded'))], store);
    expect((await schemas.plan(REQUEST)).source).toBe('embedded');
    await expect(cache.stats()).rejects.toMatchObject({ code: 'cache_unavailable' });
  });

  it('waits no longer than a plan may take for a plan that is made elsewhere, and lets the last planner answer', async () => {
    const store = createMemoryStore({ now: () => NOW, limits: NO_LIMITS });
    const model = { ...planner('openai', async () => planOf('openai', 700)), deadlineMs: 100 };
    const embedded = { ...planner('embedded', async () => planOf('embedded')), deadlineMs: 200 };
    const { schemas } = around([model, embedded], { ...store, lease: (_, signal) => new Promise((resolve) => { signal.addEventListener('abort', () => { resolve(undefined); }); }) });
    const started = performance.now();
    const planned = await schemas.plan(REQUEST);
    // 0.3 s, and not the 30 s that a plan may take where nothing is told; a busy machine takes longer.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(planned).toMatchObject({ source: 'embedded', notes: [expect.stringContaining('model_timeout'), 'a note of the plan'] });
    expect(model.asked).toBe(0);
  });

  it('looks again before it plans what another has made meanwhile', async () => {
    const store = createMemoryStore({ now: () => NOW, limits: NO_LIMITS });
    const elsewhere = around([planner('openai', async () => planOf('openai', 700))], store).schemas;
    const model = planner('openai', async () => planOf('openai', 700));
    const { schemas, cache } = around([model], { ...store, lease: async (fingerprint, signal) => {
      await elsewhere.plan(REQUEST);
      return store.lease(fingerprint, signal);
    } });
    expect((await schemas.plan(REQUEST)).source).toBe('openai');
    expect([model.asked, await cache.stats()]).toEqual([0, expect.objectContaining({ hits: 1, misses: 0, calls: { spent: 0, saved: 1 } })]);
  });

  it('lets all who ask at the same time share one answer, or one failure', async () => {
    const model = planner('openai', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new ServiceError('model_failed', 'It failed.');
    });
    const embedded = planner('embedded', async () => planOf('embedded'));
    const { schemas } = around([model, embedded]);
    const answers = await Promise.all(Array.from({ length: 100 }, () => schemas.plan(REQUEST)));
    expect([model.asked, embedded.asked]).toEqual([1, 1]);
    expect(new Set(answers.map((answer) => answer.fingerprint)).size).toBe(1);
  });
});
