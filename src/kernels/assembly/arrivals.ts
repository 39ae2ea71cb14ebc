// Irregular moments that never go back: in every span of 256 steps as many moments as steps, spread like 256 uniform
// draws in order. Uniform draws in order are the partial sums of exponential gaps over the sum of them all.

import { philoxBlock } from './words';

const PER_SPAN: u64 = 256;
const BLOCK = memory.data(16);
/** Partial sums of the span at hand, and the sum of all 257 gaps behind them. */
const SUMS = memory.data(257 * 8);

function gap(word: u32): f64 {
  return -NativeMath.log((<f64>word + 0.5) * (1.0 / 4294967296.0));
}

function fillSpan(span: u64, k0: u32, k1: u32): void {
  let sum: f64 = 0;
  for (let q: u64 = 0; q < 64; q++) {
    const group = (span << 6) + q;
    philoxBlock(k0, k1, <u32>group, <u32>(group >> 32), 0, 0, BLOCK);
    for (let w: usize = 0; w < 4; w++) {
      sum += gap(load<u32>(BLOCK + (w << 2)));
      store<f64>(SUMS + (<usize>q << 5) + (w << 3), sum);
    }
  }
  const group = span << 6;
  philoxBlock(k0, k1, <u32>group, <u32>(group >> 32), 1, 0, BLOCK);
  store<f64>(SUMS + 2048, sum + gap(load<u32>(BLOCK)));
}

/** start + the arrival of each 64-bit index, in whole units: step × 256 × (index ÷ 256 + place in its span), cut. */
export function arrivals(indices: usize, n: i32, k0: u32, k1: u32, start: i64, step: i64, out: usize): void {
  let held: u64 = u64.MAX_VALUE;
  const length = step * <i64>PER_SPAN;
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const index = load<u64>(indices + o);
    const span = index / PER_SPAN;
    if (span != held) {
      fillSpan(span, k0, k1);
      held = span;
    }
    const share = load<f64>(SUMS + ((<usize>index & 255) << 3)) / load<f64>(SUMS + 2048);
    store<i64>(out + o, start + <i64>span * length + <i64>floor(share * <f64>length));
  }
}
