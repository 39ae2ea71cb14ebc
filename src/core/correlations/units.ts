import type { Frame } from '../generation/frame.js';
import type { ColumnKey } from '../random/address.js';
import type { ScoreWeights } from './plan.js';

/** Words that a column's units are made of; `falling`: its values fall as they grow. */
export interface Words {
  readonly key: ColumnKey;
  readonly draw: number;
  readonly falling: boolean;
}

/**
 * Units of a correlated column: the weighted sum of the independent normal scores of its group, back as probabilities.
 * @param wordsOf where the units of each column of the group come from
 */
export function correlatedUnits(weights: ScoreWeights, wordsOf: (column: string) => Words): (frame: Frame) => number {
  const parts = [...weights].map(([name, weight]) => ({ name, weight, ...wordsOf(name) }));
  return (frame) => {
    const { arena, kernels, count, engine } = frame;
    const [sums, units] = [arena.take(count * 8), arena.take(count * 8)];
    engine.bytes.fill(0, sums, sums + count * 8);
    for (const { name, weight, key, draw, falling } of parts) {
      const scores = frame.shared(`score ${name}`, () => {
        const out = arena.take(count * 8);
        kernels.normalScores(frame.units(key, draw), count, out);
        return out;
      });
      kernels.addWeighted(scores, count, falling ? -weight : weight, sums);
    }
    kernels.scoreUnits(sums, count, units);
    return units;
  };
}
