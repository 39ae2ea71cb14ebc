import { z } from 'zod';
import { FEWEST_VALUES, FOUND_ERRORS, mostErrors, TOO_FEW } from '../chance.js';
import { defineClaimKind } from '../contract.js';
import { figure, placeOf } from '../numbers.js';
import { correlationOf, midRanks } from '../ranks.js';
import { KeptPairs } from '../room.js';

const LEAST = 0.05;

const sales = { sales: { type: 'decimal' } };

/** "sales grow over the year": a column rises or falls with the rows. */
export const trend = defineClaimKind({
  id: 'trend',
  summary: 'a column rises or falls with the rows',
  schema: z.strictObject({ kind: z.literal('trend'), column: z.string(), rising: z.boolean() }),
  columns: ({ column }) => [column],
  meter: ({ column, rising }, { room }) => {
    const pairs = new KeptPairs(room);
    let row = 0;
    return {
      row: (texts) => {
        const value = placeOf(texts(column));
        if (value !== undefined) pairs.add(row, value);
        row++;
      },
      end: () => {
        const rows = pairs.xs.length;
        if (rows < FEWEST_VALUES) return { met: undefined, figures: { rows }, why: TOO_FEW };
        const [xs, ys] = [midRanks(pairs.xs), midRanks(pairs.ys)];
        const found = correlationOf(xs, ys);
        const along = rising ? found : -found;
        const draws = rows / memory(xs, ys, found);
        const error = Math.sqrt((1 + (found * found) / 2) / Math.max(1, draws - 3));
        const figures = { rows, rank_correlation: figure(found) };
        if (along >= LEAST && along > FOUND_ERRORS * error) return { met: true, figures };
        if (along < LEAST - mostErrors(draws) * error) return { met: false, figures };
        return { met: undefined, figures, why: TOO_FEW };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'trend', column: 'sales', rising: true },
      kept: { columns: sales, row: (row) => (row % 5 === 0 ? {} : { sales: String(row + ((row * 7919) % 100)) }) },
      broken: { columns: sales, row: (row) => ({ sales: String(-row - ((row * 7919) % 100)) }) },
    },
    {
      claim: { kind: 'trend', column: 'sales', rising: false },
      kept: { columns: sales, row: (row) => ({ sales: String(-row) }) },
      broken: { columns: sales, row: (row) => ({ sales: String(row) }) },
    },
  ],
});

/** Rows that tell no more than one does, because each remembers the one before: (1 + r) ÷ (1 − r) of what the trend leaves. */
function memory(xs: readonly number[], ys: readonly number[], slope: number): number {
  const middle = (xs.length - 1) / 2;
  const left = ys.map((y, i) => y - middle - slope * ((xs[i] ?? 0) - middle));
  const r = Math.min(0.999, Math.max(0, correlationOf(left.slice(0, -1), left.slice(1))));
  return (1 + r) / (1 - r);
}
