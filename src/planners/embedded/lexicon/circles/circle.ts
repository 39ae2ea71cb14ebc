import type { Concept } from '../../model.js';
import { concepts, type ConceptRow } from '../builders.js';

/**
 * The words of one narrow field, which mean this only in each other's company: "seat", "stack" and "pot" at a poker table,
 * "bay", "row" and "tier" on a ship.
 */
export interface Circle {
  readonly id: string;
  /** Phrases that call for it, separated by `|`. */
  readonly cues: string;
  /** Its words for what the lexicon knows by others: `hr=heart rate|spd=wind speed`. */
  readonly short: string;
  readonly concepts: readonly Concept[];
  /** One kind of table, in which its names mean this whatever they mean to others: "item weight" among the outlets of a mart. */
  readonly isTable?: boolean;
}

export const circle = (id: string, cues: string, short: string, rows: readonly ConceptRow[]): Circle => ({ id, cues, short, concepts: concepts(rows) });

/** A circle that is one kind of table. */
export const table = (id: string, cues: string, short: string, rows: readonly ConceptRow[]): Circle => ({ ...circle(id, cues, short, rows), isTable: true });
