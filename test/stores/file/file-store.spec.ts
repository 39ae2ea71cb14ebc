import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fsNative from 'fs-native-extensions';
import type { SchemaStore } from '../../../src/stores/contract.js';
import { createFileStore, type FileStoreOptions } from '../../../src/stores/file/file-store.js';
import { fingerprintFor, NO_LIMITS, STORED_AT, storedSchema } from '../../support/stored-schemas.js';

const fp = fingerprintFor;

let directory = '';
let opened: SchemaStore[] = [];
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'store-'));
});
afterEach(async () => {
  await Promise.all(opened.map((store) => store.close().catch(() => {})));
  opened = [];
  rmSync(directory, { recursive: true, force: true });
});

function open(options: Partial<FileStoreOptions> = {}): SchemaStore {
  const store = createFileStore({ directory, now: () => STORED_AT, limits: NO_LIMITS, ...options });
  opened.push(store);
  return store;
}

const file = (): string => path.join(directory, 'schemas.json');
const text = (): string => readFileSync(file(), 'utf8');
const names = (part: string): string[] => readdirSync(directory).filter((name) => name.includes(part));

interface Written {
  readonly cache_metadata: object;
  readonly schemas: Record<string, object>;
  readonly checksum?: string;
}
const written = (): Written => JSON.parse(text()) as Written;

async function filled(...texts: readonly string[]): Promise<SchemaStore> {
  const store = open();
  for (const each of texts) await store.put(fp(each), storedSchema(each));
  return store;
}

describe('schemas.json', () => {
  it('is JSON that people can read, an entry a line, with a checksum for each and one for all', async () => {
    const store = await filled('a', 'b');
    await store.get(fp('a'));
    await store.put(fp('c'), storedSchema('c'));
    const { cache_metadata: metadata, schemas, checksum } = written();
    expect(metadata).toEqual({ version: '1.1', created_at: STORED_AT.toISOString(), last_updated: STORED_AT.toISOString(), total_schemas: 3 });
    expect(schemas[fp('a')]).toEqual({ ...storedSchema('a'), usage_count: 1, last_used: STORED_AT.toISOString(), checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
    expect(text().split('\n')).toHaveLength(1 + 1 + 1 + 3 + 1 + 1 + 1 + 1);
    expect(checksum).toBe(createHash('sha256').update(text().slice(0, text().indexOf('  "checksum"'))).digest('hex'));
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('of version 1.0 is read, and written anew', async () => {
    copyFileSync(path.join(import.meta.dirname, 'schemas-1.0.json'), file());
    const store = open();
    expect(await store.get(fp('a'))).toEqual({ ...storedSchema('a'), usage_count: 3, last_used: STORED_AT.toISOString() });
    expect(await store.count()).toBe(3);
    expect(written()).toMatchObject({ cache_metadata: { version: '1.1', created_at: STORED_AT.toISOString(), total_schemas: 3 }, checksum: expect.any(String) as unknown });
    expect(names('corrupt')).toEqual([]);
    expect(store.counts().quarantines).toBe(0);
  });

  it('of version 1.0 is salvaged by the checksums of that version', async () => {
    const old = readFileSync(path.join(import.meta.dirname, 'schemas-1.0.json'), 'utf8');
    writeFileSync(file(), old.slice(0, -500));
    const store = open();
    expect(await store.get(fp('a'))).toMatchObject(storedSchema('a'));
    expect(await store.count()).toBe(2);
    expect(names('corrupt')).toHaveLength(1);
  });

  it('of a version that is not known is neither served nor touched', async () => {
    const foreign = '{ "cache_metadata": { "version": "7.0", "created_at": "" }, "schemas": { "x": { "y": 1 } } }';
    writeFileSync(file(), foreign);
    const store = open();
    await expect(store.get(fp('a'))).rejects.toMatchObject({ code: 'cache_unavailable' });
    await expect(store.put(fp('a'), storedSchema('a'))).rejects.toMatchObject({ code: 'cache_unavailable', status: 503 });
    await expect(store.check()).rejects.toMatchObject({ code: 'cache_unavailable' });
    expect(text()).toBe(foreign);
    expect(names('corrupt')).toEqual([]);
  });

  it('may be laid out anew by a person: the entries are kept', async () => {
    await filled('a', 'b');
    writeFileSync(file(), JSON.stringify(written(), null, 4));
    const store = open();
    expect(await store.count()).toBe(2);
    expect(await store.get(fp('b'))).toMatchObject(storedSchema('b'));
    expect(names('corrupt')).toHaveLength(1);
  });

  it('may be removed under a running service', async () => {
    const store = await filled('a');
    rmSync(file());
    expect(await store.get(fp('a'))).toBeUndefined();
    await store.put(fp('b'), storedSchema('b'));
    expect(Object.keys(written().schemas)).toEqual([fp('b')]);
  });
});

describe('a damaged file', () => {
  it('is put aside under the time of its discovery, and what is sound of it goes on', async () => {
    const store = await filled('a', 'b', 'c');
    const before = text();
    writeFileSync(file(), before.replace('"original_description":"b"', '"original_description":"B"'));
    const damaged = text();
    expect(await store.get(fp('b'))).toBeUndefined();
    expect(await store.get(fp('c'))).toMatchObject(storedSchema('c'));
    expect(await store.count()).toBe(2);
    expect(store.counts().quarantines).toBe(1);
    expect(names('corrupt')).toEqual(['schemas.json.corrupt-2026-01-01T00-00-00.000Z']);
    expect(readFileSync(path.join(directory, names('corrupt')[0]!), 'utf8')).toBe(damaged);
    expect(Object.keys(written().schemas)).toEqual([fp('a'), fp('c')]);
  });

  it.each([
    ['the key of an entry', (whole: string) => whole.replace(`"${fp('b')}"`, `"${fp('B')}"`), ['a', 'c']],
    ['the line break behind an entry', (whole: string) => whole.replace('},\n    ', '},\u000e    '), ['a', 'b', 'c']],
    ['the head', (whole: string) => whole.replace('"cache_metadata"', '"cache_metadat4"'), ['a', 'b', 'c']],
    ['the version', (whole: string) => whole.replace('"1.1"', '"3.1"'), ['a', 'b', 'c']],
    ['the checksum of all', (whole: string) => whole.replace(/"checksum": "\w/, '"checksum": "x'), ['a', 'b', 'c']],
    ['the count of uses', (whole: string) => whole.replace('"usage_count":0', '"usage_count":-'), ['b', 'c']],
    ['the last half', (whole: string) => whole.slice(0, whole.length / 2), ['a']],
    ['everything', () => '', []],
    ['everything, by other bytes', () => '\0'.repeat(5_000), []],
  ])('that lost %s keeps the rest', async (_, damage, left) => {
    await filled('a', 'b', 'c');
    writeFileSync(file(), damage(text()));
    const store = open();
    await store.check();
    expect(Object.keys(written().schemas)).toEqual(left.map(fp));
    for (const each of left) expect(await store.get(fp(each))).toMatchObject(storedSchema(each));
    expect(names('corrupt')).toHaveLength(1);
  });

  it('is kept for a person ten times, not for ever', async () => {
    for (let i = 0; i < 14; i++) {
      writeFileSync(file(), `damage ${i}`);
      await open().check();
    }
    expect(names('corrupt')).toHaveLength(10);
    expect(readFileSync(path.join(directory, names('corrupt').at(-1)!), 'utf8')).toMatch(/damage/);
  });
});

describe('a file store', () => {
  it('removes what crashed writers left when it opens', async () => {
    const left = `${file()}.tmp-${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`;
    writeFileSync(left, 'half');
    mkdirSync(path.join(directory, 'leases'));
    writeFileSync(path.join(directory, 'leases', fp('a')), '');
    await open().check();
    expect(names('.tmp-')).toEqual([]);
    expect(readdirSync(path.join(directory, 'leases'))).toEqual([]);
  });

  it('leaves nothing of leases that were given back', async () => {
    const store = open();
    const lease = await store.lease(fp('a'), AbortSignal.timeout(100));
    expect(readdirSync(path.join(directory, 'leases'))).toEqual([fp('a')]);
    await open().check();
    expect(await open().lease(fp('a'), AbortSignal.timeout(50))).toBeUndefined();
    await lease?.release();
    expect(readdirSync(path.join(directory, 'leases'))).toEqual([]);
  });

  it('gives no lease by a file that its last holder has just removed', async () => {
    const [one, other, third] = [open(), open(), open()];
    const held = await one.lease(fp('a'), AbortSignal.timeout(100));
    const original = promises.open;
    const spy = jest.spyOn(promises, 'open').mockImplementationOnce(async (...given) => {
      const handle = await original(...given);
      // The worst moment: it is open, and not locked yet.
      await held?.release();
      return handle;
    });
    expect(await other.lease(fp('a'), AbortSignal.timeout(200))).toBeDefined();
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
    expect(await third.lease(fp('a'), AbortSignal.timeout(100))).toBeUndefined();
  });

  it('counts uses without writing the file', async () => {
    const store = await filled('a');
    const before = statSync(file(), { bigint: true });
    for (let i = 0; i < 100; i++) await store.get(fp('a'));
    await sleep(1_300);
    expect(statSync(file(), { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
    // A killed process does not close its store: what it has counted is there all the same.
    expect(await open().get(fp('a'))).toMatchObject({ usage_count: 101 });
  });

  it('counts no use twice when a crash left an old journal behind', async () => {
    const store = await filled('a');
    await store.get(fp('a'));
    await store.close();
    const journal = names('.uses-')[0]!;
    const uses = readFileSync(path.join(directory, journal));
    await store.put(fp('b'), storedSchema('b'));
    expect(names('.uses-')).toEqual([]);
    writeFileSync(path.join(directory, journal), uses);
    expect(await open().get(fp('a'))).toMatchObject({ usage_count: 2 });
  });

  it('reads past a torn line of its journal', async () => {
    const store = await filled('a');
    await store.get(fp('a'));
    await store.close();
    writeFileSync(path.join(directory, names('.uses-')[0]!), '{"fingerprint":"12', { flag: 'a' });
    await store.get(fp('a'));
    await store.close();
    expect(await open().get(fp('a'))).toMatchObject({ usage_count: 3 });
  });

  it('makes a journal that has grown part of the file', async () => {
    const store = await filled('a');
    await store.get(fp('a'));
    await store.close();
    writeFileSync(path.join(directory, names('.uses-')[0]!), '\n'.repeat(1_000_000), { flag: 'a' });
    await store.get(fp('a'));
    await store.close();
    expect(names('.uses-')).toEqual([]);
    expect(written().schemas[fp('a')]).toMatchObject({ usage_count: 2 });
  });

  it('writes few times for many puts at once', async () => {
    const store = open();
    await store.put(fp('first'), storedSchema('first'));
    const stats = new Set<bigint>();
    const watching = setInterval(() => stats.add(statSync(file(), { bigint: true }).ino), 0);
    await Promise.all(Array.from({ length: 500 }, (_, i) => store.put(fp(String(i)), storedSchema(String(i)))));
    clearInterval(watching);
    expect(stats.size).toBeLessThan(6);
    expect(await open().count()).toBe(501);
  });

  it('says when others keep it from writing for too long, and reads all the same', async () => {
    await filled('a');
    const store = open({ lockTimeoutMs: 50 });
    const fd = openSync(`${file()}.lock`, 'a');
    expect(fsNative.tryLock(fd)).toBe(true);
    await expect(store.put(fp('b'), storedSchema('b'))).rejects.toMatchObject({ code: 'cache_unavailable' });
    expect(await store.get(fp('a'))).toBeDefined();
    fsNative.unlock(fd);
    await store.put(fp('b'), storedSchema('b'));
  });

  it('says when its place cannot be used, and works when it can again', async () => {
    const taken = path.join(directory, 'taken');
    writeFileSync(taken, '');
    const store = open({ directory: taken });
    for (const refused of [store.check(), store.put(fp('a'), storedSchema('a')), store.get(fp('a')), store.lease(fp('a'), AbortSignal.timeout(50))]) {
      await expect(refused).rejects.toMatchObject({ code: 'cache_unavailable' });
    }
    rmSync(taken);
    await store.check();
    await store.put(fp('a'), storedSchema('a'));
    expect(await store.count()).toBe(1);
  });
});
