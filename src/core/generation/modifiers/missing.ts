import { compileCondition } from '../../expressions/condition.js';
import type { ShapeOf } from '../../expressions/shape.js';
import { Purpose, type ColumnKey } from '../../random/address.js';
import { wordThreshold } from '../../random/word-threshold.js';
import type { ColumnSchema } from '../../schema/dataset-schema.js';
import type { CompiledColumn, Frame } from '../frame.js';
import { intersectValidity } from '../read-vector.js';
import { withValidity } from '../vectors.js';

type Cut = (frame: Frame) => number;

/**
 * Applies `missing` and `when`: both only take cells away, and neither changes a value that stays. Missing cells are
 * drawn with words of their own.
 */
export function withMissing(inner: CompiledColumn, { missing, when }: ColumnSchema, key: ColumnKey, shapeOf: ShapeOf): CompiledColumn {
  const cuts: Cut[] = [];
  if (typeof missing === 'number') {
    if (missing > 0) cuts.push((frame) => keptAtRandom(frame, key, missing));
  } else if (missing !== undefined) cuts.push(keptByCase(missing, key, shapeOf));
  if (when !== undefined) cuts.push(compileCondition(when, shapeOf));
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
  const out = bitmap(frame, 0);
  if (share >= 1) return out;
  const threshold = wordThreshold(share);
  frame.kernels.keepAbove(frame.words(key, 0, Purpose.missing), frame.count, threshold, 0, out);
  return out;
}

/** The share of the first case that holds; where none does, every cell stays. One word decides in any case. */
function keptByCase(cases: Exclude<ColumnSchema['missing'], number | undefined>, key: ColumnKey, shapeOf: ShapeOf): Cut {
  const compiled = cases.map(({ when, share }) => ({ share, holds: when === undefined ? undefined : compileCondition(when, shapeOf) }));
  return (frame) => {
    let kept = bitmap(frame, 255);
    for (const { share, holds } of compiled.toReversed()) {
      const here = keptAtRandom(frame, key, share);
      if (holds === undefined) {
        kept = here;
        continue;
      }
      const out = bitmap(frame, 0);
      frame.kernels.selectBits(holds(frame), here, kept, frame.count, out);
      kept = out;
    }
    return kept;
  };
}

function bitmap(frame: Frame, byte: number): number {
  const bytes = (frame.count + 7) >> 3;
  const out = frame.arena.take(bytes);
  frame.engine.bytes.fill(byte, out, out + bytes);
  return out;
}
