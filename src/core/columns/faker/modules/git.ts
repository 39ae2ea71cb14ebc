import { z } from 'zod';
import { composed, formed, method, type FakerEntry } from '../entry.js';

const hyphened = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', '-'));

export const gitEntries: readonly FakerEntry[] = [
  composed('git.branch', 'Name of a branch.', ({ faker: { definitions: d } }) => [{ list: hyphened(d.hacker.noun) }, '-', { list: hyphened(d.hacker.verb) }]),
  composed('git.commitMessage', 'Message of a commit.', ({ faker: { definitions: d } }) => [{ list: d.hacker.verb }, ' ', { list: d.hacker.adjective }, ' ', { list: d.hacker.noun }]),
  method('git.commitDate', 'Date of a commit as git writes it.', (f, _, refDate) => f.git.commitDate({ refDate }), { fits: /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} \d{2}:\d{2}:\d{2} \d{4} [+-]\d{4}$/ }),
  method('git.commitEntry', 'Entry of a log of commits, several lines.', (f, { merge, eol }, refDate) => f.git.commitEntry({ eol, refDate, ...(merge === undefined ? {} : { merge }) }), {
    options: { merge: z.boolean().optional(), eol: z.enum(['LF', 'CRLF']).default('LF') },
    fits: (text) => text.startsWith('commit '),
    maxBytes: 400,
  }),
  formed('git.commitSha', 'Hash of a commit.', (_, { length }) => '[0-9a-f]'.repeat(Number(length)), { length: z.int().min(4).max(40).default(40) }, [{}, { length: 7 }]),
];
