import { z } from 'zod';
import { defineClaimKind } from '../contract.js';
import { Draws } from '../draws.js';
import { figure, numberOf } from '../numbers.js';

const price = (options: Record<string, unknown>): { price: { type: string; options: Record<string, unknown> } } => ({ price: { type: 'decimal', options } });

/** "5 to 500", "at least 3": numbers within bounds, but for the outliers that were asked for. */
export const range = defineClaimKind({
  id: 'range',
  summary: 'numbers lie within bounds, but for a share of outliers that was asked for',
  schema: z.strictObject({ kind: z.literal('range'), column: z.string(), min: z.number().optional(), max: z.number().optional(), outliers: z.number().optional() }),
  columns: ({ column }) => [column],
  meter: ({ column, min = -Infinity, max = Infinity, outliers = 0 }, context) => {
    // Outliers may have been asked for by another phrase.
    const share = Math.max(outliers, context.column(column)?.outliers?.share ?? 0);
    const draws = new Draws(column, context);
    let [least, most, outside] = [Infinity, -Infinity, 0];
    return {
      row: (texts) => {
        const text = texts(column);
        if (text === undefined) return;
        draws.count(texts);
        const value = numberOf(text);
        if (value !== undefined) [least, most] = [Math.min(least, value), Math.max(most, value)];
        if (value === undefined || value < min || value > max) outside++;
      },
      end: () => {
        const { cells } = draws;
        if (cells === 0) return { met: undefined, figures: { cells }, why: 'There are no values.' };
        const isTooMany = outside > cells * share && draws.rulesOut(outside, share);
        return { met: !isTooMany, figures: { cells, ...(least <= most ? { min: figure(least), max: figure(most) } : {}), outside } };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'range', column: 'price', min: 5, max: 500 },
      kept: { columns: price({ min: 5, max: 500 }), row: (row) => (row % 10 === 0 ? {} : { price: `${5 + (row % 496)}.00` }) },
      broken: { columns: price({ min: 5, max: 500 }), row: (row) => ({ price: row === 399 ? '500.01' : '7.50' }) },
    },
    {
      claim: { kind: 'range', column: 'price', max: 100, outliers: 0.05 },
      kept: { columns: price({ min: 0, max: 100 }), row: (row) => ({ price: row % 20 === 0 ? '900.00' : '50.00' }) },
      broken: { columns: price({ min: 0, max: 100 }), row: (row) => ({ price: row % 4 === 0 ? '900.00' : '50.00' }) },
    },
  ],
});
