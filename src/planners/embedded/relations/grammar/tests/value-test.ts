import type { Draft } from '../../../model.js';
import { keysOf, wordsOf, type Word } from '../../../reading/words.js';
import { isNumeric } from '../kinds.js';
import { EMPTY, literal, nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';
import { keyedOf, isWritten } from '../values-in-text.js';
import { valuesOf } from '../yes-no.js';
import { NOT } from './denied.js';
import type { Found } from './test.js';
import { isValueWord } from './undone.js';

/** Values of a category that stand in the text: "cancelled orders", "status is cancelled or returned", "admitted students" of "admit". */
export function valueTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const words = wordsOf(text);
  const tests: Found[] = [];
  for (const draft of drafts) {
    const values = valuesOf(draft);
    if (draft.made.type === 'category' && draft.stated.values !== true && values.length > 40) continue;
    // "variant b" of "B".
    const named = keysOf(draft.name);
    const { coded } = draft;
    const found = keyedOf(coded?.length === values.length ? coded : values).flatMap(({ value, keys }) => {
      if (typeof value !== 'string' || (isYesNo(value) && !isAnswerOf(draft, values, value, text))) return [];
      const at = words.findIndex((_, i) => keys.every((key, k) => isValueWord(words[i + k]?.key ?? '', key)) && (isWritten(value, text.slice(words[i]?.start ?? 0, words[i + keys.length - 1]?.end ?? 0)) || (i > 0 && named.includes(words[i - 1]?.key ?? ''))));
      return at < 0 || (keys.length === 1 && isOfMeasure(words[at], keys[0], drafts)) ? [] : [{ value, start: words[at]?.start ?? 0, end: words[at + keys.length - 1]?.end ?? 0, length: keys.length }];
    }).filter((one, _, all) => !all.some((other) => other !== one && other.length > one.length && other.start <= one.start && other.end >= one.end));
    const doers = found.length > 0 ? undefined : (endingIn(draft, values, words) ?? partIn(draft, values, words) ?? ordinalIn(draft, values, words));
    if (doers !== undefined) tests.push(doers);
    const [first] = found;
    if (first === undefined || found.length === values.length) continue;
    const isNegated = NOT.test(text.slice(0, first.start));
    // "deaths" of the code that stands for them.
    const shown = (word: string): string => { const code = coded === undefined ? word : values[coded.indexOf(word)]; return typeof code === 'string' ? literal(code) : String(code); }; // prettier-ignore
    const list = `[${found.map(({ value }) => shown(value)).join(', ')}]`;
    const when = found.length === 1 ? `${nameIn(draft)} ${isNegated ? '!=' : '=='} ${shown(first.value)}` : `${isNegated ? '!' : ''}(${nameIn(draft)} in ${list})`;
    const isNamed = namedIn(text, [draft]).length > 0;
    tests.push({ when, draft, start: first.start, end: first.end, weight: (draft.stated.values === true ? 2.5 : 1.5) + (isNamed ? 0.5 : 0) + first.length * 0.1 });
  }
  return tests.sort((a, b) => b.weight - a.weight)[0];
}

const ANSWER = /^\s*(?:is|was|equals|==?|:)?\s*["'“]?(\p{L}+)(?![\p{L}])/iu;

/** "rsvp is yes" beside "rsvp (yes, no, maybe)": an answer that is one of several values, right behind its name. */
function isAnswerOf(draft: Draft, values: readonly unknown[], value: string, text: string): boolean {
  if (values.length < 3 || draft.stated.values !== true) return false;
  return namedIn(text, [draft]).some(({ end }) => ANSWER.exec(text.slice(end))?.[1]?.toLowerCase() === value.toLowerCase());
}

/** "resolution took more than 48 hours" speaks of the `resolution_hours`, and not of what is resolved; "cancellations" are such rows. */
const isOfMeasure = (word: Word | undefined, key: string | undefined, drafts: readonly Draft[]): boolean => word !== undefined && word.key !== key && !/s$/iu.test(word.text) && /(?:tion|sion|ment|ance|ence)$/u.test(word.key) && drafts.some((draft) => isNumeric(draft) && keysOf(draft.name)[0] === word.key);

/** "managers" of "Sales Manager" and "Engineering Manager": the values that end in a word. */
function endingIn(draft: Draft, values: readonly unknown[], words: readonly Word[]): Found | undefined {
  for (const { key, start, end } of words) {
    const held = key.length < 4 ? [] : values.filter((value): value is string => typeof value === 'string' && /\s/.test(value) && wordsOf(value).at(-1)?.key === key);
    if (held.length >= 2 && held.length < values.length) return { when: `${nameIn(draft)} in [${held.map(literal).join(', ')}]`, draft, start, end, weight: 1.4 };
  }
  return undefined;
}

/** "BTC" of "BTC/USDT", "shared ones" of "shared room": a word that one value of a list has and no other. */
function partIn(draft: Draft, values: readonly (string | number | boolean)[], words: readonly Word[]): Found | undefined {
  if (draft.stated.values !== true) return undefined;
  const keyed = keyedOf(values).filter(({ value }) => typeof value === 'string');
  for (const { key, start, end } of words) {
    const holders = key.length < 3 || EMPTY.has(key) ? [] : keyed.filter(({ keys }) => keys.includes(key));
    const [only] = holders;
    if (only !== undefined && holders.length === 1 && only.keys.length > 1 && typeof only.value === 'string') return { when: `${nameIn(draft)} == ${literal(only.value)}`, draft, start, end, weight: 1.6 };
  }
  return undefined;
}

const ORDINALS: readonly ReadonlySet<string>[] = ['first premiere premier erste ersten erster primera primer primero 1st', 'second deuxieme seconde zweite zweiten zweiter segunda segundo 2nd', 'third troisieme dritte dritten tercera tercer 3rd', 'fourth quatrieme vierte cuarta 4th'].map((words) => new Set(words.split(' ')));

/** "first class" of "1st", "La première classe" of "1re": a value by its place. */
function ordinalIn(draft: Draft, values: readonly unknown[], words: readonly Word[]): Found | undefined {
  const placed = values.filter((value): value is string | number => /^[1-9](?!\d)/u.test(typeof value === 'string' || typeof value === 'number' ? String(value) : ''));
  if (placed.length < 2 || placed.length < values.length) return undefined;
  const named = keysOf(draft.name);
  for (const [i, { key, start }] of words.entries()) {
    const place = ORDINALS.findIndex((names) => names.has(key));
    const [next, value] = [words[i + 1], placed.find((one) => String(one).startsWith(String(place + 1)))];
    if (place >= 0 && next !== undefined && value !== undefined && named.some((word) => word === next.key || (next.key.length > 3 && word.endsWith(next.key)))) return { when: `${nameIn(draft)} == ${typeof value === 'number' ? String(value) : literal(value)}`, draft, start, end: next.end, weight: 2.2 };
  }
  return undefined;
}

const isYesNo = (value: string): boolean => /^(?:yes|no|y|n|true|false|ja|nein|s[ií]|oui|non)$/i.test(value);
