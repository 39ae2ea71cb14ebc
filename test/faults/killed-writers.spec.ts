import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFileStore } from '../../src/stores/file/file-store.js';
import { readDocument } from '../../src/stores/file/read-document.js';
import { compiledSources, type CompiledSources } from '../support/compiled-sources.js';
import { faultCount, faultTimeoutMs } from '../support/fault-counts.js';
import { fingerprintFor, NO_LIMITS, STORED_AT } from '../support/stored-schemas.js';
import { WriterProcess, type KillAt } from '../support/writer-process.js';

// Writers are killed with SIGKILL wherever they may be; whatever they have acknowledged must be there afterwards.

let sources: CompiledSources;
let directory = '';
beforeAll(() => {
  sources = compiledSources('stores', 'core/errors', 'core/registry.ts', 'core/schema/fingerprint.ts');
  directory = mkdtempSync(path.join(tmpdir(), 'killed-'));
});
afterAll(() => {
  sources.remove();
  rmSync(directory, { recursive: true, force: true });
});

const file = (): string => path.join(directory, 'schemas.json');

/** The calls that leave a mark on the disk, or give the right to. */
const CALLS: readonly (readonly [call: string, moments: readonly KillAt['when'][]])[] = [
  ['open', ['before', 'after']],
  ['writeFile', ['before', 'half', 'after']],
  ['sync', ['before', 'after']],
  ['rename', ['before', 'after']],
  ['rm', ['before', 'after']],
];

/** What is lost of what was acknowledged, by a store that opens the folder now. */
async function lost(acknowledged: ReadonlySet<string>): Promise<string[]> {
  const store = createFileStore({ directory, now: () => STORED_AT, limits: NO_LIMITS });
  await store.check();
  const found = await Promise.all([...acknowledged].map(async (text) => (await store.get(fingerprintFor(text)))?.original_description === text));
  await store.close();
  return [...acknowledged].filter((_, i) => !found[i]);
}

describe('a writer that is killed at a system call', () => {
  const writing = { first: 0, count: 4, uses: true };
  const acknowledged = new Set<string>();
  let runs = 0;

  /** How often a writer that nobody kills calls a function. */
  async function callsOf(call: string): Promise<number> {
    const { acknowledged: now, closed, errors } = await new WriterProcess(sources.folder, { ...writing, directory, name: `whole ${call}` }, { call }).ended;
    for (const text of now) acknowledged.add(text);
    const calls = Number(errors.trim().split('\n').at(-1));
    expect([closed, calls > 0]).toEqual([true, true]);
    return calls;
  }

  it.each(CALLS)('%s: leaves the old file or the new one, and loses nothing it has acknowledged', async (call, moments) => {
    const calls = await callsOf(call);
    const wanted = faultCount(300 / CALLS.length);
    let killed = 0;
    for (let i = 0; killed < wanted; i++) {
      // Calls in no order, each at every moment of it. How many files there are to be removed depends on what those before
      // have left: not every run comes so far.
      const kill = { call, at: ((i * 7_919) % calls) + 1, when: moments[i % moments.length] ?? 'before' };
      const { signal, acknowledged: now } = await new WriterProcess(sources.folder, { ...writing, directory, name: `run ${runs++}` }, kill).ended;
      if (signal === 'SIGKILL') killed++;
      for (const text of now) acknowledged.add(text);
      // As it is, before anything could have mended it.
      expect(readDocument(readFileSync(file())).state).toBe('sound');
      if (i % 10 === 9 || killed === wanted) expect(await lost(acknowledged)).toEqual([]);
      expect(i).toBeLessThan(wanted * 4);
    }
    expect(readdirSync(directory).filter((name) => name.includes('.corrupt-') || name.includes('.tmp-'))).toEqual([]);
  }, faultTimeoutMs(300_000));
});

/** So many times yes, then no. */
class Countdown {
  constructor(private left: number) {}

  next(): boolean {
    return this.left-- > 0;
  }
}

describe('four processes that put at once', () => {
  it('lose nothing of what any of them has acknowledged, however often they are killed', async () => {
    const each = faultCount(500);
    const kills = new Countdown(faultCount(40));
    let killed = 0;
    const acknowledged = await Promise.all([0, 1, 2, 3].map(async (number) => {
      const mine: string[] = [];
      for (let first = 0; first < each; ) {
        const writer = new WriterProcess(sources.folder, { directory, name: `process ${number}`, first, count: each - first, together: 1 + (number % 2) * 4 });
        if (kills.next()) {
          await sleep(150 + 100 * Math.random());
          writer.kill();
        }
        const { acknowledged: now, signal } = await writer.ended;
        if (signal === 'SIGKILL') killed++;
        mine.push(...now);
        first += now.length;
      }
      return mine;
    }));
    expect(acknowledged.map((mine) => new Set(mine).size)).toEqual([each, each, each, each]);
    expect(killed).toBeGreaterThan(0);
    expect(await lost(new Set(acknowledged.flat()))).toEqual([]);
    expect(readDocument(readFileSync(file())).state).toBe('sound');
  }, faultTimeoutMs(300_000));
});
