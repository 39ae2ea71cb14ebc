import fc from 'fast-check';
import { engine } from '../../../src/core/generation/engine.js';
import { MAX_PERMUTATION, permutationShape } from '../../../src/core/random/permutation.js';
import { freshBlock, put64, take64 } from '../../support/kernel-vectors.js';
import { chiSquareExcess } from '../../support/statistics.js';

/** Where the rows go, and their laps. */
function permuted(rows: readonly bigint[], size: bigint, key: bigint): { values: bigint[]; laps: bigint[] } {
  freshBlock();
  const { kernels, arena } = engine();
  const { a, b } = permutationShape(size);
  const at = put64(rows);
  const [out, laps] = [arena.take(rows.length * 8), arena.take(rows.length * 8)];
  kernels.permuteRows(at, rows.length, key, a, b, size, out, laps);
  return { values: take64(out, rows.length), laps: take64(laps, rows.length) };
}

const range = (from: number, n: number): bigint[] => Array.from({ length: n }, (_, i) => BigInt(from + i));
const keys = [0n, 1n, 0xffff_ffff_ffff_ffffn, 0x9e37_79b9_7f4a_7c15n, 123456789n];
const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 17, 31, 97, 100, 127, 128, 129, 255, 257, 997, 1000, 1023, 1024, 1025, 4093, 8191, 8193, 65_537];

describe('the permutation', () => {
  it.each(sizes)('of %d values takes each once, whatever the key', (size) => {
    for (const key of keys) {
      const { values } = permuted(range(0, size), BigInt(size), key);
      expect(new Set(values).size).toBe(size);
      expect(values.every((value) => value >= 0n && value < BigInt(size))).toBe(true);
    }
  });

  it('starts another round with another order after all values were taken', () => {
    const { values, laps } = permuted(range(0, 3000), 1000n, 42n);
    const rounds = [0, 1, 2].map((lap) => values.slice(lap * 1000, lap * 1000 + 1000));
    for (const round of rounds) expect(new Set(round).size).toBe(1000);
    expect(new Set(rounds.map(String)).size).toBe(3);
    expect(laps).toEqual(range(0, 3000).map((row) => row / 1000n));
  });

  it('sends a row where it sends it in any other set of rows', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, MAX_PERMUTATION), fc.bigInt(0n, 2n ** 64n - 1n), fc.array(fc.nat({ max: 2 ** 50 }), { minLength: 1, maxLength: 8 }), (size, key, rows) => {
        const { values } = permuted(rows.map(BigInt), size, key);
        rows.forEach((row, i) => {
          expect(permuted([BigInt(row)], size, key).values[0]).toBe(values[i]);
        });
        expect(values.every((value) => value >= 0n && value < size)).toBe(true);
        if (size > 2n ** 50n) expect(new Set(values).size).toBe(new Set(rows).size);
      }),
      { numRuns: 200 },
    );
  });

  it.each([2n ** 62n, 2n ** 62n - 1n, 2n ** 53n + 1n, 2n ** 40n - 87n])('of %d values stays in range and takes none twice', (size) => {
    const { values } = permuted([...range(0, 1000), ...range(2 ** 39, 1000), size - 1n, size - 2n], size, 77n);
    expect(new Set(values).size).toBe(2002);
    expect(values.every((value) => value >= 0n && value < size)).toBe(true);
  });

  it('is refused for more values than it can hold', () => {
    expect(() => permutationShape(MAX_PERMUTATION + 1n)).toThrow(RangeError);
    expect(() => permutationShape(0n)).toThrow(RangeError);
  });

  it.each([5, 10, 64, 100])('of %d values sends any row anywhere, by key', (size) => {
    for (const row of [0n, 1n, BigInt(size - 1)]) {
      const counts = new Array<number>(size).fill(0);
      const trials = size * 200;
      for (let key = 0; key < trials; key++) {
        const value = Number(permuted([row], BigInt(size), BigInt(key) * 0x1234_5678_9abc_def1n & 0xffff_ffff_ffff_ffffn).values[0]);
        counts[value] = (counts[value] ?? 0) + 1;
      }
      expect(Math.abs(chiSquareExcess(counts, counts.map(() => 200)))).toBeLessThan(5);
    }
  });

  it('keeps no order: neighbours are as far apart as strangers, rises as common as falls', () => {
    const size = 10_000;
    const values = permuted(range(0, size), BigInt(size), 5n).values.map(Number);
    const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
    const meanStep = steps.reduce((sum, step) => sum + Math.abs(step), 0) / steps.length;
    expect(meanStep / size).toBeCloseTo(1 / 3, 1);
    expect(steps.filter((step) => step > 0).length / steps.length).toBeCloseTo(0.5, 1);
    // Differences of neighbours fall into 20 bins as the triangular law has it; a lattice would not.
    const counts = new Array<number>(20).fill(0);
    for (const step of steps) counts[Math.floor(((step + size) % size) / (size / 20))]! += 1;
    expect(Math.abs(chiSquareExcess(counts, counts.map(() => steps.length / 20)))).toBeLessThan(5);
  });
});
