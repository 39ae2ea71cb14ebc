import { z } from 'zod';
import { personColumn } from '../person/person-column.js';
import { personOptions } from '../person/role.js';

/** First name of the row's person. */
export const personFirstName = personColumn({
  id: 'person.firstName',
  summary: 'First name of a person, in keeping with their sex.',
  options: z.strictObject(personOptions),
  examples: [{}, { of: 'doctor', locale: 'de' }],
  maxBytes: (pool) => pool.first.maxBytes,
  prepare: () => (people) => ({ tag: 'dictionary', indices: people.first, dictionary: people.pool.first, validity: 0 }),
  checkCell: (text, pool) => (pool.first.values.includes(text) ? undefined : 'is not a first name of the locale'),
});
