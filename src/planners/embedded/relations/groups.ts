import { toSixDecimals } from '../columns/rounding.js';
import type { Claim } from '../../../core/claims/registry.js';
import { isNumeric as isMeasure, namedIn } from './operands.js';
import { freeOf } from './settle-movements.js';
import type { Case, Claims, Draft, Made, Options } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import { directionsIn } from './directions.js';
import { literal, nameIn } from './mentions.js';
import { testIn, yesOf, type Test } from './tests.js';
import { valuesIn as valuesInText } from './values-in-text.js';

const IS_COMPARED = /\b(?:more|less|fewer|higher|lower|larger|bigger|smaller|greater|longer|shorter|older|younger|cheaper|cheapest|pricier|further|farther|faster|slower|heavier|lighter|taller|warmer|hotter|colder|busier|busiest|quieter|better|worse|happier|most|least|highest|lowest|largest|\w{3,}ier(?=.*\bthan\b)|(?:\w+ )?(?:twice|three times|double) as (?:much|many|high|long)|peaks?)\b/iu;
const IS_LOWER = /\b(?:less|fewer|lower|smaller|shorter|cheaper|cheapest|least|lowest|quieter|colder|worse|slower|lighter|younger)\b/iu;
const SOLE = /\b(?:correlat\w*|proportional)\b/iu;

/** "long calls cost more than short ones": the one as the other, and no group against the rest. */
export const OPPOSITES = /\b(?:long|large|big|old|heavy|tall|fast|wide)(?:er)?\s[^,;.]*\bthan\s+(?:the\s+)?(?:short|small|new|young|light|slow|narrow)(?:er)?\s+(?:ones?|\p{L}+s)\b/iu;

/** "Premium customers spend more", "patients over 65 have higher bills": rows that a test picks lie elsewhere. */
export function readGroup(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (SOLE.test(text) || OPPOSITES.test(text)) return undefined;
  const means = readMeans(drafts, text, own);
  if (means !== undefined) return means;
  if (!IS_COMPARED.test(text)) return undefined;
  const claims: Claim[] = [];
  for (const clause of bothEnds(text).split(/[,;]\s*(?:and\s+|but\s+|while\s+)?|\b(?:while|whereas|but)\b/iu)) claims.push(...(readClause(drafts, clause, own) ?? []));
  return claims.length === 0 ? undefined : claims;
}

const ENDS = /\b(?:have|has|get|gets|show|shows|pay|pays|cost|costs)\s+(the\s+(?:highest|lowest|longest|shortest|largest|smallest|most|least)\s+)([\p{L}_ ]{2,40}?),?\s+(?:and|while)\s+([\p{L}\d -]{2,30}?)\s+(?:ones?\s+|rows?\s+)?(?:have\s+|has\s+)?(the\s+(?:highest|lowest|longest|shortest|largest|smallest|most|least))\s*\.?$/iu;

/** "Luxury cars have the highest rate and compact ones the lowest": told of each by itself. */
function bothEnds(text: string): string {
  return text.replace(ENDS, (_, first: string, thing: string, other: string, last: string) => `have ${first}${thing}; ${other} have ${last} ${thing}`);
}

function readClause(drafts: readonly Draft[], clause: string, own: Draft | undefined): Claims | undefined {
  // "classroom costs more than online": the rows that are spoken of stand before "than".
  if (!IS_COMPARED.test(clause)) return undefined;
  const isOwn = own !== undefined && yesOf(own) === undefined && own.made.type !== 'category';
  const test = testIn(clause.split(/\bthan\b/iu)[0] ?? clause, isOwn ? drafts.filter((draft) => draft !== own) : drafts);
  if (test === undefined || (own !== undefined && isOwnRange(test.when, own))) return undefined;
  const isOwnFlag = ({ made }: Draft): boolean => made.type === 'boolean';
  // "… default more often" tells of the yes/no column itself.
  const all = directionsIn(clause, drafts, isOwnFlag);
  if (all.some(({ draft, isTold }) => draft === test.draft && isTold && isOwnFlag(draft))) return undefined;
  const flagged = flagOf(clause, drafts.filter((draft) => draft !== test.draft));
  const named = all.filter(({ isTold, draft }) => isTold && draft !== test.draft && !isOwnFlag(draft));
  const told: readonly { draft: Draft; sign: 1 | -1 }[] = named.length > 0 || own === undefined || !isMeasure(own) ? named : [{ draft: own, sign: IS_LOWER.test(clause) ? -1 : 1 }];
  const claims: Claim[] = [];
  for (const { draft, sign } of told) {
    const target = movable(draft, drafts);
    if (target !== undefined && target !== test.draft && !test.when.includes(nameIn(target)) && (timesMore(target, test.when, sign > 0 ? timesIn(clause) : undefined) || moved(target, test.when, sign))) claims.push({ kind: 'compare', column: draft.name, when: test.when, higher: sign > 0 });
  }
  // "version B converts much better than A" beside the yes/no column.
  const chance = own !== undefined && own !== test.draft && yesOf(own) !== undefined && !isMeasure(test.draft) ? own : flagged;
  if (chance === undefined && claims.length === 0) return valueOftener(clause, test, drafts) ?? claims;
  if (chance === undefined || (claims.length > 0 && !OFTENER.test(clause))) return claims;
  const isRarer = RARER.test(OFTENER.exec(clause)?.[0] ?? clause);
  if (oftener(chance, test, drafts, isRarer ? -1 : 1)) claims.push({ kind: 'compare', column: chance.name, when: test.when, higher: !isRarer });
  return claims;
}

/** "attempts without mfa fail more often": a value of a list, by the word that says what happens more often. */
function valueOftener(clause: string, test: Test, drafts: readonly Draft[]): Claims | undefined {
  const often = OFTENER.exec(clause);
  if (often === null) return undefined;
  const said = clause.slice(0, often.index).trim().split(/\s+/).slice(-2).join(' ') + clause.slice(often.index + often[0].length);
  for (const draft of drafts.filter((candidate) => candidate !== test.draft && candidate.cases === undefined)) {
    const listed = draft.made.type === 'category' ? draft.made.options?.['values'] : undefined;
    const value = Array.isArray(listed) ? valuesInText(draft, said)[0]?.value : undefined;
    if (!Array.isArray(listed) || value === undefined) continue;
    const weights = (draft.made.options?.['weights'] as number[] | undefined) ?? listed.map(() => 1);
    const factor = RARER.test(often[0]) ? 0.4 : 2.5;
    draft.cases = [{ when: test.when, options: { values: listed, weights: weights.map((weight, i) => toSixDecimals(listed[i] === value ? weight * factor : weight)) } }];
    // What is measured of numbers cannot be of words: no promise.
    return [];
  }
  return undefined;
}

const RARER = /\b(?:less|rarely|seldom|fewer|worse|lower)\b/iu;
const OFTENER = /\b(?:more|less) (?:often|likely|frequently)\b|\b(?:rarely|seldom)\b/iu;

/** "15-65 minutes (the more rounds, the longer)": the numbers are the bounds of the column itself. */
function isOwnRange(when: string, { made }: Draft): boolean {
  const { min, max } = made.options ?? {};
  return typeof min === 'number' && typeof max === 'number' && when.endsWith(` >= ${min} && ${when.split(' ')[0] ?? ''} <= ${max}`);
}

/** "churn more often", "are more likely to cancel": the yes/no column that the clause is about. */
function flagOf(clause: string, drafts: readonly Draft[]): Draft | undefined {
  if (!/\b(?:often|likely|frequently|rather|rarely|seldom|chance|probability|rate)\b/iu.test(clause)) return undefined;
  return namedIn(clause, drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true))[0]?.draft;
}

/** The rows of a test say yes more, or less, often; all rows together as often as before. */
function oftener(flag: Draft, test: Test, drafts: readonly Draft[], sign: 1 | -1): boolean {
  if (flag.cases !== undefined) return false;
  const yes = yesOf(flag);
  const { probability, values, weights } = flag.made.options ?? {};
  const listed = Array.isArray(values) ? (values as (string | number)[]) : [];
  const weighted = Array.isArray(weights) ? (weights as number[]) : listed.map(() => 1);
  const sum = weighted.reduce((total, weight) => total + weight, 0);
  const usual = typeof probability === 'number' ? probability : yes === true || yes === undefined ? 0.5 : (weighted[listed.indexOf(yes)] ?? 1) / Math.max(1e-9, sum);
  const part = partOf(test, drafts);
  const there = sign > 0 ? Math.min(0.95, usual * 2.2, usual / Math.max(part, 0.05)) : usual / 2.5;
  const elsewhere = Math.min(0.98, Math.max(0.005, (usual - part * there) / Math.max(0.05, 1 - part)));
  const told = (share: number): Options => (yes === true ? { probability: toSixDecimals(share) } : { values: listed, weights: listed.map((value) => toSixDecimals(value === yes ? share : 1 - share)) });
  flag.cases = [{ when: test.when, options: told(there) }];
  flag.made = { ...flag.made, options: { ...flag.made.options, ...told(elsewhere) } };
  return true;
}


/** How large a part of the rows a test picks: by the weights of the list it looks at, else a third. */
function partOf({ when, draft }: Test, drafts: readonly Draft[]): number {
  const { values, weights } = draft.made.options ?? {};
  if (!drafts.includes(draft) || draft.made.type !== 'category' || !Array.isArray(values)) return 1 / 3;
  const all = Array.isArray(weights) ? (weights as number[]) : values.map(() => 1);
  const picked = values.map((value) => when.includes(typeof value === 'number' ? ` ${value}` : literal(String(value))));
  const sum = all.reduce((total, weight) => total + weight, 0);
  const held = all.reduce((total, weight, i) => total + (picked[i] === true ? weight : 0), 0) / Math.max(1e-9, sum);
  return /!=|^!\(/.test(when) ? 1 - held : held;
}

/** The column itself, or what its formula is made of. */
function movable(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  return draft.stated.formula === true ? freeOf(draft, drafts)?.draft : draft;
}

/** Gives the rows of a test other numbers, higher or lower by a good part of the range. */
function moved(draft: Draft, when: string, sign: 1 | -1): boolean {
  const options = otherwise(draft.made, sign);
  if (options === undefined || draft.stated.formula === true || draft.cases?.some((other) => other.when === when) === true) return false;
  const before = draft.cases ?? [];
  // The first case that holds counts: where another holds too, its numbers are moved.
  const both = before.length > 30 ? [] : before.flatMap((other): Case[] => {
    const shifted = otherwise({ type: draft.made.type, options: { ...draft.made.options, ...other.options } }, sign);
    return shifted === undefined ? [] : [{ when: `(${other.when}) && (${when})`, options: { ...other.options, ...shifted } }];
  });
  draft.cases = [...both, ...before, { when, options }];
  draft.stated.correlated = true;
  return true;
}

const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, triple: 3, two: 2, three: 3, four: 4, five: 5 };

/** "twice as much", "at least three times the rent": how often as much. */
function timesIn(text: string): number | undefined {
  const match = /\b(?:(twice|double|triple)|(\d(?:\.\d)?|two|three|four|five)\s?(?:times|x))\s+(?:as|the|that|what|more)\b/iu.exec(text);
  const word = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const times = TIMES[word] ?? Number(word === '' ? Number.NaN : word);
  if (!(times > 1)) return undefined;
  return /\b(?:at least|more than|over)\b/iu.test(text) ? times * 1.15 : times;
}

/** The rows of a test get so many times what the others have; together they reach as far as before. */
function timesMore(draft: Draft, when: string, times: number | undefined): boolean {
  const { min, max, distribution, median, mean } = draft.made.options ?? {};
  if (times === undefined || draft.cases !== undefined || draft.stated.formula === true || !(draft.made.type === 'integer' || draft.made.type === 'decimal')) return false;
  if (typeof min !== 'number' || typeof max !== 'number' || min < 0 || max / times <= min || (distribution !== undefined && distribution !== 'lognormal' && distribution !== 'normal' && distribution !== 'uniform')) return false;
  const rounded = (value: number): number => (draft.made.type === 'integer' ? Math.round(value) : Math.round(value * 100) / 100);
  const most = rounded(max / times);
  const middle = typeof median === 'number' ? { median: Math.min(median, (min + most) / 2) } : typeof mean === 'number' ? { mean: Math.min(mean, (min + most) / 2) } : {};
  draft.made = { ...draft.made, options: { ...draft.made.options, max: most, ...middle } };
  draft.cases = [{ when, options: { min: rounded(min * times), max, ...Object.fromEntries(Object.entries(middle).map(([key, value]) => [key, rounded(value * times)])) } }];
  draft.stated.correlated = true;
  return true;
}

function otherwise(made: Made, sign: 1 | -1): Options | undefined {
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
