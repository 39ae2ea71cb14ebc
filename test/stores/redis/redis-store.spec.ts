import { Redis } from 'ioredis';
import type { SchemaStore } from '../../../src/stores/contract.js';
import { createRedisStore, type RedisStoreOptions } from '../../../src/stores/redis/redis-store.js';
import { RedisServer } from '../../support/redis-server.js';
import { fingerprintFor, NO_LIMITS, STORED_AT, storedSchema } from '../../support/stored-schemas.js';

const fp = fingerprintFor;
const UNAVAILABLE = { code: 'cache_unavailable', status: 503, retryAfterSeconds: 5 };
const TIMEOUT_MS = 2_000;

let server: RedisServer;
let opened: SchemaStore[] = [];
beforeEach(async () => {
  server = await RedisServer.start();
});
afterEach(async () => {
  server.thaw();
  await Promise.all(opened.map((store) => store.close()));
  opened = [];
  await server.stop();
});

function open(options: Partial<RedisStoreOptions> = {}): SchemaStore {
  const store = createRedisStore({ url: server.url, now: () => STORED_AT, limits: NO_LIMITS, commandTimeoutMs: TIMEOUT_MS, ...options });
  opened.push(store);
  return store;
}

/** What an administrator would do. */
async function byHand<T>(work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(server.url);
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}

const entryKey = (text: string): string => `{synthetic-data}:schema:${fp(text)}`;
const leaseKey = (text: string): string => `{synthetic-data}:lease:${fp(text)}`;

/** How long a refusal takes, in milliseconds. */
async function refusal(work: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await expect(work).rejects.toMatchObject(UNAVAILABLE);
  return performance.now() - started;
}

/** Resolves when the store works (again). */
async function working(store: SchemaStore): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await store.check().then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it does not come back');
}

describe('an entry in Redis', () => {
  it('that is damaged is put aside and not served', async () => {
    const store = open();
    await store.put(fp('a'), storedSchema('a'));
    await store.put(fp('b'), storedSchema('b'));
    const text = await byHand(async (client) => {
      const damaged = (await client.hget(entryKey('a'), 'entry'))?.replace('"domain":"general"', '"domain":"Xeneral"') ?? '';
      await client.hset(entryKey('a'), 'entry', damaged);
      return damaged;
    });
    expect(await store.get(fp('a'))).toBeUndefined();
    expect(await store.get(fp('b'))).toMatchObject(storedSchema('b'));
    expect([store.counts().quarantines, await store.count()]).toEqual([1, 1]);
    expect(await byHand((client) => client.hget(`{synthetic-data}:corrupt:${fp('a')}`, 'entry'))).toBe(text);
    expect(await byHand((client) => client.pttl(`{synthetic-data}:corrupt:${fp('a')}`))).toBeGreaterThan(86_400_000);
    await store.put(fp('a'), storedSchema('a'));
    expect(await store.get(fp('a'))).toMatchObject(storedSchema('a'));
  });

  it('under the key of another is damaged', async () => {
    const store = open();
    await store.put(fp('a'), storedSchema('a'));
    await byHand((client) => client.copy(entryKey('a'), entryKey('b')));
    expect(await store.get(fp('b'))).toBeUndefined();
    expect(store.counts().quarantines).toBe(1);
  });

  it('that the server dropped by itself is counted no more', async () => {
    const store = open();
    for (const text of ['a', 'b']) await store.put(fp(text), storedSchema(text));
    await byHand((client) => client.del(entryKey('a')));
    expect(await store.get(fp('a'))).toBeUndefined();
    expect(await store.count()).toBe(1);
    const left = await byHand((client) => Promise.all([client.get('{synthetic-data}:bytes'), client.hlen('{synthetic-data}:sizes')]));
    expect(left).toEqual([String(Buffer.byteLength((await byHand((client) => client.hget(entryKey('b'), 'entry'))) ?? '')), 1]);
  });

  it('survives a server that dies', async () => {
    const store = open();
    await store.put(fp('a'), storedSchema('a'));
    await server.kill();
    await server.resume();
    await working(store);
    expect(await store.get(fp('a'))).toMatchObject(storedSchema('a'));
  });
});

describe('a lease in Redis', () => {
  it('is renewed for as long as it is held', async () => {
    const [one, other] = [open({ leaseMs: 150 }), open({ leaseMs: 150 })];
    const lease = await one.lease(fp('a'), AbortSignal.timeout(100));
    expect(await other.lease(fp('a'), AbortSignal.timeout(600))).toBeUndefined();
    await lease?.release();
    expect(await other.lease(fp('a'), AbortSignal.timeout(100))).toBeDefined();
  });

  it('of a holder that says nothing more ends, and what it puts late is not taken', async () => {
    const [one, other] = [open({ leaseMs: 200 }), open({ leaseMs: 200 })];
    const lost = await one.lease(fp('a'), AbortSignal.timeout(100));
    // As if it were cut off for longer than the lease lasts.
    await byHand((client) => client.del(leaseKey('a')));
    const next = await other.lease(fp('a'), AbortSignal.timeout(100));
    expect(next!.fence).toBeGreaterThan(lost!.fence);
    await other.put(fp('a'), { ...storedSchema('a'), domain: 'later' }, next);
    await one.put(fp('a'), { ...storedSchema('a'), domain: 'earlier' }, lost);
    expect(await one.get(fp('a'))).toMatchObject({ domain: 'later' });
    // It does not take away either what it does not hold any more.
    await lost?.release();
    expect(await one.lease(fp('a'), AbortSignal.timeout(100))).toBeUndefined();
    await one.put(fp('a'), { ...storedSchema('a'), domain: 'by nobody in particular' });
    expect(await one.get(fp('a'))).toMatchObject({ domain: 'by nobody in particular' });
  });
});

describe('a server that', () => {
  it('is gone is told of at once, and used again when it is back', async () => {
    const store = open();
    await store.put(fp('a'), storedSchema('a'));
    await server.kill();
    // It may be back in a moment: the first ones wait for that.
    expect(await refusal(store.get(fp('a')))).toBeLessThan(5 * TIMEOUT_MS);
    await new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS));
    const times = await Promise.all([store.get(fp('a')), store.put(fp('b'), storedSchema('b')), store.lease(fp('a'), AbortSignal.timeout(5_000)), store.check(), store.count()].map(refusal));
    expect(Math.max(...times)).toBeLessThan(TIMEOUT_MS / 2);
    await server.resume();
    await working(store);
    await store.put(fp('b'), storedSchema('b'));
    expect(await store.count()).toBe(2);
  });

  it('takes commands and answers none is given up in time, and used again when it answers', async () => {
    const store = open();
    await store.put(fp('a'), storedSchema('a'));
    server.freeze();
    expect(await refusal(store.get(fp('a')))).toBeLessThan(5 * TIMEOUT_MS);
    await new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS));
    const times = await Promise.all([store.get(fp('a')), store.put(fp('b'), storedSchema('b')), store.check()].map(refusal));
    expect(Math.max(...times)).toBeLessThan(TIMEOUT_MS / 2);
    server.thaw();
    await working(store);
    expect(await store.get(fp('a'))).toMatchObject(storedSchema('a'));
  });

  it('comes later than the service is used when it comes', async () => {
    await server.kill();
    const store = open();
    await refusal(store.check());
    await server.resume();
    await working(store);
  });

  it('asks for another password is told of without what was tried', async () => {
    await byHand((client) => client.config('SET', 'requirepass', 'right'));
    const store = open({ url: server.url.replace('//', '//:planted-wrong@') });
    await expect(store.check()).rejects.toMatchObject({ ...UNAVAILABLE, message: expect.not.stringContaining('planted') as unknown });
    const allowed = open({ url: server.url.replace('//', '//:right@') });
    await working(allowed);
  });

  it('may hold no more says so, and loses nothing', async () => {
    const store = open();
    await store.put(fp('a'), storedSchema('a'));
    await byHand((client) => client.config('SET', 'maxmemory', '1'));
    await expect(store.put(fp('b'), storedSchema('b'))).rejects.toMatchObject({ ...UNAVAILABLE, message: expect.stringContaining('OOM') as unknown });
    await expect(store.put(fp('a'), { ...storedSchema('a'), domain: 'other' })).rejects.toMatchObject(UNAVAILABLE);
    expect(await store.get(fp('a'))).toMatchObject({ ...storedSchema('a'), usage_count: 0 });
    await byHand((client) => client.config('SET', 'maxmemory', '0'));
    expect(await store.get(fp('a'))).toMatchObject({ ...storedSchema('a'), usage_count: 1 });
    expect(await store.count()).toBe(1);
  });
});
