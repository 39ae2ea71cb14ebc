import { priceSpan } from '../../../../core/vocabulary/products/prices.js';
import { optionsWithout } from '../../columns/options.js';
import { toNineDecimals } from '../../columns/rounding.js';
import type { Case, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';

export const STEPS = 24;

export function stepped(lower: Draft, upper: Draft, factor: number, isStrict: boolean, least = 0): boolean {
  const [low, high] = [boundsOf(lower), boundsOf(upper)];
  if (low === undefined || high === undefined || !(factor > 0) || high.max <= high.min || low.max < low.min) return false;
  const isWhole = lower.made.type === 'integer';
  const unit = unitOf(lower);
  const crowds = crowdsAt(lower, low.min);
  const none = shareOfNone(lower);
  // Where zero is the least, it stays in each step.
  if (none !== undefined && !(low.min === 0 && crowds !== undefined)) lower.outliers = { share: none, min: 0, max: 0 };
  const shifts = shiftsOf(lower);
  lower.made = { type: lower.made.type, options: optionsWithout(lower.made, 'distribution', 'mean', 'median', 'deviation', 'components') };
  const cases: Case[] = [];
  for (const at of edgesOf(upper, high)) {
    const below = isStrict && isWhole ? Math.ceil(at * factor - 1e-9) - 1 : rounded(at * factor - (isStrict ? unit : 0), isWhole, false);
    // A count below a share of next to nothing is none, not less than none.
    const most = Math.max(Math.min(low.max, below), Math.min(0, low.min));
    // "0.01 to 0.06" of what has one decimal: there must be a number between.
    const last = toNineDecimals(Math.floor(most / unit + 1e-9) * unit);
    const from = Math.min(most, last, usualFrom(at, least, low, high, isWhole, low.max < high.max * factor * 0.95));
    cases.push({ when: `${nameIn(upper)} >= ${String(at)}`, options: { min: from, max: most, ...crowded(crowds, low.min, most, unit) } });
  }
  const first = cases.at(-1)?.options['min'];
  if (typeof first === 'number' && first < low.min) lower.made = { type: lower.made.type, options: { ...lower.made.options, min: first } };
  const before = (lower.cases ?? []).filter(({ when }) => !shifts.some((shift) => shift.when === when));
  const steps = distinctCases(cases);
  lower.cases = [...before, ...shifts.flatMap((shift) => steps.flatMap((step) => shiftedIn(step, shift, isWhole))), ...steps];
  lower.stated.stepped = true;
  return true;
}

/** Rows that lie lower or higher than others, as a median of their own tells. */
interface Shift {
  readonly when: string;
  readonly isHigher: boolean;
}

/** "lapsed ones open less", which was read before what bounds all of them. */
function shiftsOf({ made, cases }: Draft): readonly Shift[] {
  const usual = made.options?.['median'] ?? made.options?.['mean'];
  return (cases ?? []).flatMap(({ when, options }): Shift[] => {
    const there = options['median'] ?? options['mean'];
    return typeof usual !== 'number' || typeof there !== 'number' || options['min'] !== undefined || options['max'] !== undefined ? [] : [{ when, isHigher: there > usual }];
  });
}

/** Such rows of a step lie in the half of it that is theirs. */
function shiftedIn({ when, options }: Case, shift: Shift, isWhole: boolean): Case[] {
  const [min, max] = [Number(options['min']), Number(options['max'])];
  if (!(max > min)) return [];
  const middle = rounded(min + (max - min) * (shift.isHigher ? 0.6 : 0.4), isWhole, false);
  return [{ when: `(${when}) && (${shift.when})`, options: shift.isHigher ? { min: middle, max } : { min, max: middle } }];
}

/** How large a part of a column was told to be 0: that part stays, wherever the rest of it lies. */
function shareOfNone({ made }: Draft): number | undefined {
  const components = made.options?.['components'];
  const none = Array.isArray(components) ? (components as { weight?: number; min?: number; max?: number }[]).find(({ min, max }) => min === 0 && max === 0) : undefined;
  return none?.weight;
}

/** The last digit of a column: 0.1 where it has one decimal. */
export function unitOf({ made }: Draft): number {
  const decimals = made.options?.['decimals'];
  return made.type === 'integer' ? 1 : 10 ** -(typeof decimals === 'number' ? Math.min(2, decimals) : 2);
}

/** How far apart the two ends of one day are on a thermometer, as a part of its range. */
const APART = 0.22;

/** From where the lower of two ends lies: at a part of the upper one; where there are values below zero, within some degrees of it. */
function usualFrom(at: number, least: number, low: Bounds, high: Bounds, isWhole: boolean, isOwn: boolean): number {
  if (least <= 0) return low.min;
  if (high.min < 0 && low.min < 0) return Math.max(low.min, rounded(at - (high.max - high.min) * APART, isWhole, false));
  if (at < 0) return low.min;
  const part = Math.max(low.min, rounded(at * least, isWhole, false));
  // What keeps its own range does not crowd at the top of it.
  return isOwn ? Math.min(part, rounded(low.min + (low.max - low.min) * 0.4, isWhole, false)) : part;
}

interface Crowd {
  readonly weight: number;
}

/** "zero in 60% of the runs": the part of the rows that lies on the least value. */
function crowdsAt({ made }: Draft, least: number): Crowd | undefined {
  const components = made.options?.['components'];
  if (!Array.isArray(components)) return undefined;
  return (components as { weight: number; min?: number; max?: number }[]).find(({ min, max }) => min === least && max === least);
}

/** The same part of the rows on the least value, and the others above it, up to another end. */
function crowded(crowd: Crowd | undefined, least: number, most: number, unit: number): Case['options'] {
  if (crowd === undefined || most < least + unit) return {};
  const { weight } = crowd;
  return { distribution: 'mixture', components: [{ weight, distribution: 'uniform', min: least, max: least }, { weight: 1 - weight, distribution: 'uniform', min: least + unit, max: most }] };
}

/** Cases with one condition, or with the same options as the one before, say nothing new. */
export function distinctCases(cases: readonly Case[]): Case[] {
  const kept: Case[] = [];
  for (const one of cases) {
    if (kept.some(({ when }) => when === one.when)) continue;
    const last = kept.at(-1);
    if (last !== undefined && last.options['min'] === one.options['min'] && last.options['max'] === one.options['max']) kept.pop();
    kept.push(one);
  }
  return kept;
}

/** Where the steps of a column begin, the highest first: at each value of a list. */
function edgesOf(upper: Draft, high: Bounds): readonly number[] {
  const list = listOf(upper);
  // "1 to 80 in steps of 0.50": of a long list some of the values.
  if (list !== undefined) {
    const rising = [...list].sort((a, b) => a - b);
    const apart = Math.ceil(rising.length / STEPS);
    return rising.filter((_, i) => i % apart === 0).reverse();
  }
  return Array.from({ length: STEPS }, (_, step) => edge(high, (STEPS - 1 - step) / STEPS, upper.made.type === 'integer'));
}

/** The numbers of a column that has a list of them: 15, 20, 25. */
function listOf({ made }: Draft): readonly number[] | undefined {
  const values = made.type === 'category' ? made.options?.['values'] : undefined;
  return Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'number') ? values : undefined;
}

/** A place in a range; where the range spans magnitudes, low ones are cut finer. */
export function edge({ min, max }: Bounds, part: number, isWhole: boolean): number {
  const from = min + (max - min) * part * (max > 10 * Math.max(1, min) ? part * part : 1);
  return isWhole ? Math.floor(from) : Math.floor(from * 100) / 100;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

export function boundsOf(draft: Draft): Bounds | undefined {
  const { made } = draft;
  const list = listOf(draft);
  if (list !== undefined) return { min: Math.min(...list), max: Math.max(...list) };
  const { min, max } = made.type === 'commerce.price' ? { ...priceSpan(), ...made.options } : (made.options ?? {});
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
}

export function rounded(value: number, isWhole: boolean, isUp: boolean): number {
  const unit = isWhole ? 1 : 100;
  return (isUp ? Math.ceil(value * unit - 1e-9) : Math.floor(value * unit + 1e-9)) / unit;
}
