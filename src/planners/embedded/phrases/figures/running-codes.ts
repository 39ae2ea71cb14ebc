import type { Edit } from '../edits.js';

/** "key BUG-1, BUG-2 etc", "ref ORD-100, ORD-101, …": the first codes of a count, right behind a name. */
const FIRST_OF_MANY =
  /(?<=\p{Ll} )(?<prefix>[A-Z]{1,8}[-_/#]?)(?<first>\d{1,7})(?:, ?\k<prefix>\d{1,7}){1,4}(?:,? ?(?:\.{2,3}|…)|,? (?:etc\.?|and so (?:on|forth)|and onwards|usw\.?|und so weiter|y así sucesivamente|et ainsi de suite))(?=\s*(?:[,;:)\n]|\.(?:\s|$)|$))/gu;
const GOES_ON = /\d ?(?:\.\.|…|,? (?:etc|and so|and onwards|usw|und so weiter|y así|et ainsi)|, ?(?:\.\.|…))/u;

/** A running number that begins with the first of them, so that the others are no columns. */
export function runningCodes(text: string): Edit[] {
  if (!GOES_ON.test(text)) return [];
  return [...text.matchAll(FIRST_OF_MANY)].map(({ index, 0: said, groups: { prefix = '', first = '' } = {} }) => ({ start: index, end: index + said.length, as: `(running, starting at ${prefix}${first})` }));
}
