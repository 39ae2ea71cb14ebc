import type { ColumnContext } from '../columns/contract.js';
import { compileCondition } from '../expressions/condition.js';
import { Purpose, type ColumnKey } from '../random/address.js';
import type { ColumnSchema } from '../schema/dataset-schema.js';
import type { CompiledColumn, Frame } from './frame.js';
import { intersectValidity } from './read-vector.js';
import { withValidity } from './vectors.js';

/**
 * Applies `missing` and `when`: both only take cells away, and neither changes a value that stays. Missing cells are
 * drawn with words of their own.
 */
export function withModifiers(inner: CompiledColumn, column: ColumnSchema, key: ColumnKey, context: ColumnContext<unknown>): CompiledColumn {
  const cuts: ((frame: Frame) => number)[] = [];
  const { missing, when } = column;
  if (missing !== undefined && missing > 0) cuts.push((frame) => keptAtRandom(frame, key, missing));
  if (when !== undefined) cuts.push(compileCondition(when, (name) => context.shapeOf(name)));
  if (cuts.length === 0) return inner;
  return {
    ...inner,
    fill: (frame) => {
      const vector = inner.fill(frame);
      const validity = cuts.reduce((bitmap, cut) => intersectValidity(frame, bitmap, cut(frame)), vector.validity);
      return withValidity(vector, validity);
    },
  };
}

function keptAtRandom(frame: Frame, key: ColumnKey, share: number): number {
  const out = frame.arena.take((frame.count + 7) >> 3);
  if (share >= 1) {
    frame.engine.bytes.fill(0, out, out + ((frame.count + 7) >> 3));
    return out;
  }
  const threshold = Math.min(Math.round(share * 4_294_967_296), 4_294_967_295);
  frame.kernels.keepAbove(frame.words(key, 0, Purpose.missing), frame.count, threshold, 0, out);
  return out;
}
