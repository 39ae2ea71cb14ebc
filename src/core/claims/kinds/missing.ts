import { z } from 'zod';
import { condition } from '../../checking/conditions.js';
import { parseExpression } from '../../expressions/parse.js';
import { defineClaimKind } from '../contract.js';
import { Draws } from '../draws.js';
import { figure } from '../numbers.js';

const phone = { phone: { type: 'phone.number' }, status: { type: 'category', options: { values: ['new', 'old'] } } };

/** "5 % missing": so many cells are empty; with `when`, of the rows where it holds. */
export const missing = defineClaimKind({
  id: 'missing',
  summary: 'a share of the cells is empty; with when, of the rows where it holds',
  schema: z.strictObject({ kind: z.literal('missing'), column: z.string(), share: z.number(), when: z.string().optional() }),
  columns: ({ column, when }) => [column, ...(when === undefined ? [] : parseExpression(when).columns)],
  meter: ({ column, share, when }, context) => {
    // A cell that has to be empty tells nothing of those that happen to be.
    const conditions = [when, context.column(column)?.when].flatMap((text) => (text === undefined ? [] : [condition(text, context.shapeOf)]));
    const draws = new Draws('', context);
    let empty = 0;
    return {
      row: (texts) => {
        if (conditions.some((holds) => holds(texts).value !== 1n)) return;
        draws.count(texts);
        if (texts(column) === undefined) empty++;
      },
      end: () => {
        const { cells: rows } = draws;
        if (rows === 0) return { met: undefined, figures: { rows }, why: 'There is no row that it speaks of.' };
        return { met: !draws.rulesOut(empty, share), figures: { rows, empty, share: figure(empty / rows) } };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'missing', column: 'phone', share: 0.1 },
      kept: { columns: phone, row: (row) => (row % 10 === 0 ? {} : { phone: '555' }) },
      broken: { columns: phone, row: (row) => (row % 2 === 0 ? {} : { phone: '555' }) },
    },
    {
      claim: { kind: 'missing', column: 'phone', share: 0, when: "status == 'new'" },
      kept: { columns: phone, row: (row) => (row % 2 === 0 ? { status: 'old' } : { status: 'new', phone: '555' }) },
      broken: { columns: phone, row: (row) => (row === 13 ? { status: 'new' } : { status: 'new', phone: '555' }) },
    },
  ],
});
