import type { Piece } from '../model.js';
import { linesOf, sentencesOf, slice } from './lists.js';
import { worded } from './outline.js';

const BULLET = /^(?:;\s*)?(?:(?:[-*•–]|\/\/|--|#)\s+)?/u;

/** What is said before and behind a schema, sentence by sentence: bullets and comments without their signs. */
export function saidBeside(pieces: readonly (Piece | undefined)[]): Piece[] {
  return worded(worded(pieces).flatMap(linesOf).flatMap((line) => sentencesOf(slice(line, BULLET.exec(line.text)?.[0].length ?? 0))));
}
