import { z } from 'zod';
import { isIsbn, UPC } from '../checksums.js';
import { composed, listed, method, type FakerEntry } from '../entry.js';

/** Name, category, brand, price and article number of a product are column types of our own: they agree. */
export const commerceEntries: readonly FakerEntry[] = [
  listed('commerce.department', 'Department of a shop.', (d) => d.commerce.department),
  listed('commerce.product', 'Kind of product.', (d) => d.commerce.product_name.product),
  listed('commerce.productAdjective', 'Adjective for a product.', (d) => d.commerce.product_name.adjective),
  listed('commerce.productMaterial', 'Material of a product.', (d) => d.commerce.product_name.material),
  method('commerce.productDescription', 'Sentence about a product.', (f) => f.commerce.productDescription(), { maxBytes: 200 }),
  method('commerce.isbn', 'ISBN with a valid check digit.', (f, { variant, separator }) => f.commerce.isbn({ variant, separator }), {
    options: { variant: z.union([z.literal(10), z.literal(13)]).default(13), separator: z.string().max(1).default('-') },
    examples: [{}, { variant: 10, separator: '' }],
    fits: isIsbn,
    maxBytes: 20,
  }),
  composed('commerce.upc', 'UPC with a valid check digit.', () => [{ from: 0, to: 99_999_999_999, style: { as: 'padded', width: 12 }, check: UPC }]),
];
