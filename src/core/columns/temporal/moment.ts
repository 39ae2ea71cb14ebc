import { sharesOf } from '../../distributions/quantile.js';
import type { CompiledColumn, Frame } from '../../generation/frame.js';
import { absoluteSeconds, clockSeconds, DAY_SECONDS } from '../../schema/dates.js';
import type { CellCheckContext, CompileContext } from '../contract.js';
import { evenShares } from '../number-column.js';
import { anchoredSource, type Source } from './anchored.js';
import { calendarSource, openingSpread, rangeSource, wholeSpread } from './moments.js';
import { openings, weekdayOf } from './openings.js';
import type { MomentContext, MomentOptions } from './options.js';
import { isProfiled, profileProblem, profileSource } from './profile.js';
import { bounds, distances } from './range.js';
import { fitSpread, isSpread } from './spread.js';
import { checkStep, stepSource, stepSpace } from './steps.js';

export function temporalSpace(context: MomentContext, unit: number): bigint | typeof Infinity | undefined {
  const { after, before, step, weekdays, hours } = context.options;
  if (step !== undefined) return stepSpace(context.options, unit);
  if (after !== undefined || before !== undefined || isSpread(context.options) || isProfiled(context.options)) return undefined;
  if (weekdays !== undefined || hours !== undefined) return BigInt(openings(context, unit).count);
  const { lo, hi } = bounds(context, unit);
  return BigInt(hi - lo + 1);
}

/** Shares for correlations. */
export function temporalShares(context: MomentContext, unit: number): readonly number[] | undefined {
  const { after, before, step, weekdays, hours } = context.options;
  // A regular series moves with the rows, not by chance.
  if (after !== undefined || before !== undefined || step !== undefined || isProfiled(context.options)) return undefined;
  const spread = weekdays !== undefined || hours !== undefined ? openingSpread(context, unit, openings(context, unit)) : wholeSpread(context, unit);
  const fit = isSpread(context.options) ? fitSpread(context.options, spread) : undefined;
  return fit && 'quantile' in fit ? sharesOf(fit.quantile, 1, SHARES) : evenShares(spread.count);
}

/** Parts in which the shares of many moments are told. */
const SHARES = 4_096;

export function compileTemporal(context: CompileContext<MomentOptions>, unit: number): CompiledColumn {
  const kind = unit === 1 ? 'datetime' : 'date';
  const source = sourceOf(context, unit);
  return {
    shape: { kind },
    maxBytes: unit === 1 ? 20 : 10,
    fill: (frame) => ({ tag: 'number', style: { as: kind }, ...source(frame) }),
  };
}

function sourceOf(context: CompileContext<MomentOptions>, unit: number): Source {
  const { options } = context;
  const anchor = options.after ?? options.before;
  if (anchor !== undefined) return anchoredSource(context, anchor, unit);
  const all = (make: (frame: Frame) => number): Source => (frame) => ({ values: make(frame), validity: 0 });
  if (options.step !== undefined) return all(stepSource(context, unit));
  if (isProfiled(options)) return all(profileSource(context, unit));
  if (options.weekdays !== undefined || options.hours !== undefined) return all(calendarSource(context, unit));
  return all(rangeSource(context, unit));
}

export function checkTemporal(text: string, context: CellCheckContext<MomentOptions>, unit: number, write: (value: number) => string): string | undefined {
  const seconds = absoluteSeconds(text);
  if (seconds === undefined || write(seconds / unit) !== text) return `is not a ${unit === 1 ? 'date-time' : 'date'}`;
  const { options, row } = context;
  const anchor = options.after ?? options.before;
  if (anchor !== undefined) {
    const from = absoluteSeconds(context.cell(anchor) ?? '');
    if (from === undefined) return `has a value although "${anchor}" has none`;
    const apart = (Math.floor(seconds / unit) - Math.floor(from / unit)) * (options.after === undefined ? -1 : 1);
    const { least, most } = distances(options, unit);
    return apart < least || apart > most ? `is not ${String(least)} to ${String(most)} ${unit === 1 ? 'seconds' : 'days'} from "${anchor}"` : undefined;
  }
  if (options.step !== undefined) {
    const problem = checkStep(seconds, row, options, context.referenceSeconds, unit);
    return typeof problem === 'object' ? `row ${String(row)} is ${write(problem.expected)}` : problem;
  }
  const profile = profileProblem(seconds, options);
  if (profile !== undefined) return profile;
  const { lo, hi } = bounds(context, unit);
  const value = seconds / unit;
  const day = Math.floor(seconds / DAY_SECONDS);
  if (options.weekdays && !options.weekdays.includes(weekdayOf(day))) return 'falls on another weekday';
  if (options.hours) {
    const clock = seconds - day * DAY_SECONDS;
    if (clock < (clockSeconds(options.hours.from) ?? 0) || clock > (clockSeconds(options.hours.to) ?? 0)) return 'lies outside the hours';
  }
  return value < lo || value > hi ? 'lies outside from and to' : undefined;
}
