import { z } from 'zod';
import { condition } from '../../checking/conditions.js';
import { figure, nearShare } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** "5 % missing": so many cells are empty; with `when`, of the rows where it holds. */
export const missing = defineClaimKind({
  id: 'missing',
  schema: z.strictObject({ kind: z.literal('missing'), column: z.string(), share: z.number(), when: z.string().optional() }),
  columns: ({ column }) => [column],
  meter: ({ column, share, when }, { shapeOf }) => {
    const holds = when === undefined ? undefined : condition(when, shapeOf);
    let [rows, empty] = [0, 0];
    return {
      row: (texts) => {
        if (holds !== undefined && holds(texts).value !== 1n) return;
        rows++;
        if (texts(column) === undefined) empty++;
      },
      end: () => ({ met: rows === 0 ? undefined : nearShare(empty / rows, share, rows), figures: { rows, empty, share: figure(empty / Math.max(1, rows)) } }),
    };
  },
});

/** "Only delivered orders have a delivery date": filled in the rows where a condition holds, and in no others. */
export const filled = defineClaimKind({
  id: 'filled',
  schema: z.strictObject({ kind: z.literal('filled'), column: z.string(), when: z.string() }),
  columns: ({ column }) => [column],
  meter: ({ column, when }, { shapeOf }) => {
    const holds = condition(when, shapeOf);
    let [held, full, violations] = [0, 0, 0];
    return {
      row: (texts) => {
        const isHeld = holds(texts).value === 1n;
        const isFull = texts(column) !== undefined;
        if (isHeld) held++;
        if (isFull) full++;
        if (isFull && !isHeld) violations++;
      },
      end: () => ({ met: violations === 0 && (held === 0 || full > 0), figures: { 'rows where it holds': held, filled: full, violations } }),
    };
  },
});
