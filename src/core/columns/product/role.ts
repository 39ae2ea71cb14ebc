import { z } from 'zod';
import type { Frame } from '../../generation/frame.js';
import type { ColumnKey } from '../../random/address.js';
import { PRODUCTS } from '../../vocabulary/products/product-pool.js';
import type { CompileContext } from '../contract.js';

/** Options of every column that tells of a product. */
export const productOptions = {
  of: z.string().min(1).max(64).default('self').describe('Which product of the row: columns with the same "of" tell of the same one.'),
};

export interface ProductOptions {
  readonly of: string;
}

/** Draws of the role's words; frozen with engine version 1. */
export const ProductDraw = { product: 0, brand: 1, price: 2 } as const;

export function productKey({ roleKey, options }: CompileContext<ProductOptions>): ColumnKey {
  return roleKey(`product ${options.of}`);
}

/** Draws the product of a role for the rows of a frame: address of 32-bit indices into the products. */
export function productIndices(frame: Frame, of: string, key: ColumnKey): number {
  return frame.shared(`product ${of}`, () => {
    const out = frame.arena.take(frame.count * 4);
    frame.kernels.uniformIndex(frame.words(key, ProductDraw.product), frame.count, PRODUCTS.length, out);
    return out;
  });
}
