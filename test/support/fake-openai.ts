import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ways a provider may answer, by name; the last one is repeated. */
export type Fault =
  | 'ok'
  | 'rate_limited_1s'
  | 'rate_limited_120s'
  | 'rate_limited_date'
  | 'server_error'
  | 'unauthorized'
  | 'hang'
  | 'drip'
  | 'bad_json'
  | 'truncated'
  | 'refusal'
  | 'unknown_type'
  | 'too_long'
  | 'hostile_schema';

const flatColumn = (name: string, type: string, options: object = {}): object => ({ ...EMPTY, name, type, ...options });

const EMPTY = Object.fromEntries(
  'unique missing when min max decimals distribution mean deviation median probability values weights from to after before at_least within step start prefix width pattern template expression value table column pick reference of domain style'
    .split(' ')
    .map((field) => [field, null]),
);

/** An answer in the flat dialect. */
export const GOOD_ANSWER = {
  name: 'staff',
  domain: 'hr',
  locale: null,
  main: null,
  tables: [
    {
      name: 'staff',
      rows: null,
      columns: [flatColumn('id', 'sequence', { prefix: 'E', width: 4 }), flatColumn('name', 'person.fullName'), flatColumn('grade', 'category', { values: ['1', '2', '3'], weights: [5, 3, 2] }), flatColumn('salary', 'integer', { min: 30_000, max: 90_000 })],
    },
  ],
};

const table = (...columns: object[]): object => ({ ...GOOD_ANSWER, tables: [{ name: 'staff', rows: null, columns }] });

/** A provider on loopback that speaks Chat Completions and misbehaves on demand. */
export class FakeOpenAi {
  calls = 0;
  readonly bodies: string[] = [];
  readonly #server: Server;
  readonly #open = new Set<NodeJS.Timeout>();

  constructor(private readonly script: readonly Fault[]) {
    this.#server = createServer((request, response) => {
      void this.answer(request, response);
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    for (const timer of this.#open) clearInterval(timer);
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    this.bodies.push(body);
    const fault = this.script[Math.min(this.calls, this.script.length - 1)] ?? 'ok';
    this.calls++;
    const fail = (status: number, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ error: { message: 'the provider says no', type: 'x' } }));
    };
    const complete = (content: string, finish = 'stop', refusal: string | null = null): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(completion(content, finish, refusal));
    };
    switch (fault) {
      case 'ok':
        complete(JSON.stringify(GOOD_ANSWER));
        return;
      case 'rate_limited_1s':
        fail(429, { 'retry-after': '1' });
        return;
      case 'rate_limited_120s':
        fail(429, { 'retry-after': '120' });
        return;
      case 'rate_limited_date':
        fail(429, { 'retry-after': new Date(Date.now() + 120_000).toUTCString() });
        return;
      case 'server_error':
        fail(500);
        return;
      case 'unauthorized':
        fail(401);
        return;
      case 'hang':
        return;
      case 'drip': {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 50);
        this.#open.add(timer);
        return;
      }
      case 'bad_json':
        complete('Sure! Here is your schema: {');
        return;
      case 'truncated':
        complete(JSON.stringify(GOOD_ANSWER).slice(0, 200), 'length');
        return;
      case 'refusal':
        complete('', 'stop', 'I would rather not.');
        return;
      case 'unknown_type':
        complete(JSON.stringify(table(flatColumn('a', 'person.shoeSize'))));
        return;
      case 'too_long':
        complete('x'.repeat(10_000_000));
        return;
      case 'hostile_schema':
        complete(JSON.stringify(table(flatColumn('__proto__', 'expression', { expression: 'process.exit(1)' }), flatColumn('b', 'integer', { min: 5, max: 1 }))));
    }
  }
}

function completion(content: string, finish: string, refusal: string | null): string {
  return JSON.stringify({
    id: 'fake',
    object: 'chat.completion',
    created: 0,
    model: 'fake',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal } }],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
  });
}
