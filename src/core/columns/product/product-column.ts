import { z } from 'zod';
import type { Dictionary } from '../../generation/dictionary.js';
import { defineColumnType, type ColumnType } from '../contract.js';
import { productIndices, productKey, productOptions, type ProductOptions } from './role.js';

/** A column of text that tells of the product of a role: one text for each product. */
export function productColumn(id: string, summary: string, dictionary: Dictionary): ColumnType {
  return defineColumnType<ProductOptions>({
    id,
    group: 'business',
    summary,
    options: z.strictObject(productOptions),
    examples: [{}, { of: 'gift' }],
    shape: () => ({ kind: 'string' }),
    compile: (context) => {
      const key = productKey(context);
      return {
        shape: { kind: 'string' },
        maxBytes: dictionary.maxBytes,
        fill: (frame) => ({ tag: 'dictionary', indices: productIndices(frame, context.options.of, key), dictionary, validity: 0 }),
      };
    },
    checkCell: (text) => (dictionary.values.includes(text) ? undefined : `is not on the list of ${id}`),
  });
}
