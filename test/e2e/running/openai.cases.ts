import { FakeOpenAi } from '../../support/fake-openai/fake-openai.js';
import type { Fault } from '../../support/fake-openai/faults.js';
import { startService, type RunningService } from '../../support/service.js';

const KEY = 'sk-planted-secret-0123456789';
const DESCRIPTION = 'staff with id, name, grade and salary';

interface Stats {
  readonly calls: { readonly spent: number; readonly saved: number };
  readonly tokens: { readonly spent: number; readonly saved: number };
  readonly cost: object;
  readonly budget?: { readonly tokens_per_day: number; readonly used_today: number };
}

async function withModel(script: readonly Fault[], work: (service: RunningService, fake: FakeOpenAi) => Promise<void>, environment: Readonly<Record<string, string>> = {}): Promise<void> {
  const fake = new FakeOpenAi({ script });
  const service = await startService({ environment: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: await fake.start(), ...environment } });
  try {
    await work(service, fake);
    expect(service.lines.join('\n')).not.toContain(KEY);
    expect(service.lines.join('\n')).not.toContain(DESCRIPTION);
  } finally {
    await service.stop();
    await fake.stop();
  }
}

const statsOf = async (service: RunningService, headers: Record<string, string> = {}): Promise<Stats> => (await (await service.get('/api/v1/cache/stats', { headers })).json()) as Stats;
const healthOf = async (service: RunningService): Promise<unknown> => (await (await service.get('/health')).json());

describe('a model', () => {
  it('asks the model once for a description, however many ask at once, and counts what that saved', () =>
    withModel(['ok'], async (service, fake) => {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, seed) => service.post('/generate', { description: DESCRIPTION, rows: 3, seed })));
      for (const answer of answers) {
        expect(answer.status).toBe(200);
        expect(answer.headers.get('x-schema-source')).toBe('openai');
        expect(await answer.text()).toMatch(/^id,name,grade,salary\nE0001,/);
      }
      await service.post('/generate', { description: `  ${DESCRIPTION}  `, rows: 3 });
      expect(fake.calls).toBe(1);
      const { calls, tokens, cost, budget } = await statsOf(service);
      expect([calls.spent, tokens.spent]).toEqual([1, 1_000]);
      expect([tokens.saved, calls.saved >= 1]).toEqual([calls.saved * 1_000, true]);
      expect(cost).toEqual({ currency: 'USD', spent: 0.000195, saved: Number((calls.saved * 0.000195).toFixed(6)), input_per_million: 0.15, output_per_million: 0.6, prices: 'default' });
      expect(budget).toEqual({ tokens_per_day: 2_000_000, used_today: 1_000, counted_by: 'process' });
      expect(await healthOf(service)).toMatchObject({ status: 'healthy', dependencies: { openai_api: 'available' } });
    }));

  it.each<Fault>(['unauthorized', 'bad_json', 'refusal', 'hostile_names', 'length_stop', 'ten_megabytes'])('lets the embedded planner answer when the model ends in %s, and says so', (fault) =>
    withModel([fault], async (service, fake) => {
      const answer = await service.post('/generate', { description: DESCRIPTION, rows: 3 });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-schema-source')).toBe('embedded');
      expect((await answer.text()).split('\n')[0]).toBe('id,name,grade,salary');
      expect(service.lines.join('')).toMatch(/"planner":"openai","code":"model_\w+"[^\n]*"msg":"planner failed"/);
      const planned = (await (await service.post('/api/v1/schemas', { description: DESCRIPTION })).json()) as { source: string; notes: string[] };
      expect(planned.source).toBe('embedded');
      expect(planned.notes.join(' ')).toMatch(/model|planner/i);
      expect((await statsOf(service)).calls.spent).toBe(fake.calls);
    }),
  );

  it('shows in its health what was seen of the model, and makes no call for it', () =>
    withModel(['bad_json', 'bad_json', 'ok'], async (service, fake) => {
      expect(await healthOf(service)).toMatchObject({ dependencies: { openai_api: 'available' } });
      await service.post('/generate', { description: DESCRIPTION, rows: 3 });
      expect(await healthOf(service)).toMatchObject({ status: 'healthy', dependencies: { openai_api: 'degraded' } });
      await service.post('/generate', { description: DESCRIPTION, rows: 3 });
      expect(await healthOf(service)).toMatchObject({ dependencies: { openai_api: 'available' } });
      expect(fake.calls).toBe(3);
    }));

  it('stops asking for a caller whose budget of the day is used up, and for no other', () =>
    withModel(
      ['ok'],
      async (service, fake) => {
        const as = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
        const sourceOf = async (key: string, words: string): Promise<unknown> => (await service.post('/generate', { description: `${DESCRIPTION} ${words}`, rows: 3 }, as(key))).headers.get('x-schema-source');
        expect(await sourceOf('one', 'a')).toBe('openai');
        expect(await sourceOf('one', 'b')).toBe('openai');
        expect(await sourceOf('one', 'c')).toBe('embedded');
        expect(await sourceOf('two', 'c')).toBe('openai');
        expect(fake.calls).toBe(3);
        const planned = (await (await service.post('/api/v1/schemas', { description: `${DESCRIPTION} d` }, as('one'))).json()) as { notes: string[] };
        expect(planned.notes.join(' ')).toContain('the budget of 4500 tokens a day is used up');
        expect((await statsOf(service, as('one'))).budget).toEqual({ tokens_per_day: 4_500, used_today: 2_000, counted_by: 'process' });
        expect((await statsOf(service, as('two'))).budget?.used_today).toBe(1_000);
        // What is cached is free.
        expect(await sourceOf('one', 'a')).toBe('openai');
      },
      { API_KEYS: 'one,two', OPENAI_TOKENS_PER_DAY: '4500' },
    ));

  it('sends the headers of the environment, and tells nobody', () =>
    withModel(
      ['ok'],
      async (service, fake) => {
        await service.post('/generate', { description: DESCRIPTION, rows: 3 });
        expect(fake.headers[0]).toMatchObject({ 'x-team': 'secret-header' });
        expect(service.lines.join('')).not.toContain('secret-header');
      },
      { OPENAI_HEADERS: '{"X-Team":"secret-header"}' },
    ));
});
