import { z } from 'zod';
import { fullNameBytes, fullNameOf, isFullName } from '../person/full-name.js';
import { personColumn } from '../person/person-column.js';
import { personOptions } from '../person/role.js';

/** First and last name of the row's person, in the order of the locale. */
export const personFullName = personColumn({
  id: 'person.fullName',
  summary: 'First and last name of a person.',
  options: z.strictObject(personOptions),
  examples: [{}, { locale: 'hu' }, { of: 'seller' }],
  maxBytes: fullNameBytes,
  prepare: (_, pool) => fullNameOf(pool),
  checkCell: (text, pool) => (isFullName(text, pool) ? undefined : 'is not a first and last name of the locale'),
});
