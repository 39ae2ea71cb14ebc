import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import Papa from 'papaparse';
import { cellText, cellsOf, compiled, encoded } from '../support/generate.js';
import { aSchema } from '../support/schema-builder.js';

/** A reader of RFC 4180 of a few lines, which tells a missing value (nothing) from an empty one (""). */
function readCsv(text: string): (string | undefined)[][] {
  const rows: (string | undefined)[][] = [[]];
  let i = 0;
  while (i < text.length) {
    let field: string | undefined;
    if (text.charAt(i) === '"') {
      field = '';
      for (i++; text.charAt(i) !== '"' || text.charAt(i + 1) === '"'; i++) {
        if (text.charAt(i) === '"') i++;
        field += text.charAt(i);
      }
      i++;
    } else {
      const start = i;
      while (i < text.length && text.charAt(i) !== ',' && text.charAt(i) !== '\n') i++;
      field = i === start ? undefined : text.slice(start, i);
    }
    rows.at(-1)?.push(field);
    if (text.charAt(i) === '\n' && i + 1 < text.length) rows.push([]);
    // A comma at the end of a line opens one more field, which the next turn reads as nothing.
    i++;
  }
  return rows;
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', ';', '\t', 'a', '\\', '\u0000', '\u2028', '\ufeff', '🎈'), maxLength: 12 }),
);
const name = fc.string({ unit: fc.constantFrom('"', ',', ' ', ';', 'a', 'ß', '\\', '🎈', "'"), minLength: 1, maxLength: 10 });

it('any text survives CSV, by papaparse and by the letter of RFC 4180, and JSON', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 5 }), fc.uniqueArray(name, { minLength: 5, maxLength: 5 }), text, fc.boolean(), (values, [a = '', b = '', c = '', d = '', e = ''], constant, gaps) => {
      const quoted = constant.replaceAll('{', '{{').replaceAll('}', '}}');
      const schema = aSchema()
        .table('t', 40)
        .column(a, 'category', { values }, gaps ? { missing: 0.3 } : {})
        .column(b, 'constant', { value: constant })
        .column(c, 'template', { template: `x${quoted}{n}` })
        .column('n', 'sequence')
        .column(d, 'expression', { expression: `col(${JSON.stringify(a)}) + 'ü,'` })
        .column(e, 'template', { template: `{n|lower}` }, { missing: 0.5 })
        .build();
      const table = compiled(schema).table('t');
      const cells = cellsOf(table.slice()).map((column) => column.map(cellText));
      const rows = Array.from({ length: 40 }, (_, i) => cells.map((column) => column[i]));
      const csv = encoded('csv', [table.slice()]).toString('utf8');
      const header = [a, b, c, 'n', d, e];
      expect(readCsv(csv)).toEqual([header, ...rows]);
      const { data, errors } = Papa.parse<string[]>(csv.slice(0, -1), { delimiter: ',', newline: '\n' });
      expect(errors).toEqual([]);
      expect(data).toEqual([header, ...rows.map((row) => row.map((cell) => cell ?? ''))]);
      const json = JSON.parse(encoded('json', [table.slice()]).toString('utf8')) as Record<string, unknown>[];
      expect(json.map((row) => header.map((key) => row[key]))).toEqual(rows.map((row) => row.map((cell, i) => (i === 3 ? Number(cell) : (cell ?? null)))));
    }),
    { numRuns: 100 },
  );
});

it('one column may hold nothing at all', () => {
  const csv = encoded('csv', [compiled(aSchema().table('t', 3).column('a', 'uuid', {}, { missing: 1 }).build()).table('t').slice()]).toString('utf8');
  expect(csv).toBe('a\n\n\n\n');
  const empty = encoded('csv', [compiled(aSchema().table('t', 2).column('a', 'constant', { value: '' }).build()).table('t').slice()]).toString('utf8');
  expect(empty).toBe('a\n""\n""\n');
});

it('DuckDB reads the types back', async () => {
  const schema = aSchema()
    .table('orders', 5000)
    .column('id', 'sequence')
    .column('uid', 'uuid')
    .column('quantity', 'integer', { min: -5, max: 5 })
    .column('price', 'decimal', { min: 1, max: 999, decimals: 2 })
    .column('paid', 'boolean', {}, { missing: 0.1 })
    .column('day', 'date')
    .column('at', 'datetime')
    .column('note', 'category', { values: ['plain', 'a, "b"', 'two\nlines', 'ü'] })
    .column('total', 'expression', { expression: 'quantity * price' })
    .build();
  const table = compiled(schema).table('orders');
  const folder = mkdtempSync(path.join(tmpdir(), 'csv-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const file = path.join(folder, 'orders.csv');
    writeFileSync(file, encoded('csv', [table.slice()]));
    await connection.run(`create table orders as select * from read_csv('${file}')`);
    const types = (await connection.runAndReadAll("select column_name, data_type from information_schema.columns where table_name = 'orders' order by ordinal_position")).getRows();
    expect(Object.fromEntries(types)).toEqual({ id: 'BIGINT', uid: 'VARCHAR', quantity: 'BIGINT', price: 'DOUBLE', paid: 'BOOLEAN', day: 'DATE', at: expect.stringMatching(/^TIMESTAMP/), note: 'VARCHAR', total: 'DOUBLE' });
    const [summary] = (await connection.runAndReadAll(`select count(*)::int, count(distinct uid)::int, sum(id)::int, count(*) filter (note = 'a, "b"')::int, count(*) filter (paid is null)::int, bool_and(abs(total - quantity * price) < 0.001) from orders`)).getRows();
    const [, uids = [], , , paid = [], , , notes = []] = cellsOf(table.slice());
    expect(summary).toEqual([5000, new Set(uids).size, 12_502_500, notes.filter((cell) => cell === '"a, \\"b\\""').length, paid.filter((cell) => cell === 'null').length, true]);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
});
