import type { Piece } from '../model.js';
import { comparesRows } from './assertions.js';
import { slice } from './lists.js';
import { outsideBrackets } from './values/outside-brackets.js';

const DASH = /\s[-–—]+\s/gu;

/** "discount code - only recovered ones have one": of the column before the dash. */
const OF_THE_LAST = /^only\s|\s(?:one|1|any|none|it|that|them|this)\W*$/iu;

/** "age, smoker 20%, charges - smokers pay three times more": what a dash sets behind a list, where it says something of the rows, is a sentence of its own. */
export function withoutSaidBehind(piece: Piece): Piece[] {
  const masked = outsideBrackets(piece.text);
  const dash = [...masked.matchAll(DASH)].at(-1);
  if (dash === undefined || !masked.slice(0, dash.index).includes(',')) return [piece];
  const tail = slice(piece, dash.index + dash[0].length);
  return /[,;:]/u.test(tail.text) || OF_THE_LAST.test(tail.text) || !comparesRows(tail.text) ? [piece] : [slice(piece, 0, dash.index), tail];
}
