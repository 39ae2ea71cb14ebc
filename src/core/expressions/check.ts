import type { ValueKind } from '../columns/value-shape.js';
import { ExpressionError } from './ast.js';
import { parseExpression } from './parse.js';
import { shapeOfNode, type ShapeOf } from './shape.js';

/** What is wrong with an expression over columns of these shapes; undefined when nothing is. */
export function checkExpression(text: string, shapeOf: ShapeOf, kind?: ValueKind): string | undefined {
  try {
    const shape = shapeOfNode(parseExpression(text).root, shapeOf);
    if (kind !== undefined && shape.kind !== kind) return `"${text}" must be true or false, not ${shape.kind}`;
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return `${error.message} (in "${text}")`;
    throw error;
  }
}
