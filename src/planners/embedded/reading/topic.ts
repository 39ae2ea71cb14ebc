import type { Piece } from '../model.js';
import { asserts } from './assertions.js';
import { introducersIn } from './leads.js';
import { cutOutside, slice } from './lists.js';
import { isNoise } from './noise.js';
import type { Knowledge } from './knowledge.js';
import { isAsked } from './segments/asked.js';
import type { About } from './subject.js';
import { saysWhatRowsHave } from './told/having.js';
import { opensWithTwoEnds } from './two-ends.js';
import { keysOf } from './words.js';

/** What a description is about, and what it says of it, where it names no columns. */
export interface Topic {
  readonly topic: Piece;
  readonly statements: readonly Piece[];
  /** Columns named beside the usual ones: "bike rentals with weather, more of them when it is warm". */
  readonly asked: readonly Piece[];
}

const LONGEST_TOPIC = 10;
/** What opens a statement behind the name of a table: "orders where 5% are cancelled", "claims with some fraud", "users who never logged in". */
const OPENS = /\s(?=(?:where|whose|who|in which|for which|but|while|whereas)\s)|\swith\s(?=(?:an?\s+)?(?:some|occasional|(?:a\s)?few|random|missing values|outliers|noise|about|around|roughly|approximately|~|\d+(?:\.\d+)?\s?%|attrition|seasonality|(?:weekly|daily|yearly|monthly|annual|weekend|summer|winter|seasonal|upward|downward|clear|strong)\s+(?:seasonality|pattern|trend|peaks?|spikes?|dips?))(?!\p{L}))/iu;
/** "how much the fine was": asks for a column. */
const QUESTION = /^(?:and\s+)?(?:whether|how (?:many|much|long|old|far|often)|what|why|the (?:day|date|time|moment|month|year) (?:when |on which )?(?:it|they|he|she|the|an?))\s/iu;
/** "2 variants", "5000 visitors": how many there are. */
const COUNTS = /^\s*(?:(?:about|around|roughly|some)\s)?\d[\d,.]*k?\s(?:\p{L}+\s)?\p{L}{3,}s\s*$/iu;
/** "conversion 10% vs 13%": of one group and of the other. */
const RATES = /^\s*(?:and\s|with\s)?(?:\p{L}+\s){1,3}(?:of\s|is\s|rate\s)?\d+(?:\.\d+)?\s?%\s(?:vs\.?|versus|against|and)\s\d+(?:\.\d+)?\s?%/iu;
/** Names of columns that follow. */
const LISTS = /[(\n\t|]|\s(?:with|containing|including|having|incl|mit|con|avec)\s/iu;

/** "House prices in Seattle, price should go up with square footage": a table anyone knows, and statements; undefined where columns may be named. */
export function topicOf(whole: Piece, subjectOf: (text: string) => About, knowledge: Knowledge): Topic | undefined {
  const [first, ...rest] = piecesOf(whole);
  const statements = rest.filter(({ text }) => !isNoise(text)).flatMap(clausesOf);
  if (first === undefined || statements.length === 0 || !statements.every(({ text }) => (asserts(text) || COUNTS.test(text) || RATES.test(text)) && !QUESTION.test(text))) return undefined;
  // "For every loan we note the borrower, …": says itself that columns follow.
  if (introducersIn(first.text).some(({ isHolder }) => isHolder)) return undefined;
  if (opensWithTwoEnds(whole, knowledge) || listsWhatRowsHave(statements)) return undefined;
  // "loans: who borrowed it, when it was returned": questions ask for columns.
  if (statements.filter(({ text }) => isAsked(text)).length > 1) return undefined;
  const { topic, asked } = withAsked(withoutRows(first), knowledge);
  // "electricity usage and bill where bill is …" names columns.
  const parts = topic.text.split(/\s(?:and|&)\s/u);
  if (parts.length > 1 && parts.every((part) => knowledge.knowsExactly(part)) && !parts.every((part) => /s$/iu.test(part))) return undefined;
  if (LISTS.test(topic.text) || keysOf(topic.text).length > LONGEST_TOPIC || subjectOf(topic.text).domain === undefined) return undefined;
  return { topic, statements, asked };
}

const MORE_NAMES = /^(?:and\s)?(?!about\b|around\b|roughly\b|most\b|some\b|only\b|but\b|which\b)\p{L}[^.:]*$/iu;

/** "Each order has a number, labour hours and parts cost": columns, where "each order has a customer" alone is said of the usual ones. */
function listsWhatRowsHave(statements: readonly Piece[]): boolean {
  return statements.some(({ text }, i) => saysWhatRowsHave(text) && (/\sand\s\p{L}/u.test(text) || MORE_NAMES.test(statements[i + 1]?.text ?? '')));
}

/** "coffee shops with 500 rows" */
function withoutRows(piece: Piece): Piece {
  const tail = /\s+(?:with|of|in)\s+(?:about\s+|around\s+)?\d[\d.,]*k?\s+(?:rows?|records?|entries|lines|samples)$/iu.exec(piece.text);
  return tail === null ? piece : slice(piece, 0, tail.index);
}

/** "bike rentals per hour with weather": one column named with the table. */
function withAsked(first: Piece, knowledge: Knowledge): { topic: Piece; asked: Piece[] } {
  const [, topic = '', asked = ''] = /^(.+?)\s+(?:with|including)\s+(?:the\s+|an?\s+|their\s+)?([\p{L}_]+(?:\s[\p{L}_]+){0,2})$/iu.exec(first.text) ?? [];
  if (asked === '' || /\s(?:and|with)\s/iu.test(` ${asked} `) || !knowledge.knowsExactly(asked)) return { topic: first, asked: [] };
  return { topic: slice(first, 0, topic.length), asked: [slice(first, first.text.length - asked.length)] };
}

/** "5% are cancelled and premium customers spend more": two statements, each with what it speaks of. */
function clausesOf(piece: Piece): Piece[] {
  for (const { index } of piece.text.matchAll(/\sand\s/giu)) {
    const [before, behind] = [slice(piece, 0, index), slice(piece, index + 5)];
    if (asserts(before.text) && asserts(behind.text) && !GOES_ON.test(behind.text)) return [before, ...clausesOf(behind)];
  }
  return [piece];
}

/** Has the subject of what stands before. */
const GOES_ON = /^(?:have|has|are|is|gets?|should|must|will|can|never|always|at|in|on|with|do|does|go|goes|then|therefore|so)\s/iu;

/** A text cut at the ends of its sentences, at commas and dashes, and where a statement opens. */
function piecesOf(whole: Piece): Piece[] {
  const { text } = whole;
  const opening = OPENS.exec(text);
  const parts = cutOutside(whole, (index) => separatorAt(text, index));
  const first = parts[0];
  if (opening === null || first === undefined || opening.index >= first.end - whole.start) return parts;
  const at = first.start - whole.start;
  return [slice(whole, at, opening.index), slice(whole, opening.index, first.end - whole.start), ...parts.slice(1)];
}

/** How many characters part two clauses here. */
function separatorAt(text: string, index: number): number {
  const [separator = ''] = /^(?:[,;](?!\d)|:(?=\s)|[.!?](?=\s|$)|\s[-–—]+(?=\s)|\n)/u.exec(text.slice(index, index + 4)) ?? [];
  return separator.length;
}
