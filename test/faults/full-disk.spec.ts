import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFileStore } from '../../src/stores/file/file-store.js';
import { readDocument } from '../../src/stores/file/read-document.js';
import { compiledSources } from '../support/compiled-sources.js';
import { fingerprintFor, NO_LIMITS, STORED_AT, storedSchema } from '../support/stored-schemas.js';
import { startService } from '../support/service.js';

const fp = fingerprintFor;

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'full-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** Mounts a disk of 64 KB; false where this process may not. */
function mounted(at: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at], { stdio: 'ignore' }).status === 0;
}

/** Does something with a disk of 64 KB. Where none can be mounted, the test says so; the one below needs none. */
async function onSmallDisk(work: (disk: string) => Promise<void>): Promise<void> {
  const disk = path.join(directory, 'disk');
  mkdirSync(disk);
  if (!mounted(disk)) {
    console.warn('No disk of 64 KB can be mounted here: what a full disk does is tried by a limit on the size of files alone.');
    return;
  }
  try {
    await work(disk);
  } finally {
    spawnSync('umount', [disk]);
  }
}

it('a full disk refuses what is new, keeps what is old, and heals when there is room', () =>
  onSmallDisk(async (disk) => {
    writeFileSync(path.join(disk, 'other'), Buffer.alloc(24_000));
    const store = createFileStore({ directory: disk, now: () => STORED_AT, limits: NO_LIMITS });
    const kept: string[] = [];
    let refusal: unknown;
    for (let i = 0; refusal === undefined && i < 200; i++) {
      await store.put(fp(String(i)), storedSchema(String(i))).then(() => kept.push(String(i)), (error: unknown) => (refusal = error));
    }
    expect(refusal).toMatchObject({ code: 'cache_unavailable', status: 503, message: expect.stringContaining('ENOSPC') as unknown });
    expect(kept.length).toBeGreaterThan(3);
    expect(readdirSync(disk).sort()).toEqual(['leases', 'other', 'schemas.json', 'schemas.json.lock']);
    const document = readDocument(readFileSync(path.join(disk, 'schemas.json')));
    expect([document.state, [...document.lines.keys()]]).toEqual(['sound', kept.map(fp)]);
    // What can be read is read, by this process and by others; that nothing can be written is no secret.
    for (const text of kept) expect(await store.get(fp(text))).toMatchObject(storedSchema(text));
    await expect(store.check()).rejects.toMatchObject({ code: 'cache_unavailable' });
    expect(await createFileStore({ directory: disk, now: () => STORED_AT, limits: NO_LIMITS }).count()).toBe(kept.length);
    rmSync(path.join(disk, 'other'));
    await store.check();
    await store.put(fp('new'), storedSchema('new'));
    expect(await store.count()).toBe(kept.length + 1);
    await store.close();
  }));

it('a damaged file on a full disk is not served, not lost, and mended when there is room', () =>
  onSmallDisk(async (disk) => {
    const store = createFileStore({ directory: disk, now: () => STORED_AT, limits: NO_LIMITS });
    for (let i = 0; i < 20; i++) await store.put(fp(String(i)), storedSchema(String(i)));
    const file = path.join(disk, 'schemas.json');
    const damaged = readFileSync(file, 'utf8').replace('"original_description":"7"', '"original_description":"8"');
    writeFileSync(file, damaged);
    writeFileSync(path.join(disk, 'other'), Buffer.alloc(Math.max(0, 60_000 - 4_096 * Math.ceil(damaged.length / 4_096) - 8_192)));
    await expect(store.get(fp('7'))).rejects.toMatchObject({ code: 'cache_unavailable' });
    await expect(store.get(fp('8'))).rejects.toMatchObject({ code: 'cache_unavailable' });
    expect(readFileSync(file, 'utf8')).toBe(damaged);
    rmSync(path.join(disk, 'other'));
    expect(await store.get(fp('7'))).toBeUndefined();
    expect(await store.count()).toBe(19);
    await store.close();
  }));

it('a service on a full disk plans anew, says so in its health and its log, and is healthy when there is room', () =>
  onSmallDisk(async (disk) => {
    const service = await startService({ environment: { CACHE_DIR: disk } });
    try {
      writeFileSync(path.join(disk, 'other'), Buffer.alloc(64_000));
      const description = 'Employees with name, department and salary 30000-120000';
      for (let i = 0; i < 2; i++) expect((await service.post('/generate', { description, rows: 3 })).status).toBe(200);
      expect(service.lines.join('')).toContain('"operation":"keep"');
      expect((await service.get('/health')).status).toBe(503);
      rmSync(path.join(disk, 'other'));
      expect((await service.get('/health')).status).toBe(200);
      expect((await service.post('/generate', { description, rows: 3 })).status).toBe(200);
      expect(await (await service.get('/api/v1/cache/stats')).json()).toMatchObject({ entries: 1 });
    } finally {
      await service.stop();
    }
  }));

it('a limit on the size of files (for want of a small disk) does the same', async () => {
  const sources = compiledSources('stores', 'core/errors', 'core/registry.ts', 'core/schema/fingerprint.ts');
  try {
    const writing = { directory, name: 'limited', first: 0, count: 500 };
    const run = (limit: string, first: number): ReturnType<typeof spawnSync> =>
      spawnSync('bash', ['-c', `${limit} exec "$0" "$@"`, process.execPath, path.join(import.meta.dirname, 'programs/writer.mjs'), sources.folder, JSON.stringify({ ...writing, first, count: 500 - first })], { encoding: 'utf8' });
    const limited = run('ulimit -f 64;', 0);
    const kept = String(limited.stdout).split('\n').slice(0, -1);
    expect([limited.status, String(limited.stderr).includes('cache_unavailable') && String(limited.stderr).includes('EFBIG'), kept.length > 20]).toEqual([1, true, true]);
    const document = readDocument(readFileSync(path.join(directory, 'schemas.json')));
    expect([document.state, [...document.lines.keys()]]).toEqual(['sound', kept.map(fp)]);
    expect(run('', kept.length).status).toBe(0);
    expect(readDocument(readFileSync(path.join(directory, 'schemas.json'))).lines.size).toBe(500);
  } finally {
    sources.remove();
  }
});
