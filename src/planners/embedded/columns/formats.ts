import type { Draft, Made } from '../model.js';
import { yearOf } from '../phrases/calendar.js';
import { formIn, type FormFound, type FormPart } from '../phrases/forms.js';
import { expressionIn } from '../phrases/regular-expressions.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';

const LEAD =
  /(?:(?<![\p{L}])(?:(?:smth |sth |something |anything )?like|such as|e\.?\s?g\.?|for example|example|formatted(?: as| like)?|format(?:ted)?|in the form(?: of)?|pattern|style|looks? like|looking like|of the form|wie|z\.\s?b\.|como|p\.?\s?ej\.?|par exemple|comme|im format|con formato|formato|au format|formatiert)(?![\p{L}])[:,]?\s*(?:the\s+)?["'`“]?)(\/?[A-Za-z]{0,12}[-_/#.]?(?:[A-Za-z0-9#]{1,24}[-_/.:]?){1,6})/giu;
const STANDALONE = /^[([]?["'`]?((?=[^\s]*\d)[A-Z]{1,8}[-_/#]?[A-Z0-9#]*(?:[-_/][A-Z0-9#]+){0,4})["'`]?[)\]]?(?=$|\s+(?:style|format|pattern|and so on|etc|onwards?|upwards?|(?:\.\.\.|…)(?!\s*[A-Z]+[-_/]?\d)))/u;
/** "CERT-YYYY-####": place-holders tell that it is a form. */
const PLACEHOLDERS = /(?<![\p{L}\d#-])((?=[A-Z0-9/_-]{0,20}(?:##|YYYY|NNN|XXX))[A-Z0-9#]{1,12}(?:[-_/][A-Z0-9#]{1,12}){0,4})(?![\p{L}\d#])/u;
/** "CHM-0001, CHM-0002, ...": the first codes of many. */
const SERIES = /(?<![\p{L}\d])([A-Z]{1,8}[-_/]?)(\d{2,})\s*,\s*\1\d{2,}\s*(?:,\s*\1\d{2,}\s*)*,?\s*(?:…|\.{2,}|etc|and so on|usw)/u;
const BRACKETED = /[([]["'`]?((?=[^()]*[A-Z])(?:[A-Z]{1,8}|\d{1,6})(?:[-_/][A-Z0-9#]{1,12}){1,4})["'`]?[)\]]/u;

/** "runs EXP-2024-0001 onwards", "starting at INV-001": the first code of many. */
const ONWARDS = /(?<![\p{L}])(?:runs?(?: from)?|running from|(?:starts?|starting|begins?|beginning|counting) (?:at|with|from)|from)\s+([A-Z]{1,8}[-_/]?(?:\d{1,6}[-_/])?\d{2,})(?=$|[\s,;.)]*$|\s+(?:on|onwards?|upwards?|up|and (?:up|so on)))/u;

/** An example of a code: letters and at least two digits or place-holders ("ORD-000123", "B-YYYY-NNN"). */
export function exampleIn(text: string): string | undefined {
  for (const match of text.matchAll(LEAD)) {
    const example = (match[1] ?? '').replace(/[-_/.:]$/, '');
    if (isCode(example)) return example;
  }
  const first = ONWARDS.exec(text)?.[1];
  if (first !== undefined && isCode(first)) return first;
  const series = SERIES.exec(text);
  if (series !== null) return `${series[1] ?? ''}${series[2] ?? ''}`;
  const shown = PLACEHOLDERS.exec(text)?.[1];
  if (shown !== undefined && isCode(shown)) return shown;
  const alone = STANDALONE.exec(text.trim())?.[1] ?? BRACKETED.exec(text)?.[1];
  return alone !== undefined && isCode(alone) && /\d{2}|[#XN]{2}/.test(alone) ? alone : undefined;
}

function isCode(text: string): boolean {
  if (text.length < 3 || text.length > 40) return false;
  if (/^[A-Z]{2,6}[-/][A-Z]{2,6}$/.test(text)) return true;
  if (/^\d{4}-\d{2}-\d{2}$|^(?:YYYY|DD|MM)[-/.](?:MM|DD|YYYY)|^\d+(?:[.,]\d+)?[a-z%]*$/i.test(text)) return false;
  if (/^\d+(?:[.-]\d+){1,4}$/.test(text)) return text.replace(/\D/g, '').length >= 3;
  return (/\d{2}|#{2}|[XN]{3}|Y{4}|\d[A-Z]$/.test(text) && /[A-Za-z#]/.test(text) && !/^[a-z]+$/.test(text)) || /^[A-Z]{3,6}$/.test(text) && !/^(?:ISO|CSV|JSON|USD|EUR|GBP|CHF|UTC|ASCII|UUID|HTML|XML)$/.test(text);
}

/** Characters that mean something in a pattern. */
export function literal(text: string): string {
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
  const hasDigits = /[\d#]|N{2}|X{2}/.test(example);
  let pattern = '';
  let rest = example;
  let isFirst = true;
  while (rest !== '') {
    const token = /^(?:YYYY|(?:19|20)\d{2}(?=[-_/])|X{2,}|N{2,}|#+|0+(?=$|[-_/])|\d+|[A-Z]+|[a-z]+|.)/su.exec(rest)?.[0] ?? rest;
    rest = rest.slice(token.length);
    const isLeadingWord = isFirst && /^[A-Za-z]+$/.test(token) && hasDigits;
    isFirst = false;
    if (token === 'YYYY' || /^(?:19|20)\d{2}$/.test(token)) pattern += yearPattern(token === 'YYYY' ? year : Number(token));
    else if (/^(?:X{2,}|N{2,}|#+|\d+)$/.test(token)) pattern += '#'.repeat(token.length);
    else if (/^[A-Z]$/.test(token) && !isLeadingWord) pattern += '?';
    else if (/^[A-Z]{2,6}$/.test(token) && !isLeadingWord) pattern += '?'.repeat(token.length);
    else pattern += literal(token);
  }
  return pattern;
}

/** The year of an example and the two before it. */
function yearPattern(year: number): string {
  const last = year % 10;
  return last >= 2 ? `${Math.floor(year / 10)}[${last - 2}${last - 1}${last}]` : String(year);
}

/** "handle starting with @", "prefixed with TX-". */
export function prefixIn(text: string): string | undefined {
  const match = /(?<![\p{L}])(?:start(?:s|ing)? with|begin(?:s|ning)? with|prefix(?:ed)?(?: with| by| of)?|beginnt mit|empieza (?:con|por)|commence par)\s*:?\s*(?:an?\s+)?["'`“]?([@#A-Z0-9][A-Za-z0-9_\-/#@]{0,11}|[a-z]{1,8}[_-]|@)["'`”]?/u.exec(text);
  const prefix = match?.[1];
  if (prefix === undefined || /^\d{4}-\d{2}/.test(prefix)) return undefined;
  return /^(?:The|A|An|Letter|Number|Capital)$/.test(prefix) ? undefined : prefix;
}

/** A form in words with an example beside it: what the words leave out the example tells ("CP-A017 (one letter, three digits)"). */
export function madeOfForm({ parts }: FormFound, example: string | undefined, isIdentifying: boolean, referenceDate: string): Made {
  const shown = example === undefined ? undefined : separated(parts, example);
  if (shown !== undefined) return { type: 'pattern', options: { pattern: shown }, unique: false };
  const whole = withPrefix(parts, example);
  const [first, second] = whole;
  const lengths = lengthsBy(whole, example);
  // "A + 6 digits" of an identifying column runs on, so that none comes twice.
  if (isIdentifying && lengths.length <= 2 && whole.every(({ kind }) => kind !== 'year')) {
    const digits = lengths.at(-1);
    const prefix = lengths.length === 2 && first?.kind === 'literal' ? first.text : lengths.length === 1 ? '' : undefined;
    const last = second ?? first;
    if (digits !== undefined && prefix !== undefined && last?.kind === 'class' && last.pattern === '#' && digits >= 3 && digits <= 15) {
      return { type: 'sequence', options: { ...(prefix === '' ? {} : { prefix, width: digits }), start: prefix === '' ? 10 ** (digits - 1) + 1 : 1 } };
    }
  }
  const pattern = whole.map((part, i) => {
    if (part.kind === 'literal') return literal(part.text);
    if (part.kind === 'year') return yearPattern(yearOf(referenceDate));
    const length = lengths[i] ?? part.min;
    // A number does not begin with zero.
    if (part.pattern.startsWith('[') && length > 3) return `${part.pattern}{${length}}`;
    return part.pattern === '#' && whole.length === 1 && length > 1 ? `[1-9]${'#'.repeat(length - 1)}` : part.pattern.repeat(length);
  });
  return { type: 'pattern', options: { pattern: pattern.join('') }, unique: false };
}

/** An example with the very letters and digits that the words tell of shows what parts them: "AB-12345-X". */
function separated(parts: readonly FormPart[], example: string): string | undefined {
  if (parts.some(({ kind }) => kind === 'year') || !/[^A-Za-z0-9]/.test(example)) return undefined;
  const told = parts.flatMap((part) => (part.kind === 'class' && part.min === part.max ? Array.from({ length: part.min }, () => part.pattern) : part.kind === 'literal' ? Array.from(part.text.replace(/[^A-Za-z0-9]/g, '')) : ['']));
  const chars = Array.from(example);
  const shown = chars.filter((char) => /[A-Za-z0-9]/.test(char));
  if (told.length !== shown.length || !told.every((pattern, i) => pattern === shown[i] || fits(shown[i] ?? '', pattern))) return undefined;
  let at = 0;
  return chars.map((char) => (/[A-Za-z0-9]/.test(char) ? (told[at++] ?? '') : literal(char))).join('');
}

/** The letters an example has before what the words tell of. */
function withPrefix(parts: readonly FormPart[], example: string | undefined): readonly FormPart[] {
  if (example === undefined || parts.some(({ kind }) => kind === 'literal')) return parts;
  const at = shapedFrom(example, parts);
  return at === undefined || at === 0 ? parts : [{ kind: 'literal', text: example.slice(0, at) }, ...parts];
}

/** Where the end of an example that fits the parts begins. */
function shapedFrom(example: string, parts: readonly FormPart[]): number | undefined {
  let at = example.length;
  for (const part of [...parts].reverse()) {
    if (part.kind !== 'class') return undefined;
    let length = 0;
    while (length < part.max && at > 0 && fits(example[at - 1] ?? '', part.pattern)) {
      at--;
      length++;
    }
    if (length < part.min) return undefined;
  }
  return at;
}

function fits(char: string, pattern: string): boolean {
  if (pattern === '#') return /\d/.test(char);
  if (pattern === '*') return /[A-Za-z0-9]/.test(char);
  return /[A-Za-z]/.test(char);
}

/** "2 to 4 digits": as many as the example has, else the most. */
function lengthsBy(parts: readonly FormPart[], example: string | undefined): readonly number[] {
  const runs = example?.match(/\d+|[A-Za-z]+/g) ?? [];
  return parts.map((part) => {
    if (part.kind !== 'class') return 0;
    return runs.find((run) => run.length >= part.min && run.length <= part.max && fits(run[0] ?? '', part.pattern))?.length ?? part.max;
  });
}

const isIdLike = (made: Made): boolean => made.type === 'sequence' || made.type === 'pattern' || made.type === 'uuid';

const COUNTRY = /country|land$|l[äa]nder|pa[ií]s|pays|nationality/iu;
const ISO = /\b(?:iso(?:[- ]?3166)?(?:[- ]?(?:alpha)?[- ]?2)?|two[- ]letters?|2[- ]letters?|alpha-?2)\b/iu;

/** "only 4xx and 5xx codes": those of a list of numbers. */
function ofClasses({ type, options }: Made, text: string): Made | undefined {
  const classes = [...text.matchAll(/(?<![\p{L}\d])([1-5])xx(?![\p{L}\d])/giu)].map(([, digit]) => Number(digit));
  const values = options?.['values'];
  if (classes.length === 0 || type !== 'category' || !Array.isArray(values)) return undefined;
  const known = new Set([...(values as unknown[]).map(Number), ...STATUSES]);
  const kept = [...known].filter((value) => classes.includes(Math.floor(value / 100))).sort((a, b) => a - b);
  return kept.length < 2 ? undefined : { type, options: { values: kept } };
}

const GRID = /(?<!\d)(\d{1,2})\s*(?:to|-|–|bis|a|à)\s*(\d{1,2})\s*,?\s*(?:and|und|y|et|plus|followed by|with|\+)\s*(?:an?|ein|eine[mn]?|una?|une|the)?\s*(?:letter|buchstaben?|letra|lettre)\s*(?:from|von|de|between)?\s*["'(]?([a-z])\s*(?:to|-|–|bis|and|a|à)\s*([a-z])(?![a-z])/iu;

/** "5 to 10 and a letter from a to d, such as 7b": every number with every letter. */
function gridIn(text: string): string[] | undefined {
  const [, from, to, first = 'a', last = 'a'] = GRID.exec(text) ?? [];
  const [least, most] = [Number(from), Number(to)];
  if (!(most >= least) || most - least > 30 || last < first) return undefined;
  const letters = Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));
  return Array.from({ length: most - least + 1 }, (_, i) => least + i).flatMap((number) => letters.map((letter) => `${number}${letter}`));
}

const STATUSES = [200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504];

/** "must begin with /api/v1/ or /api/v2/": the paths of a list below others. */
function underPaths({ type, options }: Made, text: string): Made | undefined {
  const values = options?.['values'];
  if (type !== 'category' || !Array.isArray(values) || !/\b(?:start|begin|prefix)/iu.test(text) || !values.every((value) => String(value).startsWith('/'))) return undefined;
  const roots = [...text.matchAll(/(?<![\p{L}\d])(\/[\w/-]{1,30})/gu)].map(([, root = '']) => root.replace(/\/$/, ''));
  const below = (values as unknown[]).map(String).filter((value) => value !== '/');
  return roots.length === 0 ? undefined : { type, options: { values: below.map((value, i) => `${roots[i % roots.length] ?? ''}${value}`) } };
}

/** "matching pattern ^SN[0-9]{8}$": the form of the values, as a program checks it. */
export function readExpression(draft: Draft, remark: Remark): boolean {
  const found = expressionIn(remark.text);
  if (found === undefined) return false;
  draft.made = { type: 'pattern', options: { pattern: found.pattern }, unique: false };
  draft.stated.format = true;
  remark.take(found);
  return true;
}

/** The form of a column's values: by an example, in words, or by how they begin. */
export function readFormat(draft: Draft, remark: Remark, referenceDate: string): boolean {
  const { text } = remark;
  if (draft.made.type === 'time' && /\bhh:mm:ss\b/iu.test(text)) {
    const { from, to } = draft.made.options ?? {};
    draft.made = { type: 'time', options: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), seconds: true, step: '1s' } };
    return true;
  }
  if (COUNTRY.test(draft.name) && ISO.test(text)) {
    draft.made = { type: 'location.countryCode' };
    draft.stated.format = true;
    return true;
  }
  const grid = gridIn(text);
  if (grid !== undefined && !['integer', 'decimal', 'date', 'datetime'].includes(kindOf(draft.made))) {
    draft.made = { type: 'category', options: { values: grid } };
    draft.stated.values = true;
    return true;
  }
  const classed = ofClasses(draft.made, text) ?? underPaths(draft.made, text);
  if (classed !== undefined) {
    draft.made = classed;
    draft.stated.values = true;
    return true;
  }
  const isIdentifying = draft.made.type === 'sequence' || draft.made.type === 'uuid' || draft.unique;
  const made = (): Made | undefined => {
    const country = draft.made.type === 'phone.number' ? countryIn(text) : undefined;
    if (country !== undefined) return { type: 'pattern', options: { pattern: `+${country}[1-9]${'#'.repeat(Math.max(7, 10 - country.length))}` } };
    const prefix = prefixIn(text);
    if (prefix === '@' && /username|displayName|template|category|pattern/.test(draft.made.type)) {
      draft.note = 'handle';
      return { type: 'pattern', options: { pattern: '@' } };
    }
    const example = exampleIn(text);
    const form = canHaveForm(draft) ? formIn(text) : undefined;
    // "vin: 17 characters" says what every one has.
    const isKnownCode = form?.parts.length === 1 && !isIdLike(draft.made) && draft.made.type !== 'category' && draft.made.type !== 'integer';
    if (form !== undefined && !isKnownCode && !isLength(text, form)) return madeOfForm(form, example, isIdentifying, referenceDate);
    if (example !== undefined && isShapedLike(draft.made, example)) return draft.made;
    if (example !== undefined && (isIdLike(draft.made) || !['integer', 'decimal', 'boolean'].includes(kindOf(draft.made)))) return madeLike(example, isIdentifying, referenceDate);
    return prefix !== undefined && isIdLike(draft.made) ? { type: 'sequence', options: { prefix, width: 5 } } : undefined;
  };
  const found = made();
  if (found === undefined) return false;
  draft.made = found;
  draft.stated.format = true;
  return true;
}

/** Values that are known and look like the example already: "BTC/USDT" of a trading pair. */
function isShapedLike({ type, options }: Made, example: string): boolean {
  const values = options?.['values'];
  const shape = (text: unknown): string => String(text).replace(/[A-Z]+/g, 'A').replace(/[a-z]+/g, 'a').replace(/\d+/g, '0');
  return type === 'category' && Array.isArray(values) && values.every((value) => shape(value) === shape(example));
}

/** "E.164, starting +49", "with country code +33": the code all phone numbers begin with. */
function countryIn(text: string): string | undefined {
  const told = /(?:start\w*|begin\w*|prefix\w*|country code|code|vorwahl|prefijo|indicatif|with|mit|con|avec|e\.?164)[^\d+]{0,24}(\+\d{1,3})(?![\d\s-]{4})/iu.exec(text)?.[1]?.slice(1);
  return told ?? (/\bE\.?\s?164\b/iu.test(text) ? '1' : undefined);
}

/** Codes, names of unknown kind and the like; not numbers that are measured or counted, nor texts. */
function canHaveForm({ made }: Draft): boolean {
  const kind = kindOf(made);
  return isIdLike(made) || made.type === 'category' || (kind === 'text' && made.type !== 'text') || made.type === 'finance.creditCardNumber' || made.type === 'integer';
}

/** "up to 60 characters" bounds a text; "3 digits" of a number bounds that. */
function isLength(text: string, { start, end, parts }: FormFound): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const isAlone = parts.length === 1;
  return isAlone && (/\b(?:up to|at most|max\.?|maximum|at least|least|min\.?|minimum|under|over|than|to|and|-|–)\s*$/iu.test(before) || /^\s*(?:max|or (?:less|fewer|more))/iu.test(text.slice(end)) || /decimal|after the/iu.test(text.slice(end, end + 12)));
}
