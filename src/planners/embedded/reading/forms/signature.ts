import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { cutOutside, slice } from '../lists.js';
import type { Outline } from '../outline.js';
import { segmentsOf } from '../segments.js';

const OPENING = /^\s*(?:table\s+)?[\p{L}_][\p{L}\d_]*\s*\(/iu;

/** "orders(order_id PK, total numeric(10,2), status: new|paid)": one name, and all the rest in its brackets, which may hold others. */
export function fromSignature(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const from = OPENING.exec(whole.text)?.[0].length;
  const to = /\)\s*[;.]?\s*$/u.exec(whole.text)?.index;
  if (from === undefined || to === undefined || closingOf(whole.text, from) !== to) return undefined;
  const inside = slice(whole, from, to);
  if (cutOutside(inside, (at) => (inside.text[at] === ',' ? 1 : 0)).length < 3 || !/_|\(/u.test(inside.text)) return undefined;
  const segments = segmentsOf(inside, knowledge);
  return { preamble: slice(whole, 0, from - 1), items: segments.filter(({ isColumn }) => isColumn).map(({ piece }) => typed(piece)), sentences: segments.filter(({ isColumn }) => !isColumn).map(({ piece }) => piece), verbatim: false };
}

const TYPE = /^[\p{L}_][\p{L}\d_]*(?=\s+(?:int|integer|bigint|smallint|numeric|decimal|float|double|real|varchar|char|text|string|bool|boolean|date|datetime|timestamp|time|uuid|serial|enum)(?![\p{L}\d_]))/iu;

/** "items int 1-10": a type behind a name. */
function typed(piece: Entry): Entry {
  const name = piece.remarks === undefined ? TYPE.exec(piece.text)?.[0] : undefined;
  return name === undefined ? piece : { text: name, start: piece.start, end: piece.end, remarks: [slice(piece, name.length)] };
}

/** Where the bracket closes that was opened before `from`. */
function closingOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
