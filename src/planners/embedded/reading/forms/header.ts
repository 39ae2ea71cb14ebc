import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { cutOutside, linesOf, slice } from '../lists.js';
import { worded, type Outline } from '../outline.js';
import { shownOf } from './json.js';

/** Cells without spaces, whatever separates them. */
const BARE = /^["'`]?[\p{L}_$][\p{L}\p{N}_.$-]*["'`]?(?:[,;|\t]\s?["'`]?[\p{L}_$][\p{L}\p{N}_.$-]*["'`]?)+[,;]?$/u;
/** Cells may hold spaces where the separator is none of a sentence. */
const WIDE = /^["'`]?\p{L}[\p{L}\p{N}_.$ ()/%#-]*["'`]?(?:\s?[|\t]\s?["'`]?\p{L}[\p{L}\p{N}_.$ ()/%#-]*["'`]?){2,}$/u;
const SEMICOLONS = /^\p{L}[\p{L}\p{N}_.$ -]*(?:;\s?\p{L}[\p{L}\p{N}_.$ -]*){3,}$/u;
const TIGHT = /(?<![\p{L}\p{N}_,;|([])[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*(?:[,;|\t][\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*){2,}(?![\p{L}\p{N}_(])/u;
const QUOTED = /[[(]\s*(?:["'`][\p{L}_][\p{L}\p{N}_ ]{0,60}["'`]\s*,\s*){1,200}["'`][\p{L}_][\p{L}\p{N}_ ]{0,60}["'`]\s*,?\s*[\])]/u;
const SNAKES = /^[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)*(?: [\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)*){2,}$/u;

/** A header row, as files of data open with. */
export function fromHeader(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const lines = linesOf(whole);
  for (const [index, line] of lines.entries()) {
    const header = headerIn(line, knowledge);
    if (header === undefined) continue;
    const separator = separatorOf(header.text);
    const names = cutOutside(header, (at) => (separator.test(header.text[at] ?? '') ? 1 : 0)).map((cell) => ({ ...cell, text: cell.text.replace(/["'`]/g, '') }));
    if (names.length < 2) continue;
    const items = withShown(names, lines[index + 1], separator);
    const before = worded([...lines.slice(0, index), slice(line, 0, header.start - line.start)]);
    const after = lines.slice(index + 1).filter((row) => row.text.split(separator).length !== items.length || speaksOf(row.text, names));
    return { preamble: before[0], items, sentences: worded([...before.slice(1), slice(line, header.end - line.start), ...after]), verbatim: items.every(({ text }) => !/\s/.test(text)) };
  }
  return undefined;
}

const SAYS = /^[\s"'`]*(?:is|are|has|have|comes?|goes|runs?|must|may|can|should|only|always|never|lies?|ranges?|between|for|takes?|holds?|contains?|=|:)(?![\p{L}\d])/iu;

/** "status is one of open, closed, on hold": a sentence that begins with a column has as many commas as a row may have. */
function speaksOf(text: string, names: readonly Piece[]): boolean {
  const low = text.trim().toLowerCase();
  return names.some(({ text: name }) => low.startsWith(name.toLowerCase()) && SAYS.test(low.slice(name.length)));
}

/** Columns with what an example row below the header shows of them: the kind of their values and the form of their codes. */
function withShown(names: readonly Piece[], line: Piece | undefined, separator: RegExp): readonly Entry[] {
  const row = line === undefined ? undefined : [...line.text.matchAll(separator.test(',') ? CELLS : ANY_CELLS)].map(([cell]) => cell.trim().replace(/^"(.*)"$/u, '$1'));
  if (line === undefined || row?.length !== names.length || speaksOf(line.text, names) || !row.some((cell) => /\d/u.test(cell))) return names;
  return names.map((name, i) => {
    const told = shownOf(name.text, valueOf(row[i] ?? ''), i);
    return told.length === 0 ? name : { ...name, remarks: told.map((text) => ({ text, start: line.start, end: line.end })) };
  });
}

/** Cells of a row; what is quoted may hold the separator. */
const CELLS = /(?<=^|,)(?:"[^"\n]*"|[^,\n]*)(?=,|$)/gu;
const ANY_CELLS = /(?<=^|[;|\t])(?:"[^"\n]*"|[^;|\t\n]*)(?=[;|\t]|$)/gu;

function valueOf(cell: string): unknown {
  if (cell === '' || /^null$/iu.test(cell)) return null;
  if (/^(?:true|false)$/iu.test(cell)) return cell.toLowerCase() === 'true';
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u.test(cell) ? (/\.0+$/u.test(cell) ? Number(cell) + 0.5 : Number(cell)) : cell;
}

function separatorOf(header: string): RegExp {
  for (const separator of [/\t/, /\|/, /;/, /,/]) if (separator.test(header)) return separator;
  return / /;
}

function headerIn(line: Piece, knowledge: Knowledge): Piece | undefined {
  const { text } = line;
  if (BARE.test(text) && !(/[,;]\s/.test(text) && !text.includes('_'))) return /[,;]\s/.test(text) && !isAllSnakes(text) ? undefined : line;
  if (WIDE.test(text) && text.split(/[|\t]/).every((cell) => cell.trim().split(/\s+/).length <= 5)) return line;
  if (SEMICOLONS.test(text) && text.split(';').every((cell) => cell.trim().split(/\s+/).length <= 4)) return line;
  if (SNAKES.test(text)) {
    const cells = text.split(' ');
    const snakes = cells.filter((cell) => cell.includes('_')).length;
    if (snakes * 3 >= cells.length && cells.every((cell) => cell.includes('_') || knowledge.knows(cell))) return line;
  }
  const quoted = QUOTED.exec(text);
  if (quoted !== null && !areChoices(text.slice(0, quoted.index), text.slice(quoted.index + quoted[0].length))) return slice(line, quoted.index + 1, quoted.index + quoted[0].length - 1);
  const tight = TIGHT.exec(text);
  // "w/ id,score,device & country": the list goes on in words.
  const goesOn = tight !== null && (isInBrackets(text.slice(0, tight.index), text.slice(tight.index + tight[0].length)) || isValues(text.slice(0, tight.index), tight[0]) || (tight[0].includes(';') && /^\s[^;\n]{1,60};\s?\p{L}/u.test(text.slice(tight.index + tight[0].length))) || /^\s*(?:&|and\b|plus\b|,\s)|^\s[^,;:.\n]{1,60},[\p{L}\d]/iu.test(text.slice(tight.index + tight[0].length)));
  return tight === null || goesOn ? undefined : slice(line, tight.index, tight.index + tight[0].length);
}

/** "id int, size enum('S','M'), name text": values of the column they stand behind, with others beside it. */
function areChoices(before: string, behind: string): boolean {
  return /(?<![\p{L}_])(?:enum|in|set|choices?|literal|oneof|values?)\s?$/iu.test(before) || (/^\s*[,;]\s*\p{L}/u.test(behind) && /[,;:]\s*\p{L}[\p{L}\p{N}_ ]{0,40}$/u.test(before));
}

/** "tag (string), class (string: laptop|vehicle), price (float)": what stands in the brackets of one column among others. */
function isInBrackets(before: string, behind: string): boolean {
  const [, list] = /^(?<list>[^()]*)\([^()]*$/u.exec(before.slice(before.lastIndexOf(')') + 1)) ?? [];
  return list !== undefined && /^[^()]*\)/u.test(behind) && (/[,;]\s*\p{L}/u.test(list) || /^[^()]*\)\s*[,;]\s*\p{L}/u.test(behind));
}

/** "name, age, grade a|b|c": the last column's values, where commas set the columns apart. */
function isValues(before: string, cells: string): boolean {
  return cells.includes('|') && /(?:[,;]\s*|:\s)(?!(?:columns?|fields?|header)\b)[^,:;]{1,40}\s$/iu.test(before);
}

/** "match_id, tournament, game": names of a program with commas between and nothing else. */
function isAllSnakes(text: string): boolean {
  const cells = text.split(/[,;]\s?/);
  return cells.length >= 3 && cells.filter((cell) => cell.includes('_')).length * 3 >= cells.length;
}
