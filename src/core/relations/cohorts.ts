import type { Frame } from '../generation/frame.js';
import type { ColumnKey } from '../random/address.js';
import { permutationShape, type PermutationShape } from '../random/permutation.js';

/** Parents of a cohort. */
export const COHORT = 256;

/** How the children of a cohort spread over its parents. */
export type PerParent = 'constant' | 'poisson' | 'zipf';

const MODES: Readonly<Record<PerParent, number>> = { constant: 0, poisson: 1, zipf: 2 };

/**
 * Which children belong to which parents: every cohort of 256 parents owns as many consecutive children. The ratio is
 * that of the declared rows, so the parents of a child do not change with the number of children asked for.
 */
export interface Cohorts {
  readonly parents: number;
  readonly cohorts: number;
  /** Children of a whole cohort. */
  readonly owned: number;
  readonly lastParents: number;
  /** Children of the last cohort; rows beyond are its too. */
  readonly lastOwned: number;
}

/** @param ratio children per parent */
export function cohortsOf(parents: number, ratio: number): Cohorts {
  const cohorts = Math.ceil(parents / COHORT);
  const lastParents = parents - (cohorts - 1) * COHORT;
  const children = (count: number): number => Math.max(1, Math.round(count * ratio));
  return { parents, cohorts, owned: children(COHORT), lastParents, lastOwned: children(lastParents) };
}

/** Parent rows and the children's positions among those of the same parent: addresses of 64-bit numbers, one a row. */
export interface Drawn {
  readonly parents: number;
  /** Different for any two children of a parent, and below `rounds`; meaningless for `zipf`. */
  readonly positions: number;
}

/** Under which a reference column shares the frame of its parents with lookups and roll-ups. */
export function parentsKey(column: string): string {
  return `parents ${column}`;
}

/** Under which a reference by cohorts shares the positions of its rows. */
export function positionsKey(column: string): string {
  return `positions ${column}`;
}

/** Rounds of slots among which children are spread: the more, the nearer their counts are to Poisson's law. */
export function usualRounds({ owned }: Cohorts): number {
  return 64 * Math.ceil(owned / COHORT);
}

/** Draws the parents of the rows of a frame of children. */
export function drawParents(frame: Frame, key: ColumnKey, { cohorts, owned, lastParents, lastOwned }: Cohorts, spread: { per: PerParent; atLeast: number; rounds: number }): Drawn {
  const { arena, kernels, count } = frame;
  const [parents, positions] = [arena.take(count * 8), arena.take(count * 8)];
  const { per, atLeast, rounds } = spread;
  const loose = Math.max(1, rounds - atLeast);
  const [whole, last, slots, lastSlots] = [owned, lastOwned, loose * COHORT, loose * lastParents].map((size) => permutationShape(BigInt(size))) as [PermutationShape, PermutationShape, PermutationShape, PermutationShape];
  kernels.cohortParents(
    frame.rows, count, frame.words(key, 0), key.wide, BigInt(cohorts), whole.size, whole.a, whole.b, BigInt(lastParents), last.size, last.a, last.b,
    BigInt(atLeast), BigInt(atLeast + loose), slots.a, slots.b, lastSlots.a, lastSlots.b, MODES[per], parents, positions,
  );
  return { parents, positions };
}

/** Rows of the children of a cohort: from … to − 1, as far as the table of children goes. */
export function childrenOf({ cohorts, owned }: Cohorts, cohort: number, children: number): { from: number; to: number } {
  const from = Math.min(cohort * owned, children);
  return { from, to: cohort === cohorts - 1 ? children : Math.min(from + owned, children) };
}
