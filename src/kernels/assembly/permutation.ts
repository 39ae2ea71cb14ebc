// A keyed permutation of 0 … size − 1 without memory: an alternating, unbalanced Feistel network over Z_a × Z_b with
// modular addition, a × b ≥ size, and cycle walking for the few values that fall outside. Frozen: engine version 1.

const ROUNDS: i32 = 6;
const C1: u64 = 0x9e3779b97f4a7c15;
const C2: u64 = 0xbf58476d1ce4e5b9;

// @ts-ignore: decorator
@inline
function mix(x: u64): u32 {
  let z = x * C1;
  z ^= z >> 32;
  z *= C2;
  return <u32>(z >> 32);
}

export function permuteOne(value: u64, key: u64, a: u32, b: u32, size: u64): u64 {
  let x = value;
  do {
    let left = <u32>(x / b);
    let right = <u32>(x - <u64>left * b);
    let k = key;
    for (let round = 0; round < ROUNDS; round += 2) {
      k += C1;
      let sum = <u64>left + ((<u64>mix(k ^ right) * a) >> 32);
      left = <u32>(sum >= a ? sum - a : sum);
      k += C1;
      sum = <u64>right + ((<u64>mix(k ^ (<u64>left << 1)) * b) >> 32);
      right = <u32>(sum >= b ? sum - b : sum);
    }
    x = <u64>left * b + right;
  } while (x >= size);
  return x;
}

/**
 * Where each row goes. Rows past the size start another round with another key, so `lap` = row ÷ size.
 * `laps` may be 0; otherwise it takes the lap of each row (64-bit).
 */
export function permuteRows(rows: usize, n: i32, key: u64, a: u32, b: u32, size: u64, out: usize, laps: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    let row = load<u64>(rows + o);
    let lap: u64 = 0;
    if (row >= size) {
      lap = row / size;
      row -= lap * size;
    }
    if (laps) store<u64>(laps + o, lap);
    store<u64>(out + o, permuteOne(row, key + lap * C2, a, b, size));
  }
}
