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

// @ts-ignore: decorator
@inline
function rounds(left: u32, right: u32, key: u64, a: u32, b: u32): u64 {
  let k = key;
  for (let round = 0; round < ROUNDS; round += 2) {
    k += C1;
    const x = <u64>left + ((<u64>mix(k ^ right) * a) >> 32);
    left = <u32>select<u64>(x - a, x, x >= a);
    k += C1;
    const y = <u64>right + ((<u64>mix(k ^ (<u64>left << 1)) * b) >> 32);
    right = <u32>select<u64>(y - b, y, y >= b);
  }
  return <u64>left * b + right;
}

export function permuteOne(value: u64, key: u64, a: u32, b: u32, size: u64): u64 {
  let x = value;
  do {
    const left = x / b;
    x = rounds(<u32>left, <u32>(x - left * b), key, a, b);
  } while (x >= size);
  return x;
}

/**
 * Where each row goes. Rows past the size start another round with another key, so `lap` = row ÷ size.
 * `laps` may be 0; otherwise it takes the lap of each row (64-bit).
 */
export function permuteRows(rows: usize, n: i32, key: u64, a: u32, b: u32, size: u64, out: usize, laps: usize): void {
  // Rows mostly follow one another: then the halves of the next one are known without dividing.
  let next: u64 = 0;
  let left: u32 = 0, right: u32 = b;
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    let row = load<u64>(rows + o);
    let lap: u64 = 0;
    if (row >= size) {
      lap = row / size;
      row -= lap * size;
    }
    if (row != next || right == b) {
      const quotient = row / b;
      left = <u32>quotient;
      right = <u32>(row - quotient * b);
    }
    const shifted = key + lap * C2;
    const x = rounds(left, right, shifted, a, b);
    next = row + 1;
    right++;
    if (laps) store<u64>(laps + o, lap);
    store<u64>(out + o, x < size ? x : permuteOne(x, shifted, a, b, size));
  }
}
