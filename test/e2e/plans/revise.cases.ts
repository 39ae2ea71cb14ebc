import Papa from 'papaparse';
import type { LedgerDto } from '../../../src/modules/ledger/ledger.dto.js';
import type { GeneratedSchemaDto } from '../../../src/modules/schema/generated-schema.dto.js';
import type { RevisedSchemaDto } from '../../../src/modules/schema/revised-schema.dto.js';
import { STORE } from '../../../src/modules/cache/tokens.js';
import type { SchemaStore } from '../../../src/stores/contract.js';
import { expectError } from '../../support/error-response.js';
import { startService, type RunningService } from '../../support/service.js';

const DESCRIPTION = '500 employees: name, department (Sales 60%, IT 40%), salary 30000-90000, email unique';

describe('revising', () => {
  let service: RunningService;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  const plan = async (): Promise<GeneratedSchemaDto> => (await (await service.post('/api/v1/schemas', { description: DESCRIPTION })).json()) as GeneratedSchemaDto;
  const path = (fingerprint: string): string => `/api/v1/schemas/${fingerprint}/revise`;

  async function revise(fingerprint: string, instruction: string): Promise<RevisedSchemaDto> {
    const response = await service.post(path(fingerprint), { instruction });
    expect([response.status, response.status === 200 ? '' : await response.clone().text()]).toEqual([200, '']);
    return (await response.json()) as RevisedSchemaDto;
  }

  async function rowsOf(schema: unknown): Promise<Record<string, string>[]> {
    const text = await (await service.post('/generate', { schema, seed: 7 })).text();
    return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;
  }

  it('answers with the new schema, what is otherwise, and what was understood', async () => {
    const parent = await plan();
    const instruction = 'add a phone column, 10 % missing; rename department to team; dance a little';
    const revised = await revise(parent.fingerprint, instruction);
    const phone = { name: 'phone', type: 'phone.number', missing: 0.1 };
    const before = parent.schema.tables[0]?.columns[1];
    expect(revised).toMatchObject({ revised_from: parent.fingerprint, instruction, source: 'embedded', description_hash: parent.description_hash, domain: parent.domain, created_at: '2026-01-31T12:00:00.000Z' });
    expect(revised.changes).toEqual([
      { change: 'renamed', table: 'employees', column: 'team', before, after: { ...before, name: 'team' } },
      { change: 'added', table: 'employees', column: 'phone', after: phone },
    ]);
    expect(revised.clauses.map(({ start, end, outcome }) => [instruction.slice(start, end), outcome])).toEqual([
      ['add a phone column, 10 % missing', 'understood'],
      ['rename department to team', 'understood'],
      ['dance a little', 'not_understood'],
    ]);
    expect(revised.schema.tables[0]?.columns.at(-1)).toEqual(phone);
  });

  it('keeps it like any plan, under a fingerprint that the parent, the instruction and the planner make', async () => {
    const parent = await plan();
    const one = await revise(parent.fingerprint, 'remove email');
    expect((await revise(parent.fingerprint, '  remove   email ')).fingerprint).toBe(one.fingerprint);
    const two = await revise(one.fingerprint, 'make it 20 rows');
    expect(new Set([parent.fingerprint, one.fingerprint, two.fingerprint, (await revise(parent.fingerprint, 'remove salary')).fingerprint]).size).toBe(4);
    const stored = (await (await service.get(`/api/v1/schemas/${two.fingerprint}`)).json()) as GeneratedSchemaDto;
    expect(stored).toMatchObject({ fingerprint: two.fingerprint, schema: two.schema, revised_from: one.fingerprint, instruction: 'make it 20 rows' });
    expect([...new Set(stored.clauses.map(({ revision }) => revision))]).toEqual([undefined, 1, 2]);
    expect((await service.get(`/api/v1/schemas/${two.fingerprint}`, { method: 'DELETE' })).status).toBe(204);
    await expectError(await service.post(path(two.fingerprint), { instruction: 'remove name' }), 'schema_not_found');
  });

  it('leaves every other cell as it was', async () => {
    const parent = await plan();
    const revised = await revise(parent.fingerprint, 'add a phone column before salary; limit the salary to 50000; rename department to team');
    const [old, now] = [await rowsOf(parent.schema), await rowsOf(revised.schema)];
    expect(Object.keys(now[0] ?? {})).toEqual(['name', 'team', 'phone', 'salary', 'email']);
    for (const column of ['name', 'email']) expect(now.map((row) => row[column])).toEqual(old.map((row) => row[column]));
    expect(Math.max(...now.map(({ salary }) => Number(salary)))).toBeLessThanOrEqual(50_000);
  });

  it('measures what the description and the instructions promise on the rows that are there now', async () => {
    const parent = await plan();
    const revised = await revise(parent.fingerprint, 'set salary to 10000-20000; rename department to team; make it 200 rows; remove email');
    const ledger = (await (await service.get(`/api/v1/ledger?fingerprint=${revised.fingerprint}`)).json()) as LedgerDto;
    const told = ledger.clauses.flatMap(({ revision, promises = [] }) => promises.map(({ kind, met, why }) => [revision, kind, met, ...(why === undefined ? [] : [why])]));
    expect(told.sort()).toEqual([
      // What was promised first and is no more.
      [undefined, 'range', false],
      [undefined, 'rows', false],
      [undefined, 'unique', null, 'There is no column "email" any more.'],
      [undefined, 'values', true],
      [1, 'absent', true],
      [1, 'range', true],
      [1, 'rows', true],
    ].sort());
    expect(ledger.summary).toMatchObject({ met: 4, not_met: 2, not_measured: 1 });
  });

  it('revises what a model planned', async () => {
    const parent = await plan();
    const store = service.app.get<SchemaStore>(STORE);
    const entry = await store.get(parent.fingerprint);
    if (entry === undefined) throw new RangeError('it was not stored');
    await store.put('e'.repeat(64), { ...entry, source: 'openai', clauses: [] });
    expect(await revise('e'.repeat(64), 'remove salary')).toMatchObject({ source: 'embedded', changes: [{ change: 'removed', column: 'salary' }] });
  });

  it('refuses what it does not understand, what cannot be, and what is no instruction', async () => {
    const { fingerprint } = await plan();
    const error = await expectError(await service.post(path(fingerprint), { instruction: 'wibble wobble' }), 'not_understood');
    expect(error.message).toContain('"employees" has name, department, salary, email');
    await expectError(await service.post(path(fingerprint), { instruction: 'remove name, department, salary and email' }), 'revision_refused');
    await expectError(await service.post(path('a'.repeat(64)), { instruction: 'remove name' }), 'schema_not_found');
    await expectError(await service.post(path('nonsense'), { instruction: 'remove name' }), 'validation_failed');
    for (const body of [{}, { instruction: 7 }, { instruction: 'x' }, { instruction: ' x ' }, { instruction: 'x'.repeat(1001) }, { instruction: 'remove name', rows: 5 }, []]) {
      await expectError(await service.post(path(fingerprint), body), 'validation_failed');
    }
    await expectError(await service.get(path(fingerprint)), 'method_not_allowed');
  });
});
