import type { Frame } from '../generation/frame.js';
import type { ColumnKey } from '../random/address.js';
import type { ScoreWeights } from './plan.js';

/**
 * Units of a correlated column: the weighted sum of the independent normal scores of its group, back as probabilities.
 * @param keyOf key of each column of the group
 */
export function correlatedUnits(weights: ScoreWeights, keyOf: (column: string) => ColumnKey): (frame: Frame) => number {
  const parts = [...weights].map(([name, weight]) => ({ name, weight, key: keyOf(name) }));
  return (frame) => {
    const { arena, kernels, count, engine } = frame;
    const [sums, units] = [arena.take(count * 8), arena.take(count * 8)];
    engine.bytes.fill(0, sums, sums + count * 8);
    for (const { name, weight, key } of parts) {
      const scores = frame.shared(`score ${name}`, () => {
        const out = arena.take(count * 8);
        kernels.normalScores(frame.units(key, 0), count, out);
        return out;
      });
      kernels.addWeighted(scores, count, weight, sums);
    }
    kernels.scoreUnits(sums, count, units);
    return units;
  };
}
