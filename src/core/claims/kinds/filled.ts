import { z } from 'zod';
import { condition } from '../../checking/conditions.js';
import { parseExpression } from '../../expressions/parse.js';
import { TOO_FEW } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** Rows where the condition holds, of which some cell should be filled. */
const ENOUGH = 20;

const columns = { delivered: { type: 'boolean' }, at: { type: 'date' } };

/** "Only delivered orders have a delivery date": filled in rows where a condition holds, and in no others. */
export const filled = defineClaimKind({
  id: 'filled',
  summary: 'cells are filled in rows where a condition holds, and in no others',
  schema: z.strictObject({ kind: z.literal('filled'), column: z.string(), when: z.string() }),
  columns: ({ column, when }) => [column, ...parseExpression(when).columns],
  meter: ({ column, when }, context) => {
    const holds = condition(when, context.shapeOf);
    // What is missing by chance, or worked out from cells that are, may be empty there too.
    const isAlwaysFilled = context.column(column)?.missing === undefined;
    let [held, filledThere, filledElsewhere] = [0, 0, 0];
    return {
      row: (texts) => {
        const isHeld = holds(texts).value === 1n;
        const isFilled = texts(column) !== undefined;
        if (isHeld) held++;
        if (isFilled && isHeld) filledThere++;
        if (isFilled && !isHeld) filledElsewhere++;
      },
      end: () => {
        const figures = { rows_where_it_holds: held, filled_where_it_holds: filledThere, filled_elsewhere: filledElsewhere };
        if (filledElsewhere > 0) return { met: false, figures };
        if (filledThere > 0) return { met: true, figures };
        if (held >= ENOUGH && isAlwaysFilled) return { met: false, figures };
        return { met: undefined, figures, why: held === 0 ? 'There is no row where it holds.' : TOO_FEW };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'filled', column: 'at', when: 'delivered' },
      kept: { columns, row: (row) => (row % 3 === 0 ? { delivered: 'true', at: '2026-01-01' } : { delivered: 'false' }) },
      broken: { columns, row: (row) => (row % 3 === 0 ? { delivered: 'true', at: '2026-01-01' } : row === 40 ? { delivered: 'false', at: '2026-01-01' } : { delivered: 'false' }) },
    },
    {
      claim: { kind: 'filled', column: 'at', when: 'delivered' },
      kept: { columns, row: () => ({ delivered: 'true', at: '2026-01-01' }) },
      broken: { columns, row: () => ({ delivered: 'true' }) },
    },
  ],
});
