import type { Entry, Piece } from '../../model.js';
import { slice } from '../lists.js';

/** "grades in math, english and science", "spend on tv, radio and newspapers": one measure of several things. */

/** Columns that stand in one chunk or several. */
export interface SharedColumns {
  readonly columns: readonly Entry[];
  /** How many chunks they take. */
  readonly taken: number;
}

const HEAD = /^(?:(?:and|with|their|the)\s+)*(?:[\p{L}-]+\s+)?(grades?|scores?|marks|results|notes|spend(?:ing)?|expenses|budgets?|expenditure)\s+(?:in|on|for)\s+([\p{L}-]+(?:\s[\p{L}-]+)?)$/iu;
const FURTHER = /^(?:and\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?$/iu;
/** The last two, and what else may follow them: "radio and newspapers and the resulting sales". */
const LAST = /^(?:([\p{L}-]+(?:\s[\p{L}-]+)?)\s+)?(?:and|&)\s+([\p{L}-]+)(?:\s*\([^)]*\))?(?:\s+and\s+(?:the\s+)?([^,;]{3,40}))?$/iu;
const MOST = 12;
const SUBJECT = /^(?:and\s+)?(?:math|maths|reading|writing|science|english|history|physics|chemistry|biology|geography|art|music|french|spanish|german|literature|economics)$/iu;
const SUBJECT_LAST = /^(?:and\s+)?(?:math|maths|reading|writing|science|english|history|physics|chemistry|biology|geography|art|music|french|spanish|german|literature|economics)\s+(scores?|grades?|marks)(?:\s(.+))?$/isu;

/** "math, reading and writing scores 0-100": one measure behind the things it is of, and what is said of all. */
export function sharedTail(chunks: readonly Piece[], from: number): SharedColumns | undefined {
  const parts = chunks.slice(from, from + MOST);
  const last = parts.findIndex(({ text }) => !SUBJECT.test(text));
  const tail = last < 1 ? null : SUBJECT_LAST.exec(lastOfPair(parts[last]?.text ?? ''));
  const piece = parts[last];
  if (tail === null || piece === undefined) return undefined;
  const single = (tail[1] ?? '').replace(/s$/iu, '');
  const said = tail[2] ?? '';
  const remarks = said === '' ? [] : [slice(piece, piece.text.length - said.length)];
  const names = [...parts.slice(0, last).map(({ text }) => text), ...piece.text.slice(0, piece.text.length - said.length).split(/\s+and\s+/iu)].map((text) => (/^(?:and\s+)?(\p{L}+)/iu.exec(text)?.[1] ?? ''));
  return { columns: names.map((name) => ({ text: `${name} ${single}`, start: piece.start, end: piece.end, remarks })), taken: last + 1 };
}

/** "reading and writing scores": what stands behind the last "and". */
const lastOfPair = (text: string): string => text.replace(/^(?:and\s+)?\p{L}+\s+and\s+/iu, '');


/** The columns meant by the chunks from here on, and how many chunks they take; undefined where none shares a head. */
export function sharedHead(chunks: readonly Piece[], from: number): SharedColumns | undefined {
  const [first, ...rest] = chunks.slice(from, from + MOST);
  const [, measure = '', one = ''] = HEAD.exec(first?.text ?? '') ?? [];
  if (first === undefined || one === '') return undefined;
  const single = measure.replace(/(?<!s)s$/iu, '');
  const columnOf = (piece: Piece, name: string): Entry => ({ text: `${name} ${single}`, start: piece.start, end: piece.end, remarks: [] });
  const found = [columnOf(first, one)];
  for (const [i, piece] of rest.entries()) {
    const last = LAST.exec(piece.text);
    if (last !== null) {
      const [, before, behind = '', other] = last;
      for (const name of [before, behind]) if (name !== undefined) found.push(columnOf(piece, name));
      if (other !== undefined) found.push(slice(piece, piece.text.length - other.length));
      return { columns: found, taken: i + 2 };
    }
    if (!FURTHER.test(piece.text)) return undefined;
    found.push(columnOf(piece, piece.text.replace(/^and\s+/iu, '')));
  }
  return undefined;
}
