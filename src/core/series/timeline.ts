import type { ColumnContext } from '../columns/contract.js';
import { DAY_SECONDS, durationSeconds, pointSeconds } from '../schema/dates.js';
import type { SeriesOptions } from './options.js';

/** Mean year of the Gregorian calendar, in seconds. */
export const YEAR_SECONDS = 31_556_952;

/** A span as `durationSeconds` reads it, or mean years (`1y`); undefined when it is neither or no time at all. */
export function spanSeconds(text: string): number | undefined {
  const years = /^(\d{1,3})y$/.exec(text);
  const seconds = years ? Number(years[1]) * YEAR_SECONDS : durationSeconds(text);
  return seconds === 0 ? undefined : seconds;
}

/** How steps lie in time. */
export interface Timeline {
  /** Seconds since 1970 of step 0. */
  readonly start: number;
  /** Seconds from step to step; undefined: steps are numbers without a clock. */
  readonly step: number | undefined;
}

/** What `start` and `step` say, else what the `time` column says of itself. Unreadable texts count as absent. */
export function timelineOf({ options, siblings, shapeOf, referenceSeconds }: ColumnContext<SeriesOptions>): Timeline {
  const { time } = options;
  const sibling = time === undefined ? undefined : textsOf(siblings(time)?.options);
  const stepText = options.step ?? sibling?.step;
  const step = (stepText === undefined ? undefined : spanSeconds(stepText)) ?? (time === undefined ? undefined : DAY_SECONDS);
  const start = pointSeconds(options.start ?? sibling?.from ?? '-2y', referenceSeconds) ?? 0;
  const daily = time !== undefined && shapeOf(time)?.kind === 'date';
  return { start: daily ? Math.floor(start / DAY_SECONDS) * DAY_SECONDS : start, step };
}

function textsOf(options: unknown): { from?: string; step?: string } {
  const found: { from?: string; step?: string } = {};
  if (typeof options !== 'object' || options === null) return found;
  if ('from' in options && typeof options.from === 'string') found.from = options.from;
  if ('step' in options && typeof options.step === 'string') found.step = options.step;
  return found;
}

/** Change of the level per step from one told per `per`. */
export function perStep(change: number, options: SeriesOptions, { step }: Timeline): number {
  const per = options.per === undefined ? undefined : spanSeconds(options.per);
  return per === undefined || step === undefined ? change : (change * step) / per;
}
