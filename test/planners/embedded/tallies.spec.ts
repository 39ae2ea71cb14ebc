import { createEmbeddedPlanner } from '../../../src/planners/embedded/embedded-planner.js';

async function typesOf(description: string): Promise<Record<string, string>> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, type, options }) => [name, type === 'expression' ? String(options?.['expression']) : type]));
}

describe('what is counted together', () => {
  it.each([
    ['test_run,suite,total,passed,failed,skipped', { total: 'passed + failed + skipped', passed: 'integer', failed: 'integer', skipped: 'integer' }],
    ['email campaigns: campaign, sent, delivered, opened, clicked, bounced', { sent: 'delivered + bounced', opened: 'integer', clicked: 'integer' }],
    ['call center: date, agent, calls_offered, calls_answered, abandoned', { calls_offered: 'calls_answered + abandoned', abandoned: 'integer' }],
    ['team,played,won,drawn,lost', { played: 'won + drawn + lost', won: 'integer', lost: 'integer' }],
    ['school, enrolled, present, absent, late', { enrolled: 'present + absent', present: 'integer', late: 'integer' }],
    ['job openings: role, dept, applied, interviewed, hired, rejected', { applied: 'integer', hired: 'integer', rejected: 'integer' }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });

  it.each([
    ['contacts: name, email, sent, opened, clicked', { opened: 'boolean', clicked: 'boolean' }],
    ['guest list: guest, invited, accepted, declined', { accepted: 'boolean', declined: 'boolean' }],
  ])('of one it says yes or no: %s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });
});
