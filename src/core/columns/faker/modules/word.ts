import { count } from '../common-options.js';
import { listed, method, type FakerEntry } from '../entry.js';

export const wordEntries: readonly FakerEntry[] = [
  listed('word.adjective', 'Adjective.', (d) => d.word.adjective),
  listed('word.adverb', 'Adverb.', (d) => d.word.adverb),
  listed('word.conjunction', 'Conjunction.', (d) => d.word.conjunction),
  listed('word.interjection', 'Interjection.', (d) => d.word.interjection),
  listed('word.noun', 'Noun.', (d) => d.word.noun),
  listed('word.preposition', 'Preposition.', (d) => d.word.preposition),
  listed('word.verb', 'Verb.', (d) => d.word.verb),
  method('word.sample', 'Word of any kind.', (f) => f.word.sample()),
  method('word.words', 'Some words.', (f, o) => f.word.words({ count: o.count }), { options: { count: count(200, 3) }, examples: [{}, { count: 8 }], maxBytes: 256 }),
];
