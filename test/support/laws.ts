import Papa from 'papaparse';
import { ServiceError } from '../../src/core/errors/service-error.js';
import type { DatasetRequest } from '../../src/core/generation/dataset.js';
import type { DatasetSchema } from '../../src/core/schema/dataset-schema.js';
import { cellsOf, cellText, compiled, encoded } from './generate.js';

/** Texts of a table by column, as CSV would hold them. */
export type Columns = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Texts of every table. */
export function textsOfTables(schema: DatasetSchema, request: Partial<DatasetRequest> = {}): ReadonlyMap<string, Columns> {
  return new Map(compiled(schema, request).tables.map((table) => {
    const cells = cellsOf(table.slice());
    return [table.name, new Map(table.columns.map(({ name }, i) => [name, (cells[i] ?? []).map(cellText)]))];
  }));
}

/** Texts of the main table. */
export function textsOf(schema: DatasetSchema, request: Partial<DatasetRequest> = {}): Columns {
  return textsOfTables(schema, request).get(schema.main ?? schema.tables.at(-1)?.name ?? '') ?? new Map();
}

/**
 * What holds for every schema: a table is the same in slices, in blocks of any size and in any format, beside other
 * columns and tables, and in any order of the columns.
 */
export function expectLaws(schema: DatasetSchema, seed = 1): void {
  const dataset = compiled(schema, { seed });
  for (const table of dataset.tables) {
    const whole = cellsOf(table.slice());
    for (const size of [64, 1024]) expect(cellsOf(table.slice(), size)).toEqual(whole);
    const [from, count] = [table.rowCount >> 1, Math.min(70, table.rowCount >> 1)];
    expect(cellsOf(table.slice(from, count), 64)).toEqual(whole.map((cells) => cells.slice(from, from + count)));
    expect(cellsOf(table.slice(table.rowCount - 1, 1))).toEqual(whole.map((cells) => cells.slice(-1)));
    expectFormats(schema, seed, table.name);
  }
  const changed: DatasetSchema = {
    ...schema,
    main: dataset.main,
    tables: [...schema.tables, { name: 'one more', rows: 30, columns: [{ name: 'id', type: 'uuid' }] }]
      .map((table) => ({ ...table, columns: [{ name: 'one more', type: 'person.fullName', options: { locale: 'fr' } }, ...table.columns.toReversed()] }))
      .toReversed(),
  };
  const others = textsOfTables(changed, { seed });
  for (const [table, columns] of textsOfTables(schema, { seed })) {
    for (const [name, texts] of columns) expect([table, name, others.get(table)?.get(name)]).toEqual([table, name, texts]);
  }
}

function expectFormats(schema: DatasetSchema, seed: number, table: string): void {
  const slice = compiled(schema, { seed }).table(table).slice();
  const [header = [], ...rows] = Papa.parse<string[]>(encoded('csv', [slice]).toString('utf8').replace(/\r?\n$/, '')).data;
  const json = JSON.parse(encoded('json', [slice]).toString('utf8')) as Record<string, string | number | boolean | null>[];
  // Numbers lose the zeros behind their point in JSON; they are compared as numbers.
  expect(rows).toEqual(json.map((row, i) => header.map((name, c) => {
    const [value, text] = [row[name], rows[i]?.[c]];
    if (value === null || value === undefined) return '';
    return typeof value === 'number' && Number(text) === value ? text : String(value);
  })));
}

/** The first rows are the same for another row count. */
export function expectPrefix(schema: DatasetSchema, seed = 1): void {
  const whole = textsOf(schema, { seed });
  for (const rows of [1, 63, 130]) {
    for (const [name, texts] of textsOf(schema, { seed, rows })) expect([name, texts]).toEqual([name, whole.get(name)?.slice(0, rows)]);
  }
}

/** The refusal of a schema: its code, and path, rule and message of its first issue. */
export function refusalOf(schema: unknown, request: Partial<DatasetRequest> = {}): { code: string; path: string; rule: string; message: string } {
  try {
    compiled(schema as DatasetSchema, request);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const [issue] = error.issues;
    return { code: error.code, path: issue?.path ?? '', rule: issue?.rule ?? '', message: issue?.message ?? '' };
  }
  throw new Error('it was not refused');
}
