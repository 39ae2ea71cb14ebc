import type { CompiledTable } from '../../core/generation/dataset.js';
import { encode } from '../../exporters/encode.js';
import { FORMATS } from '../../exporters/registry.js';
import { CsvReader, type CsvRow } from '../check/csv-reader.js';

/** The first rows of a table as CSV sends them, read back: the header, then so many rows, some at a time. */
export function* rowsSent(table: CompiledTable, rows: number): Generator<Iterable<CsvRow>, void, undefined> {
  const csv = FORMATS.find(({ id }) => id === 'csv');
  if (csv === undefined) throw new RangeError('there is no format csv');
  const reader = new CsvReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const bytes of encode(csv, [table.slice(0, rows)])) yield reader.push(decoder.decode(bytes, { stream: true }));
  yield reader.end();
}
