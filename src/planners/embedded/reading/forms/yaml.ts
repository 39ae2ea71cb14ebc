import type { Entry, Piece } from '../../model.js';
import { indentOf, linesOf } from '../lists.js';
import type { Outline } from '../outline.js';

const YAML_NAME = /^(?:-\s+)?["']?(?:name|column|field|id)["']?\s*:\s*["']?([\p{L}_][\p{L}\p{N}_ ]*)["']?$/iu;
const CONTAINER = /^(?:columns?|fields?|schema|properties|attributes|table|dataset|data|models?)\s*:\s*(\S*)$/iu;

/** YAML, with what is said of a column below its name. */
export function fromYaml(whole: Piece): Outline | undefined {
  const lines = linesOf(whole);
  return lines.length < 4 ? undefined : (yamlNames(lines) ?? nested(whole, lines));
}

/** `- name: status` with `type: …`, `values: …` below it. */
function yamlNames(lines: readonly Piece[]): Outline | undefined {
  const starts = lines.flatMap((line, index) => (YAML_NAME.test(line.text) && (line.text.startsWith('-') || index > 0) ? [index] : []));
  const first = starts.find((start) => lines[start]?.text.startsWith('-') === true);
  const names = starts.filter((start) => first !== undefined && start >= first && lines[start]?.text.startsWith('-') === true);
  if (first === undefined || names.length < 2) return undefined;
  const items = names.map((start, index): Entry => {
    const line = lines[start] ?? { text: '', start: 0, end: 0 };
    const below = lines.slice(start + 1, names[index + 1] ?? lines.length).filter(({ text }) => /^[\w ]+:/.test(text));
    return { text: YAML_NAME.exec(line.text)?.[1] ?? '', start: line.start, end: line.end, remarks: said(below) };
  });
  const before = lines.slice(0, first).filter(({ text }) => !CONTAINER.test(text));
  return { preamble: before[0] ?? lines[0], items, sentences: before.slice(1), verbatim: true };
}

const LEAST = /^min(?:imum)?\s*:\s*["']?(\S+?)["']?$/iu;
const MOST = /^max(?:imum)?\s*:\s*["']?(\S+?)["']?$/iu;

/** What the lines below a name say; `min` and `max` are the two ends of one range. */
function said(below: readonly Piece[]): Piece[] {
  const least = below.find(({ text }) => LEAST.test(text));
  const most = below.find(({ text }) => MOST.test(text));
  if (least === undefined || most === undefined) return below.map(value);
  const range = `between ${LEAST.exec(least.text)?.[1] ?? ''} and ${MOST.exec(most.text)?.[1] ?? ''}`;
  return below.filter((line) => line !== most).map((line) => (line === least ? { ...line, text: range } : value(line)));
}

function value(line: Piece): Piece {
  const key = /^(\w+)\s*:\s*/.exec(line.text);
  const text = line.text.slice(key?.[0].length ?? 0).replace(/^\[(.*)\]$/, '($1)');
  const said = /^(?:min(?:imum)?|max(?:imum)?|unique|nullable|pattern)$/i.test(key?.[1] ?? '') ? line.text : /^(?:values|enum|options|choices)$/i.test(key?.[1] ?? '') ? `one of ${text}` : text;
  return { ...line, text: said };
}

/** Names alone on a line, with what is said of them indented below. */
function nested(whole: Piece, lines: readonly Piece[]): Outline | undefined {
  const heads = lines.filter((line) => /^["']?[\p{L}_][\p{L}\p{N}_ ]*["']?:$/u.test(line.text));
  const depths = heads.map((line) => indentOf(whole, line));
  for (const depth of [...new Set(depths)].sort((a, b) => a - b)) {
    const own = heads.filter((line, index) => depths[index] === depth && (indentOf(whole, lines[lines.indexOf(line) + 1] ?? line) > depth));
    if (own.length < 2) continue;
    const items = own.map((head, index): Entry => {
      const from = lines.indexOf(head);
      const next = own[index + 1];
      const below = lines.slice(from + 1, next === undefined ? lines.length : lines.indexOf(next)).filter((line) => indentOf(whole, line) > depth);
      return { text: head.text.replace(/["':]/g, ''), start: head.start, end: head.end, remarks: said(below) };
    });
    const before = lines.slice(0, lines.indexOf(own[0] ?? whole)).filter(({ text }) => !CONTAINER.test(text));
    return { preamble: before[0], items, sentences: before.slice(1), verbatim: true };
  }
  return undefined;
}
