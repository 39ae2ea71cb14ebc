import { kindOf } from '../columns/types.js';
import type { Draft } from '../model.js';
import { wordsOf } from '../reading/words.js';
import { mentionsIn, type Mention } from './mentions.js';

/** Words of names that many columns share, or that say nothing of what a column holds. */
const COMMON = new Set('id name of in the per number num count total avg average mean amount value date time at on is has flag label status type code us usd eur unit first last and or no a an year month day rate level price cost pct percent customer student patient employee user product order bike car'.split(' '));

/**
 * Columns a text names, also by a part of their names or with other endings: "likes" for `average_likes`, "bills" for
 * `bill_amount`, "defaulted" for `default`. Plain mentions come first; a word that two columns share names neither.
 */
export function looseMentions(text: string, drafts: readonly Draft[]): Mention[] {
  const plain = mentionsIn(text, drafts);
  const found = [...plain];
  for (const word of wordsOf(text)) {
    if (word.key.length < 2 || COMMON.has(word.key) || plain.some(({ start, end }) => word.start >= start && word.end <= end)) continue;
    const fitting = drafts.filter((draft) => wordsOf(draft.name).some(({ key }) => !COMMON.has(key) && isAlike(key, word.key)));
    const named = fitting.length > 0 ? fitting : drafts.filter((draft) => isMeasure(draft) && unitsOf(draft).includes(word.key));
    const fresh = named.filter((draft) => !plain.some((mention) => mention.draft === draft));
    const [only] = fresh.length > 0 ? fresh : named;
    if (only !== undefined && (fresh.length === 1 || named.length === 1)) found.push({ draft: only, start: word.start, end: word.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The same word, or with another ending: "fraudulent" and "fraud", "study" and "studied". */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = commonStart(a, b);
  return shared >= 4 && shared >= Math.min(a.length, b.length) - 1 && Math.abs(a.length - b.length) <= 5;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** "odometer in km": what the values are told in. */
function unitsOf(draft: Draft): readonly string[] {
  return wordsOf(/\b(?:in|as)\s+([a-z]{1,12})\b/i.exec(draft.text)?.[1] ?? '').map(({ key }) => key);
}

export function isMeasure(draft: Draft): boolean {
  return ['integer', 'decimal'].includes(kindOf(draft.made)) && draft.made.type !== 'sequence';
}
