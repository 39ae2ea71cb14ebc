import type { Entry, Piece } from '../../model.js';
import type { ListReading } from '../readings.js';

export interface Told {
  readonly items: readonly Entry[];
  readonly rest: readonly Piece[];
}

/** A sentence, and how it reads as a list of columns. */
export interface Sentence {
  readonly piece: Piece;
  readonly list: ListReading | undefined;
}
