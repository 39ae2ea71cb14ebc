import { z } from 'zod';
import { personColumn } from '../person/person-column.js';
import { personOptions } from '../person/role.js';

/** Last name of the row's person. */
export const personLastName = personColumn({
  id: 'person.lastName',
  summary: 'Last name of a person.',
  options: z.strictObject(personOptions),
  examples: [{}, { locale: 'fr' }],
  maxBytes: (pool) => pool.last.maxBytes,
  prepare: () => (people) => ({ tag: 'dictionary', indices: people.last, dictionary: people.pool.last, validity: 0 }),
  checkCell: (text, pool) => (pool.last.values.includes(text) ? undefined : 'is not a last name of the locale'),
});
