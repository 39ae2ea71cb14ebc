import { z } from 'zod';
import { evaluator } from '../../checking/evaluate.js';
import { rowEvaluator } from '../../checking/row-evaluator.js';
import { condition } from '../../checking/conditions.js';
import { writeScalar } from '../../checking/scalar.js';
import { parseExpression } from '../../expressions/parse.js';
import { shapeOfNode } from '../../expressions/shape.js';
import { numberOf } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** "total is quantity times unit price": a column is what an expression gives, to its last digit. */
export const formula = defineClaimKind({
  id: 'formula',
  schema: z.strictObject({ kind: z.literal('formula'), column: z.string(), expression: z.string() }),
  columns: ({ column, expression }) => [column, ...parseExpression(expression).columns],
  meter: ({ column, expression }, { shapeOf }) => {
    const { root } = parseExpression(expression);
    const shape = shapeOfNode(root, shapeOf);
    const run = rowEvaluator(evaluator(root, shapeOf), shapeOf);
    let [cells, violations] = [0, 0];
    return {
      row: (texts) => {
        const text = texts(column);
        const { value } = run(texts);
        if (text === undefined || value === undefined) return;
        cells++;
        if (!isSame(text, writeScalar(value, shape))) violations++;
      },
      end: () => ({ met: cells === 0 ? undefined : violations === 0, figures: { values: cells, violations } }),
    };
  },
});

/** Equal as texts, or as numbers but for half of the last digit that the cell has. */
function isSame(cell: string, worked: string): boolean {
  if (cell === worked) return true;
  const [a, b] = [numberOf(cell), numberOf(worked)];
  if (a === undefined || b === undefined) return false;
  let unit = 1;
  for (let digits = cell.includes('.') ? cell.length - cell.indexOf('.') - 1 : 0; digits > 0; digits--) unit /= 10;
  return Math.abs(a - b) <= unit * 0.500_001;
}

/** "likes are never more than views", "the end comes after the start": an expression is true in every row. */
export const holds = defineClaimKind({
  id: 'holds',
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
      end: () => ({ met: rows === 0 ? undefined : violations === 0, figures: { rows, violations } }),
    };
  },
});
