import { z } from 'zod';
import { Dictionary } from '../../generation/dictionary.js';
import { personColumn } from '../person/person-column.js';
import { personOptions } from '../person/role.js';

const WORDS = { word: new Dictionary(['female', 'male']), letter: new Dictionary(['F', 'M']), title: new Dictionary(['Female', 'Male']) };

/** Sex of the row's person, in keeping with the first name. */
export const personSex = personColumn({
  id: 'person.sex',
  summary: 'Sex of a person, in keeping with their first name.',
  options: z.strictObject({ ...personOptions, style: z.enum(['word', 'letter', 'title']).default('word').describe('female/male, F/M, or Female/Male.') }),
  examples: [{}, { style: 'letter' }],
  maxBytes: () => 6,
  prepare: ({ options: { style } }) => (people) => ({ tag: 'dictionary', indices: people.sex, dictionary: WORDS[style], validity: 0 }),
  checkCell: (text, _, { options: { style } }) => (WORDS[style].values.includes(text) ? undefined : `must be ${WORDS[style].values.join(' or ')}`),
});
