import { z } from 'zod';
import { condition } from '../../checking/conditions.js';
import { parseExpression } from '../../expressions/parse.js';
import { defineClaimKind } from '../contract.js';

const columns = { likes: { type: 'integer' }, views: { type: 'integer' } };

/** "likes are never more than views", "the end comes after the start": an expression is true in every row that has what it asks for. */
export const holds = defineClaimKind({
  id: 'holds',
  summary: 'an expression is true in every row that has the cells it asks for',
  schema: z.strictObject({ kind: z.literal('holds'), expression: z.string() }),
  columns: ({ expression }) => parseExpression(expression).columns,
  meter: ({ expression }, { shapeOf }) => {
    const run = condition(expression, shapeOf);
    let [rows, violations] = [0, 0];
    return {
      row: (texts) => {
        const { value } = run(texts);
        if (value === undefined) return;
        rows++;
        if (value !== 1n) violations++;
      },
      end: () => (rows === 0 ? { met: undefined, figures: { rows }, why: 'There is no row that it speaks of.' } : { met: violations === 0, figures: { rows, violations } }),
    };
  },
  examples: [
    {
      claim: { kind: 'holds', expression: 'likes <= views' },
      kept: { columns, row: (row) => (row % 3 === 0 ? { likes: '4' } : { likes: String(row), views: String(row) }) },
      broken: { columns, row: (row) => ({ likes: String(row), views: row === 5 ? '4' : String(row) }) },
    },
  ],
});
