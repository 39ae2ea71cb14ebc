import { z } from 'zod';
import { condition } from '../../checking/conditions.js';
import { parseExpression } from '../../expressions/parse.js';
import { defineClaimKind } from '../contract.js';
import { Draws } from '../draws.js';
import { figure } from '../numbers.js';

/** How far a share may lie from one that was told by a word: "most", "a few". */
const ROUGHLY = 0.25;

const bids = { bids: { type: 'integer' } };

/** "About 10 % of the lots get no bids": a condition holds in so large a part of the rows; `rough` where it was told by a word. */
export const portion = defineClaimKind({
  id: 'portion',
  summary: 'a condition holds in a share of the rows, a rough one where it was told by a word',
  schema: z.strictObject({ kind: z.literal('portion'), when: z.string(), share: z.number(), rough: z.boolean().optional() }),
  columns: ({ when }) => parseExpression(when).columns,
  meter: ({ when, share, rough = false }, context) => {
    const holds = condition(when, context.shapeOf);
    const [only] = parseExpression(when).columns;
    const draws = new Draws(only ?? '', context);
    let held = 0;
    return {
      row: (texts) => {
        const { value } = holds(texts);
        if (value === undefined) return;
        draws.count(texts);
        if (value === 1n) held++;
      },
      end: () => {
        const { cells: rows } = draws;
        if (rows === 0) return { met: undefined, figures: { rows }, why: 'There is no row that it speaks of.' };
        const isOff = draws.rulesOut(held, share) && (!rough || Math.abs(held / rows - share) > ROUGHLY);
        return { met: !isOff, figures: { rows, held, share: figure(held / rows) } };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'portion', when: 'bids == 0', share: 0.1 },
      kept: { columns: bids, row: (row) => (row % 7 === 0 ? {} : { bids: String(row % 10) }) },
      broken: { columns: bids, row: (row) => ({ bids: String(row % 3) }) },
    },
    {
      claim: { kind: 'portion', when: 'bids > 0', share: 0.8, rough: true },
      kept: { columns: bids, row: (row) => ({ bids: String(row % 3) }) },
      broken: { columns: bids, row: (row) => ({ bids: String(row % 2) }) },
    },
  ],
});
