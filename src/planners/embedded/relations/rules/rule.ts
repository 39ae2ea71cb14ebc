import type { Draft } from '../../model.js';
import type { Interval } from '../grammar/intervals.js';
import type { Test } from '../grammar/tests/test.js';

/** What a cell holds where a rule applies. */
export type Outcome =
  | { readonly kind: 'empty' | 'filled' | 'any' }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly isNot: boolean }
  | { readonly kind: 'interval'; readonly interval: Interval };

/** How far a rule goes: those rows at least ("admins must"), no other rows ("only"), or these and no others ("if"). */
export type Force = 'always' | 'only' | 'wholly';

/** The columns that a phrase speaks of, and what they hold. */
export interface Told {
  readonly targets: readonly Draft[];
  readonly outcome: Outcome;
  readonly force: Force | undefined;
}

/** Which rows: those of a test, or all that no rule before spoke of. */
export type Rows = { readonly kind: 'test'; readonly test: Test } | { readonly kind: 'rest' };

export interface Rule extends Told {
  readonly rows: Rows;
}
