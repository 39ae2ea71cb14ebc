import { z } from 'zod';
import { defineClaimKind } from '../contract.js';

const nothing = (): void => undefined;

/** "500 rows". A request may ask for another count; then nothing is said. */
export const rows = defineClaimKind({
  id: 'rows',
  schema: z.strictObject({ kind: z.literal('rows'), count: z.number() }),
  columns: () => [],
  meter: ({ count }, { rows: found }) => ({ row: nothing, end: () => ({ met: found === count ? true : undefined, figures: { rows: found } }) }),
});

/** "no emails": no column has one of the words in its name. */
export const absent = defineClaimKind({
  id: 'absent',
  schema: z.strictObject({ kind: z.literal('absent'), words: z.array(z.string()).min(1) }),
  columns: () => [],
  meter: ({ words }, { columns }) => ({
    row: nothing,
    end: () => {
      const named = columns.filter((column) => words.some((word) => ` ${column.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `)));
      return { met: named.length === 0, figures: { columns: columns.length, ...(named.length === 0 ? {} : { named: named.join(', ') }) } };
    },
  }),
});
