import { z } from 'zod';
import { absoluteSeconds, addMonths, DAY_SECONDS, FIRST_SECONDS, LAST_SECONDS } from '../../../schema/dates.js';
import { composed, listed, type FakerEntry, type Part } from '../entry.js';

const moment = z.string().max(32).refine((text) => absoluteSeconds(text) !== undefined, 'must be a date such as "2024-01-31" or "2024-01-31 08:00"');
const span = (usual: number, most: number): z.ZodDefault<z.ZodNumber> => z.number().min(0.001).max(most).default(usual);
const shape = { kind: 'datetime' } as const;
const abbreviated = z.boolean().default(false);

/** A moment between two others, as far as the calendar goes. */
const between = (from: number, to: number): Part[] => [{ from: Math.max(Math.ceil(from), FIRST_SECONDS), to: Math.min(Math.floor(to), LAST_SECONDS), style: { as: 'datetime' } }];

/** So many years away: whole ones by the calendar, the rest by days. */
function yearsFrom(reference: number, years: number): number {
  const whole = Math.trunc(years);
  return addMonths(reference, whole * 12) + (years - whole) * 365 * DAY_SECONDS;
}

/** "Now" is the reference date everywhere: faker's own clock is never asked. */
export const dateEntries: readonly FakerEntry[] = [
  composed('date.anytime', 'Within a year of the reference date.', ({ reference }) => between(yearsFrom(reference, -1), yearsFrom(reference, 1)), { shape }),
  composed('date.past', 'In the years before the reference date.', ({ reference }, { years }) => between(yearsFrom(reference, -years), reference - 1), { options: { years: span(1, 400) }, examples: [{}, { years: 10 }], shape }),
  composed('date.future', 'In the years after the reference date.', ({ reference }, { years }) => between(reference + 1, yearsFrom(reference, years)), { options: { years: span(1, 400) }, shape }),
  composed('date.recent', 'In the days before the reference date.', ({ reference }, { days }) => between(reference - days * DAY_SECONDS, reference - 1), { options: { days: span(1, 40_000) }, examples: [{}, { days: 90 }], shape }),
  composed('date.soon', 'In the days after the reference date.', ({ reference }, { days }) => between(reference + 1, reference + days * DAY_SECONDS), { options: { days: span(1, 40_000) }, shape }),
  composed('date.between', 'Between two dates.', (_, { from, to }) => between(absoluteSeconds(from) ?? 0, absoluteSeconds(to) ?? 0), {
    options: { from: moment, to: moment },
    examples: [{ from: '2024-01-01', to: '2024-12-31' }],
    shape,
  }),
  composed('date.birthdate', 'Date of birth of an adult; `person.birthdate` agrees with the age of the row.', ({ reference }, { min, max }) => between(yearsFrom(reference, -max - 1) + DAY_SECONDS, yearsFrom(reference, -min)), {
    options: { min: z.int().min(0).max(120).default(18), max: z.int().min(0).max(120).default(80) },
    shape,
  }),
  composed('date.month', 'Name of a month.', ({ faker }, o) => [{ list: faker.definitions.date.month[o.abbreviated ? 'abbr' : 'wide'] ?? [] }], { options: { abbreviated }, examples: [{}, { abbreviated: true }] }),
  composed('date.weekday', 'Name of a day of the week.', ({ faker }, o) => [{ list: faker.definitions.date.weekday[o.abbreviated ? 'abbr' : 'wide'] ?? [] }], { options: { abbreviated } }),
  listed('date.timeZone', 'Time zone of the IANA database.', (d) => d.date.time_zone),
];
