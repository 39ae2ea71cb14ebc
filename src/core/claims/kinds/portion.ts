import { z } from 'zod';
import { condition } from '../../checking/conditions.js';
import { parseExpression } from '../../expressions/parse.js';
import { figure, nearShare } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** "About 10 % of the lots get no bids": a condition holds in so large a part of the rows; `rough` where it was told by a word. */
export const portion = defineClaimKind({
  id: 'portion',
  schema: z.strictObject({ kind: z.literal('portion'), when: z.string(), share: z.number(), rough: z.boolean().optional() }),
  columns: ({ when }) => parseExpression(when).columns,
  meter: ({ when, share, rough = false }, { shapeOf }) => {
    const holds = condition(when, shapeOf);
    let [rows, held] = [0, 0];
    return {
      row: (texts) => {
        const { value } = holds(texts);
        if (value === undefined) return;
        rows++;
        if (value === 1n) held++;
      },
      end: () => {
        const found = held / Math.max(1, rows);
        return { met: rows === 0 ? undefined : rough ? Math.abs(found - share) < 0.25 : nearShare(found, share, rows), figures: { rows, held, share: figure(found) } };
      },
    };
  },
});
