import type { CompiledDataset, DatasetRequest, TableSlice } from '../../src/core/generation/dataset.js';
import { compileDataset } from '../../src/core/generation/dataset.js';
import type { RowLayout } from '../../src/core/generation/render.js';
import type { DatasetSchema } from '../../src/core/schema/dataset-schema.js';
import { parseSchema } from '../../src/core/schema/parse.js';
import { encode } from '../../src/exporters/encode.js';
import { formatById } from '../../src/exporters/registry.js';

export const REFERENCE_DATE = '2026-01-01';

/** Parses and compiles, as a request does. */
export function compiled(schema: DatasetSchema, request: Partial<DatasetRequest> = {}): CompiledDataset {
  return compileDataset(parseSchema(schema), { seed: 0, referenceDate: REFERENCE_DATE, ...request });
}

/** The bytes of a format. */
export function encoded(format: string, tables: readonly TableSlice[]): Buffer {
  const found = formatById(format);
  if (!found) throw new RangeError(`no format ${format}`);
  return Buffer.concat([...encode(found, tables)]);
}

/** The main table, or the one named, in a format. */
export function written(schema: DatasetSchema, format = 'csv', request: Partial<DatasetRequest> = {}, table?: string): string {
  const dataset = compiled(schema, request);
  return encoded(format, [dataset.table(table ?? dataset.main).slice()]).toString('utf8');
}

const CELL_END = '\u001f';
const ROW_END = '\u001e';
const RAW: RowLayout = { encoding: 'json', before: [], rowEnd: ROW_END };

/**
 * The cells of a slice, column by column, as the JSON values they are written as (`null`: missing). Read without any
 * format, so that formats can be compared with it.
 */
export function cellsOf(slice: TableSlice, blockRows?: number): string[][] {
  const before = slice.columns.map((_, i) => (i === 0 ? '' : CELL_END));
  const layout: RowLayout = { ...RAW, before, ...(blockRows === undefined ? {} : { blockRows }) };
  const text = Buffer.concat([...slice.render(layout)]).toString('utf8');
  const rows = text === '' ? [] : text.slice(0, -1).split(ROW_END).map((row) => row.split(CELL_END));
  return slice.columns.map((_, i) => rows.map((row) => row[i] ?? 'no cell'));
}

/** Cells of one column of the main table. */
export function columnCells(schema: DatasetSchema, column: string, request: Partial<DatasetRequest> = {}): string[] {
  const dataset = compiled(schema, request);
  const slice = dataset.table(dataset.main).slice();
  const at = slice.columns.findIndex(({ name }) => name === column);
  return cellsOf(slice)[at] ?? [];
}

/** Text of a cell as CSV would hold it before quoting; undefined where it is missing. */
export function cellText(cell: string): string | undefined {
  if (cell === 'null') return undefined;
  const value: unknown = cell.startsWith('"') ? JSON.parse(cell) : cell;
  return String(value);
}
