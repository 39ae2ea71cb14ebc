import type { Frame } from '../generation/frame.js';
import type { ColumnKey } from '../random/address.js';
import { permutationShape, type PermutationShape } from '../random/permutation.js';

/** Parents of a cohort. */
export const COHORT = 256;

/** How the children of a cohort spread over its parents. */
export type PerParent = 'constant' | 'poisson' | 'zipf';

const MODES: Readonly<Record<PerParent, number>> = { constant: 0, poisson: 1, zipf: 2 };

/**
 * Which children belong to which parents: every cohort of 256 parents owns a run of consecutive children, and what is left
 * beyond these runs is dealt to the cohorts in turns. The ratio is that of the declared rows, so the parents of a child do
 * not change with the number of children asked for.
 */
export interface Cohorts {
  readonly parents: number;
  readonly cohorts: number;
  /** Children of a whole cohort's run. */
  readonly owned: number;
  readonly lastParents: number;
  /** Children of the last cohort's run, and how many of them there are however rows are rounded: those are shuffled. */
  readonly lastRun: number;
  readonly lastOwned: number;
  /** Children of all runs. */
  readonly runs: number;
  /** From the cohort of a child beyond the runs to that of the next, so that a few of them are spread evenly. */
  readonly stride: bigint;
}

/** Where a share of the golden ratio leads, the steps fall far from one another. */
const GOLDEN = 0.618_033_988_749_895;
/** More than an error of rounding, less than any child. */
const SLACK = 1e-6;

/** @param ratio children per parent */
export function cohortsOf(parents: number, ratio: number, atLeast = 0): Cohorts {
  const cohorts = Math.ceil(parents / COHORT);
  const lastParents = parents - (cohorts - 1) * COHORT;
  const owned = Math.floor(COHORT * ratio + SLACK);
  const lastRun = Math.max(Math.floor(lastParents * ratio + SLACK), atLeast * lastParents);
  const lastOwned = Math.max(atLeast * lastParents, Math.floor((lastParents - 0.5) * ratio - 0.5 + SLACK), 0);
  return { parents, cohorts, owned, lastParents, lastRun, lastOwned, runs: (cohorts - 1) * owned + lastRun, stride: strideOf(BigInt(cohorts)) };
}

/** A number near the golden share of the cohorts that has no divisor in common with them. */
function strideOf(cohorts: bigint): bigint {
  let stride = BigInt(Math.floor(Number(cohorts) * GOLDEN)) + 1n;
  while (divisor(stride, cohorts) !== 1n) stride++;
  return stride;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** What times the stride leaves 1 (Euclid). */
function inverse(stride: bigint, cohorts: bigint): bigint {
  let [r0, r1, t0, t1] = [cohorts, stride % cohorts, 0n, 1n];
  while (r1 > 0n) {
    const q = r0 / r1;
    [r0, r1, t0, t1] = [r1, r0 - q * r1, t1, t0 - q * t1];
  }
  return ((t0 % cohorts) + cohorts) % cohorts;
}

/** Parent rows and the children's positions among those of the same parent: addresses of 64-bit numbers, one a row. */
export interface Drawn {
  readonly parents: number;
  /** Different for any two children of a parent, and below the rounds; meaningless for `zipf`. */
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
  return 64 * Math.max(1, Math.ceil(owned / COHORT));
}

/** Most children that a parent of a cohort may have where all have as many as can be, by the rows of the table of children. */
export function mostEven(cohorts: Cohorts, children: number): number {
  const { owned, lastParents, lastRun, runs } = cohorts;
  const beyond = Math.max(0, Math.ceil((children - runs) / cohorts.cohorts));
  return Math.max(cohorts.cohorts > 1 ? Math.ceil((owned + beyond) / COHORT) : 0, Math.ceil((lastRun + beyond) / lastParents));
}

/** Draws the parents of the rows of a frame of children. */
export function drawParents(frame: Frame, key: ColumnKey, { cohorts, stride, owned, lastParents, lastRun, lastOwned }: Cohorts, spread: { per: PerParent; atLeast: number; rounds: number }): Drawn {
  const { arena, kernels, count } = frame;
  const [parents, positions] = [arena.take(count * 8), arena.take(count * 8)];
  const { per, atLeast, rounds } = spread;
  const loose = Math.max(1, rounds - atLeast);
  const [whole, last, slots, lastSlots] = [owned, lastOwned, loose * COHORT, loose * lastParents].map((size) => permutationShape(BigInt(Math.max(size, 1)))) as [PermutationShape, PermutationShape, PermutationShape, PermutationShape];
  kernels.cohortParents(
    frame.rows, count, frame.words(key, 0), key.wide, BigInt(cohorts), stride, BigInt(owned), whole.a, whole.b,
    BigInt(lastParents), BigInt(lastRun), BigInt(lastOwned), last.a, last.b,
    BigInt(atLeast), BigInt(atLeast + loose), slots.a, slots.b, lastSlots.a, lastSlots.b, MODES[per], parents, positions,
  );
  return { parents, positions };
}

/** Rows first, first + step, …; `count` of them. */
export interface Run {
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** Rows of the children of a cohort, as far as the table of children goes. */
export function childrenOf({ cohorts, owned, lastRun, runs, stride }: Cohorts, cohort: number, children: number): readonly Run[] {
  const first = cohort * owned;
  const own = cohort === cohorts - 1 ? lastRun : owned;
  const turn = Number((BigInt(cohort) * inverse(stride, BigInt(cohorts))) % BigInt(cohorts));
  return [
    { first, step: 1, count: Math.max(0, Math.min(own, children - first)) },
    { first: runs + turn, step: cohorts, count: Math.max(0, Math.ceil((children - runs - turn) / cohorts)) },
  ];
}
