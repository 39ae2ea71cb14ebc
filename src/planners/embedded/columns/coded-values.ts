import type { Draft, Made } from '../model.js';
import { plainValue } from '../vocabulary/usual-movements.js';
import type { Remark } from './remark.js';
import { toSixDecimals } from './rounding.js';
import { isYesNo, valuesOf } from './weights.js';

/** A code and what it stands for. */
interface Coded {
  readonly code: number | string;
  readonly word: string;
}

const CODE_FIRST = /(?<![\p{L}\d.%]|\d,)(?<code>-?\d{1,3}|\p{Lu}{1,2})\s?(?:=|→|->|:(?=\s?\p{L})|\s(?:means|for|is|stands for)\s)\s?(?<word>(?:\d{1,2}\s)?\p{L}[\p{L}'’/ -]{0,34}?)(?=\s*(?:$|[,;)|]|\.{2,3}|…|\s(?:and|or|und|y|et|to|through)\s|\s-?\d{1,3}\s?[=:→]))/gu;
const WORD_FIRST = /(?<![\p{L}\d])(?<word>\p{L}[\p{L}'’ -]{0,34}?)\s?(?:=|→|->)\s?(?<code>\d)(?![\d.%]|\s?(?:%|percent|rows|times))/gu;
/** Between the two ends of a scale: "1=low to 5=high", "1=strongly disagree ... 5=strongly agree". */
const THROUGH = /^\s*(?:\.{2,3}|…|to|through|until|up to|bis|-|–)\s*$/iu;
const APART = /^[\s,;|]*(?:(?:and|or|und|oder|y|et)\s)?\s*$/iu;

/** "M for mechanical, E for electrical" */
const LETTER_FOR = /(?<![\p{L}\d])\p{Lu}{1,2}\sfor\s(?:an?\s)?\p{Ll}{3,}/gu;

/** "(1=death, 0=censored)", "C = Cherbourg, Q = Queenstown", "male=0, female=1", "1=low to 5=high": codes, and what they stand for. True where there were some. */
export function readCodedValues(draft: Draft, remark: Remark): boolean {
  if (draft.stated.values === true || !(/[=→:]|\bmeans\b/u.test(remark.text) || (remark.text.match(LETTER_FOR)?.length ?? 0) > 1)) return false;
  const found = codesIn(remark.text);
  if (found === undefined) return false;
  const { codes, isScale, start, end } = found;
  const values = isScale ? between(codes) : codes.map(({ code }) => code);
  const words = isScale ? undefined : codes.map(({ word }) => word);
  draft.made = { type: 'category', options: { values, ...weighed(draft.made, values, words) } };
  if (words !== undefined) draft.coded = words;
  if (draft.unique) draft.unique = false;
  draft.stated.values = true;
  remark.take({ start, end });
  return true;
}

function codesIn(text: string): { readonly codes: readonly Coded[]; readonly isScale: boolean; readonly start: number; readonly end: number } | undefined {
  for (const pattern of [CODE_FIRST, WORD_FIRST]) {
    const matches = [...text.matchAll(pattern)];
    const [first, last] = [matches[0], matches.at(-1)];
    if (first === undefined || last === undefined || matches.length < 2) continue;
    const gaps = matches.slice(1).map((match, i) => text.slice((matches[i]?.index ?? 0) + (matches[i]?.[0].length ?? 0), match.index));
    const codes = matches.map(({ groups }): Coded => ({ code: codeOf(groups?.['code'] ?? ''), word: (groups?.['word'] ?? '').trim() }));
    if (new Set(codes.map(({ code }) => code)).size < codes.length || new Set(codes.map(({ code }) => typeof code)).size > 1) continue;
    const isScale = codes.length === 2 && codes.every(({ code }) => typeof code === 'number') && Math.abs(Number(codes[1]?.code) - Number(codes[0]?.code)) > 1 && THROUGH.test(gaps[0] ?? '');
    if (!isScale && !gaps.every((gap) => APART.test(gap))) continue;
    if (pattern === WORD_FIRST && !codes.every(({ code }) => Number(code) <= codes.length)) continue;
    return { codes, isScale, start: first.index, end: last.index + last[0].length };
  }
  return undefined;
}

const codeOf = (told: string): number | string => (/\d/.test(told) ? Number(told) : told);

function between(codes: readonly Coded[]): number[] {
  const [low = 0, high = 0] = codes.map(({ code }) => Number(code)).sort((a, b) => a - b);
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

/** As often as what they stand for would come by itself: "1=single, 2=married", "1=churned, 0=stayed". */
function weighed(before: Made, values: readonly (number | string)[], words: readonly string[] | undefined): { readonly weights?: number[] } {
  const { probability, weights } = before.options ?? {};
  if (before.type === 'boolean' && typeof probability === 'number' && isYesNo(values)) return { weights: values.map((value) => toSixDecimals(value === 1 ? probability : 1 - probability)) };
  const known = valuesOf(before) ?? [];
  if (before.type !== 'category' || !Array.isArray(weights) || weights.length !== known.length) return {};
  const of = (value: string | number): number => known.findIndex((one) => plainValue(String(one)) === plainValue(value));
  const places = values.map((value, i) => Math.max(of(value), of(words?.[i] ?? value)));
  return places.every((place) => place >= 0) ? { weights: places.map((place) => Number(weights[place])) } : {};
}
