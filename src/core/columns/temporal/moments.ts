import { integersAtPlaces, integersOfUnits, quantileIntegers, uniformIntegers, type IntegerSource, type Units } from '../../distributions/draw-integers.js';
import type { Frame } from '../../generation/frame.js';
import { StaticTable } from '../../generation/static-table.js';
import { DAY_SECONDS } from '../../schema/dates.js';
import type { CompileContext } from '../contract.js';
import { openings, type Openings } from './openings.js';
import type { MomentContext, MomentOptions } from './options.js';
import { bounds } from './range.js';
import { fitSpread, isSpread, type Spread } from './spread.js';

/** All moments of the range. */
export function wholeSpread(context: MomentContext, unit: number): Spread {
  const { lo, hi } = bounds(context, unit);
  return { anchored: false, referenceSeconds: context.referenceSeconds, unit, first: lo, count: hi - lo + 1 };
}

/** The allowed moments of the range, one behind the other. */
export function openingSpread(context: MomentContext, unit: number, { count }: Openings): Spread {
  const whole = wholeSpread(context, unit);
  return { ...whole, count, perValue: whole.count / Math.max(count, 1) };
}

/** Whole numbers from `lo` on, spread by the law. */
export function spreadIntegers(options: MomentOptions, spread: Spread, units: Units, lo: bigint): IntegerSource {
  const fit = fitSpread(options, spread);
  if ('problem' in fit) throw new RangeError(fit.problem);
  const source = quantileIntegers(units, fit.quantile, 1, 0n, BigInt(spread.count - 1));
  return (frame, key) => {
    const out = source(frame, key);
    frame.kernels.rescale(out, frame.count, 1n, 1n, lo, out);
    return out;
  };
}

/** lo … lo + count − 1: each once where the column is unique, by its law, or all alike. */
function valueSource({ options, places, units, correlated }: CompileContext<MomentOptions>, spread: Spread, lo: bigint): IntegerSource {
  const hi = lo + BigInt(spread.count - 1);
  if (places) return integersAtPlaces(places, lo);
  if (isSpread(options) && spread.count > 1) return spreadIntegers(options, spread, units, lo);
  return correlated ? integersOfUnits(units, lo, hi) : uniformIntegers(lo, hi);
}

/** Any moment of the range. */
export function rangeSource(context: CompileContext<MomentOptions>, unit: number): (frame: Frame) => number {
  const spread = wholeSpread(context, unit);
  const source = valueSource(context, spread, BigInt(spread.first));
  return (frame) => source(frame, context.key);
}

/** One of the allowed moments: a window among the allowed days, and a moment in it. */
export function calendarSource(context: CompileContext<MomentOptions>, unit: number): (frame: Frame) => number {
  const { key } = context;
  const allowed = openings(context, unit);
  const { firstDay, days, from, width } = allowed;
  const table = days && new StaticTable(new Uint8Array(BigInt64Array.from(days.map(BigInt)).buffer));
  const source = valueSource(context, openingSpread(context, unit, allowed), BigInt(allowed.skipped));
  const perDay = BigInt(DAY_SECONDS / unit);
  return (frame) => {
    const { arena, engine, kernels, count } = frame;
    const drawn = source(frame, key);
    const [windows, inside, out] = [arena.take(count * 8), arena.take(count * 8), arena.take(count * 8)];
    kernels.rescale(drawn, count, BigInt(width), BigInt(width), 0n, inside);
    kernels.addVectors(drawn, inside, count, -1n, inside);
    kernels.rescale(drawn, count, BigInt(width), 1n, table ? 0n : BigInt(firstDay), windows);
    if (table) kernels.lookUp64(windows, count, table.resident(engine), windows);
    kernels.rescale(windows, count, 1n, perDay, BigInt(from), out);
    kernels.addVectors(out, inside, count, 1n, out);
    return out;
  };
}
