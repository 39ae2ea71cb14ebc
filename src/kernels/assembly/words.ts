// Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC11): word `row & 3` of the block with
// key (k0, k1) and counter (row >> 2 low, row >> 2 high, draw, purpose). Frozen: part of engine version 1.

const M0: u32 = 0xd2511f53;
const M1: u32 = 0xcd9e8d57;
const W0: u32 = 0x9e3779b9;
const W1: u32 = 0xbb67ae85;

/** One block of four words, stored at `out`. */
export function philoxBlock(k0: u32, k1: u32, c0: u32, c1: u32, c2: u32, c3: u32, out: usize): void {
  let x0 = c0, x1 = c1, x2 = c2, x3 = c3, a = k0, b = k1;
  for (let round = 0; round < 10; round++) {
    const p0 = <u64>x0 * M0;
    const p1 = <u64>x2 * M1;
    x0 = <u32>(p1 >> 32) ^ x1 ^ a;
    x1 = <u32>p1;
    x2 = <u32>(p0 >> 32) ^ x3 ^ b;
    x3 = <u32>p0;
    a += W0;
    b += W1;
  }
  store<u32>(out, x0);
  store<u32>(out, x1, 4);
  store<u32>(out, x2, 8);
  store<u32>(out, x3, 12);
}

/** Blocks that lie in lanes, one behind the other. */
// @ts-ignore: decorator
@inline
function storeBlocks(x0: v128, x1: v128, x2: v128, x3: v128, out: usize): void {
  const t0 = v128.shuffle<u32>(x0, x1, 0, 4, 1, 5);
  const t1 = v128.shuffle<u32>(x0, x1, 2, 6, 3, 7);
  const t2 = v128.shuffle<u32>(x2, x3, 0, 4, 1, 5);
  const t3 = v128.shuffle<u32>(x2, x3, 2, 6, 3, 7);
  v128.store(out, v128.shuffle<u64>(t0, t2, 0, 2));
  v128.store(out, v128.shuffle<u64>(t0, t2, 1, 3), 16);
  v128.store(out, v128.shuffle<u64>(t1, t3, 0, 2), 32);
  v128.store(out, v128.shuffle<u64>(t1, t3, 1, 3), 48);
}

/** Four consecutive blocks at once, one in each lane: sixteen words at `out`. */
function philoxFourBlocks(k0: u32, k1: u32, group: u64, draw: u32, purpose: u32, out: usize): void {
  const m0 = i32x4.splat(M0);
  const m1 = i32x4.splat(M1);
  let a = i32x4.splat(k0);
  let b = i32x4.splat(k1);
  const g1 = group + 1, g2 = group + 2, g3 = group + 3;
  let x0 = i32x4.splat(<i32>group);
  x0 = i32x4.replace_lane(x0, 1, <i32>g1);
  x0 = i32x4.replace_lane(x0, 2, <i32>g2);
  x0 = i32x4.replace_lane(x0, 3, <i32>g3);
  let x1 = i32x4.splat(<i32>(group >> 32));
  x1 = i32x4.replace_lane(x1, 1, <i32>(g1 >> 32));
  x1 = i32x4.replace_lane(x1, 2, <i32>(g2 >> 32));
  x1 = i32x4.replace_lane(x1, 3, <i32>(g3 >> 32));
  let x2 = i32x4.splat(draw);
  let x3 = i32x4.splat(purpose);
  const w0 = i32x4.splat(W0);
  const w1 = i32x4.splat(W1);
  for (let round = 0; round < 10; round++) {
    const p0a = i64x2.extmul_low_i32x4_u(x0, m0);
    const p0b = i64x2.extmul_high_i32x4_u(x0, m0);
    const p1a = i64x2.extmul_low_i32x4_u(x2, m1);
    const p1b = i64x2.extmul_high_i32x4_u(x2, m1);
    const lo0 = v128.shuffle<u32>(p0a, p0b, 0, 2, 4, 6);
    const hi0 = v128.shuffle<u32>(p0a, p0b, 1, 3, 5, 7);
    const lo1 = v128.shuffle<u32>(p1a, p1b, 0, 2, 4, 6);
    const hi1 = v128.shuffle<u32>(p1a, p1b, 1, 3, 5, 7);
    x0 = v128.xor(v128.xor(hi1, x1), a);
    x1 = lo1;
    x2 = v128.xor(v128.xor(hi0, x3), b);
    x3 = lo0;
    a = i32x4.add(a, w0);
    b = i32x4.add(b, w1);
  }
  storeBlocks(x0, x1, x2, x3, out);
}

/** Eight consecutive blocks: two times four that do not wait for one another. Thirty-two words at `out`. */
function philoxEightBlocks(k0: u32, k1: u32, group: u64, draw: u32, purpose: u32, out: usize): void {
  const m0 = i32x4.splat(M0);
  const m1 = i32x4.splat(M1);
  let a = i32x4.splat(k0);
  let b = i32x4.splat(k1);
  let x0 = i32x4.splat(<i32>(group + 0));
  x0 = i32x4.replace_lane(x0, 1, <i32>(group + 1));
  x0 = i32x4.replace_lane(x0, 2, <i32>(group + 2));
  x0 = i32x4.replace_lane(x0, 3, <i32>(group + 3));
  let x1 = i32x4.splat(<i32>((group + 0) >> 32));
  x1 = i32x4.replace_lane(x1, 1, <i32>((group + 1) >> 32));
  x1 = i32x4.replace_lane(x1, 2, <i32>((group + 2) >> 32));
  x1 = i32x4.replace_lane(x1, 3, <i32>((group + 3) >> 32));
  let x2 = i32x4.splat(draw);
  let x3 = i32x4.splat(purpose);
  let x4 = i32x4.splat(<i32>(group + 4));
  x4 = i32x4.replace_lane(x4, 1, <i32>(group + 5));
  x4 = i32x4.replace_lane(x4, 2, <i32>(group + 6));
  x4 = i32x4.replace_lane(x4, 3, <i32>(group + 7));
  let x5 = i32x4.splat(<i32>((group + 4) >> 32));
  x5 = i32x4.replace_lane(x5, 1, <i32>((group + 5) >> 32));
  x5 = i32x4.replace_lane(x5, 2, <i32>((group + 6) >> 32));
  x5 = i32x4.replace_lane(x5, 3, <i32>((group + 7) >> 32));
  let x6 = i32x4.splat(draw);
  let x7 = i32x4.splat(purpose);
  const w0 = i32x4.splat(W0);
  const w1 = i32x4.splat(W1);
  for (let round = 0; round < 10; round++) {
    const p0a = i64x2.extmul_low_i32x4_u(x0, m0);
    const p0b = i64x2.extmul_high_i32x4_u(x0, m0);
    const p1a = i64x2.extmul_low_i32x4_u(x2, m1);
    const p1b = i64x2.extmul_high_i32x4_u(x2, m1);
    x0 = v128.xor(v128.xor(v128.shuffle<u32>(p1a, p1b, 1, 3, 5, 7), x1), a);
    x1 = v128.shuffle<u32>(p1a, p1b, 0, 2, 4, 6);
    x2 = v128.xor(v128.xor(v128.shuffle<u32>(p0a, p0b, 1, 3, 5, 7), x3), b);
    x3 = v128.shuffle<u32>(p0a, p0b, 0, 2, 4, 6);
    const q0a = i64x2.extmul_low_i32x4_u(x4, m0);
    const q0b = i64x2.extmul_high_i32x4_u(x4, m0);
    const q1a = i64x2.extmul_low_i32x4_u(x6, m1);
    const q1b = i64x2.extmul_high_i32x4_u(x6, m1);
    x4 = v128.xor(v128.xor(v128.shuffle<u32>(q1a, q1b, 1, 3, 5, 7), x5), a);
    x5 = v128.shuffle<u32>(q1a, q1b, 0, 2, 4, 6);
    x6 = v128.xor(v128.xor(v128.shuffle<u32>(q0a, q0b, 1, 3, 5, 7), x7), b);
    x7 = v128.shuffle<u32>(q0a, q0b, 0, 2, 4, 6);
    a = i32x4.add(a, w0);
    b = i32x4.add(b, w1);
  }
  storeBlocks(x0, x1, x2, x3, out);
  storeBlocks(x4, x5, x6, x7, out + 64);
}

const BLOCK = memory.data(16);

/**
 * One word a row. `rows` holds `n` 64-bit row numbers; `contiguous` says they are first, first + 1, …
 * `out` takes n words and must have room for 3 more before and 31 more after (it is written in whole groups).
 */
export function words(rows: usize, n: i32, contiguous: bool, k0: u32, k1: u32, draw: u32, purpose: u32, out: usize): void {
  if (!contiguous) {
    for (let i = 0; i < n; i++) {
      const row = load<u64>(rows + (<usize>i << 3));
      const group = row >> 2;
      philoxBlock(k0, k1, <u32>group, <u32>(group >> 32), draw, purpose, BLOCK);
      store<u32>(out + (<usize>i << 2), load<u32>(BLOCK + ((<usize>row & 3) << 2)));
    }
    return;
  }
  if (n == 0) return;
  const first = load<u64>(rows);
  // Whole groups are written, the first one from up to three words before `out`: there is room.
  let p = out - ((<usize>first & 3) << 2);
  const end = out + (<usize>n << 2);
  let group = first >> 2;
  while (p + 64 < end) {
    philoxEightBlocks(k0, k1, group, draw, purpose, p);
    group += 8;
    p += 128;
  }
  if (p < end) {
    philoxFourBlocks(k0, k1, group, draw, purpose, p);
  }
}

/** Uniform doubles in [0, 1) with 53 bits from two words. */
export function unitDoubles(high: usize, low: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 2;
    const h = load<u32>(high + o) >> 5;
    const l = load<u32>(low + o) >> 6;
    store<f64>(out + (<usize>i << 3), (<f64>h * 67108864.0 + <f64>l) * (1.0 / 9007199254740992.0));
  }
}
