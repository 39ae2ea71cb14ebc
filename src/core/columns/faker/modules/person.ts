import { z } from 'zod';
import { listed, method, type FakerEntry } from '../entry.js';

/** What faker says of people beside the coherent person of a row. */
export const personEntries: readonly FakerEntry[] = [
  listed('person.gender', 'Gender, from a long list; `person.sex` agrees with the first name.', (d) => d.person.gender),
  listed('person.sexType', 'female or male; `person.sex` agrees with the first name.', () => ['female', 'male']),
  method('person.bio', 'Few words about a person.', (f) => f.person.bio(), { maxBytes: 120 }),
  listed('person.suffix', 'What stands behind a name, such as "Jr.".', (d) => Object.values<string | string[]>(d.person.suffix).flat()),
  method('person.jobTitle', 'Title of a job.', (f) => f.person.jobTitle(), { maxBytes: 96 }),
  method('person.jobDescriptor', 'Level of a job.', (f) => f.person.jobDescriptor()),
  method('person.jobArea', 'Area of a job.', (f) => f.person.jobArea()),
  method('person.jobType', 'Kind of a job.', (f) => f.person.jobType()),
  method('person.zodiacSign', 'Sign of the zodiac.', (f) => f.person.zodiacSign()),
];

export const phoneEntries: readonly FakerEntry[] = [
  method('phone.number', 'Telephone number in a form of the locale.', (f, { style }) => f.phone.number({ style }), {
    options: { style: z.enum(['national', 'international', 'human']).default('national') },
    examples: [{}, { style: 'international' }, { locale: 'de' }],
    fits: /^[+(]?[\d ().x/-]{5,28}$/,
    maxBytes: 32,
  }),
  method('phone.imei', 'IMEI of a phone, valid by Luhn.', (f) => f.phone.imei().replaceAll('-', ''), { fits: /^\d{15}$/, maxBytes: 15 }),
];
