import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REFINE } from '../../../src/planners/openai/prompt/refine.js';
import { goodAnswer } from './answers.js';
import { Exchange } from './exchange.js';
import { FAULTS, type Fault } from './faults.js';
import type { Form } from './flat-from-schema.js';

/** What a model answers to a description. */
export type Model = (description: string, form: Form) => Promise<object>;

export interface FakeOpenAiSettings {
  /** How each request is answered, in turn; the last one is repeated. Or by the number of the request, from 0. */
  readonly script: readonly Fault[] | ((call: number) => Fault);
  /** Decides what a fault leaves open: where a body is torn, in what words a server says no. */
  readonly seed?: number;
  /** Stands in everything that the provider says beside good answers. */
  readonly mark?: string;
  /** In place of the one good answer. */
  readonly model?: Model;
}

/** A provider that speaks Chat Completions on loopback and misbehaves on demand. */
export class FakeOpenAi {
  /** Requests that have arrived. */
  calls = 0;
  /** Their bodies. */
  readonly bodies: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  readonly #server: Server;
  readonly #stop = new AbortController();
  readonly #random: () => number;

  constructor(private readonly settings: FakeOpenAiSettings) {
    this.#random = mulberry32(settings.seed ?? 1);
    this.#server = createServer((request, response) => {
      void this.answer(request, response);
    });
  }

  /** @returns the base URL */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve, reject) => this.#server.once('error', reject).listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#server.closeAllConnections();
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { script, model, mark = 'mark' } = this.settings;
    const name = typeof script === 'function' ? script(this.calls) : script[Math.min(this.calls, script.length - 1)]!;
    this.calls++;
    let text = '';
    for await (const chunk of request) text += String(chunk);
    this.bodies.push(text);
    this.headers.push(request.headers);
    // Whoever waits may have gone.
    response.on('error', () => {});
    const body = readBody(text);
    const good = async (form: Form): Promise<object> => {
      const description = body.messages?.findLast(({ role, content }) => role === 'user' && !content.startsWith(REFINE))?.content ?? '';
      return model ? model(description, form) : goodAnswer(form);
    };
    await FAULTS[name](new Exchange(body, response, this.#random, good, mark, this.#stop.signal));
  }
}

function readBody(text: string): Exchange['body'] {
  try {
    return JSON.parse(text) as Exchange['body'];
  } catch {
    return {};
  }
}

/** A small generator of numbers in [0, 1): the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
