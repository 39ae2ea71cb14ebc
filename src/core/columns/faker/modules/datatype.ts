import { z } from 'zod';
import { method, type FakerEntry } from '../entry.js';

export const datatypeEntries: readonly FakerEntry[] = [
  method('datatype.boolean', 'true or false.', (f, { probability }) => f.datatype.boolean({ probability }), {
    options: { probability: z.number().min(0).max(1).default(0.5) },
    examples: [{}, { probability: 0.9 }],
    shape: { kind: 'bool' },
    maxBytes: 5,
  }),
];
