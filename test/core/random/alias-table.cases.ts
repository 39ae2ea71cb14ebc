import fc from 'fast-check';
import { aliasTable } from '../../../src/core/random/alias-table.js';
import { columnCells } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';
import { chiSquareExcess } from '../../support/statistics.js';

/** The share each outcome has by the table: its column's threshold, and what is left of the columns it is the alias of. */
function sharesOf(table: Uint8Array, n: number): number[] {
  const view = new DataView(table.buffer);
  const shares = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++) {
    const threshold = view.getUint32(i * 8, true) / 4_294_967_296;
    shares[i]! += threshold / n;
    shares[view.getUint32(i * 8 + 4, true)]! += (1 - threshold) / n;
  }
  return shares;
}

it('gives every outcome its share, and none to an outcome of weight 0', () => {
  const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 100 }));
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 200 }), (weights) => {
      fc.pre(weights.some((w) => w > 0));
      const total = weights.reduce((sum, w) => sum + w, 0);
      const shares = sharesOf(aliasTable(weights), weights.length);
      shares.forEach((share, i) => {
        expect(Math.abs(share - (weights[i] ?? 0) / total)).toBeLessThan(1e-9 + weights.length / 2 ** 32);
        if (weights[i] === 0) expect(share).toBe(0);
      });
    }),
  );
});

it('draws categories in proportion to their weights', () => {
  const weights = [70, 20, 9.5, 0.5, 0];
  const values = weights.map((_, i) => `v${i}`);
  const cells = columnCells(aSchema().table('t', 100_000).column('a', 'category', { values, weights }).build(), 'a');
  const counts = values.map((value) => cells.filter((cell) => cell === `"${value}"`).length);
  expect(counts[4]).toBe(0);
  expect(Math.abs(chiSquareExcess(counts.slice(0, 4), weights.slice(0, 4).map((w) => w * 1000)))).toBeLessThan(4);
});

it('draws equally where there are no weights, and truths by their probability', () => {
  const values = Array.from({ length: 37 }, (_, i) => i);
  const cells = columnCells(aSchema().table('t', 74_000).column('a', 'category', { values }).build(), 'a').map(Number);
  expect(Math.abs(chiSquareExcess(values.map((value) => cells.filter((cell) => cell === value).length), values.map(() => 2000)))).toBeLessThan(4);
  const truths = columnCells(aSchema().table('t', 100_000).column('a', 'boolean', { probability: 0.137 }).build(), 'a');
  expect(truths.filter((cell) => cell === 'true').length / 100_000).toBeCloseTo(0.137, 2);
  for (const probability of [0, 1]) {
    expect(new Set(columnCells(aSchema().table('t', 5000).column('a', 'boolean', { probability }).build(), 'a'))).toEqual(new Set([String(probability === 1)]));
  }
});
