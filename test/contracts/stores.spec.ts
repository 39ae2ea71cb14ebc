import { readdirSync } from 'node:fs';
import type { SchemaStore, StoreLimits } from '../../src/stores/contract.js';
import { createStore, STORES } from '../../src/stores/registry.js';
import { storePlace, type StorePlace } from '../support/store-places.js';
import { fingerprintFor, NO_LIMITS, STORED_AT, storedSchema, TestClock } from '../support/stored-schemas.js';

// What every store of the registry promises (src/stores/contract.ts), tried through that interface alone.

const fp = fingerprintFor;
const soon = (): AbortSignal => AbortSignal.timeout(100);
const never = (): AbortSignal => new AbortController().signal;

async function putAll(store: SchemaStore, texts: readonly string[], clock?: TestClock): Promise<void> {
  for (const text of texts) {
    await store.put(fp(text), storedSchema(text));
    clock?.pass(1_000);
  }
}

async function present(store: SchemaStore, texts: readonly string[]): Promise<string[]> {
  const found = await Promise.all(texts.map((text) => store.get(fp(text))));
  return texts.filter((_, i) => found[i]);
}

describe.each(STORES.map(({ id, shared }) => ({ id, shared })))('the $id store', ({ id, shared }) => {
  let place: StorePlace;
  beforeEach(async () => {
    place = await storePlace(id);
  });
  afterEach(() => place.remove());

  /** A store with limits, and its clock. */
  function limited(limits: Partial<StoreLimits>): { store: SchemaStore; clock: TestClock } {
    const clock = new TestClock();
    return { store: place.open({ now: clock.now, limits }), clock };
  }

  it('has the id of its registration', () => {
    expect(place.open().id).toBe(id);
  });

  it('keeps, counts and forgets', async () => {
    const store = place.open();
    await store.check();
    expect(await store.get(fp('a'))).toBeUndefined();
    await putAll(store, ['a', 'b']);
    expect(await store.count()).toBe(2);
    expect(await store.get(fp('a'))).toEqual({ ...storedSchema('a'), usage_count: 1, last_used: STORED_AT.toISOString() });
    expect(await store.get(fp('a'))).toMatchObject({ usage_count: 2 });
    expect(await store.delete(fp('a'))).toBe(true);
    expect(await store.delete(fp('a'))).toBe(false);
    expect(await store.get(fp('a'))).toBeUndefined();
    expect(await store.count()).toBe(1);
    expect(store.counts()).toEqual({ evictions: 0, quarantines: 0 });
  });

  it('puts another entry in the place of one, with uses of its own', async () => {
    const store = place.open();
    await putAll(store, ['a']);
    await store.get(fp('a'));
    await store.put(fp('a'), { ...storedSchema('a'), domain: 'hr' });
    expect(await store.get(fp('a'))).toMatchObject({ domain: 'hr', usage_count: 1 });
    expect(await store.count()).toBe(1);
  });

  it('keeps what many put and forget at once', async () => {
    const store = place.open();
    const texts = Array.from({ length: 200 }, (_, i) => `text ${i}`);
    await Promise.all(texts.map((text) => store.put(fp(text), storedSchema(text))));
    await Promise.all(texts.slice(0, 50).flatMap((text, i) => [store.delete(fp(text)), store.put(fp(`more ${i}`), storedSchema('more'))]));
    expect(await store.count()).toBe(200);
    expect(await present(store, texts)).toEqual(texts.slice(50));
  });

  it('keeps so many entries, and lets go of the longest unused', async () => {
    const { store, clock } = limited({ maxEntries: 3 });
    await putAll(store, ['a', 'b', 'c'], clock);
    await store.get(fp('a'));
    clock.pass(1_000);
    await putAll(store, ['d', 'e'], clock);
    expect(await present(store, ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'd', 'e']);
    expect(await store.count()).toBe(3);
    expect(store.counts().evictions).toBe(2);
  });

  it('keeps so many bytes, but always what was just put', async () => {
    const bytes = Buffer.byteLength(JSON.stringify(storedSchema('a')));
    const { store, clock } = limited({ maxBytes: bytes * 4 });
    await putAll(store, ['a', 'b', 'c', 'd', 'e', 'f'], clock);
    const left = await store.count();
    expect([left > 1, left <= 4, left + store.counts().evictions]).toEqual([true, true, 6]);
    expect(await store.get(fp('f'))).toBeDefined();
    await store.put(fp('large'), { ...storedSchema('large'), notes: ['x'.repeat(bytes * 5)] });
    expect(await store.count()).toBe(1);
    expect(await store.get(fp('large'))).toBeDefined();
  });

  it('forgets what was not used for long enough', async () => {
    const { store, clock } = limited({ maxIdleMs: 60_000 });
    await putAll(store, ['a', 'b']);
    clock.pass(40_000);
    await store.get(fp('a'));
    clock.pass(40_000);
    expect(await store.count()).toBe(1);
    expect(await store.delete(fp('b'))).toBe(false);
    expect(await present(store, ['a', 'b'])).toEqual(['a']);
    clock.pass(60_001);
    expect(await present(store, ['a', 'b'])).toEqual([]);
    await putAll(store, ['c']);
    expect(await store.count()).toBe(1);
  });

  it('gives the lease of a fingerprint to one at a time', async () => {
    const store = place.open();
    const lease = await store.lease(fp('a'), soon());
    expect(lease).toBeDefined();
    expect(await store.lease(fp('b'), soon())).toBeDefined();
    expect(await store.lease(fp('a'), soon())).toBeUndefined();
    const waiting = store.lease(fp('a'), never());
    await lease?.release();
    const next = await waiting;
    expect(next).toBeDefined();
    // What has been given back takes nothing from who followed.
    await lease?.release();
    expect(await store.lease(fp('a'), soon())).toBeUndefined();
    await next?.release();
    const last = await store.lease(fp('a'), soon());
    expect(last).toBeDefined();
    await last?.release();
  });

  it('never has two holders of a lease', async () => {
    const stores = shared ? [place.open(), place.open(), place.open()] : [place.open()];
    let holders = 0;
    const most = await Promise.all(Array.from({ length: 30 }, async (_, i) => {
      const lease = await stores[i % stores.length]!.lease(fp('a'), never());
      const now = ++holders;
      await new Promise((resolve) => setTimeout(resolve, 2));
      holders--;
      await lease?.release();
      return now;
    }));
    expect(Math.max(...most)).toBe(1);
  });

  it('gives its leases back when it closes', async () => {
    const [closing, other] = shared ? [place.open(), place.open()] : [place.open(), undefined];
    await closing.lease(fp('a'), soon());
    await closing.close();
    expect(await (other ?? closing).lease(fp('a'), soon())).toBeDefined();
  });

  it('waits no longer for a lease than the signal says', async () => {
    const store = place.open();
    await store.lease(fp('a'), soon());
    expect(await store.lease(fp('a'), AbortSignal.abort())).toBeUndefined();
    const started = performance.now();
    await store.lease(fp('a'), soon());
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  if (!shared) return;

  it('shares entries, deletions, limits and leases with others in the same place', async () => {
    const [one, other] = [place.open(), place.open()];
    expect(await other.count()).toBe(0);
    await putAll(one, ['a', 'b']);
    expect(await present(other, ['a', 'b'])).toEqual(['a', 'b']);
    await other.delete(fp('a'));
    expect(await present(one, ['a', 'b'])).toEqual(['b']);
    const lease = await one.lease(fp('a'), soon());
    expect(await other.lease(fp('a'), soon())).toBeUndefined();
    await lease?.release();
    expect(await other.lease(fp('a'), soon())).toBeDefined();
  });

  it('keeps every entry that several put by turns', async () => {
    const stores = [place.open(), place.open()];
    const texts = Array.from({ length: 10 }, (_, i) => String(i));
    for (const [i, text] of texts.entries()) await stores[i % 2]!.put(fp(text), storedSchema(text));
    for (const store of stores) expect(await present(store, texts)).toEqual(texts);
  });

  it('keeps every entry that several put at once', async () => {
    const stores = [0, 1, 2].map(() => place.open());
    const texts = stores.map((_, s) => Array.from({ length: 20 }, (__, i) => `${s} ${i}`));
    await Promise.all(stores.flatMap((store, s) => texts[s]!.map((text) => store.put(fp(text), storedSchema(text)))));
    for (const store of stores) expect(await present(store, texts.flat())).toEqual(texts.flat());
  });

  it('adds up the uses that all count, and keeps entries and uses when all have closed', async () => {
    const stores = [place.open(), place.open()];
    await putAll(stores[0]!, ['a', 'b']);
    for (const store of stores) for (let i = 0; i < 10; i++) await store.get(fp('a'));
    await Promise.all(stores.map((store) => store.close()));
    const opened = place.open();
    expect(await opened.count()).toBe(2);
    expect(await opened.get(fp('a'))).toEqual({ ...storedSchema('a'), usage_count: 21, last_used: STORED_AT.toISOString() });
  });
});

describe('the registry of stores', () => {
  it('has a store for each folder of src/stores', () => {
    const folders = readdirSync('src/stores', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(STORES.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('takes the first that the settings are for', () => {
    const settings = { now: () => STORED_AT, limits: NO_LIMITS, url: undefined, directory: undefined };
    expect(createStore(settings).id).toBe('memory');
    expect(createStore({ ...settings, directory: '/nowhere' }).id).toBe('file');
    const redis = createStore({ ...settings, directory: '/nowhere', url: 'redis://127.0.0.1:1' });
    expect(redis.id).toBe('redis');
    return redis.close();
  });
});
