import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { withBrackets } from '../asides.js';
import type { Knowledge } from '../knowledge.js';
import { continuesRemark } from '../remarks.js';
import { commaAt, cutOutside, sentencesOf, slice } from '../lists.js';
import { joined, nameOf } from '../joined.js';
import { isNegation } from '../noise.js';
import { worded, type Outline } from '../outline.js';
import { isAsked } from '../segments/asked.js';
import { attributesOf } from '../segments/attributes.js';
import { settled } from './bullets.js';

/** So many parts are no accident of a sentence. */
const LEAST = 5;

/** What stands before the first part: a request or a title and its colon. */
const HEADED = /^[^:;]{2,160}:\s+(?=\S)/u;

/** "id; the day (2024); kilos, half a kilo up to sixty; …": clauses that semicolons or strokes set apart, each a column with all that commas add to it. */
export function fromClauses(whole: Piece, knowledge: Knowledge): Outline | undefined {
  if (whole.text.includes('\n')) return undefined;
  const parts = partsOf(withBrackets(whole));
  const [opening, ...others] = parts ?? [];
  const ending = others.pop();
  if (opening === undefined || ending === undefined || others.some((part) => sentencesOf(part).length > 1)) return undefined;
  const before = sentencesOf(opening);
  const [last, ...after] = sentencesOf(ending);
  const first = before.pop();
  if (first === undefined || last === undefined) return undefined;
  const lead = HEADED.exec(first.text)?.[0].length ?? 0;
  const heading = lead === 0 ? undefined : slice(first, 0, lead - 1);
  const request = lead > 0 ? 0 : (ASKS.exec(first.text)?.[0].length ?? 0);
  const columns = [slice(first, lead + request), ...others, last].map(withoutAnd).filter(({ text }) => text !== '').flatMap((column) => twoIn(column, knowledge)).flatMap(attributesOf);
  if (lead === 0 && before.length === 0) return undefined;
  if (!saysMore(columns, knowledge) || columns.some(({ text }) => isNegation(text))) return undefined;
  const { items, rules } = settled(columns.map(askedApart), knowledge);
  // What only tells of the others belongs to sentences.
  if (rules.length > 0) return undefined;
  const [preamble, ...told] = worded([...before, heading]);
  return { preamble, items, sentences: [...told, ...after], verbatim: false };
}

/** "I need a number per person; sex; …" */
const ASKS = /^(?:(?:i|we)(?:['’]d| would)? (?:also )?(?:need|want|like|require|have)|give me|gimme|please list|list|note down)\s+(?=\p{L})/iu;

/** "the day they were born and their age": two columns of which nothing else is said. */
function twoIn(column: Piece, knowledge: Knowledge): readonly Piece[] {
  if (!/\sand\s/iu.test(column.text) || /[,:;\d]/u.test(column.text.replace(/\([^()]*\)/gu, ''))) return [column];
  const parts = joined(column, false, knowledge);
  return parts.length === 2 && parts.every(({ text }) => isAsked(text) || itemOf({ ...column, text })?.isAsked === true || knowledge.knowsExactly(nameOf(text))) ? parts : [column];
}

/** "come again on, one to four weeks after, only for injury and dental": a question and what is said of it, and no rule of others. */
function askedApart(column: Entry): Entry {
  const comma = column.remarks === undefined ? column.text.indexOf(', only ') : -1;
  const head = comma < 0 ? -1 : column.text.indexOf(',');
  if (head < 0 || /[-–—:(\d]/u.test(column.text.slice(0, head))) return column;
  const asked = slice(column, 0, head);
  return itemOf(asked)?.isAsked === true ? { ...asked, end: column.end, remarks: [slice(column, head + 1)] } : column;
}

function partsOf(whole: Piece): readonly Piece[] | undefined {
  const { text } = whole;
  const strokes = cutOutside(whole, (index) => (text.startsWith(' / ', index) ? 3 : 0));
  const semicolons = cutOutside(whole, (index) => (text[index] === ';' ? 1 : 0));
  return [semicolons, strokes].find((parts) => parts.length >= LEAST);
}

/** Whether commas stand within what is said of a column; elsewhere they set columns apart as well. */
function saysMore(columns: readonly Piece[], knowledge: Knowledge): boolean {
  const within = columns.flatMap((column) => cutOutside(column, commaAt(column.text)).slice(1));
  const names = within.filter(({ text }) => !continuesRemark(text) && knowledge.knowsExactly(nameOf(text)));
  return within.length > 1 && names.length * 3 <= within.length;
}

/** "and a score out of 100" */
function withoutAnd(piece: Piece): Piece {
  const body = slice(piece, /^(?:and\s+)?(?:finally\s+|lastly\s+)?/iu.exec(piece.text)?.[0].length ?? 0);
  return { ...body, text: body.text.replace(/[;,.]$/u, '') };
}
