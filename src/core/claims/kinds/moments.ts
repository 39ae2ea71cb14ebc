import { z } from 'zod';
import { absoluteSeconds, clockSeconds, DAY_SECONDS, pointSeconds } from '../../schema/dates.js';
import { weekdayOf } from '../../columns/temporal/openings.js';
import { defineClaimKind } from '../contract.js';

const at = { at: { type: 'datetime' } };

/** "in the last 2 years", "between 9 and 5", "weekdays": moments within a stretch, hours of the day, days of the week (0 is Sunday). */
export const moments = defineClaimKind({
  id: 'moments',
  summary: 'dates, times and date-times lie within a stretch, hours of the day, days of the week (0 is Sunday)',
  schema: z.strictObject({
    kind: z.literal('moments'), column: z.string(), from: z.string().optional(), to: z.string().optional(),
    hours: z.strictObject({ from: z.string(), to: z.string() }).optional(), weekdays: z.array(z.number()).optional(),
  }), // prettier-ignore
  columns: ({ column }) => [column],
  meter: ({ column, from, to, hours, weekdays }, { referenceSeconds }) => {
    const [start, end] = [from === undefined ? -Infinity : pointOf(from, referenceSeconds), to === undefined ? Infinity : endOf(to, referenceSeconds)];
    const isOpen = hours === undefined ? () => true : withinHours(clockOf(hours.from), clockOf(hours.to));
    let [values, outside] = [0, 0];
    let [earliest, latest]: [string | undefined, string | undefined] = [undefined, undefined];
    const fits = (text: string): boolean => {
      const moment = absoluteSeconds(text);
      const clock = clockSeconds(text) ?? (moment === undefined ? undefined : moment - Math.floor(moment / DAY_SECONDS) * DAY_SECONDS);
      if (clock === undefined || !isOpen(clock)) return false;
      // A time of the day belongs to no date.
      return moment === undefined || (moment >= start && moment <= end && weekdays?.includes(weekdayOf(Math.floor(moment / DAY_SECONDS))) !== false);
    };
    return {
      row: (texts) => {
        const text = texts(column);
        if (text === undefined) return;
        values++;
        if (!fits(text)) outside++;
        if (earliest === undefined || text < earliest) earliest = text.slice(0, LONGEST);
        if (latest === undefined || text > latest) latest = text.slice(0, LONGEST);
      },
      end: () => {
        if (earliest === undefined || latest === undefined) return { met: undefined, figures: { values }, why: 'There are no values.' };
        return { met: outside === 0, figures: { values, earliest, latest, outside } };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'moments', column: 'at', from: '-1y', to: 'now' },
      kept: { columns: at, row: (row) => ({ at: `2025-${row % 2 === 0 ? '01-01' : '12-31'}T23:59:59Z` }) },
      broken: { columns: at, row: (row) => ({ at: row === 50 ? '2024-12-31T23:59:59Z' : '2025-01-01T00:00:00Z' }) },
    },
    {
      claim: { kind: 'moments', column: 'at', hours: { from: '22:00', to: '06:00' }, weekdays: [1, 2, 3, 4, 5] },
      kept: { columns: at, row: (row) => ({ at: `2025-06-0${2 + (row % 5)}T${row % 2 === 0 ? '23' : '05'}:30:00Z` }) },
      broken: { columns: at, row: (row) => ({ at: `2025-06-0${2 + (row % 5)}T${row === 9 ? '12' : '05'}:30:00Z` }) },
    },
  ],
});

/** Characters of a date-time, and some. */
const LONGEST = 32;

function pointOf(text: string, referenceSeconds: number): number {
  const point = pointSeconds(text, referenceSeconds);
  if (point === undefined) throw new RangeError(`"${text}" is no point in time`);
  return point;
}

/** A day counts to its end, a moment does not. */
function endOf(text: string, referenceSeconds: number): number {
  const point = pointOf(text, referenceSeconds);
  return /[T ]\d{2}:|\d[smh]$/.test(text) ? point : point + DAY_SECONDS - 1;
}

function clockOf(text: string): number {
  const clock = text === '24:00' ? DAY_SECONDS - 1 : clockSeconds(text);
  if (clock === undefined) throw new RangeError(`"${text}" is no time of the day`);
  return clock;
}

/** A minute of grace, as "until 17:30" may be told to the second; hours that pass midnight open in the evening. */
function withinHours(opens: number, closes: number): (clock: number) => boolean {
  const last = closes % 60 === 0 ? closes + 59 : closes;
  return opens <= closes ? (clock) => clock >= opens && clock <= last : (clock) => clock >= opens || clock <= last;
}
