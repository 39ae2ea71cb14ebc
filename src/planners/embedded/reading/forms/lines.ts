import { typeAt } from '../../columns/types.js';
import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { linesOf, slice } from '../lists.js';
import { namesInHead } from '../names-in-head.js';
import type { Outline } from '../outline.js';

const PAIR = /^["'`]?[\p{L}_$][\p{L}\p{N}_$ ./-]{0,60}["'`]?\s*(?::\s|:$|\s[-–—]+\s|\s?=\s|\s?\(|\s?->\s)/u;
/** "inspection_id": a name that no table has. */
const NAMED = /^\p{L}[\p{L}\p{N}_]*_(?:id|no|nr|num|code|date|at|on|name|number|key|ref|type|status)$/iu;
/** Three short lines or more, none of them a sentence: a column a line. */
export function fromLines(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const lines = linesOf(whole);
  if (lines.length < 3) return undefined;
  return typedLines(lines) ?? plainLines(lines, whole, knowledge);
}

/** `weight_kg numeric(8,2)`: a name and a type a line. */
function typedLines(lines: readonly Piece[]): Outline | undefined {
  const typed = lines.map((line) => /^["'`]?([\p{L}_][\p{L}\p{N}_]*)["'`]?\s+(?=\p{L})/u.exec(line.text)).map((match, index) => (match !== null && typeAt(lines[index]?.text.slice(match[0].length) ?? '') !== undefined && !/[.!?]$/.test(lines[index]?.text ?? '') ? match : null));
  const first = typed.findIndex((match) => match !== null);
  const count = typed.filter((match) => match !== null).length;
  if (count < 3 || first > 3 || count * 2 < lines.length - first) return undefined;
  const last = typed.findLastIndex((match) => match !== null);
  const items = lines.slice(first, last + 1).map((line, index): Entry => {
    const match = typed[first + index];
    return { text: match?.[1] ?? line.text, start: line.start, end: line.end, remarks: match === null || match === undefined ? [] : [{ ...slice(line, match[0].length), text: line.text.slice(match[0].length).replace(/[,;]$/, '') }] };
  });
  return { preamble: lines[first - 1], items, sentences: [...lines.slice(0, Math.max(0, first - 1)), ...lines.slice(last + 1)], verbatim: true };
}

/** "bus stop times", an empty line, and then a name a line: the only line that stands apart is no column. */
function isSetOff(lines: readonly Piece[], first: number, whole: Piece): boolean {
  const gaps = lines.slice(first, -1).map((line, i) => /\n\s*\n/u.test(whole.text.slice(line.end - whole.start, (lines[first + i + 1]?.start ?? line.end) - whole.start)));
  return gaps[0] === true && gaps.length > 2 && !gaps.slice(1).includes(true) && !PAIR.test(lines[first]?.text ?? '');
}

function plainLines(lines: readonly Piece[], whole: Piece, knowledge: Knowledge): Outline | undefined {
  const isColumn = (line: Piece): boolean =>
    line.text.length <= 200 && /^[\p{L}_"'`]/u.test(line.text) && !line.text.endsWith(':') &&
    (PAIR.test(line.text) ? !/[.!?]\s+\p{Lu}/u.test(line.text) : !/[.!?]$/.test(line.text) && line.text.split(/\s+/).length <= 6 && !/,\s*\p{L}+\s*,/u.test(line.text)); // prettier-ignore
  const first = lines.findIndex((line, index) => isColumn(line) && lines.slice(index, index + 3).every(isColumn) && lines.length - index >= 3);
  if (first < 0 || first > 3) return undefined;
  let next = first;
  // A heading line such as "Customers" before typed lines is no column.
  if (isSetOff(lines, first, whole)) next = first + 1;
  else if (first === 0 && !PAIR.test(lines[0]?.text ?? '') && !NAMED.test(lines[0]?.text ?? '') && lines.slice(1).filter((line) => PAIR.test(line.text)).length * 2 > lines.length - 1) next = 1;
  const heading = next > first ? lines[first] : lines[first - 1];
  const items: Entry[] = [];
  for (let line = lines[next]; line !== undefined && isColumn(line); line = lines[++next]) {
    const bare = { ...line, text: line.text.replace(/[;,.]$/, '') };
    items.push(...(namesInHead(bare, knowledge) ?? [bare]));
  }
  return { preamble: heading ?? lines[0], items, sentences: [...lines.slice(0, Math.max(0, first - 1)), ...lines.slice(next)], verbatim: false };
}
