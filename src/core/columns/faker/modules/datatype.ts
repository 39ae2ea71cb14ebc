import { z } from 'zod';
import { composed, type FakerEntry } from '../entry.js';

export const datatypeEntries: readonly FakerEntry[] = [
  composed('datatype.boolean', 'true or false.', (_, { probability }) => [{ list: ['false', 'true'], weights: [1 - probability, probability] }], {
    options: { probability: z.number().min(0).max(1).default(0.5) },
    examples: [{}, { probability: 0.9 }],
    shape: { kind: 'bool' },
  }),
];
