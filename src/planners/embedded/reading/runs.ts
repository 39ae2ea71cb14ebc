import { itemOf } from '../columns/item.js';
import type { Entry } from '../model.js';
import { ABBREVIATIONS } from '../vocabulary/abbreviations.js';
import type { Knowledge } from './knowledge.js';

const WORD = /\S+/g;

/** Names that qualify no other: three of them in a row are three columns. */
const PLAIN = new Set('name age email mail phone address city country gender sex price quantity qty salary title company department dept zip birthday username password weight height mileage brand model year'.split(' '));

/** "release yr", "cust name": known once its words are written in full. */
const isKnownName = (name: string, knowledge: Knowledge): boolean =>
  knowledge.knowsExactly(name) || (/\s/.test(name) && knowledge.knowsExactly(name.toLowerCase().split(/\s+/).map((word) => ABBREVIATIONS.get(word)?.join(' ') ?? word).join(' ')));

/** So many names that are known vouch for one that is not: "album genre plays skips release year". */
const VOUCHING = 6;

/**
 * "pet name species breed age weight": columns run together without commas. Cuts where every word belongs to a phrase
 * the lexicon knows by itself; three phrases at least, so that "customer order status" stays one column.
 */
export function splitRun(piece: Entry, knowledge: Knowledge): Entry[] {
  if (piece.remarks !== undefined) return [piece];
  // Where something is said behind the name, it is one column: "order date in the last year".
  if (itemOf(piece)?.remarks.length !== 0) return [piece];
  const stop = piece.text.search(/[(:=]|\s\d/);
  const head = stop < 0 ? piece.text : piece.text.slice(0, stop);
  const words = [...head.matchAll(WORD)];
  // "student records for a high school" is no run.
  if (/\s(?:for|from|with|at|per|in|by|to|the|an?)\s/i.test(head)) return [piece];
  const isPlain = words.length === 3 && words.every(([word]) => PLAIN.has(word.toLowerCase()));
  if ((words.length < 4 && !isPlain) || words.length > 60 || knowledge.knowsExactly(head)) return [piece];
  const cuts: { from: number; to: number }[] = [];
  let at = 0;
  let unknown = 0;
  while (at < words.length) {
    let taken = 0;
    for (let length = Math.min(4, words.length - at); length >= 1; length--) {
      const first = words[at];
      const last = words[at + length - 1];
      if (first === undefined || last === undefined) continue;
      if (isKnownName(head.slice(first.index, last.index + last[0].length), knowledge)) {
        taken = length;
        break;
      }
    }
    const first = words[at];
    if (taken === 0) {
      if (!/^(?!data|list|table|rows|records|set$)\p{L}{3,}$/iu.test(first?.[0] ?? '')) return [piece];
      unknown++;
      taken = 1;
    }
    const last = words[at + taken - 1];
    if (first !== undefined && last !== undefined) cuts.push({ from: first.index, to: last.index + last[0].length });
    at += taken;
  }
  if (cuts.length < 3 || unknown * VOUCHING >= cuts.length) return [piece];
  return cuts.map((cut, index) => {
    const to = index === cuts.length - 1 ? piece.text.length : cut.to;
    return { text: piece.text.slice(cut.from, to), start: piece.start + cut.from, end: piece.start + to };
  });
}
