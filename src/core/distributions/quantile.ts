import type { Frame } from '../generation/frame.js';
import { StaticTable } from '../generation/static-table.js';
import type { Piece } from './quantile-pieces.js';

/** A quantile function as a table for the kernel `tableQuantiles`. */
export interface Quantile {
  readonly table: StaticTable;
  readonly buckets: number;
  readonly pieces: readonly Piece[];
}

const PIECE_BYTES = 40;

/** Guide (where to start looking, a 32-bit piece number for each of equally wide parts of [0, 1)), then the pieces. */
export function quantileOf(pieces: readonly Piece[]): Quantile {
  let buckets = 64;
  while (buckets < pieces.length * 2 && buckets < 8_192) buckets *= 2;
  const view = new DataView(new ArrayBuffer(buckets * 4 + (pieces.length + 1) * PIECE_BYTES));
  let at = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    while (at + 1 < pieces.length && (pieces[at + 1]?.from ?? 2) <= bucket / buckets) at++;
    view.setUint32(bucket * 4, at, true);
  }
  pieces.forEach(({ from, c0, c1, c2, c3 }, i) => {
    [from, c0, c1, c2, c3].forEach((value, j) => {
      view.setFloat64(buckets * 4 + i * PIECE_BYTES + j * 8, value, true);
    });
  });
  // Behind the last piece one that is never reached.
  view.setFloat64(buckets * 4 + pieces.length * PIECE_BYTES, 2, true);
  return { table: new StaticTable(new Uint8Array(view.buffer)), buckets, pieces };
}

/** Values at the units (doubles in [0, 1) at `units`): address of doubles, one a row. */
export function valuesAt(frame: Frame, { table, buckets }: Quantile, units: number): number {
  const out = frame.arena.take(frame.count * 8);
  frame.kernels.tableQuantiles(units, frame.count, table.resident(frame.engine), buckets, out);
  return out;
}
