import { z } from 'zod';
import { mostErrors, TOO_FEW } from '../chance.js';
import { defineClaimKind, type MeasureContext } from '../contract.js';
import { Draws } from '../draws.js';
import { figure, numberOf } from '../numbers.js';
import { ordinaryNumbers } from '../ordinary.js';
import { averagesOf } from '../averages.js';
import { KeptNumbers } from '../room.js';

const columns = { score: { type: 'decimal', options: { min: 0, max: 1_000 } } };

/** A number between 0 and 1 for each row, evenly spread. */
const even = (row: number): number => (row * 0.618_033_988_75) % 1;

/** "mean 70 and standard deviation 10", "median around 4000". */
export const average = defineClaimKind({
  id: 'average',
  summary: 'the numbers of a column have a mean, median or standard deviation',
  schema: z.strictObject({ kind: z.literal('average'), column: z.string(), of: z.enum(['mean', 'median', 'deviation']), value: z.number() }),
  columns: ({ column }) => [column],
  meter: ({ column, of, value: promised }, context) => {
    const kept = new KeptNumbers(context.room);
    const ordinary = ordinaryNumbers(column, context);
    const draws = new Draws(column, context);
    let outside = 0;
    return {
      row: (texts) => {
        const value = numberOf(texts(column));
        if (value === undefined) return;
        if (ordinary.has(value)) {
          kept.add(value);
          draws.count(texts);
        } else outside++;
      },
      end: () => {
        const { values } = kept;
        if (values.length < 2) return { met: undefined, figures: { values: values.length }, why: TOO_FEW };
        const found = averagesOf(values);
        const figures = { values: values.length, ...(outside === 0 ? {} : { outliers: outside }), [of]: figure(found[of]) };
        if (context.followsRow(column)) return { met: undefined, figures, why: 'Each value follows from the one before: so few of them prove no average.' };
        const error = found.errorOf(of, draws.effective);
        if (error === undefined) return { met: undefined, figures, why: TOO_FEW };
        const slack = mostErrors(draws.effective) * error + fitting(of, promised, stepOf(column, context)) + ordinary.pull(outside, outside + values.length);
        return { met: Math.abs(found[of] - promised) <= slack, figures };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'average', column: 'score', of: 'mean', value: 50 },
      kept: { columns, row: (row) => (row % 8 === 0 ? {} : { score: String(100 * even(row)) }) },
      broken: { columns, row: (row) => ({ score: String(120 * even(row)) }) },
    },
    {
      claim: { kind: 'average', column: 'score', of: 'median', value: 50 },
      kept: { columns, row: (row) => ({ score: String(even(row) < 0.5 ? 100 * even(row) : 800 * even(row) - 350) }) },
      broken: { columns, row: (row) => ({ score: String(60 * even(row)) }) },
    },
    {
      claim: { kind: 'average', column: 'score', of: 'deviation', value: 28.9 },
      kept: { columns, row: (row) => ({ score: String(100 * even(row)) }) },
      broken: { columns, row: (row) => ({ score: String(140 * even(row)) }) },
    },
    {
      // Outliers that were asked for are not what the phrase speaks of.
      claim: { kind: 'average', column: 'score', of: 'mean', value: 500 },
      kept: { columns: { score: { ...columns.score, outliers: { share: 0.05 } } }, row: (row) => ({ score: String(row % 20 === 0 ? 9_000 : 1_000 * even(row)) }) },
      broken: { columns: { score: { ...columns.score, outliers: { share: 0.05 } } }, row: (row) => ({ score: String(row % 20 === 0 ? 9_000 : 600 * even(row)) }) },
    },
  ],
});

/** Distance of neighbouring values. */
function stepOf(column: string, { shapeOf }: MeasureContext): number {
  let step = 1;
  for (let { scale = 0 } = shapeOf(column) ?? {}; scale > 0; scale--) step /= 10;
  return step;
}

/** How near the parameters of a law are searched: see core/distributions/fit.ts. */
function fitting(of: 'mean' | 'median' | 'deviation', promised: number, step: number): number {
  // A median of rounded values is one of them.
  const rounding = of === 'median' ? step / 2 : step * 0.02;
  return Math.max(rounding, Math.abs(promised) * (of === 'deviation' ? 0.02 : 0.002));
}
