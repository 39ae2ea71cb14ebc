import type { Concept, Language, Make, Made, Options } from '../model.js';
import { spread } from '../vocabulary/names/spread.js';

/** How numbers lie between their bounds. */
export type Shape =
  | { readonly distribution: 'lognormal'; readonly median: number }
  | { readonly distribution: 'normal'; readonly mean: number; readonly deviation: number };

export const skew = (median: number): Shape => ({ distribution: 'lognormal', median });
export const bell = (mean: number, deviation: number): Shape => ({ distribution: 'normal', mean, deviation });

const always =
  (made: Made): Make =>
  () =>
    made;

export const int = (min: number, max: number, shape?: Shape): Make =>
  always({ type: 'integer', options: { min, max, ...shape } });

export const dec = (min: number, max: number, decimals: number, shape?: Shape): Make =>
  always({ type: 'decimal', options: { min, max, decimals, ...shape } });

/** How often something rare happened. */
export const seldom = (mean: number, max: number): Make => always({ type: 'integer', options: { min: 0, max, distribution: 'poisson', mean } });

/** An amount of money: many small, few large. */
export const money = (min: number, max: number, median: number): Make => dec(min, max, 2, skew(median));

/** Whole amounts, such as salaries and house prices. */
export const wholeMoney = (min: number, max: number, median: number): Make => int(min, max, skew(median));

/** `[words, make]`: what it is where the description has one of the words, else the last. */
export function asMentioned(rows: readonly (readonly [words: string, make: Make])[], otherwise: Make): Make {
  const cases = rows.map(([words, make]) => ({ words: words.split(' '), make }));
  return (context) => (cases.find(({ words }) => words.some((word) => context.mentioned.has(word)))?.make ?? otherwise)(context);
}

export const flag = (probability = 0.5): Make => always({ type: 'boolean', options: { probability } });

/** `a:40|b:30|c`: values with weights; a value without one weighs 10; parts in braces are combined. */
export function weighted(list: string): Made {
  const values: (string | number)[] = [];
  const weights: number[] = [];
  let isWeighted = false;
  for (const entry of spread(list)) {
    const at = entry.lastIndexOf(':');
    const weight = at < 0 ? Number.NaN : Number(entry.slice(at + 1));
    if (Number.isNaN(weight)) {
      values.push(entry);
      weights.push(10);
    } else {
      isWeighted = true;
      values.push(entry.slice(0, at));
      weights.push(weight);
    }
  }
  const isNumeric = values.every((value) => /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$|^0\.\d*[1-9]$/.test(String(value)));
  const all = isNumeric ? values.map(Number) : values;
  return { type: 'category', options: isWeighted ? { values: all, weights } : { values: all } };
}

/** Taken apart when a column first asks: most lists are never needed. */
export function oneOf(list: string): Make {
  let made: Made | undefined;
  return () => (made ??= weighted(list));
}

export const among = (values: readonly (string | number)[], weights?: readonly number[]): Make =>
  always({ type: 'category', options: weights === undefined ? { values } : { values, weights } });

export const day = (from = '-2y', to = 'now'): Make => always({ type: 'date', options: { from, to } });

export const moment = (from = '-1y', to = 'now'): Make => always({ type: 'datetime', options: { from, to } });

export const clock = (from: string, to: string, step: string): Make =>
  always({ type: 'time', options: { from, to, step } });

/** A running number, with letters before it where a prefix is given. */
export const serial = (prefix = '', width = 0, start = 1): Make =>
  always({
    type: 'sequence',
    options: { ...(prefix === '' ? {} : { prefix }), ...(width === 0 ? {} : { width }), start },
  });

export const code = (pattern: string, unique = false): Make =>
  always(unique ? { type: 'pattern', options: { pattern }, unique } : { type: 'pattern', options: { pattern } });

export const fake = (type: string, options?: Options): Make =>
  always(options === undefined ? { type } : { type, options });

export const same = (value: string | number | boolean): Make => always({ type: 'constant', options: { value } });

/** Short natural texts of a kind, or of another where the domain has its own. */
export const prose =
  (kind: string, inDomain: Readonly<Record<string, string>> = {}): Make =>
  ({ domain = '' }) => {
    const field = TEXT_DOMAINS[domain];
    return { type: 'text', options: { kind: inDomain[domain] ?? kind, ...(field === undefined ? {} : { domain: field }) } };
  };

/** Fields whose words the texts know, by our domains. */
const TEXT_DOMAINS: Readonly<Record<string, string>> = { 'e-commerce': 'e-commerce', healthcare: 'healthcare', hospitality: 'hospitality', travel: 'hospitality', education: 'education', finance: 'finance', logistics: 'logistics', 'social media': 'social', projects: 'software' };

export type ConceptRow = readonly [id: string, aliases: string, make: Make, strength?: 'weak' | 'here'];

const LANGUAGES: readonly Language[] = ['en', 'de', 'es', 'fr'];

/** `full name|name; de vorname; es nombre|…`: English first, then a part per language, each led by its code. */
function parseAliases(text: string, id: string): Concept['aliases'] {
  const [english = '', ...others] = text.split(';');
  const trimmed = english.trim();
  const aliases: Partial<Record<Language, readonly string[]>> = { en: trimmed === '' ? [id] : trimmed.split('|').concat(id) };
  for (const part of others) {
    const told = part.trim();
    const language = LANGUAGES.find((code) => told.startsWith(code) && told[code.length] === ' ');
    if (language !== undefined) aliases[language] = told.slice(3).split('|');
  }
  return aliases;
}

/** Concepts from rows; a concept answers to its id as well. What is called so `here` is called so in its domain only. */
export function concepts(rows: readonly ConceptRow[]): Concept[] {
  return rows.map(([id, aliases, make, strength]) => ({ id, make, weak: strength === 'weak', ...(strength === 'here' ? { isLocal: true } : {}), aliases: parseAliases(aliases, id) }));
}
