import { z } from 'zod';
import { addressNameBytes, addressNameParts, joints } from '../person/address-name.js';
import { literal } from '../../generation/literal.js';
import { personColumn } from '../person/person-column.js';
import { personOptions } from '../person/role.js';

/** User name of the row's person, made of their names. No two rows of a role share one. */
export const internetUsername = personColumn({
  id: 'internet.username',
  summary: 'User name of a person, made of their names; always distinct.',
  options: z.strictObject({ ...personOptions, prefix: z.string().max(8).default('').describe('Text in front, such as "@".') }),
  examples: [{}, { prefix: '@', of: 'author' }],
  distinct: true,
  maxBytes: (pool) => addressNameBytes(pool) + 12,
  prepare: ({ options: { prefix }, localeIndex }) => {
    const between = joints(localeIndex + 1);
    const front = literal(prefix);
    return (people) => ({ tag: 'composite', parts: [front, ...addressNameParts(people, between)], validity: 0 });
  },
  checkCell: (text, _, { options: { prefix } }) =>
    text.startsWith(prefix) && /^[a-z0-9]+([._-]{1,2})([a-z]\1)?[a-z0-9]+$/.test(text.slice(prefix.length)) ? undefined : 'is not a user name made of two names',
});
