import type { Piece } from '../../model.js';
import { withBrackets } from '../asides.js';
import type { Knowledge } from '../knowledge.js';
import { continuesRemark } from '../remarks.js';
import { commaAt, cutOutside, sentencesOf, slice } from '../lists.js';
import { nameOf } from '../joined.js';
import { isNegation } from '../noise.js';
import { worded, type Outline } from '../outline.js';
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
  const columns = [slice(first, lead), ...others, last].map(withoutAnd).filter(({ text }) => text !== '');
  if (lead === 0 && before.length === 0) return undefined;
  if (!saysMore(columns, knowledge) || columns.some(({ text }) => isNegation(text))) return undefined;
  const { items, rules } = settled(columns, knowledge);
  // What only tells of the others belongs to sentences.
  if (rules.length > 0) return undefined;
  const [preamble, ...told] = worded([...before, heading]);
  return { preamble, items, sentences: [...told, ...after], verbatim: false };
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
