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
  if (header === undefined) return undefined;
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
