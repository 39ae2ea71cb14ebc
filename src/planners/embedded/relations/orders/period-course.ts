import type { Draft, Options } from '../../model.js';
import { monthNumber, seasonMonths } from '../../phrases/calendar.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { courseIn } from './series.js';

/** "monthly sales for 3 years with a trend and a season": months and quarters have no step of one length, so each gets its own middle. */

export const PERIOD = /^(?<year>\d{4})(?:-(?:(?<month>\d\d)|Q(?<quarter>[1-4])))?$/u;
const PEAK = /(?<![\p{L}])(?:peaks?|highest|spikes?|busiest|best|strongest|more|higher)\s(?:\p{L}+\s){0,2}?(?:in|around|during|every|towards)\s(?:the\s)?(?<when>\p{L}{3,9})/iu;
/** More than these a column cannot tell apart. */
const MOST = 60;
export const SWING = 0.25;
const RISE = 0.4;

/** The column that holds months, quarters or years one after the other. */
export const runOfPeriods = (drafts: readonly Draft[]): Draft | undefined => drafts.find(({ made }) => made.type === 'category' && made.options?.['cycle'] === true && Array.isArray(made.options['values']) && (made.options['values'] as unknown[]).every((value) => PERIOD.test(String(value))));

/** Gives the measures beside a run of periods the trend and the season that a text tells. */
export function followPeriodCourse(drafts: readonly Draft[], text: string): void {
  const { seasons, trend } = courseIn(text);
  const time = runOfPeriods(drafts);
  const periods = time?.made.options?.['values'];
  if (time === undefined || !Array.isArray(periods) || periods.length > MOST || (trend === 0 && !seasons.includes('1y'))) return;
  for (const draft of drafts) {
    const { min, max, decimals } = draft.made.options ?? {};
    if (draft === time || !isFree(draft) || typeof min !== 'number' || typeof max !== 'number') continue;
    const peak = peakOf(text) ?? (/sale|revenue|turnover|order|spend/iu.test(draft.name) ? 12 : 7);
    const middle = middleOf(draft.made.options ?? {}, min, max);
    const scale = draft.made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2;
    const means = (periods as (string | number)[]).map((value, i) => Number((middle * (1 + (trend * RISE * i) / periods.length) * (1 + (seasons.includes('1y') ? swingIn(String(value), peak) : 0))).toFixed(scale)));
    draft.made = { type: draft.made.type, options: { min: Math.max(min, 0), max, ...(decimals === undefined ? {} : { decimals }), distribution: 'normal', mean: means[0], deviation: Number((middle * 0.06).toPrecision(3)) } };
    draft.cases = (periods as (string | number)[]).map((value, i) => ({ when: `${nameIn(time)} == ${typeof value === 'number' ? String(value) : literal(value)}`, options: { mean: means[i] } }));
    draft.stated.correlated = true;
  }
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

function peakOf(text: string): number | undefined {
  const when = PEAK.exec(text)?.groups?.['when']?.toLowerCase() ?? '';
  const [first] = seasonMonths(when) ?? [];
  return first !== undefined ? first + 1 : when === 'christmas' ? 12 : monthNumber(when);
}
