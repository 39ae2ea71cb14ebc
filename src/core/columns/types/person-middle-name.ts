import { z } from 'zod';
import { personColumn } from '../person/person-column.js';
import { PersonDraw, personKey, personOptions } from '../person/role.js';

/** A second first name of the row's person. */
export const personMiddleName = personColumn({
  id: 'person.middleName',
  summary: 'Middle name of a person.',
  options: z.strictObject(personOptions),
  examples: [{}],
  maxBytes: (pool) => pool.first.maxBytes,
  prepare: (context, pool) => {
    const key = personKey(context);
    return (_, frame) => {
      const indices = frame.arena.take(frame.count * 4);
      frame.kernels.uniformIndex(frame.words(key, PersonDraw.middle), frame.count, pool.first.values.length, indices);
      return { tag: 'dictionary', indices, dictionary: pool.first, validity: 0 };
    };
  },
  checkCell: (text, pool) => (pool.first.values.includes(text) ? undefined : 'is not a first name of the locale'),
});
