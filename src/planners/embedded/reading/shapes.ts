import type { Piece } from '../model.js';
import { cutOutside, commaAt, linesOf, slice } from './lists.js';

/** A description cut into what it is about, its columns and everything else. */
export interface Outline {
  readonly preamble: Piece | undefined;
  readonly items: readonly Piece[];
  readonly sentences: readonly Piece[];
  /** Names are kept as written. */
  readonly verbatim: boolean;
}

const BULLET = /^(?:[-*•‣▪●◦–—+]|\d{1,2}[.)]|[a-z]\))\s+/u;
const BARE_HEADER = /^["'`]?[\p{L}_$][\p{L}\p{N}_.$ -]*["'`]?(?:[,;|\t]\s?["'`]?[\p{L}_$][\p{L}\p{N}_.$ -]*["'`]?)+[,;]?$/u;
const TIGHT_HEADER = /(?<![\p{L}\p{N}_,;(])[\p{L}_][\p{L}\p{N}_]*(?:[,;|\t][\p{L}_][\p{L}\p{N}_]*){2,}(?![\p{L}\p{N}_(])/u;
const CREATE = /create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?["'`[]?([\p{L}\p{N}_.]+)["'`\]]?\s*\(/iu;
const CONSTRAINT = /^(?:primary\s+key|foreign\s+key|unique\s*\(|constraint|check\s*\(|key\s|index\s|unique\s+key)/i;
const PAIR = /^\s*["'`]?([\p{L}_$][\p{L}\p{N}_$ -]*?)["'`]?\s*:\s*(.+)$/su;

/** The outline of a description that has a form of its own: SQL, JSON, a header, bullets, typed lines. */
export function outlineOf(whole: Piece): Outline | undefined {
  return fromSql(whole) ?? fromJson(whole) ?? fromBullets(whole) ?? fromHeader(whole) ?? fromTypedList(whole);
}

function closing(text: string, open: number): number {
  const pairs: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };
  const close = pairs[text[open] ?? ''];
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === text[open]) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return text.length;
}

function fromSql(whole: Piece): Outline | undefined {
  const match = CREATE.exec(whole.text);
  if (match === null) return undefined;
  const open = match.index + match[0].length - 1;
  const close = closing(whole.text, open);
  const body = slice(whole, open + 1, close);
  const cut = commaAt(body.text);
  const items = cutOutside(body, (index) => (body.text[index] === ',' ? cut(index) : 0)).filter((piece) => !CONSTRAINT.test(piece.text));
  if (items.length === 0) return undefined;
  const table = match[1] ?? '';
  const at = match.index + match[0].indexOf(table);
  const after = slice(whole, Math.min(whole.text.length, close + 1));
  const before = slice(whole, 0, match.index);
  return {
    preamble: { text: table.replaceAll('_', ' '), start: whole.start + at, end: whole.start + at + table.length },
    items, verbatim: true,
    sentences: [before, after].filter((piece) => /\p{L}/u.test(piece.text)),
  }; // prettier-ignore
}

function fromJson(whole: Piece): Outline | undefined {
  const open = whole.text.search(/\{\s*["'`\p{L}]/u);
  if (open < 0) return undefined;
  const close = closing(whole.text, open);
  const body = slice(whole, open + 1, close);
  const cut = commaAt(body.text);
  const pieces = cutOutside(body, (index) => cut(index));
  const items: Piece[] = [];
  for (const piece of pieces) {
    const pair = PAIR.exec(piece.text);
    if (pair === null) continue;
    items.push(piece);
  }
  if (items.length < 2 || items.length < pieces.length / 2) return undefined;
  const before = slice(whole, 0, open);
  const after = slice(whole, Math.min(whole.text.length, close + 1));
  // {"users": [{...}]} and the like: what is inside says it all.
  return {
    preamble: /\p{L}/u.test(before.text) ? before : undefined,
    items: items.map(unquote), verbatim: true,
    sentences: /\p{L}/u.test(after.text) ? [after] : [],
  }; // prettier-ignore
}

/** `"name": "type"` read as `name: type`, keeping the place. */
function unquote(piece: Piece): Piece {
  const pair = PAIR.exec(piece.text);
  if (pair === null) return piece;
  const value = (pair[2] ?? '').trim().replace(/^["'`](.*)["'`]$/s, '$1').replace(/^\[(.*)\]$/s, '($1)').replace(/["'`]/g, '');
  return { ...piece, text: `${pair[1] ?? ''}: ${value}` };
}

function fromBullets(whole: Piece): Outline | undefined {
  const lines = linesOf(whole);
  const bullets = lines.filter((line) => BULLET.test(line.text));
  if (bullets.length >= 2) {
    const first = lines.indexOf(bullets[0] ?? whole);
    const before = lines.slice(0, first);
    const items = lines.slice(first).filter((line) => BULLET.test(line.text)).map(withoutBullet);
    const after = lines.slice(first).filter((line) => !BULLET.test(line.text));
    return { preamble: before[0], items, sentences: [...before.slice(1), ...after], verbatim: false };
  }
  return fromPlainLines(lines);
}

function withoutBullet(line: Piece): Piece {
  const lead = BULLET.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(lead).replace(/[;,.]$/, '').replace(/\*\*|__(?=\s|$)|`/g, '');
  return { text, start: line.start + lead, end: line.end };
}

/** Three short lines or more, none of them a sentence: a column a line. */
function fromPlainLines(lines: readonly Piece[]): Outline | undefined {
  if (lines.length < 3) return undefined;
  const isColumn = (line: Piece): boolean => line.text.length <= 160 && /^[\p{L}_"'`]/u.test(line.text) && !/[.!?]$/.test(line.text) && !line.text.endsWith(":") && (PAIR.test(line.text) || line.text.split(/\s+/).length <= 6) && !/,\s*\p{L}+\s*,/u.test(line.text);
  const first = lines.findIndex((line, index) => isColumn(line) && lines.slice(index, index + 3).every(isColumn) && lines.length - index >= 3);
  if (first < 0 || first > 2) return undefined;
  const items: Piece[] = [];
  let next = first;
  // A heading line such as "Customers" before typed lines is no column.
  if (first === 0 && !PAIR.test(lines[0]?.text ?? '') && lines.slice(1).every((line) => PAIR.test(line.text))) next = 1;
  const heading = next === 1 && first === 0 ? lines[0] : lines[first - 1];
  for (let line = lines[next]; line !== undefined && isColumn(line); line = lines[++next]) items.push({ ...line, text: line.text.replace(/[;,]$/, '') });
  return { preamble: heading ?? lines[0], items, sentences: [...lines.slice(0, Math.max(0, first - 1)), ...lines.slice(next)], verbatim: false };
}

function fromHeader(whole: Piece): Outline | undefined {
  for (const line of linesOf(whole)) {
    const isWhole = BARE_HEADER.test(line.text) && !/[,;]\s/.test(line.text) && !/\s/.test(line.text.replace(/\t/g, ''));
    const tight = isWhole ? undefined : TIGHT_HEADER.exec(line.text);
    if (!isWhole && (tight === null || tight === undefined)) continue;
    const header = isWhole ? line : slice(line, tight?.index ?? 0, (tight?.index ?? 0) + (tight?.[0].length ?? 0));
    const items = cutOutside(header, (index) => (/[,;|\t]/.test(header.text[index] ?? '') ? 1 : 0));
    if (items.length < 2) continue;
    const around = [slice(whole, 0, header.start - whole.start), slice(whole, header.end - whole.start)].filter((piece) => /\p{L}/u.test(piece.text));
    const before = around.find((piece) => piece.start < header.start);
    return { preamble: before, items, sentences: around.filter((piece) => piece !== before), verbatim: true };
  }
  return undefined;
}

const TYPED = /^["'`]?[\p{L}_][\p{L}\p{N}_]*["'`]?\s*(?::\s*|\s+)["'`]?(?:(?:unsigned|unique)\s+)?(?:int(?:eger)?\d*|bigint|smallint|serial|str(?:ing)?|text|n?varchar|char|bool(?:ean)?|float\d*|double|decimal|numeric|number|real|date|datetime|timestamp\p{L}*|time|uuid|email|enum|url|ipv4|money|category|categorical|percent(?:age)?|year|phone|json)\b/iu;

/** "review_id: int, title: string, …": a comma list in which most entries carry a type. */
function fromTypedList(whole: Piece): Outline | undefined {
  const cut = commaAt(whole.text);
  const all = cutOutside(whole, cut);
  const isTyped = (piece: Piece): boolean => TYPED.test(piece.text);
  const typed = all.filter(isTyped);
  if (typed.length < 2 || typed.length * 2 < all.length) return undefined;
  const items: Piece[] = [];
  const sentences: Piece[] = [];
  let preamble: Piece | undefined;
  for (const piece of all) {
    // "Reviews with review_id: int": what stands before the first name is the subject.
    const colon = items.length === 0 ? /^(.*?[\s:])["'`]?([\p{L}_][\p{L}\p{N}_]*)["'`]?\s*:\s*\p{L}+/su.exec(piece.text) : null;
    if (items.length === 0 && !isTyped(piece) && colon !== null) {
      const at = (colon[1] ?? '').length;
      preamble = slice(piece, 0, at);
      items.push(slice(piece, at));
      continue;
    }
    // A last entry may carry sentences behind it: "approved BOOLEAN. 200 rows".
    const stop = /[.!?](?:\s|$)/.exec(piece.text);
    if (stop !== null && isTyped(piece)) {
      items.push(slice(piece, 0, stop.index));
      const tail = slice(piece, stop.index + 1);
      if (/\p{L}|\d/u.test(tail.text)) sentences.push(tail);
    } else items.push(piece);
  }
  return { preamble, items, sentences, verbatim: true };
}
