import type { Claims, Draft } from '../../model.js';
import { numbersIn } from '../../phrases/numbers.js';
import { isNumeric as isMeasure } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { directionsIn } from './directions.js';

const MEANS = /\b(?:mean|average|avg)\b/iu;

/** "average salary 90000 for engineers, 60000 for sales": a mean for each value that is named. */
export function readMeans(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!MEANS.test(text)) return undefined;
  const category = drafts.find((draft) => draft !== own && valuesIn(draft, text).length >= 2);
  const target = own !== undefined && isMeasure(own) ? own : directionsIn(text, drafts)[0]?.draft;
  if (category === undefined || target === undefined) return undefined;
  const { min = 0, max = 0 } = target.made.options ?? {};
  const numbers = numbersIn(text).filter(({ start }) => start > text.search(MEANS));
  const values = valuesIn(category, text);
  if (numbers.length !== values.length || typeof min !== 'number' || typeof max !== 'number') return undefined;
  const means = numbers.map(({ value }) => value);
  const low = Math.min(min, ...means.map((mean) => mean / 2));
  const high = Math.max(max, ...means.map((mean) => mean * 2));
  const { decimals } = target.made.options ?? {};
  const base = { min: low, max: high, ...(decimals === undefined ? {} : { decimals }), distribution: 'normal' };
  target.made = { type: target.made.type, options: { ...base, mean: Math.round(means.reduce((sum, mean) => sum + mean, 0) / means.length) } };
  target.cases = values.map((value, i) => ({ when: `${nameIn(category)} == ${literal(value)}`, options: { mean: means[i] } }));
  target.stated.shape = true;
  return target.cases.map(({ when }, i) => ({ kind: 'compare', column: target.name, when, higher: (means[i] ?? 0) > means.reduce((sum, mean) => sum + mean, 0) / means.length }));
}

/** Values of a category that stand in a text, in its order. */
function valuesIn({ made }: Draft, text: string): string[] {
  const listed = made.type === 'category' ? made.options?.['values'] : undefined;
  const low = text.toLowerCase();
  return (Array.isArray(listed) ? listed : [])
    .filter((value): value is string => typeof value === 'string' && value.length > 1 && low.includes(value.toLowerCase()))
    .sort((a, b) => low.indexOf(a.toLowerCase()) - low.indexOf(b.toLowerCase()));
}
