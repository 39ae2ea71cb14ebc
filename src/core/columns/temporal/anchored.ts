import { uniformIntegers } from '../../distributions/draw-integers.js';
import type { Frame } from '../../generation/frame.js';
import type { Vector } from '../../generation/vectors.js';
import { DAY_SECONDS, FIRST_SECONDS, LAST_SECONDS } from '../../schema/dates.js';
import type { CompileContext } from '../contract.js';
import { spreadIntegers } from './moments.js';
import type { MomentOptions } from './options.js';
import { distances } from './range.js';
import { isSpread } from './spread.js';

/** Moments, in units, with a bitmap of the rows that have one. */
export type Source = (frame: Frame) => { readonly values: number; readonly validity: number };

/** The anchor's moment plus or minus a distance; missing where the anchor is, and where the calendar ends. */
export function anchoredSource(context: CompileContext<MomentOptions>, anchor: string, unit: number): Source {
  const { options, key, units, referenceSeconds } = context;
  const { least, most } = distances(options, unit);
  const distance = isSpread(options) && least < most ? spreadIntegers(options, { anchored: true, referenceSeconds, unit, first: least, count: most - least + 1 }, units, BigInt(least)) : uniformIntegers(BigInt(least), BigInt(most));
  const [earliest, latest] = [BigInt(Math.ceil(FIRST_SECONDS / unit)), BigInt(Math.floor(LAST_SECONDS / unit))];
  const sign = options.after === undefined ? -1n : 1n;
  return (frame) => {
    const from = frame.column(anchor);
    const start = momentsIn(frame, from, unit);
    const values = frame.arena.take(frame.count * 8);
    frame.kernels.addVectors(start, distance(frame, key), frame.count, sign, values);
    // Beyond the calendar there is nothing to write.
    const validity = frame.arena.take((frame.count + 7) >> 3);
    frame.kernels.keepWithin(values, frame.count, earliest, latest, from.validity, validity);
    return { values, validity };
  };
}

/** A date or date-time vector in units of our own: days, or seconds. */
function momentsIn(frame: Frame, vector: Vector, unit: number): number {
  if (vector.tag !== 'number' || (vector.style.as !== 'date' && vector.style.as !== 'datetime')) {
    throw new TypeError('the column that a moment hangs on does not hold moments');
  }
  const own = vector.style.as === 'date' ? DAY_SECONDS : 1;
  if (own === unit) return vector.values;
  const out = frame.arena.take(frame.count * 8);
  if (own > unit) frame.kernels.rescale(vector.values, frame.count, 1n, BigInt(own), 0n, out);
  else frame.kernels.rescale(vector.values, frame.count, BigInt(unit), 1n, 0n, out);
  return out;
}
