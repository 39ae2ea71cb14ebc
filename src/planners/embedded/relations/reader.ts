import type { QualifyContext } from '../columns/qualify.js';
import type { Claims, Correlation, Draft } from '../model.js';

/** What is known while sentences are read. */
export interface RelateContext extends QualifyContext {
  /** Pairs found so far. */
  readonly correlations: Correlation[];
  /** Columns found to be unique together. */
  readonly together: string[][];
}

export type Reader = (drafts: readonly Draft[], text: string, own: Draft | undefined, context: RelateContext) => Claims | undefined;
