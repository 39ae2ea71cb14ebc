import type { Claim } from '../../../core/claims/registry.js';
import { isNumeric as isMeasure } from './operands.js';
import type { Claims, Draft, Options } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import { directionsIn } from './directions.js';
import { literal, nameIn } from './mentions.js';
import { testIn } from './tests.js';

const IS_COMPARED = /\b(?:more|less|fewer|higher|lower|larger|bigger|smaller|greater|longer|shorter|older|younger|cheaper|cheapest|pricier|further|farther|faster|slower|heavier|lighter|taller|most|least|highest|lowest|largest)\b/iu;
const SOLE = /\b(?:correlat\w*|proportional)\b/iu;

/** "Premium customers spend more", "patients over 65 have higher bills": rows that a test picks lie elsewhere. */
export function readGroup(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (SOLE.test(text)) return undefined;
  const means = readMeans(drafts, text, own);
  if (means !== undefined) return means;
  if (!IS_COMPARED.test(text)) return undefined;
  const claims: Claim[] = [];
  for (const clause of text.split(/[,;]\s*(?:and\s+|but\s+|while\s+)?|\b(?:while|whereas|but)\b/iu)) {
    // "classroom costs more than online": the rows that are spoken of stand before "than".
    const test = testIn(clause.split(/\bthan\b/iu)[0] ?? clause, drafts.filter((draft) => draft !== own));
    if (test === undefined) continue;
    // "… default more often" tells of the yes/no column itself.
    if (directionsIn(clause, drafts, ({ made }) => made.type === 'boolean').some(({ draft, isTold }) => draft === test.draft && isTold && made(draft) === 'boolean')) continue;
    const named = directionsIn(clause, drafts.filter((draft) => draft !== test.draft)).filter(({ isTold }) => isTold);
    const told = named.length > 0 || own === undefined || !isMeasure(own) || !IS_COMPARED.test(clause) ? named : [{ draft: own, sign: /\b(?:less|fewer|lower|smaller|shorter|cheaper|cheapest|least|lowest)\b/iu.test(clause) ? (-1 as const) : (1 as const) }];
    for (const { draft, sign } of told) if (moved(draft, test.when, sign)) claims.push({ kind: 'compare', column: draft.name, when: test.when, higher: sign > 0 });
  }
  return claims.length === 0 ? undefined : claims;
}

const made = (draft: Draft): string => draft.made.type;

/** Gives the rows of a test other numbers, higher or lower by a good part of the range. */
function moved(draft: Draft, when: string, sign: 1 | -1): boolean {
  const options = otherwise(draft, sign);
  if (options === undefined || draft.stated.formula === true || draft.cases?.some((other) => other.when === when) === true) return false;
  draft.cases = [...(draft.cases ?? []), { when, options }];
  draft.stated.correlated = true;
  return true;
}

function otherwise({ made }: Draft, sign: 1 | -1): Options | undefined {
  if (made.type !== 'integer' && made.type !== 'decimal') return undefined;
  const { min, max, distribution, mean, median, deviation } = made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return undefined;
  const place = (from: number, share: number): number => {
    const value = sign > 0 ? from + (max - from) * share : from - (from - min) * share;
    return made.type === 'integer' ? Math.round(value) : Math.round(value * 100) / 100;
  };
  if (distribution === 'lognormal' && typeof median === 'number') {
    const value = sign > 0 ? Math.min(median * 2.2, (median + max) / 2) : Math.max(median / 2.2, (median + min) / 2);
    return { median: Math.round(value * 100) / 100 };
  }
  if (distribution === 'normal' && typeof mean === 'number') {
    const step = typeof deviation === 'number' ? 1.2 * deviation : (max - min) / 5;
    const value = sign > 0 ? Math.min(mean + step, (mean + max) / 2) : Math.max(mean - step, (mean + min) / 2);
    return { mean: Math.round(value * 100) / 100 };
  }
  if (distribution !== undefined && distribution !== 'uniform') return undefined;
  return sign > 0 ? { min: place(min, 0.4) } : { max: place(max, 0.4) };
}

const MEANS = /\b(?:mean|average|avg)\b/iu;

/** "average salary 90000 for engineers, 60000 for sales": a mean for each value that is named. */
function readMeans(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
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
