import type { Frame } from '../generation/frame.js';
import type { ColumnKey } from '../random/address.js';
import { valuesAt, type Quantile } from './quantile.js';

/** Draws 64-bit integers, one a row; the result is an address. */
export type IntegerSource = (frame: Frame, key: ColumnKey) => number;

/** Doubles in [0, 1), one a row, that a column's values are drawn from; the result is an address. */
export type Units = (frame: Frame) => number;

/** A span up to this is drawn from one 32-bit word; the bias stays below 2^-16 of a share. */
const SMALL_SPAN = 65_536n;

/** Uniform on lo … hi, both included, from the words `draw` and, for wide spans, `draw + 1`. */
export function uniformIntegers(lo: bigint, hi: bigint, draw = 0): IntegerSource {
  const span = hi - lo + 1n;
  return (frame, key) => {
    const out = frame.arena.take(frame.count * 8);
    if (span <= SMALL_SPAN) frame.kernels.uniformSmall(frame.words(key, draw), frame.count, Number(span), lo, out);
    else frame.kernels.uniformLarge(frame.words(key, draw), frame.words(key, draw + 1), frame.count, span, lo, out);
    return out;
  };
}

/** lo + place: each of lo … hi in the order in which its place comes. */
export function integersAtPlaces(places: (frame: Frame) => number, lo: bigint): IntegerSource {
  return (frame) => {
    const out = frame.arena.take(frame.count * 8);
    frame.kernels.rescale(places(frame), frame.count, 1n, 1n, lo, out);
    return out;
  };
}

/** Uniform on lo … hi, growing with the unit. */
export function integersOfUnits(units: Units, lo: bigint, hi: bigint): IntegerSource {
  const span = Number(hi - lo + 1n);
  return (frame) => {
    const out = frame.arena.take(frame.count * 8);
    frame.kernels.unitIntegers(units(frame), frame.count, span, lo, out);
    return out;
  };
}

/** A law's values × multiplier, rounded half away from zero and held within lo … hi. */
export function quantileIntegers(units: Units, quantile: Quantile, multiplier: number, lo: bigint, hi: bigint): IntegerSource {
  return (frame) => {
    const out = frame.arena.take(frame.count * 8);
    frame.kernels.roundDoubles(valuesAt(frame, quantile, units(frame)), frame.count, multiplier, lo, hi, out);
    return out;
  };
}
