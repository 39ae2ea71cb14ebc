import type { RowTexts } from '../columns/contract.js';
import { parseExpression } from '../expressions/parse.js';
import type { ShapeOf } from '../expressions/shape.js';
import { evaluator } from './evaluate.js';
import { rowEvaluator, type RowResult } from './row-evaluator.js';

/** A condition over the texts of a row. */
export function condition(text: string, shapeOf: ShapeOf): (texts: RowTexts) => RowResult {
  return rowEvaluator(evaluator(parseExpression(text).root, shapeOf), shapeOf);
}

/**
 * Which of some conditions is the first that holds in a row: its place, the number of conditions where none does,
 * undefined where a cell that one of them asks for cannot be read. A condition that is absent always holds.
 */
export function firstThatHolds(conditions: readonly (string | undefined)[], shapeOf: ShapeOf): (texts: RowTexts) => number | undefined {
  const compiled = conditions.map((text) => (text === undefined ? undefined : condition(text, shapeOf)));
  return (texts) => {
    for (const [i, run] of compiled.entries()) {
      const result = run?.(texts);
      if (result?.unread !== undefined) return undefined;
      if (run === undefined || result?.value === 1n) return i;
    }
    return compiled.length;
  };
}
