// References by cohorts: 256 parents own a fixed run of children, so that the children of a parent are found by looking
// at its cohort alone; the few children beyond these runs are dealt to the cohorts in turns.

import { permuteOne } from './permutation';

const PARENTS: u64 = 256;
const C2: u64 = 0xbf58476d1ce4e5b9;

/**
 * Parent of each child row. Every cohort of 256 parents owns `owned` children; the last one has `lastParents` parents and
 * owns `lastRun`, of which the first `lastOwned` are there in any case. Of the rows beyond, the s-th belongs to cohort
 * s × `stride` mod `cohorts`, behind its own. Within a cohort children are shuffled; the first `atLeast` × parents of them
 * go round all parents. Mode 0: so do the others (as even as can be), 1: each of the others picks a parent by its word,
 * 2: by Zipf's law over a shuffled order of the parents.
 */
export function cohortParents(rows: usize, n: i32, word: usize, key: u64, cohorts: u64, stride: u64, owned: u64, a: u32, b: u32, lastParents: u64, lastRun: u64, lastOwned: u64, lastA: u32, lastB: u32, atLeast: u64, mode: i32, out: usize): void {
  const runs = (cohorts - 1) * owned + lastRun;
  for (let i = 0; i < n; i++) {
    const row = load<u64>(rows + (<usize>i << 3));
    const beyond = row >= runs;
    const k = beyond ? ((row - runs) % cohorts) * stride % cohorts : owned == 0 ? cohorts - 1 : min(row / owned, cohorts - 1);
    const last = k == cohorts - 1;
    const parents = last ? lastParents : PARENTS;
    const own = key + (k + 1) * C2;
    let place: u64;
    if (beyond) place = (last ? lastRun : owned) + (row - runs) / cohorts;
    else {
      const j = row - k * owned;
      if (!last) place = permuteOne(j, own, a, b, owned);
      else place = j < lastOwned ? permuteOne(j, own, lastA, lastB, lastOwned) : j;
    }
    const w = <u64>load<u32>(word + (<usize>i << 2));
    let parent: u64;
    if (mode == 0 || place < atLeast * parents) parent = (place + (own >> 40)) % parents;
    else if (mode == 1) parent = (w * parents) >> 32;
    else {
      const u = (<f64>w + 0.5) * (1.0 / 4294967296.0);
      const rank = <u64>floor(NativeMath.exp(u * NativeMath.log(<f64>parents + 1))) - 1;
      // An odd multiplier shuffles well enough among 256, and the cycle is walked where there are fewer.
      parent = min(rank, parents - 1);
      const turn = own >> 40;
      do {
        parent = (parent * 167 + turn) & 255;
      } while (parent >= parents);
    }
    store<u64>(out + (<usize>i << 3), k * PARENTS + parent);
  }
}

/** An earlier row for each row: floor(unit × row); 0 for row 0. */
export function earlierRows(rows: usize, units: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const row = load<u64>(rows + o);
    const earlier = <u64>floor(load<f64>(units + o) * <f64>row);
    store<u64>(out + o, row == 0 ? 0 : min(earlier, row - 1));
  }
}
