import { composed, listed, method, type FakerEntry } from '../entry.js';
import { partsOfForm, stock } from '../samples.js';

const jobTitles = stock((f) => f.person.jobTitle());
const jobDescriptors = stock((f) => f.person.jobDescriptor());
const jobAreas = stock((f) => f.person.jobArea());
const jobTypes = stock((f) => f.person.jobType());
const JOB_PARTS = { 'person.jobDescriptor': jobDescriptors, 'person.jobArea': jobAreas, 'person.jobType': jobTypes };

/** What faker says of people beside the coherent person of a row. */
export const personEntries: readonly FakerEntry[] = [
  listed('person.gender', 'Gender, from a long list; `person.sex` agrees with the first name.', (d) => d.person.gender),
  listed('person.sexType', 'female or male; `person.sex` agrees with the first name.', () => ['female', 'male']),
  method('person.bio', 'Few words about a person.', (f) => f.person.bio(), { maxBytes: 120 }),
  listed('person.suffix', 'What stands behind a name, such as "Jr.".', (d) => Object.values<string | string[]>(d.person.suffix).flat()),
  composed('person.jobTitle', 'Title of a job.', ({ faker, locale }) => {
    const [form = '', another] = faker.definitions.person.job_title_pattern;
    return another === undefined ? partsOfForm(form, locale, JOB_PARTS) : [jobTitles(locale)];
  }),
  composed('person.jobDescriptor', 'Level of a job.', ({ locale }) => [jobDescriptors(locale)]),
  composed('person.jobArea', 'Area of a job.', ({ locale }) => [jobAreas(locale)]),
  composed('person.jobType', 'Kind of a job.', ({ locale }) => [jobTypes(locale)]),
  listed('person.zodiacSign', 'Sign of the zodiac.', (d) => d.person.western_zodiac_sign),
];
