import { z } from 'zod';
import { evaluator } from '../../checking/evaluate.js';
import { rowEvaluator } from '../../checking/row-evaluator.js';
import { writeScalar } from '../../checking/scalar.js';
import { parseExpression } from '../../expressions/parse.js';
import { shapeOfNode } from '../../expressions/shape.js';
import { defineClaimKind } from '../contract.js';
import { numberOf } from '../numbers.js';

const columns = { quantity: { type: 'integer' }, price: { type: 'decimal' }, total: { type: 'decimal' } };

/** "total is quantity times unit price": a column is what an expression gives, to its last digit. */
export const formula = defineClaimKind({
  id: 'formula',
  summary: 'a column is what an expression gives, to its last digit',
  schema: z.strictObject({ kind: z.literal('formula'), column: z.string(), expression: z.string() }),
  columns: ({ column, expression }) => [column, ...parseExpression(expression).columns],
  meter: ({ column, expression }, { shapeOf }) => {
    const { root } = parseExpression(expression);
    const shape = shapeOfNode(root, shapeOf);
    const run = rowEvaluator(evaluator(root, shapeOf), shapeOf);
    let [values, others] = [0, 0];
    return {
      row: (texts) => {
        const text = texts(column);
        if (text === undefined) return;
        const { value } = run(texts);
        if (value === undefined) return;
        values++;
        if (!isSame(text, writeScalar(value, shape))) others++;
      },
      end: () => (values === 0 ? { met: undefined, figures: { values }, why: 'There are no values.' } : { met: others === 0, figures: { values, others } }),
    };
  },
  examples: [
    {
      claim: { kind: 'formula', column: 'total', expression: 'quantity * price' },
      kept: { columns, row: (row) => (row % 6 === 0 ? { quantity: '3' } : { quantity: String(row % 6), price: '2.50', total: ((row % 6) * 2.5).toFixed(2) }) },
      broken: { columns, row: (row) => ({ quantity: String(row % 6), price: '2.50', total: row === 100 ? '10.01' : ((row % 6) * 2.5).toFixed(2) }) },
    },
    {
      // A column of fewer decimals holds the result rounded.
      claim: { kind: 'formula', column: 'total', expression: 'price / 8' },
      kept: { columns, row: () => ({ price: '2.50', total: '0.31' }) },
      broken: { columns, row: () => ({ price: '2.50', total: '0.32' }) },
    },
  ],
});

/** Equal as texts, or as numbers but for half of the last digit that the cell has. */
function isSame(cell: string, worked: string): boolean {
  if (cell === worked) return true;
  const [a, b] = [numberOf(cell), numberOf(worked)];
  if (a === undefined || b === undefined) return false;
  let unit = 1;
  for (let digits = cell.includes('.') ? cell.length - cell.indexOf('.') - 1 : 0; digits > 0; digits--) unit /= 10;
  // Doubles of large amounts are themselves a little off.
  return Math.abs(a - b) <= unit * 0.500_001 + Math.abs(a) * 1e-15;
}
