import { Dictionary } from '../../generation/dictionary.js';
import { StaticTable } from '../../generation/static-table.js';
import { SHELVES } from './catalogue.js';

export interface Product {
  readonly name: string;
  /** Index into the shelves. */
  readonly shelf: number;
  /** Usual prices, whole units of money. */
  readonly low: number;
  readonly high: number;
}

/** Every product of the catalogue, shelf by shelf. */
export const PRODUCTS: readonly Product[] = SHELVES.flatMap(({ products }, shelf) =>
  // A comma within a name is not followed by a price.
  Array.from(products.matchAll(/(.+?) (\d+)-(\d+)(?:, |$)/g), ([, name = '', low, high]) => ({ name, shelf, low: Number(low), high: Number(high) })),
);

/** By product. */
export const productNames = new Dictionary(PRODUCTS.map(({ name }) => name));
export const productCategories = new Dictionary(PRODUCTS.map(({ shelf }) => SHELVES[shelf]?.category ?? ''));
export const articlePrefixes = new Dictionary(PRODUCTS.map(({ shelf }) => `${SHELVES[shelf]?.code ?? ''}-`));

const brandsOf = SHELVES.map(({ brands }) => brands.split(', '));

/** The brands of all shelves, one shelf behind the other; and by product where its shelf's begin and how many there are. */
export const brands = new Dictionary(brandsOf.flat());
const firstBrand = brandsOf.map((_, shelf) => brandsOf.slice(0, shelf).flat().length);
export const brandOffsets = table(PRODUCTS.map(({ shelf }) => firstBrand[shelf] ?? 0));
export const brandCounts = table(PRODUCTS.map(({ shelf }) => brandsOf[shelf]?.length ?? 1));

/** Numbers of 32 bits. */
function table(numbers: readonly number[]): StaticTable {
  return new StaticTable(new Uint8Array(new Uint32Array(numbers).buffer));
}
