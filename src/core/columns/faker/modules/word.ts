import { count } from '../common-options.js';
import { composed, listed, type Definitions, type FakerEntry } from '../entry.js';

const ofAnyKind = ({ word }: Definitions): string[] => [...new Set([word.adjective, word.adverb, word.conjunction, word.interjection, word.noun, word.preposition, word.verb].flat())];

export const wordEntries: readonly FakerEntry[] = [
  listed('word.adjective', 'Adjective.', (d) => d.word.adjective),
  listed('word.adverb', 'Adverb.', (d) => d.word.adverb),
  listed('word.conjunction', 'Conjunction.', (d) => d.word.conjunction),
  listed('word.interjection', 'Interjection.', (d) => d.word.interjection),
  listed('word.noun', 'Noun.', (d) => d.word.noun),
  listed('word.preposition', 'Preposition.', (d) => d.word.preposition),
  listed('word.verb', 'Verb.', (d) => d.word.verb),
  listed('word.sample', 'Word of any kind.', ofAnyKind),
  composed('word.words', 'Some words.', ({ faker }, { count: n }) => {
    const part = { list: ofAnyKind(faker.definitions) };
    return Array.from({ length: 2 * n - 1 }, (_, i) => (i % 2 === 0 ? part : ' '));
  }, { options: { count: count(200, 3) }, examples: [{}, { count: 8 }] }),
];
