import { addDays } from './calendar.js';
import type { Edit } from './edits.js';

/** What programs and databases write their own way, as the readers of types and bounds know it. */

/** "id <int>, plan <free|pro>": a type in angles beside each name. */
const ANGLES = /(?<=[\p{L}\d_"'`] )<((?:[^<>\n]|[<>]=|(?<=[\s,])[<>](?=\s)){2,120})>(?=\s*(?:[,;.\n]|$))/gu;

/** "ordered datetime64[ns]", "customer object": types of a data frame. */
const FRAME = /\b(?:u?int64|float64|datetime64)\b/u;
const FRAME_TYPE = /(?<=[\p{L}\d_"'`:]\s{1,40})(?:datetime64(?:\[[^\]\n]*\])?|object(?=\s*(?:$|[,;(])))/gimu;

const TABLE = /\bcreate\s+table\b/iu;
/** "VARCHAR2(3 CHAR)": what a length is counted in. */
const COUNTED_IN = /(?<=\(\s?\d{1,5})\s(?:char|byte)(?=\s?\))/giu;
/** "IDENTITY(1000,1)": where the numbers begin. */
const IDENTITY = /\bidentity\s?\(\s?(\d+)\s?,\s?\d+\s?\)/giu;
/** "default 'N' check (…)": what a cell has where nothing is given, before what it may have. */
const DEFAULT = /\bdefault\s+(?:'[^'\n]{0,40}'|\d+)\s+(?=check\s?\()/giu;

const DAY = /\d{4}-\d\d-\d\d/u;
/** "CHECK (d >= '2024-05-01' AND d < '2024-07-01')", ">= 2024-05-01 and <= 2024-06-30". */
const SIGNED_DAYS = />=?\s?(?:date\s?)?["']?(\d{4}-\d\d-\d\d)["']?\s?(?:and|&&|&|,)\s?(?:[\p{L}_][\w.]*\s?)?(<=?)\s?(?:date\s?)?["']?(\d{4}-\d\d-\d\d)["']?/giu;
const QUOTED_DAYS = /\bbetween\s+(?:date\s?)?["'](\d{4}-\d\d-\d\d)["']\s+and\s+(?:date\s?)?["'](\d{4}-\d\d-\d\d)["']/giu;

/** "state int, 0 draft, 1 sent, 2 paid": what each number of a code means. */
const CODES = /(?<=(?:[(]|#\s|\/\/\s|--\s|\bint(?:eger)?,?\s|:\s))[01] \p{L}[\p{L}_ -]{1,24}(?:[,;] ?[1-9] \p{L}[\p{L}_ -]{1,24}){1,8}(?=\s*(?:[).\n]|$))/gmu;

/** The same with signs; undefined where the numbers do not follow each other. */
function codesOf(list: string): string | undefined {
  const parts = list.split(/[,;] ?/u).map((part) => /^(\d) (.+)$/u.exec(part.trim()));
  const first = Number(parts[0]?.[1]);
  return parts.every((part, i) => part !== null && Number(part[1]) === first + i) ? parts.map((part) => `${part?.[1] ?? ''}=${part?.[2] ?? ''}`).join(', ') : undefined;
}

type Plain = (match: RegExpExecArray) => string | undefined;

const edits = (text: string, said: RegExp, plain: Plain): Edit[] =>
  [...text.matchAll(said)].flatMap((match) => {
    const as = plain(match);
    return as === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, as }];
  });

/** The edits of a text, in no order. */
export function fromPrograms(text: string): Edit[] {
  const angles = text.includes(' <') ? edits(text, ANGLES, ({ 1: inside = '' }) => `(${inside})`) : [];
  const frame = FRAME.test(text) ? edits(text, FRAME_TYPE, ({ 0: type }) => (type.toLowerCase() === 'object' ? 'string' : 'datetime')) : [];
  const table = TABLE.test(text) ? [...edits(text, COUNTED_IN, () => ''), ...edits(text, IDENTITY, ({ 1: first = '1' }) => (first === '1' ? undefined : `identity starting at ${first}`)), ...edits(text, DEFAULT, () => '')] : [];
  const days = DAY.test(text) ? [...edits(text, SIGNED_DAYS, ({ 1: from = '', 2: sign, 3: to = '' }) => `between ${from} and ${sign === '<' ? addDays(to, -1) : to}`), ...edits(text, QUOTED_DAYS, ({ 1: from = '', 2: to = '' }) => `between ${from} and ${to}`)] : [];
  const codes = edits(text, CODES, ({ 0: list }) => codesOf(list));
  return [...codes, ...(angles.length < 2 ? [] : angles), ...frame, ...table, ...days];
}
