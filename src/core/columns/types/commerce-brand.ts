import { z } from 'zod';
import { brandCounts, brandOffsets, brands } from '../../vocabulary/products/product-pool.js';
import { defineColumnType } from '../contract.js';
import { ProductDraw, productIndices, productKey, productOptions, type ProductOptions } from '../product/role.js';

/** Brand of the row's product: one of its category's, all invented. */
export const commerceBrand = defineColumnType<ProductOptions>({
  id: 'commerce.brand',
  group: 'business',
  summary: "Brand of the row's product, invented.",
  options: z.strictObject(productOptions),
  examples: [{}],
  shape: () => ({ kind: 'string' }),
  compile: (context) => {
    const key = productKey(context);
    return {
      shape: { kind: 'string' },
      maxBytes: brands.maxBytes,
      fill: (frame) => {
        const { engine, kernels, count } = frame;
        const indices = frame.arena.take(count * 4);
        const products = productIndices(frame, context.options.of, key);
        kernels.chooseByClass(frame.words(key, ProductDraw.brand), products, count, brandOffsets.resident(engine), brandCounts.resident(engine), indices);
        return { tag: 'dictionary', indices, dictionary: brands, validity: 0 };
      },
    };
  },
  checkCell: (text) => (brands.values.includes(text) ? undefined : 'is not a brand of ours'),
});
