import { styleOf } from '../../expressions/functions.js';
import { columnValue } from '../../expressions/values.js';
import { powerOfTen } from '../../numbers/powers-of-ten.js';
import { scaledBounds } from '../../numbers/scaled.js';
import { Purpose, type ColumnKey } from '../../random/address.js';
import { wordThreshold } from '../../random/word-threshold.js';
import type { ColumnSchema } from '../../schema/dataset-schema.js';
import type { CompiledColumn } from '../frame.js';

export type Outliers = NonNullable<ColumnSchema['outliers']>;

/** What an outlier is multiplied by where nothing is said. */
export const USUAL_FACTOR = 10;

/** Replaces some numbers by outliers, drawn with words of their own; the others stay. */
export function withOutliers(inner: CompiledColumn, outliers: Outliers | undefined, key: ColumnKey): CompiledColumn {
  if (outliers === undefined) return inner;
  const { share, min, max, factor = USUAL_FACTOR } = outliers;
  const { scale = 0 } = inner.shape;
  const threshold = wordThreshold(share);
  const range = min === undefined || max === undefined ? undefined : scaledBounds(min, max, scale);
  // Factors count in thousandths: exact arithmetic, the same everywhere.
  const thousandths = BigInt(Math.round(factor * 1000));
  const numbers = columnValue(inner.shape);
  return {
    ...inner,
    maxBytes: inner.maxBytes + 4 + (range === undefined ? 0 : String(range.hi).length + String(range.lo).length),
    fill: (frame) => {
      const usualValues = numbers(frame, inner.fill(frame));
      if (usualValues.tag !== 'integers') throw new TypeError('outliers of a column that holds no numbers');
      const { arena, kernels, count, engine } = frame;
      const [usual, replaced, values] = [arena.take((count + 7) >> 3), arena.take(count * 8), arena.take(count * 8)];
      kernels.keepAbove(frame.words(key, 0, Purpose.outlier), count, threshold, 0, usual);
      if (range) kernels.uniformLarge(frame.words(key, 1, Purpose.outlier), frame.words(key, 2, Purpose.outlier), count, range.hi - range.lo + 1n, range.lo, replaced);
      else {
        const [by, valid] = [arena.take(count * 8), arena.take((count + 7) >> 3)];
        engine.bytes.fill(255, valid, valid + ((count + 7) >> 3));
        kernels.repeat(thousandths, count, by);
        kernels.multiplyExact(usualValues.values, by, count, powerOfTen(3), replaced, valid);
        // Too large to be written: the number stays.
        kernels.select64(valid, replaced, usualValues.values, count, replaced);
      }
      kernels.select64(usual, usualValues.values, replaced, count, values);
      return { tag: 'number', style: styleOf(inner.shape), values, validity: usualValues.validity };
    },
  };
}
