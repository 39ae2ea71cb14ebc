import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { completion } from './answers.js';
import type { Form } from './flat-from-schema.js';

/** What of a request a fault looks at. */
interface AskedBody {
  readonly response_format?: { readonly type?: string };
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
}

/** One request to the fake provider, and the ways to answer it. */
export class Exchange {
  constructor(
    readonly body: AskedBody,
    readonly response: ServerResponse,
    /** In [0, 1), by the seed of the provider. */
    readonly random: () => number,
    /** What a good model answers to this request. */
    readonly good: (form: Form) => Promise<object>,
    /** A word to be found again wherever the provider's words go. */
    readonly mark: string,
    /** Aborted when the provider stops. */
    private readonly stopped: AbortSignal,
  ) {}

  /** `json_schema`, `json_object`, or undefined. */
  get format(): string | undefined {
    return this.body.response_format?.type;
  }

  /** A whole number from `low` to `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.between(0, items.length - 1)]!;
  }

  send(status: number, body: string, headers: Readonly<Record<string, string>> = {}): void {
    this.response.writeHead(status, { 'content-type': 'application/json', 'x-mark': `header-${this.mark}`, ...headers });
    this.response.end(body);
  }

  fail(status: number, error: object = {}, headers: Readonly<Record<string, string>> = {}): void {
    this.send(status, JSON.stringify({ error: { message: `the provider says no: error-${this.mark}`, type: 'server_error', ...error } }), headers);
  }

  complete(content: string | null, more: Parameters<typeof completion>[1] = {}): void {
    this.send(200, completion(content, more));
  }

  async answerWell(): Promise<void> {
    this.complete(await this.goodText());
  }

  async goodText(): Promise<string> {
    return JSON.stringify(await this.good(this.format === 'json_schema' ? 'pairs' : 'object'));
  }

  /** Whether there is still somebody to answer after so long. */
  async wait(milliseconds: number): Promise<boolean> {
    await sleep(milliseconds, undefined, { signal: this.stopped }).catch(() => undefined);
    return !this.stopped.aborted && !this.response.destroyed;
  }
}
