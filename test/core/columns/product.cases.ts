import { SHELVES } from '../../../src/core/vocabulary/products/catalogue.js';
import { PRODUCTS } from '../../../src/core/vocabulary/products/product-pool.js';
import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

const ROWS = 3000;

interface Row {
  readonly name: string;
  readonly category: string;
  readonly brand: string;
  readonly sku: string;
  readonly price: number;
}

function products(price: Readonly<Record<string, unknown>> = {}): Row[] {
  const schema = aSchema()
    .table('t', ROWS)
    .column('name', 'commerce.productName')
    .column('category', 'commerce.category')
    .column('brand', 'commerce.brand')
    .column('sku', 'commerce.sku')
    .column('price', 'commerce.price', price)
    .build();
  const [names = [], categories = [], brands = [], skus = [], prices = []] = cellsOf(compiled(schema).table('t').slice()).map((column) => column.map((cell) => cellText(cell) ?? ''));
  return names.map((name, i) => ({ name, category: categories[i] ?? '', brand: brands[i] ?? '', sku: skus[i] ?? '', price: Number(prices[i]) }));
}

it('are on the shelf of their category, by one of its brands, at what they cost', () => {
  for (const { name, category, brand, sku, price } of products()) {
    const shelf = SHELVES.find((one) => one.category === category);
    const fits = PRODUCTS.some((product) => product.name === name && SHELVES[product.shelf] === shelf && price >= product.low && price <= product.high);
    expect([name, category, price, fits]).toEqual([name, category, price, true]);
    expect(shelf?.brands.split(', ')).toContain(brand);
    expect(sku.slice(0, 3)).toBe(shelf?.code);
  }
});

it.each([
  { min: 5, max: 20 },
  { min: 3000, max: 9000, dec: 0 },
  { max: 0.5, dec: 1 },
  { min: 7, max: 7, dec: 4 },
])('keep to the bounds %j', (options) => {
  const { min = 0, max } = options;
  for (const { price } of products(options)) expect(price >= min && price <= max).toBe(true);
});

it('are dearer between bounds where they are dearer without', () => {
  const rows = products({ min: 5, max: 20 });
  const mean = (pattern: RegExp): number => {
    const found = rows.filter(({ name }) => pattern.test(name));
    return found.reduce((sum, { price }) => sum + price, 0) / found.length;
  };
  expect(mean(/Laptop$/)).toBeGreaterThan(mean(/T-Shirt$/));
});

it('stay the same whichever of their columns are asked for', () => {
  const rows = products();
  const alone = aSchema().table('t', ROWS).column('brand', 'commerce.brand').build();
  expect(columnCells(alone, 'brand').map(cellText)).toEqual(rows.map(({ brand }) => brand));
  const distinct = aSchema().table('t', ROWS).column('sku', 'commerce.sku', {}, { unique: true }).build();
  expect(columnCells(distinct, 'sku').map(cellText)).toEqual(rows.map(({ sku }) => sku));
});

it('are a catalogue that reads as it is written', () => {
  for (const [i, { category, products: text }] of SHELVES.entries()) {
    const shelf = PRODUCTS.filter((product) => product.shelf === i);
    expect([category, shelf.map(({ name, low, high }) => `${name} ${String(low)}-${String(high)}`).join(', ')]).toEqual([category, text]);
    expect(shelf.every(({ low, high }) => low > 0 && low < high)).toBe(true);
  }
});
