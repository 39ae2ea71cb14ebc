import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { COLUMN_TYPES } from '../../../src/core/columns/registry.js';
import type { Violation } from '../../../src/core/checking/findings.js';
import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import type { CheckReportDto } from '../../../src/modules/check/check-report.dto.js';
import { expectError } from '../../support/error-response.js';
import { aSchema } from '../../support/schema-builder.js';
import { startService, type RunningService } from '../../support/service.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('checking', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ environment: { LOG_LEVEL: 'error' } });
  });
  afterAll(async () => {
    expect(service.lines).toEqual([]);
    await service.stop();
  });

  const base64url = (schema: unknown): string => Buffer.from(JSON.stringify(schema)).toString('base64url');

  async function generated(schema: DatasetSchema, fields: object = {}): Promise<string> {
    const response = await service.post('/generate', { schema, ...fields });
    expect(response.status).toBe(200);
    return response.text();
  }

  async function check(body: object): Promise<CheckReportDto> {
    const response = await service.post('/api/v1/check', body);
    expect([response.status, response.status === 200 ? '' : await response.clone().text()]).toEqual([200, '']);
    return (await response.json()) as CheckReportDto;
  }

  /** The file as the body, the schema in a header. */
  async function checkFile(schema: DatasetSchema, body: string | Uint8Array | ReadableStream, query = ''): Promise<Response> {
    return fetch(`${service.url}/api/v1/check${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-schema': base64url(schema) },
      body,
      duplex: 'half',
    });
  }

  const places = ({ violations }: { readonly violations: readonly Violation[] }): unknown[] => violations.map(({ row, column, rule }) => [row, column, rule]);

  const SHOP = aSchema()
    .table('customers', 50)
    .column('id', 'sequence', { start: 100 })
    .column('name', 'person.fullName')
    .column('email', 'internet.email', {}, { unique: true })
    .column('phone', 'phone.number', {}, { missing: 0.3 })
    .table('orders', 300)
    .column('id', 'sequence', { prefix: 'ORD-', width: 6 })
    .column('customer_id', 'reference', { table: 'customers', column: 'id', pick: 'zipf' })
    .column('customer', 'lookup', { reference: 'customer_id', column: 'name' })
    .column('customer_phone', 'lookup', { reference: 'customer_id', column: 'phone' })
    .column('quantity', 'integer', { min: 1, max: 10 })
    .column('unit price', 'decimal', { min: 5, max: 500, distribution: 'lognormal', median: 40 })
    .column('discount', 'decimal', { min: 0, max: 0.5, decimals: 2 }, { missing: 0.4 })
    .column('total', 'expression', { expression: "quantity * col('unit price') * (1 - discount)", decimals: 2 })
    .column('ratio', 'expression', { expression: 'quantity / (quantity - 5)' })
    .column('status', 'category', { values: ['delivered', 'shipped', 'cancelled'], weights: [70, 20, 10] })
    .column('note', 'category', { values: ['', 'a "b", c', 'two\nlines', "it's"] }, { missing: 0.5 })
    .column('ordered_at', 'datetime', { from: '-2y', to: 'now' })
    .column('delivered_at', 'datetime', { after: 'ordered_at', at_least: '1d', within: '10d' }, { when: "status == 'delivered'" })
    .column('slug', 'template', { template: '{id|lower}-{status}' })
    .column('code', 'pattern', { pattern: '??-#####' }, { unique: true })
    .build();

  const shopTables = async (seed = 1): Promise<{ customers: string; orders: string }> => ({
    customers: await generated(SHOP, { table: 'customers', seed }),
    orders: await generated(SHOP, { table: 'orders', seed }),
  });

  describe('POST /api/v1/check', () => {
    it('finds nothing in what was generated, of every column type', async () => {
      for (const group of new Set(COLUMN_TYPES.map((type) => type.group))) {
        const types = COLUMN_TYPES.filter((type) => type.group === group);
        const cases = types.flatMap((type) => type.examples.map((options) => ({ type: type.id, options })));
        for (let from = 0; from < cases.length; from += 40) {
          const builder = aSchema()
            .table('parents', 30).column('id', 'sequence').column('name', 'person.fullName')
            .table('children', 120).column('parent_id', 'reference', { table: 't', column: 'parent_id', per_parent: 'poisson' }).column('amount', 'decimal')
            .table('t', 60).column('parent_id', 'reference', { table: 'parents', column: 'id' });
          cases.slice(from, from + 40).forEach(({ type, options }, i) => builder.column(`${i} ${type}`, type, options, { missing: 0.2 }));
          const schema = builder.build();
          const [csv, parents] = [await generated(schema, { seed: 3 }), await generated(schema, { seed: 3, table: 'parents' })];
          expect([group, await check({ schema, tables: { t: csv, parents } })]).toEqual([group, expect.objectContaining({ ok: true, rows: 90, complete: true, violations: [], unchecked: [] })]);
        }
      }
    }, 120_000);

    it('finds nothing in tables that refer to one another, and says what each column is like', async () => {
      for (const seed of [1, 2, 3]) {
        const report = await check({ schema: SHOP, tables: await shopTables(seed) });
        expect(report).toMatchObject({ ok: true, rows: 350, complete: true, violations: [], unchecked: [] });
        expect(report.columns.find(({ name }) => name === 'code')).toEqual({ table: 'orders', name: 'code', type: 'pattern', missing_share: 0, distinct: 300 });
        expect(report.columns.find(({ name }) => name === 'phone')?.missing_share).toBeGreaterThan(0.1);
      }
    });

    it('says what it cannot judge of a table alone', async () => {
      const report = await check({ schema: SHOP, csv: (await shopTables()).orders });
      expect(report).toMatchObject({ ok: true, rows: 300 });
      expect(report.unchecked).toEqual([
        'orders.customer_id: whether the values are those of customers.id: the rows of customers are not given',
        'orders.customer: whether the values are those of customers.name: the rows of customers are not given',
        'orders.customer_phone: whether the values are those of customers.phone: the rows of customers are not given',
      ]);
    });
  });

  /** A file whose cells can be taken hold of. */
  class File {
    constructor(private readonly rows: string[][]) {}

    static of(csv: string): File {
      return new File(csv.trimEnd().split('\n').map((line) => line.split(',')));
    }

    /** Row counted from 1, as in reports. */
    with(row: number, column: string, text: string): File {
      const at = this.rows[0]?.indexOf(column) ?? -1;
      expect(at).toBeGreaterThanOrEqual(0);
      return new File(this.rows.map((cells, i) => (i === row ? cells.with(at, text) : cells)));
    }

    cell(row: number, column: string): string {
      return this.rows[row]?.[this.rows[0]?.indexOf(column) ?? -1] ?? '';
    }

    /** First row where this holds. */
    find(column: string, holds: (text: string) => boolean): number {
      return this.rows.findIndex((_, i) => i > 0 && holds(this.cell(i, column)));
    }

    get csv(): string {
      return `${this.rows.map((cells) => cells.join(',')).join('\n')}\n`;
    }
  }

  describe('a long file', () => {
    const schema = aSchema()
      .table('t')
      .column('id', 'sequence', {}, { unique: true })
      .column('quantity', 'integer', { min: 1, max: 10 }, { missing: 0.02 })
      .column('half', 'expression', { expression: 'quantity / 2', decimals: 1 })
      .column('status', 'category', { values: ['delivered', 'shipped', 'a "b", c', ''], weights: [70, 20, 5, 5] }, { when: 'quantity > 2' })
      .build();

    it('of a million rows is checked as it comes, in memory that does not grow', async () => {
      const rows = 1_000_000;
      const source = await service.post('/generate', { schema, rows, seed: 8 });
      /** MB in use right behind a collection: what is left then does not depend on when the engine collects. */
      const used: number[] = [];
      let ticks = 0;
      const late: number[] = [];
      let last = performance.now();
      const clock = setInterval(() => {
        late.push(performance.now() - last - 20);
        last = performance.now();
        if (++ticks % 10 !== 0) return;
        collect();
        const { heapUsed, external } = process.memoryUsage();
        used.push((heapUsed + external) / 1e6);
        last = performance.now();
      }, 20);
      const response = await checkFile(schema, source.body ?? '');
      clearInterval(clock);
      expect(response.status).toBe(200);
      const report = (await response.json()) as CheckReportDto;
      expect(report).toMatchObject({ ok: true, rows, complete: true, violations: [], unchecked: [] });
      expect(report.columns[0]).toMatchObject({ name: 'id', distinct: rows });
      const quarter = Math.floor(used.length / 4);
      const peak = (list: number[]): number => Math.max(...list);
      // A table of distinct values grows to 33 MB meanwhile.
      expect(peak(used.slice(-quarter)) - peak(used.slice(quarter, 2 * quarter))).toBeLessThan(80);
      expect(late.sort((a, b) => a - b)[Math.floor(late.length / 2)]).toBeLessThan(500);
    }, 120_000);

    it('may take longer than other requests, while it keeps coming', async () => {
      const limits = { headersTimeoutMs: 300, requestTimeoutMs: 500, keepAliveTimeoutMs: 1_000, idleTimeoutMs: 1_500, drainTimeoutMs: 1_000 };
      const impatient = await startService({ environment: { LOG_LEVEL: 'error' }, limits });
      const plain = aSchema().table('t').column('id', 'sequence').build();
      const send = async (lines: readonly string[], pauseMs: number): Promise<Response> => {
        const body = new ReadableStream({
          start: async (controller) => {
            for (const line of lines) {
              controller.enqueue(Buffer.from(line));
              await new Promise((resolve) => setTimeout(resolve, pauseMs));
            }
            controller.close();
          },
        });
        return fetch(`${impatient.url}/api/v1/check`, { method: 'POST', headers: { 'content-type': 'text/csv', 'x-schema': base64url(plain) }, body, duplex: 'half' });
      };
      try {
        expect(await (await send(['id\n', '1\n', '2\n', '3\n', '4\n'], 400)).json()).toMatchObject({ ok: true, rows: 4 });
        expect(await (await send(['id\n', '1\n', '2\n', '3\n', '5\n'], 400)).json()).toMatchObject({ ok: false, rows: 4 });
        await expect(send(['id\n', '1\n'], 3_000)).rejects.toThrow();
      } finally {
        await impatient.stop();
      }
    });

    it('is left at the limit while it is still being sent', async () => {
      const source = await service.post('/generate', { schema, rows: 1_000_000, seed: 8 });
      const response = await checkFile(aSchema().table('t').column('id', 'uuid').build(), source.body ?? '', '?limit=5');
      // Three columns too many, and an id a row.
      expect(await response.json()).toMatchObject({ ok: false, complete: false, rows: 2 });
    });

    it('has rows of a bounded length, however it arrives', async () => {
      const endless = (piece: string, count: number): ReadableStream =>
        new ReadableStream({
          pull: (controller) => {
            if (count-- > 0) controller.enqueue(Buffer.from(piece));
            else controller.close();
          },
        });
      for (const [piece, count] of [['x'.repeat(65_536), 1_000], ['"quoted, '.repeat(7_000), 1_000]] as const) {
        const started = performance.now();
        const error = await expectError(await checkFile(schema, endless(piece, count)), 'malformed_csv');
        expect(error.message).toBe('Line 1 of the file is not CSV: its row is longer than 524288 characters.');
        expect(performance.now() - started).toBeLessThan(10_000);
      }
      expect(places((await (await checkFile(aSchema().table('t').column('id', 'sequence').build(), endless('i', 3))).json()) as CheckReportDto)).toEqual([[undefined, 'iii', 'unknown_column'], [undefined, 'id', 'missing_column']]);
    });
  });

  describe('a damaged cell', () => {
    const PLAIN = { ...SHOP, tables: SHOP.tables.map((table) => ({ ...table, columns: table.columns.filter(({ name }) => name !== 'note') })) };
    let orders: File;
    let customers: string;
    beforeAll(async () => {
      customers = await generated(PLAIN, { table: 'customers', seed: 1 });
      orders = File.of(await generated(PLAIN, { table: 'orders', seed: 1 }));
    });

    const damaged = async (file: File): Promise<CheckReportDto> => check({ schema: PLAIN, tables: { customers, orders: file.csv } });

    it.each<[string, (file: File) => File, (file: File) => unknown[]]>([
      ['is no number', (file) => file.with(7, 'unit price', '12,5'.replace(',', ';')), () => [[7, 'unit price', 'cell']]],
      ['is out of range', (file) => file.with(9, 'quantity', '11').with(9, 'discount', '').with(9, 'total', ''), () => [[9, 'quantity', 'cell'], [9, 'ratio', 'derived']]],
      ['is out of sequence', (file) => file.with(5, 'id', 'ORD-000006'), () => [[5, 'id', 'cell'], [5, 'slug', 'cell']]],
      ['is missing', (file) => file.with(300, 'code', ''), () => [[300, 'code', 'missing']]],
      ['is off by a cent', (file) => {
        const row = file.find('total', (text) => text !== '');
        return file.with(row, 'total', (Number(file.cell(row, 'total')) + 0.01).toFixed(2));
      }, (file) => [[file.find('total', (text) => text !== ''), 'total', 'derived']]],
      ['has a value where the operand is missing', (file) => file.with(file.find('total', (text) => text === ''), 'total', '1.00'), (file) => [[file.find('total', (text) => text === ''), 'total', 'derived']]],
      ['has a value where there is a division by zero', (file) => file.with(file.find('quantity', (text) => text === '5'), 'ratio', '1.000000'), (file) => [[file.find('quantity', (text) => text === '5'), 'ratio', 'derived']]],
      ['is there against its condition', (file) => {
        const row = file.find('status', (text) => text !== 'delivered');
        return file.with(row, 'delivered_at', file.cell(row, 'ordered_at'));
      }, (file) => [[file.find('status', (text) => text !== 'delivered'), 'delivered_at', 'when']]],
      ['is missing against its condition', (file) => file.with(file.find('status', (text) => text === 'delivered'), 'delivered_at', ''), (file) => [[file.find('status', (text) => text === 'delivered'), 'delivered_at', 'when']]],
      ['comes too soon after another', (file) => {
        const row = file.find('status', (text) => text === 'delivered');
        return file.with(row, 'delivered_at', file.cell(row, 'ordered_at'));
      }, (file) => [[file.find('status', (text) => text === 'delivered'), 'delivered_at', 'cell']]],
      ['occurs twice', (file) => file.with(20, 'code', file.cell(10, 'code')), () => [[20, 'code', 'unique']]],
      ['refers to nobody', (file) => file.with(30, 'customer_id', '99'), () => [[30, 'customer_id', 'reference']]],
      ["is not the parent's", (file) => file.with(31, 'customer', 'Nobody'), () => [[31, 'customer', 'lookup']]],
      ["is not the parent's missing one", (file) => file.with(file.find('customer_phone', (text) => text === ''), 'customer_phone', '1'), (file) => [[file.find('customer_phone', (text) => text === ''), 'customer_phone', 'lookup']]],
      ["is missing though the parent's is not", (file) => file.with(file.find('customer_phone', (text) => text !== ''), 'customer_phone', ''), (file) => [[file.find('customer_phone', (text) => text !== ''), 'customer_phone', 'lookup']]],
      ['is another category', (file) => file.with(3, 'status', 'lost').with(3, 'delivered_at', '').with(3, 'slug', 'ord-000003-lost'), () => [[3, 'status', 'cell']]],
    ])('that %s is named', async (_, damage, expected) => {
      const report = await damaged(damage(orders));
      expect(places(report)).toEqual(expected(orders));
      expect(report.ok).toBe(false);
      for (const { table, line, row = 0 } of report.violations) expect([table, line]).toEqual(['orders', row + 1]);
    });

    it('is shown, shortened, and the message says what would be right', async () => {
      const { violations } = await damaged(orders.with(31, 'customer', `Nobody${'🙂'.repeat(60)}`).with(32, 'slug', 'x'));
      expect(violations.map(({ value, message }) => [Array.from(value ?? '').length <= 64, message])).toEqual([
        [true, `"customer": must be "${orders.cell(31, 'customer')}" as in customers.name.`],
        [true, '"slug": is not what its columns give.'],
      ]);
    });
  });

  describe('a damaged file', () => {
    const schema = aSchema().table('t', 2000).column('id', 'sequence').column('n', 'integer', { min: 0, max: 9 }).column('text', 'category', { values: ['a, b', 'say "hi"', 'plain', '', 'two\nlines'] }, { missing: 0.2 }).column('yes', 'boolean', { probability: 0.1 }).build();
    let csv: string;
    beforeAll(async () => {
      csv = await generated(schema);
    });
    const found = async (text: string, fields: object = {}): Promise<unknown[]> => places(await check({ schema, csv: text, ...fields }));

    it('has its header read', async () => {
      expect(await found(csv)).toEqual([]);
      expect(await found('')).toEqual([[undefined, undefined, 'empty_file']]);
      expect(await found('id,n,text,yes\n')).toEqual([]);
      expect(await found('n,id,text,yes\n3,1,plain,true\n')).toEqual([[undefined, 'n', 'column_order']]);
      expect(await found('id,text,yes\n1,plain,true\n')).toEqual([[undefined, 'n', 'missing_column']]);
      expect(await found('id,n,text,yes,more\n1,2,plain,true,x\n')).toEqual([[undefined, 'more', 'unknown_column']]);
      expect(await found('id,n,n,text,yes\n1,2,3,plain,true\n')).toEqual([[undefined, 'n', 'duplicate_column']]);
      expect(await found('{"id": 1}')).toEqual([[undefined, '{"id": 1}', 'unknown_column'], ...['id', 'n', 'text', 'yes'].map((name) => [undefined, name, 'missing_column'])]);
    });

    it('may end early', async () => {
      const lines = csv.split('\n');
      const cut = lines.findIndex((line, i) => i > 100 && line.endsWith(',plain,false'));
      expect(await found(`${lines.slice(0, cut).join('\n')}\n${lines[cut]?.split(',').slice(0, 2).join(',') ?? ''}`)).toEqual([[expect.any(Number), undefined, 'row_length']]);
      const error = await expectError(await service.post('/api/v1/check', { schema, csv: `${csv}2001,3,"two\nli` }), 'malformed_csv');
      expect(error.message).toMatch(/^Line \d+ of the file is not CSV: a quoted cell does not end\.$/);
      const total = csv.split('\n').length - 1;
      expect(error.message).toContain(`Line ${total + 1} `);
    });

    it('may have wrong quotes, other line ends, a byte order mark', async () => {
      const error = await expectError(await service.post('/api/v1/check', { schema, csv: 'id,n,text,yes\n1,2,plain,true\n2,3,"a"b,true\n3,3,"a, b",true\n' }), 'malformed_csv');
      expect(error.message).toBe('Line 3 of the file is not CSV: there is text behind the closing quote of a cell.');
      const simple = 'id,n,text,yes\n1,2,"say ""hi""",true\n2,3,"",true\n3,3,"a, b","true"\n';
      expect(await found(simple)).toEqual([]);
      expect(await found(simple.replaceAll('\n', '\r\n'))).toEqual([]);
      expect(places((await (await checkFile(schema, `\uFEFF${simple}`)).json()) as CheckReportDto)).toEqual([]);
      expect(places((await (await checkFile(schema, simple)).json()) as CheckReportDto)).toEqual([]);
      await expectError(await checkFile(schema, Buffer.from([0x69, 0x64, 0xff, 0xfe])), 'malformed_csv');
    });

    it('tells shares that are not the declared ones', async () => {
      const texts = ['plain', '"a, b"', '"say ""hi"""', '"two\nlines"', '""'];
      const rows = (change: (cells: string[], row: number) => string[]): string =>
        ['id,n,text,yes', ...Array.from({ length: 2000 }, (_, i) => change([`${i + 1}`, '3', i % 5 === 0 ? '' : (texts[Math.floor(i / 5) % 5] ?? ''), `${i % 10 === 0}`], i).join(','))].join('\n');
      expect(await found(rows((cells) => cells))).toEqual([]);
      expect((await check({ schema, csv: rows((cells, i) => (i % 3 === 0 ? cells.with(2, '') : cells)) })).violations).toEqual([
        { table: 't', column: 'text', rule: 'missing_share', message: '"text": the share of empty cells is 0.47, declared 0.20.' },
      ]);
      expect((await check({ schema, csv: rows((cells, i) => cells.with(3, `${i % 4 === 0}`)) })).violations).toEqual([
        { table: 't', column: 'yes', rule: 'share', message: '"yes": the share of "true" is 0.25, declared 0.10.' },
      ]);
      expect((await check({ schema, csv: rows((cells, i) => (i % 5 === 0 ? cells : cells.with(2, '""'))) })).violations).toEqual([
        { table: 't', column: 'text', rule: 'share', message: '"text": the share of "a, b" is 0.00, declared 0.20.' },
      ]);
    });

    it('is read as far as the limit', async () => {
      const wrong = csv.replaceAll(',true', ',yes').replaceAll(',false', ',no');
      const report = await check({ schema, csv: wrong, limit: 7 });
      expect(report).toMatchObject({ ok: false, complete: false, rows: 7 });
      expect(report.violations).toHaveLength(7);
      expect(report.unchecked).toEqual(['t: the rows after row 7, and shares']);
      expect((await check({ schema, csv: wrong })).violations).toHaveLength(100);
      const streamed = (await (await checkFile(schema, wrong, '?limit=7')).json()) as CheckReportDto;
      expect(streamed).toEqual(report);
    });
  });

  describe('requests to check', () => {
    const schema = aSchema().table('t').column('id', 'sequence').build();

    it('name a planned schema by its fingerprint', async () => {
      const description = { description: 'Employees with name, department and salary 30000-120000', seed: 5, rows: 100 };
      const response = await service.post('/generate', description);
      const fingerprint = response.headers.get('x-schema-fingerprint') ?? '';
      const csv = await response.text();
      expect(await check({ fingerprint, csv })).toMatchObject({ ok: true, rows: 100 });
      const streamed = await fetch(`${service.url}/api/v1/check?fingerprint=${fingerprint}`, { method: 'POST', headers: { 'content-type': 'text/csv; charset=utf-8' }, body: csv });
      expect(await streamed.json()).toMatchObject({ ok: true, rows: 100 });
      await expectError(await service.post('/api/v1/check', { fingerprint: '0'.repeat(64), csv }), 'schema_not_found');
      await expectError(await service.post('/api/v1/check', { fingerprint: 'x', csv }), 'validation_failed');
    });

    it('may tell of a slice', async () => {
      const csv = await generated(schema, { rows: 50, offset: 20, limit: 5 });
      expect(await check({ schema, csv, offset: 20 })).toMatchObject({ ok: true });
      expect(places(await check({ schema, csv, offset: 19, limit: 1 }))).toEqual([[1, 'id', 'cell']]);
      expect(await (await checkFile(schema, csv, '?offset=20')).json()).toMatchObject({ ok: true });
    });

    it('mean a day by "today": theirs, else the schema\'s, else today', async () => {
      const dated = aSchema().table('t', 50).column('d', 'date', { from: '-1d', to: 'now' }).build();
      const csv = await generated(dated, { reference_date: '2020-02-02' });
      expect(await check({ schema: dated, csv, reference_date: '2020-02-02' })).toMatchObject({ ok: true });
      expect(await check({ schema: { ...dated, reference_date: '2020-02-02' }, csv })).toMatchObject({ ok: true });
      expect(await check({ schema: dated, csv })).toMatchObject({ ok: false });
      expect(await check({ schema: dated, csv: await generated(dated) })).toMatchObject({ ok: true });
    });

    it.each<[string, object, 'validation_failed' | 'invalid_schema' | 'table_not_found' | 'malformed_csv']>([
      ['neither schema nor fingerprint', { csv: 'id\n1\n' }, 'validation_failed'],
      ['both', { schema, fingerprint: '0'.repeat(64), csv: 'id\n1\n' }, 'validation_failed'],
      ['no rows', { schema }, 'validation_failed'],
      ['rows twice', { schema, csv: 'id\n', tables: { t: 'id\n' } }, 'validation_failed'],
      ['a table of tables', { schema, table: 't', tables: { t: 'id\n' } }, 'validation_failed'],
      ['a bad schema', { schema: { version: 1, tables: [] }, csv: 'id\n' }, 'invalid_schema'],
      ['another table', { schema, csv: 'id\n', table: 'u' }, 'table_not_found'],
      ['other tables', { schema, tables: { u: 'id\n' } }, 'table_not_found'],
      ['a limit beyond', { schema, csv: 'id\n', limit: 1001 }, 'validation_failed'],
      ['an unknown field', { schema, csv: 'id\n', seed: 1 }, 'validation_failed'],
    ])('are refused with %s', async (_, body, code) => {
      await expectError(await service.post('/api/v1/check', body), code);
    });

    it('are refused as a file, too', async () => {
      await expectError(await checkFile({ version: 1, tables: [] }, 'id\n'), 'invalid_schema');
      await expectError(await checkFile(schema, 'id\n', '?limit=many'), 'validation_failed');
      await expectError(await checkFile(schema, 'id\n', '?csv=id'), 'validation_failed');
      await expectError(await checkFile(schema, 'id\n', '?colour=red'), 'validation_failed');
      await expectError(await checkFile(schema, 'id\n', '?table=t&table=u'), 'validation_failed');
      await expectError(await fetch(`${service.url}/api/v1/check`, { method: 'POST', headers: { 'content-type': 'text/csv', 'x-schema': 'e30x' }, body: 'id\n' }), 'validation_failed');
      await expectError(await fetch(`${service.url}/api/v1/check`, { method: 'POST', headers: { 'content-type': 'text/csv', 'content-encoding': 'gzip', 'x-schema': base64url(schema) }, body: 'id\n' }), 'unsupported_media_type');
      await expectError(await fetch(`${service.url}/api/v1/check`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'id\n' }), 'unsupported_media_type');
      await expectError(await fetch(`${service.url}/generate`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'id\n' }), 'unsupported_media_type');
    });
  });
});
