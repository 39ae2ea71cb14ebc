import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectError } from '../../support/error-response.js';
import { generateRequest, openSocket, parseAnswer, until } from '../../support/raw-http.js';
import { aSchema } from '../../support/schema-builder.js';
import { startService, type RunningService } from '../../support/service.js';

const SCHEMA = aSchema().table('t').column('id', 'sequence').column('code', 'uuid').build();
const DESCRIPTION = 'Employees with name, department and salary 30000-120000';

describe('operation', () => {
  let service: RunningService;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  const HEALTHY = {
    status: 'healthy',
    version: '0.1.0',
    timestamp: '2026-01-31T12:00:00.000Z',
    dependencies: { openai_api: 'unavailable', schema_cache: 'accessible' },
  };

  /** Makes the cache unusable for anyone, the superuser too: its folder becomes a file. */
  function breakCache({ cacheDirectory }: RunningService): void {
    rmSync(cacheDirectory, { recursive: true, force: true });
    mkdirSync(path.dirname(cacheDirectory), { recursive: true });
    writeFileSync(cacheDirectory, 'not a folder');
    chmodSync(cacheDirectory, 0o400);
  }

  describe('health', () => {
    it('is good without a key for the model', async () => {
      for (const route of ['/health', '/health/ready']) {
        const response = await service.get(route);
        expect([response.status, await response.json()]).toEqual([200, HEALTHY]);
      }
      const { dependencies, ...alive } = HEALTHY;
      expect(dependencies).toBeDefined();
      expect(await (await service.get('/health/live')).json()).toEqual(alive);
    });

    it('is bad without the cache, and rows come all the same', async () => {
      breakCache(service);
      const response = await service.get('/health');
      expect([response.status, await response.json()]).toEqual([503, { ...HEALTHY, status: 'unhealthy', dependencies: { ...HEALTHY.dependencies, schema_cache: 'inaccessible' } }]);
      expect((await service.get('/health/live')).status).toBe(200);
      const generated = await service.post('/generate', { description: DESCRIPTION, rows: 5 });
      expect(generated.status).toBe(200);
      const fingerprint = generated.headers.get('x-schema-fingerprint') ?? '';
      const refused = await service.get(`/api/v1/schemas/${fingerprint}`);
      expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
      await expectError(refused, 'cache_unavailable');
      expect(service.lines.join('')).toContain('"operation":"keep"');
    });
  });

  describe('metrics', () => {
    it('count requests by route pattern, rows, plans and cache hits', async () => {
      await (await service.post('/generate', { description: DESCRIPTION, rows: 5 })).text();
      await (await service.post('/generate', { description: DESCRIPTION, rows: 7 })).text();
      await (await service.get(`/api/v1/schemas/${'0'.repeat(64)}`)).text();
      await (await service.get('/no/such/path')).text();
      const response = await service.get('/metrics');
      expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
      const text = await response.text();
      for (const line of [
        'http_request_duration_seconds_count{method="POST",route="/generate",status="200"} 2',
        'http_request_duration_seconds_count{method="GET",route="/api/v1/schemas/:fingerprint",status="404"} 1',
        'http_request_duration_seconds_count{method="GET",route="unknown",status="404"} 1',
        'generated_rows_total{format="csv"} 12',
        'planner_calls_total{planner="embedded",outcome="planned"} 1',
        'schema_cache_requests_total{outcome="miss"} 1',
        'schema_cache_requests_total{outcome="hit"} 1',
      ]) {
        expect(text).toContain(`${line}\n`);
      }
    });
  });

  describe('the end', () => {
    it('lets answers under way finish, and takes nothing new', async () => {
      const socket = await openSocket(service.port);
      let answer = '';
      socket.setEncoding('utf8');
      const ended = new Promise((resolve) => socket.once('close', resolve));
      socket.pause();
      socket.write(generateRequest({ schema: SCHEMA, rows: 300_000 }));
      await new Promise((resolve) => setTimeout(resolve, 200));
      const closed = service.app.close();
      await until(() => !service.server.listening);
      await expect(service.get('/health')).rejects.toThrow();
      socket.on('data', (piece: string) => (answer += piece));
      socket.resume();
      await Promise.all([ended, closed]);
      expect(parseAnswer(answer).status).toBe(200);
      expect(answer).toMatch(/\r\n0\r\nX-Generation-Time: \d+\.\d{6}\r\n\r\n$/);
    });

    it('cuts what is not finished at the deadline', async () => {
      const limits = { headersTimeoutMs: 5_000, requestTimeoutMs: 5_000, keepAliveTimeoutMs: 5_000, idleTimeoutMs: 30_000, drainTimeoutMs: 200 };
      const brief = await startService({ limits });
      const socket = await openSocket(brief.port);
      socket.on('error', () => {});
      socket.pause();
      socket.write(generateRequest({ schema: SCHEMA, rows: 2_000_000 }));
      await new Promise((resolve) => setTimeout(resolve, 200));
      const started = performance.now();
      await brief.app.close();
      expect(performance.now() - started).toBeLessThan(10_000);
      socket.destroy();
      await brief.stop();
    });
  });
});
