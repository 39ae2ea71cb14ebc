import type { Knowledge } from '../knowledge.js';

/** Where a name ends and its first value begins: "start wave A", "size S M", "size small". */

/** Where a column's first value begins in a text that lists the values right behind the name; undefined where nothing is listed. */
export function firstValue(text: string, last: string, knowledge: Knowledge): number | undefined {
  const capitals = CAPITALS.exec(text);
  if (capitals !== null) return capitals.index + 2;
  const words = [...text.matchAll(/\S+/g)];
  if (words.length < 2) return undefined;
  const length = Math.min(words.length - 1, Math.max(1, wordCount(last)));
  const even = words[words.length - length];
  for (let count = words.length - 1; count >= 1; count--) {
    const end = (words[count - 1]?.index ?? 0) + (words[count - 1]?.[0].length ?? 0);
    if (!knowledge.knowsExactly(text.slice(0, end).replace(/^(?:and|the|an?|their)\s/i, ''))) continue;
    // "start wave A, B or C": values are as long as the last one, unless they open with a word no name ends in.
    return words.length - count === length || PART_OF_VALUE.test(words[count]?.[0] ?? '') ? words[count]?.index : even?.index;
  }
  return even?.index;
}

const PART_OF_VALUE = /^(?:very|not|in|on|under|out|partly|semi|half|full|fully|no|never|too|quite|rather)$/iu;

/** "paid with card or cash", "sent by post or courier": how something was done, by a choice. */
export const DONE_BY = /^(?:and\s+|then\s+|[+&]\s+)?((?:\p{L}+\s)?(?:\p{L}{2,}ed|paid|sent|bought|sold|made|taken|given))\s+(with|w\/?|by|via|per|through)\s+(?=[\p{L} ]{2,40}?\s(?:or|\/)\s)/iu;

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** "size S M": short capitals behind a name in small letters are values. */
const CAPITALS = /\p{Ll}\s\p{Lu}{1,3}(?:\s\p{Lu}{1,3})*$/u;

/** A known name with one word or more behind it: "size small". */
export function hasNameBefore(chunk: string, knowledge: Knowledge): boolean {
  if (CAPITALS.test(chunk)) return true;
  const words = chunk.replace(/^(?:and|the|an?|their)\s/i, '').split(/\s+/);
  // "coupon used, delivery or pickup": whether it was.
  if (words.length === 2 && /^(?:used|applied|redeemed|included|signed|enabled|verified|attached|needed|required|paid)$/iu.test(words[1] ?? '')) return false;
  if (words.length < 2 || knowledge.knowsExactly(words.join(' '))) return false;
  for (let count = words.length - 1; count >= 1; count--) if (knowledge.knowsExactly(words.slice(0, count).join(' '))) return true;
  return false;
}
