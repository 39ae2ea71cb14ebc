import { ServiceError } from '../core/errors/service-error.js';
import { Job, type Rows } from './job.js';
import { CHUNK_MEMORY_BYTES } from './messages.js';
import { Thread } from './thread.js';

export interface RenderPoolOptions {
  /** Threads; 0: none ever. Each takes about 60 MB while it lives. */
  readonly threads: number;
  /** Program of a thread; only tests have another. */
  readonly entry?: URL;
  /** How long threads wait for work before they end. */
  readonly idleMs?: number;
  /** For a chunk; a thread that takes longer is ended, and the job it held fails. */
  readonly deadlineMs?: number;
}

/** What the pool is doing. */
export interface RenderPoolState {
  readonly threads: number;
  readonly busy: number;
  /** Files being made. */
  readonly jobs: number;
  /** Chunks under way, or waiting for their client. */
  readonly chunks: number;
  /** Threads that have failed since the start. */
  readonly crashes: number;
}

/** Chunks held for all jobs together; of about 1 MB each. */
const MAX_CHUNKS = 32;
/** More files than this are not made here at a time: each holds at least one chunk. */
const MAX_JOBS = MAX_CHUNKS;

/** Memory of chunks kept for the next ones. */
const MAX_SPARE = 8;

/**
 * Threads that render rows. Jobs take turns chunk by chunk; the rows of each arrive in order; and nobody's rows are made
 * far ahead of their reader. A thread that fails takes the jobs with it whose rows it had in hand, and is replaced.
 */
export class RenderPool {
  readonly #options: Required<RenderPoolOptions>;
  readonly #threads = new Set<Thread>();
  /** The job whose turn is next comes first. */
  #jobs: Job[] = [];
  readonly #lent = new WeakSet<ArrayBuffer>();
  readonly #spare: ArrayBuffer[] = [];
  #lastId = 0;
  #crashes = 0;
  #closed = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: RenderPoolOptions) {
    this.#options = { entry: new URL('./render-worker.js', import.meta.url), idleMs: 60_000, deadlineMs: 30_000, ...options };
  }

  /** Starts the threads, unless they run: they need a moment. Rows can be had when `ready`. */
  start(): void {
    if (this.#closed) return;
    while (this.#threads.size < this.#options.threads) this.#threads.add(this.#thread());
    this.#rest();
  }

  /** Threads it has when it is at work. */
  get size(): number {
    return this.#options.threads;
  }

  /** A thread is up, and there is room for a job. */
  get ready(): boolean {
    return !this.#closed && this.#jobs.length < MAX_JOBS && this.#alive();
  }

  get state(): RenderPoolState {
    return {
      threads: this.#threads.size,
      busy: [...this.#threads].filter((thread) => thread.busy).length,
      jobs: this.#jobs.length,
      chunks: this.#jobs.reduce((sum, job) => sum + job.held, 0),
      crashes: this.#crashes,
    };
  }

  /**
   * Rows in order, as owned Buffers that may be given back; to be called when `ready`. Whoever stops reading stops the work.
   * @throws ServiceError `generation_failed`, and whatever rendering throws
   */
  async *render(rows: Rows): AsyncGenerator<Buffer, void, undefined> {
    const job = new Job(++this.#lastId, rows);
    this.#jobs.push(job);
    clearTimeout(this.#idle);
    try {
      this.#pump();
      for (let chunk = await job.take(); chunk !== undefined; chunk = await job.take()) {
        this.#pump();
        this.#lent.add(chunk.memory);
        yield Buffer.from(chunk.memory, 0, chunk.bytes);
      }
    } finally {
      this.#jobs = this.#jobs.filter((other) => other !== job);
      for (const thread of this.#threads) thread.close(job.id);
      this.#pump();
      this.#rest();
    }
  }

  /**
   * Takes back a Buffer that `render` yielded and nobody reads any more: its memory is used again, which spares the
   * collector. Others are left alone.
   */
  giveBack(buffer: Buffer): void {
    const memory = buffer.buffer as ArrayBuffer;
    if (!this.#lent.delete(memory) || memory.byteLength !== CHUNK_MEMORY_BYTES || this.#jobs.length === 0) return;
    if (this.#spare.length < MAX_SPARE) this.#spare.push(memory);
  }

  /** Ends every thread; jobs under way fail. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#endThreads();
    this.#failJobs('the service is stopping');
  }

  #thread(): Thread {
    return new Thread(this.#options.entry, this.#options.deadlineMs, {
      free: () => {
        this.#pump();
        this.#rest();
      },
      died: (thread) => { this.#replace(thread); },
    });
  }

  #replace(dead: Thread): void {
    this.#crashes++;
    this.#threads.delete(dead);
    // One that never came up would not the next time either; whoever asks next tries again.
    if (dead.started && !this.#closed && this.#jobs.length > 0) this.#threads.add(this.#thread());
    else if (this.#threads.size === 0) this.#failJobs('no thread is left to make them');
  }

  #failJobs(why: string): void {
    for (const job of this.#jobs) job.fail(new ServiceError('generation_failed', `Rows could not be made: ${why}.`));
  }

  #alive(): boolean {
    return [...this.#threads].some((thread) => thread.up);
  }

  /** Gives every free thread a chunk of the job whose turn it is. */
  #pump(): void {
    for (const thread of this.#threads) {
      if (!thread.up || thread.busy) continue;
      const most = Math.max(1, Math.min(2 * this.#options.threads, Math.floor(MAX_CHUNKS / this.#jobs.length)));
      const at = this.#jobs.findIndex((job) => job.open && job.held < most);
      const [job] = at < 0 ? [] : this.#jobs.splice(at, 1);
      if (!job) return;
      this.#jobs.push(job);
      thread.run(job.begin(), this.#spare.pop());
    }
  }

  /** Without a job, threads end after a while; not before they are up. */
  #rest(): void {
    clearTimeout(this.#idle);
    if (this.#jobs.length > 0 || !this.#alive()) return;
    this.#spare.length = 0;
    this.#idle = setTimeout(() => void this.#endThreads(), this.#options.idleMs).unref();
  }

  async #endThreads(): Promise<void> {
    clearTimeout(this.#idle);
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
