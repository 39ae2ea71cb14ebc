import type { Draft, Span } from '../../model.js';
import { keysOf, wordsOf } from '../../reading/words.js';
import { alike } from './alike.js';
import { isOfSexes, sexesIn } from './sexes.js';
import { MANY } from './tests/undone.js';
import { beginningOf, heldBy } from './mentions.js';

/** A value of a category where a text names it. */
export interface ValueFound extends Span {
  readonly value: string | number;
}

/** A value as it is looked for in texts; one without words is not. */
interface Keyed<T> {
  readonly value: T;
  readonly keys: readonly string[];
  /** How its first word begins. */
  readonly beginning: string;
}

/** By list: many sentences are searched for the same values. */
const KEYED = new WeakMap<readonly unknown[], readonly Keyed<unknown>[]>();

export function keyedOf<T extends string | number | boolean>(values: readonly T[]): readonly Keyed<T>[] {
  let keyed = KEYED.get(values) as readonly Keyed<T>[] | undefined;
  if (keyed === undefined) {
    keyed = values.flatMap((value) => {
      const keys = keysOf(String(value));
      return keys[0] === undefined ? [] : [{ value, keys, beginning: beginningOf(keys[0]) }];
    });
    KEYED.set(values, keyed);
  }
  return keyed;
}

/** "8+", "4-", "<30": a number with its sign, which a text repeats. */
const SIGNED = /^(?:\d+\s?[+-]|[<>≤≥]=?\s?\d+)$/u;

/** Whether a value may be written so: of two letters no other word is meant; "HR" of "hr" is in capitals. */
export const isWritten = (value: string, written: string): boolean => value.length > 2 || SIGNED.test(value) || written === value || (/^\p{Ll}\p{L}$/u.test(value) && written === value.toUpperCase());

/** Values of a column's list that stand in a text, in its order: each place once, longer values first. */
export function valuesIn(draft: Draft, text: string): ValueFound[] {
  // "men", whatever the column of sexes calls them.
  const sexes = isOfSexes(draft) ? sexesIn(draft, text) : [];
  if (sexes.length > 0) return [...sexes];
  const { made, holds, coded } = draft;
  const listed = made.type === 'category' ? made.options?.['values'] : made.type === 'boolean' ? ['true', 'false'] : holds;
  if (!Array.isArray(listed)) return [];
  const words = wordsOf(text);
  const { beginnings } = heldBy(words);
  // "men" begins otherwise than "man".
  const isIrregular = words.some(({ key }) => Object.hasOwn(MANY, key));
  const found: (ValueFound & { readonly words: number })[] = [];
  const isWhole = coded?.length === listed.length;
  for (const { value: told, keys, beginning } of [...keyedOf(listed as (string | number)[]), ...(isWhole ? keyedOf(coded) : [])]) {
    // "deaths" of the code that stands for them.
    const value = isWhole && coded.includes(String(told)) ? (listed as (string | number)[])[coded.indexOf(String(told))] ?? told : told;
    if (!isIrregular && (!beginnings.has(beginning) || !keys.every((key) => beginnings.has(beginningOf(key))))) continue;
    for (let i = 0; i + keys.length <= words.length; i++) {
      const isHere = keys.every((key, k) => words[i + k]?.key === key || MANY[words[i + k]?.key ?? ''] === key || (key.length >= 4 && (alike(key, words[i + k]?.key ?? '') || isOfThing(words[i + k]?.key ?? '', key))));
      // "a" is no "A", "as" no "AS".
      // "50 percent" is no "50+", "30 minutes" no "<30".
      if (isHere && SIGNED.test(String(value)) && !text.slice(Math.max(0, (words[i]?.start ?? 0) - 2), (words[i]?.end ?? 0) + 2).replace(/\s/gu, '').includes(String(value).replace(/\s/gu, ''))) continue;
      if (isHere && isWritten(String(told), text.slice(words[i]?.start ?? 0, words[i + keys.length - 1]?.end ?? 0))) found.push({ value, start: words[i]?.start ?? 0, end: words[i + keys.length - 1]?.end ?? 0, words: keys.length });
    }
  }
  return found
    .filter((one) => !found.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.words > one.words))
    .sort((a, b) => a.start - b.start)
    .filter((one, i, all) => all.findIndex((other) => other.start === one.start) === i);
}

const THING = /^(?:kunden?|fahrzeuge?|autos?|wagen|patient(?:en)?|mitglied(?:er)?|buchung(?:en)?|bestellung(?:en)?|konten|nutzer|lieferung(?:en)?|vertrage?|artikel|produkte?|zimmer|tickets?|karten?|anlagen?|tarife?)$/u;

/** "Gewerbekunden" of the value "Gewerbe": put together with what the rows are. */
function isOfThing(word: string, value: string): boolean {
  return value.length >= 5 && word.startsWith(value) && THING.test(word.slice(value.length));
}

/** Nothing but numbers and what sets them apart. */
export function isNumberList(text: string): boolean {
  return /^(?:[\s\d.,;/|():=]|(?<![\d\s])[-−](?=\d)|(?<=[,;/|(:]\s?)[-−](?=\d))*$/u.test(text.replace(/\b(?:or|and|oder|und|o|y|ou|et|always|only|just|immer|siempre|toujours)\b/giu, ' '));
}

/** Whether the numbers of a text stand behind the values they belong to: "Mini 14.99, Classic 24.99", not "0.39 for AC". */
export function numbersBehind(text: string, marks: readonly Span[]): boolean {
  const [first, second] = marks;
  if (first === undefined) return false;
  // "40 for full-time staff and 10 to 30 for part-time staff"
  if (/\d[^,;]{0,16}\b(?:for|on|in|if|at|when|bei|f[üu]r|para|pour)\s+(?:the\s+|an?\s+|all\s+)?$/iu.test(text.slice(0, first.start))) return false;
  // "12 for 30, 16 for 45": also where the values are numbers themselves.
  if (marks.every(({ start }) => /\d\S*\s+(?:\p{L}{3}\s+)?(?:for|on|at|bei|für|para|pour)\s+(?:an?\s+|the\s+)?$/iu.test(text.slice(Math.max(0, start - 24), start)))) return false;
  return /\d/.test(text.slice(first.end, second?.start ?? text.length));
}

/** The stretch of text that belongs to each of several marks: up to the next one, or since the one before. */
export function stretches(text: string, marks: readonly Span[], isBehind: boolean): readonly { readonly text: string; readonly start: number }[] {
  return marks.map((mark, i) => {
    const start = isBehind ? mark.end : (marks[i - 1]?.end ?? 0);
    const end = isBehind ? (marks[i + 1]?.start ?? text.length) : mark.start;
    return { text: text.slice(start, end), start };
  });
}

/** Words for the rows that nothing else was said of. */
export const OTHERWISE = /\b(?:otherwise|else|the rest|rest|all (?:the )?others?|everything else|everyone else|anything else|the others?|the remaining|remaining|in all other cases|below that|above that|sonst|ansonsten|(?:alle|die) anderen|die (?:übrigen|restlichen)|si no|el resto|dem[áa]s|sinon|le reste|les autres|los (?:otros|restantes))\b/iu;
