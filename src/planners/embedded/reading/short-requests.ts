import type { Language, Piece } from '../model.js';
import { countedBy } from './counted-by.js';
import type { Knowledge } from './knowledge.js';
import { measuredByValues } from './measured-by-values.js';
import { measuredThings } from './measured-things.js';
import { oneAgainstAnother } from './one-against-another.js';
import type { Outline } from './outline.js';
import { steppedMeasures } from './stepped-measures.js';

/** Requests of a few words that say what is measured, by what, how often or against what; the first that reads the whole of one counts. */
const READERS: readonly ((whole: Piece, knowledge: Knowledge, language: Language) => Outline | undefined)[] = [countedBy, measuredByValues, steppedMeasures, oneAgainstAnother, measuredThings];

export function shortRequest(whole: Piece, knowledge: Knowledge, language: Language): Outline | undefined {
  for (const read of READERS) {
    const outline = read(whole, knowledge, language);
    if (outline !== undefined) return outline;
  }
  return undefined;
}
