import { z } from 'zod';
import { powerOfTen } from '../../numbers/powers-of-ten.js';
import { permutationShape, permuted } from '../../random/permutation.js';
import { articlePrefixes } from '../../vocabulary/products/product-pool.js';
import { defineColumnType } from '../contract.js';
import { productIndices, productKey, productOptions, type ProductOptions } from '../product/role.js';

const DIGITS = 7;
const SPACE = powerOfTen(DIGITS);

/** Article number: letters for the category of the row's product, and a number that no other row has. */
export const commerceSku = defineColumnType<ProductOptions>({
  id: 'commerce.sku',
  group: 'business',
  summary: "Article number of the row's product, such as \"KIT-0482913\".",
  options: z.strictObject(productOptions),
  examples: [{}],
  shape: () => ({ kind: 'string' }),
  uniqueSpace: () => SPACE,
  distinctAnyway: true,
  compile: (context) => {
    const key = productKey(context);
    const shape = permutationShape(SPACE);
    return {
      shape: { kind: 'string' },
      maxBytes: articlePrefixes.maxBytes + DIGITS,
      fill: (frame) => ({
        tag: 'composite',
        parts: [
          { tag: 'dictionary', indices: productIndices(frame, context.options.of, key), dictionary: articlePrefixes, validity: 0 },
          { tag: 'number', values: permuted(frame, key.wide, shape), style: { as: 'padded', width: DIGITS }, validity: 0 },
        ],
        validity: 0,
      }),
    };
  },
  checkCell: (text) => (/^[A-Z]{3}-\d{7}$/.test(text) && articlePrefixes.values.includes(text.slice(0, 4)) ? undefined : 'is not an article number'),
});
