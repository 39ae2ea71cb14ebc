import { listed, method, type FakerEntry } from '../entry.js';

export const hackerEntries: readonly FakerEntry[] = [
  listed('hacker.abbreviation', 'Technical abbreviation.', (d) => d.hacker.abbreviation),
  listed('hacker.adjective', 'Technical adjective.', (d) => d.hacker.adjective),
  listed('hacker.ingverb', 'Technical verb ending in -ing.', (d) => d.hacker.ingverb),
  listed('hacker.noun', 'Technical noun.', (d) => d.hacker.noun),
  listed('hacker.verb', 'Technical verb.', (d) => d.hacker.verb),
  method('hacker.phrase', 'Sentence of technical words.', (f) => f.hacker.phrase(), { maxBytes: 160 }),
];
