import type { RowTexts } from '../columns/contract.js';
import type { ShapeOf } from '../expressions/shape.js';
import type { ScalarRun } from './evaluate.js';
import { readScalar, type Scalar } from './scalar.js';

/** What an expression gives for a row. `unread` names a cell that it asked for and that is no value of its column. */
export interface RowResult {
  /** Undefined: missing. */
  readonly value: Scalar | undefined;
  readonly unread: string | undefined;
}

/** An evaluator over the texts of a row. */
export function rowEvaluator(run: ScalarRun, shapeOf: ShapeOf): (texts: RowTexts) => RowResult {
  const shapes = new Map<string, ReturnType<ShapeOf>>();
  const shape = (name: string): ReturnType<ShapeOf> => {
    if (!shapes.has(name)) shapes.set(name, shapeOf(name));
    return shapes.get(name);
  };
  return (texts) => {
    let unread: string | undefined;
    const value = run((name) => {
      const text = texts(name);
      const kind = shape(name);
      if (text === undefined || kind === undefined) return undefined;
      const read = readScalar(text, kind);
      if (read === undefined) unread = name;
      return read;
    });
    return { value, unread };
  };
}
