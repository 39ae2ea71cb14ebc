import { z } from 'zod';
import { defineClaimKind } from '../contract.js';
import { Draws } from '../draws.js';
import { figure, numberOf } from '../numbers.js';

/** Shares that are told one by one; of longer lists the first ones. */
const TOLD = 20;

const status = { status: { type: 'category', options: { values: ['open', 'closed'] } } };

/** "delivered 60 %, shipped 40 %": nothing but the values of a list, as often as was said. */
export const values = defineClaimKind({
  id: 'values',
  summary: 'nothing but the values of a list, in given shares where there are any',
  schema: z.strictObject({ kind: z.literal('values'), column: z.string(), values: z.array(z.string()).min(1), shares: z.array(z.number()).optional() }),
  columns: ({ column }) => [column],
  meter: ({ column, values: listed, shares }, context) => {
    // Numbers are padded to one scale in the cells: 5 is 5.00 beside 7.25.
    const areNumbers = listed.every((value) => numberOf(value) !== undefined && value !== 'true' && value !== 'false');
    const keyOf = (text: string): string => (areNumbers ? String(numberOf(text) ?? text) : text);
    const counts = new Map(listed.map((value) => [keyOf(value), 0]));
    const draws = new Draws(column, context);
    let others = 0;
    return {
      row: (texts) => {
        const text = texts(column);
        if (text === undefined) return;
        draws.count(texts);
        const key = keyOf(text);
        const known = counts.get(key);
        if (known === undefined) others++;
        else counts.set(key, known + 1);
      },
      end: () => {
        const { cells } = draws;
        if (cells === 0) return { met: undefined, figures: { cells }, why: 'There are no values.' };
        const found = listed.map((value) => counts.get(keyOf(value)) ?? 0);
        // Values in turns come as often as they should, or never.
        const isOff = shares !== undefined && !context.followsRow(column) && found.some((count, i) => draws.rulesOut(count, shares[i] ?? 0, listed.length));
        const told = Object.fromEntries(listed.slice(0, TOLD).map((value, i) => [value, figure((found[i] ?? 0) / cells)]));
        return { met: others === 0 && !isOff, figures: { cells, others, different: found.filter((count) => count > 0).length, shares: told } };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'values', column: 'status', values: ['open', 'closed'], shares: [0.75, 0.25] },
      kept: { columns: status, row: (row) => ({ status: row % 4 === 0 ? 'closed' : 'open' }) },
      broken: { columns: status, row: (row) => ({ status: row % 2 === 0 ? 'closed' : 'open' }) },
    },
    {
      claim: { kind: 'values', column: 'status', values: ['open', 'closed'] },
      kept: { columns: status, row: (row) => (row % 9 === 0 ? {} : { status: 'open' }) },
      broken: { columns: status, row: (row) => ({ status: row === 7 ? '' : 'open' }) },
    },
    {
      claim: { kind: 'values', column: 'rate', values: ['5', '7.25'], shares: [0.5, 0.5] },
      kept: { columns: { rate: { type: 'category', options: { values: [5, 7.25] } } }, row: (row) => ({ rate: row % 2 === 0 ? '5.00' : '7.25' }) },
      broken: { columns: { rate: { type: 'category', options: { values: [5, 7.25] } } }, row: (row) => ({ rate: row % 2 === 0 ? '5.01' : '7.25' }) },
    },
  ],
});
