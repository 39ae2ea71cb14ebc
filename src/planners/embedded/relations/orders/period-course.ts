import type { Draft, Options } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { peakOf } from './peaks.js';
import { courseIn } from './series.js';

/** "monthly sales for 3 years with a trend and a season": months and quarters have no step of one length, so each gets its own middle. */

export const PERIOD = /^(?<year>\d{4})(?:-(?:(?<month>\d\d)|Q(?<quarter>[1-4])))?$/u;
/** So many parts a column can tell apart. */
const MOST = 60;
const MONTHS = 12;
export const SWING = 0.25;
const RISE = 0.4;

/** The column that holds months, quarters or years one after the other. */
export const runOfPeriods = (drafts: readonly Draft[]): Draft | undefined => drafts.find(({ made }) => made.type === 'category' && made.options?.['cycle'] === true && Array.isArray(made.options['values']) && (made.options['values'] as unknown[]).every((value) => PERIOD.test(String(value))));

/** Gives the measures beside a run of periods the trend and the season that a text tells. */
export function followPeriodCourse(drafts: readonly Draft[], text: string): void {
  const { seasons, trend } = courseIn(text);
  const time = runOfPeriods(drafts);
  const periods = time?.made.options?.['values'];
  if (time === undefined || !Array.isArray(periods) || (trend === 0 && !seasons.includes('1y'))) return;
  for (const draft of drafts) {
    const { min, max, decimals } = draft.made.options ?? {};
    if (draft === time || !isFree(draft) || typeof min !== 'number' || typeof max !== 'number') continue;
    const peak = peakOf(text) ?? (/sale|revenue|turnover|order|spend/iu.test(draft.name) ? 12 : 7);
    const middle = middleOf(draft.made.options ?? {}, min, max);
    const scale = draft.made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2;
    const parts = partsOf(periods as (string | number)[]).map(({ of, at }) => ({ of, mean: Number((middle * (1 + (trend * RISE * at) / periods.length) * (1 + (seasons.includes('1y') ? swingIn(String(of[0]), peak) : 0))).toFixed(scale)) }));
    draft.made = { type: draft.made.type, options: { min: Math.max(min, 0), max, ...(decimals === undefined ? {} : { decimals }), distribution: 'normal', mean: parts[0]?.mean, deviation: Number((middle * 0.06).toPrecision(3)) } };
    draft.cases = parts.map(({ of, mean }) => ({ when: of.length === 1 ? `${nameIn(time)} == ${told(of[0] ?? '')}` : `${nameIn(time)} in [${of.map(told).join(', ')}]`, options: { mean } }));
    draft.stated.correlated = true;
  }
}

const told = (value: string | number): string => (typeof value === 'number' ? String(value) : literal(value));

/** Each period by itself, or where there are too many the same month of some years, or some that follow each other; with their place in the run. */
function partsOf(periods: readonly (string | number)[]): readonly { readonly of: readonly (string | number)[]; readonly at: number }[] {
  const each = Math.ceil(periods.length / MOST);
  const isMonthly = PERIOD.exec(String(periods[0]))?.groups?.['month'] !== undefined;
  const parts = new Map<string, { of: (string | number)[]; places: number[] }>();
  for (const [i, period] of periods.entries()) {
    const key = each === 1 || !isMonthly ? String(Math.floor(i / each)) : `${String(i % MONTHS)}/${String(Math.floor(i / (MONTHS * each)))}`;
    const part = parts.get(key) ?? { of: [], places: [] };
    part.of.push(period);
    part.places.push(i);
    parts.set(key, part);
  }
  return [...parts.values()].map(({ of, places }) => ({ of, at: places.reduce((sum, place) => sum + place, 0) / places.length }));
}

export const isFree = ({ made, stated, unique, cases, name }: Draft): boolean => (made.type === 'decimal' || made.type === 'integer') && !unique && stated.formula !== true && stated.correlated !== true && cases === undefined && !/id$|year/iu.test(name);

export function middleOf({ distribution, median, mean }: Options, min: number, max: number): number {
  if (distribution === 'lognormal' && typeof median === 'number') return median;
  return typeof mean === 'number' ? mean : (min + max) / 2;
}

/** How far above or below the middle a month of the year lies. */
export function swingIn(period: string, peak: number): number {
  const { month, quarter } = PERIOD.exec(period)?.groups ?? {};
  const at = month !== undefined ? Number(month) : quarter !== undefined ? Number(quarter) * 3 - 1 : undefined;
  return at === undefined ? 0 : SWING * Math.cos((2 * Math.PI * (at - peak)) / 12);
}
