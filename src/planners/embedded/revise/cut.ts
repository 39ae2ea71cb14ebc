import type { Piece } from '../model.js';
import { beginsOperation } from './verbs.js';

/** Where an operation may end: a full stop, a semicolon, a line; a comma or an "and" where another verb follows. */
const END = /[;\n]+\s*|[.!?]+(?=\s|$)\s*/gu;
const MAYBE = /\s*,\s*(?:(?:and|then|also|und|dann|y|luego|et|puis|but|aber|pero|mais)\s+)*|\s+(?:and(?: then| also)?|then|und(?: dann)?|y(?: luego)?|et(?: puis)?|but|aber|pero|mais)\s+/giu;

/** What is said of a column begins like this. */
const REMARK = /^\s*:?\s*(?:\d|[$€£%]|(?:is|are|never|always|no|not|only|between|from|to|at (?:least|most)|max|min|up to|optional|nullable|unique|missing|empty|normal\w*|lognormal\w*|uniform\w*|mean|median|with)\b)/iu;

/** Something was said of a column already. */
const SAID = /\d|%|\b(?:is|are|should|must|never|always|unique|optional|between|missing|normal\w*)\b/iu;

/** The pieces of an instruction, each of which asks for one thing. Quotes and brackets protect. @param names of the columns */
export function operationsIn(instruction: string, names: readonly string[]): Piece[] {
  const namesColumn = (text: string): boolean => {
    const low = text.toLowerCase().replace(/^the /, '');
    return names.some((name) => [name.toLowerCase(), name.toLowerCase().replaceAll('_', ' ')].some((each) => low.startsWith(each) && REMARK.test(low.slice(each.length))));
  };
  const guarded = protectedText(instruction);
  const ends = [END, MAYBE].flatMap((pattern) => [...guarded.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, isEnd: pattern === END })));
  const pieces: Piece[] = [];
  let start = 0;
  for (const { from, to, isEnd } of [...ends.sort((a, b) => a.from - b.from), { from: instruction.length, to: instruction.length, isEnd: true }]) {
    const [left, right] = [instruction.slice(start, from), instruction.slice(to)];
    // "x and y are unique" says one thing of two columns, "x 1-5 and y 2-6" two.
    if (from < start || !(isEnd || beginsOperation(right) || (SAID.test(left) && namesColumn(right)))) continue;
    const text = left.trim();
    const lead = left.length - left.trimStart().length;
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
