// References by cohorts: 256 parents own a fixed run of children, so that the children of a parent are found by looking
// at its cohort alone; the few children beyond these runs are dealt to the cohorts in turns.

import { permuteOne } from './permutation';

const PARENTS: u64 = 256;
const C2: u64 = 0xbf58476d1ce4e5b9;

/**
 * Parent of each child row, and the child's position among those of its parent. Every cohort of 256 parents owns a run of
 * `owned` children; the last one has `lastParents` parents and owns `lastRun`, of which the first `lastOwned` are there in
 * any case. Of the rows beyond, the s-th belongs to cohort s × `stride` mod `cohorts`, behind its own. Within a cohort
 * children are shuffled to places; a place is a slot (round, parent), each slot taken once. Mode 0: slots in their order,
 * as even as can be. 1: the first `atLeast` rounds are full, the others are taken at random among `rounds`, so that counts
 * are nearly Poisson's. 2: beyond the full rounds each child picks by Zipf's law over a shuffled order of the parents; positions
 * then mean nothing. `a`, `b`, `lastA`, `lastB`: halves of the permutations of the children, `slotA` … of the slots beyond
 * the full rounds.
 */
export function cohortParents(
  rows: usize, n: i32, word: usize, key: u64, cohorts: u64, stride: u64, owned: u64, a: u32, b: u32, lastParents: u64, lastRun: u64, lastOwned: u64, lastA: u32, lastB: u32,
  atLeast: u64, rounds: u64, slotA: u32, slotB: u32, lastSlotA: u32, lastSlotB: u32, mode: i32, out: usize, positions: usize,
): void {
  const runs = (cohorts - 1) * owned + lastRun;
  for (let i = 0; i < n; i++) {
    const row = load<u64>(rows + (<usize>i << 3));
    const beyond = row >= runs;
    const k = beyond ? ((row - runs) % cohorts) * stride % cohorts : owned == 0 ? cohorts - 1 : min(row / owned, cohorts - 1);
    const last = k == cohorts - 1;
    const parents = last ? lastParents : PARENTS;
    const own = key + (k + 1) * C2;
    const turn = own >> 40;
    let place: u64;
    if (beyond) place = (last ? lastRun : owned) + (row - runs) / cohorts;
    else {
      const j = row - k * owned;
      if (!last) place = permuteOne(j, own, a, b, owned);
      else place = j < lastOwned ? permuteOne(j, own, lastA, lastB, lastOwned) : j;
    }
    const full = atLeast * parents;
    let parent: u64;
    if (mode == 1 && place >= full) {
      const size = (rounds - atLeast) * parents;
      place = full + (last ? permuteOne((place - full) % size, own ^ C2, lastSlotA, lastSlotB, size) : permuteOne((place - full) % size, own ^ C2, slotA, slotB, size));
    }
    if (mode == 2 && place >= full) {
      const u = (<f64>load<u32>(word + (<usize>i << 2)) + 0.5) * (1.0 / 4294967296.0);
      parent = min(<u64>floor(NativeMath.exp(u * NativeMath.log(<f64>parents + 1))) - 1, parents - 1);
      // An odd multiplier shuffles well enough among 256, and the cycle is walked where there are fewer.
      do {
        parent = (parent * 167 + turn) & 255;
      } while (parent >= parents);
    } else parent = (place + turn) % parents;
    store<u64>(out + (<usize>i << 3), k * PARENTS + parent);
    if (positions) store<u64>(positions + (<usize>i << 3), place / parents);
  }
}

/** Each row's position through a permutation of 0 … size − 1 that its parent decides. */
export function permutePositions(positions: usize, parents: usize, n: i32, key: u64, a: u32, b: u32, size: u64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const own = (key ^ ((load<u64>(parents + o) + 1) * 0x9e3779b97f4a7c15)) * C2;
    store<u64>(out + o, permuteOne(load<u64>(positions + o) % size, own, a, b, size));
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
