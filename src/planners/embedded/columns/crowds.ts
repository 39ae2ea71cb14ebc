import { isTypical } from './typical.js';
import { toSixDecimals } from './rounding.js';
import type { Draft } from '../model.js';
import { joinerOf } from '../phrases/joiners.js';
import { boundsNumbers, rangesIn, type RangeFound } from '../phrases/ranges.js';
import { sharesIn, type ShareFound } from '../phrases/shares.js';
import { makeZero } from '../relations/portions/zero-shares.js';
import type { Remark } from './remark.js';

/** A share of a number column that lies on one value or in part of the range: "usually zero", "mostly below 15", "mostly 4 and 5". */
export interface Crowd {
  readonly share: number;
  readonly min?: number;
  readonly max?: number;
  /** Told by a word: gives way to what is told by a number. */
  readonly isVague?: boolean;
}

/** What stands for 0: "20% free" of a price, "70% no overtime at all". */
const NONE = /(?<![\p{L}])(?:none|nothing|free(?: of charge)?(?![\p{L}-])|for free|gratis|kostenlos|umsonst|gratuit\p{L}*|out of stock|sold out|(?<!(?:have|has|had|with)\s)(?:no|without|didn't|did not|don't|leave no))(?:\s+\p{L}+){0,3}?\s*(?:at all)?(?![\p{L}])/iu;
const GAP = /^(?:[\s,:(]|of (?:the |all |all the )?[\p{L}-]+(?= (?:are|is|lie|lies|fall|falls|go|goes|stay|stays|have|has|take|takes|run|runs|reach|reaches|exceed|exceeds)\s)|(?:of|the|them|these|those|people|rows|cases|values|time|times|parties|lots|customers|samples|records|days|orders|legs|is|are|lie|lies|fall|falls|stay|stays|leave|being|well|far|way|just|with|have|has|get|gets|around|about|exactly|simply|only|or|for|in|at|value|it's|a|small|tiny|late|takes?|contains?|uses?|needs?|lasts?|costs?|comes?|counts?)(?=[\s,:]|$)|[\p{L}]{3,}s (?=(?:have|has|get|are|need|take|use|contain|come|last|cost|count)\s)|[\p{L}]+ (?=within|under|below|over|above|between|less|at most|up to))+$/iu;

/** Nobody tells more of one column. */
const MOST_SHARES = 40;

/** A text with its numbers and ranges. */
interface Said {
  readonly text: string;
  readonly numbers: ReturnType<typeof boundsNumbers>;
  readonly ranges: readonly RangeFound[];
}

function saidIn(text: string): Said {
  const numbers = boundsNumbers(text);
  return { text, numbers, ranges: rangesIn(text, numbers) };
}

/** Takes crowds out of a remark: a share, and beside it a value, two, or bounds. */
export function takeCrowds(remark: Remark): readonly Crowd[] {
  const found: Crowd[] = [];
  let said: Said | undefined;
  for (const share of sharesIn(remark.text).slice(0, MOST_SHARES)) {
    // What was taken is gone from the text.
    if (said?.text !== remark.text) said = saidIn(remark.text);
    const crowds = behind(said, share) ?? before(said, share);
    if (crowds === undefined) continue;
    found.push(...crowds.crowds.map((crowd) => (share.isVague ? { ...crowd, isVague: true } : crowd)));
    remark.take({ start: Math.min(share.start, crowds.start), end: Math.max(share.end, crowds.end) });
  }
  return found;
}

/** "0, 1 or 2". */
function isListed(between: string): boolean {
  const joiner = joinerOf(between);
  return joiner === 'comma' || joiner === 'and' || joiner === 'or';
}

interface Read {
  readonly crowds: readonly Crowd[];
  readonly start: number;
  readonly end: number;
}

const ABOUT = /^\s+(?:around|about|near|close to|roughly|approximately|~)\s?\d/iu;

/** "mostly below 15", "usually 0, 1 or 2", "most common is 5", "about 70% no overtime at all". */
function behind({ text, numbers: all, ranges }: Said, share: ShareFound): Read | undefined {
  // "usually around 18": the middle, and no value of its own.
  if (share.isVague && (ABOUT.test(text.slice(share.end)) || all.some((number) => number.start >= share.end && isTypical(text, number.start, number.end)))) return undefined;
  const clause = text.slice(share.end).split(/;|\.\s|\)|,\s(?!\d|or\b)/u)[0] ?? '';
  const end = share.end + clause.length;
  const numbers = all.filter(({ start, end: to, isPercent }) => start >= share.end && to <= end && !isPercent);
  const range = ranges.find(({ start, end: to }) => start >= share.end && to <= end);
  const first = numbers[0];
  // "95% are below 300" is a percentile, which the shape of the numbers keeps smooth.
  if (range !== undefined && range.min === undefined && !share.isVague && share.share >= 0.5) return undefined;
  if (range !== undefined && GAP.test(`${text.slice(share.end, range.start).replace(/(?:well |far )?(?:below|under|less than|over|above|more than|at most|at least|up to|within|between|from|not above|never above|<=?|>=?|≤|≥)\s*[$€£]?\s*$/iu, '')} `)) return { crowds: [bounded(text, share, range)], start: share.start, end: range.end };
  if (first !== undefined && GAP.test(`${text.slice(share.end, first.start)} `)) {
    const listed = numbers.filter((number, i) => i === 0 || !/^\s*(?:is|are)\b/iu.test(text.slice(number.end)) && isListed(text.slice(numbers[i - 1]?.end ?? 0, number.start)));
    return { crowds: listed.map(({ value }) => ({ share: share.share / listed.length, min: value, max: value })), start: share.start, end: listed.at(-1)?.end ?? first.end };
  }
  const none = NONE.exec(clause);
  return none === null || share.share === 1 ? undefined : { crowds: [{ share: share.share, min: 0, max: 0 }], start: share.start, end: share.end + none.index + none[0].length };
}

/** "none at all for 70%", "exactly nothing in 20%" of what is counted. */
const NONE_FOR = /(?<![\p{L}])(?:exactly\s+)?(?:none|nothing|nil)(?:\s+at all)?\s+(?:(?:for|in|on|with)\s+)?(?:about\s+|some\s+|roughly\s+)?$/iu;

/** "2-8 °C with 2% outliers": those lie elsewhere. */
const ELSEWHERE = /^\s*(?:of (?:the |them|all )?(?:\p{L}+ )?)?(?:(?:are|being|as) )?(?:outliers?|spikes?|anomal\p{L}+|extremes?|errors?|glitch(?:es)?|excursions?|peaks?|drop-?outs?|exceptions?|beyond|outside|out of range)(?![\p{L}])/iu;

/** "zero in about 95% of the samples", "0 for about half", "2 is rare", "below 0.5 in 95% of cases", "0 a lot of the time". */
function before({ text, numbers, ranges }: Said, share: ShareFound): Read | undefined {
  if (ELSEWHERE.test(text.slice(share.end))) return undefined;
  const from = Math.max(text.lastIndexOf(',', share.start), text.lastIndexOf(';', share.start), text.lastIndexOf('(', share.start)) + 1;
  const isNear = ({ start, end }: { start: number; end: number }): boolean => start >= from && end <= share.start && /^\)?\s*(?:(?!where|with|and|but|which|while|then)[\p{L}%°/]{1,8}\s+)?(?:is|are|in|for|at|on|of|with|come|comes|being|most)?\s*(?:only|the|very|about)?\s*$/iu.test(text.slice(end, share.start));
  const range = ranges.find(isNear);
  if (range !== undefined) return { crowds: [bounded(text, share, range)], start: range.start, end: share.end };
  const number = numbers.filter(({ isPercent }) => !isPercent).find(isNear);
  const none = number === undefined ? NONE_FOR.exec(text.slice(from, share.start)) : null;
  if (none !== null) return { crowds: [{ share: share.share, min: 0, max: 0 }], start: from + none.index, end: share.end };
  return number === undefined ? undefined : { crowds: [{ share: share.share, min: number.value, max: number.value }], start: number.start, end: share.end };
}

function bounded(text: string, { share }: ShareFound, range: RangeFound): Crowd {
  // "within 15 minutes of schedule" is so much on either side.
  const isAround = /\bwithin\s*$/iu.test(text.slice(0, range.start));
  return { share, ...(range.min === undefined ? {} : { min: range.min }), ...(range.max === undefined ? {} : { max: range.max }), ...(isAround && range.max !== undefined && range.min === undefined ? { min: -range.max } : {}) };
}

/** Lays crowds over the bounds of a column: each a component of its own, and the rest over the whole range. */
export function applyCrowds(draft: Draft, all: readonly Crowd[]): boolean {
  // "some are free (price 0), about 20%": one crowd, of which how many there are is told twice.
  const crowds = all.filter((one) => one.isVague !== true || !all.some(({ isVague, min, max }) => isVague !== true && min === one.min && max === one.max));
  const { min = 0, max = 1000, decimals } = draft.made.options ?? {};
  if (!['integer', 'decimal'].includes(draft.made.type) || typeof min !== 'number' || typeof max !== 'number') return false;
  const [low, high] = withBeyond(crowds, Math.min(min, ...crowds.flatMap((crowd) => (crowd.min === crowd.max && crowd.min !== undefined ? [crowd.min] : []))), max);
  const [only] = crowds;
  // "20% free": the others are priced as ever.
  if (crowds.length === 1 && only?.min === 0 && only.max === 0 && makeZero(draft, only.share) !== undefined) {
    draft.stated.shape = true;
    return true;
  }
  if (crowds.length === 1 && only !== undefined && onlyExtra(draft, only)) return true;
  const sure = crowds.reduce((sum, { share, isVague }) => sum + (isVague === true ? 0 : share), 0);
  const vague = crowds.reduce((sum, { share, isVague }) => sum + (isVague === true ? share : 0), 0);
  // "normally from 2 to 8; 3% above 8": what is normal is all the rest.
  const weightOf = ({ share, isVague }: Crowd): number => (isVague === true && sure > 0 ? share * Math.max(0, 1 - sure) / vague : share);
  const [least, most] = draft.stated.range === true ? [low, high] : nearBand(crowds, low, high);
  const unit = draft.made.type === 'integer' ? 1 : 10 ** -(typeof decimals === 'number' ? decimals : 2);
  const parts = crowds.map((crowd) => ({ weight: weightOf(crowd), min: Math.max(low, crowd.min === max && high > max ? toSixDecimals(max + unit) : (crowd.min ?? least)), max: Math.min(high, crowd.max === min && low < min ? toSixDecimals(min - unit) : (crowd.max ?? most)) })).filter((part) => part.min <= part.max && part.weight > 0);
  // "usually 2 to 7": what is unusual lies near it as well.
  const [floor, ceiling] = crowds.length === 1 ? [least, most] : [low, high];
  if (parts.length === 0 || high <= low) return false;
  const told = parts.reduce((sum, { weight }) => sum + weight, 0);
  const rest = told >= 0.9999 ? [] : shared(Math.max(0.0001, 1 - told), gapsBeside(parts, { min: Math.max(min, floor), max: Math.min(max, ceiling) }, unit), unit);
  const components = [...parts, ...rest].map((part) => ({ ...part, weight: toSixDecimals(part.weight), distribution: 'uniform' }));
  draft.made = { type: draft.made.type, options: { min: floor, max: ceiling, ...(draft.made.type === 'decimal' ? { decimals: decimals ?? 2 } : {}), distribution: 'mixture', components } };
  draft.stated.shape = true;
  return true;
}

/** "2 to 8, about 3% above 8": what lies beyond the bounds lies near them. */
function withBeyond(crowds: readonly Crowd[], low: number, high: number): readonly [number, number] {
  const room = high - low > 4 ? Math.round((high - low) / 2) : (high - low) / 2;
  const sure = crowds.filter(({ isVague }) => isVague !== true);
  const [isAbove, isBelow] = [sure.some(({ min, max }) => min === high && max === undefined), low !== 0 && sure.some(({ min, max }) => max === low && min === undefined)];
  return [isBelow ? toSixDecimals(low > 0 ? Math.max(0, low - room) : low - room) : low, isAbove ? toSixDecimals(high + room) : high];
}

/** What most rows have none of. */
const EXTRA = /(?:^|_)(?:discount|rebate|tip|gratuity|penalty|surcharge|late_fee|fine|refund|bonus|markdown|rabatt|trinkgeld|descuento|propina|remise|pourboire)(?:_|$)/iu;

/** "discount 0-20% on a few lines": the others have none. */
function onlyExtra(draft: Draft, { share, min, max, isVague }: Crowd): boolean {
  if (!EXTRA.test(draft.english ?? draft.name) || min === undefined || max === undefined || min >= max || min < 0 || share >= 0.9 || (isVague === true && share > 0.5)) return false;
  const { decimals } = draft.made.options ?? {};
  const weight = toSixDecimals(share);
  const components = [{ weight: toSixDecimals(1 - weight), distribution: 'uniform', min: 0, max: 0 }, { weight, distribution: 'uniform', min, max }];
  draft.made = { type: draft.made.type, options: { min: 0, max, ...(decimals === undefined ? {} : { decimals }), distribution: 'mixture', components } };
  draft.stated.shape = true;
  return true;
}

/** "mostly 2 to 8, 5% above 8": what lies beyond a band lies near it, where nobody said how far it may go. */
function nearBand(crowds: readonly Crowd[], low: number, high: number): readonly [number, number] {
  const band = crowds.find(({ min, max }) => min !== undefined && max !== undefined && max > min);
  if (band?.min === undefined || band.max === undefined || (crowds.length < 2 && band.isVague !== true)) return [low, high];
  const width = band.max - band.min;
  return [Math.max(low, toSixDecimals(band.min - 1.5 * width)), Math.min(high, toSixDecimals(band.max + 1.5 * width))];
}

interface Stretch {
  readonly min: number;
  readonly max: number;
}

/** Where the rows that are in no crowd lie: on either side of the crowds, or anywhere where these leave no room. */
function gapsBeside(crowds: readonly Stretch[], { min, max }: Stretch, unit: number): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let from = min;
  for (const crowd of [...crowds].sort((a, b) => a.min - b.min)) {
    const to = toSixDecimals(crowd.min - unit);
    if (to >= from) gaps.push({ min: from, max: to });
    from = Math.max(from, toSixDecimals(crowd.max + unit));
  }
  if (from <= max) gaps.push({ min: from, max });
  return gaps.length === 0 ? [{ min, max }] : gaps;
}

/** A weight laid over stretches, by how much room each has. */
function shared(weight: number, stretches: readonly Stretch[], unit: number): readonly (Stretch & { readonly weight: number })[] {
  const room = ({ min, max }: Stretch): number => max - min + unit;
  const all = stretches.reduce((sum, stretch) => sum + room(stretch), 0);
  return stretches.map((stretch) => ({ ...stretch, weight: Math.max(0.0001, (weight * room(stretch)) / all) }));
}
