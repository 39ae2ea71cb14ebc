import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rawRequest } from '../../support/raw-http.js';
import { startService } from '../../support/service.js';

const SECRET = 'PLANTED';

describe('secrets', () => {
  describe('the log', () => {
    it('holds no key, no description, no path, no header and no data, whatever happens', async () => {
      const service = await startService({ environment: { API_KEYS: `${SECRET}-key`, OPENAI_API_KEY: `${SECRET}-openai`, OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', LOG_LEVEL: 'trace' } });
      const key = { authorization: `Bearer ${SECRET}-key` };
      const say = (body: unknown, headers: Record<string, string> = key): Promise<string> => service.post('/generate', body, headers).then((response) => response.text());
      const schema = { version: 1, name: `${SECRET}-name`, tables: [{ name: `${SECRET}-table`, columns: [{ name: `${SECRET}-column`, type: 'constant', options: { value: `${SECRET}-value` } }] }] };
      await say({ description: `customers with name, ${SECRET} and city` });
      await say({ schema });
      await say({ schema: { ...schema, version: `${SECRET}-version` } });
      await say({ schema, table: `${SECRET}-other` });
      await say({ schema, [`${SECRET}-field`]: 1 });
      await say(`{"description":"${SECRET}-broken`);
      await say({ schema }, { authorization: `Bearer ${SECRET}-guess` });
      await say({ schema }, { ...key, 'x-request-id': `${SECRET} id`, cookie: `a=${SECRET}-cookie` });
      await (await service.get(`/${SECRET}/path?q=${SECRET}`)).text();
      await (await service.get(`/api/v1/schemas/${SECRET}`, { headers: key })).text();
      await rawRequest(service.port, `${SECRET} HTTP\r\n\r\n`);
      rmSync(service.cacheDirectory, { recursive: true, force: true });
      mkdirSync(path.dirname(service.cacheDirectory), { recursive: true });
      writeFileSync(service.cacheDirectory, '');
      await say({ description: `products with name, ${SECRET} and price` });
      await service.stop();
      const log = service.lines.join('');
      expect(service.lines.length).toBeGreaterThan(10);
      expect(log).toContain('"code":"validation_failed"');
      expect(log).not.toContain(SECRET);
    });

    it('has one line a request, of known fields', async () => {
      const service = await startService({ environment: { LOG_LEVEL: 'info' } });
      await (await service.post('/generate', { description: 'customers with name, age and city', rows: 5 }, { 'x-request-id': 'abc' })).text();
      await service.stop();
      const lines = service.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line['msg'] === 'request');
      expect(lines).toEqual([
        {
          level: 'info',
          time: expect.any(String),
          component: 'http',
          request_id: 'abc',
          method: 'POST',
          route: '/generate',
          status: 200,
          complete: true,
          duration_ms: expect.any(Number),
          rows: 5,
          source: 'embedded',
          msg: 'request',
        },
      ]);
    });
  });
});
