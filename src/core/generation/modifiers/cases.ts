import { compileCondition } from '../../expressions/condition.js';
import type { ShapeOf } from '../../expressions/shape.js';
import type { CompiledColumn, Frame } from '../frame.js';
import { selectVectors } from '../select-vectors.js';

/** A way to make a column that counts where its condition holds. */
export interface CompiledCase {
  readonly when: string;
  readonly column: CompiledColumn;
}

/** The column of the first case that holds, else `otherwise`. */
export function withCases(otherwise: CompiledColumn, cases: readonly CompiledCase[], shapeOf: ShapeOf): CompiledColumn {
  if (cases.length === 0) return otherwise;
  const compiled = cases.map(({ when, column }) => ({ holds: compileCondition(when, shapeOf), column })).toReversed();
  return {
    shape: otherwise.shape,
    maxBytes: Math.max(otherwise.maxBytes, ...cases.map(({ column }) => column.maxBytes)),
    fill: (frame: Frame) => compiled.reduce((rest, { holds, column }) => selectVectors(frame, holds(frame), column.fill(frame), rest), otherwise.fill(frame)),
  };
}
