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
