import { z } from 'zod';
import { defineClaimKind } from '../contract.js';
import { cellsKey } from '../text-key.js';

const columns = { customer: { type: 'integer' }, day: { type: 'date' } };

/** "unique", "no customer twice a day": no value, or combination of values, occurs twice; empty cells are exempt. */
export const unique = defineClaimKind({
  id: 'unique',
  summary: 'no value, or combination of values, occurs twice',
  schema: z.strictObject({ kind: z.literal('unique'), columns: z.array(z.string()).min(1) }),
  columns: ({ columns: named }) => named,
  meter: ({ columns: named }, { room: { distinct } }) => {
    const id = distinct.newColumn();
    let [values, repeated, passedOver] = [0, 0, 0];
    return {
      row: (texts) => {
        if (named.some((column) => texts(column) === undefined)) return;
        if (distinct.full) {
          passedOver++;
          return;
        }
        values++;
        if (!distinct.add(id, cellsKey(named, texts))) repeated++;
      },
      end: () => {
        const figures = { values, different: values - repeated, repeated, ...(passedOver === 0 ? {} : { passed_over: passedOver }) };
        return values === 0 ? { met: undefined, figures, why: 'There are no values.' } : { met: repeated === 0, figures };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'unique', columns: ['customer'] },
      kept: { columns, row: (row) => (row % 5 === 0 ? {} : { customer: String(row) }) },
      broken: { columns, row: (row) => ({ customer: String(Math.min(row, 398)) }) },
    },
    {
      claim: { kind: 'unique', columns: ['customer', 'day'] },
      kept: { columns, row: (row) => ({ customer: String(row >> 1), day: row % 2 === 0 ? '2026-01-01' : '2026-01-02' }) },
      broken: { columns, row: (row) => ({ customer: String(row >> 1), day: '2026-01-01' }) },
    },
  ],
});
