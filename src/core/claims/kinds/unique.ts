import { z } from 'zod';
import { defineClaimKind } from '../contract.js';

/** Texts that are remembered; rows beyond are not judged. */
const REMEMBERED = 1_000_000;

/** "unique", "no customer twice a day": no value, or combination of values, occurs twice. */
export const unique = defineClaimKind({
  id: 'unique',
  schema: z.strictObject({ kind: z.literal('unique'), columns: z.array(z.string()).min(1) }),
  columns: ({ columns }) => columns,
  meter: ({ columns }) => {
    const seen = new Set<string>();
    let [values, violations] = [0, 0];
    return {
      row: (texts) => {
        const cells = columns.map((column) => texts(column));
        if (cells.includes(undefined) || seen.size >= REMEMBERED) return;
        values++;
        const text = cells.length === 1 ? (cells[0] ?? '') : JSON.stringify(cells);
        if (seen.has(text)) violations++;
        else seen.add(text);
      },
      end: () => ({ met: values === 0 ? undefined : violations === 0, figures: { values, different: seen.size, violations } }),
    };
  },
});
