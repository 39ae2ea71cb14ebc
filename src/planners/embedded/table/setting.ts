import type { DraftContext } from '../columns/item.js';
import type { Surroundings } from '../columns/resolve.js';
import { circlesIn } from '../lexicon/lexicon.js';
import type { Correlation, Draft, MakeContext, Piece, Reading } from '../model.js';
import type { Unwanted } from '../reading/negation.js';
import type { About } from '../reading/subject.js';
import { localeOf } from '../phrases/locale.js';
import { keysOf } from '../reading/words.js';

/** What a description says as a whole, for each of its tables. */
export interface Setting extends Pick<MakeContext, 'language' | 'referenceDate'> {
  readonly description: string;
  readonly about: About;
  readonly unwanted: readonly Unwanted[];
}

/** A table as read from its part of a description. */
export interface TableRead {
  readonly drafts: readonly Draft[];
  readonly correlations: readonly Correlation[];
  /** Columns that are unique together. */
  readonly together: readonly (readonly string[])[];
  /** What was made of each phrase, in no order. */
  readonly readings: readonly Reading[];
  readonly unread: readonly Piece[];
  /** Its columns are the usual ones: the text names none. */
  readonly usual: boolean;
}

/** What the names of a text are read against. */
export function surroundingsOf({ about, language }: Setting, text: string): Surroundings {
  const entities = about.subject === undefined ? [] : keysOf(about.subject.name).slice(-1);
  return { language, domain: about.domain, entities, circles: circlesIn(text) };
}

export function contextOf(around: Surroundings, { language, referenceDate, description }: Setting): DraftContext {
  return { around, language, referenceDate, mentioned: new Set([...keysOf(description), `locale:${localeOf(description, language)}`]) };
}
