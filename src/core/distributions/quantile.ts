import type { Frame } from '../generation/frame.js';
import { StaticTable } from '../generation/static-table.js';
import { valueAt, type Piece } from './quantile-pieces.js';

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

/** Whole numbers from 0 at the units of a column: address of 64-bit integers, one a row. */
export function indicesAt(frame: Frame, quantile: Quantile, units: (frame: Frame) => number): number {
  const out = frame.arena.take(frame.count * 8);
  const most = quantile.pieces.at(-1)?.c0 ?? 0;
  frame.kernels.roundDoubles(valuesAt(frame, quantile, units(frame)), frame.count, 1, 0n, BigInt(Math.round(most + 0.5)), out);
  return out;
}

/** Shares of the values rounded to `step`, in increasing order, told in multiples of 1 ÷ parts. */
export function sharesOf({ pieces }: Quantile, step: number, parts: number): readonly number[] {
  const shares: number[] = [];
  let [at, last] = [0, Number.NaN];
  for (let i = 0; i < parts; i++) {
    const unit = (i + 0.5) / parts;
    while (at + 1 < pieces.length && (pieces[at + 1]?.from ?? 2) <= unit) at++;
    const piece = pieces[at];
    const value = piece ? Math.round(valueAt(piece, unit - piece.from) / step) : 0;
    if (value === last) shares.push((shares.pop() ?? 0) + 1 / parts);
    else shares.push(1 / parts);
    last = value;
  }
  return shares;
}

/** The quantile function of the numbers 0, 1, … with these weights. */
export function indexQuantile(weights: readonly number[]): Quantile {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let from = 0;
  const pieces = weights.flatMap((weight, i): Piece[] => {
    if (weight === 0) return [];
    const width = weight / total;
    const piece = { from, width, c0: i - 0.5, c1: 1 / width, c2: 0, c3: 0 };
    from += width;
    return [piece];
  });
  return quantileOf(pieces);
}
