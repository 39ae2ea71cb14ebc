import type { Frame } from '../generation/frame.js';
import type { ColumnKey } from '../random/address.js';
import { permutationShape } from '../random/permutation.js';

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
  /** Children of the last cohort; rows beyond go round again. */
  readonly lastOwned: number;
}

/** @param ratio children per parent */
export function cohortsOf(parents: number, ratio: number): Cohorts {
  const cohorts = Math.ceil(parents / COHORT);
  const lastParents = parents - (cohorts - 1) * COHORT;
  const children = (count: number): number => Math.max(1, Math.round(count * ratio));
  return { parents, cohorts, owned: children(COHORT), lastParents, lastOwned: children(lastParents) };
}

/** Parent row of each row of a frame of children: address of 64-bit row numbers. */
export function cohortParents(frame: Frame, key: ColumnKey, { cohorts, owned, lastParents, lastOwned }: Cohorts, per: PerParent, atLeast: number): number {
  const out = frame.arena.take(frame.count * 8);
  const [whole, last] = [permutationShape(BigInt(owned)), permutationShape(BigInt(lastOwned))];
  frame.kernels.cohortParents(
    frame.rows, frame.count, frame.words(key, 0), key.wide, BigInt(cohorts), whole.size, whole.a, whole.b,
    BigInt(lastParents), last.size, last.a, last.b, BigInt(atLeast), MODES[per], out,
  );
  return out;
}

/** Rows of the children of a cohort: from … to − 1, as far as the table of children goes. */
export function childrenOf({ cohorts, owned }: Cohorts, cohort: number, children: number): { from: number; to: number } {
  const from = Math.min(cohort * owned, children);
  return { from, to: cohort === cohorts - 1 ? children : Math.min(from + owned, children) };
}
