import { FakeOpenAi, type Fault } from '../support/fake-openai.js';
import { startService, type RunningService } from '../support/service.js';

const KEY = 'sk-planted-secret-0123456789';
const DESCRIPTION = 'staff with id, name, grade and salary';

async function withModel(script: readonly Fault[], work: (service: RunningService, fake: FakeOpenAi) => Promise<void>): Promise<void> {
  const fake = new FakeOpenAi(script);
  const service = await startService({ environment: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: await fake.start() } });
  try {
    await work(service, fake);
    expect(service.lines.join('\n')).not.toContain(KEY);
    expect(service.lines.join('\n')).not.toContain(DESCRIPTION);
  } finally {
    await service.stop();
    await fake.stop();
  }
}

it('asks the model once for a description, however many ask at once', () =>
  withModel(['ok'], async (service, fake) => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, seed) => service.post('/generate', { description: DESCRIPTION, rows: 3, seed })));
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-schema-source')).toBe('openai');
      expect(await answer.text()).toMatch(/^id,name,grade,salary\nE0001,/);
    }
    await service.post('/generate', { description: `  ${DESCRIPTION}  `, rows: 3 });
    expect(fake.calls).toBe(1);
    const stats = (await (await service.get('/api/v1/cache/stats')).json()) as { calls: { spent: number }; tokens: { spent: number } };
    expect(stats).toMatchObject({ calls: { spent: 1 }, tokens: { spent: 1000 } });
    expect(await (await service.get('/health')).json()).toMatchObject({ status: 'healthy', dependencies: { openai_api: 'available' } });
  }));

it.each<Fault>(['unauthorized', 'bad_json', 'refusal', 'hostile_schema'])('lets the embedded planner answer when the model ends in %s, and says so', (fault) =>
  withModel([fault], async (service) => {
    const answer = await service.post('/generate', { description: DESCRIPTION, rows: 3 });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-schema-source')).toBe('embedded');
    expect((await answer.text()).split('\n')[0]).toBe('id,name,grade,salary');
    const planned = (await (await service.post('/api/v1/schemas', { description: DESCRIPTION })).json()) as { source: string; notes: string[] };
    expect(planned.source).toBe('embedded');
    expect(planned.notes.join(' ')).toMatch(/model|planner/i);
  }),
);
