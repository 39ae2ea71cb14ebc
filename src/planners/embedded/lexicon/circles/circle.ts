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
}

export const circle = (id: string, cues: string, short: string, rows: readonly ConceptRow[]): Circle => ({ id, cues, short, concepts: concepts(rows) });
