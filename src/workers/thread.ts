import { Worker } from 'node:worker_threads';
import { ERROR_CATALOGUE, type ErrorCode } from '../core/errors/catalogue.js';
import { ServiceError } from '../core/errors/service-error.js';
import type { Chunk, Order, Recipe, Reply } from './messages.js';

/** Rows that a thread is to render, and whom to tell; exactly one of the two is called, once. */
export interface Errand {
  readonly id: number;
  readonly recipe: Recipe;
  readonly first: number;
  readonly count: number;
  done(chunk: Chunk): void;
  failed(error: ServiceError): void;
}

/** Whom a thread tells about itself. */
export interface ThreadOwner {
  /** It can take an errand. */
  free(thread: Thread): void;
  /** It has ended without being told to; its errand has failed. */
  died(thread: Thread): void;
}

/** Bytes that JavaScript may take in a thread; the engine's memory and rendered rows are not part of it. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/** One render thread, seen from the main one: a single errand at a time. */
export class Thread {
  readonly #worker: Worker;
  readonly #known = new Set<number>();
  #up = false;
  #over = false;
  #errand: Errand | undefined;
  #deadline: NodeJS.Timeout | undefined;

  /** @param deadlineMs for one errand; a thread that takes longer is ended */
  constructor(entry: URL, private readonly deadlineMs: number, private readonly owner: ThreadOwner) {
    // Nothing of the environment goes along: a renderer needs none of its secrets.
    this.#worker = new Worker(entry, { env: {}, execArgv: [], resourceLimits: RESOURCE_LIMITS });
    this.#worker.on('message', (reply: Reply) => { this.#hear(reply); });
    this.#worker.on('messageerror', (error) => { this.#die(error); });
    this.#worker.on('error', (error) => { this.#die(error); });
    this.#worker.on('exit', (code) => { this.#die(new Error(`the thread ended with code ${code}`)); });
    // Only rows on their way keep the process alive.
    this.#worker.unref();
  }

  /** It has come up once. */
  get started(): boolean {
    return this.#up;
  }

  /** It has started, and has not ended. */
  get up(): boolean {
    return this.#up && !this.#over;
  }

  get busy(): boolean {
    return this.#errand !== undefined;
  }

  /** @param memory a chunk's, for the rows to be written to; it is gone from here */
  run(errand: Errand, memory: ArrayBuffer | undefined): void {
    this.#errand = errand;
    this.#worker.ref();
    this.#deadline = setTimeout(() => { this.#die(new Error(`no answer within ${this.deadlineMs} ms`)); }, this.deadlineMs);
    const { id, recipe, first, count } = errand;
    if (!this.#known.has(id)) {
      this.#known.add(id);
      this.#tell({ kind: 'open', id, recipe });
    }
    this.#tell({ kind: 'render', id, first, count, memory }, memory === undefined ? [] : [memory]);
  }

  /** The recipe is not needed any more. */
  close(id: number): void {
    if (this.#known.delete(id)) this.#tell({ kind: 'close', id });
  }

  /** Resolves when the thread is gone; an errand under way fails. */
  async end(): Promise<void> {
    this.#over = true;
    this.#finish()?.failed(failure('the service is stopping'));
    await this.#worker.terminate();
  }

  #tell(order: Order, handed: ArrayBuffer[] = []): void {
    this.#worker.postMessage(order, handed);
  }

  #hear(reply: Reply): void {
    if (this.#over) return;
    if (reply.kind === 'up') this.#up = true;
    else if (reply.kind === 'rendered') this.#finish()?.done(reply);
    else if (reply.code === undefined) {
      // Nobody knows what state its memory is in.
      this.#die(new Error(reply.message));
      return;
    } else this.#finish()?.failed(new ServiceError(codeOf(reply.code), reply.message));
    this.owner.free(this);
  }

  #die(cause: unknown): void {
    if (this.#over) return;
    this.#over = true;
    const errand = this.#finish();
    void this.#worker.terminate();
    errand?.failed(failure('the thread that made them failed', cause));
    this.owner.died(this);
  }

  #finish(): Errand | undefined {
    clearTimeout(this.#deadline);
    this.#worker.unref();
    const errand = this.#errand;
    this.#errand = undefined;
    return errand;
  }
}

function failure(why: string, cause?: unknown): ServiceError {
  return new ServiceError('generation_failed', `Rows could not be made: ${why}.`, { cause });
}

function codeOf(code: string): ErrorCode {
  return Object.hasOwn(ERROR_CATALOGUE, code) ? (code as ErrorCode) : 'generation_failed';
}
