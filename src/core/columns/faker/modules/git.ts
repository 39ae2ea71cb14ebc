import { z } from 'zod';
import { method, type FakerEntry } from '../entry.js';

export const gitEntries: readonly FakerEntry[] = [
  method('git.branch', 'Name of a branch.', (f) => f.git.branch(), { fits: /^[^\s]+$/ }),
  method('git.commitMessage', 'Message of a commit.', (f) => f.git.commitMessage(), { maxBytes: 96 }),
  method('git.commitDate', 'Date of a commit as git writes it.', (f, _, refDate) => f.git.commitDate({ refDate }), { fits: /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} \d{2}:\d{2}:\d{2} \d{4} [+-]\d{4}$/ }),
  method('git.commitEntry', 'Entry of a log of commits, several lines.', (f, { merge, eol }, refDate) => f.git.commitEntry({ eol, refDate, ...(merge === undefined ? {} : { merge }) }), {
    options: { merge: z.boolean().optional(), eol: z.enum(['LF', 'CRLF']).default('LF') },
    fits: (text) => text.startsWith('commit '),
    maxBytes: 400,
  }),
  method('git.commitSha', 'Hash of a commit.', (f, { length }) => f.git.commitSha({ length }), { options: { length: z.int().min(4).max(40).default(40) }, examples: [{}, { length: 7 }], fits: /^[0-9a-f]{4,40}$/, maxBytes: 40 }),
];
