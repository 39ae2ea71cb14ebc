import { wordsOf, type Word } from '../../reading/words.js';
import type { Edit } from '../edits.js';

/** Numbers in words, in digits: "five hundred", "a hundred and eighty", "half a million", "thirty-five". */

const UNITS: ReadonlyMap<string, number> = new Map('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, i) => [word, i + 1]));
const TENS: ReadonlyMap<string, number> = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]));
const SCALES: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1000], ['million', 1e6], ['billion', 1e9], ['dozen', 12]]);

interface Read {
  readonly value: number;
  /** The first word behind it. */
  readonly next: number;
}

/** The words of a text, and what joins each to the one before. */
interface Words {
  readonly word: (index: number) => string;
  readonly joins: (index: number) => boolean;
}

/** "forty-two", "seventeen" */
function small({ word, joins }: Words, at: number): Read | undefined {
  const tens = TENS.get(word(at));
  const unit = UNITS.get(word(at + (tens === undefined ? 0 : 1)));
  if (tens === undefined) return unit === undefined ? undefined : { value: unit, next: at + 1 };
  return unit !== undefined && unit < 10 && joins(at + 1) ? { value: tens + unit, next: at + 2 } : { value: tens, next: at + 1 };
}

/** "two hundred and fifty thousand", "a dozen", "half a million", "two and a half" */
function number(words: Words, at: number): Read | undefined {
  const { word, joins } = words;
  if (word(at) === 'half') {
    const scale = word(at + 1) === 'a' ? SCALES.get(word(at + 2)) : undefined;
    return scale === undefined ? undefined : { value: scale / 2, next: at + 3 };
  }
  const isArticle = word(at) === 'a' && SCALES.has(word(at + 1));
  let read = isArticle ? { value: 1, next: at + 1 } : small(words, at);
  if (read === undefined) return undefined;
  let total = 0;
  for (let scale = SCALES.get(word(read.next)); scale !== undefined && joins(read.next); scale = SCALES.get(word(read.next))) {
    read = { value: read.value * scale, next: read.next + 1 };
    if (scale >= 1000) {
      total += read.value;
      read = { value: 0, next: read.next };
    }
    const more = remainder(words, read.next);
    if (more === undefined) continue;
    read = { value: read.value + more.value, next: more.next };
  }
  const isHalf = word(read.next) === 'and' && word(read.next + 1) === 'a' && word(read.next + 2) === 'half' && total === 0 && read.value < 100;
  return isHalf ? { value: read.value + 0.5, next: read.next + 3 } : { value: total + read.value, next: read.next };
}

/** "and eighty" behind hundreds; in "one hundred and two hundred" the two counts hundreds of its own. */
function remainder(words: Words, at: number): Read | undefined {
  const from = words.word(at) === 'and' ? at + 1 : at;
  const read = words.joins(at) ? small(words, from) : undefined;
  return read !== undefined && SCALES.get(words.word(read.next)) === 100 ? undefined : read;
}

/** "three-letter", "two_factor", "'two'": part of a name or of a text as it is. */
const GLUED_BEFORE = /[\p{L}\d_'"“‘.-]$/u;
const GLUED_BEHIND = /^(?:[_'’"”]|-\p{L}|\s(?:factor|phase|way|step|fold|star|wheel|wheeler|letter|different|distinct|separate|other|same|columns?|fields?|tables?|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|twentieths?)(?![\p{L}]))/u;
/** Where a capital says nothing but that a sentence begins. */
const OPENING = /(?:^|[.!?:;\n•*–—-]|\d[.)])\s*$/u;
/** "the two added up", "those three": what was named before, and no number. */
const POINTING = /\b(?:the|these|those|all|other|both|any)\s$/iu;
/** "for the first two", "a sentence or two", "children under five": no numbers of their own. */
const NAMING = /\b(?:(?:first|last)|an? \p{L}+ or|(?!never|not|nor)\p{L}+(?:s|en) (?:under|over|above|below))\s$/iu;
const END = /^\s*(?:[,.;:)]|$)/u;
const TIME = /^\s(?:days?|weeks?|months?|years?|hours?|minutes?|quarters?)(?![\p{L}])/iu;
/** "one of", "the one before": "one" is a number at the end of a stretch only. */
const ONE_BEFORE = /\b(?:from|between)\s$/iu;
const ONE_BEHIND = /^\s(?:(?:up\s)?to\s(?!one\b)|at the )/iu;

/** The numbers of a text that are told in words, in digits; a lone "one" or "a" mostly is none. */
export function spelledOut(text: string): Edit[] {
  const all = wordsOf(text);
  const at = (index: number): Word | undefined => all[index];
  const words: Words = {
    word: (index) => at(index)?.text.toLowerCase() ?? '',
    joins: (index) => /^[\s-]$/u.test(text.slice(at(index - 1)?.end ?? 0, at(index)?.start ?? 0)),
  };
  const edits: Edit[] = [];
  for (let index = 0; index < all.length; index++) {
    const word = all[index];
    if (word === undefined || !isNumberWord(words.word(index))) continue;
    const read = number(words, index);
    const last = read === undefined ? undefined : all[read.next - 1];
    if (read === undefined || last === undefined) continue;
    if (isNumber(text, word, last, read.value)) edits.push({ start: word.start, end: last.end, as: String(read.value) });
    index = read.next - 1;
  }
  return edits.filter((edit, i) => !isListed(text, edit, edits[i - 1], edits[i + 1]));
}

const isNumberWord = (word: string): boolean => UNITS.has(word) || TENS.has(word) || word === 'a' || word === 'half';

function isNumber(text: string, first: Word, last: Word, value: number): boolean {
  const before = text.slice(Math.max(0, first.start - 12), first.start);
  const behind = text.slice(last.end, last.end + 14);
  if (GLUED_BEFORE.test(before) || GLUED_BEHIND.test(behind)) return false;
  if (/^\p{Lu}/u.test(first.text) && !OPENING.test(before)) return false;
  if (NAMING.test(text.slice(Math.max(0, first.start - 24), first.start)) && END.test(behind)) return false;
  if (value === 1) return ONE_BEFORE.test(before) ? /^\s(?:to|and|up)\s/iu.test(behind) : ONE_BEHIND.test(behind);
  return value > 4 || !POINTING.test(before) || TIME.test(behind);
}

/** "two, three, four": numbers in words that are listed as such. */
function isListed(text: string, edit: Edit, before: Edit | undefined, behind: Edit | undefined): boolean {
  const isBeside = (a: Edit | undefined, b: Edit | undefined): boolean => a !== undefined && b !== undefined && /^\s*[,/|]\s*$/u.test(text.slice(a.end, b.start));
  return isBeside(before, edit) || isBeside(edit, behind);
}
