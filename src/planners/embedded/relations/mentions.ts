import type { Draft, Span } from '../model.js';
import { keysOf, wordsOf, type Word } from '../reading/words.js';

/** Words of names that say nothing of what a column is about; where columns share one it tells none of them. */
export const EMPTY = new Set('of in the per at on by to for and or a an is are was has no with from as its it that this these those which when if than then so up all each every one'.split(' '));

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
}

const CALLED = new WeakMap<Draft, Called>();

export function calledOf(draft: Draft): Called {
  let called = CALLED.get(draft);
  if (called?.name !== draft.name) {
    const { name } = draft;
    called = { name, spellings: spellingsOf(name).map(keysOf).filter((keys) => keys.length > 0), telling: keysOf(name).filter((key) => !EMPTY.has(key)) };
    CALLED.set(draft, called);
  }
  return called;
}

/** "PM2.5" is the column `pm_2_5`. */
function spellingsOf(name: string): string[] {
  return /\d_\d/.test(name) ? [name, name.replaceAll(/(?<=\d)_(?=\d)/g, '.')] : [name];
}

/** A text in an expression. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** The column in an expression: as it is where it is an identifier. */
export function nameIn(draft: Draft): string {
  return /^[A-Za-z_]\w*$/.test(draft.name) ? draft.name : `col(${literal(draft.name)})`;
}
