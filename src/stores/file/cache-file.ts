import { open, rm, type FileHandle } from 'node:fs/promises';
import { codeOf } from '../unavailable.js';
import { replaceFile } from './atomic-file.js';
import { identityAt, identityOf, NO_FILE } from './identity.js';
import type { Line } from './line.js';
import { quarantine } from './quarantine.js';
import { readDocument, type ReadDocument } from './read-document.js';
import { addUses, type Uses } from './usage.js';
import { UsageJournal } from './usage-journal.js';
import { lastLines, writeDocument } from './write-document.js';

/** `schemas.json` at one moment; never changed. */
export interface CacheState {
  readonly document: ReadDocument;
  /** What its journal counts. */
  readonly uses: Uses;
  /** Which file it was read from, or written to. */
  readonly identity: string;
}

const NO_DOCUMENT: ReadDocument = { createdAt: '', lines: new Map(), digest: '', state: 'sound' };

/** `schemas.json` as this process knows it. What is called "locked" is only to be called under the lock of the file. */
export class CacheFile {
  readonly #journal: UsageJournal;
  #state: CacheState = { document: NO_DOCUMENT, uses: new Map(), identity: 'never read' };
  #reading: Promise<unknown> = Promise.resolve();
  #replacing: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: string) {
    this.#journal = new UsageJournal(file);
  }

  get state(): CacheState {
    return this.#state;
  }

  /** Reads the file again where it is another one than last time; no lock is needed for it. */
  async refresh(): Promise<CacheState> {
    const before = this.#state;
    const identity = await identityAt(this.file);
    if (identity !== before.identity) {
      // It may be this very process that is replacing it.
      await this.#replacing;
      const read = this.#reading.then(() => this.#readUnlessKnown(identity));
      this.#reading = read.catch(() => undefined);
      await read;
    }
    return this.#state;
  }

  /**
   * The file and its journal as they are. A damaged file is never served: it is put aside, and what is sound of it goes
   * on; one of an earlier version is written anew.
   */
  async refreshLocked(now: Date): Promise<{ readonly state: CacheState; readonly quarantined: boolean }> {
    const state = await this.#load();
    this.#state = state;
    if (state.document.state === 'sound') return { state, quarantined: false };
    const aside = state.document.state === 'damaged' ? await quarantine(this.file, now) : undefined;
    try {
      return { state: await this.replaceLocked(state, state.document.lines, now), quarantined: aside !== undefined };
    } catch (error) {
      // It is still in its place, and is put aside again next time.
      if (aside !== undefined) await rm(aside, { force: true });
      throw error;
    }
  }

  /** Puts lines in place of those of the file and of what its journal counts. */
  async replaceLocked({ document }: CacheState, lines: ReadonlyMap<string, Line>, now: Date): Promise<CacheState> {
    const createdAt = document.createdAt === '' ? now.toISOString() : document.createdAt;
    const { bytes, digest, lines: written } = writeDocument(createdAt, lines, now.toISOString());
    const replaced = replaceFile(this.file, bytes).then((identity) => {
      this.#state = { document: { createdAt, lines: written, digest, state: 'sound' }, uses: new Map(), identity };
      return this.#state;
    });
    this.#replacing = replaced.catch(() => undefined);
    const state = await replaced;
    // What it counted is in the file by now. A crash before this leaves it behind, and nobody reads it.
    await this.#journal.sweep(digest).catch(() => undefined);
    return state;
  }

  /**
   * Writes uses into the journal.
   * @returns bytes of the journal so far
   */
  async countLocked(state: CacheState, uses: Uses): Promise<number> {
    const bytes = await this.#journal.append(state.document.digest, uses);
    this.#state = { ...state, uses: addUses(state.uses, uses) };
    return bytes;
  }

  async #readUnlessKnown(identity: string): Promise<void> {
    const before = this.#state;
    if (before.identity === identity) return;
    const state = await this.#load();
    // What was read or written under the lock in the meantime is at least as new.
    if (this.#state === before) this.#state = state;
  }

  async #load(): Promise<CacheState> {
    const handle = await openIfThere(this.file);
    try {
      // By the same handle: a moment later the path may mean another file.
      const identity = handle ? identityOf(await handle.stat({ bigint: true })) : NO_FILE;
      const known = this.#state;
      const same = identity === known.identity && (!handle || (await endsAs(handle, known.document.digest)));
      const document = same ? known.document : handle ? readDocument(await handle.readFile()) : NO_DOCUMENT;
      return { document, uses: await this.#journal.read(document.digest), identity };
    } finally {
      await handle?.close();
    }
  }
}

/**
 * Whether a file has the digest that is expected at its end. Times of files have ticks of some milliseconds, and numbers of
 * inodes are used again: two writers in one tick could give a file the identity of the one before the last.
 */
async function endsAs(handle: FileHandle, digest: string): Promise<boolean> {
  const expected = Buffer.from(lastLines(digest), 'latin1');
  const { size } = await handle.stat();
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(expected.length), 0, expected.length, Math.max(0, size - expected.length));
  return bytesRead === expected.length && buffer.equals(expected);
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
