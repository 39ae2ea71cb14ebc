import type { Piece } from '../model.js';
import { beginsOperation } from './verbs.js';

/** Where an operation may end: a full stop, a semicolon, a line; a comma or an "and" where another verb follows. */
const END = /[;\n]+\s*|[.!?]+(?=\s|$)\s*/gu;
const MAYBE = /\s*,\s*(?:(?:and|then|also|und|dann|y|luego|et|puis|but|aber|pero|mais)\s+)*|\s+(?:and(?: then| also)?|then|und(?: dann)?|y(?: luego)?|et(?: puis)?|but|aber|pero|mais)\s+/giu;

/** The pieces of an instruction, each of which asks for one thing. Quotes and brackets protect. */
export function operationsIn(instruction: string): Piece[] {
  const guarded = protectedText(instruction);
  const cuts = [
    ...[...guarded.matchAll(END)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
    ...[...guarded.matchAll(MAYBE)].map((match) => ({ from: match.index, to: match.index + match[0].length })).filter(({ to }) => beginsOperation(instruction.slice(to))),
  ].sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let start = 0;
  for (const { from, to } of [...cuts, { from: instruction.length, to: instruction.length }]) {
    if (from < start) continue;
    const text = instruction.slice(start, from).trim();
    const lead = instruction.slice(start, from).length - instruction.slice(start, from).trimStart().length;
    if (/[\p{L}\p{N}]/u.test(text)) pieces.push({ text, start: start + lead, end: start + lead + text.length });
    start = to;
  }
  return pieces;
}

/** The text with what stands in quotes and brackets masked, and the dots of numbers. */
function protectedText(text: string): string {
  const masked = (found: string): string => '_'.repeat(found.length);
  return text.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])|\([^()]*\)|\[[^[\]]*\]/gu, masked).replace(/(\d)[.,](?=\d)/g, '$1_');
}
