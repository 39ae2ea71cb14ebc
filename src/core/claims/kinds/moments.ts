import { z } from 'zod';
import { absoluteSeconds, clockSeconds, DAY_SECONDS, pointSeconds } from '../../schema/dates.js';
import { defineClaimKind } from '../contract.js';

/** 1970-01-01 was a Thursday, and Sunday is 0. */
const weekdayOf = (seconds: number): number => (((Math.floor(seconds / DAY_SECONDS) + 4) % 7) + 7) % 7;

/** "in the last 2 years", "between 9 and 5", "weekdays": moments within a stretch, hours of the day, days of the week. */
export const moments = defineClaimKind({
  id: 'moments',
  schema: z.strictObject({
    kind: z.literal('moments'), column: z.string(), from: z.string().optional(), to: z.string().optional(),
    hours: z.strictObject({ from: z.string(), to: z.string() }).optional(), weekdays: z.array(z.number()).optional(),
  }), // prettier-ignore
  columns: ({ column }) => [column],
  meter: ({ column, from, to, hours, weekdays }, { referenceSeconds }) => {
    const start = (from === undefined ? undefined : pointSeconds(from, referenceSeconds)) ?? -Infinity;
    const end = endOf(to, referenceSeconds);
    const [opens, closes] = [clockSeconds(hours?.from ?? '') ?? 0, clockSeconds(hours?.to ?? '') ?? DAY_SECONDS];
    let [values, violations] = [0, 0];
    let [earliest, latest] = ['', ''];
    return {
      row: (texts) => {
        const text = texts(column);
        const moment = text === undefined ? undefined : absoluteSeconds(text);
        const clock = text === undefined ? undefined : (clockSeconds(text) ?? (moment === undefined ? undefined : moment - Math.floor(moment / DAY_SECONDS) * DAY_SECONDS));
        if (text === undefined || clock === undefined) return;
        values++;
        if (earliest === '' || text < earliest) earliest = text;
        if (text > latest) latest = text;
        const isOutside = moment !== undefined && (moment < start || moment > end || weekdays?.includes(weekdayOf(moment)) === false);
        // A minute of grace: "until 17:30" may be told to the second.
        if (isOutside || (hours !== undefined && (clock < opens || clock > closes + 59))) violations++;
      },
      end: () => ({ met: values === 0 ? undefined : violations === 0, figures: values === 0 ? { values } : { values, earliest, latest, violations } }),
    };
  },
});

/** A day counts to its end. */
function endOf(to: string | undefined, referenceSeconds: number): number {
  if (to === undefined) return Infinity;
  const point = pointSeconds(to, referenceSeconds);
  if (point === undefined) return Infinity;
  return /[T ]\d{2}:/.test(to) ? point : point + DAY_SECONDS - 1;
}
