import { toSixDecimals } from '../../columns/rounding.js';
import type { Case, Draft, Made, Options } from '../../model.js';
import { freeOf } from './settle-movements.js';

/** The column itself, or what its formula is made of. */
export function movable(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  return draft.stated.formula === true ? freeOf(draft, drafts)?.draft : draft;
}

/** Gives the rows of a test other numbers, higher or lower by a good part of the range. */
export function moved(draft: Draft, when: string, sign: 1 | -1, isFar = false): boolean {
  makeRange(draft);
  const options = otherwise(draft.made, sign, isFar);
  if (options === undefined || draft.stated.formula === true || draft.cases?.some((other) => other.when === when) === true) return false;
  const before = draft.cases ?? [];
  // The first case that holds counts: where another holds too, its numbers are moved.
  const both = before.length > 30 ? [] : before.filter((other) => !excludes(other.when, when)).flatMap((other): Case[] => {
    const shifted = otherwise({ type: draft.made.type, options: { ...draft.made.options, ...other.options } }, sign, isFar);
    return shifted === undefined ? [] : [{ when: `(${other.when}) && (${when})`, options: { ...other.options, ...shifted } }];
  });
  draft.cases = [...both, ...before, { when, options }];
  draft.stated.correlated = true;
  return true;
}

/** Bounds that were told after it was said that some rows lie elsewhere: these lie as far off within them. */
export function movedWithin(draft: Draft, before: Made): void {
  const usual = middleOf(before.options);
  if (draft.cases === undefined) return;
  draft.cases = draft.cases.map(({ when, options }) => {
    const there = middleOf(options);
    const again = usual === undefined || there === undefined ? undefined : otherwise(draft.made, there > usual ? 1 : -1);
    return { when, options: again ?? options };
  });
}

const middleOf = ({ median, mean }: Options = {}): number | undefined => (typeof median === 'number' ? median : typeof mean === 'number' ? mean : undefined);

const EQUALS = /^(\S+|col\('[^']*'\)) == (.+)$/u;

/** "type == 'suite'" and "type == 'single'": no row is both. */
function excludes(one: string, other: string): boolean {
  const [a, b] = [EQUALS.exec(one), EQUALS.exec(other)];
  return a !== null && b !== null && a[1] === b[1] && a[2] !== b[2] && !/[&|]/u.test(one + other);
}

/** Usual numbers of which the text told none, "20, 30 or 45 minutes", are a range where some rows lie elsewhere in it. */
function makeRange(draft: Draft): void {
  const values = draft.made.type === 'category' && draft.stated.values !== true ? draft.made.options?.['values'] : undefined;
  if (!Array.isArray(values) || values.length < 3 || !values.every((value): value is number => Number.isInteger(value))) return;
  draft.made = { type: 'integer', options: { min: Math.min(...values), max: Math.max(...values) } };
}

const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, triple: 3, two: 2, three: 3, four: 4, five: 5 };

/** "cost 30% more", "are about 15 percent cheaper": so many times the others. */
const PERCENT_MORE = /(\d{1,3}(?:\.\d+)?)\s?(?:%|percent|pct)\s(?:(more|higher|larger|bigger|greater|longer|older|dearer|pricier|taller|heavier|costlier)|(less|fewer|lower|cheaper|smaller|shorter|younger|lighter))(?![\p{L}])/iu;

/** "earns 20% more" as "earns more". */
export const withoutPercent = (text: string): string => (PERCENT_MORE.test(text) ? text.replace(/(?:(?:about|around|roughly|some|up to|nearly)\s)?\d{1,3}(?:\.\d+)?\s?(?:%|percent|pct)\s(?=\p{L}+)/iu, '') : text);
export const tellsPercentMore = (text: string): boolean => PERCENT_MORE.test(text);

/** "twice as much", "at least three times the rent", "30% more": how often as much; below 1 where it is less. */
export function timesIn(text: string): number | undefined {
  const [, percent = '', isMore, isLess] = PERCENT_MORE.exec(text) ?? [];
  if (isMore !== undefined || isLess !== undefined) return isMore !== undefined ? 1 + Number(percent) / 100 : Number(percent) < 100 ? 1 - Number(percent) / 100 : undefined;
  const match = /\b(?:(twice|double|triple)|(\d(?:\.\d)?|two|three|four|five)\s?(?:times|x))\s+(?:as|the|that|what|more)\b/iu.exec(text) ?? /\b(?:is|are)\s+(?:about\s+|around\s+|roughly\s+)?(double|triple)\W*$/iu.exec(text);
  const word = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const times = TIMES[word] ?? Number(word === '' ? Number.NaN : word);
  if (!(times > 1)) return undefined;
  return /\b(?:at least|more than|over)\b/iu.test(text) ? times * 1.15 : times;
}

/** The rows of a test get so many times what the others have, or so much less; together they reach as far as before. */
export function timesMore(draft: Draft, when: string, times: number | undefined): boolean {
  const { min, max, distribution, median, mean } = draft.made.options ?? {};
  if (times === undefined || draft.cases !== undefined || draft.stated.formula === true || !(draft.made.type === 'integer' || draft.made.type === 'decimal')) return false;
  if (typeof min !== 'number' || typeof max !== 'number' || min < 0 || max / times <= min || (distribution !== undefined && distribution !== 'lognormal' && distribution !== 'normal' && distribution !== 'uniform')) return false;
  const rounded = (value: number): number => (draft.made.type === 'integer' ? Math.round(value) : Math.round(value * 100) / 100);
  if (times < 1) return lessThere(draft, when, times, rounded);
  const most = rounded(max / times);
  const middle = typeof median === 'number' ? { median: Math.min(median, (min + most) / 2) } : typeof mean === 'number' ? { mean: Math.min(mean, (min + most) / 2) } : {};
  draft.made = { ...draft.made, options: { ...draft.made.options, max: most, ...middle } };
  draft.cases = [{ when, options: { min: rounded(min * times), max, ...Object.fromEntries(Object.entries(middle).map(([key, value]) => [key, rounded(value * times)])) } }];
  draft.stated.correlated = true;
  return true;
}

/** The rows of a test get so much less than the others, which stay as they are. */
function lessThere(draft: Draft, when: string, times: number, rounded: (value: number) => number): boolean {
  const { min, max, distribution, median, mean, deviation } = draft.made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number') return false;
  const laws = Object.entries({ median, mean, deviation }).flatMap(([key, value]): [string, number][] => (typeof value === 'number' ? [[key, rounded(value * times)]] : []));
  draft.cases = [{ when, options: { min: rounded(min * times), max: rounded(max * times), ...(distribution === undefined ? {} : Object.fromEntries(laws)) } }];
  draft.made = { ...draft.made, options: { ...draft.made.options, min: Math.min(min, rounded(min * times)) } };
  draft.stated.correlated = true;
  return true;
}

/** "much higher", "far more", "way above": how far tells the word before the comparative. */
const FAR = /(?<![\p{L}])(?:much|far|way|massively|hugely|dramatically|sharply|extremely|drastically|significantly|substantially|considerably|a lot|lots|many times)\s+(?:more|less|fewer|better|worse|\p{L}{2,}er)(?![\p{L}])|(?<![\p{L}])(?:spikes?|shoots? up|jumps?|skyrockets?|plummets?|collapses?)(?![\p{L}])/iu;
export const tellsFar = (text: string): boolean => FAR.test(text);

function otherwise(made: Made, sign: 1 | -1, isFar = false): Options | undefined {
  if (made.type === 'category') return tilted(made.options, sign);
  if (made.type !== 'integer' && made.type !== 'decimal') return undefined;
  const { min, max, distribution, mean, median, deviation } = made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return undefined;
  const place = (from: number, share: number): number => {
    const value = sign > 0 ? from + (max - from) * share : from - (from - min) * share;
    return made.type === 'integer' ? Math.round(value) : Math.round(value * 100) / 100;
  };
  if (distribution === 'lognormal' && typeof median === 'number') {
    const times = isFar ? 3.5 : 2.2;
    const value = sign > 0 ? Math.min(median * times, (median + max) / 2) : Math.max(median / times, (median + min) / 2);
    return { median: Math.round(value * 100) / 100 };
  }
  if (typeof mean === 'number' && COUNTED.has(String(distribution))) {
    const times = isFar ? 3.5 : 2.2;
    const value = sign > 0 ? Math.min(mean * times, (mean + max) / 2) : Math.max(mean / times, (mean + min) / 2);
    return { mean: Math.round(value * 100) / 100 };
  }
  if (distribution === 'normal' && typeof mean === 'number') {
    const step = typeof deviation === 'number' ? (isFar ? 3.5 : 1.2) * deviation : (max - min) / (isFar ? 3 : 5);
    const reach = isFar ? 0.75 : 0.5;
    const value = sign > 0 ? Math.min(mean + step, mean + (max - mean) * reach) : Math.max(mean - step, mean - (mean - min) * reach);
    return { mean: Math.round(value * 100) / 100 };
  }
  if (distribution === 'mixture') return reweighed(made.options?.['components'], sign);
  if (distribution !== undefined && distribution !== 'uniform') return undefined;
  const part = isFar ? 0.6 : 0.4;
  return sign > 0 ? { min: place(min, part) } : { max: place(max, part) };
}

/** Laws that a mean alone places. */
const COUNTED = new Set(['poisson', 'exponential', 'gamma']);

/** "most below 100": of such a mixture the highest part comes far oftener, or far less often. */
function reweighed(components: unknown, sign: 1 | -1): Options | undefined {
  const parts = Array.isArray(components) ? (components as Options[]) : [];
  const tops = parts.map(({ max }) => (typeof max === 'number' ? max : Number.NaN));
  const highest = Math.max(...tops);
  if (parts.length < 2 || !Number.isFinite(highest)) return undefined;
  return { components: parts.map((part, i) => ({ ...part, weight: toSixDecimals(Number(part['weight'] ?? 1) * (tops[i] === highest ? 6 ** sign : 1)) })) };
}

/** "in steps of 10": of a list of numbers those at one end come oftener. */
function tilted(options: Options | undefined, sign: 1 | -1): Options | undefined {
  const [values, weights] = [options?.['values'], options?.['weights']];
  if (!Array.isArray(values) || values.length < 2 || !values.every((value) => typeof value === 'number')) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const weightOf = (i: number): number => (Array.isArray(weights) ? Number(weights[i]) : 1);
  return { values, weights: values.map((value, i) => toSixDecimals(weightOf(i) * TILT ** ((sign * sorted.indexOf(value)) / (sorted.length - 1)))) };
}

/** How much oftener the one end of a list comes than the other. */
const TILT = 12;
