import { access, constants, mkdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { ServiceError } from '../../core/errors/service-error.js';
import type { SchemaStore, StoredEntry, StoredSchema } from '../contract.js';
import { replaceFile, sweepTemporaries } from './atomic-file.js';
import { documentText, readDocument } from './cache-document.js';
import { withFileLock } from './file-lock.js';

export interface FileStoreOptions {
  /** Where `schemas.json` is kept; made when it is not there. */
  readonly directory: string;
  readonly now: () => Date;
}

/** How long counted uses may wait before they are written without a change to go with. */
const FLUSH_MS = 5_000;

/** The store on `schemas.json`, shared by any number of processes on one host. */
export function createFileStore(options: FileStoreOptions): SchemaStore {
  return new FileStore(options);
}

interface Uses {
  readonly count: number;
  readonly last: string;
}

class FileStore implements SchemaStore {
  readonly id = 'file';
  readonly #file: string;
  readonly #lockFile: string;
  readonly #now: () => Date;
  #entries: ReadonlyMap<string, StoredEntry> = new Map();
  #createdAt = '';
  /** What the file was like when it was read: a rename gives it another inode. */
  #seen = 'never';
  /** Uses that are not in the file yet. */
  #uses = new Map<string, Uses>();
  #swept = false;
  #writing: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor({ directory, now }: FileStoreOptions) {
    this.#file = path.join(directory, 'schemas.json');
    this.#lockFile = `${this.#file}.lock`;
    this.#now = now;
  }

  async get(fingerprint: string): Promise<StoredEntry | undefined> {
    await this.#guarded(() => this.#refresh());
    const entry = this.#entries.get(fingerprint);
    if (!entry) return undefined;
    const before = this.#uses.get(fingerprint)?.count ?? 0;
    this.#uses.set(fingerprint, { count: before + 1, last: this.#now().toISOString() });
    this.#flushLater();
    return this.#withUses(fingerprint, entry);
  }

  async put(fingerprint: string, entry: StoredSchema): Promise<void> {
    const last = this.#now().toISOString();
    await this.#change((entries) => {
      entries.set(fingerprint, { ...entry, usage_count: 0, last_used: last });
      return true;
    });
  }

  async delete(fingerprint: string): Promise<boolean> {
    return this.#change((entries) => entries.delete(fingerprint));
  }

  async count(): Promise<number> {
    await this.#guarded(() => this.#refresh());
    return this.#entries.size;
  }

  async check(): Promise<void> {
    await this.#guarded(async () => {
      await this.#prepare();
      await access(path.dirname(this.#file), constants.R_OK | constants.W_OK | constants.X_OK);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#uses.size > 0) await this.#change(() => true);
    await this.#writing;
  }

  #withUses(fingerprint: string, entry: StoredEntry): StoredEntry {
    const uses = this.#uses.get(fingerprint);
    return uses ? { ...entry, usage_count: entry.usage_count + uses.count, last_used: uses.last } : entry;
  }

  /** Counted uses are written with the next change, at the end, or after a while; never one by one. */
  #flushLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // A count that cannot be written now goes with a later change.
      this.#change(() => true).catch(() => undefined);
    }, FLUSH_MS).unref();
  }

  /**
   * Changes the file under the lock: what other processes have written is read first, so nothing they were promised is
   * lost. When it returns, the change is on the disk.
   */
  #change<T extends boolean>(apply: (entries: Map<string, StoredEntry>) => T): Promise<T> {
    const work = (): Promise<T> =>
      this.#guarded(async () => {
        await this.#prepare();
        return withFileLock(this.#lockFile, async () => {
          if (!this.#swept) await sweepTemporaries(this.#file);
          this.#swept = true;
          await this.#refresh(true);
          const entries = new Map(this.#entries);
          const uses = this.#uses;
          this.#uses = new Map();
          for (const [fingerprint, { count, last }] of uses) {
            const entry = entries.get(fingerprint);
            if (entry) entries.set(fingerprint, { ...entry, usage_count: entry.usage_count + count, last_used: last });
          }
          try {
            const result = apply(entries);
            if (result || uses.size > 0) await this.#write(entries);
            return result;
          } catch (error) {
            this.#restore(uses);
            throw error;
          }
        });
      });
    const result = this.#writing.then(work, work);
    this.#writing = result.catch(() => undefined);
    return result;
  }

  #restore(uses: ReadonlyMap<string, Uses>): void {
    for (const [fingerprint, { count, last }] of uses) {
      const since = this.#uses.get(fingerprint);
      this.#uses.set(fingerprint, { count: count + (since?.count ?? 0), last: since?.last ?? last });
    }
  }

  async #write(entries: ReadonlyMap<string, StoredEntry>): Promise<void> {
    const now = this.#now().toISOString();
    const createdAt = this.#createdAt === '' ? now : this.#createdAt;
    await replaceFile(this.#file, documentText({ createdAt, entries }, now));
    this.#entries = entries;
    this.#createdAt = createdAt;
    this.#seen = await this.#identity();
  }

  async #prepare(): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
  }

  /**
   * Reads the file again where it is another one than last time. A damaged file is never served nor overwritten: it is
   * put aside, which takes the lock, and what is sound of it goes on.
   */
  async #refresh(locked = false): Promise<void> {
    const identity = await this.#identity();
    if (identity === this.#seen) return;
    const now = this.#now();
    const text = identity === 'none' ? undefined : await readFile(this.#file, 'utf8');
    if (text === undefined) {
      this.#entries = new Map();
      this.#createdAt = '';
    } else {
      const document = readDocument(text, now.toISOString());
      if (document.damaged && !locked) {
        await this.#change(() => false);
        return;
      }
      this.#entries = document.entries;
      this.#createdAt = document.createdAt;
      if (document.damaged) {
        await this.#quarantine(now, document.entries);
        return;
      }
    }
    this.#seen = identity;
  }

  async #quarantine(now: Date, sound: ReadonlyMap<string, StoredEntry>): Promise<void> {
    await rename(this.#file, `${this.#file}.corrupt-${now.toISOString().replaceAll(':', '-')}`);
    await this.#write(sound);
  }

  async #identity(): Promise<string> {
    try {
      const { ino, size, mtimeNs } = await stat(this.#file, { bigint: true });
      return `${ino} ${size} ${mtimeNs}`;
    } catch (error) {
      if (isMissing(error)) return 'none';
      throw error;
    }
  }

  /** The medium's failures as ours, without paths. */
  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ServiceError) throw error;
      const code = codeOf(error) ?? 'unknown';
      throw new ServiceError('cache_unavailable', `The schema cache cannot be used at the moment (${code}); nothing that was stored is lost.`, { cause: error, retryAfterSeconds: 5 });
    }
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** Not by `instanceof`: an error of Node's own may come from another realm than this file, as it does in the tests. */
function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
