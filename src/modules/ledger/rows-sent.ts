import type { RowSink } from '../../core/claims/ledger.js';
import type { CompiledTable } from '../../core/generation/dataset.js';
import { encode } from '../../exporters/encode.js';
import { FORMATS } from '../../exporters/registry.js';
import { Breath } from '../check/breath.js';
import { CsvReader, type CsvRow } from '../check/csv-reader.js';

/** Hands over the first rows of a table as CSV sends them, read back; other requests get their turn. Returns how many there were. */
export async function readRowsSent(table: CompiledTable, rows: number, sink: RowSink): Promise<number> {
  const breath = new Breath();
  const places = new Map(table.columns.map(({ name }, i) => [name, i]));
  let read = -1;
  for (const batch of batchesSent(table, rows)) {
    for (const { cells } of batch) {
      // The first one is the header.
      if (++read > 0) sink.row((name) => cells[places.get(name) ?? -1]);
      if (breath.due) await breath.take();
    }
  }
  return read;
}

function* batchesSent(table: CompiledTable, rows: number): Generator<Iterable<CsvRow>, void, undefined> {
  const csv = FORMATS.find(({ id }) => id === 'csv');
  if (csv === undefined) throw new RangeError('there is no format csv');
  const reader = new CsvReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const bytes of encode(csv, [table.slice(0, rows)])) yield reader.push(decoder.decode(bytes, { stream: true }));
  yield reader.end();
}
