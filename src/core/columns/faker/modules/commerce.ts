import { z } from 'zod';
import { isIsbn, isUpc } from '../checksums.js';
import { listed, method, type FakerEntry } from '../entry.js';

export const commerceEntries: readonly FakerEntry[] = [
  listed('commerce.department', 'Department of a shop.', (d) => d.commerce.department),
  listed('commerce.product', 'Kind of product.', (d) => d.commerce.product_name.product),
  listed('commerce.productAdjective', 'Adjective for a product.', (d) => d.commerce.product_name.adjective),
  listed('commerce.productMaterial', 'Material of a product.', (d) => d.commerce.product_name.material),
  method('commerce.productName', 'Name of a product: adjective, material, kind.', (f) => f.commerce.productName(), { maxBytes: 96 }),
  method('commerce.productDescription', 'Sentence about a product.', (f) => f.commerce.productDescription(), { maxBytes: 200 }),
  method('commerce.price', 'Price with two decimals (or as many as asked for).', (f, { min, max, dec }) => f.commerce.price({ min, max, dec }), {
    options: { min: z.number().min(0).max(1e9).default(1), max: z.number().min(0).max(1e9).default(1000), dec: z.int().min(0).max(9).default(2) },
    examples: [{}, { min: 5, max: 10, dec: 2 }],
    shape: ({ dec }) => (dec === 0 ? { kind: 'int' } : { kind: 'decimal', scale: Number(dec) }),
    fits: (text, { min, max }) => Number(text) >= Number(min) - 1 && Number(text) <= Number(max) + 1,
    maxBytes: 24,
  }),
  method('commerce.isbn', 'ISBN with a valid check digit.', (f, { variant, separator }) => f.commerce.isbn({ variant, separator }), {
    options: { variant: z.union([z.literal(10), z.literal(13)]).default(13), separator: z.string().max(1).default('-') },
    examples: [{}, { variant: 10, separator: '' }],
    fits: isIsbn,
    maxBytes: 20,
  }),
  method('commerce.upc', 'UPC with a valid check digit.', (f) => f.commerce.upc(), { fits: isUpc, maxBytes: 12 }),
];
