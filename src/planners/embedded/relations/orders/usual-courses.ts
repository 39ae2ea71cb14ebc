import type { Draft, Options } from '../../model.js';
import { isCalled } from '../../columns/names.js';
import { type Course, OUTDOORS, usualCourse } from '../../vocabulary/courses.js';

const STEP = /^(?<count>\d+)(?<unit>[smhdw])$/u;
const HOURS: Readonly<Record<string, number>> = { s: 1 / 3600, m: 1 / 60, h: 1, d: 24, w: 168 };
/** The lower of two ends follows the upper one. */
const LOWER = /(?:^|_)(?:min|minimum|low|lowest|tmin|mín|mínim[ao]|minimale)(?:_|$)|^tiefst/iu;
const UPPER = /(?:^|_)(?:max|maximum|high|highest|tmax|máx|máxim[ao]|maximale)(?:_|$)|^höchst/iu;

/** "daily sales: date, sales": measures of a regular series go with the week and the year, and from one day to the next, where nothing else was said of them. */
export function followCourses(drafts: readonly Draft[], domain: string | undefined): void {
  const time = drafts.find(({ made }) => (made.type === 'datetime' || made.type === 'date') && made.options?.['step'] !== undefined && made.options['jitter'] === undefined);
  const { step, every, cycle } = time?.made.options ?? {};
  const { count, unit } = (typeof step === 'string' ? STEP.exec(step)?.groups : undefined) ?? {};
  if (time === undefined || count === undefined || unit === undefined || cycle !== undefined) return;
  const stepHours = Number(count) * (HOURS[unit] ?? 24);
  const entities = typeof every === 'number' && every > 1 ? every : 1;
  const isOutdoors = OUTDOORS.test(domain ?? '');
  for (const draft of drafts) {
    if (!isFree(draft) || (LOWER.test(draft.name) && drafts.some((other) => other !== draft && UPPER.test(other.name)))) continue;
    const course = [draft.name, draft.english ?? ''].map((name) => usualCourse(name, isOutdoors)).find((found) => found !== undefined);
    // What rows are told apart by keeps its rare heights, and what is skewed its tail.
    if (course === undefined || isTested(draft, drafts) || (!course.isOfLevel && !['normal', 'uniform', undefined].includes(draft.made.options?.['distribution'] as string | undefined))) continue;
    const options = overTime(draft, course, stepHours);
    if (options !== undefined) draft.made = { type: 'series', options: { ...options, time: time.name, ...(entities > 1 ? { entities, base_spread: course.isOfLevel ? 0.25 : 0.04 } : {}) } };
  }
}

/** Whether a condition or a formula compares what the column holds. */
const isTested = ({ name }: Draft, drafts: readonly Draft[]): boolean => drafts.some(({ when, cases, made }) => [when, made.options?.['expression'], ...(cases ?? []).map((one) => one.when)].some((told) => typeof told === 'string' && /[<>]/u.test(told) && told.includes(name)));

function isFree(draft: Draft): boolean {
  const { made, stated, unique, cases, when, missing } = draft;
  const { components } = made.options ?? {};
  return (made.type === 'decimal' || made.type === 'integer') && !unique && cases === undefined && when === undefined && missing === undefined && components === undefined && draft.outliers === undefined && !isCalled(draft, /(?:^|_)(?:id|year|rate|percent|pct|price)$/iu) && Object.entries(stated).every(([kind, said]) => said !== true || kind === 'type');
}

function overTime({ made }: Draft, course: Course, stepHours: number): Options | undefined {
  const { min, max, mean, median, deviation, decimals } = made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return undefined;
  const usual = typeof mean === 'number' ? mean : typeof median === 'number' ? median : min + (max - min) / 2;
  const base = Math.max(usual, ((course.perDay ?? 0) * stepHours) / 24);
  const spread = course.isOfLevel ? 1 : typeof deviation === 'number' ? deviation : (max - min) / 7;
  // What is left of the step before, where a step is more or less than a day.
  const memory = Math.min(0.98, course.memory ** Math.max(0.03, stepHours / 24));
  const season = (period: string, [height, form]: readonly [number, string | readonly number[]]): Options => ({ period, amplitude: tidy(height * spread), ...(typeof form === 'string' ? { peak: form } : { shape: form }) });
  return {
    base: tidy(base), min: base > usual ? Math.min(min, 0) : min, max: Math.max(max, base > usual ? Math.round(base * 5) : max), decimals: made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2,
    noise: tidy(course.noise * spread), autocorrelation: tidy(memory), ...(course.isOfLevel ? { multiplicative: true } : {}),
    seasons: [
      ...(course.year === undefined ? [] : [season('1y', course.year)]),
      ...(course.week === undefined || stepHours > 24 ? [] : [season('1w', course.week)]),
      ...(course.day === undefined || stepHours >= 12 ? [] : [season('1d', course.day)]),
    ],
  }; // prettier-ignore
}

const tidy = (value: number): number => Number(value.toPrecision(3));
