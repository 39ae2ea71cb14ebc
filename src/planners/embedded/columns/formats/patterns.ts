import type { Made } from '../../model.js';
import { yearOf } from '../../phrases/calendar.js';

/** What makes codes like an example. */

/** Characters that mean something in a pattern. */
export function literal(text: string): string {
  return text.replace(/[#?*^[\]{}\\]/g, '\\$&');
}

/**
 * What makes codes like the example. Short numbers of an identifying column run on (`ORD-000123` → ORD-000001 …);
 * otherwise digits, letters and year are drawn.
 */
export function madeLike(shown: string, isIdentifying: boolean, referenceDate: string): Made {
  if (isMasked(shown) && LETTERS.test(shown)) return { type: 'pattern', options: { pattern: literal(shown).replace(/A{2,}|X{2,}/g, (letters) => '?'.repeat(letters.length)).replace(/9/g, '#') }, unique: false };
  // "TCK-99999" shows a form, as "TCK-00001" does.
  const example = isMasked(shown) ? shown.replace(/9+$/, (digits) => '1'.padStart(digits.length, '0')) : shown;
  const tail = /^(.*?)(\d{2,})$/s.exec(example);
  const [, prefix = '', digits = ''] = tail ?? [];
  // "PC-2025-07": two digits number no rows.
  const isShort = digits.length === 2 && /\d[-_/.]?$/u.test(prefix);
  // "SN-4F9A21": its letters stand among the digits, so the last of them count nothing.
  const isUnordered = /\d\p{L}+\d+$/u.test(example) && MIXED.test(example.slice(example.search(/[^-_/.:]*$/u)));
  if (isIdentifying && !isShort && !isUnordered && tail !== null && prefix !== '' && digits.length <= 7 && !/[#]|X{2}|Y{4}/.test(prefix)) {
    const startsAtOne = digits.startsWith('0');
    return { type: 'sequence', options: { prefix, width: digits.length, start: startsAtOne ? 1 : Number(digits) } };
  }
  return { type: 'pattern', options: { pattern: patternOf(example, referenceDate) }, unique: false };
}

/** All its digits are nines: "TCK-99999", "AA-999". */
const isMasked = (example: string): boolean => /9{3}/.test(example) && !/[0-8#]/.test(example);

/** "AA-999" has two letters before its digits. */
const LETTERS = /A{2,}|X{2,}/;

/** "7F3K2": letters and digits that change places, all of them drawn. */
const MIXED = /^(?=[A-Za-z]*\d+[A-Za-z]+\d|\d*[A-Za-z]+\d+[A-Za-z])(?:[A-Z\d]{4,16}|[a-z\d]{4,16})(?![A-Za-z\d#])/u;

/** Of six or more without a letter beyond F: hexadecimal. */
function alphabetOf(mixed: string): string {
  const isHex = mixed.length >= 6 && /^[\dA-F]+$/iu.test(mixed);
  if (/[A-Z]/u.test(mixed)) return isHex ? '[0123456789ABCDEF]' : '[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]';
  return isHex ? '[0123456789abcdef]' : '[abcdefghjkmnpqrstuvwxyz23456789]';
}

function patternOf(example: string, referenceDate: string): string {
  const year = yearOf(referenceDate);
  const hasDigits = /[\d#]|N{2}|X{2}|x{3}/.test(example);
  let pattern = '';
  let rest = example;
  let isFirst = true;
  while (rest !== '') {
    const mixed = MIXED.exec(rest)?.[0];
    if (mixed !== undefined) {
      pattern += `${alphabetOf(mixed)}{${String(mixed.length)}}`;
      rest = rest.slice(mixed.length);
      continue;
    }
    const token = /^(?:YYYY|(?:19|20)\d{2}(?=[-_/])|X{2,}|x{3,}|N{2,}|#+|0+(?=$|[-_/])|\d+|[A-Z]+|[a-z]+|.)/su.exec(rest)?.[0] ?? rest;
    rest = rest.slice(token.length);
    // "2023-CV-00412": what stands between the year and the number is the same in all of them.
    const isLeadingWord = hasDigits && ((isFirst && /^[A-Za-z]+$/.test(token)) || (/^[A-Z]{2,}$/.test(token) && BEHIND_YEAR.test(example.slice(0, example.length - rest.length - token.length)) && /^[-_/.]/.test(rest)));
    isFirst = false;
    if (token === 'YYYY' || /^(?:19|20)\d{2}$/.test(token)) pattern += yearPattern(token === 'YYYY' ? year : Number(token));
    else if (/^(?:X{2,}|x{3,}|N{2,}|#+|\d+)$/.test(token)) pattern += '#'.repeat(token.length);
    else if (/^[A-Z]$/.test(token) && !isLeadingWord) pattern += '?';
    else if (/^[A-Z]{2,6}$/.test(token) && !isLeadingWord) pattern += '?'.repeat(token.length);
    else pattern += literal(token);
  }
  return pattern;
}

const BEHIND_YEAR = /^(?:YYYY|(?:19|20)\d{2})[-_/.]$/u;

/** The year of an example and the two before it. */
export function yearPattern(year: number): string {
  const last = year % 10;
  return last >= 2 ? `${Math.floor(year / 10)}[${last - 2}${last - 1}${last}]` : String(year);
}
