import { z } from 'zod';
import { absoluteSeconds } from '../../../schema/dates.js';
import { listed, method, type FakerEntry } from '../entry.js';

const moment = z.string().max(32).refine((text) => absoluteSeconds(text) !== undefined, 'must be a date such as "2024-01-31" or "2024-01-31 08:00"');
const at = (text: string): Date => new Date((absoluteSeconds(text) ?? 0) * 1000);
const span = (usual: number, most: number): z.ZodDefault<z.ZodNumber> => z.number().min(0.001).max(most).default(usual);
const shape = { kind: 'datetime' } as const;
const maxBytes = 20;

/** "Now" is the reference date everywhere: faker's own clock is never asked. */
export const dateEntries: readonly FakerEntry[] = [
  method('date.anytime', 'Within a year of the reference date.', (f, _, refDate) => f.date.anytime({ refDate }), { shape, maxBytes }),
  method('date.past', 'In the years before the reference date.', (f, { years }, refDate) => f.date.past({ years, refDate }), { options: { years: span(1, 400) }, examples: [{}, { years: 10 }], shape, maxBytes }),
  method('date.future', 'In the years after the reference date.', (f, { years }, refDate) => f.date.future({ years, refDate }), { options: { years: span(1, 400) }, shape, maxBytes }),
  method('date.recent', 'In the days before the reference date.', (f, { days }, refDate) => f.date.recent({ days, refDate }), { options: { days: span(1, 40_000) }, examples: [{}, { days: 90 }], shape, maxBytes }),
  method('date.soon', 'In the days after the reference date.', (f, { days }, refDate) => f.date.soon({ days, refDate }), { options: { days: span(1, 40_000) }, shape, maxBytes }),
  method('date.between', 'Between two dates.', (f, { from, to }) => f.date.between({ from: at(from), to: at(to) }), {
    options: { from: moment, to: moment },
    examples: [{ from: '2024-01-01', to: '2024-12-31' }],
    shape,
    fits: (text, { from, to }) => (absoluteSeconds(text) ?? 0) >= (absoluteSeconds(String(from)) ?? 0) - 1 && (absoluteSeconds(text) ?? 0) <= (absoluteSeconds(String(to)) ?? 0),
    maxBytes,
  }),
  method('date.birthdate', 'Date of birth of an adult; `person.birthdate` agrees with the age of the row.', (f, { min, max }, refDate) => f.date.birthdate({ mode: 'age', min, max, refDate }), {
    options: { min: z.int().min(0).max(120).default(18), max: z.int().min(0).max(120).default(80) },
    shape,
    maxBytes,
  }),
  method('date.month', 'Name of a month.', (f, { abbreviated }) => f.date.month({ abbreviated }), { options: { abbreviated: z.boolean().default(false) }, examples: [{}, { abbreviated: true }], maxBytes: 32 }),
  method('date.weekday', 'Name of a day of the week.', (f, { abbreviated }) => f.date.weekday({ abbreviated }), { options: { abbreviated: z.boolean().default(false) }, maxBytes: 32 }),
  listed('date.timeZone', 'Time zone of the IANA database.', (d) => d.date.time_zone),
];
