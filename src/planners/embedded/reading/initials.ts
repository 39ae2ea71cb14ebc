/** "E. coli", "S. aureus": a kind of living being with its family as an initial, told by the Latin ending. */
const OF_KIND = /^\s(?!(?:data|this|extra|area|plus|status|bonus|photo|media|via|thus|radio|ratio|menus?)(?![\p{L}]))\p{Ll}{2,}(?:us|um|is|i|a|ae|ens|ans|aster|or|ile|io|ix|ax)(?![\p{L}])/u;
const INITIAL = /(?:^|[\s(,/;:|])\p{L}$/u;
/** "J. K. Rowling" */
const OF_PERSON = /^\s\p{Lu}\.\s\p{Lu}\p{Ll}/u;
const SECOND_INITIAL = /\p{Lu}\.\s\p{Lu}$/u;

/** Whether the dot at a place stands behind the initial of a name, and ends no sentence. */
export function isInitial(text: string, dot: number): boolean {
  if (!INITIAL.test(text.slice(Math.max(0, dot - 2), dot))) return false;
  const behind = text.slice(dot + 1, dot + 24);
  return OF_KIND.test(behind) || OF_PERSON.test(behind) || (SECOND_INITIAL.test(text.slice(Math.max(0, dot - 4), dot)) && /^\s\p{Lu}\p{Ll}/u.test(behind));
}
