import { z } from 'zod';
import { figure, numberOf } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** "5 to 500", "at least 3": numbers within bounds, but for a share of outliers that was asked for. */
export const range = defineClaimKind({
  id: 'range',
  schema: z.strictObject({ kind: z.literal('range'), column: z.string(), min: z.number().optional(), max: z.number().optional(), outliers: z.number().optional() }),
  columns: ({ column }) => [column],
  meter: ({ column, min = -Infinity, max = Infinity, outliers = 0 }) => {
    let [least, most, values, violations] = [Infinity, -Infinity, 0, 0];
    return {
      row: (texts) => {
        const value = numberOf(texts(column));
        if (value === undefined) return;
        values++;
        least = Math.min(least, value);
        most = Math.max(most, value);
        if (value < min || value > max) violations++;
      },
      end: () => ({
        met: values === 0 ? undefined : outliers === 0 ? violations === 0 : violations <= values * outliers * 2 + 5,
        figures: values === 0 ? { values } : { values, min: figure(least), max: figure(most), violations },
      }),
    };
  },
});
