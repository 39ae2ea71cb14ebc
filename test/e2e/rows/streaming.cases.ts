import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { generateRequest, openSocket, rawRequest, until } from '../../support/raw-http.js';
import { aSchema } from '../../support/schema-builder.js';
import { startService, type RunningService } from '../../support/service.js';

const SCHEMA = aSchema().table('t').column('id', 'sequence').column('code', 'uuid').build();

describe('streaming', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  const requestLines = (): Record<string, unknown>[] =>
    service.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line['msg'] === 'request' && line['route'] === '/generate');

  describe('a long answer', () => {
    it('is chunked, complete, and tells its time in a trailer', async () => {
      const sent = request(`${service.url}/generate`, { method: 'POST', headers: { 'content-type': 'application/json' } });
      sent.end(JSON.stringify({ schema: SCHEMA, rows: 50_000 }));
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      expect(response.headers).toMatchObject({ trailer: 'X-Generation-Time', 'transfer-encoding': 'chunked', 'x-row-count': '50000' });
      expect(response.headers).not.toHaveProperty('x-generation-time');
      let text = '';
      for await (const piece of response) text += String(piece);
      expect(text.split('\n')).toHaveLength(50_002);
      expect(response.trailers).toEqual({ 'x-generation-time': expect.stringMatching(/^\d+\.\d{6}$/) });
    });

    it('tells its time in a header up to 64 KB', async () => {
      const response = await service.post('/generate', { schema: SCHEMA, rows: 1_000 });
      expect(response.headers.get('content-length')).not.toBeNull();
      expect(response.headers.get('x-generation-time')).toMatch(/^\d+\.\d{6}$/);
    });

    it('goes to clients of HTTP/1.0 too', async () => {
      const answer = await rawRequest(service.port, generateRequest({ schema: SCHEMA, rows: 5_000 }).replace('HTTP/1.1', 'HTTP/1.0'));
      expect(answer.trimEnd().split('\n').at(-1)).toMatch(/^5000,/);
    });

    it('waits for a client that does not read, and ends with a client that leaves', async () => {
      const before = requestLines().length;
      const socket = await openSocket(service.port);
      socket.pause();
      socket.write(generateRequest({ schema: SCHEMA, rows: 2_000_000 }));
      // 90 MB in all: what is not read is not made. Meanwhile others are answered.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const heldBefore = process.memoryUsage().arrayBuffers;
      expect((await service.post('/generate', { schema: SCHEMA, rows: 10 })).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(process.memoryUsage().arrayBuffers - heldBefore).toBeLessThan(30_000_000);
      expect(requestLines()).toHaveLength(before + 1);
      socket.destroy();
      await until(() => requestLines().length === before + 2);
      expect(requestLines().at(-1)).toMatchObject({ status: 200, complete: false, rows: 2_000_000, source: 'provided' });
    });

    it('leaves nothing running after many clients have left', async () => {
      const before = requestLines().length;
      const sockets = await Promise.all(Array.from({ length: 20 }, () => openSocket(service.port)));
      for (const socket of sockets) {
        socket.write(generateRequest({ schema: SCHEMA, rows: 1_000_000 }));
        socket.once('data', () => socket.destroy());
      }
      await until(() => requestLines().length === before + sockets.length);
      expect(requestLines().slice(before)).toEqual(sockets.map(() => expect.objectContaining({ complete: false })));
    });
  });
});
