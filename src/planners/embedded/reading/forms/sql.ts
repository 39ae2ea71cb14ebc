import type { Entry, Piece } from '../../model.js';
import { closing } from '../brackets.js';
import { commaAt, cutOutside, slice } from '../lists.js';
import type { Outline } from '../outline.js';
import { saidBeside } from '../said-beside.js';
import type { Choices } from './declared-types.js';
import { CREATED, enumsIn } from './named-choices.js';

const CREATE = /create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:["'`[]?[\p{L}\p{N}_]+["'`\]]?\.)?["'`[]?([\p{L}\p{N}_.]+)["'`\]]?\s*\(/iu;
const CONSTRAINT = /^(?:primary\s+key|foreign\s+key|unique\s*(?:(?:key|index)\b\s*)?[^\s(]*\s*\(|constraint|check\s*\(|key\s+\S+\s*\(|index\s|exclude\s)/i;
const COLUMN = /^(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_$]*))\s*/u;

export function fromSql(whole: Piece): Outline | undefined {
  const match = CREATE.exec(whole.text);
  if (match === null) return undefined;
  const open = match.index + match[0].length - 1;
  const close = closing(whole.text, open);
  const body = withoutComments(slice(whole, open + 1, close));
  const cut = commaAt(body.text);
  const pieces = cutOutside(body, (index) => (body.text[index] === ',' ? cut(index) : 0));
  const enums = enumsIn(whole.text);
  const comments = commentsIn(slice(whole, open + 1, close));
  const items = pieces.filter((piece) => !CONSTRAINT.test(piece.text)).map((piece, i, all) => withComments(columnOf(piece, enums), comments, piece.start, all[i + 1]?.start ?? Infinity));
  const rules = pieces.flatMap((piece) => ruleOf(piece) ?? []);
  const table = match[1] ?? '';
  const at = match.index + match[0].indexOf(table);
  const after = slice(whole, Math.min(whole.text.length, close + 1));
  const before = slice(whole, 0, match.index);
  return {
    preamble: { text: table.replaceAll('_', ' '), start: whole.start + at, end: whole.start + at + table.length },
    items, verbatim: true,
    sentences: [...rules, ...saidBeside([before, after].map((piece) => ({ ...piece, text: piece.text.replace(CREATED, (found) => ' '.repeat(found.length)) })))],
  }; // prettier-ignore
}

/** "-- 2.0 to 8.0, on arrival" behind a column, in its line: what is said about it. A comment in a line of its own heads what follows. */
function commentsIn(body: Piece): readonly Piece[] {
  return [...body.text.matchAll(/--[ \t]*([^\n]*)/g)].flatMap(({ index, 0: all, 1: text = '' }) => {
    const line = body.text.slice(body.text.lastIndexOf('\n', index) + 1, index);
    const start = body.start + index + all.length - text.length;
    return line.trim() === '' || text.trim() === '' ? [] : [{ text: text.trimEnd(), start, end: start + text.trimEnd().length }];
  });
}

function withComments(entry: Entry, comments: readonly Piece[], from: number, to: number): Entry {
  const own = comments.filter(({ start }) => start >= from && start < to);
  return own.length === 0 ? entry : { ...entry, remarks: [...(entry.remarks ?? []), ...own] };
}

/** The columns without their comments, in which a comma ends nothing. */
function withoutComments(body: Piece): Piece {
  return { ...body, text: body.text.replace(/,?[ \t]*--[^\n]*/g, (comment) => (comment.startsWith(',') ? `${' '.repeat(comment.length - 1)},` : ' '.repeat(comment.length))) };
}

function columnOf(piece: Piece, enums: Choices): Entry {
  const match = COLUMN.exec(piece.text);
  if (match === null) return piece;
  const type = slice(piece, match[0].length);
  const [word = ''] = /^["`]?[\p{L}_][\p{L}\p{N}_]*/u.exec(type.text) ?? [];
  const values = enums.get(word.replace(/["`]/gu, ''));
  const remark = values === undefined ? type : { ...type, text: `one of (${values})` };
  return { text: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '', start: piece.start, end: piece.end, remarks: remark.text === '' ? [] : [remark] };
}

/** What a CHECK or a UNIQUE KEY over columns demands, as a sentence. */
function ruleOf(piece: Piece): Piece | undefined {
  const kind = /^(?:constraint\s+\S+\s+)?(check|unique)\b/iu.exec(piece.text)?.[1]?.toLowerCase();
  if (kind === undefined || !CONSTRAINT.test(piece.text)) return undefined;
  const open = piece.text.indexOf('(');
  const inside = slice(piece, open + 1, closing(piece.text, open));
  if (kind === 'check') return inside;
  const names = inside.text.replace(/[`"'[\]]/g, '').split(',').map((name) => name.trim());
  return { ...inside, text: names.length > 1 ? `the combination of ${names.join(' and ')} is unique` : `${names[0] ?? ''} is unique` };
}
