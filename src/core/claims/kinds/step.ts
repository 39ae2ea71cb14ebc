import { z } from 'zod';
import { absoluteSeconds, durationSeconds } from '../../schema/dates.js';
import { figure } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** "every 15 minutes", "daily": the moments of a column are a step apart, or the same where several rows share one. */
export const step = defineClaimKind({
  id: 'step',
  schema: z.strictObject({ kind: z.literal('step'), column: z.string(), step: z.string() }),
  columns: ({ column }) => [column],
  meter: ({ column, step: text }) => {
    const wanted = durationSeconds(text);
    let before: number | undefined;
    let [gaps, regular] = [0, 0];
    return {
      row: (texts) => {
        const moment = absoluteSeconds(texts(column) ?? '');
        if (moment === undefined) return;
        if (before !== undefined && moment > before) {
          gaps++;
          if (moment - before === wanted) regular++;
        }
        before = moment;
      },
      end: () => ({ met: gaps === 0 || wanted === undefined ? undefined : regular / gaps >= 0.95, figures: { steps: gaps, 'regular share': figure(regular / Math.max(1, gaps)) } }),
    };
  },
});
