import type { ServiceError } from '../core/errors/service-error.js';
import { CHUNK_MEMORY_BYTES, type Chunk, type Recipe } from './messages.js';
import type { Errand } from './thread.js';

/** Rows of the first chunks, when nothing is known yet of their size and cost. */
const FIRST_CHUNK_ROWS = 4_096;
/** Most rows of a chunk. */
const MAX_CHUNK_ROWS = 65_536;
/** Bytes of a chunk, about: as many as its memory has room for, and some that lines may be longer than those before. */
const CHUNK_BYTES = 0.9 * CHUNK_MEMORY_BYTES;
/** Time of a chunk, about: how long a thread works on for a client that has left. */
const CHUNK_MS = 200;

/** Rows to be made. */
export interface Rows {
  readonly recipe: Recipe;
  /** First row, counted from 0. */
  readonly first: number;
  readonly count: number;
}

/** A place in the order of chunks. */
interface Slot {
  chunk: Chunk | undefined;
}

/** A run of rows that is made chunk by chunk, on several threads, and taken in order. */
export class Job {
  readonly #slots: Slot[] = [];
  readonly #end: number;
  #next: number;
  #chunkRows = FIRST_CHUNK_ROWS;
  #failure: ServiceError | undefined;
  #wake: (() => void) | undefined;

  constructor(readonly id: number, private readonly rows: Rows) {
    this.#next = rows.first;
    this.#end = rows.first + rows.count;
  }

  /** Chunks begun and not yet taken. */
  get held(): number {
    return this.#slots.length;
  }

  /** Rows are left that nobody has begun. */
  get open(): boolean {
    return this.#failure === undefined && this.#next < this.#end;
  }

  /** The next rows, for a thread; only while the job is `open`. */
  begin(): Errand {
    const slot: Slot = { chunk: undefined };
    this.#slots.push(slot);
    const first = this.#next;
    const count = Math.min(this.#chunkRows, this.#end - first);
    this.#next += count;
    return {
      id: this.id,
      recipe: this.rows.recipe,
      first,
      count,
      done: (chunk) => {
        slot.chunk = chunk;
        this.#chunkRows = fitting(chunk, count);
        this.#wake?.();
      },
      failed: (error) => { this.fail(error); },
    };
  }

  /** What is not taken yet is lost. */
  fail(error: ServiceError): void {
    this.#failure ??= error;
    this.#slots.length = 0;
    this.#wake?.();
  }

  /**
   * Waits for the next chunk; undefined after the last one.
   * @throws ServiceError why rows could not be made
   */
  async take(): Promise<Chunk | undefined> {
    for (;;) {
      if (this.#failure) throw this.#failure;
      const chunk = this.#slots[0]?.chunk;
      if (chunk) {
        this.#slots.shift();
        return chunk;
      }
      if (this.#slots.length === 0 && !this.open) return undefined;
      await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
  }
}

/** Rows for the next chunk, by what these took. The size of chunks changes no byte of what they say together. */
function fitting({ bytes, milliseconds }: Chunk, count: number): number {
  const rows = Math.floor(count * Math.min(CHUNK_BYTES / Math.max(bytes, 1), CHUNK_MS / Math.max(milliseconds, 0.001)));
  return Math.max(1, Math.min(rows, MAX_CHUNK_ROWS));
}
