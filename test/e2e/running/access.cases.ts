import { expectError } from '../../support/error-response.js';
import { aSchema } from '../../support/schema-builder.js';
import { startService, type RunningService } from '../../support/service.js';

const SCHEMA = aSchema().table('t', 1).column('a', 'sequence').build();

describe('access', () => {
  let service: RunningService;
  afterEach(() => service.stop());

  const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

  describe('API keys', () => {
    beforeEach(async () => {
      service = await startService({ environment: { API_KEYS: 'first-key,second-key' } });
    });

    it('are asked for, and taken', async () => {
      const refused = await service.post('/generate', { schema: SCHEMA });
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
      const error = await expectError(refused, 'unauthorized');
      expect(error.message).toContain('Authorization: Bearer');
      for (const key of ['third-key', 'first-key,second-key', 'first-ke', '', 'first-key x']) {
        await expectError(await service.post('/generate', { schema: SCHEMA }, bearer(key)), 'unauthorized');
      }
      await expectError(await service.post('/generate', { schema: SCHEMA }, { authorization: 'Basic first-key' }), 'unauthorized');
      for (const key of ['first-key', 'second-key']) expect((await service.post('/generate', { schema: SCHEMA }, bearer(key))).status).toBe(200);
    });

    it('come before the body is read', async () => {
      await expectError(await service.post('/generate', '{"broken'), 'unauthorized');
    });

    it.each(['/metrics', '/api/v1/cache/stats', '/api/v1/column-types', '/api/v1/dataset-schema', `/api/v1/schemas/${'0'.repeat(64)}`])('guard %s', async (path) => {
      await expectError(await service.get(path), 'unauthorized');
    });

    it.each(['/health', '/health/live', '/health/ready', '/docs', '/openapi.json'])('are not asked for at %s', async (path) => {
      expect((await service.get(path)).status).toBe(200);
    });
  });

  describe('the rate limit', () => {
    it('counts all routes together and says how long to wait', async () => {
      service = await startService({ environment: { RATE_LIMIT: '3' } });
      const first = await service.get('/api/v1/cache/stats');
      expect([first.headers.get('x-ratelimit-limit'), first.headers.get('x-ratelimit-remaining')]).toEqual(['3', '2']);
      await service.post('/generate', { schema: SCHEMA });
      await service.post('/api/v1/generate', { schema: SCHEMA });
      const refused = await service.post('/generate', { schema: SCHEMA });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      await expectError(refused, 'rate_limited');
      expect((await service.get('/health')).status).toBe(200);
    });

    it('counts each key apart, and guesses of keys by address', async () => {
      service = await startService({ environment: { RATE_LIMIT: '2', API_KEYS: 'first-key,second-key' } });
      const status = async (key: string): Promise<number> => (await service.post('/generate', { schema: SCHEMA }, bearer(key))).status;
      expect([await status('first-key'), await status('first-key'), await status('first-key')]).toEqual([200, 200, 429]);
      expect(await status('second-key')).toBe(200);
      expect([await status('guess-1'), await status('guess-2'), await status('guess-3')]).toEqual([401, 401, 429]);
    });

    it('does not believe X-Forwarded-For, unless the proxy is trusted', async () => {
      const statuses = async (environment: Record<string, string>): Promise<number[]> => {
        service = await startService({ environment: { RATE_LIMIT: '1', ...environment } });
        const answers = [];
        for (const address of ['10.0.0.1', '10.0.0.2']) answers.push((await service.post('/generate', { schema: SCHEMA }, { 'x-forwarded-for': address })).status);
        return answers;
      };
      expect(await statuses({})).toEqual([200, 429]);
      await service.stop();
      expect(await statuses({ TRUST_PROXY: 'loopback' })).toEqual([200, 200]);
    });
  });

  describe('pages of other origins', () => {
    const origin = { origin: 'https://example.com' };

    it('are refused by default', async () => {
      service = await startService();
      expect((await service.get('/health', { headers: origin })).headers.get('access-control-allow-origin')).toBeNull();
    });

    it('are let in by name', async () => {
      service = await startService({ environment: { CORS_ORIGINS: 'https://example.com' } });
      const response = await service.post('/generate', { schema: SCHEMA }, origin);
      expect(response.headers.get('access-control-allow-origin')).toBe('https://example.com');
      expect(response.headers.get('access-control-expose-headers')).toContain('X-Row-Count');
      const other = await service.get('/health', { headers: { origin: 'https://evil.example' } });
      expect(other.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
      const preflight = await service.get('/generate', { method: 'OPTIONS', headers: { ...origin, 'access-control-request-method': 'POST' } });
      expect(preflight.status).toBe(204);
    });
  });
});
