import type { Entry, Piece } from '../model.js';

/** A description cut into what it is about, its columns and everything else. */
export interface Outline {
  readonly preamble: Piece | undefined;
  readonly items: readonly Entry[];
  readonly sentences: readonly Piece[];
  /** Names are kept as written. */
  readonly verbatim: boolean;
  /** What is said of the rows between what they are of and the list; among the sentences as well. */
  readonly told?: readonly Piece[];
  /** All the columns are what is measured, and where and when that is. */
  readonly isMeasured?: boolean;
}

/** Pieces that hold a word. */
export function worded(pieces: readonly (Piece | undefined)[]): Piece[] {
  return pieces.filter((piece): piece is Piece => piece !== undefined && /\p{L}/u.test(piece.text));
}
