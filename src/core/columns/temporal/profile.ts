import { uniformIntegers } from '../../distributions/draw-integers.js';
import type { Issue } from '../../errors/service-error.js';
import type { Frame } from '../../generation/frame.js';
import { StaticTable } from '../../generation/static-table.js';
import { aliasTable } from '../../random/alias-table.js';
import { civilFromDays, DAY_SECONDS } from '../../schema/dates.js';
import type { CompileContext } from '../contract.js';
import { weekdayOf } from './openings.js';
import type { MomentContext, MomentOptions } from './options.js';
import { bounds } from './range.js';

/** Whether days of the week, months or hours of the day come by weights. */
export function isProfiled({ weekday_weights: days, month_weights: months, hour_weights: hours }: MomentOptions): boolean {
  return days !== undefined || months !== undefined || hours !== undefined;
}

const monthOf = (day: number): number => civilFromDays(day).month - 1;

/** Most days between the bounds of a profile. */
const MOST_DAYS = 100_000;

/** Whole days between the bounds, with how often each comes. */
function weightedDays(context: MomentContext, unit: number): { readonly first: number; readonly weights: readonly number[] } {
  const { weekdays, weekday_weights: weights, month_weights: months } = context.options;
  const { lo, hi } = bounds(context, unit);
  const perDay = DAY_SECONDS / unit;
  const first = Math.ceil(lo / perDay);
  const last = Math.floor((hi + 1) / perDay) - 1;
  const ofMonth = (day: number): number => (months === undefined ? 1 : (months[monthOf(day)] ?? 1));
  const weight = (day: number): number => (weekdays === undefined || weekdays.includes(weekdayOf(day)) ? (weights?.[weekdayOf(day)] ?? 1) * ofMonth(day) : 0);
  return { first, weights: Array.from({ length: Math.min(Math.max(0, last - first + 1), MOST_DAYS + 1) }, (_, i) => weight(first + i)) };
}

export function profileIssues(context: MomentContext, unit: number): Issue[] {
  const { weekday_weights: days, month_weights: months, hour_weights: hours } = context.options;
  const path = days !== undefined ? 'weekday_weights' : months !== undefined ? 'month_weights' : 'hour_weights';
  const { weights } = weightedDays(context, unit);
  if (weights.length > MOST_DAYS) return [{ path, rule: 'too_big', message: `at most ${String(MOST_DAYS)} days; shorten the range.` }];
  if (hours?.every((weight) => weight === 0) === true) return [{ path: 'hour_weights', rule: 'all_zero', message: 'at least one weight must be above 0.' }];
  if (weights.every((weight) => weight === 0)) return [{ path, rule: 'empty_range', message: 'no whole day between from and to is allowed; widen the range.' }];
  return [];
}

/** A day by its weight, an hour by its weight, any second of it. */
export function profileSource(context: CompileContext<MomentOptions>, unit: number): (frame: Frame) => number {
  const { key, options: { hour_weights: hourWeights } } = context;
  const { first, weights } = weightedDays(context, unit);
  const days = new StaticTable(aliasTable(weights));
  const hours = hourWeights && new StaticTable(aliasTable(hourWeights));
  const inside = hours ? uniformIntegers(0n, 3_599n, 2) : uniformIntegers(0n, BigInt(DAY_SECONDS - 1), 2);
  return (frame) => {
    const { arena, engine, kernels, count } = frame;
    const [indices, out] = [arena.take(count * 4), arena.take(count * 8)];
    const add = (scale: bigint, offset: bigint): number => {
      const part = arena.take(count * 8);
      kernels.widen(indices, count, part);
      kernels.rescale(part, count, 1n, scale, offset, part);
      return part;
    };
    kernels.aliasIndex(frame.words(key, 0), count, days.resident(engine), weights.length, indices);
    const day = add(BigInt(DAY_SECONDS / unit), BigInt(first) * BigInt(DAY_SECONDS / unit));
    if (unit !== 1) return day;
    kernels.addVectors(day, inside(frame, key), count, 1n, out);
    if (!hours) return out;
    kernels.aliasIndex(frame.words(key, 1), count, hours.resident(engine), 24, indices);
    kernels.addVectors(out, add(3_600n, 0n), count, 1n, out);
    return out;
  };
}

/** What is wrong with a moment that weights decide. */
export function profileProblem(seconds: number, { weekday_weights: days, month_weights: months, hour_weights: hours }: MomentOptions): string | undefined {
  const day = Math.floor(seconds / DAY_SECONDS);
  if (days?.[weekdayOf(day)] === 0) return 'falls on a day of the week of weight 0';
  if (months?.[monthOf(day)] === 0) return 'falls into a month of weight 0';
  if (hours?.[Math.floor((seconds - day * DAY_SECONDS) / 3_600)] === 0) return 'falls into an hour of weight 0';
  return undefined;
}
