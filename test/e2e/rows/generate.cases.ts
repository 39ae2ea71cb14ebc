import Papa from 'papaparse';
import { aSchema } from '../../support/schema-builder.js';
import { startService, type RunningService } from '../../support/service.js';

const DESCRIPTION = 'Employees with name, department and salary 30000-120000';
const SHOP = aSchema()
  .table('customers', 20)
  .column('id', 'sequence')
  .column('full name', 'person.fullName')
  .table('orders', 100)
  .column('order', 'pattern', { pattern: 'ORD-######' }, { unique: true })
  .column('customer', 'reference', { table: 'customers', column: 'id' })
  .column('quantity', 'integer', { min: 1, max: 10 })
  .with({ name: 'Shop: Größe €/../x' })
  .build();

describe('generating', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  const rowsOf = (csv: string): Record<string, string>[] => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

  describe.each(['/generate', '/api/v1/generate'])('POST %s', (route) => {
    it('answers a description with a CSV file that says what it is', async () => {
      const response = await service.post(route, { description: DESCRIPTION, rows: 50, seed: 42 });
      expect(response.status).toBe(200);
      const headers = Object.fromEntries(response.headers);
      expect(headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="employees-with-name-department-and-salary-30000-120000.csv"',
        'x-row-count': '50',
        'x-schema-source': 'embedded',
        'x-schema-fingerprint': expect.stringMatching(/^[0-9a-f]{64}$/),
        'x-seed': '42',
        'x-reference-date': '2026-01-31',
        'x-tables': expect.stringMatching(/./),
        'x-generation-time': expect.stringMatching(/^\d+\.\d{6}$/),
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-content-type-options': 'nosniff',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(rowsOf(await response.text())).toHaveLength(50);
    });

    it('gives the same bytes again, and others for another seed', async () => {
      const text = async (seed: number): Promise<string> => (await service.post(route, { description: DESCRIPTION, rows: 20, seed })).text();
      expect(await text(1)).toBe(await text(1));
      expect(await text(1)).not.toBe(await text(2));
    });
  });

  describe('a schema', () => {
    it('is answered with its main table, and names all of them', async () => {
      const response = await service.post('/generate', { schema: SHOP, rows: 30 });
      expect(response.headers.get('x-tables')).toBe('customers,orders');
      expect(response.headers.get('x-schema-source')).toBe('provided');
      expect(response.headers.get('content-disposition')).toBe('attachment; filename="shop-grosse-x.csv"');
      const rows = rowsOf(await response.text());
      expect(rows).toHaveLength(30);
      expect(Object.keys(rows[0] ?? {})).toEqual(['order', 'customer', 'quantity']);
    });

    it('gives the table that is named', async () => {
      const response = await service.post('/generate', { schema: SHOP, table: 'customers', format: 'ndjson' });
      expect(response.headers.get('x-row-count')).toBe('20');
      const lines = (await response.text()).trim().split('\n');
      expect(lines).toHaveLength(20);
      expect(JSON.parse(lines[0] ?? '')).toEqual({ id: 1, 'full name': expect.any(String) });
    });

    it('is answered in JSON with every table', async () => {
      const response = await service.post('/generate', { schema: SHOP, format: 'json' });
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(response.headers.get('x-row-count')).toBe('120');
      const tables = (await response.json()) as Record<string, unknown[]>;
      expect(Object.entries(tables).map(([name, rows]) => [name, rows.length])).toEqual([['customers', 20], ['orders', 100]]);
    });

    it('takes its rows from the request, else from the schema, else 1000', async () => {
      const count = async (body: object): Promise<string | null> => (await service.post('/generate', body)).headers.get('x-row-count');
      const plain = aSchema().table('t').column('a', 'sequence').build();
      expect(await count({ schema: SHOP, rows: 7 })).toBe('7');
      expect(await count({ schema: SHOP })).toBe('100');
      expect(await count({ schema: plain })).toBe('1000');
    });

    it('gives slices that put together are the whole', async () => {
      const text = async (more: object): Promise<string> => (await service.post('/generate', { schema: SHOP, format: 'ndjson', rows: 100, ...more })).text();
      const parts = [await text({ limit: 40 }), await text({ offset: 40, limit: 30 }), await text({ offset: 70 })];
      expect(parts.join('')).toBe(await text({}));
      expect(await text({ offset: 1000 })).toBe('');
    });

    it('means by "now" what the request says, else the schema, else today', async () => {
      const dates = aSchema().table('t', 1).column('d', 'date', { from: 'now', to: 'now' });
      const date = async (body: object): Promise<string | undefined> => rowsOf(await (await service.post('/generate', body)).text())[0]?.['d'];
      expect(await date({ schema: dates.build() })).toBe('2026-01-31');
      const dated = dates.with({ reference_date: '2025-05-05' }).build();
      expect(await date({ schema: dated })).toBe('2025-05-05');
      expect(await date({ schema: dated, reference_date: '2024-02-29' })).toBe('2024-02-29');
    });

    it('keeps columns that are named like parts of JavaScript', async () => {
      const names = ['__proto__', 'constructor', '1', 'toString'];
      const odd = names.reduce((builder, name) => builder.column(name, 'sequence'), aSchema().table('t', 2)).build();
      const csv = await (await service.post('/generate', { schema: odd })).text();
      expect(csv).toBe(`${names.join(',')}\n1,1,1,1\n2,2,2,2\n`);
      const json = await (await service.post('/generate', { schema: odd, format: 'json' })).text();
      expect(json.replaceAll(/\s/g, '')).toBe(`[${[1, 2].map((n) => `{${names.map((name) => `"${name}":${n}`).join(',')}}`).join(',')}]`);
    });
  });

  describe('a request id', () => {
    it('is kept when it is harmless', async () => {
      const response = await service.post('/generate', { schema: SHOP }, { 'x-request-id': 'my-id_1' });
      expect(response.headers.get('x-request-id')).toBe('my-id_1');
    });

    it('is replaced when it is not', async () => {
      const response = await service.post('/generate', { schema: SHOP }, { 'x-request-id': 'a b<script>' });
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });
  });
});
