import { fold, keyOf, singular } from '../../../core/text/words.js';
import type { Span } from '../model.js';
import { remembering } from './memory.js';

export { fold, keyOf, singular };

/** A word of the description and its normalised form, by which it is looked up. */
export interface Word extends Span {
  readonly text: string;
  readonly key: string;
}

const WORD = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[@%$€£]/gu;
const CAMEL = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}/gu;

/** "SoC", "DoB", "PhDs": three letters of which the middle one is small are one word. */
function isCamel(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && !/^(?:[A-Z][a-z][A-Z]|iOS|iPhone|iPad|eBay|[mkMGT]?W[hp]?|[kMG]?Hz|mAh|[km]V|kVAr?|mSv|[kMG]eV|[khM]Pa|kN|[km]J|dBm?|mmHg|LinkedIn|YouTube|TikTok|PayPal|GitHub|WhatsApp|McDonald|MwSt|USt|pH|eGFR|mRNA|tRNA)s?$/.test(word);
}

interface Read {
  readonly words: readonly Word[];
  readonly keys: readonly string[];
}

const readOf = remembering((text): Read => {
  const words = cut(text);
  return { words, keys: words.map(({ key }) => key) };
});

/** What most texts are made of; there words are found character by character, which costs a tenth. */
const ASCII = /^[\0-\x7f]*$/;

/** As `wordsOf`, of a text that is read once only. */
export function cut(text: string): Word[] {
  if (ASCII.test(text)) return cutPlain(text);
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) addWord(words, match[0], match.index);
  return words;
}

function addWord(words: Word[], word: string, start: number): void {
  if (!isCamel(word)) {
    words.push({ text: word, key: keyOf(word), start, end: start + word.length });
    return;
  }
  for (const part of word.matchAll(CAMEL)) {
    const from = start + part.index;
    words.push({ text: part[0], key: keyOf(part[0]), start: from, end: from + part[0].length });
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPoint = (code: number): boolean => code === 44 || code === 46;
const isSign = (char: string): boolean => char === '@' || char === '%' || char === '$';

/** The same words as `WORD` finds, in a text of ASCII. */
function cutPlain(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0, end = 1; at < text.length; at = end, end = at + 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      while (isLetter(text.charCodeAt(end))) end++;
      const word = text.slice(at, end);
      const lower = word.toLowerCase();
      if (word === lower || !isCamel(word)) words.push({ text: word, key: singular(lower), start: at, end });
      else addWord(words, word, at);
    } else if (isDigit(code) || isSign(text.charAt(at))) {
      if (isDigit(code)) end = endOfNumber(text, end);
      const word = text.slice(at, end);
      words.push({ text: word, key: word, start: at, end });
    }
  }
  return words;
}

/** Behind the digits of a number, with what points and commas set apart in it: "1,000.50". */
function endOfNumber(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) || (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

/** The words of a text, camelCase taken apart. */
export function wordsOf(text: string): readonly Word[] {
  return readOf(text).words;
}

export function keysOf(text: string): readonly string[] {
  return readOf(text).keys;
}
