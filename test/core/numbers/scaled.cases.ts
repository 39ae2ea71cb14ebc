import fc from 'fast-check';
import { scaledBounds } from '../../../src/core/numbers/scaled.js';

it.each<[number, number, number, bigint, bigint]>([
  [0.1, 0.3, 1, 1n, 3n],
  [0.15, 0.35, 1, 2n, 3n],
  [-0.35, -0.15, 1, -3n, -2n],
  [-0.05, 0.05, 1, 0n, 0n],
  [1.005, 1.005, 3, 1005n, 1005n],
  [1.005, 1.005, 2, 101n, 100n],
  [1e21, 1e21, 2, 10n ** 23n, 10n ** 23n],
  [1e-7, 1e-7, 9, 100n, 100n],
  [4.9e-324, 1, 0, 1n, 1n],
  [-0, 0, 2, 0n, 0n],
  [123456789.123456789, 123456789.123456789, 9, 123456789123456790n, 123456789123456790n],
])('of %d and %d with %d decimals are %d and %d', (min, max, scale, lo, hi) => {
  expect(scaledBounds(min, max, scale)).toEqual({ lo, hi });
});

it('hold exactly the decimals between them, as people write them', () => {
  const decimal = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(
    fc.property(decimal, decimal, fc.integer({ min: 0, max: 9 }), (a, b, scale) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const { lo, hi } = scaledBounds(min, max, scale);
      // Six decimals are exact as integers of 10^9.
      const nano = (x: number): bigint => BigInt(Math.round(x * 1e6)) * 1000n;
      const unit = 10n ** BigInt(9 - scale);
      expect(lo * unit >= nano(min) && (lo - 1n) * unit < nano(min)).toBe(true);
      expect(hi * unit <= nano(max) && (hi + 1n) * unit > nano(max)).toBe(true);
    }),
  );
});
