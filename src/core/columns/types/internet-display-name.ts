import { z } from 'zod';
import { fullNameBytes, fullNameOf, isFullName } from '../person/full-name.js';
import { personColumn } from '../person/person-column.js';
import { personOptions } from '../person/role.js';

/** What a person calls themselves on line: here, their name. */
export const internetDisplayName = personColumn({
  id: 'internet.displayName',
  summary: 'Name a person shows on line.',
  options: z.strictObject(personOptions),
  examples: [{}],
  maxBytes: fullNameBytes,
  prepare: (_, pool) => fullNameOf(pool),
  checkCell: (text, pool) => (isFullName(text, pool) ? undefined : 'is not a name of the locale'),
});
