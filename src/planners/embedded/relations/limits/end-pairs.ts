import type { Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { END_PAIRS, type EndPair, FALLING, FALLS, GROWS } from '../../vocabulary/ends.js';
import { alike } from '../grammar/alike.js';
import { boundsOf } from './steps.js';

/** A number whose name is looked at for an end. */
export interface Named {
  readonly draft: Draft;
  readonly keys: readonly string[];
}

/** "tmin" and "tmax" of a weather station, "tmittel" of a German one. */
const JOINED = /^t(min|max|avg|mean|med|mittel)$/;
const SPELT: Readonly<Record<string, string>> = { mittel: 'mean', med: 'mean' };

/** The words of a name; "p95" and "q1" are one. */
export function wordsIn(name: string): readonly string[] {
  const keys = keysOf(name).flatMap((key) => (JOINED.test(key) ? ['t', SPELT[key.slice(1)] ?? key.slice(1)] : [key]));
  return keys.flatMap((key, i) => (/^[pq]$/.test(keys[i - 1] ?? '') && /^\d+$/.test(key) ? [] : [/^[pq]$/.test(key) && /^\d+$/.test(keys[i + 1] ?? '') ? key + (keys[i + 1] ?? '') : key]));
}

/** Which part of the other a number is, by the words in which their names differ. */
export function partOf(low: Named, high: Named, isCharged: boolean): Pick<EndPair, 'least' | 'factor'> | undefined {
  const lower = new Set(low.keys);
  if (isFalling(low, isCharged) && endsIn(low.keys, FALLING.less) && endsIn(high.keys, FALLING.more) && isSameRest(low, high, FALLING.less, FALLING.more)) return { least: 0.2, factor: 0.85 };
  if (isFarAbove(low.draft, high.draft)) return undefined;
  if (isReduced(low, high)) return { least: 0.6, factor: 0.95 };
  return END_PAIRS.find((known) => [...known.lower].some((word) => lower.has(word)) && high.keys.some((word) => known.upper.has(word)) && isPair(low, high, known));
}

/** The price of a shirt and the list price of a car are no two ends. */
const isFarAbove = (low: Draft, high: Draft): boolean => (boundsOf(high)?.max ?? 0) > FAR * Math.max(1, boundsOf(low)?.max ?? 1);
const FAR = 30;

export const endsIn = (keys: readonly string[], words: ReadonlySet<string>): boolean => keys.some((key) => words.has(key));
const isFalling = ({ keys }: Named, isCharged: boolean): boolean => keys.some((key) => FALLS.has(key) && !(isCharged && /^(?:soc|batt|battery|charge)$/.test(key)));

function isPair(low: Named, high: Named, { lower, upper, isAlone }: EndPair): boolean {
  if (!isSameRest(low, high, lower, upper) && !(upper.has('price') && areOfOneThing(low, high, lower, upper))) return false;
  const rest = low.keys.filter((key) => !lower.has(key));
  // From start to end some numbers grow, and some do not.
  if (lower.has('start')) return rest.some((key) => GROWS.has(key) || (FALLS.has(key) && !isFalling(low, true)));
  return rest.length > 0 || isAlone;
}

/** "min_temp" and "max_temp", "cost" and "price": the same but for the words that tell them apart. */
function isSameRest(low: Named, high: Named, lower: ReadonlySet<string>, upper: ReadonlySet<string>): boolean {
  const [a, b] = [low.keys.filter((key) => !lower.has(key)).join(''), high.keys.filter((key) => !upper.has(key)).join('')];
  return a === b || alike(a, b);
}

/** "cost price" and "retail price", "unit cost" and "selling price": what one piece costs, said twice. */
function areOfOneThing(low: Named, high: Named, lower: ReadonlySet<string>, upper: ReadonlySet<string>): boolean {
  return [low, high].every(({ keys }) => keys.every((key) => lower.has(key) || upper.has(key) || PIECE.has(key)));
}
const PIECE = new Set(['unit', 'item', 'product', 'piece', 'each', 'per']);

/** "sale price" beside "price". */
function isReduced(low: Named, high: Named): boolean {
  const rest = low.keys.filter((key) => !REDUCED.has(key));
  return rest.length === 1 && rest.length < low.keys.length && high.keys.length === 1 && rest[0] === high.keys[0] && WHAT_IS_PAID.test(rest[0] ?? '');
}
const REDUCED = new Set(['sale', 'discounted', 'discount', 'reduced', 'promo', 'promotional', 'special', 'offer', 'member', 'deal', 'clearance']);
const WHAT_IS_PAID = /^(?:price|fare|fee|rate|cost|total)$/;

/** How much of the upper one the lower usually is, where the two are such ends: "cost lower than price", "weight after always less than weight before". */
export function usualPart(low: Draft, high: Draft): number | undefined {
  const [lower, upper] = [low, high].map((draft): Named => ({ draft, keys: wordsIn(draft.english ?? draft.name) }));
  if (lower === undefined || upper === undefined) return undefined;
  if (isReduced(lower, upper)) return MOST_OF_IT;
  const known = END_PAIRS.find((pair) => endsIn(lower.keys, pair.lower) && endsIn(upper.keys, pair.upper) && isPair(lower, upper, pair));
  const isTwice = [...TWICE].every((side) => [lower, upper].some(({ keys }) => keys.includes(side))) && isSameRest(lower, upper, TWICE, TWICE);
  return known !== undefined && known.least > 0 ? known.least : isTwice ? MOST_OF_IT : undefined;
}
const TWICE = new Set(['before', 'after']);
const MOST_OF_IT = 0.7;
