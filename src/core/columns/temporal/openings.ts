import { clockSeconds, DAY_SECONDS } from '../../schema/dates.js';
import type { MomentContext } from './options.js';
import { bounds } from './range.js';

/** What weekdays and hours leave of the range: equally long windows, one an allowed day, the outer two cut by the bounds. */
export interface Openings {
  readonly firstDay: number;
  /** The allowed days where weekdays are named; undefined: every day from the first on. */
  readonly days: readonly number[] | undefined;
  /** First value of a window, counted from its day, and how many values a window has. */
  readonly from: number;
  readonly width: number;
  /** Values of the first window that lie before the bounds, and allowed values in all. */
  readonly skipped: number;
  readonly count: number;
}

export function openings(context: MomentContext, unit: number): Openings {
  const { weekdays, hours } = context.options;
  const { lo, hi } = bounds(context, unit);
  const perDay = DAY_SECONDS / unit;
  const from = hours && unit === 1 ? (clockSeconds(hours.from) ?? 0) : 0;
  const to = hours && unit === 1 ? (clockSeconds(hours.to) ?? 0) : perDay - 1;
  const width = to - from + 1;
  // Days whose window is open at some moment between the bounds.
  const firstDay = Math.ceil((lo - to) / perDay);
  const lastDay = Math.floor((hi - from) / perDay);
  const all = Math.max(0, lastDay - firstDay + 1);
  const days = weekdays && Array.from({ length: all }, (_, i) => firstDay + i).filter((day) => weekdays.includes(weekdayOf(day)));
  const [first, last] = days === undefined ? [firstDay, lastDay] : [days[0] ?? 0, days.at(-1) ?? 0];
  const windows = days?.length ?? all;
  const skipped = Math.max(0, lo - (first * perDay + from));
  const cut = Math.max(0, last * perDay + to - hi);
  return { firstDay, days, from, width, skipped, count: windows === 0 ? 0 : windows * width - skipped - cut };
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
