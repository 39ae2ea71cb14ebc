import { z } from 'zod';
import { FEWEST_VALUES, FOUND_ERRORS, mostErrors, TOO_FEW } from '../chance.js';
import { defineClaimKind } from '../contract.js';
import { figure, placeOf } from '../numbers.js';
import { correlationOf, midRanks } from '../ranks.js';
import { KeptPairs } from '../room.js';

/** Rank correlation below which columns do not rise together, whatever was said. */
const LEAST = 0.05;

const columns = { salary: { type: 'integer' }, experience: { type: 'integer' } };

/** "salary rises with experience": two columns rise together, or against each other; `rho` where its size was told. */
export const correlation = defineClaimKind({
  id: 'correlation',
  summary: 'two columns rise together, or one falls while the other rises',
  schema: z.strictObject({ kind: z.literal('correlation'), columns: z.tuple([z.string(), z.string()]), rising: z.boolean(), rho: z.number().min(-1).max(1).optional() }),
  columns: ({ columns: pair }) => pair,
  meter: ({ columns: [a, b], rising, rho }, { room }) => {
    const pairs = new KeptPairs(room);
    // What cannot be had in full is weakened when it is planned, and said so.
    const least = Math.max(LEAST, Math.abs(rho ?? 0) / 3);
    return {
      row: (texts) => {
        const [x, y] = [placeOf(texts(a)), placeOf(texts(b))];
        if (x !== undefined && y !== undefined) pairs.add(x, y);
      },
      end: () => {
        const { xs, ys } = pairs;
        const rows = xs.length;
        if (rows < FEWEST_VALUES) return { met: undefined, figures: { rows }, why: TOO_FEW };
        const found = correlationOf(midRanks(xs), midRanks(ys));
        const along = rising ? found : -found;
        const error = Math.sqrt((1 + (found * found) / 2) / (rows - 3));
        const figures = { rows, rank_correlation: figure(found) };
        if (along >= least && along > FOUND_ERRORS * error) return { met: true, figures };
        if (along < least - mostErrors(rows) * error) return { met: false, figures };
        return { met: undefined, figures, why: TOO_FEW };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'correlation', columns: ['salary', 'experience'], rising: true },
      kept: { columns, row: (row) => (row % 9 === 0 ? { salary: '1' } : { salary: String(row + ((row * 7919) % 300)), experience: String(row >> 4) }) },
      broken: { columns, row: (row) => ({ salary: String((row * 7919) % 400), experience: String(-((row * 7919) % 400)) }) },
    },
    {
      claim: { kind: 'correlation', columns: ['salary', 'experience'], rising: false, rho: -0.9 },
      kept: { columns, row: (row) => ({ salary: String(-row), experience: String(row) }) },
      broken: { columns, row: (row) => ({ salary: String((row * 7919) % 401), experience: String((row * 104_729) % 397) }) },
    },
  ],
});
