import { DAY_SECONDS, durationSeconds, pointSeconds } from '../../schema/dates.js';
import type { MomentContext, MomentOptions } from './options.js';

/** First and last value, in units. */
export function bounds({ options, referenceSeconds }: MomentContext, unit: number): { lo: number; hi: number } {
  const from = pointSeconds(options.from ?? '-2y', referenceSeconds) ?? 0;
  const end = options.to ?? 'now';
  const to = pointSeconds(end, referenceSeconds) ?? 0;
  // A day without a time counts to its last second.
  const last = /^\d{4}-\d{2}-\d{2}$/.test(end) ? to + DAY_SECONDS - 1 : to;
  return { lo: Math.ceil(from / unit), hi: Math.floor(last / unit) };
}

/** Least and greatest distance from the other column, in units. */
export function distances(options: MomentOptions, unit: number): { least: number; most: number } {
  const least = Math.ceil((durationSeconds(options.at_least ?? '0d') ?? 0) / unit);
  const most = options.within === undefined ? Math.max(30 * (DAY_SECONDS / unit), least) : Math.floor((durationSeconds(options.within) ?? 0) / unit);
  return { least, most };
}
