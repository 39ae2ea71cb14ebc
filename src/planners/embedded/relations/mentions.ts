import type { Draft, Span } from '../model.js';
import { wordsOf, type Word } from '../reading/words.js';

/** A column named in a piece of text. */
export interface Mention extends Span {
  readonly draft: Draft;
}

/** Columns named in a text, in order: the longest names first claim their words. */
export function mentionsIn(text: string, drafts: readonly Draft[]): Mention[] {
  const words = wordsOf(text);
  const named = drafts
    .flatMap((draft) => spellingsOf(draft.name).map((name) => ({ draft, keys: wordsOf(name).map((word) => word.key) })))
    .filter(({ keys }) => keys.length > 0)
    .sort((a, b) => b.keys.length - a.keys.length);
  const taken = new Set<number>();
  const found: Mention[] = [];
  for (const { draft, keys } of named) {
    for (let i = 0; i + keys.length <= words.length; i++) {
      if (!matchesAt(words, i, keys) || keys.some((_, k) => taken.has(i + k))) continue;
      keys.forEach((_, k) => taken.add(i + k));
      found.push({ draft, start: words[i]?.start ?? 0, end: words[i + keys.length - 1]?.end ?? 0 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "PM2.5" is the column `pm_2_5`. */
function spellingsOf(name: string): string[] {
  // "PM2.5" of a column written `pm25`.
  const pointed = /^(\p{L}{1,4}_?\d)(\d)$/u.exec(name);
  if (pointed !== null) return [name, `${pointed[1] ?? ''}.${pointed[2] ?? ''}`];
  return /\d_\d/.test(name) ? [name, name.replaceAll(/(?<=\d)_(?=\d)/g, '.')] : [name];
}

function matchesAt(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, k) => words[at + k]?.key === key);
}

/** A text in an expression. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** The column in an expression: as it is where it is an identifier. */
export function nameIn(draft: Draft): string {
  return /^[A-Za-z_]\w*$/.test(draft.name) ? draft.name : `col(${literal(draft.name)})`;
}
