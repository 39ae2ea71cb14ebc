import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFileStore } from '../../src/stores/file/file-store.js';
import { readDocument } from '../../src/stores/file/read-document.js';
import { faultCount, faultTimeoutMs } from '../support/fault-counts.js';
import { fingerprintFor, NO_LIMITS, STORED_AT, storedSchema } from '../support/stored-schemas.js';

// Files are cut off or have a bit turned over wherever that may be: nothing damaged is served, nothing sound is given up.

const START_LIMIT_MS = 5_000;

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'damaged-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const file = (): string => path.join(directory, 'schemas.json');
const open = (): ReturnType<typeof createFileStore> => createFileStore({ directory, now: () => STORED_AT, limits: NO_LIMITS });

/** The bytes of a file with so many entries, and the texts these are of. */
async function filled(count: number): Promise<{ readonly bytes: Buffer; readonly texts: readonly string[] }> {
  rmSync(directory, { recursive: true, force: true });
  const texts = Array.from({ length: count }, (_, i) => `entry ${i}`);
  const store = open();
  await Promise.all(texts.map((text) => store.put(fingerprintFor(text), storedSchema(text))));
  await store.close();
  return { bytes: readFileSync(file()), texts };
}

interface Found {
  readonly right: number;
  readonly wrong: number;
  readonly quarantines: number;
  readonly startMs: number;
}

async function opened(bytes: Buffer, texts: readonly string[]): Promise<Found> {
  for (const name of readdirSync(directory)) if (name.includes('.corrupt-')) rmSync(path.join(directory, name));
  writeFileSync(file(), bytes);
  const started = performance.now();
  const store = open();
  await store.check();
  const startMs = performance.now() - started;
  const entries = await Promise.all(texts.map((text) => store.get(fingerprintFor(text))));
  const right = entries.filter((entry, i) => entry && JSON.stringify({ ...entry, ...storedSchema(texts[i]!) }) === JSON.stringify(entry)).length;
  const { quarantines } = store.counts();
  await store.close();
  const aside = readdirSync(directory).filter((name) => name.includes('.corrupt-'));
  expect(aside.map((name) => readFileSync(path.join(directory, name)).equals(bytes))).toEqual([true]);
  expect(readDocument(readFileSync(file())).state).toBe('sound');
  return { right, wrong: entries.filter(Boolean).length - right, quarantines, startMs };
}

/** Places that are spread over a file, its ends included, and differ from run to run of the same seed in nothing. */
function placesIn(size: number, count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, (_, i) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.min(size - 1, Math.floor(((i + state / 2 ** 32) / count) * size));
  });
}

it('turns over one bit, and loses at most the entry that was hit', async () => {
  const { bytes, texts } = await filled(100);
  for (const [i, at] of placesIn(bytes.length, faultCount(100), 1).entries()) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (i % 8)), at);
    const { right, wrong, quarantines, startMs } = await opened(damaged, texts);
    expect([at, wrong, quarantines, right >= 99, startMs < START_LIMIT_MS]).toEqual([at, 0, 1, true, true]);
  }
}, faultTimeoutMs(120_000));

it('cuts the file off, and keeps every entry before the cut', async () => {
  const { bytes, texts } = await filled(100);
  for (const at of placesIn(bytes.length, faultCount(100), 2)) {
    const damaged = bytes.subarray(0, at);
    const complete = damaged.toString('latin1').match(/"checksum":"[0-9a-f]{64}"\}/g)?.length ?? 0;
    const { right, wrong, quarantines, startMs } = await opened(damaged, texts);
    expect([at, wrong, quarantines, right, startMs < START_LIMIT_MS]).toEqual([at, 0, 1, complete, true]);
  }
}, faultTimeoutMs(120_000));

it('turns over a hundred bits of ten thousand entries, and starts in time', async () => {
  const { bytes, texts } = await filled(10_000);
  const damaged = Buffer.from(bytes);
  for (const at of placesIn(bytes.length, 100, 3)) damaged.writeUInt8(damaged.readUInt8(at) ^ 4, at);
  const { right, wrong, quarantines, startMs } = await opened(damaged, texts);
  expect([wrong, quarantines, right >= 9_900, startMs < START_LIMIT_MS]).toEqual([0, 1, true, true]);
}, 60_000);
