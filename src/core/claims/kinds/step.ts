import { z } from 'zod';
import { absoluteSeconds, dateTimeText, durationSeconds } from '../../schema/dates.js';
import { defineClaimKind } from '../contract.js';
import { figure } from '../numbers.js';

const at = { at: { type: 'datetime', options: { step: '1h' } } };

/** "every 15 minutes", "daily": moments follow one another a step apart, or are the same where several rows share one. */
export const step = defineClaimKind({
  id: 'step',
  summary: 'moments follow one another a step apart',
  schema: z.strictObject({ kind: z.literal('step'), column: z.string(), step: z.string() }),
  columns: ({ column }) => [column],
  meter: ({ column, step: text }) => {
    const wanted = durationSeconds(text);
    if (wanted === undefined || wanted === 0) throw new RangeError(`"${text}" is no span of time`);
    let before: number | undefined;
    let [moves, regular, irregular] = [0, 0, 0];
    return {
      row: (texts) => {
        const moment = absoluteSeconds(texts(column) ?? '');
        if (moment === undefined) return;
        const gap = before === undefined ? 0 : moment - before;
        before = moment;
        if (gap === 0) return;
        moves++;
        if (gap === wanted) regular++;
        else if (gap % wanted !== 0) irregular++;
      },
      end: () => {
        if (moves === 0) return { met: undefined, figures: { moves }, why: 'There are no two moments.' };
        // Missing cells, nights and weekends leave several steps out; another series may begin anew.
        return { met: irregular === 0 && regular * 2 >= moves, figures: { moves, regular_share: figure(regular / moves), irregular } };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'step', column: 'at', step: '1h' },
      kept: { columns: at, row: (row) => (row % 4 === 0 ? {} : { at: dateTimeText(row * 3_600) }) },
      broken: { columns: at, row: (row) => ({ at: dateTimeText(row * 3_600 + (row === 200 ? 60 : 0)) }) },
    },
    {
      claim: { kind: 'step', column: 'at', step: '1h' },
      kept: { columns: at, row: (row) => ({ at: dateTimeText((row >> 2) * 3_600) }) },
      broken: { columns: at, row: (row) => ({ at: dateTimeText(((row * 37) % 400) * 3_600) }) },
    },
  ],
});
