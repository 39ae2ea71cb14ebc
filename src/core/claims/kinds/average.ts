import { z } from 'zod';
import { figure, numberOf } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** Numbers that a median is taken of; of more rows the first ones. */
const KEPT = 200_000;

/** "mean 70 and standard deviation 10", "median around 4000". */
export const average = defineClaimKind({
  id: 'average',
  schema: z.strictObject({ kind: z.literal('average'), column: z.string(), of: z.enum(['mean', 'median', 'deviation']), value: z.number() }),
  columns: ({ column }) => [column],
  meter: ({ column, of, value: promised }) => {
    const kept: number[] = [];
    let [count, mean, squares] = [0, 0, 0];
    return {
      row: (texts) => {
        const value = numberOf(texts(column));
        if (value === undefined) return;
        count++;
        const step = value - mean;
        mean += step / count;
        squares += step * (value - mean);
        if (of === 'median' && kept.length < KEPT) kept.push(value);
      },
      end: () => {
        if (count < 2) return { met: undefined, figures: { values: count } };
        const deviation = Math.sqrt(squares / (count - 1));
        const found = of === 'mean' ? mean : of === 'deviation' ? deviation : (kept.sort((a, b) => a - b)[Math.floor(kept.length / 2)] ?? 0);
        // The error of a mean; that of a median is a quarter larger for bells and more for tails, that of a deviation half of it for bells.
        const error = (of === 'median' ? 1.6 : of === 'deviation' ? 1.2 : 1) * (deviation / Math.sqrt(count));
        return { met: Math.abs(found - promised) <= 4 * error + 0.02 * Math.abs(promised), figures: { values: count, [of]: figure(found) } };
      },
    };
  },
});
