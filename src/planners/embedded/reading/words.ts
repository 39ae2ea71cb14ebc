import { fold, keyOf, singular } from '../../../core/text/words.js';
import type { Span } from '../model.js';

export { fold, keyOf, singular };

/** A word of the description and its normalised form, by which it is looked up. */
export interface Word extends Span {
  readonly text: string;
  readonly key: string;
}

const WORD = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[@%$€£]/gu;
const CAMEL = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}/gu;

function isCamel(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && !/^(?:iOS|iPhone|iPad|eBay|kWh|MHz|GHz|kHz|LinkedIn|YouTube|TikTok|PayPal|GitHub|WhatsApp|McDonald|MwSt|USt)s?$/.test(word);
}

interface Read {
  readonly words: readonly Word[];
  readonly keys: readonly string[];
}

/** Words of the texts read last: one reader after another asks for the same names and sentences. */
const LAST_READ = new Map<string, Read>();
/** So many characters of texts are kept. */
const MOST_KEPT = 200_000;
let kept = 0;

function readOf(text: string): Read {
  let read = LAST_READ.get(text);
  if (read === undefined) {
    const words = cut(text);
    read = { words, keys: words.map(({ key }) => key) };
    keep(text, read);
  }
  return read;
}

function keep(text: string, read: Read): void {
  kept += text.length + 1;
  if (kept > MOST_KEPT) {
    LAST_READ.clear();
    kept = text.length + 1;
  }
  LAST_READ.set(text, read);
}

function cut(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    if (!isCamel(word)) {
      words.push({ text: word, key: keyOf(word), start, end: start + word.length });
      continue;
    }
    for (const part of word.matchAll(CAMEL)) {
      const from = start + part.index;
      words.push({ text: part[0], key: keyOf(part[0]), start: from, end: from + part[0].length });
    }
  }
  return words;
}

/** The words of a text, camelCase taken apart. */
export function wordsOf(text: string): readonly Word[] {
  return readOf(text).words;
}

export function keysOf(text: string): readonly string[] {
  return readOf(text).keys;
}
