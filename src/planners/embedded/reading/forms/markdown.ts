import { typeAt } from '../../columns/types.js';
import type { Entry, Piece } from '../../model.js';
import { linesOf, slice } from '../lists.js';
import { worded, type Outline } from '../outline.js';

const RULER = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$/;
const NAMES = /^(?:columns?(?: names?)?|fields?(?: names?)?|names?|attributes?|variables?|propert(?:y|ies)|keys?|headers?|spalten?|spaltenname|felder?|feld|campos?|columnas?|nombre|colonnes?|champs?|nom)$/iu;

/** A markdown table: its rows describe columns where its first heading says so, else its headings are the columns. */
export function fromMarkdown(whole: Piece): Outline | undefined {
  const lines = linesOf(whole);
  const ruler = lines.findIndex((line) => RULER.test(line.text));
  const header = lines[ruler - 1];
  if (header === undefined) return fromPipes(lines);
  const headings = cellsOf(header);
  if (headings.length < 2) return undefined;
  let end = ruler + 1;
  while (lines[end]?.text.includes('|') === true) end++;
  const rows = lines.slice(ruler + 1, end).map(cellsOf);
  const isList = NAMES.test(headings[0]?.text.trim() ?? '') && rows.length > 0;
  const items = isList ? rows.map(entryOf).filter((entry) => /\p{L}/u.test(entry.text)) : headings.filter(({ text }) => text !== '');
  const before = worded(lines.slice(0, ruler - 1));
  return { preamble: before[0], items, sentences: [...before.slice(1), ...lines.slice(end)], verbatim: items.every(({ text }) => !/\s/.test(text)) };
}

/** Three lines or more of as many cells each, without a ruler: `weight | decimal | 1-50`, a column a line. */
function fromPipes(lines: readonly Piece[]): Outline | undefined {
  const rows = lines.map((line) => (line.text.includes('|') ? cellsOf(line) : []));
  const first = rows.findIndex((cells) => cells.length >= 2 && cells.length <= 5);
  if (first < 0) return undefined;
  let end = first;
  while (end < rows.length && FIRST.test(rows[end]?.[0]?.text.trim() ?? '') && (rows[end]?.length ?? 0) >= 2) end++;
  const isHeaded = NAMES.test(rows[first]?.[0]?.text.trim() ?? '');
  const described = rows.slice(isHeaded ? first + 1 : first, end);
  const typed = described.filter(([, second]) => typeAt(second?.text.trim() ?? '') !== undefined);
  if (described.length < 3 || (!isHeaded && typed.length * 2 < described.length)) return undefined;
  const before = worded(lines.slice(0, first));
  return { preamble: before[0], items: described.map(entryOf), sentences: [...before.slice(1), ...lines.slice(end)], verbatim: described.every(([name]) => !/\s/.test(name?.text.trim() ?? ' ')) };
}

/** A name in the first cell. */
const FIRST = /^[`*"]*\p{L}[\p{L}\p{N}_ -]{0,40}[`*"]*$/u;

function cellsOf(line: Piece): Piece[] {
  const cells: Piece[] = [];
  let from = line.text.startsWith('|') ? 1 : 0;
  for (let i = from; i <= line.text.length; i++) {
    if (i < line.text.length && line.text[i] !== '|') continue;
    if (i === line.text.length && line.text.slice(from).trim() === '') break;
    cells.push(slice(line, from, i));
    from = i + 1;
  }
  return cells;
}

function entryOf(cells: readonly Piece[]): Entry {
  const [first = { text: '', start: 0, end: 0 }, ...rest] = cells;
  return { ...first, text: first.text.replace(/[`*"]/g, ''), remarks: rest.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) };
}
