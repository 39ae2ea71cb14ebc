import type { Entry, Piece } from '../../model.js';
import { cutOutside, commaAt, slice } from '../lists.js';
import type { Knowledge } from '../knowledge.js';
import { keysOf } from '../words.js';

/** "grades in math, english and science", "spend on tv, radio and newspapers", "four scores from 1 to 4 (technical, culture fit)": one measure of several things. */

/** Columns that stand in one chunk or several. */
export interface SharedColumns {
  readonly columns: readonly Entry[];
  /** How many chunks they take. */
  readonly taken: number;
  /** Nothing behind them is said of them. */
  readonly isWhole?: boolean;
}

/** The measure, how much it is ("from 1 to 5", "(1-10)", "out of 100"), and the first thing it is of. */
const HEAD =
  /^(?:(?:and|with|their|the|separate|individual|two|three|four|five|six|seven|eight|\d|\p{L}+(?:s['’]|['’]s))\s+)*(?:[\p{L}-]+\s+)?(?<measure>grades?|scores?|marks|results|notes|ratings?|points|spend(?:ing)?|expenses|budgets?|expenditure)(?<said>\s*(?:\(\s*\d+\s?(?:-|–|to)\s?\d+\s*\)|(?:from\s|between\s|of\s)?\d+\s?(?:-|–|to|and|\.\.)\s?\d+|out of \d+))?\s+(?:in|on|for)\s+(?<one>[\p{L}-]+(?:\s[\p{L}-]+)?)$/iu;
/** "four scores from 1 to 4 (technical, communication)": the things in brackets, where a count or a range says that they are no values. */
const BRACKETED =
  /^(?:(?:and|with|their|the|separate|individual)\s+)*(?<count>(?:two|three|four|five|six|seven|eight|\d)\s+)?(?:[\p{L}-]+\s+)?(?<measure>grades|scores|marks|results|ratings|points|percentages|hours|measurements|readings|levels)(?<said>\s*,?\s*(?:\d+\s?(?:-|–|to|and|\.\.)\s?\d+|(?:from|between|of)\s\d+\s(?:to|and|-)\s\d+|out of \d+))?\s*(?:\(|:\s+|\s[-–—]\s)(?<things>[^():]+)\)?\s*(?<rest>(?:[,\s]*(?:each|all|both|from|between|out of|on)\s.*)?)$/isu;
const FURTHER = /^(?:and\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?$/iu;
/** The last two, how much it is, and what else may follow them: "radio and newspapers and the resulting sales". */
const LAST = /^(?:([\p{L}-]+(?:\s[\p{L}-]+)?)\s+)?(?:and|&)\s+([\p{L}-]+(?:\s(?!(?:and|from|between|out|on|in|each|all)\b)[\p{L}-]+)?)(\s*\([^)]*\)|\s+(?:each\s+)?(?:(?:from|between)\s)?\d+\s?(?:-|–|to|and)\s?\d+|\s+out of \d+)?(?:\s+and\s+(?:the\s+)?([^,;]{3,40}))?$/iu;
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
  const single = singular(tail[1] ?? '');
  const said = tail[2] ?? '';
  const remarks = said === '' ? [] : [slice(piece, piece.text.length - said.length)];
  const names = [...parts.slice(0, last).map(({ text }) => text), ...piece.text.slice(0, piece.text.length - said.length).split(/\s+and\s+/iu)].map((text) => (/^(?:and\s+)?(\p{L}+)/iu.exec(text)?.[1] ?? ''));
  return { columns: names.map((name) => ({ text: `${name} ${single}`, start: piece.start, end: piece.end, remarks })), taken: last + 1 };
}

/** "reading and writing scores": what stands behind the last "and". */
const lastOfPair = (text: string): string => text.replace(/^(?:and\s+)?\p{L}+\s+and\s+/iu, '');
const singular = (measure: string): string => measure.replace(/(?<!s)s$/iu, '');

/** The columns meant by the chunks from here on, and how many chunks they take; undefined where none shares a head. */
export function sharedHead(chunks: readonly Piece[], from: number, knowledge: Knowledge): SharedColumns | undefined {
  const [first] = chunks.slice(from, from + 1);
  const whose = first === undefined ? null : WHOSE.exec(first.text);
  const owner = keysOf(whose?.[1] ?? '')[0] ?? '';
  if (first === undefined || whose === null || knowledge.meaning(owner) !== 'person_role') return ofOneMeasure(chunks, from, knowledge);
  // "students and their grades in math, physics": who has them is a column before.
  const found = ofOneMeasure(chunks.with(from, slice(first, whose[0].length)), from, knowledge);
  return found === undefined ? undefined : { ...found, columns: [{ text: owner, start: first.start, end: first.start + (whose[1]?.length ?? 0), remarks: [] }, ...found.columns] };
}

const WHOSE = /^(?:the\s|a list of\s|list of\s)?(\p{L}+s|people)\s(?:and|with)\s(?:their|the)\s/iu;

function ofOneMeasure(chunks: readonly Piece[], from: number, knowledge: Knowledge): SharedColumns | undefined {
  const [first, ...rest] = chunks.slice(from, from + MOST);
  if (first === undefined) return undefined;
  const bracketed = inBrackets(first);
  if (bracketed !== undefined) return { columns: bracketed, taken: 1 };
  const { measure = '', said = '', one = '' } = HEAD.exec(first.text)?.groups ?? {};
  if (one === '') return undefined;
  const told = said.trim() === '' ? [] : [slice(first, first.text.indexOf(said), first.text.indexOf(said) + said.length)];
  const columnOf = (piece: Piece, name: string): Entry => ({ text: `${name} ${singular(measure)}`, start: piece.start, end: piece.end, remarks: told });
  const found = [columnOf(first, one)];
  for (const [i, piece] of rest.entries()) {
    const last = LAST.exec(piece.text);
    if (last !== null) {
      const [, before, behind = '', much, other] = last;
      for (const name of [before, behind]) if (name !== undefined) found.push(columnOf(piece, name));
      const remark = much === undefined || told.length > 0 ? [] : [{ ...piece, text: much.trim() }];
      const columns = remark.length === 0 ? found : found.map((column) => ({ ...column, remarks: remark }));
      return { columns: other === undefined ? columns : [...columns, slice(piece, piece.text.length - other.length)], taken: i + 2 };
    }
    if (!FURTHER.test(piece.text)) return undefined;
    // "ratings (1-10) for cleanliness, staff, overall score": a column of its own ends a list that no "and" does.
    if (told.length > 0 && found.length > 1 && isApart(piece.text, measure, knowledge)) return { columns: found, taken: i + 1 };
    found.push(columnOf(piece, piece.text.replace(/^and\s+/iu, '')));
  }
  return told.length > 0 && found.length > 1 ? { columns: found, taken: found.length } : undefined;
}

function isApart(text: string, measure: string, knowledge: Knowledge): boolean {
  return text.toLowerCase().endsWith(` ${singular(measure).toLowerCase()}`) || /^(?:date|comments?|total|average|overall|id)$/iu.test(text) || (text.includes(' ') && knowledge.knowsExactly(text));
}

/** The things of a measure in one chunk, each a column. */
function inBrackets(piece: Piece): readonly Entry[] | undefined {
  const { count, measure = '', said = '', things = '', rest = '' } = BRACKETED.exec(piece.text)?.groups ?? {};
  if (things === '' || (count === undefined && said.trim() === '')) return undefined;
  const list = { text: things, start: piece.start, end: piece.end };
  const names = cutOutside(list, commaAt(things)).flatMap(({ text }) => text.split(/\s+(?:and|&)\s+/iu)).map((name) => name.replace(/^and\s+/iu, '').trim());
  if (names.length < 2 || names.length > MOST || !names.every((name) => /^[\p{L}-]{3,}(?:\s[\p{L}-]+){0,2}$/u.test(name))) return undefined;
  const remark = [said, rest].map((text) => text.replace(/^[\s,]+/u, '').trim()).filter((text) => text !== '').map((text) => ({ text, start: piece.start, end: piece.end }));
  return names.map((name) => ({ text: name.toLowerCase().endsWith(singular(measure).toLowerCase()) ? name : `${name} ${singular(measure)}`, start: piece.start, end: piece.end, remarks: remark }));
}
