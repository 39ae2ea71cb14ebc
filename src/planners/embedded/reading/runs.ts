import { itemOf } from '../columns/item.js';
import { isPlural, nameOf } from '../columns/name.js';
import type { Entry } from '../model.js';
import { ABBREVIATIONS } from '../vocabulary/abbreviations.js';
import type { Knowledge } from './knowledge.js';

/** "pet name species breed age weight": columns run together without commas. */

const WORD = /\S+/g;

/** Names that qualify no other: three of them in a row are three columns. */
const PLAIN = new Set('name age email mail phone address city country gender sex price quantity qty salary title company department dept zip title author brand make region product birthday username password weight height mileage brand model year'.split(' '));

/** "release yr", "cust name": known once its words are written in full. */
const isKnownName = (name: string, knowledge: Knowledge): boolean =>
  knowledge.knowsExactly(name) || (/\s/.test(name) && knowledge.knowsExactly(name.toLowerCase().split(/\s+/).map((word) => ABBREVIATIONS.get(word)?.join(' ') ?? word).join(' ')));

/** So many names that are known vouch for one that is not: "album genre plays skips release year". */
const VOUCHING = 6;

/** A name of a run, by its place in the text. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/** "student records for a high school" is no run. */
const SMALL = /\s(?:for|from|with|at|per|in|by|to|the|an?)\s/i;

/** The names of a run, the longest known first; undefined where more than a few of its words belong to none. */
function namesOf(text: string, knowledge: Knowledge): readonly Cut[] | undefined {
  const words = [...text.matchAll(WORD)];
  if (words.length > 60 || SMALL.test(text)) return undefined;
  const cuts: Cut[] = [];
  let unknown = 0;
  for (let at = 0, taken = 0; at < words.length; at += taken) {
    taken = longestAt(words, at, text, knowledge);
    if (taken === 0) {
      if (!/^(?!data|list|table|rows|records|set$)\p{L}{3,}$/iu.test(words[at]?.[0] ?? '')) return undefined;
      // A slip of the pen is known once it is mended: "emial".
      if (!knowledge.knows(words[at]?.[0] ?? '')) unknown++;
      taken = 1;
    }
    const [first, last] = [words[at], words[at + taken - 1]];
    if (first !== undefined && last !== undefined) cuts.push({ from: first.index, to: last.index + last[0].length });
  }
  return unknown * VOUCHING >= cuts.length ? undefined : cuts;
}

/** "make model year": the model, and then its year. */
const MAKER = /^(?:make|maker|brand|manufacturer)$/iu;

/** How many words from one on are a known name together. */
function longestAt(words: readonly RegExpExecArray[], at: number, text: string, knowledge: Knowledge): number {
  for (let length = Math.min(4, words.length - at); length >= 1; length--) {
    const [first, last] = [words[at], words[at + length - 1]];
    if (first === undefined || last === undefined || (length > 1 && MAKER.test(words[at - 1]?.[0] ?? '') && /^model$/iu.test(first[0]))) continue;
    if (isKnownName(text.slice(first.index, last.index + last[0].length), knowledge)) return length;
  }
  return 0;
}

/**
 * Cuts a run where every word belongs to a phrase the lexicon knows by itself; three phrases at least, so that "customer order
 * status" stays one column.
 */
export function splitRun(piece: Entry, knowledge: Knowledge): Entry[] {
  if (piece.remarks !== undefined) return [piece];
  // Where something is said behind the name, it is one column: "order date in the last year".
  if (itemOf(piece)?.remarks.length !== 0) return bracketedRun(piece, knowledge) ?? [piece];
  const stop = piece.text.search(/[(:=]|\s\d/);
  const head = stop < 0 ? piece.text : piece.text.slice(0, stop);
  const words = head.match(WORD) ?? [];
  const isPlain = words.length === 3 && words.every((word) => PLAIN.has(word.toLowerCase()));
  if ((words.length < 4 && !isPlain) || knowledge.knowsExactly(head)) return [piece];
  const cuts = namesOf(head, knowledge);
  return cuts === undefined || cuts.length < 3 ? [piece] : entriesAt(piece, cuts, piece.text.length);
}

function entriesAt({ text, start }: Entry, cuts: readonly Cut[], end: number): Entry[] {
  return cuts.map((cut, index) => {
    const to = index === cuts.length - 1 ? end : cut.to;
    return { text: text.slice(cut.from, to), start: start + cut.from, end: start + to };
  });
}

const STRETCH = /([^()]+)(\([^()]*\))?/gu;

/** "name age club position (GK/DEF/FWD) goals": a run of which some names have brackets behind them, and more names behind those. */
function bracketedRun(piece: Entry, knowledge: Knowledge): Entry[] | undefined {
  const open = piece.text.indexOf('(');
  if (open < 0 || !/\)\s+\p{L}/u.test(piece.text)) return undefined;
  const found: Entry[] = [];
  for (const { index, 0: whole, 1: names = '' } of piece.text.matchAll(STRETCH)) {
    if (names.trim() === '') continue;
    const cuts = /[:=,;]|\s\d/.test(names) ? undefined : namesOf(names, knowledge);
    if (cuts === undefined) return undefined;
    found.push(...entriesAt(piece, cuts.map(({ from, to }) => ({ from: index + from, to: index + to })), index + whole.trimEnd().length));
  }
  return found.length < 3 ? undefined : found;
}

const HEAD = /^[^(),:;\n\d]+/u;
const MOST_BEFORE = 3;

/** "players name team position goals": how much of a text names what the rows are, where a run of names follows; undefined where none does. */
export function headOfRun(text: string, knowledge: Knowledge): number | undefined {
  const head = HEAD.exec(text)?.[0] ?? '';
  const words = [...head.replace(/\s(?:n|and|&|plus)\s[^(]*$/iu, '').matchAll(WORD)];
  if (words.length < 4 || SMALL.test(head)) return undefined;
  for (const [i, word] of words.slice(0, MOST_BEFORE).entries()) {
    const next = words[i + 1];
    const last = words.at(-1);
    // A name that may be a column of its own is no head, nor is what stands behind one: "pet name species breed age".
    if (PLAIN.has(word[0].toLowerCase())) return undefined;
    if (next === undefined || last === undefined || !nameOf(word[0]).every(isPlural) || (!PLAIN.has(next[0].toLowerCase()) && knowledge.knowsExactly(`${word[0]} ${next[0]}`))) continue;
    const rest = text.slice(next.index, last.index + last[0].length);
    const names = namesOf(rest, knowledge)?.map(({ from, to }) => rest.slice(from, to).toLowerCase()) ?? [];
    if (names.length >= 3 && names.every((name) => isKnownName(name, knowledge) || knowledge.knows(name)) && names.some((name) => PLAIN.has(name))) return next.index;
  }
  return undefined;
}
