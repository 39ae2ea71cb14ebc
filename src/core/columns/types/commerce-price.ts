import { z } from 'zod';
import { StaticTable } from '../../generation/static-table.js';
import { scaledBounds } from '../../numbers/scaled.js';
import { pricesOf, type PriceBounds } from '../../vocabulary/products/prices.js';
import { defineColumnType, type ColumnContext } from '../contract.js';
import { ProductDraw, productIndices, productKey, productOptions, type ProductOptions } from '../product/role.js';
import type { ValueShape } from '../value-shape.js';

interface Options extends ProductOptions {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly dec: number;
}

const MOST = 1e9;
const money = z.number().min(0).max(MOST).optional();

/** Price of the row's product: in the band that such a product costs, unless that lies outside of min and max. */
export const commercePrice = defineColumnType<Options>({
  id: 'commerce.price',
  group: 'business',
  summary: "Price of the row's product, as such a product costs.",
  options: z.strictObject({
    ...productOptions,
    min: money.describe('Least price. Products that usually cost less or more are priced between the bounds in their order.'),
    max: money.describe('Greatest price.'),
    dec: z.int().min(0).max(9).default(2).describe('Decimals.'),
  }),
  examples: [{}, { min: 5, max: 10, dec: 2 }, { dec: 0, max: 300 }],
  shape: ({ options: { dec } }) => shapeOf(dec),
  check: ({ options: { min = 0, max = MOST, dec } }) => {
    if (min > max) return [{ path: 'min', rule: 'min_above_max', message: `${String(min)} is above max ${String(max)}; swap them.` }];
    const { lo, hi } = scaledBounds(min, max, dec);
    return lo > hi ? [{ path: 'dec', rule: 'empty_range', message: `no price with ${String(dec)} decimals lies between ${String(min)} and ${String(max)}.` }] : [];
  },
  compile: (context) => {
    const key = productKey(context);
    const { of, dec } = context.options;
    const prices = pricesOf(dec, boundsOf(context));
    const all = new StaticTable(new Uint8Array(new BigInt64Array(prices.flat()).buffer));
    const offsets = new StaticTable(new Uint8Array(new Uint32Array(runningTotals(prices.map(({ length }) => length))).buffer));
    const counts = new StaticTable(new Uint8Array(new Uint32Array(prices.map(({ length }) => length)).buffer));
    const style = dec === 0 ? ({ as: 'integer' } as const) : ({ as: 'decimal', scale: dec } as const);
    return {
      shape: shapeOf(dec),
      maxBytes: Math.max(...prices.flat().map((price) => String(price).length), dec + 1) + 1,
      fill: (frame) => {
        const { engine, kernels, count, arena } = frame;
        const [chosen, values] = [arena.take(count * 4), arena.take(count * 8)];
        kernels.chooseByClass(frame.words(key, ProductDraw.price), productIndices(frame, of, key), count, offsets.resident(engine), counts.resident(engine), chosen);
        kernels.lookUpNarrow(chosen, count, all.resident(engine), values);
        return { tag: 'number', values, style, validity: 0 };
      },
    };
  },
  checkCell: (text, context) => {
    const { min = 0, max = MOST, dec } = context.options;
    if (dec === 0 ? !/^\d{1,10}$/.test(text) : !/^\d{1,10}\.\d{1,9}$/.test(text) || text.length - text.indexOf('.') - 1 !== dec) return `is not a price with ${String(dec)} decimals`;
    if (Number(text) < min || Number(text) > max) return `is not between ${String(min)} and ${String(max)}`;
    return pricesOf(dec, boundsOf(context)).some((list) => list.includes(BigInt(text.replace('.', '')))) ? undefined : 'is no price of any product';
  },
});

function shapeOf(dec: number): ValueShape {
  return dec === 0 ? { kind: 'int' } : { kind: 'decimal', scale: dec };
}

function boundsOf({ options: { min, max, dec } }: ColumnContext<Options>): PriceBounds | undefined {
  return min === undefined && max === undefined ? undefined : scaledBounds(min ?? 0, max ?? MOST, dec);
}

/** The sum of all numbers before each. */
function runningTotals(numbers: readonly number[]): number[] {
  let total = 0;
  return numbers.map((number) => (total += number) - number);
}
