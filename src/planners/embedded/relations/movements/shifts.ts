import { toNineDecimals } from '../../columns/rounding.js';
import { kindOf } from '../../columns/types.js';
import type { Draft, Options } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';

/** By how much some rows lie above or below the others: "3 to 6 degrees higher", "cost 15000 more". */
export interface Shift {
  /** Both ends of it; the same where one number is told. */
  readonly least: number;
  readonly most: number;
}

const SHIFT =
  /(?<![\p{L}\d.,]|at least\s|at most\s|no\s|never\s|not\s|than\s)(?:(?:about|around|roughly|some|on average|an average of|exactly|up to)\s)?(?:[$€£]\s?)?(?<low>\d[\d,]*(?:\.\d+)?k?)(?:\s?(?:to|-|–|and)\s?(?:[$€£]\s?)?(?<high>\d[\d,]*(?:\.\d+)?k?))?\s?(?:°\s?[CF]?|[$€£]|(?!(?:or|and|to|times|x|percent|pct|years?|of|for|is|are|with|in)(?![\p{L}]))\p{L}{1,12}|years?(?=\s(?:older|younger|longer|shorter)))?\s?(?<way>higher|more|lower|less|fewer|warmer|hotter|colder|cooler|longer|shorter|heavier|lighter|taller|smaller|older|younger|dearer|pricier|cheaper|faster|slower)(?![\p{L}])(?!\s+than\s+(?:the\s|its\s|their\s)?\p{L}+_?\p{L}*\s*[.;]?$)/iu;

/** The shift that a clause tells, and the clause without it: "the temperature is higher". */
export function shiftIn(text: string): { readonly shift: Shift; readonly clause: string } | undefined {
  const match = /\d/u.test(text) ? SHIFT.exec(text) : null;
  const { low = '', high = low, way = '' } = match?.groups ?? {};
  if (match === null || low === '') return undefined;
  const [one, other] = [low, high].map((digits) => readDigits(digits.replace(/k$/iu, '')) * (/k$/iu.test(digits) ? 1000 : 1)) as [number, number];
  const shift = { least: Math.min(one, other), most: Math.max(one, other) };
  return shift.most > 0 ? { shift, clause: text.slice(0, match.index) + way + text.slice(match.index + match[0].length) } : undefined;
}

/** Gives the rows of a test the numbers of the others and so much more or less; the bounds that were told hold for all of them. */
export function shiftedBy(draft: Draft, when: string, { least, most }: Shift, sign: 1 | -1): boolean {
  const { made, stated } = draft;
  const { min, max, distribution, mean, median } = made.options ?? {};
  const isNumber = made.type === 'integer' || made.type === 'decimal';
  if (!isNumber || stated.formula === true || draft.cases !== undefined || typeof min !== 'number' || typeof max !== 'number' || most >= max - min || (distribution !== undefined && distribution !== 'normal' && distribution !== 'lognormal' && distribution !== 'uniform')) return false;
  const step = (value: number): number => (kindOf(made) === 'integer' ? Math.round(value) : toNineDecimals(value));
  // What was told of the column is told of both: the others make room.
  const isTold = stated.range === true;
  const base = isTold ? (sign > 0 ? { min, max: step(max - most) } : { min: step(min + most), max }) : { min, max };
  const middle = step(((least + most) / 2) * sign);
  const inside = (value: number, of: { min: number; max: number }): number => Math.min(Math.max(value, of.min), of.max);
  const there = { min: step(base.min + (sign > 0 ? least : -most)), max: step(base.max + (sign > 0 ? most : -least)) };
  if (base.max <= base.min || (min >= 0 && there.min < 0 && !isTold)) return false;
  const law = (key: 'mean' | 'median', value: unknown): Options => (typeof value === 'number' ? { [key]: inside(value, base) } : {});
  const moved = (key: 'mean' | 'median', value: unknown): Options => (typeof value === 'number' ? { [key]: inside(step(inside(value, base) + middle), there) } : {});
  draft.made = { type: made.type, options: { ...made.options, ...base, ...law('mean', mean), ...law('median', median) } };
  draft.cases = [{ when, options: { ...there, ...moved('mean', mean), ...moved('median', median) } }];
  draft.stated.correlated = true;
  return true;
}
