import type { Draft, Made } from '../model.js';
import { codeRange } from '../phrases/code-ranges.js';
import { LONGEST, PERCENTS, readEnumeration, type Enumeration } from '../phrases/enumerations.js';
import { sharesIn } from '../phrases/shares.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';
import { isRatio } from './units.js';
import { isYesNo, valuesOf, weigh, withWeights } from './weights.js';

/** Names of the other columns: "(kills / deaths)" is no list of values where these are columns. */
export type IsColumn = (text: string) => boolean;

const YES_NO = /(?<![\p{L}])(?:yes\s*(?:\/|or|and|,|\||\s)\s*no(?!\s\p{L})|no\s*(?:\/|or|,|\|)\s*yes|y\s*(?:\/|or|,|\|)\s*n|n\s*(?:\/|or)\s*y|ja\s*(?:\/|oder|,|\|)\s*nein|s[ií]\s*(?:\/|o|,|\|)\s*no|oui\s*(?:\/|ou|,|\|)\s*non)(?![\p{L}])/iu;
const TRUE_FALSE = /(?<![\p{L}])(?:true\s*(?:\/|or|and|,|\|)\s*false|false\s*(?:\/|or|,|\|)\s*true|t\/f|wahr\s*(?:\/|oder)\s*falsch|verdadero\s*(?:\/|o)\s*falso|vrai\s*(?:\/|ou)\s*faux)(?![\p{L}])/iu;
const ZERO_ONE = /(?<![\p{L}\d.,/-])(?:0\s*(?:\/|or|,|\|)\s*1|1\s*(?:\/|or)\s*0)(?![\p{L}\d.,/]|\s*(?:or|,|\/)\s*\d)/iu;
/** "true for roughly 30%", "no in 8% of rows", "yes if …", "Y from 70 on": values told without the other one. */
const ONE_SIDED = /^[\s(:=-]*["'`]?(true|false|yes|no|y|n)["'`]?\s+(?:for|in|if|when|where|exactly|only|from|unless|on|with)(?![\p{L}])|^[\s(:=-]*(?:\d+(?:\.\d+)?\s?%|about \d+\s?%|roughly \d+\s?%)\s*(true|false|yes|no)(?![\p{L}])/iu;
/** "was reported by 6 in 100 people": it happened, or not. */
const HAPPENS = /^\s*(?:was|were|is|are|occurs?|occurred|happens?|happened)\s*(?:reported|observed|seen|noted|given|recorded|present|needed|requested|used|found|offered)?\s+(?:by|in|for|on|to)\s+(?:about\s+|around\s+|roughly\s+|only\s+)?(?:\d|an?\s|one\s|two\s|half|every)/iu;
const OR_NOT = /^\s*(?:or not(?: yet)?|oder nicht|o no|ou (?:non|pas))(?![\p{L}])/iu;
const isNumeric = (made: Made): boolean => ['integer', 'decimal'].includes(kindOf(made));
const SPLIT = /\s*(?:\/|,|\||\bor\b|\band\b|\boder\b|\bou\b|\bo\b)\s*/iu;

/** Values a remark lists, or says yes or no; with their shares. True where it gave values. */
export function readValues(draft: Draft, remark: Remark, isColumn: IsColumn): boolean {
  return readYesNo(draft, remark) || readList(draft, remark, isColumn);
}

function readYesNo(draft: Draft, remark: Remark): boolean {
  const { text } = remark;
  const happens = HAPPENS.test(text) && sharesIn(text).some(({ isVague }) => !isVague);
  if (happens && draft.stated.values !== true && !isNumeric(draft.made)) {
    draft.made = { type: 'boolean', options: { probability: 0.5 } };
    draft.stated.values = true;
    return true;
  }
  // "explicit or not": what the name says, or not.
  const orNot = OR_NOT.exec(text);
  if (orNot !== null && draft.stated.values !== true && !isNumeric(draft.made)) {
    if (draft.made.type !== 'boolean') draft.made = { type: 'boolean', options: { probability: 0.5 } };
    draft.stated.values = true;
    remark.take({ start: orNot.index, end: orNot.index + orNot[0].length });
    return true;
  }
  const yesNo = YES_NO.exec(text);
  const zeroOne = ZERO_ONE.exec(text);
  const match = yesNo ?? TRUE_FALSE.exec(text) ?? (zeroOne !== null && isFlagLike(draft, text) ? zeroOne : null);
  if (match === null) {
    const one = ONE_SIDED.exec(text);
    if (one === null || kindOf(draft.made) === 'boolean' || draft.stated.values === true || (draft.made.type === 'category' && isYesNo(valuesOf(draft.made) ?? []))) return false;
    const isShort = /^[yn]$/i.test(one[1] ?? '');
    draft.made = isShort ? { type: 'category', options: { values: ['Y', 'N'] } } : /^(?:yes|no)$/i.test(one[1] ?? one[2] ?? '') && draft.made.type === 'category' ? { type: 'category', options: { values: ['yes', 'no'] } } : { type: 'boolean', options: { probability: 0.5 } };
    draft.stated.values = true;
    return true;
  }
  if (match === yesNo) {
    const values = match[0].split(SPLIT).flatMap((value) => value.split(/\s+/u)).filter((value) => value !== '');
    draft.made = { type: 'category', options: { values: /^n/i.test(values[0] ?? '') ? values.slice(0, 2).reverse() : values.slice(0, 2) } };
  } else draft.made = match === zeroOne ? { type: 'category', options: { values: [0, 1] } } : { type: 'boolean', options: { probability: 0.5 } };
  draft.stated.values = true;
  remark.take({ start: match.index, end: match.index + match[0].length });
  return true;
}

/** "0 or 1" of a count are two numbers, "0/1" of a flag is no and yes. */
function isFlagLike(draft: Draft, text: string): boolean {
  if ((text.match(/\d\s?\/\s?\d/g) ?? []).length > 1) return false;
  return !/\b(?:mostly|usually)\s+0 or 1\b/iu.test(text) || kindOf(draft.made) === 'boolean';
}

function readList(draft: Draft, remark: Remark, isColumn: IsColumn): boolean {
  if (draft.stated.values === true || remark.text.length > 2 * LONGEST) return false;
  for (const candidate of candidates(remark.text)) {
    const found = listed(candidate.text);
    if (found === undefined || isFormula(candidate.text, found, isColumn) || !fits(draft, found, candidate.text)) continue;
    const rest = remark.text.slice(0, candidate.start) + ' , ' + remark.text.slice(candidate.end);
    // "A, B or C, about 30% B": the values are told before the share.
    const head = headOf(candidate.text);
    const [list, tail] = head === undefined ? [found, ''] : [head.found, head.tail];
    applyEnumeration(draft, /^\W*(?:like|such as|e\.?g\.?)\s/iu.test(candidate.text) ? likeThese(list) : list);
    const weights = list.weights === undefined && !PERCENTS.test(candidate.text) ? (weigh(valuesOf(draft.made) ?? [], `${tail}, ${rest}`, draft.name) ?? (head === undefined ? weigh(valuesOf(draft.made) ?? [], candidate.text, draft.name) : undefined)) : undefined;
    if (weights !== undefined) draft.made = withWeights(draft.made, weights);
    remark.take(candidate);
    return true;
  }
  const bare = bareList(remark.text);
  if (bare === undefined || !['category', 'text', 'integer', 'decimal'].includes(kindOf(draft.made)) || draft.made.type.startsWith('person.')) return false;
  applyEnumeration(draft, bare);
  remark.take({ start: 0, end: remark.text.length });
  return true;
}

/** The values a text lists, whatever it says of them behind. */
export function listed(text: string): Enumeration | undefined {
  return readEnumeration(text) ?? headOf(text)?.found;
}

/** Words that stand in remarks and in names, of which no list without commas is made. */
const SAID = /(?<![\p{L}])(?:plus|minus|times|over|less|more|divided|of|the|an?|in|to|for|with|is|are|was|has|have|had|not?|none|per|each|and|or|than|from|at|by|on|as|it|we|they|all|any|never|always|only|some|optional|unique|required|random|realistic|dates?|times?|numbers?|integers?|text|strings?|auto|generated|names?|first|last|full|street|city|zip|state|country|years?|months?|days?|hours?|minutes?|usd|eur|gbp|kg|km|cm|mm|utc|iso|format|style|level|code|ids?|calculated|whole|decimals?)(?![\p{L}])/iu;
const BARE = /^[\s:]*\(?\s*(\p{L}[\p{L}-]+(?:\s+\p{L}[\p{L}-]+){2,7})\s*\)?[\s.]*$/u;

/** "(mini economy suv van)": a remark of nothing but words, none of which says anything else. */
function bareList(text: string): Enumeration | undefined {
  const words = BARE.exec(text)?.[1]?.split(/\s+/);
  return words === undefined || !/^[\s:]*\(/u.test(text) || SAID.test(text) || words.some((word) => /\p{L}{3}(?:ly|ing|ed)$/iu.test(word)) ? undefined : { values: words };
}

/** A list, and behind it what says how often one of its own values comes. */
function headOf(text: string): { found: Enumeration; tail: string } | undefined {
  if (text.length > 600) return undefined;
  for (const { index, 0: cut } of [...text.matchAll(/\s*(?:[,;(]|\s[-–—]\s)\s*(?:(?:and|with|but|where|wobei|davon|dont|siendo)\s+)?|\s+(?:and|with|but|where|wobei)\s+|\s+(?=(?:mostly|mainly|usually|predominantly)\s)/giu)].slice(0, 16)) {
    const tail = text.slice(index + cut.length);
    if (!/^(?:about|around|roughly|approx|~|ca\.?|mostly|mainly|usually|most|predominantly|half|rarely|rare|\d+(?:\.\d+)?\s?%|one in|two thirds|three quarters|a third|a quarter|\p{L}+\s+(?:being|is|are|only|very|the|rarely|mostly|usually|most|makes?|about|around|for|at|~?\d+(?:\.\d+)?\s?%))/iu.test(tail)) continue;
    const found = readEnumeration(text.slice(0, index));
    if (found?.weights === undefined && found !== undefined && weigh(found.values, tail, '') !== undefined) return { found, tail };
  }
  return undefined;
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

interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Texts that may be lists of values: what stands in brackets, before them, the whole, without them, behind a colon; of each also its parts. */
function candidates(text: string): Candidate[] {
  const outside = text.replace(/[([{][^()[\]{}]*[)\]}]/g, (inside) => ' '.repeat(inside.length));
  // "A or B (60/40)": the shares of the list before them.
  const isRatioOf = (inside: string, before: string): boolean => /^\s*\d{1,3}\s?%?(?:\s?[/:]\s?\d{1,3}\s?%?)+\s*$/u.test(inside) && (listed(before)?.values.length ?? 0) >= 2;
  const brackets = [...text.matchAll(/[([{]([^()[\]{}]{3,2000})[)\]}]/g)].filter(({ index, 1: inside = '' }) => !isRatioOf(inside, text.slice(0, index))).map(({ index, 0: whole }) => piece(text, index + 1, index + whole.length - 1));
  const first = brackets[0]?.start;
  const before = first !== undefined && /[,;/|]|\bor\b/u.test(text.slice(0, first)) && !/,|\bor\b/u.test(outside.slice(first)) ? [piece(text, 0, first - 1)] : [];
  const colon = /[:=]\s*[^:]+$/.exec(outside);
  const whole = [...brackets, ...before, piece(text, 0, text.length), ...(outside === text ? [] : [piece(outside, 0, outside.length)]), ...(colon === null ? [] : [piece(text, colon.index + 1, text.length)])];
  return whole.flatMap(partsOf);
}

const piece = (text: string, start: number, end: number): Candidate => ({ text: text.slice(start, end), start, end });

/** A candidate cut at semicolons and full stops, as it is, and what stands before and behind a dash or an arrow in it. */
function partsOf(one: Candidate): Candidate[] {
  const within = (from: number, to: number): Candidate => ({ text: one.text.slice(from, to), start: one.start + from, end: one.start + to });
  const stops = [...one.text.matchAll(/[^;.]+(?:\.(?=\S)[^;.]*)*/g)].map(({ index, 0: found }) => within(index, index + found.length));
  const dash = /\s(?:[-–—]|->|→|=>)\s/u.exec(one.text);
  return [...(stops.length > 1 ? stops : []), one, ...(dash === null ? [] : [within(0, dash.index), within(dash.index + dash[0].length, one.text.length)])];
}

function isFormula(text: string, found: Enumeration, isColumn: IsColumn): boolean {
  // "/blog/some-post" is a path, "/v1/orders, /v1/users" are several.
  const arePaths = found.values.length > 1 && found.values.every((value) => typeof value === 'string' && /^\/[\p{L}\d]/u.test(value));
  return (!arePaths && /(?:^|\s)\/\p{L}/u.test(text)) || found.values.every((value) => typeof value === 'string' && isColumn(value)) || /\d\s*[*x×]\s*\d|\p{L}\s*[*×]\s*\p{L}|[\p{L}\d]\s+x\s+[\p{L}\d]/u.test(text);
}

function fits(draft: Draft, found: Enumeration, text: string): boolean {
  const kind = kindOf(draft.made);
  if (found.values.every((value) => typeof value === 'number')) return (kind !== 'boolean' && kind !== 'text') || draft.made.type === 'category' || draft.made.type === 'sequence' || draft.concept === undefined;
  // "seen at sunrise or sunset": words where a moment would stand.
  const isWorded = found.values.every((value) => typeof value === 'string' && !/\d/.test(value)) && /^[\s(:]*(?:either\s+)?\p{L}+(?:\s\p{L}+)?(?:,\s*\p{L}+(?:\s\p{L}+)?)*,?\s+(?:or|oder|o|ou)\s+\p{L}+(?:\s\p{L}+)?[\s).]*$/iu.test(text);
  if (['date', 'datetime', 'time'].includes(kind)) return isWorded;
  // "(12% no show)", "(some missing, like 10%)" and other asides are not lists.
  if (codeRange(text.replace(/^[\s(]+|[\s).]+$/gu, '')) !== undefined) return true;
  const words = found.values.map(String);
  const isNumber = kind === 'integer' || kind === 'decimal';
  if (words.length === 2 && isRatio(words[0] ?? '', words[1] ?? '')) return false;
  // A number column holds numbers, bands of them, or words; never both.
  // "5k or 10k": distances and sizes as they are called.
  const areCalled = words.length > 1 && /\sor\s|[/|]/iu.test(text) && words.every((value) => /^\d+(?:\.\d+)?\p{L}{1,3}$/u.test(value) && value.replace(/[\d.]/g, '') === (words[0] ?? '').replace(/[\d.]/g, ''));
  if (isNumber && areCalled) return true;
  const isBand = (value: string): boolean => /^[<>≤≥]?\s?\d+(?:\s?(?:-|–|to)\s?\d+|\+)?$/u.test(value);
  if (isNumber && words.some((value) => /\d/.test(value)) && (!words.every(isBand) || words.length < 3)) return false;
  if (isNumber && /\b(?:mean|sd|std|avg|min|max|about|around)\b/i.test(text) && found.weights === undefined) return false;
  if (isNumber && words.length === 2 && found.weights === undefined && !/\bor\b|[/|]/i.test(text)) return false;
  if (words.some((value) => /^(?:most|many|some|(?:an? )?few|\d+\s?%)\b.*\b(?:are|is|small|large|low|high|outliers?|below|above)\b/i.test(value))) return false;
  return !words.some((value) => /^(?:required|optional|not null|nullable|random|realistic|believable|plausible|sorted|number|integer|date|time|string|decimal|float|boolean)$/i.test(value) || (isNumber && /^(?:capped|skewed|uniform|normal|lognormal|poisson)$/i.test(value)));
}

/** How a list of the two sexes writes them; their rows keep in step with first names then. */
function styleOf(values: readonly (string | number)[]): 'word' | 'letter' | 'title' | undefined {
  const shown = [...values].map(String).sort().join();
  return shown === 'F,M' ? 'letter' : shown === 'female,male' ? 'word' : shown === 'Female,Male' ? 'title' : undefined;
}

export function applyEnumeration(draft: Draft, found: Enumeration): void {
  // Codes never repeat of themselves; a list in the text does.
  if (draft.made.unique === true) draft.unique = false;
  const style = found.weights === undefined && draft.made.type === 'person.sex' ? styleOf(found.values) : undefined;
  draft.made = style !== undefined ? { type: 'person.sex', options: { ...draft.made.options, style } } : {
    type: 'category',
    options: { values: found.values, ...(found.weights === undefined ? {} : { weights: found.weights }) },
  };
  draft.stated.values = true;
}

/** Shares told of values that are known: "two thirds men", "8% yes", "O+ most common". True where some were. */
export function readShares(draft: Draft, text: string): boolean {
  const values = valuesOf(draft.made);
  if (values === undefined || values.length > 200 || (draft.made.type === 'category' && Array.isArray(draft.made.options?.['weights']) && draft.stated.shape === true)) return false;
  const chance = /\b(?:probability|chance|prob|p)\s*(?:of|=|:)?\s*(0?\.\d+)/i.exec(text)?.[1];
  if (chance !== undefined && isYesNo(values)) {
    setShare(draft, Number(chance));
    return true;
  }
  const weights = weigh(values, text, draft.name);
  if (weights?.length !== values.length || !weights.some((weight) => weight > 0)) return false;
  draft.made = withWeights(draft.made, weights);
  draft.stated.shape = true;
  return true;
}

export function setShare(draft: Draft, share: number): void {
  const values = valuesOf(draft.made);
  if (values === undefined) return;
  const isYes = (value: unknown): boolean => /^(?:yes|ja|s[ií]|oui|y|1|true)$/i.test(String(value));
  draft.made = withWeights(draft.made, values.map((value) => Math.round((isYes(value) ? share : 1 - share) * 1e6) / 1e6));
  draft.stated.shape = true;
}
