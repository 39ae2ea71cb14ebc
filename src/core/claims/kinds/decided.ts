import { z } from 'zod';
import { defineClaimKind } from '../contract.js';
import { cellsKey, shortKey } from '../text-key.js';
import { ownText } from '../../checking/own-text.js';

const columns = { product: { type: 'integer' }, price: { type: 'decimal' } };

/** "each product has one price": rows that agree in some columns agree in another. */
export const decided = defineClaimKind({
  id: 'decided',
  summary: 'rows that agree in some columns agree in another',
  schema: z.strictObject({ kind: z.literal('decided'), column: z.string(), by: z.array(z.string()).min(1) }),
  columns: ({ column, by }) => [column, ...by],
  meter: ({ column, by }, { room }) => {
    const known = new Map<string, string>();
    let [rows, contradictions, passedOver] = [0, 0, 0];
    return {
      row: (texts) => {
        const text = texts(column);
        if (text === undefined || by.some((name) => texts(name) === undefined)) return;
        const key = cellsKey(by, texts);
        const before = known.get(key);
        if (before === undefined && !room.takeText()) {
          passedOver++;
          return;
        }
        rows++;
        if (before === undefined) known.set(ownText(key), ownText(shortKey(text)));
        else if (before !== shortKey(text)) contradictions++;
      },
      end: () => {
        const figures = { rows, groups: known.size, contradictions, ...(passedOver === 0 ? {} : { passed_over: passedOver }) };
        return rows === 0 ? { met: undefined, figures, why: 'There are no values.' } : { met: contradictions === 0, figures };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'decided', column: 'price', by: ['product'] },
      kept: { columns, row: (row) => (row % 7 === 3 ? { product: String(row % 7) } : { product: String(row % 7), price: `${row % 7}.50` }) },
      broken: { columns, row: (row) => ({ product: String(row % 7), price: row === 300 ? '99.99' : `${row % 7}.50` }) },
    },
  ],
});
