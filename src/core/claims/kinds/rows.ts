import { z } from 'zod';
import { defineClaimKind } from '../contract.js';

/** "500 rows". A request may ask for another count; then nothing is said. */
export const rows = defineClaimKind({
  id: 'rows',
  summary: 'the table has so many rows, unless the request asks for another count',
  schema: z.strictObject({ kind: z.literal('rows'), count: z.number() }),
  columns: () => [],
  meter: ({ count }, { rows: found, rowsAsked }) => ({
    row: () => undefined,
    end: () => ({
      met: found === count ? true : rowsAsked ? undefined : false,
      figures: { rows: found },
      ...(found !== count && rowsAsked ? { why: 'The request asks for another number of rows.' } : {}),
    }),
  }),
  examples: [
    {
      claim: { kind: 'rows', count: 500 },
      kept: { columns: { id: { type: 'sequence' } }, row: (row) => ({ id: String(row + 1) }), rows: 500 },
      broken: { columns: { id: { type: 'sequence' } }, row: (row) => ({ id: String(row + 1) }), rows: 499 },
    },
  ],
});
