import { itemOf } from '../columns/item.js';
import { isRatio } from '../columns/units.js';
import type { Entry, Piece } from '../model.js';
import { kindOfChoice, likelyKindOfChoice } from '../vocabulary/choices.js';
import { isPast } from '../vocabulary/verbs.js';
import type { Knowledge } from './knowledge.js';
import { hasNameBefore, wordCount } from './values/first-value.js';
import { outsideBrackets } from './values/outside-brackets.js';

/** Columns told by their values alone: "dorm or private", "iOS (45 of 100) or Android (55)", "open, approved or rejected (the state)". */

const JOINED = /\s(?:or|oder|ou)\s|\s\/\s|\p{L}\/\p{L}|[,;]\s(?:otherwise|else)\s|\sfor (?:everybody|everyone|all|the) (?:else|others?|rest)\b/iu;
/** "concentration in mg/L", "speed in km/h": so much of one for each of the other, and no choice. */
const IN_UNIT = /\sin\s([\p{L}µ]+)\s?\/\s?([\p{L}\d²³]+)/u;
/** Where one value ends and the next begins. */
const BETWEEN = /,?\s+(?:or|oder|ou)\s+(?:else\s+)?|,\s+(?:otherwise\s+|else\s+|and\s+)?|\s?\/\s?|\s+and\s+/iu;
/** What is chosen, in brackets behind the choice. */
const NAMED = /\s*\((?:the\s+|their\s+|its\s+|i\.?e\.?\s+the\s+|=\s*)?(\p{L}[\p{L}-]*(?:\s\p{L}+){0,2})\)\s*$/u;
/** Before a value: by which way, of what. */
const WAY = /^(?:either\s+)?(?:(?:on|by|via|with|through|as|per|for|in|at)\s+)?(?:an?\s+|the\s+)?/iu;
/** Behind a value: how many rows have it. */
const SHARE = /\s(?:for|in|with)\s.*$|\s~?\d[\d.,]*\s?%?$/iu;
/** Behind all of them: "dorm or private, 7:3". */
const RATIO = /[\s,]+\(?\d{1,3}(?:\s?[:/]\s?\d{1,3})+\)?\s*$/u;
const VALUE = /^\p{L}[\p{L}\p{N}'+&-]*(?:\s[\p{L}\p{N}'+&-]+){0,2}$/u;
const ANSWERS = /^(?:yes|no|true|false|not|none|nothing|empty|blank|null|more|less|later|earlier|so|never|ja|nein)$/iu;
/** "collected on, same day or afterwards": a name, and how far from another moment. */
const NO_VALUE = /\s(?:on|at|by|of|to|from|in|for|with)$|^(?:same|next|following)\s|^(?:afterwards?|later|earlier|before|after|thereafter)$/iu;
const SEX = /^(?:male|female|m|f|w|man|woman|men|women|y|n|t)$/iu;
const LONGEST = 160;

/** The column that a line of nothing but values stands for; undefined where it is told in another way. */
export function unnamedChoice(piece: Piece, knowledge: Knowledge): Entry | undefined {
  if (piece.text.length > LONGEST || !JOINED.test(piece.text)) return undefined;
  const named = NAMED.exec(piece.text);
  const told = named === null ? piece.text : piece.text.slice(0, named.index);
  const values = valuesOf(told);
  if (values === undefined || itemOf(piece)?.isAsked === true) return undefined;
  const entry = (name: string, text: string): Entry => ({ text: name, start: piece.start, end: piece.end, remarks: [{ text: `: ${bare(text)}`, start: piece.start, end: piece.end }] });
  const before = nameBefore(values, told, knowledge);
  if (before !== undefined) return entry(before.name, told.slice(before.length));
  const shared = sharedNoun(values);
  if (shared !== undefined) {
    const at = told.lastIndexOf(` ${shared}`);
    return entry(values.join(' or '), told.slice(0, at) + told.slice(at + shared.length + 1));
  }
  if (wordCount(values[0] ?? '') > Math.max(...values.slice(1).map(wordCount))) return undefined;
  const kind = kindOfChoice(values) ?? (values.length > 2 ? likelyKindOfChoice(values) : undefined);
  const name = nameIn(named?.[1], knowledge) ?? kind;
  if (kind === undefined && !areValues(values, knowledge)) return undefined;
  return entry(name ?? values.join(' or '), told);
}

/** "saw version A or B", "start wave A, B or C": the first value has a name before it. */
function nameBefore(values: readonly string[], told: string, knowledge: Knowledge): { readonly name: string; readonly length: number } | undefined {
  const words = (values[0] ?? '').split(' ');
  const length = wordCount(values.at(-1) ?? '');
  if (words.length <= length || values.slice(1).some((value) => wordCount(value) !== length)) return undefined;
  const verb = isPast((words[0] ?? '').toLowerCase()) && words.length > length + 1 ? 1 : 0;
  const name = words.slice(verb, words.length - length).join(' ');
  const value = words.slice(words.length - length).join(' ');
  return knowledge.knowsExactly(name) ? { name, length: told.indexOf(value, told.indexOf(name) + name.length) } : undefined;
}

/** "fixed or variable rate": the noun behind the last value is of all. */
function sharedNoun(values: readonly string[]): string | undefined {
  const words = (values.at(-1) ?? '').split(' ');
  const noun = words.at(-1) ?? '';
  const others = values.slice(0, -1);
  if (words.length < 2 || !/^\p{L}+$/u.test(noun) || others.some((value) => wordCount(value) !== words.length - 1)) return undefined;
  return kindOfChoice([...others, words.slice(0, -1).join(' ')]) === undefined ? undefined : noun;
}

/** The values of a choice; undefined where the text is none. */
function valuesOf(text: string): readonly string[] | undefined {
  const outside = outsideBrackets(text).replace(RATIO, '');
  if (/[:=]|\s[-–—]\s/u.test(outside)) return undefined;
  const or = JOINED.exec(outside);
  const [, one = '', other = ''] = IN_UNIT.exec(outside) ?? [];
  if (or === null || (one !== '' && isRatio(one, other))) return undefined;
  // "A or B, as many of one as of the other": what stands behind the last value is said of them.
  const tail = /,\s/u.exec(outside.slice(or.index + or[0].length));
  const list = tail === null ? outside : outside.slice(0, or.index + or[0].length + tail.index);
  const values = list.split(BETWEEN).map((value) => value.replace(/[\s·]+/gu, ' ').trim().replace(WAY, '').replace(SHARE, '').trim());
  if (values.length < 2 || values.length > 8 || !values.every((value) => VALUE.test(value)) || values.some((value) => ANSWERS.test(value) || NO_VALUE.test(value))) return undefined;
  return values.length === 2 && values.every((value) => SEX.test(value)) ? undefined : values;
}

/** No columns: "email or phone" is one of two. */
function areValues(values: readonly string[], knowledge: Knowledge): boolean {
  return !hasNameBefore(values[0] ?? '', knowledge) && values.filter((value) => value.length > 2 && knowledge.knowsExactly(value)).length * 2 <= values.length;
}

function nameIn(told: string | undefined, knowledge: Knowledge): string | undefined {
  return told !== undefined && knowledge.knows(told) ? told : undefined;
}

/** Without what stands before each value ("by DHL, UPS or GLS"), and without what only says that the others have the last. */
function bare(text: string): string {
  const told = text.replace(/,\sas many of\s.*$/iu, '').replace(/,\s([^,]+?)\sfor (?:everybody|everyone|all|the) (?:else|others?|rest)$/iu, ', otherwise $1');
  return told.replace(/(^|,\s|\s(?:or|oder|ou)\s(?:else\s)?)(?:either\s)?(?:(?:on|by|via|with|through|as)\s)?(?:(?:an?|the)\s)?(?=[\p{L}\d])/gu, '$1');
}
