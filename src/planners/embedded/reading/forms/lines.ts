import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { linesOf } from '../lists.js';
import { namesInHead } from '../names-in-head.js';
import type { Outline } from '../outline.js';

const PAIR = /^["'`]?[\p{L}_$][\p{L}\p{N}_$ ./-]{0,60}["'`]?\s*(?::\s|:$|\s[-–—]+\s|\s?=\s|\s?\(|\s?->\s)/u;
/** Three short lines or more, none of them a sentence: a column a line. */
export function fromLines(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const lines = linesOf(whole);
  if (lines.length < 3) return undefined;
  return plainLines(lines, knowledge);
}

function plainLines(lines: readonly Piece[], knowledge: Knowledge): Outline | undefined {
  const isColumn = (line: Piece): boolean =>
    line.text.length <= 200 && /^[\p{L}_"'`]/u.test(line.text) && !line.text.endsWith(':') &&
    (PAIR.test(line.text) ? !/[.!?]\s+\p{Lu}/u.test(line.text) : !/[.!?]$/.test(line.text) && line.text.split(/\s+/).length <= 6 && !/,\s*\p{L}+\s*,/u.test(line.text)); // prettier-ignore
  const first = lines.findIndex((line, index) => isColumn(line) && lines.slice(index, index + 3).every(isColumn) && lines.length - index >= 3);
  if (first < 0 || first > 3) return undefined;
  let next = first;
  // A heading line such as "Customers" before typed lines is no column.
  if (first === 0 && !PAIR.test(lines[0]?.text ?? '') && lines.slice(1).filter((line) => PAIR.test(line.text)).length * 2 > lines.length - 1) next = 1;
  const heading = next === 1 && first === 0 ? lines[0] : lines[first - 1];
  const items: Entry[] = [];
  for (let line = lines[next]; line !== undefined && isColumn(line); line = lines[++next]) {
    const bare = { ...line, text: line.text.replace(/[;,.]$/, '') };
    items.push(...(namesInHead(bare, knowledge) ?? [bare]));
  }
  return { preamble: heading ?? lines[0], items, sentences: [...lines.slice(0, Math.max(0, first - 1)), ...lines.slice(next)], verbatim: false };
}
