import { z } from 'zod';
import { condition } from '../../checking/conditions.js';
import { parseExpression } from '../../expressions/parse.js';
import { FOUND_ERRORS, mostErrors, TOO_FEW } from '../chance.js';
import { defineClaimKind } from '../contract.js';
import { figure, placeOf } from '../numbers.js';
import { ordinaryNumbers } from '../ordinary.js';
import { RunningMean } from '../running-mean.js';

/** Rows on either side without which nothing is said. */
const FEWEST = 20;

/** Standard deviations that means have to lie apart at least: less is no difference. */
const LEAST = 0.05;

const columns = { premium: { type: 'boolean' }, spent: { type: 'decimal' } };

/** "premium customers spend more": the mean where a condition holds lies above, or below, that of the other rows. */
export const compare = defineClaimKind({
  id: 'compare',
  summary: 'the mean of a column is higher, or lower, where a condition holds than elsewhere',
  schema: z.strictObject({ kind: z.literal('compare'), column: z.string(), when: z.string(), higher: z.boolean() }),
  columns: ({ column, when }) => [column, ...parseExpression(when).columns],
  meter: ({ column, when, higher }, context) => {
    const test = condition(when, context.shapeOf);
    const ordinary = ordinaryNumbers(column, context);
    const [there, elsewhere] = [new RunningMean(), new RunningMean()];
    return {
      row: (texts) => {
        const value = placeOf(texts(column));
        if (value === undefined || !ordinary.has(value)) return;
        (test(texts).value === 1n ? there : elsewhere).add(value);
      },
      end: () => {
        const fewer = Math.min(there.count, elsewhere.count);
        const figures = {
          rows_where_it_holds: there.count,
          ...(there.count === 0 ? {} : { mean_where_it_holds: figure(there.mean) }),
          rows_elsewhere: elsewhere.count,
          ...(elsewhere.count === 0 ? {} : { mean_elsewhere: figure(elsewhere.mean) }),
        };
        if (fewer < FEWEST) return { met: undefined, figures, why: TOO_FEW };
        const apart = (there.mean - elsewhere.mean) * (higher ? 1 : -1);
        const error = Math.sqrt(there.variance / there.count + elsewhere.variance / elsewhere.count);
        const least = LEAST * Math.sqrt(Math.max(there.variance, elsewhere.variance));
        if (apart > FOUND_ERRORS * error && apart > 0) return { met: true, figures };
        if (apart < least - mostErrors(fewer) * error || (error === 0 && apart <= 0)) return { met: false, figures };
        return { met: undefined, figures, why: TOO_FEW };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'compare', column: 'spent', when: 'premium', higher: true },
      kept: { columns, row: (row) => ({ premium: String(row % 4 === 0), spent: String(((row * 37) % 100) + (row % 4 === 0 ? 50 : 0)) }) },
      broken: { columns, row: (row) => ({ premium: String(row % 4 === 0), spent: String(((row * 37) % 100) - (row % 4 === 0 ? 50 : 0)) }) },
    },
    {
      claim: { kind: 'compare', column: 'spent', when: '!premium', higher: false },
      kept: { columns, row: (row) => (row % 3 === 0 ? { premium: 'false' } : { premium: String(row % 2 === 0), spent: row % 2 === 0 ? '9' : '8' }) },
      broken: { columns, row: (row) => ({ premium: String(row % 2 === 0), spent: '8' }) },
    },
  ],
});
