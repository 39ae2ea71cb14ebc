import { expectError } from '../../support/error-response.js';
import { startService, type RunningService } from '../../support/service.js';

interface Planned {
  readonly fingerprint: string;
  readonly schema: { readonly tables: readonly object[] };
  readonly clauses: readonly { readonly outcome: string; readonly text: string }[];
}
interface Stats {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
}

const DESCRIPTION = 'Employees with name, department and salary 30000-120000';

describe('stored plans', () => {
  let service: RunningService;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  const plan = async (body: object): Promise<Planned> => (await (await service.post('/api/v1/schemas', body)).json()) as Planned;
  const stats = async (): Promise<Stats> => (await (await service.get('/api/v1/cache/stats')).json()) as Stats;

  describe('planned schemas', () => {
    it('are answered with what was understood', async () => {
      const response = await service.post('/api/v1/schemas', { description: DESCRIPTION });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        description_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        schema: expect.objectContaining({ version: 1 }),
        domain: expect.any(String),
        created_at: '2026-01-31T12:00:00.000Z',
        source: 'embedded',
        notes: expect.any(Array),
        clauses: expect.arrayContaining([expect.objectContaining({ start: expect.any(Number), end: expect.any(Number), text: expect.any(String), outcome: expect.stringMatching(/^(understood|assumed|not_understood)$/) })]),
      });
    });

    it('can be edited and sent back', async () => {
      const { schema } = await plan({ description: DESCRIPTION });
      const response = await service.post('/generate', { schema, rows: 3 });
      expect([response.status, response.headers.get('x-schema-source')]).toEqual([200, 'provided']);
    });

    it('are kept by fingerprint until they are deleted', async () => {
      const planned = await plan({ description: DESCRIPTION });
      const path = `/api/v1/schemas/${planned.fingerprint}`;
      expect(await (await service.get(path)).json()).toEqual(planned);
      const generated = await service.post('/generate', { description: DESCRIPTION, rows: 1 });
      expect(generated.headers.get('x-schema-fingerprint')).toBe(planned.fingerprint);
      const deleted = await service.get(path, { method: 'DELETE' });
      expect([deleted.status, await deleted.text()]).toEqual([204, '']);
      await expectError(await service.get(path), 'schema_not_found');
      await expectError(await service.get(path, { method: 'DELETE' }), 'schema_not_found');
    });

    it('are not looked for by what is no fingerprint', async () => {
      const error = await expectError(await service.get('/api/v1/schemas/..%2f..%2fetc'), 'validation_failed');
      expect(error.details.errors[0]?.path).toBe('fingerprint');
    });

    it('are one for the same words, however they are spaced, and others for another locale', async () => {
      const one = await plan({ description: DESCRIPTION });
      expect((await plan({ description: `  ${DESCRIPTION.replace(' ', '   ')}\r\n` })).fingerprint).toBe(one.fingerprint);
      const german = await plan({ description: DESCRIPTION, locale: 'de' });
      expect(german.fingerprint).not.toBe(one.fingerprint);
      expect((await plan({ description: DESCRIPTION, locale: 'en-us' })).fingerprint).toBe((await plan({ description: DESCRIPTION, locale: 'en_US' })).fingerprint);
    });

    it('are planned once, also when many ask at the same time', async () => {
      await Promise.all(Array.from({ length: 50 }, () => plan({ description: DESCRIPTION })));
      expect(await stats()).toMatchObject({ entries: 1, misses: 1, hits: 49 });
      const metrics = await (await service.get('/metrics')).text();
      expect(metrics).toContain('planner_calls_total{planner="embedded",outcome="planned"} 1');
    });

    it('refuse what they do not understand', async () => {
      await expectError(await service.post('/api/v1/schemas', { description: 'asdf qwer zxcv' }), 'not_understood');
      await expectError(await service.post('/api/v1/schemas', { description: DESCRIPTION, rows: 5 }), 'validation_failed');
      expect(await stats()).toMatchObject({ entries: 0, misses: 0, hits: 0 });
    });
  });
});
