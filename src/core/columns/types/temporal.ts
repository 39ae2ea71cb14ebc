import { z } from 'zod';
import { integersAtPlaces, integersOfUnits, uniformIntegers } from '../../distributions/draw-integers.js';
import type { Issue } from '../../errors/service-error.js';
import type { CompiledColumn, Frame } from '../../generation/frame.js';
import { StaticTable } from '../../generation/static-table.js';
import type { Vector } from '../../generation/vectors.js';
import { absoluteSeconds, clockSeconds, DAY_SECONDS, durationSeconds, FIRST_SECONDS, LAST_SECONDS, pointSeconds } from '../../schema/dates.js';
import type { CellCheckContext, ColumnContext, CompileContext } from '../contract.js';
import { evenShares } from './number.js';
import { checkStep, stepIssues, stepOptions, stepSource, stepSpace } from './temporal-steps.js';

const point = z.string().max(32);

/** What `date` and `datetime` share. */
export const momentOptions = {
  from: point.optional().describe('Earliest: "2024-01-31", "now", or a step from the reference date such as "-2y", "-18mo", "-90d". Default "-2y".'),
  to: point.optional().describe('Latest, in the same forms; a day counts to its end. Default "now".'),
  after: z.string().optional().describe('Column whose moment this one follows.'),
  before: z.string().optional().describe('Column whose moment this one comes before.'),
  at_least: z.string().optional().describe('Least distance from that column, such as "1d" (default 0).'),
  within: z.string().optional().describe('Greatest distance from that column, such as "10d" (default "30d").'),
  step: z.string().optional().describe('Regular series: row i is from + i × step, such as "15m" or "1d".'),
  ...stepOptions,
  weekdays: z.array(z.int().min(0).max(6)).min(1).max(7).optional().describe('Only on these days of the week; 0 is Sunday.'),
};

interface MomentOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly at_least?: string | undefined;
  readonly within?: string | undefined;
  readonly step?: string | undefined;
  readonly jitter?: string | undefined;
  readonly irregular?: boolean | undefined;
  readonly every?: number | undefined;
  readonly cycle?: number | undefined;
  readonly weekdays?: readonly number[] | undefined;
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
}

type Context = ColumnContext<MomentOptions>;

/** Longest list of single days, for schemas that name weekdays. */
const MOST_DAYS = 100_000;

/** Problems with the options. `unit` is the length of one value in seconds: a day for dates, 1 for date-times. */
export function anchoredIssues(context: Context, unit: number): Issue[] {
  const { options } = context;
  const issues = [...formIssues(context, unit)];
  const anchor = options.after ?? options.before;
  if (anchor !== undefined) {
    const kind = context.shapeOf(anchor)?.kind;
    const path = options.after === undefined ? 'before' : 'after';
    if (kind !== 'date' && kind !== 'datetime') issues.push({ path, rule: 'not_a_date', message: `"${anchor}" does not hold dates.` });
    if (options.after !== undefined && options.before !== undefined) issues.push({ path: 'before', rule: 'two_anchors', message: 'give "after" or "before", not both.' });
    for (const other of ['from', 'to', 'step', 'jitter', 'irregular', 'every', 'cycle', 'weekdays', 'hours'] as const) {
      if (options[other] !== undefined) issues.push({ path: other, rule: 'not_with_anchor', message: `cannot stand beside "${path}"; the distance is given by "at_least" and "within".` });
    }
    const { least, most } = distances(options, unit);
    if (least > most) issues.push({ path: 'at_least', rule: 'min_above_max', message: `"${options.at_least ?? ''}" is longer than within "${options.within ?? '30d'}".` });
  } else {
    for (const other of ['at_least', 'within'] as const) {
      if (options[other] !== undefined) issues.push({ path: other, rule: 'needs_anchor', message: 'needs "after" or "before" to count from.' });
    }
    if (issues.length === 0) issues.push(...rangeIssues(context, unit));
  }
  return issues;
}

function formIssues({ options, referenceSeconds }: Context, unit: number): Issue[] {
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
  return issues;
}

function rangeIssues(context: Context, unit: number): Issue[] {
  const { options } = context;
  const misplaced = stepIssues(options, unit);
  if (misplaced.length > 0) return misplaced;
  if (options.step !== undefined) {
    return (['to', 'hours', 'weekdays'] as const)
      .filter((path) => options[path] !== undefined)
      .map((path) => ({ path, rule: 'not_with_step', message: 'cannot stand beside "step": a regular series runs on.' }));
  }
  const { lo, hi } = bounds(context, unit);
  if (lo > hi) return [{ path: 'from', rule: 'min_above_max', message: `"${options.from ?? '-2y'}" is later than to "${options.to ?? 'now'}".` }];
  if (options.weekdays === undefined && options.hours === undefined) return [];
  if (options.weekdays !== undefined && hi / (DAY_SECONDS / unit) - lo / (DAY_SECONDS / unit) > MOST_DAYS) {
    return [{ path: 'weekdays', rule: 'too_big', message: `at most ${String(MOST_DAYS)} days; shorten the range.` }];
  }
  if (openings(context, unit).count <= 0) {
    const path = options.weekdays === undefined ? 'hours' : 'weekdays';
    return [{ path, rule: 'empty_range', message: 'no moment between from and to is allowed; widen the range.' }];
  }
  return [];
}

/** Whether a moment lies in the years that are written, 1000 to 9999; false for what is no number at all. */
function isWritable(seconds: number): boolean {
  return seconds >= FIRST_SECONDS && seconds <= LAST_SECONDS;
}

/** First and last value, in units. */
function bounds({ options, referenceSeconds }: Context, unit: number): { lo: number; hi: number } {
  const from = pointSeconds(options.from ?? '-2y', referenceSeconds) ?? 0;
  const end = options.to ?? 'now';
  const to = pointSeconds(end, referenceSeconds) ?? 0;
  // A day without a time counts to its last second.
  const last = /^\d{4}-\d{2}-\d{2}$/.test(end) ? to + DAY_SECONDS - 1 : to;
  return { lo: Math.ceil(from / unit), hi: Math.floor(last / unit) };
}

function distances(options: MomentOptions, unit: number): { least: number; most: number } {
  const least = Math.ceil((durationSeconds(options.at_least ?? '0d') ?? 0) / unit);
  const most = options.within === undefined ? Math.max(30 * (DAY_SECONDS / unit), least) : Math.floor((durationSeconds(options.within) ?? 0) / unit);
  return { least, most };
}

/** What weekdays and hours leave of the range: equally long windows, one an allowed day, the outer two cut by the bounds. */
interface Openings {
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

function openings(context: Context, unit: number): Openings {
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
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function temporalSpace(context: Context, unit: number): bigint | typeof Infinity | undefined {
  const { after, before, step, weekdays, hours } = context.options;
  if (step !== undefined) return stepSpace(context.options, unit);
  if (after !== undefined || before !== undefined) return undefined;
  if (weekdays !== undefined || hours !== undefined) return BigInt(openings(context, unit).count);
  const { lo, hi } = bounds(context, unit);
  return BigInt(hi - lo + 1);
}

/** Shares for correlations: moments of a range come alike. */
export function temporalShares(context: Context, unit: number): readonly number[] | undefined {
  // A regular series moves with the rows, not by chance.
  const space = context.options.step === undefined ? temporalSpace(context, unit) : undefined;
  return typeof space === 'bigint' ? evenShares(Number(space)) : undefined;
}

export function compileTemporal(context: CompileContext<MomentOptions>, unit: number): CompiledColumn {
  const kind = unit === 1 ? 'datetime' : 'date';
  const source = sourceOf(context, unit);
  return {
    shape: { kind },
    maxBytes: unit === 1 ? 20 : 10,
    fill: (frame) => ({ tag: 'number', style: { as: kind }, ...source(frame) }),
  };
}

type Source = (frame: Frame) => { readonly values: number; readonly validity: number };

function sourceOf(context: CompileContext<MomentOptions>, unit: number): Source {
  const { options, key, places, units, correlated } = context;
  const anchor = options.after ?? options.before;
  if (anchor !== undefined) return anchoredSource(context, anchor, unit);
  const all = (make: (frame: Frame) => number): Source => (frame) => ({ values: make(frame), validity: 0 });
  if (options.step !== undefined) return all(stepSource(context, unit));
  if (options.weekdays !== undefined || options.hours !== undefined) return all(calendarSource(context, unit));
  const { lo, hi } = bounds(context, unit);
  const source = places ? integersAtPlaces(places, BigInt(lo)) : correlated ? integersOfUnits(units, BigInt(lo), BigInt(hi)) : uniformIntegers(BigInt(lo), BigInt(hi));
  return all((frame) => source(frame, key));
}

/** One of the allowed moments: a window among the allowed days, and a moment in it. */
function calendarSource(context: CompileContext<MomentOptions>, unit: number): (frame: Frame) => number {
  const { key, places, units, correlated } = context;
  const { firstDay, days, from, width, skipped, count: moments } = openings(context, unit);
  const table = days && new StaticTable(new Uint8Array(BigInt64Array.from(days.map(BigInt)).buffer));
  const [first, last] = [BigInt(skipped), BigInt(skipped + moments - 1)];
  const source = places ? integersAtPlaces(places, first) : correlated ? integersOfUnits(units, first, last) : uniformIntegers(first, last);
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

/** The anchor's moment plus or minus a distance; missing where the anchor is, and where the calendar ends. */
function anchoredSource(context: CompileContext<MomentOptions>, anchor: string, unit: number): Source {
  const { options, key } = context;
  const { least, most } = distances(options, unit);
  const distance = uniformIntegers(BigInt(least), BigInt(most));
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
