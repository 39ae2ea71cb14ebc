import type { Entry, Piece } from '../../model.js';
import { kindOfChoice, likelyKindOfChoice } from '../../vocabulary/choices.js';
import type { Knowledge } from '../knowledge.js';
import { wordCount } from '../values/first-value.js';

/** "whether the pupil was present, absent or late", "if it is running, stopped or in maintenance": one column, whose values commas set apart. */

const ASKS =
  /^(?:(?:and|also|plus|then|finally)\s+)*(?:whether|if|was|were|is|are)\s+(?:(?:it|they|he|she|this|that|one|(?:the|an?|each|its|their|his|her)\s[\p{L}'’-]+(?:\s(?!is\b|was\b|are\b|were\b)[\p{L}'’-]+)?)(?=\s|['’]s\s|['’]re\s))?\s*(?:['’]s|['’]re|(?<verb>is|are|was|were|got|came|went|arrived|ended|paid|left|travelled|stayed|lives|works|(?:has|have|had)\sbeen|will be|counts as))?\s+(?<first>\S.*)$/iu;
/** "came through web", "pitched with a tent", "brought in by road": how something was done, and the first of several ways. */
const DONE = /^(?:(?:and|also|plus|then)\s+)*(?<done>\p{L}{2,}(?:ed|id|me|ent|ought|ade|aken))\s(?:in\s)?(?:with|by|through|via|from|as)\s+(?<way>(?:an?\s|the\s)?\p{L}[\p{L}-]*)$/iu;
/** What opens a value and is no part of it. */
const OPENS = /^(?:(?:or|and)\s+)?(?:(?:either|as|by|with|through|via|for|on(?!\s(?:time|hold|site|sale|leave))|in(?=\s(?:an?|maintenance|repair|storage)(?![\p{L}]))|an?|the)\s+)*/iu;
const LAST = /^(?:(?<before>.+?),?\s+)?or\s+(?<last>\S.*)$/iu;
const VALUE = /^\p{L}[\p{L}\d'’ -]{0,30}$/u;
const NO_VALUE = /^(?:not|no|yes|nothing|none|more|less|so|never|true|false)(?![\p{L}])|\s(?:is|are|was|were|has|have)\s/iu;
const CAME = /^(?:came|found|joined|heard|arrived|subscribed|referred)$/iu;
const MOST = 7;

/** The column that the chunks from one on ask for, and how many they take; undefined where they ask for no choice of three or more. */
export function askedChoice(chunks: readonly Piece[], from: number, knowledge: Knowledge): { readonly columns: readonly Entry[]; readonly taken: number } | undefined {
  const piece = chunks[from];
  if (piece === undefined) return undefined;
  const { first = '', verb } = ASKS.exec(piece.text)?.groups ?? {};
  const { done = '', way = '' } = first === '' ? (DONE.exec(piece.text)?.groups ?? {}) : {};
  const opening = first === '' ? way : first;
  if (opening === '' || wordCount(opening) > 4 || /[(:?=]/u.test(opening)) return undefined;
  const values = [plain(opening)];
  for (let index = from + 1; index < chunks.length && index - from < MOST; index++) {
    const text = (chunks[index]?.text ?? '').trim();
    const { before, last = '' } = LAST.exec(text)?.groups ?? {};
    if (before !== undefined) values.push(plain(before));
    values.push(plain(last === '' ? text : last));
    if (!values.every(isValue)) return undefined;
    if (last === '') continue;
    const name = nameOf(values, verb ?? done, done !== '', knowledge);
    return name === undefined ? undefined : { columns: [{ text: name, start: piece.start, end: chunks[index]?.end ?? piece.end, remarks: [{ text: `(${values.join(', ')})`, start: piece.start, end: chunks[index]?.end ?? piece.end }] }], taken: index - from + 1 };
  }
  return undefined;
}

const plain = (value: string): string => value.trim().replace(OPENS, '').trim();

const isValue = (value: string): boolean => VALUE.test(value) && wordCount(value) <= 3 && !NO_VALUE.test(value);

/** What is chosen: by the values, else by what is said of them. */
function nameOf(values: readonly string[], verb: string, isDone: boolean, knowledge: Knowledge): string | undefined {
  const kind = kindOfChoice(values) ?? likelyKindOfChoice(values);
  if (kind !== undefined) return kind;
  // "whether it rained, wind speed or …": columns, and no values.
  if (!isDone && values.slice(1).filter((value) => knowledge.knowsExactly(value)).length > 1) return undefined;
  return !isDone ? 'status' : CAME.test(verb) ? 'source' : verb;
}
