import { fold } from '../../reading/words.js';

export interface Token {
  /** Folded, without an apostrophe: "don't" is "dont". */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu;

/** "in bracket A": a capital that stands alone is a value, and no article. */
const isLetter = (word: string, index: number): boolean => index > 0 && /^[A-Z]$/u.test(word) && word !== 'I';

/** The words of a text as they are looked up in the tables of rules. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ key: isLetter(word, index) ? word : fold(word.replace(/['’]/gu, '')), start: index, end: index + word.length }));
}
