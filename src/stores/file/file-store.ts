import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Lease, SchemaStore, StoreCounts, StoredEntry, StoredSchema, StoreLimits } from '../contract.js';
import { expired, toEvict } from '../eviction.js';
import { GroupCommit } from '../group-commit.js';
import { onMedium } from '../unavailable.js';
import { sweepTemporaries, tryToWrite } from './atomic-file.js';
import { CacheFile, type CacheState } from './cache-file.js';
import { withFileLock } from './file-lock.js';
import { Leases } from './leases.js';
import { bytesOf, entryOf, lineOf, type Line } from './line.js';
import { addUsage, addUses, withoutUses, type Usage, type Uses } from './usage.js';

export interface FileStoreOptions {
  /** Where `schemas.json` is kept; made when it is not there. */
  readonly directory: string;
  readonly now: () => Date;
  readonly limits: StoreLimits;
  /** Longest wait for other processes that write. */
  readonly lockTimeoutMs?: number;
}

/** How long counted uses may wait before they are written: what a killed process may forget. */
const FLUSH_MS = 1_000;
/** A journal of uses that has grown to this is made part of the file. */
const MOST_JOURNAL_BYTES = 1_000_000;
const LOCK_TIMEOUT_MS = 10_000;

/** The store on `schemas.json`, shared by any number of processes on one host. */
export function createFileStore(options: FileStoreOptions): SchemaStore {
  return new FileStore(options);
}

/** One change to make: a fingerprint with its new line, or without one any more. */
interface Change {
  readonly fingerprint: string;
  readonly line: Line | undefined;
}

class FileStore implements SchemaStore {
  readonly id = 'file';
  readonly #path: string;
  readonly #file: CacheFile;
  readonly #leases: Leases;
  readonly #changes = new GroupCommit<Change, boolean>((batch) => this.#locked((state) => this.#commit(state, batch)));
  /** Uses that are in no file yet. */
  #uses = new Map<string, Usage>();
  #timer: NodeJS.Timeout | undefined;
  #opened = false;
  /** Size of the file that could not be written; 0 where the last one could. */
  #failedBytes = 0;
  #evictions = 0;
  #quarantines = 0;

  constructor(private readonly options: FileStoreOptions) {
    this.#path = path.join(options.directory, 'schemas.json');
    this.#file = new CacheFile(this.#path);
    this.#leases = new Leases(path.join(options.directory, 'leases'));
  }

  async get(fingerprint: string): Promise<StoredEntry | undefined> {
    const { document, uses } = await this.#refreshed();
    const line = document.lines.get(fingerprint);
    if (!line) return undefined;
    const now = this.options.now();
    const pending = this.#uses.get(fingerprint);
    const before = addUsage(addUsage(line.usage, uses.get(fingerprint)), pending);
    if (this.#expired(before, now)) return undefined;
    const once = { count: 1, last: now.toISOString() };
    this.#uses.set(fingerprint, addUsage(pending, once));
    this.#flushLater();
    return entryOf({ ...line, usage: addUsage(before, once) });
  }

  async put(fingerprint: string, entry: StoredSchema): Promise<void> {
    await this.#changes.add({ fingerprint, line: lineOf(fingerprint, entry, { count: 0, last: this.options.now().toISOString() }) });
  }

  async delete(fingerprint: string): Promise<boolean> {
    return this.#changes.add({ fingerprint, line: undefined });
  }

  async count(): Promise<number> {
    const lines = usedLines(await this.#refreshed(), this.#uses);
    const now = this.options.now();
    return this.options.limits.maxIdleMs === undefined ? lines.size : [...lines.values()].filter(({ usage }) => !this.#expired(usage, now)).length;
  }

  lease(fingerprint: string, signal: AbortSignal): Promise<Lease | undefined> {
    return onMedium(() => this.#leases.take(fingerprint, signal));
  }

  counts(): StoreCounts {
    return { evictions: this.#evictions, quarantines: this.#quarantines };
  }

  async check(): Promise<void> {
    await onMedium(async () => {
      await mkdir(this.options.directory, { recursive: true });
      await access(this.options.directory, constants.R_OK | constants.W_OK | constants.X_OK);
    });
    // Where it has not been opened, what is damaged is mended at once, and read but once for that.
    if (this.#opened) await this.#refreshed();
    else await this.#locked(() => undefined);
    // Whether there is room again is seen by writing.
    if (this.#failedBytes > 0) await onMedium(() => tryToWrite(this.#path, this.#failedBytes));
    this.#failedBytes = 0;
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#leases.releaseAll();
    await this.#flush();
  }

  /** The file as it is, without the lock, unless it has to be mended. */
  async #refreshed(): Promise<CacheState> {
    const state = await onMedium(() => this.#file.refresh());
    return state.document.state === 'sound' ? state : this.#locked((mended) => mended);
  }

  #expired({ last }: Usage, now: Date): boolean {
    return expired(Date.parse(last), this.options.limits, now.getTime());
  }

  /** Uses are written with the next change, at the end, or after a while; never one by one. */
  #flushLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // What cannot be written now goes with a later one.
      this.#flush().catch(() => undefined);
    }, FLUSH_MS).unref();
  }

  async #flush(): Promise<void> {
    if (this.#uses.size === 0) return;
    await this.#locked(async (state) => {
      const uses = new Map([...this.#uses].filter(([fingerprint]) => state.document.lines.has(fingerprint)));
      const dropped = new Map([...this.#uses].filter(([fingerprint]) => !uses.has(fingerprint)));
      const bytes = uses.size === 0 ? 0 : await this.#file.countLocked(state, uses);
      this.#uses = withoutUses(this.#uses, addUses(uses, dropped));
      if (bytes > MOST_JOURNAL_BYTES) await this.#write(this.#file.state);
    });
  }

  async #commit(state: CacheState, batch: readonly Change[]): Promise<readonly boolean[]> {
    const { limits, now } = this.options;
    const pending = new Map(this.#uses);
    const lines = usedLines(state, pending);
    const found = batch.map(({ fingerprint, line }) => {
      const known = lines.get(fingerprint);
      lines.delete(fingerprint);
      if (line) lines.set(fingerprint, line);
      return known !== undefined && !this.#expired(known.usage, now());
    });
    const put = new Set(batch.flatMap(({ fingerprint, line }) => (line ? [fingerprint] : [])));
    const evictable = new Map([...lines].map(([fingerprint, line]) => [fingerprint, { bytes: bytesOf(line), lastUsedMs: Date.parse(line.usage.last) }]));
    const gone = toEvict(evictable, limits, now().getTime(), put);
    for (const fingerprint of gone) lines.delete(fingerprint);
    if (put.size > 0 || gone.length > 0 || found.includes(true)) await this.#replace(state, lines, pending);
    this.#evictions += gone.length;
    return found;
  }

  /** Writes the file anew, with all that was counted. */
  async #write(state: CacheState): Promise<void> {
    const pending = new Map(this.#uses);
    await this.#replace(state, usedLines(state, pending), pending);
  }

  async #replace(state: CacheState, lines: ReadonlyMap<string, Line>, counted: Uses): Promise<void> {
    this.#failedBytes = [...lines.values()].reduce((sum, line) => sum + bytesOf(line), 1_000);
    await this.#file.replaceLocked(state, lines, this.options.now());
    this.#failedBytes = 0;
    this.#uses = withoutUses(this.#uses, counted);
  }

  /** Under the lock, with the file as it is now. */
  #locked<T>(work: (state: CacheState) => T | Promise<T>): Promise<T> {
    const { directory, lockTimeoutMs = LOCK_TIMEOUT_MS, now } = this.options;
    return onMedium(async () => {
      await mkdir(directory, { recursive: true });
      return withFileLock(`${this.#path}.lock`, lockTimeoutMs, async () => {
        if (!this.#opened) await Promise.all([sweepTemporaries(this.#path), this.#leases.sweep()]);
        this.#opened = true;
        const { state, quarantined } = await this.#file.refreshLocked(now());
        if (quarantined) this.#quarantines++;
        return work(state);
      });
    });
  }
}

/** The lines of a file with what was counted since it was written. */
function usedLines({ document, uses }: CacheState, pending: Uses): Map<string, Line> {
  const lines = new Map(document.lines);
  for (const [fingerprint, usage] of addUses(uses, pending)) {
    const line = lines.get(fingerprint);
    if (line) lines.set(fingerprint, { ...line, usage: addUsage(line.usage, usage) });
  }
  return lines;
}
