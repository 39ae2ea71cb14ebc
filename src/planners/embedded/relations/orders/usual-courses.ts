import { isCalled } from '../../columns/names.js';
import type { Correlation, Draft, Options } from '../../model.js';
import { type Course, OUTDOORS, usualCourse } from '../../vocabulary/courses.js';
import { nameIn } from '../grammar/mentions.js';
import { followLeader } from './follow-leader.js';

/** What is told of no air but that outside. */
const OF_WEATHER = /(?:^|_)(?:rain|rained|rainy|rainfall|rain_mm|precipitation|wind|wind_speed|windspeed|snow|snowfall|sunshine|weather|season)(?:_|$)/iu;
const STEP = /^(?<count>\d+)(?<unit>[smhdw])$/u;
const HOURS: Readonly<Record<string, number>> = { s: 1 / 3600, m: 1 / 60, h: 1, d: 24, w: 168 };
/** The lower of two ends follows the upper one. */
const LOWER = /(?:^|_)(?:min|minimum|low|lowest|tmin|mín|mínim[ao]|minimale)(?:_|$)|^tiefst/iu;
const UPPER = /(?:^|_)(?:max|maximum|high|highest|tmax|máx|máxim[ao]|maximale)(?:_|$)|^höchst/iu;

/** "daily sales: date, sales": measures of a regular series go with the week and the year, and from one day to the next, where no more than their range was said of them. */
export function followCourses(drafts: readonly Draft[], domain: string | undefined, correlations: Correlation[]): void {
  const time = drafts.find(({ made }) => (made.type === 'datetime' || made.type === 'date') && made.options?.['step'] !== undefined && made.options['jitter'] === undefined);
  const { step, every, cycle } = time?.made.options ?? {};
  const { count, unit } = (typeof step === 'string' ? STEP.exec(step)?.groups : undefined) ?? {};
  if (time === undefined || count === undefined || unit === undefined || cycle !== undefined) return;
  const stepHours = Number(count) * (HOURS[unit] ?? 24);
  const entities = typeof every === 'number' && every > 1 ? every : 1;
  const isOutdoors = OUTDOORS.test(domain ?? '') || drafts.some(({ name, english }) => OF_WEATHER.test(english ?? name));
  const able = new Map<Draft, Options>();
  for (const draft of drafts) {
    const course = courseOf(withoutPeak(draft, time, isOutdoors), drafts, isOutdoors);
    const options = course === undefined ? undefined : overTime(draft, course, stepHours);
    if (course === undefined || options === undefined) continue;
    const spread = draft.stated.range === true ? 0.03 : course.isOfLevel ? 0.25 : 0.04;
    if (draft.cases !== undefined) delete draft.cases;
    able.set(draft, { ...options, time: time.name, ...(entities > 1 ? { entities, base_spread: spread } : {}) });
  }
  for (const [draft, options] of able) {
    if (draft.made.type === 'series') continue;
    const pairs = correlations.filter(({ a, b }) => a === draft || b === draft);
    const others = pairs.map((pair) => ({ pair, by: pair.a === draft ? pair.b : pair.a }));
    // Of those that are told to move together one leads; where some do not go over time, or a number says how closely, all are drawn.
    if (others.some(({ pair, by }) => pair.isMeasured === true || !able.has(by) || by.made.type === 'series' || correlations.some(({ a, b }) => a !== draft && b !== draft && (a === by || b === by)))) continue;
    draft.made = { type: 'series', options };
    for (const { pair, by } of others) {
      followLeader(by, able.get(by) ?? {}, draft, pair.rho);
      correlations.splice(correlations.indexOf(pair), 1);
    }
  }
}

/** "July is warmer than January": as the year goes anyway. */
function withoutPeak(draft: Draft, time: Draft, isOutdoors: boolean): Draft {
  const [, peak] = [draft.name, draft.english ?? ''].map((name) => usualCourse(name, isOutdoors)?.year).find((year) => year !== undefined) ?? [];
  const month = peak === undefined ? undefined : Number(peak.slice(0, 2));
  const isAsUsual = month !== undefined && draft.cases?.every(({ when }) => when === `month(${nameIn(time)}) == ${String(month)}`) === true;
  if (!isAsUsual) return draft;
  const bare = { ...draft };
  delete bare.cases;
  return bare;
}

function courseOf(draft: Draft, drafts: readonly Draft[], isOutdoors: boolean): Course | undefined {
  if (LOWER.test(draft.name) && drafts.some((other) => other !== draft && UPPER.test(other.name))) return undefined;
  const course = [draft.name, draft.english ?? ''].map((name) => usualCourse(name, isOutdoors)).find((found) => found !== undefined);
  // What rows are told apart by keeps its rare heights, and what is skewed its tail.
  const isOpen = course !== undefined && isFree(draft, course) && !isTested(draft, drafts) && ((course.isOfLevel && draft.stated.range !== true) || !hasTail(draft));
  return isOpen ? course : undefined;
}

/** Whether a condition or a formula compares what the column holds. */
const isTested = ({ name }: Draft, drafts: readonly Draft[]): boolean => drafts.some(({ when, cases, made }) => [when, made.options?.['expression'], ...(cases ?? []).map((one) => one.when)].some((told) => typeof told === 'string' && /[<>]/u.test(told) && told.includes(name)));

/** Most of its values lie in the lowest fifth of its range. */
function hasTail({ made }: Draft): boolean {
  const { distribution, median, min, max } = made.options ?? {};
  if (distribution === undefined || distribution === 'normal' || distribution === 'uniform') return false;
  return typeof median !== 'number' || typeof min !== 'number' || typeof max !== 'number' || (median - min) * 5 < max - min;
}

function isFree(draft: Draft, course: Course): boolean {
  const { made, stated, unique, cases, when, missing } = draft;
  const { components } = made.options ?? {};
  return (made.type === 'decimal' || made.type === 'integer') && !unique && cases === undefined && when === undefined && missing === undefined && components === undefined && draft.outliers === undefined && !isCalled(draft, course.isOfLevel ? /(?:^|_)(?:id|year|rate|percent|pct|price)$/iu : /(?:^|_)id$/iu) && Object.entries(stated).every(([kind, said]) => said !== true || FREE.has(kind));
}

/** What may be said of a measure that still leaves its course open. */
const FREE: ReadonlySet<string> = new Set(['type', 'range', 'correlated']);

function overTime({ made, stated }: Draft, course: Course, stepHours: number): Options | undefined {
  const { min, max, mean, median, deviation, decimals } = made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return undefined;
  const usual = typeof mean === 'number' ? mean : typeof median === 'number' ? median : min + (max - min) / 2;
  const isTold = stated.range === true;
  const base = isTold ? usual : Math.max(usual, ((course.perDay ?? 0) * stepHours) / 24);
  // A range that was told is made use of.
  const spread = course.isOfLevel ? (isTold ? Math.min(1.4, (max - min) / 2 / Math.max(1e-9, Math.abs(usual))) : 1) : isTold ? (max - min) / 5 : typeof deviation === 'number' ? deviation : (max - min) / 7;
  // What is left of the step before, where a step is more or less than a day.
  const memory = Math.min(0.98, course.memory ** Math.max(0.03, stepHours / 24));
  const season = (period: string, [height, form]: readonly [number, string | readonly number[]]): Options => ({ period, amplitude: tidy(height * spread), ...(typeof form === 'string' ? { peak: form } : { shape: form }) });
  return {
    base: tidy(base), min: base > usual ? Math.min(min, 0) : min, max: Math.max(max, base > usual ? Math.round(base * 5) : max), decimals: made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2,
    noise: tidy(course.noise * spread), autocorrelation: tidy(memory), ...(course.isOfLevel ? { multiplicative: true } : {}), at_bounds: 'reflect',
    seasons: [
      ...(course.year === undefined ? [] : [season('1y', course.year)]),
      ...(course.week === undefined || stepHours > 24 ? [] : [season('1w', course.week)]),
      ...(course.day === undefined || stepHours >= 12 ? [] : [season('1d', course.day)]),
    ],
  }; // prettier-ignore
}

const tidy = (value: number): number => Number(value.toPrecision(3));
