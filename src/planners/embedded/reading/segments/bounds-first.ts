import { isUnitWord } from '../../columns/small-words.js';
import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { keysOf } from '../words.js';

/** "1 to 6 rooms": the bounds before the name. */
const BOUNDS_FIRST = /^(?:and\s+|from\s+|between\s+)?(\d+(?:[.,]\d+)?\s*(?:to|-|–|and|bis|a|à)\s*\d+(?:[.,]\d+)?)\s+(\p{L}{4,}(?:\s\p{L}+)?)$/iu;

/** A column told bounds first, as a name and a remark; units of time and measure are none. */
export function boundsFirst(piece: Piece, knowledge: Knowledge): Entry | undefined {
  const match = BOUNDS_FIRST.exec(piece.text);
  const [, bounds = '', name = ''] = match ?? [];
  if (match === null || !knowledge.knowsExactly(name) || isUnitWord(keysOf(name)[0] ?? '') || /^(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?|points?|stars?|characters?|digits?|letters?|words?|decimals?|times?|percent)/iu.test(name)) return undefined;
  const at = piece.text.indexOf(bounds);
  return { text: name, start: piece.start, end: piece.end, remarks: [{ text: bounds, start: piece.start + at, end: piece.start + at + bounds.length }] };
}
