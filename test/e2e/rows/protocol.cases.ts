import { expectError, expectErrorBody, type ErrorBody } from '../../support/error-response.js';
import { generateRequest, openSocket, parseAnswer, rawRequest } from '../../support/raw-http.js';
import { startService, type RunningService } from '../../support/service.js';

describe('the protocol', () => {
  let service: RunningService;
  beforeAll(async () => {
    const limits = { headersTimeoutMs: 500, requestTimeoutMs: 800, keepAliveTimeoutMs: 1_000, idleTimeoutMs: 30_000, drainTimeoutMs: 1_000 };
    service = await startService({ limits });
  });
  afterAll(() => service.stop());

  const refused = async (text: string): Promise<{ status: number; body: ErrorBody; headers: Readonly<Record<string, string>> }> => {
    const { status, body, headers } = parseAnswer(await rawRequest(service.port, text));
    return { status, headers, body: JSON.parse(body) as ErrorBody };
  };

  describe('methods and paths', () => {
    it.each([
      ['GET', '/generate', 'POST'],
      ['PUT', '/api/v1/generate', 'POST'],
      ['DELETE', '/api/v1/schemas', 'POST'],
      ['POST', `/api/v1/schemas/${'a'.repeat(64)}`, 'DELETE, GET, HEAD'],
      ['POST', '/health', 'GET, HEAD'],
      ['PATCH', '/metrics', 'GET, HEAD'],
      ['POST', '/openapi.json', 'GET, HEAD'],
    ])('%s %s is 405 with Allow', async (method, path, allow) => {
      const response = await service.get(path, { method });
      expect(response.headers.get('allow')).toBe(allow);
      await expectError(response, 'method_not_allowed');
    });

    it('answers OPTIONS with Allow', async () => {
      const response = await service.get('/generate', { method: 'OPTIONS' });
      expect([response.status, response.headers.get('allow')]).toEqual([204, 'POST']);
    });

    it('does not know other paths, whatever the method', async () => {
      await expectError(await service.get('/nothing'), 'not_found');
      await expectError(await service.post('/nothing', '{"broken'), 'not_found');
      await expectError(await service.get('/api/v1/schemas/%FF'), 'bad_request');
    });

    it('answers HEAD like GET, without a body', async () => {
      const response = await service.get('/api/v1/column-types', { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    });
  });

  describe('what the server refuses by itself', () => {
    it('is an ErrorResponse too', async () => {
      const garbage = await refused('NOT HTTP\r\n\r\n');
      expect(garbage.status).toBe(400);
      expectErrorBody(garbage.body, 'bad_request');
      expect(garbage.headers['x-request-id']).toBe(garbage.body.request_id);

      const large = await refused(`GET /health HTTP/1.1\r\nHost: x\r\nX-Big: ${'x'.repeat(20_000)}\r\n\r\n`);
      expect(large.status).toBe(431);
      expectErrorBody(large.body, 'headers_too_large');

      const expectation = await refused('POST /generate HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n');
      expect(expectation.status).toBe(417);
      expectErrorBody(expectation.body, 'expectation_failed');

      const hostless = await refused('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n');
      expect(hostless.status).toBe(400);
      expectErrorBody(hostless.body, 'bad_request');

      const tunnel = await refused('CONNECT example.com:80 HTTP/1.1\r\nHost: x\r\n\r\n');
      expect(tunnel.status).toBe(400);
      expectErrorBody(tunnel.body, 'bad_request');
    });

    it('does not wait for ever: neither for headers nor for a body', async () => {
      const headers = await refused('POST /generate HTTP/1.1\r\nHost: x\r\n');
      expect(headers.status).toBe(408);
      expectErrorBody(headers.body, 'request_timeout');
      const body = await refused(generateRequest({ description: 'never to be complete' }).slice(0, -5));
      expect(body.status).toBe(408);
      expectErrorBody(body.body, 'request_timeout');
    });

    it('goes on answering while slow clients hold connections', async () => {
      const sockets = await Promise.all(Array.from({ length: 50 }, () => openSocket(service.port)));
      for (const socket of sockets) {
        socket.on('error', () => {});
        socket.write('POST /generate HTTP/1.1\r\n');
      }
      expect((await service.get('/health')).status).toBe(200);
      for (const socket of sockets) socket.destroy();
    });
  });
});
