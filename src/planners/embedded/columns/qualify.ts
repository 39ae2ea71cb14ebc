import { datesIn } from '../phrases/dates.js';
import { readEnumeration, type Enumeration } from '../phrases/enumerations.js';
import { numbersIn, rangesIn, type RangeFound } from '../phrases/numbers.js';
import type { Draft, Made } from '../model.js';
import { exampleIn, lengthPattern, madeLike, prefixIn } from './formats.js';
import { applyDates } from './moments.js';
import { applyShape, geometricMiddle, outliersIn } from './shape.js';
import { optionsWithout } from './options.js';
import { kindOf } from './types.js';

/** What a remark is read against. */
export interface QualifyContext {
  readonly referenceDate: string;
  /** Names of the other columns, folded: "(kills / deaths)" is no list of values where these are columns. */
  readonly isColumn: (text: string) => boolean;
}

const isIdLike = (made: Made): boolean => made.type === 'sequence' || made.type === 'pattern' || made.type === 'uuid';

/** Reads everything a remark says about its own column; relations to other columns are read later. */
export function qualify(draft: Draft, text: string, context: QualifyContext): void {
  const plain = text.trim();
  if (plain === '') return;
  applyUnique(draft, plain);
  applyMissing(draft, plain);
  applyOutliers(draft, plain);
  const hasFormat = applyFormat(draft, plain, context);
  const dates = datesIn(plain, context.referenceDate);
  const isTemporal = ['date', 'datetime', 'time'].includes(kindOf(draft.made));
  if (isTemporal && applyDates(draft, plain, dates)) return;
  if (!hasFormat && applyValues(draft, plain, context)) return;
  if (applyShare(draft, plain)) return;
  const withoutDates = isYear(draft) ? plain : mask(plain, dates.filter((found) => found.hasTime || found.isPoint));
  if (!hasFormat) applyNumbers(draft, withoutDates);
  applyShape(draft, withoutDates);
}

/** What a remark that is a formula or a list of bands says beside that: whether cells are empty, or never repeat. */
export function qualifyAside(draft: Draft, text: string): void {
  applyMissing(draft, text);
}

function isYear(draft: Draft): boolean {
  return /year|jahr|ano|annee|año|année/i.test(draft.name);
}

function mask(text: string, spans: readonly { start: number; end: number }[]): string {
  let result = text;
  for (const span of spans) result = result.slice(0, span.start) + ' '.repeat(span.end - span.start) + result.slice(span.end);
  return result;
}

function applyUnique(draft: Draft, text: string): void {
  if (/\b(?:not|non)[- ]unique/i.test(text)) return;
  if (/\b(?:unique|distinct values|no duplicates|primary key|pk|eindeutig|único|única|unique[s]?)\b/iu.test(text)) draft.unique = true;
}

const MISSING =
  /(\d+(?:[.,]\d+)?)\s?(?:%|percent|pct|prozent|por ciento|pour cent)\s*(?:of\s+(?:the\s+|them\s+)?[\p{L}\s_]{0,40}?)?(?:(?:are|is|r|values?|rows?|cells?|sind|de los valores)\s+)*(?:left\s+)?(?:missing|empty|null|blank|nan|absent|unknown|fehlend|fehlen|leer|faltan|vac[ií]os?|nulos?|manquant\w*|vides?)/iu;
const MISSING_LATER =
  /\b(?:missing|empty|nulls?|blank|nan|optional|nullable|fehlend|leer|vac[ií]os?|nulos?|manquant\w*)\b[^%\d]{0,30}?(\d+(?:[.,]\d+)?)\s?(?:%|percent)/iu;
const SOME_MISSING = /\b(?:(?:some|few|sometimes|occasionally|may be|can be|might be|partly|partially|often)\s+(?:\w+\s+){0,2}?(?:missing|empty|null|blank|nulls)|optional|nullable)\b/i;

/** The share of missing values a text states, 0 to 1. */
export function missingIn(text: string): number | undefined {
  if (/\b(?:no|without|never|not)\s+(?:any\s+)?(?:missing|nulls?|empty|blank)/i.test(text)) return 0;
  const percent = MISSING.exec(text)?.[1] ?? MISSING_LATER.exec(text)?.[1];
  if (percent !== undefined) return Math.min(1, Number(percent.replace(',', '.')) / 100);
  return SOME_MISSING.test(text) ? 0.1 : undefined;
}

function applyMissing(draft: Draft, text: string): void {
  const share = missingIn(text);
  if (share !== undefined) draft.missing = share === 0 ? undefined : share;
}

function applyOutliers(draft: Draft, text: string): void {
  const outliers = outliersIn(text);
  if (outliers !== undefined && ['integer', 'decimal'].includes(draft.made.type)) draft.outliers = outliers;
}

function applyFormat(draft: Draft, text: string, context: QualifyContext): boolean {
  const prefix = prefixIn(text);
  if (prefix === '@' && /username|displayName|template|category|pattern/.test(draft.made.type)) {
    draft.made = { type: 'pattern', options: { pattern: '@' } };
    draft.stated.format = true;
    draft.note = 'handle';
    return true;
  }
  const example = exampleIn(text);
  if (example !== undefined && !['integer', 'decimal', 'boolean'].includes(kindOf(draft.made)) || example !== undefined && isIdLike(draft.made)) {
    draft.made = madeLike(example, isIdLike(draft.made) || draft.unique, context.referenceDate);
    draft.stated.format = true;
    return true;
  }
  if (prefix !== undefined && isIdLike(draft.made)) {
    const pattern = lengthPattern(text);
    draft.made = pattern === undefined ? { type: 'sequence', options: { prefix, width: 5 } } : { type: 'pattern', options: { pattern: prefix.replace(/[#?*^[\]{}\\]/g, '\\$&') + pattern } };
    draft.stated.format = true;
    return true;
  }
  const pattern = lengthPattern(text);
  if (pattern !== undefined && (isIdLike(draft.made) || kindOf(draft.made) === 'text' && !draft.made.type.includes('.'))) {
    draft.made = { type: 'pattern', options: { pattern } };
    draft.stated.format = true;
    return true;
  }
  return false;
}

const YES_NO = /(?<![\p{L}])(?:yes\s*(?:\/|or|and|,)\s*no|y\s*\/\s*n|ja\s*(?:\/|oder)\s*nein|s[ií]\s*(?:\/|o)\s*no|oui\s*(?:\/|ou)\s*non)(?![\p{L}])/iu;
const TRUE_FALSE = /(?<![\p{L}])(?:true\s*(?:\/|or|and|,)\s*false|0\s*\/\s*1|0 or 1|1\s*\/\s*0)(?![\p{L}\d])/iu;

function applyValues(draft: Draft, text: string, context: QualifyContext): boolean {
  const yesNo = YES_NO.exec(text);
  if (yesNo !== null) {
    const values = yesNo[0].split(/\s*(?:\/|,|\bor\b|\band\b|\boder\b|\bou\b|\bo\b)\s*/iu).filter((value) => value !== '');
    draft.made = { type: 'category', options: { values: values.slice(0, 2) } };
    draft.stated.values = true;
    applyShare(draft, text);
    return true;
  }
  const trueFalse = TRUE_FALSE.exec(text);
  if (trueFalse !== null) {
    draft.made = /[01]/.test(trueFalse[0]) ? { type: 'category', options: { values: [0, 1] } } : { type: 'boolean', options: { probability: 0.5 } };
    draft.stated.values = true;
    applyShare(draft, text);
    return true;
  }
  for (const candidate of candidates(text)) {
    const found = readEnumeration(candidate);
    if (found === undefined || isFormula(candidate, found, context) || !fits(draft, found, candidate)) continue;
    applyEnumeration(draft, /^\W*(?:like|such as|e\.?g\.?)\s/iu.test(candidate) ? likeThese(found) : found);
    return true;
  }
  return false;
}

/** "like 7A or 10B": examples of numbers with letters stand for those between. */
function likeThese(found: Enumeration): Enumeration {
  const parts = found.values.map((value) => /^(\d{1,2})([A-Z])$/.exec(String(value)));
  const numbers = parts.map((part) => Number(part?.[1]));
  if (parts.includes(null) || found.weights !== undefined) return found;
  const last = parts.map((part) => part?.[2] ?? 'A').sort().at(-1) ?? 'A';
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter((letter) => letter <= last);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return { values: Array.from({ length: most - least + 1 }, (_, i) => least + i).flatMap((number) => letters.map((letter) => `${number}${letter}`)) };
}

/** Texts that may be lists of values: what stands in brackets, then the whole. */
function candidates(text: string): string[] {
  const inside = [...text.matchAll(/[([{]([^()[\]{}]{3,2000})[)\]}]/g)].map((match) => match[1] ?? '');
  const rest = text.replace(/[([{][^()[\]{}]*[)\]}]/g, ' ').trim();
  const colon = /[:=]\s*([^:]+)$/.exec(rest)?.[1];
  return [...inside, text, ...(rest === text ? [] : [rest]), ...(colon === undefined ? [] : [colon])];
}

function isFormula(text: string, found: Enumeration, context: QualifyContext): boolean {
  return found.values.every((value) => typeof value === 'string' && context.isColumn(value)) || /\d\s*[*x×]\s*\d/.test(text);
}

function fits(draft: Draft, found: Enumeration, text: string): boolean {
  const kind = kindOf(draft.made);
  if (found.values.every((value) => typeof value === 'number')) return kind !== 'boolean' && kind !== 'text' || draft.made.type === 'category';
  if (['date', 'datetime', 'time'].includes(kind)) return false;
  // "(12% no show)", "(some missing, like 10%)" and other asides are not lists.
  const words = found.values.map(String);
  if (words.some((value) => /\d\s*(?:-|to|–)\s*\d|^\d+(?:\.\d+)?\s*\p{L}{1,4}$/u.test(value)) && (kind === 'integer' || kind === 'decimal')) return false;
  if ((kind === 'integer' || kind === 'decimal') && /\b(?:mean|sd|std|avg|min|max|about|around)\b/i.test(text)) return false;
  if (words.some((value) => /^(?:most|many|some|(?:an? )?few|\d+\s?%)\b.*\b(?:are|is|small|large|low|high|outliers?|below|above)\b/i.test(value))) return false;
  return !words.some((value) => /^(?:unique|required|optional|not null|nullable|random|realistic|believable|sorted)$/i.test(value));
}

export function applyEnumeration(draft: Draft, found: Enumeration): void {
  // Codes never repeat of themselves; a list in the text does.
  if (draft.made.unique === true) draft.unique = false;
  draft.made = {
    type: 'category',
    options: { values: found.values, ...(found.weights === undefined ? {} : { weights: found.weights }) },
  };
  draft.stated.values = true;
}

const POSITIVE = /(\d+(?:[.,]\d+)?)\s?(?:%|percent|pct|prozent)\s*(?:of (?:the |them |all )?\p{L}*\s*)?(?:are |is |r |being |were )?(true|yes|positive|positives|approved|active|abnormal|defaulted?|fraud(?:ulent)?|churn(?:ed)?|[\p{L}]+)?/iu;
const NEGATIVE = /^(?:false|no|negative|not|inactive|never|nein|non)$/i;

/** "about 12% positive", "80% true", "12% no show", "probability 0.3". */
function applyShare(draft: Draft, text: string): boolean {
  const isFlag = draft.made.type === 'boolean' || isTwoWords(draft.made);
  if (!isFlag || missingIn(text) !== undefined) return false;
  const chance = /\b(?:probability|chance|prob|p)\s*(?:of|=|:)?\s*(0?\.\d+)/i.exec(text)?.[1];
  const match = POSITIVE.exec(text);
  const percent = chance === undefined ? match?.[1] : String(Number(chance) * 100);
  if (percent === undefined) return false;
  let share = Math.min(1, Number(percent.replace(',', '.')) / 100);
  const word = match?.[2]?.toLowerCase() ?? '';
  if (NEGATIVE.test(word)) {
    // "12% no show" of "showed up": the share of the opposite.
    share = 1 - share;
  }
  setShare(draft, Math.round(share * 1e6) / 1e6);
  return true;
}

function isTwoWords(made: Made): boolean {
  const values = made.options?.['values'];
  return made.type === 'category' && Array.isArray(values) && values.length === 2 && values.every((value) => /^(?:yes|no|ja|nein|s[ií]|oui|non|y|n|0|1|true|false)$/i.test(String(value)));
}

export function setShare(draft: Draft, share: number): void {
  if (draft.made.type === 'boolean') draft.made = { type: 'boolean', options: { probability: share } };
  else {
    const values = draft.made.options?.['values'] as readonly (string | number)[];
    const isYes = (value: string | number): boolean => /^(?:yes|ja|s[ií]|oui|y|1|true)$/i.test(String(value));
    draft.made = { type: 'category', options: { values, weights: values.map((value) => (isYes(value) ? share : 1 - share)) } };
  }
  draft.stated.shape = true;
}

const DECIMALS = /\b(one|two|three|four|five|six|\d)\s+(?:decimals?|decimal (?:places?|digits?|points?)|nachkommastellen?|decimales|décimales)\b/iu;
const DECIMAL_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "two decimals", "4 decimal places", "whole numbers". */
export function decimalsIn(text: string): number | undefined {
  if (/\b(?:whole numbers?|integers?|no decimals|without decimals|rounded to (?:the nearest )?(?:whole|integer|dollar|euro))\b/i.test(text)) return 0;
  const match = DECIMALS.exec(text);
  if (match === null) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  return Math.min(9, DECIMAL_WORDS[word] ?? Number(word));
}

function applyNumbers(draft: Draft, text: string): void {
  const decimals = decimalsIn(text);
  const cleaned = text.replace(DECIMALS, (found) => ' '.repeat(found.length)).replace(/(\d)\.{2,3}(?=\s?\d)/g, '$1 –');
  const numbers = numbersIn(cleaned).filter((number) => !isAside(cleaned, number.start));
  const ranges = rangesIn(cleaned, numbers);
  const range = ranges.find((found) => found.min !== undefined && found.max !== undefined) ?? mergeEnds(ranges);
  const kind = kindOf(draft.made);
  if (range !== undefined && !isLengthOf(cleaned, range)) applyRange(draft, range, decimals);
  else if (decimals !== undefined && (kind === 'decimal' || kind === 'integer')) setDecimals(draft, decimals);
  if (decimals !== undefined && draft.made.type === 'expression') draft.made = { type: 'expression', options: { ...draft.made.options, decimals } };
}

/** Numbers that are parameters of a distribution or shares are no bounds. */
function isAside(text: string, at: number): boolean {
  return /(?:mean|median|average|avg|deviation|std\.?|sd|sigma)\s*(?:of|=|:|is|around|about)*\s*$/i.test(text.slice(Math.max(0, at - 30), at));
}

function mergeEnds(ranges: readonly RangeFound[]): RangeFound | undefined {
  const [a, b] = ranges;
  if (a === undefined) return undefined;
  if (b === undefined) return a;
  const min = a.min ?? b.min;
  const max = a.max ?? b.max;
  if (min === undefined || max === undefined || min > max) return a;
  return { ...a, min, max, decimals: Math.max(a.decimals, b.decimals) };
}

/** "max 20 characters" bounds the text, not a number. */
function isLengthOf(text: string, range: RangeFound): boolean {
  return /^\s*(?:characters?|chars?|letters?|digits?|words?)\b/i.test(text.slice(range.end));
}

export function setDecimals(draft: Draft, decimals: number): void {
  const { made } = draft;
  if (made.type === 'person.age' || made.type === 'sequence') return;
  const rest = optionsWithout(made, 'decimals');
  if (made.type === 'expression') draft.made = { type: 'expression', options: { ...rest, decimals } };
  else if (decimals === 0) draft.made = { type: 'integer', options: rest };
  else draft.made = { type: 'decimal', options: { ...rest, decimals } };
}

/** Sets stated bounds, keeping whole numbers whole and skewed amounts skewed. */
export function applyRange(draft: Draft, range: { min?: number; max?: number; decimals: number }, decimals?: number): void {
  const { made } = draft;
  const kind = kindOf(made);
  if (kind === 'boolean' || kind === 'date' || kind === 'datetime' || kind === 'time') return;
  if (isIdLike(made) && made.type !== 'pattern' && !(range.min !== undefined && range.max !== undefined)) return;
  if (made.type === 'person.age' || made.type === 'person.birthdate') {
    const min = Math.max(0, Math.floor(range.min ?? 0));
    draft.made = { type: made.type, options: { ...made.options, min, max: Math.max(min, Math.floor(range.max ?? Math.max(min, 90))) } };
    draft.stated.range = true;
    return;
  }
  if (kind === 'text' && made.type.includes('.') && !/latitude|longitude/.test(made.type)) return;
  const old = made.options ?? {};
  const oldMin = typeof old['min'] === 'number' ? old['min'] : 0;
  const oldMax = typeof old['max'] === 'number' ? old['max'] : 1000;
  const min = range.min ?? Math.min(oldMin, range.max ?? oldMin);
  const max = range.max ?? Math.max(oldMax, min + Math.max(1, oldMax - oldMin));
  const oldDecimals = typeof old['decimals'] === 'number' ? old['decimals'] : kind === 'decimal' ? 2 : 0;
  const scale = decimals ?? (draft.stated.type && kind === 'integer' ? 0 : Math.max(oldDecimals, range.decimals));
  const bounds = { min, max, ...(scale > 0 ? { decimals: scale } : {}) };
  const shape = keptShape(draft, min, max);
  draft.made = { type: scale > 0 ? 'decimal' : 'integer', options: { ...bounds, ...shape } };
  if (scale === 0) draft.made = { type: 'integer', options: { ...bounds, min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)), ...shape } };
  draft.stated.range = true;
}

/** The distribution a column keeps under new bounds. */
function keptShape(draft: Draft, min: number, max: number): Record<string, unknown> {
  const old = draft.made.options ?? {};
  if (old['distribution'] === 'lognormal' && min >= 0 && max / Math.max(min, max / 1000) >= 8) {
    const median = old['median'];
    const fits = typeof median === 'number' && median > min + (max - min) * 0.02 && median < min + (max - min) * 0.6;
    return { distribution: 'lognormal', median: fits ? median : geometricMiddle(min, max) };
  }
  return {};
}
