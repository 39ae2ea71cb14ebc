import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

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
    ['guest list: guest, invited, accepted, declined', { accepted: 'boolean', declined: 'boolean' }],
  ])('of one it says yes or no: %s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });
});

describe('what goes without saying of two or more numbers', () => {
  it.each([
    ['payslips: employee, gross, tax, pension, net', { net: 'gross - tax - pension' }],
    ['invoice lines: sku, qty, unit_price, disc_pct, net, vat_rate, vat, gross', { net: 'qty * unit_price * (1 - disc_pct / 100)', vat: 'net * vat_rate / 100', gross: 'net + vat' }],
    ['inventory count: sku, system_qty, counted_qty, variance', { variance: 'counted_qty - system_qty' }],
    ['hospital: ward, beds, occupied, available, occupancy_pct', { beds: 'occupied + available', occupancy_pct: 'occupied / beds * 100' }],
    ['brews: batch, og, fg, abv', { abv: '(og - fg) * 131.25' }],
    ['house sales: list_price, sqft, price_per_sqft', { price_per_sqft: 'list_price / sqft' }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });

  it.each([
    ['readings: date, systolic, diastolic', 'diastolic', 'systolic'],
    ['api: endpoint, p50_ms, p95_ms', 'p50_ms', 'p95_ms'],
    ['servers: host name, mem_used_gb, mem_total_gb', 'mem_used_gb', 'mem_total_gb'],
    ['trips: driver, odometer start, odometer end', 'odometer_start', 'odometer_end'],
  ])('%s: %s is no more than %s', async (description, lower, upper) => {
    const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
    const column = schema.tables[0]?.columns.find(({ name }) => name === lower);
    expect(JSON.stringify(column)).toContain(`"${upper} >= `);
  });
});
