import type { Draft } from '../../model.js';
import { keyOf, type Word, wordsOf } from '../../reading/words.js';
import { alike } from './alike.js';
import { isTemporal } from './kinds.js';
import { beginningOf, calledOf, EMPTY, heldBy, isLastPart, mayName, type Mention, mentionsIn } from './mentions.js';

/** Words of a name that come before what it is only measured against. */
const ASIDE = new Set(['in', 'per', 'at', 'as', 'since', 'a', 'an', 'each', 'por', 'par', 'pro', 'je']);

/** What a text names of those columns that it may name. */
interface Answer {
  readonly drafts: readonly Draft[];
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
}

/** Answers by the first column that may be named and by text: one reader after another asks, each with a selection of its own. */
const ANSWERS = new WeakMap<Draft, Map<string, Answer[]>>();

const NONE: readonly Mention[] = [];

/** Columns named in a text: by their whole names, by names without units and small words, by their ids' aliases, by words that only one of them has. */
export function namedIn(text: string, drafts: readonly Draft[]): readonly Mention[] {
  const held = heldBy(wordsOf(text));
  const able = drafts.filter((draft) => mayName(held, draft));
  const [first] = able;
  if (first === undefined) return NONE;
  const answers = answersOf(first, text);
  const known = answers.find((answer) => answer.drafts.length === able.length && able.every((draft, i) => draft === answer.drafts[i] && draft.name === answer.names[i]));
  if (known !== undefined) return known.mentions;
  const mentions = findNamed(text, able);
  answers.push({ drafts: able, names: able.map(({ name }) => name), mentions });
  return mentions;
}

function answersOf(draft: Draft, text: string): Answer[] {
  let byText = ANSWERS.get(draft);
  if (byText === undefined) {
    byText = new Map();
    ANSWERS.set(draft, byText);
  }
  let answers = byText.get(text);
  if (answers === undefined) {
    answers = [];
    byText.set(text, answers);
  }
  return answers;
}

/** A column and the words that tell what it is about. */
interface Named {
  readonly draft: Draft;
  readonly keys: readonly string[];
}

function findNamed(text: string, drafts: readonly Draft[]): readonly Mention[] {
  const words = wordsOf(text);
  const found = mentionsIn(text, drafts);
  const isFree = ({ start }: Word, { end }: Word): boolean => !found.some((other) => start < other.end && other.start < end);
  const names = drafts.map((draft) => ({ draft, keys: calledOf(draft).telling.filter((key) => key !== perOf(draft)) }));
  // Words that are alike begin alike.
  const beginnings = new Set(names.flatMap(({ keys }) => keys.map(beginningOf)));
  const mayTell = words.map(({ key }) => beginnings.has(beginningOf(key)));
  const longest = Math.max(...names.map(({ keys }) => keys.length));
  // Runs of two and more words of a name, in order: "cargo weight" for `cargo_weight_kg`.
  for (let length = Math.min(4, longest - 1); length >= 2; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      if (mayTell[i] !== true || mayTell[i + length - 1] !== true) continue;
      const run = words.slice(i, i + length);
      const [first, last] = [run[0], run.at(-1)];
      // "m2" is a unit before it is a part of a name.
      if (first === undefined || last === undefined || !isFree(first, last) || run.every(({ key }) => key.length < 3)) continue;
      const holders = names.filter(({ keys }) => keys.length > length && keys.some((_, at) => run.every(({ key }, k) => alike(keys[at + k] ?? '', key))));
      if (holders.length === 1 && holders[0] !== undefined) found.push({ draft: holders[0].draft, start: first.start, end: last.end });
    }
  }
  const telling = words.filter((_, i) => mayTell[i]);
  for (const word of telling) {
    if ((word.key.length < 3 && !SHORT.has(word.key) && !isReckoned(word, text)) || EMPTY.has(word.key) || !isFree(word, word) || isShare(word, text) || isTimes(word, text)) continue;
    const moment = momentOf(word, words, names);
    const draft = moment?.draft ?? ownerOf(word, names);
    if (draft !== undefined) found.push({ draft, start: word.start, end: moment?.end ?? word.end });
  }
  // "more exp" of `years_experience`: a word cut short, where one column alone begins so.
  for (const word of telling) {
    if (!CUT_SHORT.has(word.key) || !isFree(word, word)) continue;
    const holders = names.filter(({ keys }) => keys.some((key) => key.length > word.key.length + 2 && key.startsWith(word.key)));
    if (holders.length === 1 && holders[0] !== undefined) found.push({ draft: holders[0].draft, start: word.start, end: word.end });
  }
  // "Beitrag" for `jahresbeitrag`: the last part, which says what it is: "Stunden" are `arbeitsstunden` and no `stundensatz`.
  for (const word of words) {
    const holders = isFree(word, word) ? names.filter(({ keys }) => keys.length === 1 && isLastPart(word.key, keys[0] ?? '')) : [];
    if (holders.length === 1 && holders[0] !== undefined) found.push({ draft: holders[0].draft, start: word.start, end: word.end });
  }
  // "Annahme" for `annahmedatum`: the first part of a compound.
  for (const word of telling) {
    if (word.key.length < 5 || !isFree(word, word)) continue;
    const holders = names.filter(({ keys }) => keys.some((key) => key.startsWith(word.key) && COMPOUND.test(key.slice(word.key.length))));
    if (holders.length === 1 && holders[0] !== undefined) found.push({ draft: holders[0].draft, start: word.start, end: word.end });
  }
  // "Telefonnummer" for `telefon`: a compound that says the same.
  for (const word of words) {
    if (word.key.length < 9 || !isFree(word, word)) continue;
    const holders = names.filter(({ keys: [key = '', ...others] }) => others.length === 0 && key.length >= 4 && word.key.startsWith(key) && COMPOUND.test(word.key.slice(key.length)));
    if (holders.length === 1 && holders[0] !== undefined) found.push({ draft: holders[0].draft, start: word.start, end: word.end });
  }
  // "odometer in km": what the values are told in names the column, where only one is told so.
  const { places } = heldBy(words);
  const inUnits = drafts.map((draft) => ({ draft, unit: calledOf(draft).unit })).filter(({ unit }) => unit !== undefined && places.has(unit));
  for (const word of inUnits.length === 0 ? [] : words) {
    // "0.5-8 mm" tells so many of them.
    if (EMPTY.has(word.key) || !isFree(word, word) || /\d\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) continue;
    const told = inUnits.filter(({ unit }) => unit === word.key).map(({ draft }) => draft);
    if (told.length === 1 && told[0] !== undefined) found.push({ draft: told[0], start: word.start, end: word.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Words of two letters that are no unit and no small word: "tv" of `tv_budget`. */
/** "30% hw + 70% exam": short, and between signs. */
const isReckoned = ({ key, start, end }: Word, text: string): boolean => key.length === 2 && (/(?:[+*×=]|\d ?%(?: of)?)\s?$/u.test(text.slice(Math.max(0, start - 6), start)) || /^\s?[+*×]/u.test(text.slice(end, end + 2)));
const SHORT = new Set(['tv', 'pc', 'iq', 'bp', 'hr']);
/** What people cut short when they speak of a column. */
const CUT_SHORT = new Set(['exp', 'exper', 'temp', 'dist', 'sal', 'edu', 'educ', 'qual', 'occ', 'pop', 'cap', 'dur', 'perf', 'freq', 'elev', 'alt', 'att', 'sat', 'sev', 'vol']);

/** "divided by 20 times 100", "quantity times the price": a sign, whatever column has a time. */
const isTimes = ({ key, text: word, end }: Word, text: string): boolean => key === 'time' && /^times$/iu.test(word) && /^\s+(?:\d|the\s|its\s|\()/iu.test(text.slice(end, end + 6));

/** "85 percent card": what a number is told in names no column. */
const isShare = ({ key, start }: Word, text: string): boolean => (key === 'percent' || key === 'pct') && /\d\s?$/u.test(text.slice(Math.max(0, start - 2), start));

/** "the recovery date" beside `recovered` and `recovered_on`: what is told of a day is one. */
function momentOf(word: Word, words: readonly Word[], names: readonly Named[]): { readonly draft: Draft; readonly end: number } | undefined {
  const next = words[words.indexOf(word) + 1];
  if (next === undefined || !/^(?:date|day|time|moment|timestamp)$/u.test(next.key) || next.start - word.end !== 1) return undefined;
  const holders = names.filter(({ draft, keys }) => isTemporal(draft) && keys.some((key) => alike(key, word.key)));
  const [only] = holders;
  return only !== undefined && holders.length === 1 ? { draft: only.draft, end: next.end } : undefined;
}

/** The column that a word of its name means, where no other has as much of a claim to it. */
function ownerOf({ key: word, text }: Word, names: readonly Named[]): Draft | undefined {
  const holders = names.filter(({ keys }) => keys.some((key) => alike(key, word)));
  // "Stunden" are the `arbeitsstunden`, and begin the `stundensatz` only.
  if (holders.length === 1 && isBegunBy(word, holders[0])) {
    const ended = names.filter(({ keys }) => keys.length === 1 && isLastPart(word, keys[0] ?? ''));
    if (ended.length === 1) return ended[0]?.draft;
  }
  // "days in milk" are counted in it, the "milk yield" is of it; "tip" of `tip_percent` and `tip_amount` is the amount.
  // "nights" are no `rate_per_night`.
  if (holders.length === 1 && /s$/iu.test(text) && holders[0] !== undefined && /_per_\p{L}+$/u.test(holders[0].draft.name) && alike(holders[0].keys.at(-1) ?? '', word)) return undefined;
  const near = holders.length > 1 ? holders.filter(({ draft }) => !wordsOf(draft.name).some(({ key }, i, all) => i > 0 && alike(key, word) && ASIDE.has(all[i - 1]?.key ?? ''))) : holders;
  const amounts = near.length > 1 ? near.filter(({ keys }) => keys.length === 2 && AMOUNT.test(keys[1] ?? '') && alike(keys[0] ?? '', word)) : near;
  // "rent" is the `monthly_rent` before it is the `rent_per_square_metre`.
  // "panels times wattage" beside the wattage of each: many of them are counted.
  const counts = near.length > 1 && /s$/iu.test(text) ? near.filter(({ keys }) => keys.length === 2 && ((keys[1] === 'count' && alike(keys[0] ?? '', word)) || (keys[0] === 'number' && alike(keys[1] ?? '', word)))) : [];
  if (counts.length === 1) return counts[0]?.draft;
  // "tickets" beside a `ticket_price` are the `tickets_per_booking`: many of them begin its name.
  const many = near.length > 1 && /s$/iu.test(text) ? near.filter(({ draft }) => wordsOf(draft.name)[0]?.text.toLowerCase() === text.toLowerCase()) : [];
  if (many.length === 1) return many[0]?.draft;
  const [only, ...others] = amounts.length === 0 ? near.filter(({ keys }) => alike(keys.at(-1) ?? '', word)) : amounts;
  if (only !== undefined && others.length === 0) return only.draft;
  // "parts" beside `good_parts` are the `total_parts`.
  const wholes = near.filter(({ keys }) => keys.length === 2 && WHOLE.test(keys[0] ?? '') && alike(keys[1] ?? '', word));
  if (wholes.length === 1) return wholes[0]?.draft;
  // "yield" beside a "dry yield = grain yield * 0.86" is the `grain_yield`.
  const plain = near.filter((one) => !near.some((other) => other !== one && isMadeOf(one.draft, other.draft, word)));
  return plain.length === 1 && near.length > 1 ? plain[0]?.draft : undefined;
}

/** Whether a word is no more than the first part of a German compound. */
const isBegunBy = (word: string, one: Named | undefined): boolean => {
  const [key = '', ...others] = one?.keys ?? [];
  return others.length === 0 && key !== word && key.startsWith(word) && COMPOUND.test(key.slice(word.length));
};

/** Whether what was told of a column defines it by another. */
function isMadeOf({ remarks }: Draft, other: Draft, word: string): boolean {
  const isDefined = other.remarks.some(({ text }) => DEFINES.test(text));
  return !isDefined && remarks.some(({ text }) => DEFINES.test(text) && wordsOf(text).some(({ key }) => alike(key, word)));
}

const DEFINES = /^[\s(:,]*(?:(?:which|that)\s)?(?:is|are|=|equals?)(?![\p{L}])(?!\s*(?:between|from|in|at|always|\d))/iu;

const WHOLE = /^(?:total|overall|all|gesamt|totale?)$/;

/** "price/day": days are what it is told per, not what it is. */
function perOf({ text }: Draft): string | undefined {
  const unit = /^[\p{L} ]{2,30}?\s?\/\s?(\p{L}+)/u.exec(text)?.[1];
  return unit === undefined ? undefined : keyOf(unit);
}

const AMOUNT = /^(?:amount|betrag|importe|montant)$/;

/** What German compounds of columns end in. */
const COMPOUND = /^s?(?:stand|datum|tag|zeit|zeitpunkt|preis|betrag|kosten|menge|gewicht|dauer|nummer|wert|zahl|gehalt|lohn|verdienst|einkommen|miete|summe|bezuge|umsatz|ertrag|flache|grosse|hohe|lange|breite|temperatur|anteil|quote|satz|rate)$/;
