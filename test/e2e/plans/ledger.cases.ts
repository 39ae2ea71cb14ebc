import Papa from 'papaparse';
import type { LedgerDto } from '../../../src/modules/ledger/ledger.dto.js';
import type { GeneratedSchemaDto } from '../../../src/modules/schema/generated-schema.dto.js';
import type { MeasuredPromise } from '../../../src/core/claims/ledger.js';
import type { SchemaStore } from '../../../src/stores/contract.js';
import { STORE } from '../../../src/modules/cache/tokens.js';
import { expectError } from '../../support/error-response.js';
import { startService, type RunningService } from '../../support/service.js';

const DESCRIPTION = '2000 orders with order id like ORD-000123, quantity 1-5, unit price 5-500, status (delivered 60%, shipped 30%, cancelled 10%), phone 20% missing, email unique, delivery date. Only delivered orders have a delivery date. No passwords.';
const LEDGER = { 'x-ledger': 'true' };

describe('the ledger', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  async function plan(body: object, headers: Readonly<Record<string, string>> = LEDGER): Promise<GeneratedSchemaDto> {
    const response = await service.post('/api/v1/schemas', body, headers);
    expect(response.status).toBe(200);
    return (await response.json()) as GeneratedSchemaDto;
  }

  async function ledger(query: Readonly<Record<string, string>>): Promise<LedgerDto> {
    const response = await service.get(`/api/v1/ledger?${new URLSearchParams(query).toString()}`);
    expect([response.status, response.status === 200 ? '' : await response.clone().text()]).toEqual([200, '']);
    return (await response.json()) as LedgerDto;
  }

  const promisesOf = ({ clauses }: Pick<LedgerDto, 'clauses'>): MeasuredPromise[] => clauses.flatMap(({ promises = [] }) => promises);
  const promise = (given: Pick<LedgerDto, 'clauses'>, kind: string, column?: string): MeasuredPromise | undefined =>
    promisesOf(given).find((each) => each.kind === kind && (column === undefined || each.expected['column'] === column));

  /** Rows by column name, read by a reader that is not ours. */
  async function rowsOf(body: object): Promise<Record<string, string>[]> {
    const response = await service.post('/generate', body);
    return Papa.parse<Record<string, string>>((await response.text()).trimEnd(), { header: true }).data;
  }

  describe('a plan with X-Ledger', () => {
    it('carries beside what each phrase promises what the rows say, as we count them ourselves', async () => {
      const planned = await plan({ description: DESCRIPTION, seed: 3 });
      const rows = await rowsOf({ description: DESCRIPTION, seed: 3 });
      const share = (column: string, text: string): number => rows.filter((row) => row[column] === text).length / rows.length;
      expect(rows).toHaveLength(2000);
      expect(promisesOf(planned).filter(({ met }) => met !== true)).toEqual([]);
      const status = promise(planned, 'values', 'status');
      expect(status?.expected).toEqual({ column: 'status', values: ['delivered', 'shipped', 'cancelled'], shares: [0.6, 0.3, 0.1] });
      expect(status?.measured).toEqual({ cells: 2000, others: 0, different: 3, shares: Object.fromEntries(['delivered', 'shipped', 'cancelled'].map((value) => [value, share('status', value)])) });
      expect(promise(planned, 'missing', 'phone')?.measured).toEqual({ rows: 2000, empty: rows.filter((row) => row['phone'] === '').length, share: share('phone', '') });
      const quantities = rows.map((row) => Number(row['quantity']));
      expect(promise(planned, 'range', 'quantity')?.measured).toEqual({ cells: 2000, min: Math.min(...quantities), max: Math.max(...quantities), outside: 0 });
      expect(promise(planned, 'unique')?.measured).toEqual({ values: 2000, different: new Set(rows.map((row) => row['email'])).size, repeated: 0 });
      expect(promise(planned, 'rows')).toEqual({ kind: 'rows', expected: { count: 2000 }, measured: { rows: 2000 }, met: true });
      expect(promise(planned, 'absent')).toMatchObject({ expected: { words: ['password'] }, met: true });
    });

    it('shows without it what is expected, and measures nothing', async () => {
      const { clauses } = await plan({ description: DESCRIPTION }, {});
      expect(clauses.some(({ claims = [] }) => claims.length > 0)).toBe(true);
      expect(clauses.some((clause) => 'promises' in clause)).toBe(false);
      await expectError(await service.post('/api/v1/schemas', { description: DESCRIPTION, rows: 5 }), 'validation_failed');
      await expectError(await service.post('/api/v1/schemas', { description: DESCRIPTION }, { 'x-ledger': 'maybe' }), 'validation_failed');
    });

    it('says why nothing is measured of rows that cannot be', async () => {
      const planned = await plan({ description: 'Tickets with ticket code (one capital letter and two digits, unique), level (low, mid, high)', rows: 5000 });
      const all = promisesOf(planned);
      expect(all.length).toBeGreaterThan(0);
      for (const each of all) expect(each).toMatchObject({ measured: {}, met: null, why: expect.stringContaining('5000') });
    });
  });

  describe('GET /api/v1/ledger', () => {
    it('measures a generation of a planned schema', async () => {
      const { fingerprint } = await plan({ description: DESCRIPTION }, {});
      const found = await ledger({ fingerprint, seed: '5', rows: '3000', reference_date: '2026-01-31' });
      expect(found).toMatchObject({ fingerprint, seed: 5, reference_date: '2026-01-31', tables: [{ rows: 3000, rows_measured: 3000 }] });
      expect(found.clauses.some((clause) => 'claims' in clause)).toBe(false);
      expect(promise(found, 'rows')).toMatchObject({ met: null, why: 'The request asks for another number of rows.' });
      const all = promisesOf(found);
      expect(found.summary).toEqual({ met: all.length - 1, not_met: 0, not_measured: 1, not_understood: 0, assumed: 0 });
    });

    it('looks at the first 100,000 rows of a large table', async () => {
      const { fingerprint } = await plan({ description: 'User logins with user id, success yes/no 90% yes, score 1-100' }, {});
      const found = await ledger({ fingerprint, rows: '5000000' });
      expect(found.tables).toEqual([{ name: expect.any(String), rows: 5_000_000, rows_measured: 100_000 }]);
      expect(promise(found, 'values')?.met).toBe(true);
    }, 60_000);

    it('says so where a promise is not met, or cannot be measured any more', async () => {
      const { fingerprint } = await plan({ description: DESCRIPTION }, {});
      const store = service.app.get<SchemaStore>(STORE);
      const entry = await store.get(fingerprint);
      if (entry === undefined) throw new RangeError('it was not stored');
      const other = 'f'.repeat(64);
      const clauses = [
        { start: 0, end: 1, text: 'a', outcome: 'understood', element: 'tables[0].columns[1]', claims: [{ kind: 'range', column: 'quantity', min: 1, max: 4 }, { kind: 'range', column: 'weight', min: 1 }, { kind: 'colour', of: 'red' }] },
        { start: 1, end: 2, text: 'b', outcome: 'not_understood' },
        { start: 2, end: 3, text: 'c', outcome: 'assumed', element: 'tables[7]', claims: [{ kind: 'rows', count: 1 }] },
      ];
      await store.put(other, { ...entry, clauses });
      const found = await ledger({ fingerprint: other });
      const fives = (await rowsOf({ description: DESCRIPTION })).filter((row) => row['quantity'] === '5').length;
      expect(promisesOf(found)).toEqual([
        { kind: 'range', expected: { column: 'quantity', min: 1, max: 4 }, measured: { cells: 2000, min: 1, max: 5, outside: fives }, met: false },
        { kind: 'range', expected: { column: 'weight', min: 1 }, measured: {}, met: null, why: 'There is no column "weight" any more.' },
        { kind: 'colour', expected: {}, measured: {}, met: null, why: 'Promises of this kind are not measured.' },
        { kind: 'rows', expected: { count: 1 }, measured: {}, met: null, why: 'There is no such table any more.' },
      ]);
      expect(found.summary).toEqual({ met: 0, not_met: 1, not_measured: 3, not_understood: 1, assumed: 1 });
    });

    it('measures each of several tables, and what is said of none on all', async () => {
      const { fingerprint } = await plan({ description: 'customers (id, name, email unique); orders (id, customer_id, amount 10-90). No phone numbers.' }, {});
      const found = await ledger({ fingerprint });
      expect(found.tables.map(({ rows_measured: measured }) => measured)).toEqual([200, 1000]);
      expect(promise(found, 'range', 'amount')?.met).toBe(true);
      expect(promise(found, 'absent')?.met).toBe(true);
    });

    it('refuses what it does not know', async () => {
      const { fingerprint } = await plan({ description: DESCRIPTION }, {});
      await expectError(await service.get('/api/v1/ledger'), 'validation_failed');
      await expectError(await service.get(`/api/v1/ledger?fingerprint=${'a'.repeat(64)}`), 'schema_not_found');
      for (const wrong of ['rows=0', 'rows=x', 'seed=-1', 'seed=1&seed=2', 'reference_date=today', 'locale=xx', 'colour=red', 'rows=100000000000']) {
        await expectError(await service.get(`/api/v1/ledger?fingerprint=${fingerprint}&${wrong}`), 'validation_failed');
      }
      await expectError(await service.post('/api/v1/ledger', {}), 'method_not_allowed');
    });
  });

  describe('rows with X-Ledger', () => {
    it('come with the ledger in short, and where the whole of it is', async () => {
      const body = { description: DESCRIPTION, rows: 500, seed: 9, reference_date: '2025-12-24' };
      const response = await service.post('/generate', body, LEDGER);
      const [plain, text] = [await (await service.post('/generate', body)).text(), await response.text()];
      expect(text).toBe(plain);
      const link = /^<([^>]+)>; rel="describedby"$/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
      const found = (await (await service.get(link)).json()) as LedgerDto;
      expect(found).toMatchObject({ seed: 9, reference_date: '2025-12-24', fingerprint: response.headers.get('x-schema-fingerprint'), tables: [{ rows: 500, rows_measured: 500 }] });
      const { met, not_met: notMet, not_measured: notMeasured, not_understood: notUnderstood } = found.summary;
      expect(response.headers.get('x-ledger')).toBe(`met=${met}, not_met=${notMet}, not_measured=${notMeasured}, not_understood=${notUnderstood}`);
      expect([met > 5, notMet]).toEqual([true, 0]);
    });

    it('come without where nobody asks, or the schema was posted', async () => {
      const { schema } = await plan({ description: DESCRIPTION }, {});
      const asked = await service.post('/generate', { schema, rows: 2 }, LEDGER);
      const notAsked = await service.post('/generate', { description: DESCRIPTION, rows: 2 });
      for (const { status, headers } of [asked, notAsked]) expect([status, headers.get('x-ledger'), headers.get('link')]).toEqual([200, null, null]);
      await expectError(await service.post('/generate', { description: DESCRIPTION }, { 'x-ledger': '1' }), 'validation_failed');
    });
  });
});
