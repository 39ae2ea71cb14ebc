import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SchemaStore, StoredSchema } from '../../src/stores/contract.js';
import { createFileStore } from '../../src/stores/file/file-store.js';
import { createMemoryStore } from '../../src/stores/memory-store.js';
import { SingleFlight } from '../../src/stores/single-flight.js';

const now = (): Date => new Date('2026-01-01T00:00:00Z');
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');
const entry = (text: string): StoredSchema => ({
  description_hash: fingerprint(text),
  original_description: text,
  schema: { version: 1, tables: [{ name: '__proto__', columns: [{ name: 'constructor', type: 'uuid' }] }] },
  domain: 'general',
  source: 'embedded',
  created_at: now().toISOString(),
  notes: ['{"brace": "in } text"}'],
});

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const file = (): string => path.join(directory, 'schemas.json');

describe.each<[string, () => SchemaStore]>([
  ['memory', () => createMemoryStore(now)],
  ['file', () => createFileStore({ directory, now })],
])('the %s store', (_, create) => {
  it('keeps, counts and forgets', async () => {
    const store = create();
    await store.check();
    expect(await store.get(fingerprint('a'))).toBeUndefined();
    await store.put(fingerprint('a'), entry('a'));
    await store.put(fingerprint('b'), entry('b'));
    expect(await store.count()).toBe(2);
    expect(await store.get(fingerprint('a'))).toMatchObject({ ...entry('a'), usage_count: 1 });
    expect(await store.get(fingerprint('a'))).toMatchObject({ usage_count: 2, last_used: now().toISOString() });
    expect(await store.delete(fingerprint('a'))).toBe(true);
    expect(await store.delete(fingerprint('a'))).toBe(false);
    expect(await store.get(fingerprint('a'))).toBeUndefined();
    await store.close();
  });
});

describe('schemas.json', () => {
  it('is what the contract says, and survives the process', async () => {
    const store = createFileStore({ directory, now });
    await store.put(fingerprint('a'), entry('a'));
    await store.get(fingerprint('a'));
    await store.close();
    const written = JSON.parse(readFileSync(file(), 'utf8')) as { cache_metadata: unknown; schemas: Record<string, unknown> };
    expect(written.cache_metadata).toEqual({ version: '1.0', created_at: now().toISOString(), last_updated: now().toISOString(), total_schemas: 1 });
    expect(written.schemas[fingerprint('a')]).toMatchObject({ ...entry('a'), usage_count: 1, checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
    expect(await createFileStore({ directory, now }).get(fingerprint('a'))).toMatchObject(entry('a'));
  });

  it('is shared: every store sees and keeps what the others put', async () => {
    const stores = [0, 1, 2].map(() => createFileStore({ directory, now }));
    await Promise.all(stores.flatMap((store, s) => Array.from({ length: 20 }, (_, i) => store.put(fingerprint(`${s} ${i}`), entry(`${s} ${i}`)))));
    for (const store of stores) expect(await store.count()).toBe(60);
  });

  it('is put aside when damaged, and what is sound of it goes on', async () => {
    const store = createFileStore({ directory, now });
    for (let i = 0; i < 10; i++) await store.put(fingerprint(String(i)), entry(String(i)));
    const text = readFileSync(file(), 'utf8');
    for (let round = 0; round < 40; round++) {
      const at = Math.floor(((round + 0.5) / 40) * text.length);
      const flipped = Buffer.from(text);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      writeFileSync(file(), round % 2 === 0 ? text.slice(0, at) : flipped);
      const opened = createFileStore({ directory, now });
      const sound = await opened.count();
      expect(sound).toBeLessThanOrEqual(10);
      for (let i = 0; i < 10; i++) {
        const found = await opened.get(fingerprint(String(i)));
        if (found) expect(found).toMatchObject(entry(String(i)));
      }
      expect(() => JSON.parse(readFileSync(file(), 'utf8')) as unknown).not.toThrow();
      if (round % 2 === 1) expect(sound).toBeGreaterThanOrEqual(8);
      await opened.close();
    }
    expect(readdirSync(directory).some((name) => name.startsWith('schemas.json.corrupt-'))).toBe(true);
  });

  it('says when its place cannot be used', async () => {
    writeFileSync(path.join(directory, 'taken'), '');
    const store = createFileStore({ directory: path.join(directory, 'taken'), now });
    await expect(store.check()).rejects.toMatchObject({ code: 'cache_unavailable' });
    await expect(store.put(fingerprint('a'), entry('a'))).rejects.toMatchObject({ code: 'cache_unavailable' });
  });
});

it('shares concurrent work by key and remembers nothing', async () => {
  const flights = new SingleFlight<number>();
  let runs = 0;
  const work = async (): Promise<number> => {
    runs++;
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (runs === 2) throw new Error('second');
    return runs;
  };
  expect(await Promise.all(Array.from({ length: 50 }, () => flights.run('a', work)))).toEqual(Array.from({ length: 50 }, () => 1));
  await expect(flights.run('a', work)).rejects.toThrow('second');
  expect(await flights.run('a', work)).toBe(3);
  expect(flights.size).toBe(0);
});
