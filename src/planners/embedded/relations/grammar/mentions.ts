import { columnText } from '../../../../core/expressions/rename.js';
import type { Draft, Span } from '../../model.js';
import { keyOf, keysOf, type Word, wordsOf } from '../../reading/words.js';
import { otherWriting } from '../../vocabulary/acronyms.js';
import { spelledOut } from '../../vocabulary/abbreviations.js';

/** Words of names that say nothing of what a column is about; where columns share one it tells none of them. */
export const EMPTY = new Set('of in the per por par pro at on by to for and or a an is are was has no with from as its it that this these those which when if than then so up all each every one'.split(' '));

/** A column named in a piece of text. */
export interface Mention extends Span {
  readonly draft: Draft;
}

/** Columns named in a text, in order: the longest names first claim their words. */
export function mentionsIn(text: string, drafts: readonly Draft[]): Mention[] {
  const words = wordsOf(text);
  const { places } = heldBy(words);
  const named = drafts
    .flatMap((draft) => calledOf(draft).spellings.flatMap((keys) => (places.has(keys[0] ?? '') ? [{ draft, keys }] : [])))
    .sort((a, b) => b.keys.length - a.keys.length);
  const taken = new Set<number>();
  const found: Mention[] = [];
  for (const { draft, keys } of named) {
    for (const i of places.get(keys[0] ?? '') ?? []) {
      if (!matchesAt(words, i, keys) || keys.some((_, k) => taken.has(i + k))) continue;
      keys.forEach((_, k) => taken.add(i + k));
      found.push({ draft, start: words[i]?.start ?? 0, end: words[i + keys.length - 1]?.end ?? 0 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function matchesAt(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, k) => words[at + k]?.key === key);
}

/** The words of a text by what they are looked up by. */
interface Held {
  /** Where each word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How the words begin: one that is like another begins as it does. */
  readonly beginnings: ReadonlySet<string>;
}

const HELD = new WeakMap<readonly Word[], Held>();

export function heldBy(words: readonly Word[]): Held {
  let held = HELD.get(words);
  if (held === undefined) {
    const places = new Map<string, number[]>();
    words.forEach(({ key }, at) => {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    });
    held = { places, beginnings: new Set([...places.keys()].map(beginningOf)) };
    HELD.set(words, held);
  }
  return held;
}

/** As much of a word as words that are alike share. */
export const beginningOf = (key: string): string => key.slice(0, 3);

/** A column's name as it is looked for in texts. */
interface Called {
  readonly name: string;
  /** Its words, spelling by spelling. */
  readonly spellings: readonly (readonly string[])[];
  /** The words that tell what it is about. */
  readonly telling: readonly string[];
  /** What the values are told in: "odometer in km". */
  readonly unit: string | undefined;
  /** The only word of the name, where it may be a compound. */
  readonly long: string | undefined;
  /** How the words begin of which a text has one that names the column. */
  readonly beginnings: readonly string[];
}

const CALLED = new WeakMap<Draft, Called>();

export function calledOf(draft: Draft): Called {
  let called = CALLED.get(draft);
  if (called?.name !== draft.name) {
    called = newCalled(draft);
    CALLED.set(draft, called);
  }
  return called;
}

function newCalled({ name, text, concept }: Draft): Called {
  const asked = ASKED.test(name) && concept?.id === 'quantity' ? ['quantity', 'qty'] : [];
  const spellings = [...spellingsOf(name), ...asked].map(keysOf).filter((keys) => keys.length > 0);
  const telling = spelledOut(keysOf(name)).filter((key) => !EMPTY.has(key));
  const unit = /\b(?:in|as)\s+([a-z]{1,12})\b/i.exec(text)?.[1];
  const key = unit === undefined ? undefined : keyOf(unit);
  const words = [...spellings.flatMap((keys) => keys.slice(0, 1)), ...telling, ...(key === undefined ? [] : [key])];
  const [only = ''] = telling.length === 1 ? telling : [];
  return { name, spellings, telling, unit: key, long: only.length >= LEAST_PART + 3 ? only : undefined, beginnings: [...new Set(words.map(beginningOf))] };
}

/** "how many", "how much": a formula calls it the quantity. */
const ASKED = /^how_(?:many|much)/iu;

const LEAST_PART = 5;
/** Shorter words that are nothing else: the "Satz" of `stundensatz`. */
const SHORT_PARTS = new Set(['satz', 'lohn', 'wert', 'zins']);

/** "viewers lower than followers", "older than the cardholder": what compares is no part of a name. */
const COMPARES = /^(?:lower|older|colder|later|lighter|higher|under|after|other)$/u;

/** "beitrag" of "jahresbeitrag": what a German compound ends in. */
export const isLastPart = (word: string, whole: string): boolean => (word.length >= LEAST_PART || SHORT_PARTS.has(word)) && !COMPARES.test(word) && whole.length >= word.length + 3 && whole.endsWith(word);

/** Whether a text has a word that may name the column. */
export function mayName({ beginnings, places }: Held, draft: Draft): boolean {
  const { beginnings: able, long } = calledOf(draft);
  for (const beginning of able) if (beginnings.has(beginning)) return true;
  if (long !== undefined) for (const word of places.keys()) if (isLastPart(word, long)) return true;
  return false;
}

/** "a higher hr" of `avg_hr`. */
const SHORT_BEHIND = /^(?:avg|average|mean|max|maximum|min|minimum|resting|peak|total|current)_(\p{L}{2})$/u;

/** "co2 goes up" of `co2_ppm`: what is measured, without what it is told in. */
const GAS = /^((?:co|no|so|nh|o|ch|pm)_?\d+)_(?:ppm|ppb|level|levels|ug_?m3|µg_?m3|mg_?m3|value|reading|concentration|pct|percent)$/iu;

/** "PM2.5" is the column `pm_2_5`. */
function spellingsOf(name: string): string[] {
  // "PM2.5" of a column written `pm25`.
  const pointed = /^(\p{L}{1,4}_?\d)(\d)$/u.exec(name);
  if (pointed !== null) return [name, `${pointed[1] ?? ''}.${pointed[2] ?? ''}`];
  const other = otherWriting(name);
  if (other !== undefined) return [name, other];
  const gas = GAS.exec(name)?.[1];
  if (gas !== undefined) return [name, gas];
  const short = SHORT_BEHIND.exec(name)?.[1];
  if (short !== undefined) return [name, short];
  return /\d_\d/.test(name) ? [name, name.replaceAll(/(?<=\d)_(?=\d)/g, '.')] : [name];
}

/** A text in an expression. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** A value in an expression. */
export const literalOf = (value: unknown): string => (typeof value === 'string' ? literal(value) : String(value));

/** The column in an expression: as it is where it is an identifier. */
export function nameIn(draft: Draft): string {
  return columnText(draft.name);
}

/** Whether an expression takes the column: "price_category == 'A'" takes no `price`. */
export function takes(expression: string | undefined, draft: Draft): boolean {
  const name = nameIn(draft);
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);
  for (let at = expression?.indexOf(name) ?? -1; expression !== undefined && at >= 0; at = expression.indexOf(name, at + 1)) {
    if (!isPart(expression[at - 1]) && !isPart(expression[at + name.length])) return true;
  }
  return false;
}
