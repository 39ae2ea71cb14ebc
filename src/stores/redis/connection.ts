import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { codeOf, unavailable } from '../unavailable.js';
import type { Script } from './scripts.js';

export interface ConnectionOptions {
  readonly url: string;
  /** Longest wait for the answer to one command. */
  readonly commandTimeoutMs?: number;
}

const COMMAND_TIMEOUT_MS = 1_000;
const CONNECT_TIMEOUT_MS = 2_000;
const DISCONNECT_TIMEOUT_MS = 100;
const LONGEST_PAUSE_MS = 1_000;

/**
 * A connection that is made again whenever it is lost. A command is answered in bounded time or fails: where the server has
 * just gone, it waits a moment for it to come back; where it has been away for longer, it fails at once.
 */
export class Connection {
  readonly #client: Redis;
  readonly #commandTimeoutMs: number;
  #downSinceMs = performance.now();
  #lastError: unknown;

  constructor({ url, commandTimeoutMs = COMMAND_TIMEOUT_MS }: ConnectionOptions) {
    this.#commandTimeoutMs = commandTimeoutMs;
    this.#client = new Redis(url, {
      commandTimeout: commandTimeoutMs,
      connectTimeout: CONNECT_TIMEOUT_MS,
      disconnectTimeout: DISCONNECT_TIMEOUT_MS,
      retryStrategy: (times) => Math.min(25 * 2 ** Math.min(times, 10), LONGEST_PAUSE_MS),
      // What was sent when the connection broke fails, and is not sent again behind the caller's back.
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      enableOfflineQueue: false,
      disableClientInfo: true,
    });
    this.#client.on('error', (error) => {
      this.#lastError = error;
    });
    this.#client.on('close', () => {
      this.#down();
    });
    this.#client.on('ready', () => {
      this.#downSinceMs = Infinity;
    });
  }

  /** @throws ServiceError `cache_unavailable` */
  async run(script: Script, ...given: readonly (string | number)[]): Promise<unknown> {
    await this.#ready();
    try {
      return await this.#send(script, given);
    } catch (error) {
      // It takes commands and does not answer: nothing that follows would be answered either.
      if (isTimeout(error)) {
        this.#down();
        this.#client.disconnect(true);
      }
      throw unavailable(wordOf(error), error);
    }
  }

  close(): void {
    this.#client.disconnect();
  }

  #down(): void {
    if (this.#downSinceMs === Infinity) this.#downSinceMs = performance.now();
  }

  async #send({ lua, sha }: Script, given: readonly (string | number)[]): Promise<unknown> {
    try {
      return await this.#client.evalsha(sha, 0, ...given);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return this.#client.eval(lua, 0, ...given);
    }
  }

  async #ready(): Promise<void> {
    const waitMs = this.#downSinceMs + this.#commandTimeoutMs - performance.now();
    for (const end = performance.now() + waitMs; this.#client.status !== 'ready' && performance.now() < end; ) await sleep(5);
    if (this.#client.status !== 'ready') throw unavailable('no connection', this.#lastError);
  }
}

/** What a failure is called: the first word of the server's, such as OOM or READONLY, else Node's code. */
function wordOf(error: unknown): string {
  if (isTimeout(error)) return 'no answer';
  const [word] = /^[A-Z]{2,16}(?= )/.exec(error instanceof Error ? error.message : '') ?? [];
  return word ?? codeOf(error) ?? 'unknown';
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === 'Command timed out';
}
