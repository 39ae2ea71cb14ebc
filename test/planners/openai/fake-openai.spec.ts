import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { embeddedModel } from '../../support/fake-openai/embedded-model.js';
import { outcomeOf, stage } from '../../support/openai-planner.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describe('the fake provider', () => {
  it.each([
    ['E-commerce orders with order id, customer name, email, quantity 1-5, unit price, total and status (delivered, shipped)', 'order_id'],
    ['Patients with id, name, age 0-90, diagnosis and admission date', 'diagnosis'],
    ['Bank transactions with account number, amount 5-5000 and currency', 'amount'],
    ['Students with name, course, credits', 'credits'],
    ['Social media posts with author, text and likes', 'likes'],
    ['zzzz qqqq wwww', 'name'],
  ])('answers a sensible schema to any description, at once: %s', async (description, column) => {
    const { planner, fake, stop } = await stage({ script: ['ok'], model: embeddedModel(() => new Date('2026-01-31T12:00:00Z')) }, { deadlineMs: 10_000 });
    const { plan } = await outcomeOf(planner, { description, referenceDate: '2026-01-31' });
    expect([plan?.source, fake.calls]).toEqual(['openai', 1]);
    expect(plan?.schema.tables[0]?.columns.map(({ name }) => name)).toContain(column);
    await stop();
  });

  it('serves by itself, and says how to ask it', async () => {
    const program = spawn(process.execPath, ['scripts/fake-openai.mjs', '--port', '0', '--faults', 'server_error,ok'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      let said = '';
      while (!said.includes('Other ways')) said += String((await once(program.stdout, 'data'))[0]);
      const [, url = ''] = /OPENAI_BASE_URL=(\S+) npm start/.exec(said) ?? [];
      const ask = (): Promise<Response> => fetch(`${url}/chat/completions`, { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: 'Students with name and course' }] }) });
      expect((await ask()).ok).toBe(false);
      expect(await (await ask()).text()).toContain('course');
    } finally {
      program.kill();
    }
  }, 120_000);
});
