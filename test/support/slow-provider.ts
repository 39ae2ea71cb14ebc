import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { FakeOpenAi } from './fake-openai/fake-openai.js';

/** Counts the calls to a provider, and keeps each waiting for a while before a good answer. */
export class SlowProvider {
  calls = 0;
  readonly #fake = new FakeOpenAi({ script: ['ok'] });
  readonly #server: Server;
  #behind = '';

  /** @param delayMs of a call, by its number from 1 */
  constructor(private readonly delayMs: (call: number) => number) {
    this.#server = createServer((request, response) => {
      // Who calls may be dead before it is answered.
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  async start(): Promise<string> {
    this.#behind = await this.#fake.start();
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.#fake.stop();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    this.calls++;
    await sleep(this.delayMs(this.calls), undefined, { ref: false });
    const url = this.#behind.replace(/\/v1$/, request.url ?? '');
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  }
}
