import { z } from 'zod';
import { Dictionary } from '../../generation/dictionary.js';
import { LIMITS } from '../../generation/limits.js';
import { defineColumnType } from '../contract.js';

const options = z.strictObject({
  value: z.union([z.string().max(LIMITS.textLength), z.int(), z.boolean()]).describe('The value of every row.'),
});

/** The same value in every row. */
export const constant = defineColumnType({
  id: 'constant',
  group: 'structure',
  summary: 'The same value in every row.',
  options,
  examples: [{ value: 'EUR' }, { value: 7 }, { value: false }],
  shape: ({ options: { value } }) => ({ kind: typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'bool' : 'int' }),
  compile: ({ options: { value } }) => {
    const dictionary = new Dictionary([value]);
    return {
      shape: { kind: typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'bool' : 'int' },
      maxBytes: dictionary.maxBytes,
      fill: (frame) => {
        const indices = frame.arena.take(frame.count * 4);
        frame.engine.bytes.fill(0, indices, indices + frame.count * 4);
        return { tag: 'dictionary', indices, dictionary, validity: 0 };
      },
    };
  },
  checkCell: (text, { options: { value } }) => (text === String(value) ? undefined : `is not ${String(value)}`),
});
