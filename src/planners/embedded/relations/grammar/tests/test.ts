import type { Draft, Span } from '../../../model.js';

/** A condition over the row that a text states, as an expression, and the column it looks at first. */
export interface Test {
  readonly when: string;
  readonly draft: Draft;
}

export interface Found extends Test, Span {
  /** How sure it is that the words mean this: a value of a list more than a part of a name. */
  readonly weight: number;
}
