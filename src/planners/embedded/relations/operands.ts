import { kindOf } from '../columns/types.js';
import type { Draft, Span } from '../model.js';
import { numbersIn, spelledNumber } from '../phrases/numbers.js';
import { keyOf, wordsOf } from '../reading/words.js';
import { beginningOf, calledOf, EMPTY, heldBy, mayName, mentionsIn, type Mention } from './mentions.js';

/** Words of a name that come before what it is only measured against. */
const ASIDE = new Set(['in', 'per', 'at', 'since']);

/** What a formula or a condition is made of, in the order of the text. */
export type Operand = Span & ({ readonly kind: 'column'; readonly draft: Draft } | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean } | { readonly kind: 'word'; readonly key: string; readonly text: string } | { readonly kind: 'sign'; readonly text: string });

/** Cuts a text into columns (also named by a part of their names that only they have), numbers, words and signs. */
export function operandsOf(text: string, drafts: readonly Draft[]): Operand[] {
  const mentions = namedIn(text, drafts);
  const inMention = (at: number): boolean => mentions.some(({ start, end }) => at >= start && at < end);
  const found: Operand[] = mentions.map(({ draft, start, end }) => ({ kind: 'column', draft, start, end }));
  const numbers = [...numbersIn(text), ...divisorsIn(text)].filter(({ start }) => !inMention(start));
  for (const { value, isPercent, start, end } of numbers) found.push({ kind: 'number', value, isPercent, start, end });
  const inNumber = (at: number): boolean => numbers.some(({ start, end }) => at >= start && at < end);
  const words = wordsOf(text).filter(({ start }) => !inMention(start) && !inNumber(start));
  for (const word of words) {
    const spelled = spelledNumber([word.key]);
    if (spelled !== undefined && spelled.value > 0 && word.text.toLowerCase() !== 'ones' && word.key !== 'a' && word.key !== 'half' && !/^(?:score|second|couple)$/.test(word.key)) found.push({ kind: 'number', value: spelled.value, isPercent: false, start: word.start, end: word.end });
    else found.push({ kind: 'word', key: word.key, text: word.text.toLowerCase(), start: word.start, end: word.end });
  }
  for (const match of text.matchAll(/[-+*/×÷−–=()<>≤≥²,;:#]/gu)) {
    if (!inMention(match.index) && !inNumber(match.index)) found.push({ kind: 'sign', text: match[0], start: match.index, end: match.index + 1 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What was named in texts of the columns of a table, by text: one reader after another asks for it. */
interface Asked {
  readonly names: readonly string[];
  readonly answers: Map<string, readonly Mention[]>;
}

const ASKED = new WeakMap<readonly Draft[], Asked>();

/** "discount/100": a number right behind the sign of a division, where elsewhere it could be a date or a share. */
function divisorsIn(text: string): { value: number; isPercent: boolean; start: number; end: number }[] {
  return [...text.matchAll(/(?<=[\p{L})\]_]\s?\/)\d+(?:\.\d+)?(?![\d/])/gu)].map(({ index, 0: digits }) => ({ value: Number(digits), isPercent: false, start: index, end: index + digits.length }));
}

/** Columns named in a text: by their whole names, by names without units and small words, by their ids' aliases, by words that only one of them has. */
export function namedIn(text: string, drafts: readonly Draft[]): readonly Mention[] {
  let asked = ASKED.get(drafts);
  if (asked?.names.length !== drafts.length || !drafts.every(({ name }, i) => name === asked?.names[i])) {
    asked = { names: drafts.map(({ name }) => name), answers: new Map() };
    ASKED.set(drafts, asked);
  }
  let answer = asked.answers.get(text);
  if (answer === undefined) {
    answer = findNamed(text, drafts);
    asked.answers.set(text, answer);
  }
  return answer;
}

function findNamed(text: string, all: readonly Draft[]): readonly Mention[] {
  const words = wordsOf(text);
  const held = heldBy(words);
  const drafts = all.filter((draft) => mayName(held, draft));
  if (drafts.length === 0) return [];
  const found = mentionsIn(text, drafts);
  const isFree = (start: number, end: number): boolean => !found.some((other) => start < other.end && other.start < end);
  const names = drafts.map((draft) => ({ draft, keys: calledOf(draft).telling.filter((key) => key !== perOf(draft)) }));
  // Runs of two and more words of a name, in order: "cargo weight" for `cargo_weight_kg`.
  for (let length = 4; length >= 2; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const run = words.slice(i, i + length);
      const [first, last] = [run[0], run.at(-1)];
      // "m2" is a unit before it is a part of a name.
      if (first === undefined || last === undefined || !isFree(first.start, last.end) || run.every(({ key }) => key.length < 3)) continue;
      const holders = names.filter(({ keys }) => keys.length > length && keys.some((_, at) => run.every(({ key }, k) => alike(keys[at + k] ?? '', key))));
      if (holders.length === 1 && holders[0] !== undefined) found.push({ draft: holders[0].draft, start: first.start, end: last.end });
    }
  }
  for (const word of words) {
    if (word.key.length < 3 || EMPTY.has(word.key) || !isFree(word.start, word.end)) continue;
    const holders = names.filter(({ keys }) => keys.some((key) => alike(key, word.key)));
    // "days in milk" are counted in it, the "milk yield" is of it; "tip" of `tip_percent` and `tip_amount` is the amount.
    const near = holders.length > 1 ? holders.filter(({ draft }) => !wordsOf(draft.name).some(({ key }, i, all) => i > 0 && alike(key, word.key) && ASIDE.has(all[i - 1]?.key ?? ''))) : holders;
    const amounts = near.length > 1 ? near.filter(({ keys }) => keys.length === 2 && AMOUNT.test(keys[1] ?? '') && alike(keys[0] ?? '', word.key)) : near;
    // "rent" is the `monthly_rent` before it is the `rent_per_square_metre`.
    const [only, ...others] = amounts.length === 0 ? near.filter(({ keys }) => alike(keys.at(-1) ?? '', word.key)) : amounts;
    if (others.length === 0 && only !== undefined) found.push({ draft: only.draft, start: word.start, end: word.end });
  }
  // "Annahme" for `annahmedatum`: the first part of a compound.
  for (const word of words) {
    if (word.key.length < 5 || !isFree(word.start, word.end)) continue;
    const holders = names.filter(({ keys }) => keys.some((key) => key.startsWith(word.key) && COMPOUND.test(key.slice(word.key.length))));
    if (holders.length === 1 && holders[0] !== undefined) found.push({ draft: holders[0].draft, start: word.start, end: word.end });
  }
  // "odometer in km": what the values are told in names the column, where only one is told so.
  const inUnits = drafts.map((draft) => ({ draft, unit: calledOf(draft).unit })).filter(({ unit }) => unit !== undefined && held.places.has(unit));
  for (const word of inUnits.length === 0 ? [] : words) {
    if (EMPTY.has(word.key) || !isFree(word.start, word.end)) continue;
    const told = inUnits.filter(({ unit }) => unit === word.key).map(({ draft }) => draft);
    if (told.length === 1 && told[0] !== undefined) found.push({ draft: told[0], start: word.start, end: word.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "price/day": days are what it is told per, not what it is. */
function perOf({ text }: Draft): string | undefined {
  const unit = /^[\p{L} ]{2,30}?\s?\/\s?(\p{L}+)/u.exec(text)?.[1];
  return unit === undefined ? undefined : keyOf(unit);
}

const AMOUNT = /^(?:amount|betrag|importe|montant)$/;

/** What German compounds of columns end in. */
const COMPOUND = /^s?(?:stand|datum|tag|zeit|zeitpunkt|preis|betrag|kosten|menge|gewicht|dauer|nummer|wert|zahl)$/;

/** The same word, or with another ending: "fraudulent" and "fraud", "rents" and "rent", "waiting" and "wait". */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 3 || b.length < 3 || beginningOf(a) !== beginningOf(b)) return false;
  let shared = 3;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (shared === short.length && /^(?:s|es|ed|d|r|er|ing|ly|ion|ment|n|en|e|ful|ulent|ed|ting|ning|t|al|y)$/.test(long.slice(shared))) return true;
  if (shared >= 4 && shared >= short.length - 1 && long.length - shared <= 4) return true;
  return shared >= 3 && stemOf(a).length >= 3 && stemOf(a) === stemOf(b);
}

/** Without the endings that make one word of another: "satisfied" and "satisfaction", "approved" and "approval". */
function stemOf(word: string): string {
  return word.replace(/(?:action|ation|ure|ating|ated|ates|ate|ition|tion|ion|ied|ies|ying|ment|ness|ance|ence|ing|ed|er|al|ly|en|y|e|s)$/, '').replace(/([bdglmnprt])\1$/, '$1');
}

export function isNumeric(draft: Draft): boolean {
  if (draft.made.type === 'constant') return typeof draft.made.options?.['value'] === 'number';
  return draft.stated.formula === true || (['integer', 'decimal'].includes(kindOf(draft.made)) && draft.made.type !== 'sequence') || isNumberList(draft) || (draft.made.type === 'constant' && typeof draft.made.options?.['value'] === 'number');
}

/** `categories` of numbers: 15, 20, 25. */
function isNumberList({ made }: Draft): boolean {
  const values = made.options?.['values'];
  return made.type === 'category' && Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'number');
}

export function isTemporal({ made }: Draft): boolean {
  return made.type === 'date' || made.type === 'datetime';
}
