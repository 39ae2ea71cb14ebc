import { z } from 'zod';
import { evaluator, evaluatorRounded } from '../../checking/evaluate.js';
import { rowEvaluator } from '../../checking/row-evaluator.js';
import { writeScalar } from '../../checking/scalar.js';
import { checkExpression } from '../../expressions/check.js';
import { compileAs, compileNode, compileRounded } from '../../expressions/compile.js';
import { styleOf } from '../../expressions/functions.js';
import { parseExpression } from '../../expressions/parse.js';
import { isNumber, scaleOf, shapeOfNode } from '../../expressions/shape.js';
import { textBytes } from '../../expressions/text-bytes.js';
import { vectorOf, type Value } from '../../expressions/values.js';
import { LIMITS } from '../../generation/limits.js';
import type { Vector } from '../../generation/vectors.js';
import { defineColumnType, type ColumnContext } from '../contract.js';
import { shapeProblem } from '../shape-problem.js';
import type { ValueShape } from '../value-shape.js';
import { BOOLEANS } from '../booleans.js';

const options = z.strictObject({
  expression: z.string().min(1).max(LIMITS.expressionLength).describe('Formula over other columns of the row, such as "quantity * unit_price".'),
  decimals: z.int().min(0).max(9).optional().describe('Digits behind the point of the result; half rounds away from zero.'),
});

type Options = z.infer<typeof options>;

/** A value worked out from other columns of the row. A missing operand gives a missing cell, as does a division by zero. */
export const expression = defineColumnType<Options>({
  id: 'expression',
  group: 'structure',
  summary: 'A value worked out from other columns of the row.',
  options,
  examples: [{ expression: '2 * 3.50' }, { expression: "1 < 2 ? 'yes' : 'no'" }, { expression: '7 / 2', decimals: 1 }, { expression: '3 in [1, 2]' }],
  shape: (context) => shapeOf(context),
  dependencies: ({ expression: text }) => ({ columns: parseExpression(text).columns }),
  check: (context) => {
    const problem = checkExpression(context.options.expression, (name) => context.shapeOf(name));
    return problem === undefined ? [] : [{ path: 'expression', rule: 'bad_expression', message: `${problem}.` }];
  },
  compile: (context) => {
    const shape = shapeOf(context);
    const { root } = parseExpression(context.options.expression);
    const shapes = (name: string): ValueShape | undefined => context.shapeOf(name);
    const maxBytes = shape.kind === 'string' ? textBytes(root, (name) => context.compiled(context.tableName, name).maxBytes) : 24;
    if (shape.kind === 'string') {
      const run = compileNode(root, shapes);
      return { shape, maxBytes, fill: (frame) => textResult(run(frame)) };
    }
    const run = isNumber(shape) ? compileRounded(root, scaleOf(shape), shapes) : compileAs(root, shape, shapes);
    const style = styleOf(shape);
    return {
      shape,
      maxBytes,
      fill: (frame) => {
        const { values, validity } = run(frame);
        if (shape.kind !== 'bool') return { tag: 'number', values, style, validity };
        const indices = frame.arena.take(frame.count * 4);
        frame.kernels.narrow(values, frame.count, indices);
        return { tag: 'dictionary', indices, dictionary: BOOLEANS, validity };
      },
    };
  },
  // The value itself is a rule across columns; a cell alone must be of the kind.
  checkCell: (text, context) => shapeProblem(text, shapeOf(context)),
  derive: (context) => {
    const { root } = parseExpression(context.options.expression);
    const shape = shapeOf(context);
    const shapes = (name: string): ValueShape | undefined => context.shapeOf(name);
    const run = isNumber(shape) ? evaluatorRounded(root, scaleOf(shape), shapes) : evaluator(root, shapes);
    const onRow = rowEvaluator(run, shapes);
    return (texts) => {
      const { value, unread } = onRow(texts);
      if (unread !== undefined) return undefined;
      return value === undefined ? null : writeScalar(value, shape);
    };
  },
});

function shapeOf(context: ColumnContext<Options>): ValueShape {
  const { expression: text, decimals } = context.options;
  const shape = shapeOfNode(parseExpression(text).root, (name) => context.shapeOf(name));
  if (decimals === undefined || !isNumber(shape)) return shape;
  return decimals === 0 ? { kind: 'int' } : { kind: 'decimal', scale: decimals };
}

function textResult(value: Value): Vector {
  if (value.tag !== 'texts') throw new TypeError('integers where texts were expected');
  return vectorOf(value);
}
