import type { Claims, Draft, MakeContext, Piece, Reading } from '../../model.js';
import type { Outline } from '../../reading/outline.js';
import type { RelateContext } from '../../relations/reader.js';
import type { Setting } from '../setting.js';

/** A table while it is put together: what it is made of, and what its stages have read and made so far. */
export interface Work {
  readonly drafts: readonly Draft[];
  readonly outline: Outline;
  readonly setting: Setting;
  /** Its columns are the usual ones: the text names none. */
  readonly usual: boolean;
  /** How many rows the text tells. */
  readonly rows: number | undefined;
  /** "90 plants": what they are counted in, by its last word. */
  readonly counted: string | undefined;
  /** A column of which the lead lists the values. */
  readonly listedInLead: Draft | undefined;
  readonly related: RelateContext;
  /** What was made of each phrase. */
  readonly readings: Reading[];
  /** Sentences, and remarks on columns, of which nothing was made. */
  readonly unread: Piece[];
  readonly unreadBeside: Piece[];
}

/** So many rows there are where a text tells none. */
export const USUAL_ROWS = 1000;

/** What a phrase was understood as. */
export function heard({ readings }: Work, { start, end }: Piece, claims: Claims): void {
  readings.push({ start, end, outcome: 'understood', claims, isRule: true });
}

/** What columns are made in that nobody asked for; `mentioned` are words that the text may hint by. */
export function contextIn({ setting: { about, language, referenceDate } }: Pick<Work, 'setting'>, mentioned: ReadonlySet<string> = new Set()): MakeContext {
  return { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned };
}
