import { toNineDecimals } from './rounding.js';
import type { Draft, Made } from '../model.js';
import { boundsNumbers, rangesIn, type RangeFound } from '../phrases/ranges.js';
import { isLengthUnit } from './lengths.js';
import { centredIn, geometricMiddle } from './shape.js';
import { isTypical } from './typical.js';
import { kindOf } from './types.js';

/** The bounds a text states for numbers: two ends, or one from here and one from there. */
export function boundsIn(text: string): RangeFound | undefined {
  const centred = centredIn(text);
  const numbers = boundsNumbers(text).filter(({ start, end }) => !isAside(text, start) && !isTypical(text, start, end) && !(centred !== undefined && start >= centred.start && start < centred.end));
  const ranges = rangesIn(text, numbers).filter(({ start, end, isPercent }) => !FREE.test(text.slice(Math.max(0, start - 40), start)) && !isLengthUnit(text.slice(end)) && !TIMES_OTHER.test(text.slice(end)) && !APART_FROM.test(text.slice(end)) && !(isPercent && /^\s*(?:of|less|more|lower|higher|above|below)\b/iu.test(text.slice(end))));
  return ranges.find(({ min, max }) => min !== undefined && max !== undefined) ?? mergeEnds(ranges);
}

/** "at most three times the rent" bounds by another column. */
const TIMES_OTHER = /^\s*(?:times|x|×|mal|veces|fois)\s+(?:the|that|its|their|as|der|die|das|el|la|le|\p{L}+_\p{L}+)(?![\p{L}])/iu;

/** "free above 60": of what is bought, and not of the fee. */
const FREE = /\bfree\s(?:(?:above|over|from|below|under|at|for|of charge|\p{L}+s)\s){0,3}$/iu;

/** "at least 20 above diastolic" tells how far apart two columns are. */
const APART_FROM = /^\s*(?:points?\s|units?\s|%\s|percent\s|euros?\s|eur\s|dollars?\s|years?\s|days?\s)?(?:above|below|over|under|(?:more|less|higher|lower|greater|smaller|longer|shorter|older|younger) than)\s+(?:the\s+|its\s+)?\p{L}/iu;

/** Numbers that are parameters of a distribution are no bounds. */
function isAside(text: string, at: number): boolean {
  return /(?:mean|median|average|averages|averaging|avg|deviation|std\.?|sd|sigma|durchschnitt|schnitt|media|promedio|moyenne)(?: of| is| at| von| de|=|:|\s|around|about|roughly|~)*$/iu.test(text.slice(Math.max(0, at - 30), at));
}

function mergeEnds(ranges: readonly RangeFound[]): RangeFound | undefined {
  const low = ranges.find(({ min }) => min !== undefined);
  const high = ranges.find(({ max }) => max !== undefined);
  if (low?.min === undefined || high?.max === undefined || low.min > high.max) return ranges[0];
  const open = low.open !== undefined && high.open !== undefined ? 'both' : (low.open ?? high.open);
  return { ...low, max: high.max, decimals: Math.max(low.decimals, high.decimals), ...(open === undefined ? {} : { open }), isPercent: low.isPercent || high.isPercent };
}

const isOpen = ({ open }: { open?: RangeFound['open'] }, end: 'min' | 'max'): boolean => open === end || open === 'both';

const isIdLike = (made: Made): boolean => made.type === 'sequence' || made.type === 'pattern' || made.type === 'uuid';

/** Kinds of texts whose numbers are no bounds of theirs: "phone, 10 to 12 digits". */
const NEVER_NUMBERS = /^(?:phone\.|internet\.|location\.zipCode|finance\.|uuid|template|constant|expression|series)/;

/** Sets stated bounds, keeping whole numbers whole and skewed amounts skewed. */
export function applyRange(draft: Draft, range: { min?: number; max?: number; decimals: number; open?: RangeFound['open'] }, decimals?: number): void {
  // What is worked out stays so, whatever bounds its results have.
  if (draft.stated.formula === true && draft.made.type === 'expression') return;
  const { made } = draft;
  const kind = kindOf(made);
  const isPair = range.min !== undefined && range.max !== undefined;
  if (!canBeNumber(draft, isPair, range)) return;
  // What no person is, is tried out on a form.
  if (made.type === 'person.age' && isPair && ((range.max ?? 0) > 120 || (range.min ?? 0) < 0)) {
    draft.made = { type: 'integer', options: { min: range.min, max: range.max } };
    draft.stated.range = true;
    return;
  }
  if (made.type === 'person.age' || made.type === 'person.birthdate') {
    setAge(draft, range);
    return;
  }
  const { min: oldMin, max: oldMax } = kind === 'integer' || kind === 'decimal' ? boundsOf(made) : { min: 0, max: Math.max(1000, (range.min ?? 0) * 2) };
  const scale = scaleOf(draft, range, decimals, oldMax);
  const unit = scale > 0 ? 10 ** -scale : 1;
  const told = { min: range.min === undefined ? undefined : isOpen(range, 'min') ? toNineDecimals(range.min + unit) : range.min, max: range.max === undefined ? undefined : isOpen(range, 'max') ? toNineDecimals(range.max - unit) : range.max };
  const min = told.min ?? (told.max === undefined || told.max > oldMin ? oldMin : Math.min(0, told.max - 1));
  const max = told.max ?? (min < oldMax ? oldMax : min + Math.max(1, oldMax - oldMin));
  const shape = keptShape(draft, min, max, isPair);
  if (scale > 0) draft.made = { type: 'decimal', options: { min, max, decimals: scale, ...shape } };
  else draft.made = { type: 'integer', options: { min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)), ...shape } };
  draft.stated.range = true;
}

/** "abono_kg", "months_old": a number by its name. */
const IN_UNITS = /_(?:kg|g|mg|t|cm|mm|m|km|l|ml|min|mins|minutes|sec|s|h|hrs|hours|days|pct|percent|eur|usd|gbp|kwh|old)$/iu;
const areWords = (values: unknown): boolean => Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string' && !/\d/u.test(value));

/** Whether numbers can bound the column at all; two ends make a number of what was something else by its name alone. */
function canBeNumber(draft: Draft, isPair: boolean, range: { min?: number; max?: number }): boolean {
  const { made } = draft;
  const kind = kindOf(made);
  if (made.type.startsWith('location.l') || kind === 'integer' || kind === 'decimal' || made.type === 'person.birthdate') return !(made.type === 'sequence' && !isPair);
  // "note de 1 à 5": a mark, as French and German call it.
  if (isPair && draft.concept?.id === 'note' && made.type === 'text') return true;
  if (NEVER_NUMBERS.test(made.type) || draft.stated.values === true || draft.stated.dates === true || draft.stated.format === true) return false;
  // "helped in kills, never over 40": so many times.
  if (kind === 'boolean') return isPair ? !(range.min === 0 && range.max === 1) : draft.outcome === 'assumed' && range.min === undefined && (range.max ?? 0) > 1;
  if (kind === 'date' || kind === 'datetime' || kind === 'time') return isPair && !(draft.stated.type === true);
  // "note de 1 à 5": a mark; the lengths of texts were read before.
  if (made.type === 'text') return isPair;
  // "No stop lasts longer than 4 hours" beside a `stop_reason`: words that are known have no end.
  if (kind === 'category') return isPair || draft.outcome === 'assumed' || IN_UNITS.test(draft.name) || !areWords(made.options?.['values']);
  return isPair || (isIdLike(made) && made.type === 'pattern');
}

function setAge(draft: Draft, range: { min?: number; max?: number; open?: RangeFound['open'] }): void {
  const { made } = draft;
  const min = Math.max(0, Math.floor(range.min ?? 0)) + (isOpen(range, 'min') ? 1 : 0);
  const old = made.options?.['max'];
  const top = range.max ?? (typeof old === 'number' && old > min ? old : Math.max(min, 90));
  draft.made = { type: made.type, options: { ...made.options, min, max: Math.max(min, Math.floor(top) - (isOpen(range, 'max') ? 1 : 0)) } };
  draft.stated.range = true;
}

function boundsOf({ options }: Made): { min: number; max: number } {
  const [min, max] = [options?.['min'], options?.['max']];
  return { min: typeof min === 'number' ? min : 0, max: typeof max === 'number' ? max : 1000 };
}

/** What is a part of one. */
const PART_OF_ONE = /ratio|utili[sz]ation|probab|fraction|proportion|likelihood|confidence|similarity|(?:^|_)(?:dti|ltv|auc)(?:_|$)/iu;

/** How many decimals: as asked for, else as many as the column had or the bounds are written with. */
function scaleOf(draft: Draft, range: { min?: number; max?: number; decimals: number }, decimals: number | undefined, oldMax: number): number {
  if (decimals !== undefined) return decimals;
  const { made } = draft;
  const kind = kindOf(made);
  if (draft.stated.type === true && kind === 'integer') return 0;
  const own = made.options?.['decimals'];
  const old = typeof own === 'number' ? own : kind === 'decimal' ? 2 : 0;
  // Bounds far above what was thought of measure something larger, and in whole numbers.
  const isLarger = kind === 'decimal' && draft.stated.type !== true && range.decimals === 0 && old === 1 && (range.max ?? 0) >= 1000 && (range.max ?? 0) > 10 * oldMax;
  // "productivity 1-10" is a mark, where percents were thought of, and so is "energy 1-10" of what lies within one.
  const isMark = kind === 'decimal' && draft.stated.type !== true && range.decimals === 0 && (range.min === 0 || range.min === 1) && (range.max ?? 11) <= 10 && (boundsOf(made).min > (range.max ?? 0) || (boundsOf(made).max <= 1 && (range.max ?? 0) >= 5));
  const told = isLarger || isMark ? 0 : Math.max(old, range.decimals);
  // "decimal 1.0-5.0": as its bounds are written, where nothing but the type was told.
  if (draft.hasAnyScale === true && range.decimals === 1 && old === 2) return 1;
  // "debt-to-income ratio 0 to 0.8", "utilization 0-1": what lies within one has more than ten values.
  const isWithinOne = range.min !== undefined && range.max !== undefined && range.max - range.min <= 1 && draft.stated.type !== true;
  return isWithinOne && (told === 1 || (told === 0 && range.max === 1 && PART_OF_ONE.test(draft.english ?? draft.name))) ? 2 : told;
}

/** The distribution a column keeps under new bounds. */
function keptShape(draft: Draft, min: number, max: number, isPair: boolean): Record<string, unknown> {
  const old = draft.made.options ?? {};
  // "weight at least 50": one end that was told cuts the usual weights, and evens nothing out.
  const { distribution, mean, deviation } = old;
  const isOfOld = typeof old['min'] === 'number' && typeof old['max'] === 'number' && min >= old['min'] && max <= old['max'];
  if (!isPair && isOfOld && distribution === 'normal' && typeof mean === 'number' && typeof deviation === 'number' && mean - min > deviation / 2 && max - mean > deviation / 2) return { distribution, mean, deviation };
  if (old['distribution'] === 'lognormal' && min >= 0 && max / Math.max(min, max / 1000) >= 8) {
    const median = old['median'];
    const fits = typeof median === 'number' && median > min + (max - min) * 0.02 && (min <= 1 || median >= min * 1.25) && median < min + (max - min) * 0.6;
    // From zero on the middle is that of what is more than nothing: of 0 to 8 hours about three, and no quarter of one.
    const least = min > 0 ? min : Math.min(max / 8, draft.made.type === 'integer' ? 1 : max / 50);
    return { distribution: 'lognormal', median: fits ? median : geometricMiddle(least, max) };
  }
  return {};
}
