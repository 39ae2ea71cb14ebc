import type { Draft } from '../../model.js';
import { keyOf, wordsOf } from '../../reading/words.js';
import { alike } from './alike.js';
import { calledOf, EMPTY, heldBy, mayName, type Mention, mentionsIn } from './mentions.js';

/** Words of a name that come before what it is only measured against. */
const ASIDE = new Set(['in', 'per', 'at', 'since']);

/** What was named in texts of the columns of a table, by text: one reader after another asks for it. */
interface Asked {
  readonly names: readonly string[];
  readonly answers: Map<string, readonly Mention[]>;
}

const ASKED = new WeakMap<readonly Draft[], Asked>();

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
