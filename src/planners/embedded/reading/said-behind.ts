import type { Piece } from '../model.js';
import { comparesRows } from './assertions.js';
import { slice } from './lists.js';
import { hasOrNot } from './told/has-or-not.js';
import { outsideBrackets } from './values/outside-brackets.js';
import { keysOf } from './words.js';

const DASH = /\s[-–—]+\s/gu;

/** "discount code - only recovered ones have one": of the column before the dash. */
const OF_THE_LAST = /^only\s|\s(?:one|1|any|none|it|that|them|this)\W*$/iu;

/** "…, start date, 20% of customers have a solar roof": a sentence of its own, unless it speaks of a column before. */
function withoutShareBehind(piece: Piece): Piece[] {
  const comma = outsideBrackets(piece.text).lastIndexOf(', ');
  const tail = comma < 0 ? undefined : slice(piece, comma + 2);
  const thing = tail === undefined ? undefined : hasOrNot(tail.text);
  const before = new Set(keysOf(piece.text.slice(0, Math.max(0, comma))));
  return tail === undefined || thing === undefined || keysOf(thing).some((key) => before.has(key)) ? [piece] : [slice(piece, 0, comma), tail];
}

/** "age, smoker 20%, charges - smokers pay three times more": what a dash sets behind a list, where it says something of the rows, is a sentence of its own. */
export function withoutSaidBehind(piece: Piece): Piece[] {
  const masked = outsideBrackets(piece.text);
  const dash = [...masked.matchAll(DASH)].at(-1);
  if (dash === undefined || !masked.slice(0, dash.index).includes(',')) return withoutShareBehind(piece);
  const tail = slice(piece, dash.index + dash[0].length);
  return /[,;:]/u.test(tail.text) || OF_THE_LAST.test(tail.text) || !comparesRows(tail.text) ? [piece] : [slice(piece, 0, dash.index), tail];
}
