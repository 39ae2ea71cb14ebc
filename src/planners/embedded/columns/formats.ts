import type { Made } from '../model.js';
import { yearOf } from '../phrases/calendar.js';

const LEAD =
  /(?:\b(?:like|such as|e\.?\s?g\.?|for example|example|formatted(?: as| like)?|format(?:ted)?|in the form(?: of)?|pattern|style|looks? like|looking like|of the form|wie|z\.\s?b\.|como|p\.?\s?ej\.?|par exemple|comme|format)\b[:,]?\s*(?:the\s+)?["'`“]?)([A-Za-z]{0,12}[-_/#.]?(?:[A-Za-z0-9#]+[-_/.:]?){1,6})/giu;
const STANDALONE = /^\(?["'`]?((?=[^\s]*\d)[A-Z]{1,8}[-_/#]?[A-Z0-9#]*(?:[-_/][A-Z0-9#]+){0,4})["'`]?\)?$/u;

/** An example of a code: letters and at least two digits or place-holders ("ORD-000123", "B-YYYY-NNN"). */
export function exampleIn(text: string): string | undefined {
  for (const match of text.matchAll(LEAD)) {
    const example = (match[1] ?? '').replace(/[-_/.:]$/, '');
    if (isCode(example)) return example;
  }
  const alone = STANDALONE.exec(text.trim())?.[1];
  return alone !== undefined && isCode(alone) && /\d{2}|[#XN]{2}/.test(alone) ? alone : undefined;
}

function isCode(text: string): boolean {
  if (text.length < 3 || text.length > 40) return false;
  if (/^\d{4}-\d{2}-\d{2}$|^(?:YYYY|DD|MM)[-/.](?:MM|DD|YYYY)|^\d+(?:[.,]\d+)?[a-z%]*$/i.test(text)) return false;
  return /\d{2}|#{2}|[XN]{3}|Y{4}|\d[A-Z]$/.test(text) && /[A-Za-z#]/.test(text) && !/^[a-z]+$/.test(text);
}

/** Characters that mean something in a pattern. */
function literal(text: string): string {
  return text.replace(/[#?*^[\]{}\\]/g, '\\$&');
}

/**
 * What makes codes like the example. Short numbers of an identifying column run on (`ORD-000123` → ORD-000001 …);
 * otherwise digits, letters and year are drawn.
 */
export function madeLike(example: string, isIdentifying: boolean, referenceDate: string): Made {
  const tail = /^(.*?)(\d{2,})$/s.exec(example);
  const [, prefix = '', digits = ''] = tail ?? [];
  if (isIdentifying && tail !== null && prefix !== '' && digits.length <= 7 && !/[#]|X{2}|Y{4}/.test(prefix)) {
    const startsAtOne = digits.startsWith('0');
    return { type: 'sequence', options: { prefix, width: digits.length, start: startsAtOne ? 1 : Number(digits) } };
  }
  return { type: 'pattern', options: { pattern: patternOf(example, referenceDate) }, unique: false };
}

function patternOf(example: string, referenceDate: string): string {
  const year = yearOf(referenceDate);
  let pattern = '';
  let rest = example;
  let isFirst = true;
  while (rest !== '') {
    const token = /^(?:YYYY|(?:19|20)\d{2}(?=[-_/])|X{2,}|N{2,}|#+|0+(?=$|[-_/])|\d+|[A-Z]+|[a-z]+|.)/su.exec(rest)?.[0] ?? rest;
    rest = rest.slice(token.length);
    const isLeadingWord = isFirst && /^[A-Za-z]+$/.test(token);
    isFirst = false;
    if (token === 'YYYY' || /^(?:19|20)\d{2}$/.test(token)) pattern += yearPattern(token === 'YYYY' ? year : Number(token));
    else if (/^(?:X{2,}|N{2,}|#+|\d+)$/.test(token)) pattern += '#'.repeat(token.length);
    else if (/^[A-Z]$/.test(token) && !isLeadingWord) pattern += '?';
    else if (/^[A-Z]{2,4}$/.test(token) && !isLeadingWord && /\d/.test(example)) pattern += '?'.repeat(token.length);
    else pattern += literal(token);
  }
  return pattern;
}

/** The year of an example and the two before it. */
function yearPattern(year: number): string {
  const last = year % 10;
  return last >= 2 ? `${Math.floor(year / 10)}[${last - 2}${last - 1}${last}]` : String(year);
}

/** "6 characters", "8 digits", "10-digit", "3 letters". */
export function lengthPattern(text: string): string | undefined {
  const match = /\b(\d{1,2})[- ]?(?:random |upper ?case |capital )?(digits?|characters?|chars?|letters?|alphanumeric|alphanumerics|stellig\p{L}*|ziffern|caracteres|dígitos|chiffres|lettres)(?![\p{L}])/iu.exec(text);
  if (match === null) return undefined;
  const length = Number(match[1]);
  if (length < 1 || length > 40) return undefined;
  const unit = (match[2] ?? '').toLowerCase();
  const kind = /digit|stellig|ziffer|dígito|chiffre/.test(unit) ? '#' : /^letter|^lettre/.test(unit) ? '?' : '*';
  if (kind === '#') return length === 1 ? '#' : `[123456789]${'#'.repeat(length - 1)}`;
  return kind.repeat(length);
}

/** "handle starting with @", "prefixed with TX-". */
export function prefixIn(text: string): string | undefined {
  const match = /\b(?:start(?:s|ing)? with|begin(?:s|ning)? with|prefix(?:ed)?(?: with| by| of)?|beginnt mit|empieza (?:con|por)|commence par)\s*:?\s*["'`“]?([@#A-Z0-9][A-Za-z0-9_\-/#@]{0,11}|@)["'`”]?/u.exec(text);
  const prefix = match?.[1];
  if (prefix === undefined || /^\d{4}-\d{2}/.test(prefix)) return undefined;
  return /^(?:The|A|An|Letter|Number|Capital)$/.test(prefix) ? undefined : prefix;
}
