import { RedisServer } from '../../support/redis-server.js';
import { startService } from '../../support/service.js';

const DESCRIPTION = 'Employees with name, department and salary 30000-120000';

describe('Redis', () => {
  it('keeps plans in Redis, and does without it while it is away', async () => {
    const redis = await RedisServer.start();
    const service = await startService({ environment: { CACHE_URL: redis.url.replace('//', '//user:planted-secret@') } });
    try {
      // Redis knows no such user: the service starts all the same, and says what is the matter.
      expect((await service.get('/health')).status).toBe(503);
      expect((await service.post('/generate', { description: DESCRIPTION, rows: 3 })).status).toBe(200);
      for (const operation of ['open', 'recall', 'lease', 'keep']) expect(service.lines.join('')).toContain(`"operation":"${operation}"`);
      expect(service.lines.join('')).not.toContain('planted');
    } finally {
      await service.stop();
    }
    const working = await startService({ environment: { CACHE_URL: redis.url } });
    try {
      const planned = await working.post('/generate', { description: DESCRIPTION, rows: 3 });
      const route = `/api/v1/schemas/${planned.headers.get('x-schema-fingerprint') ?? ''}`;
      expect((await working.get(route)).status).toBe(200);
      expect(await (await working.get('/api/v1/cache/stats')).json()).toMatchObject({ entries: 1, evictions: 0, quarantines: 0 });
      expect(await (await working.get('/health')).json()).toMatchObject({ dependencies: { schema_cache: 'accessible' } });
      await redis.kill();
      const started = performance.now();
      for (let i = 0; i < 20; i++) expect((await working.post('/generate', { description: DESCRIPTION, rows: 3 })).status).toBe(200);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(await (await working.get('/health')).json()).toMatchObject({ status: 'unhealthy', dependencies: { schema_cache: 'inaccessible' } });
      const refused = await working.get(route);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
      await redis.resume();
      for (let i = 0; i < 100 && (await working.get('/health')).status !== 200; i++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect((await working.get(route)).status).toBe(200);
      expect((await working.get(route, { method: 'DELETE' })).status).toBe(204);
      expect((await working.get(route)).status).toBe(404);
    } finally {
      await working.stop();
      await redis.stop();
    }
  });
});
