import type { Span } from '../../model.js';
import type { Stretch } from '../calendar.js';

/** A stretch of time the text names. `from` and `to` are what the date column types take. */
export interface DatesFound extends Span {
  readonly from: string;
  readonly to: string;
  readonly hasTime: boolean;
  /** One day or moment rather than a stretch: an end of a range, or where a series starts. */
  readonly isPoint: boolean;
}

/** A stretch whose year may still be open: "May" of "May to September 2025" takes that of the other end. */
export interface Found extends Span {
  readonly of: (year: number) => Stretch;
  readonly year: number | undefined;
  readonly hasTime: boolean;
  readonly isPoint: boolean;
  /** "from" or "to" is no written date but an offset. */
  readonly isRelative: boolean;
  /** Both its ends are told: "from 3 to 9 June" does not begin there and go on. */
  readonly isClosed?: boolean;
}

export const fixed = (from: string, to = from): ((year: number) => Stretch) => () => ({ from, to });
