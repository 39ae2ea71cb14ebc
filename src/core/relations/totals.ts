import type { Frame } from '../generation/frame.js';
import type { Integers } from '../expressions/values.js';

/** What the children of some consecutive parents come to. Sums are exact below 2^53. */
export interface Totals {
  readonly counts: Float64Array;
  /** Sum, least or greatest of the values; meaningless where no child has a value. */
  readonly values: Float64Array;
  /** Children with a value. */
  readonly valued: Float64Array;
}

export type Fold = 'count' | 'sum' | 'mean' | 'min' | 'max';

export function emptyTotals(parents: number): Totals {
  return { counts: new Float64Array(parents), values: new Float64Array(parents), valued: new Float64Array(parents) };
}

/** Children of a block: addresses of parent rows (64-bit) and of bitmaps (0: all), and their values where any are wanted. */
export interface Children {
  readonly frame: Frame;
  readonly parents: number;
  /** Children that have a parent and fulfil the condition. */
  readonly counted: number;
  readonly values: Integers | undefined;
}

/** Adds children to the totals of the parents from `firstParent` on. */
export function addChildren({ frame, parents, counted, values }: Children, fold: Fold, firstParent: number, totals: Totals): void {
  const { view, bytes } = frame.engine;
  const has = (bitmap: number, i: number): boolean => bitmap === 0 || (((bytes[bitmap + (i >> 3)] ?? 0) >> (i & 7)) & 1) === 1;
  const read = (address: number): number => view.getUint32(address, true) + view.getInt32(address + 4, true) * 4_294_967_296;
  for (let i = 0; i < frame.count; i++) {
    if (!has(counted, i)) continue;
    const p = read(parents + i * 8) - firstParent;
    totals.counts[p] = (totals.counts[p] ?? 0) + 1;
    if (!values || !has(values.validity, i)) continue;
    const value = read(values.values + i * 8);
    const before = totals.values[p] ?? 0;
    const first = totals.valued[p] === 0;
    totals.valued[p] = (totals.valued[p] ?? 0) + 1;
    if (fold === 'min') totals.values[p] = first ? value : Math.min(before, value);
    else if (fold === 'max') totals.values[p] = first ? value : Math.max(before, value);
    else totals.values[p] = before + value;
  }
}
