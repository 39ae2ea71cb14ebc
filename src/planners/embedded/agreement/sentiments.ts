import type { Draft } from '../model.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';

const SENTIMENT = /(?:^|_)(?:sentiment|polarity|tone)(?:_label)?$/iu;
const RATING = /(?:^|_)(?:rating|stars?|satisfaction|score)$/iu;
const POLES: readonly (readonly [RegExp, 'low' | 'middle' | 'high'])[] = [[/^(?:very |strongly )?(?:positive|pos|happy|good)$/iu, 'high'], [/^(?:neutral|mixed|neu)$/iu, 'middle'], [/^(?:very |strongly )?(?:negative|neg|unhappy|angry|bad)$/iu, 'low']];

/** "sentiment positive/neutral/negative 60/25/15, rating": the rating lies where the sentiment says; where the text lists none, the sentiment follows the rating. */
export function rateBySentiment(drafts: readonly Draft[]): void {
  const sentiment = drafts.find(({ name, english, made, stated }) => SENTIMENT.test(english ?? name) && made.type === 'category' && stated.values === true);
  const values: unknown = sentiment?.made.options?.['values'];
  const rating = drafts.find((draft) => RATING.test(draft.english ?? draft.name) && isFree(draft) && scaleOf(draft) !== undefined);
  const scale = rating === undefined ? undefined : scaleOf(rating);
  if (sentiment === undefined || rating === undefined || scale === undefined || !Array.isArray(values)) return;
  const poles = values.map((value) => POLES.find(([pattern]) => pattern.test(String(value)))?.[1]);
  if (poles.includes(undefined) || !poles.includes('high') || !poles.includes('low')) return;
  const { min, max } = scale;
  const ends = { high: { min: Math.ceil(min + (max - min) * 0.6), max }, low: { min, max: Math.floor(min + (max - min) * 0.35) } };
  const middle = { min: ends.low.max + 1, max: ends.high.min - 1 };
  rating.made = { type: 'integer', options: { min, max } };
  rating.cases = values.map((value, i) => ({ when: `${nameIn(sentiment)} == ${literal(String(value))}`, options: poles[i] === 'middle' ? middle : ends[poles[i] ?? 'low'] }));
}

const isFree = ({ stated, cases, unique, determinedBy }: Draft): boolean => stated.formula !== true && stated.correlated !== true && stated.values !== true && stated.shape !== true && cases === undefined && !unique && determinedBy === undefined;

/** Marks in whole numbers, from 0 or 1 to at least five. */
function scaleOf({ made: { type, options } }: Draft): { readonly min: number; readonly max: number } | undefined {
  const values: unknown = options?.['values'];
  const numbers = type === 'category' && Array.isArray(values) ? values.filter((value) => typeof value === 'number') : [options?.['min'], options?.['max']].filter((end) => typeof end === 'number');
  const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
  const isWhole = type === 'integer' || (type === 'category' && numbers.every(Number.isInteger));
  return isWhole && numbers.length >= 2 && (min === 0 || min === 1) && max >= 5 && max <= 100 ? { min, max } : undefined;
}
