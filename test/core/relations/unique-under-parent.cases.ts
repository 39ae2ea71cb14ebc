import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { cellsOf, compiled } from '../../support/generate.js';

/** Orders with items: no product twice in an order. */
function orders(products: number, per: string, atLeast?: number, items = 3000): DatasetSchema {
  const perParent = { per_parent: per, ...(atLeast === undefined ? {} : { at_least: atLeast }) };
  return {
    version: 1,
    tables: [
      { name: 'products', rows: products, columns: [{ name: 'id', type: 'sequence' }] },
      { name: 'orders', rows: 600, columns: [{ name: 'id', type: 'sequence' }, { name: 'items', type: 'rollup', options: { table: 'items', reference: 'order_id' } }] },
      {
        name: 'items',
        rows: items,
        unique: [['order_id', 'product_id']],
        columns: [
          { name: 'order_id', type: 'reference', options: { table: 'orders', column: 'id', ...perParent } },
          { name: 'product_id', type: 'reference', options: { table: 'products', column: 'id' } },
          { name: 'quantity', type: 'integer', options: { min: 1, max: 9 } },
        ],
      },
    ],
  };
}

it.each<[number, string, number | undefined]>([
  [40, 'poisson', undefined],
  [40, 'poisson', 1],
  [6, 'poisson', 2],
  [5, 'constant', undefined],
])('no order of %i products (%s, at least %p) has a product twice, and each has as many items as it says', (products, per, atLeast) => {
  const dataset = compiled(orders(products, per, atLeast));
  const [orderIds = [], productIds = []] = cellsOf(dataset.table('items').slice());
  expect(new Set(orderIds.map((id, i) => `${id} ${productIds[i] ?? ''}`)).size).toBe(3000);
  const [ids = [], counts = []] = cellsOf(dataset.table('orders').slice());
  const real = ids.map((id) => orderIds.filter((other) => other === id).length);
  expect(counts.map(Number)).toEqual(real);
  expect(Math.min(...real)).toBeGreaterThanOrEqual(atLeast ?? 0);
  expect(Math.max(...real)).toBeLessThanOrEqual(products);
  // Every product has its share, and a slice is a part of the whole.
  const perProduct = new Map<string, number>();
  for (const id of productIds) perProduct.set(id, (perProduct.get(id) ?? 0) + 1);
  expect(perProduct.size).toBe(products);
  expect(Math.max(...perProduct.values())).toBeLessThan((3000 / products) * 2);
  expect(cellsOf(dataset.table('items').slice(1234, 57))[1]).toEqual(productIds.slice(1234, 1291));
});

it('refuses more items an order than there are products', () => {
  expect(() => compiled(orders(4, 'constant'))).toThrow('3000 rows for 600 rows of "orders" are up to 5 each, but only 4 combinations of "product_id" exist');
});

it('is not offered for references that a few parents have most of', () => {
  expect(() => compiled(orders(40, 'zipf'))).toThrow('cannot be part of it');
});
