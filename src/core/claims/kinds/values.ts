import { z } from 'zod';
import { figure, nearShare } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** "delivered 60 %, shipped 40 %": nothing but the values of a list, as often as was said. */
export const values = defineClaimKind({
  id: 'values',
  schema: z.strictObject({ kind: z.literal('values'), column: z.string(), values: z.array(z.string()), shares: z.array(z.number()).optional() }),
  columns: ({ column }) => [column],
  meter: ({ column, values: listed, shares }) => {
    const counts = new Map(listed.map((value) => [value, 0]));
    let [cells, violations] = [0, 0];
    return {
      row: (texts) => {
        const text = texts(column);
        if (text === undefined) return;
        cells++;
        const known = counts.get(text);
        if (known === undefined) violations++;
        else counts.set(text, known + 1);
      },
      end: () => {
        if (cells === 0) return { met: undefined, figures: { values: 0 } };
        const found = listed.map((value) => (counts.get(value) ?? 0) / cells);
        const off = shares === undefined ? [] : found.filter((share, i) => !nearShare(share, shares[i] ?? 0, cells));
        const told = Object.fromEntries(listed.slice(0, 12).map((value, i) => [`share of ${value}`, figure(found[i] ?? 0)]));
        return { met: violations === 0 && off.length === 0, figures: { values: cells, violations, ...(shares === undefined ? { different: found.filter((share) => share > 0).length } : told) } };
      },
    };
  },
});
