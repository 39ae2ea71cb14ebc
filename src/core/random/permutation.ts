import type { Frame } from '../generation/frame.js';

/** The two halves of a permutation's domain: a × b ≥ size, as square as can be, each below 2^32. */
export interface PermutationShape {
  readonly size: bigint;
  readonly a: number;
  readonly b: number;
}

/** Largest space a permutation covers: 2^62. */
export const MAX_PERMUTATION = 1n << 62n;

/** @throws RangeError for a size below 1 or above 2^62. */
export function permutationShape(size: bigint): PermutationShape {
  if (size < 1n || size > MAX_PERMUTATION) throw new RangeError(`no permutation of ${String(size)} values`);
  const b = squareRootUp(size);
  const a = (size + b - 1n) / b;
  return { size, a: Number(a), b: Number(b) };
}

/** Smallest integer whose square is at least `value`, by Newton's method on integers. */
function squareRootUp(value: bigint): bigint {
  let x = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + value / x) >> 1n;
    if (y >= x) break;
    x = y;
  }
  return x * x < value ? x + 1n : x;
}

/**
 * Where the keyed permutation sends each row of the frame: 64-bit values, no two alike among `size` consecutive rows
 * counted from a multiple of `size`.
 * @param laps address that takes row ÷ size per row, or 0
 */
export function permuted(frame: Frame, key: bigint, shape: PermutationShape, laps = 0): number {
  const out = frame.arena.take(frame.count * 8);
  frame.kernels.permuteRows(frame.rows, frame.count, key, shape.a, shape.b, shape.size, out, laps);
  return out;
}
