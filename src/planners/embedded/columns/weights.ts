import type { Made } from '../model.js';
import { sharesIn, type ShareFound } from '../phrases/shares.js';
import { ratioIn } from '../phrases/shares/ratios.js';
import { timesAsMany } from '../phrases/shares/times-as-many.js';
import { keysOf, wordsOf } from '../reading/words.js';
import { ANTONYMS } from '../vocabulary/antonyms.js';

/** Shares told of values that are known: "mostly 4 and 5", "two thirds men", "one in four is premium", "no in 8% of rows". */

type Value = string | number | boolean;

const CLAUSE = /[,;]\s|\s[-–—]\s|[()]|\.\s|\s(?:but|while|whereas|aber|pero|mais)\s/gu;

const SAME: readonly (readonly string[])[] = [
  ['male', 'man', 'men', 'boy', 'hombre', 'hombres', 'mann', 'manner', 'mannlich', 'homme', 'm'],
  ['female', 'woman', 'women', 'girl', 'mujer', 'mujere', 'frau', 'frauen', 'weiblich', 'femme', 'f'],
  ['1', 'first'], ['2', 'second'], ['3', 'third'], ['4', 'fourth'],
  ['yes', 'y', 'true', '1', 'ja', 'si', 'oui', 'one', 'positive'],
  ['no', 'n', 'false', '0', 'nein', 'non', 'zero', 'nobody', 'none', 'negative'],
];
const [NO, YES] = [new Set(SAME.at(-1)), new Set(SAME.at(-2))];
const NEGATED = /\b(?:not|never|no|none|nobody|don'?t|doesn'?t|didn'?t|aren'?t|isn'?t|nicht|keine?|sin|pas)\b/iu;

export function isYes(value: unknown): boolean {
  return YES.has(keysOf(String(value)).join(' ')) || value === 1 || value === true;
}

export function isYesNo(values: readonly unknown[]): boolean {
  return values.length === 2 && values.some(isYes) && values.some((value) => NO.has(keysOf(String(value)).join(' ')) || value === 0 || value === false);
}

/** Weights for the values, in their order; undefined where the text tells of none of them. `name` is the column's. */
export function weigh(values: readonly Value[], text: string, name: string): readonly number[] | undefined {
  const ratio = ratioIn(text, values.length);
  // "10/15/20/25/30 years" that happen to add up to hundred: the values themselves.
  if (ratio !== undefined && !ratio.weights.every((weight, i) => weight === values[i])) return ratio.weights;
  if (isUnitOfAll(values, text)) return undefined;
  const compared = comparedIn(values, text);
  if (compared !== undefined) return compared;
  const told = new Map<number, number>();
  for (const { clause, shares } of clausesOf(text)) {
    const mentions = mentionsOf(values, clause);
    for (const [at, share] of shares.entries()) {
      // "common rare epic legendary": a value that is called so, and no share of another.
      if (share.isVague && mentions.some(({ start, end }) => start === share.start && end === share.end)) continue;
      // What is told first counts.
      if (told.size === values.length) break;
      const named = valuesNear(mentions, clause, at, shares);
      const indexes = named.length > 0 ? named : isYesNo(values) && told.size === 0 ? [impliedBy(values, clause, share, name)].filter((index) => index !== undefined) : [];
      for (const index of indexes) if (!told.has(index)) told.set(index, share.share / indexes.length);
    }
  }
  return told.size === 0 || told.size > values.length ? undefined : spread(values.length, told);
}

/** "one of 0, 2.5, 6.5 or 12 percent": what all of them are told in, and no share. */
function isUnitOfAll(values: readonly Value[], text: string): boolean {
  const told = /\d,? (?:or|and|oder|und|o|y|ou|et) (\d+(?:[.,]\d+)?) ?(?:%|percent|per cent|prozent)/iu.exec(text)?.[1];
  return told !== undefined && (text.match(/%|percent|per cent|prozent/giu)?.length ?? 0) === 1 && values.length > 1 && values.every((value) => typeof value === 'number') && values.at(-1) === Number(told.replace(',', '.'));
}

/** "four silver for every gold": the weights of both; of others as many as of the fewer. */
function comparedIn(values: readonly Value[], text: string): readonly number[] | undefined {
  const found = timesAsMany(text);
  const [more, less] = [found?.more, found?.less].map((said) => mentionsOf(values, said ?? '')[0]?.index);
  return found === undefined || more === undefined || less === undefined || more === less ? undefined : values.map((_, i) => (i === more ? found.times : 1));
}

/** Stated shares, and the rest in equal parts over the others. */
function spread(count: number, told: ReadonlyMap<number, number>): readonly number[] {
  const sum = [...told.values()].reduce((total, share) => total + share, 0);
  const open = count - told.size;
  const rest = open === 0 ? 0 : Math.max(0, 1 - sum) / open;
  return Array.from({ length: count }, (_, i) => Math.round((told.get(i) ?? rest) * 1e6) / 1e6);
}

interface Clause {
  readonly clause: string;
  readonly shares: readonly ShareFound[];
}

function clausesOf(given: string): Clause[] {
  // "most of them (around 60%) are on Classic": the brackets only hold the number of what was said.
  const text = given.replace(/\(([^()]{1,24})\)/gu, (whole, inside: string) => (/\d\s?%|percent/iu.test(inside) && sharesIn(inside).length === 1 ? ` ${inside} ` : whole));
  const cuts = [0, ...[...text.matchAll(CLAUSE)].map(({ index, 0: cut }) => index + cut.length), text.length];
  const clauses = cuts.slice(1).map((to, i) => text.slice(cuts[i], to));
  // "subscriber, three quarters": a share alone belongs to the clause before.
  return clauses.map((clause) => ({ clause, shares: surest(sharesIn(clause)) })).filter(({ shares }) => shares.length > 0);
}

/** Of "most of them, 60%" the number counts. */
function surest(shares: readonly ShareFound[]): readonly ShareFound[] {
  const sure = shares.filter(({ isVague }) => !isVague);
  return sure.length > 0 ? sure : shares;
}

interface Mention {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The values a share speaks of: those right behind it or around it, up to the next share. */
function valuesNear(all: readonly Mention[], clause: string, at: number, shares: readonly ShareFound[]): number[] {
  const share = shares[at];
  if (share === undefined) return [];
  const mentions = all.filter(({ start, end }) => !(start >= share.start && end <= share.end));
  if (shares.length === 1) {
    const after = mentions.filter(({ start }) => start >= share.end);
    const before = mentions.filter(({ end }) => end <= share.start);
    // "mostly 4 and 5", "most common is 5"; else "high only rarely", "O+ most common".
    return unique(after.length > 0 && !(before.length > 0 && /^\s*(?:in|of|for)\s/iu.test(clause.slice(share.end))) ? after : before.slice(-1));
  }
  const [previous, next] = [shares[at - 1]?.end ?? 0, shares[at + 1]?.start ?? clause.length];
  const firstMention = mentions[0]?.start ?? 0;
  // "A/B/C with 20% A 30% B 50% C": the list stands before the shares, each of which has its value right behind.
  const isRightBehind = (at: ShareFound): boolean => mentions.some(({ start }) => start > at.end && clause.slice(at.end, start).trim() === '');
  const leads = (shares[0]?.start ?? 0) <= firstMention || shares.every(isRightBehind);
  return unique(mentions.filter(({ start, end }) => (leads ? start >= share.end && end <= next : start >= previous && end <= share.start)).slice(leads ? 0 : -1));
}

const unique = (mentions: readonly Mention[]): number[] => [...new Set(mentions.map(({ index }) => index))];

function mentionsOf(values: readonly Value[], clause: string): Mention[] {
  const words = tokensOf(clause);
  const found: Mention[] = [];
  for (const [index, value] of values.entries()) {
    const keys = tokensOf(String(value)).map(({ key }) => key);
    if (keys.length === 0) continue;
    for (let at = 0; at + keys.length <= words.length; at++) {
      if (!keys.every((key, k) => isSame(key, words[at + k]?.key ?? ''))) continue;
      const [first, last] = [words[at], words[at + keys.length - 1]];
      if (first !== undefined && last !== undefined) found.push({ index, start: first.start, end: last.end });
    }
  }
  return longest(found);
}

/** "non-serious" is not "serious": of two at one place the longer one counts. In the order of the text. */
function longest(mentions: readonly Mention[]): Mention[] {
  let furthest: Mention | undefined;
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end).filter((mention) => {
    if (furthest !== undefined && furthest.end >= mention.end) return furthest.start === mention.start && furthest.end === mention.end;
    furthest = mention;
    return true;
  });
}

/** Words, with the sign of a blood group or a grade left on them: "O+", "AB-". */
function tokensOf(text: string): { key: string; start: number; end: number }[] {
  return wordsOf(text).map(({ key, start, end }) => {
    const sign = /^[+-](?![\p{L}\d])/u.exec(text.slice(end))?.[0] ?? '';
    return { key: key + sign, start, end: end + sign.length };
  });
}

function isSame(key: string, word: string): boolean {
  if (key === word) return true;
  if (SAME.some((group) => group.includes(key) && group.includes(word) && word.length > 1)) return true;
  return key.length >= 5 && word.length >= 5 && (key.startsWith(word) || word.startsWith(key)) && Math.abs(key.length - word.length) <= 2;
}

/** "about a third take one", "8% were abandoned", "70% do not": the yes or the no of a yes/no column. */
function impliedBy(values: readonly Value[], clause: string, share: ShareFound, name: string): number | undefined {
  const yes = values.findIndex(isYes);
  if (share.isVague && !keysOf(name).some((key) => keysOf(clause).some((word) => isSame(key, word)))) return undefined;
  const isDenied = NEGATED.test(clause.slice(share.end)) && !/\bno[- ]?show/iu.test(clause);
  // "succeeded: true/false, 4% fail"
  const isOpposite = ANTONYMS.some(([names, antonym]) => names.test(name) && antonym.test(clause));
  return isDenied !== isOpposite ? 1 - yes : yes;
}

/** The sexes as a text lists them: "F or M, roughly 85:15". */
const sexesTold = new WeakMap<Made, readonly Value[]>();
const sexesOf = (made: Made): readonly Value[] => sexesTold.get(made) ?? ['male', 'female'];

/** A column of the sexes written so, which keep in step with first names; their order is what a ratio speaks of. */
export function sexesAs(options: NonNullable<Made['options']>, values: readonly Value[]): Made {
  const made: Made = { type: 'person.sex', options };
  sexesTold.set(made, values);
  return made;
}

/** The values of a column with their weights; a boolean has two. */
export function valuesOf(made: Made): readonly Value[] | undefined {
  const { type, options } = made;
  if (type === 'boolean') return [true, false];
  if (type === 'person.sex') return sexesOf(made);
  const values = options?.['values'];
  return type === 'category' && Array.isArray(values) ? (values as Value[]) : undefined;
}

export function withWeights(made: Made, weights: readonly number[]): Made {
  if (made.type === 'boolean') return { type: 'boolean', options: { probability: Math.round((weights[0] ?? 0) / ((weights[0] ?? 0) + (weights[1] ?? 1)) * 1e6) / 1e6 } };
  if (made.type === 'person.sex') return { type: 'category', options: { values: sexesOf(made), weights } };
  return { ...made, options: { ...made.options, weights } };
}
