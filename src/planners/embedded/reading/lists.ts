import { isInitial } from './initials.js';
import type { Piece } from '../model.js';

/** Cuts a text into pieces at indexes outside brackets; `cutAt` gives the length of the separator at an index, or 0. */
export function cutOutside(piece: Piece, cutAt: (index: number) => number): Piece[] {
  const { text } = piece;
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (body !== '') pieces.push({ text: body, start: piece.start + from + lead, end: piece.start + from + lead + body.length });
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const length = cutAt(i);
      if (length === 0) continue;
      push(i);
      i += length - 1;
      from = i + 1;
    }
  }
  push(text.length);
  return pieces;
}

/** Commas and semicolons, but not the comma of "1,000", nor "open|closed" in a text whose columns commas set apart. */
export function commaAt(text: string): (index: number) => number {
  const isPiped = !/,\s/.test(text);
  return (index) => {
    const char = text[index];
    if (char === '|' && (isPiped || /\s/.test(text[index + 1] ?? ' ')) && !isUnion(text, index) && (isPiped || !isChoice(text, index))) return 1;
    if (char === ';' || char === '\n' || char === '·' || char === '•' || char === '，' || char === '、') return 1;
    if (char !== ',') return 0;
    return /\d/.test(text[index - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(index + 1)) ? 0 : 1;
  };
}

/** "state = open | paid | void" between commas: values behind the sign, and no columns. */
function isChoice(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 120), index).split(/[,;\n]/u).at(-1) ?? '';
  const behind = text.slice(index + 1, index + 120).split(/[,;\n]/u, 1)[0] ?? '';
  return /^[^=:]*[\p{L}\d_]\s?[=:]\s[^=:]*$/u.test(before) && !/[=:]/u.test(behind);
}

/** `phase "planning" | "shell"`: quoted values behind a name, where a header quotes its names as well. */
function isUnion(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 80), index);
  return /["'`”’]\s*$/u.test(before) && /^\s*["'`“‘]/u.test(text.slice(index + 1, index + 8)) && /[\p{L}\d_]:?\s+["'`“‘]\S/u.test(before);
}

const JOINER = /^\s(?:and|&|n|plus(?!\s(?:tard|tôt)(?![\p{L}]))|\+|as well as|along with|together with|and also|and then|und|sowie|y|e|et|w\/?)\s/iu;

/** "shift dates in February 2024 with ward": behind a year. */
const BEHIND_DATE = /^\s(?:and|&|n|plus|\+|as well as|along with|together with|and also|and then|with(?!\s(?:an?|the)\s)|und|sowie|mit|y|e|con|et|avec|w\/?)\s/iu;

/** Words that join two columns, with their length; the caller decides whether both sides are columns. */
export function joinerAt(text: string): (index: number) => number {
  return (index) => (text[index] === ' ' ? ((/(?:19|20)\d\d$/.test(text.slice(Math.max(0, index - 4), index)) ? BEHIND_DATE : JOINER).exec(text.slice(index, index + 20))?.[0].length ?? 0) : 0);
}

const ABBREVIATION = /(?:(?:^|[\s(])(?:e\.?g|i\.?e|approx|vs|no|nr|incl|excl|inkl|exkl|zzgl|abzgl|bzw|etc|ca|z\.\s?b|p\.\s?ej|dr|mr|mrs|ms|st|max|min|avg|fig|inv|acc|acct|ref|tel|qty|amt|dept|addr|int|ext|vol|wt|sr|jr|inc|ltd|u\.s|u\.k|mwst|ust|tva|iva)|[a-zäöüß]{3}(?:nr|str))$/i;

/** "vom 3. bis 9. Juni": the dot of a day in German. */
const OF_MONTH = /^\s(?:bis|und|jan|feb|m[äa]r|apr|mai|jun|jul|aug|sep|okt|nov|dez)/iu;

/** "would recommend yes or no. Guests …": no number. */
const YES_OR_NO = /(?:yes|y|s[ií]|true|ja)\s?(?:or|\/|o|,)\s?no$/iu;

/** "0 to 250 min. Torque goes down": a unit behind a number ends a sentence where the next begins. */
const isUnit = (text: string, dot: number): boolean => /\d\s?\p{L}{1,3}$/u.test(text.slice(Math.max(0, dot - 8), dot)) && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(dot + 1, dot + 5));

/** "setup min, run min. Press is …": a unit that ends a list. */
const endsInUnit = (text: string, dot: number): boolean => (/[\s(]ms$/u.test(text.slice(Math.max(0, dot - 4), dot)) && /^\s+["“]?\p{Lu}/u.test(text.slice(dot + 1, dot + 5))) || /\p{L}\s(?:min|max|sec|hr|avg)$/iu.test(text.slice(Math.max(0, dot - 8), dot)) && /^\s+(?:["“]|\p{Lu}\p{Ll}+\s)/u.test(text.slice(dot + 1, dot + 16));

/** "bill amt. older people have …": a statement behind a short form, begun without a capital. */
const goesOnToSay = (text: string, dot: number): boolean => /\p{L}\s(?:qty|amt|no|dept|addr|tel|acct|ref)$/iu.test(text.slice(Math.max(0, dot - 8), dot)) && /^\s+(?:[\p{L}-]+\s){1,3}(?:have|has|are|is|get|gets|should|must|costs?|pays?|earns?|needs?|goe?s?)\s/iu.test(text.slice(dot + 1, dot + 50));

/** "min order qty. I do not want …": words that only begin a sentence. */
const opensSentence = (text: string, dot: number): boolean => goesOnToSay(text, dot) || /^\s+(?:I|We|You|They|It|The|This|These|Those|Please|Only|No|All|Each|Every|Don['’]?t|Do|Also|And|But|If|When|Make|Keep|There)(?:['’]\p{L}+)?\s/u.test(text.slice(dot + 1, dot + 14)) && !/\b(?:e\.?g|i\.?e|vs|dr|mrs?|ms|st|z\.\s?b|u\.s|u\.k)$/iu.test(text.slice(Math.max(0, dot - 6), dot));

/** Sentences, with the dots of numbers, abbreviations and addresses left alone. Brackets protect. */
export function sentencesOf(piece: Piece): Piece[] {
  const { text } = piece;
  return cutOutside(piece, (index) => {
    const char = text[index] ?? '';
    if (char === '\n') return 1;
    // "my grocery list,,, product, aisle": nobody lists nothing.
    if (char === ',' && text[index + 1] === ',') return /^,+/.exec(text.slice(index))?.[0].length ?? 0;
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return 0;
    const next = text[index + 1];
    // "ending in .50 or .00"
    if (char === '.' && /\s/.test(text[index - 1] ?? '') && /\d/.test(next ?? '')) return 0;
    if (next !== undefined && !/[\s"')\].!?…]/.test(next)) return 0;
    // "-90..90" is a range.
    if (next === '.' && /^\.+[\p{L}\d-]/u.test(text.slice(index + 1, index + 4))) return 0;
    // "record? (WR/NR)": the bracket belongs to the question.
    if (char === '?' && /^\?\s?(?:\(|(?:and|or|plus)\s)/.test(text.slice(index, index + 7))) return 0;
    if (char === '.' && isInitial(text, index)) return 0;
    if (char === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - 8), index)) && !isUnit(text, index) && !endsInUnit(text, index) && !opensSentence(text, index) && !YES_OR_NO.test(text.slice(Math.max(0, index - 12), index))) return 0;
    if (char === '.' && /(?:^|\s)\d{1,2}$/.test(text.slice(Math.max(0, index - 3), index)) && OF_MONTH.test(text.slice(index + 1, index + 12))) return 0;
    return 1;
  });
}

/** Lines of a text as pieces, empty ones left out. */
export function linesOf(piece: Piece): Piece[] {
  const lines: Piece[] = [];
  let at = 0;
  for (const line of piece.text.split('\n')) {
    const lead = line.length - line.trimStart().length;
    const body = line.trim();
    if (body !== '') lines.push({ text: body, start: piece.start + at + lead, end: piece.start + at + lead + body.length });
    at += line.length + 1;
  }
  return lines;
}

export function slice(piece: Piece, from: number, to = piece.text.length): Piece {
  const raw = piece.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { text, start: piece.start + from + lead, end: piece.start + from + lead + text.length };
}

/** How far a line is set in. */
export function indentOf(whole: Piece, line: Piece): number {
  const at = line.start - whole.start;
  return at - (whole.text.lastIndexOf('\n', at - 1) + 1);
}
