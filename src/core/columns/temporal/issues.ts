import type { Issue } from '../../errors/service-error.js';
import { clockSeconds, DAY_SECONDS, durationSeconds, FIRST_SECONDS, LAST_SECONDS, pointSeconds } from '../../schema/dates.js';
import { openings } from './openings.js';
import type { MomentContext } from './options.js';
import { isProfiled, profileIssues } from './profile.js';
import { bounds, distances } from './range.js';
import { openingSpread, wholeSpread } from './moments.js';
import { isSpread, spreadFormIssues, spreadIssues } from './spread.js';
import { stepIssues } from './steps.js';

/** Longest list of single days, for schemas that name weekdays. */
const MOST_DAYS = 100_000;

/** Problems with the options. `unit` is the length of one value in seconds: a day for dates, 1 for date-times. */
export function anchoredIssues(context: MomentContext, unit: number): Issue[] {
  const { options } = context;
  const issues = [...formIssues(context, unit)];
  const anchor = options.after ?? options.before;
  if (anchor !== undefined) {
    const kind = context.shapeOf(anchor)?.kind;
    const path = options.after === undefined ? 'before' : 'after';
    if (kind !== 'date' && kind !== 'datetime') issues.push({ path, rule: 'not_a_date', message: `"${anchor}" does not hold dates.` });
    if (options.after !== undefined && options.before !== undefined) issues.push({ path: 'before', rule: 'two_anchors', message: 'give "after" or "before", not both.' });
    for (const other of ['from', 'to', 'step', 'jitter', 'irregular', 'descending', 'every', 'cycle', 'weekdays', 'hours', 'weekday_weights', 'month_weights', 'hour_weights'] as const) {
      if (options[other] !== undefined) issues.push({ path: other, rule: 'not_with_anchor', message: `cannot stand beside "${path}"; the distance is given by "at_least" and "within".` });
    }
    const { least, most } = distances(options, unit);
    if (least > most) issues.push({ path: 'at_least', rule: 'min_above_max', message: `"${options.at_least ?? ''}" is longer than within "${options.within ?? '30d'}".` });
    if (issues.length === 0 && isSpread(options)) issues.push(...spreadIssues(options, { anchored: true, referenceSeconds: context.referenceSeconds, unit, first: least, count: most - least + 1 }));
  } else {
    for (const other of ['at_least', 'within'] as const) {
      if (options[other] !== undefined) issues.push({ path: other, rule: 'needs_anchor', message: 'needs "after" or "before" to count from.' });
    }
    if (issues.length === 0) issues.push(...rangeIssues(context, unit));
  }
  return issues;
}

function formIssues(context: MomentContext, unit: number): Issue[] {
  const { options, referenceSeconds } = context;
  const issues: Issue[] = [];
  const anchored = options.after !== undefined || options.before !== undefined;
  for (const [path, usual] of [['from', '-2y'], ['to', 'now']] as const) {
    const text = options[path] ?? (anchored ? undefined : usual);
    if (text === undefined) continue;
    const seconds = pointSeconds(text, referenceSeconds);
    if (seconds === undefined || !isWritable(seconds)) {
      issues.push({ path, rule: 'bad_date', message: `"${text}" is no point in time of the years 1000 to 9999; write "2024-01-31", "2024-01-31 08:00", "now" or a step such as "-90d".` });
    }
  }
  for (const path of ['at_least', 'within', 'step'] as const) {
    const text = options[path];
    const seconds = text === undefined ? unit : durationSeconds(text);
    if (seconds === undefined || seconds > 400 * 366 * DAY_SECONDS) {
      issues.push({ path, rule: 'bad_duration', message: `"${text ?? ''}" is no span of time; write a number and s, m (minutes), h, d or w, such as "10d".` });
    } else if (path === 'step' && (seconds < unit || seconds % unit !== 0)) {
      issues.push({ path, rule: 'bad_step', message: `"${text ?? ''}" must be a whole number of ${unit === 1 ? 'seconds' : 'days'} above 0.` });
    }
  }
  const { hours } = options;
  if (hours) {
    const [from, to] = [clockSeconds(hours.from), clockSeconds(hours.to)];
    if (from === undefined || to === undefined || from > to) {
      issues.push({ path: 'hours', rule: 'bad_time', message: `"${hours.from}" to "${hours.to}" is no part of a day; write {"from": "08:00", "to": "18:00"}.` });
    }
  }
  return [...issues, ...spreadFormIssues(context, anchored)];
}

function rangeIssues(context: MomentContext, unit: number): Issue[] {
  const { options } = context;
  const misplaced = stepIssues(options, unit);
  if (misplaced.length > 0) return misplaced;
  if (options.step !== undefined) {
    return (['to', 'hours', 'weekdays', 'weekday_weights', 'month_weights', 'hour_weights', 'mean', 'median', 'mode', 'deviation'] as const)
      .filter((path) => options[path] !== undefined)
      .map((path) => ({ path, rule: 'not_with_step', message: 'cannot stand beside "step": a regular series runs on.' }));
  }
  const { lo, hi } = bounds(context, unit);
  if (lo > hi) return [{ path: 'from', rule: 'min_above_max', message: `"${options.from ?? '-2y'}" is later than to "${options.to ?? 'now'}".` }];
  if (isProfiled(options)) {
    if (options.hours !== undefined) return [{ path: 'hours', rule: 'not_with_weights', message: 'cannot stand beside weights of days, months or hours; give hours outside the weight 0.' }];
    if (isSpread(options)) return [{ path: 'distribution', rule: 'not_with_weights', message: 'cannot stand beside weights of days, months or hours, which spread the moments already.' }];
    return profileIssues(context, unit);
  }
  if (options.weekdays === undefined && options.hours === undefined) return isSpread(options) ? spreadIssues(options, wholeSpread(context, unit)) : [];
  if (options.weekdays !== undefined && hi / (DAY_SECONDS / unit) - lo / (DAY_SECONDS / unit) > MOST_DAYS) {
    return [{ path: 'weekdays', rule: 'too_big', message: `at most ${String(MOST_DAYS)} days; shorten the range.` }];
  }
  if (openings(context, unit).count <= 0) {
    const path = options.weekdays === undefined ? 'hours' : 'weekdays';
    return [{ path, rule: 'empty_range', message: 'no moment between from and to is allowed; widen the range.' }];
  }
  return isSpread(options) ? spreadIssues(options, openingSpread(context, unit, openings(context, unit))) : [];
}

/** Whether a moment lies in the years that are written, 1000 to 9999; false for what is no number at all. */
function isWritable(seconds: number): boolean {
  return seconds >= FIRST_SECONDS && seconds <= LAST_SECONDS;
}
