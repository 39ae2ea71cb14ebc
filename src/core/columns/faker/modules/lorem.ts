import type { Faker } from '@faker-js/faker';
import { z } from 'zod';
import { count } from '../common-options.js';
import { composed, type FakerEntry, type Part } from '../entry.js';
import { stock } from '../samples.js';

/** `n` parts of a kind with a text between them. */
const row = (n: number, part: Part, between: string): Part[] => Array.from({ length: 2 * n - 1 }, (_, i) => (i % 2 === 0 ? part : between));

const wordsOf = (faker: Faker): Part => ({ list: faker.definitions.lorem.word });
const sentencesOf = stock((f) => f.lorem.sentence());
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const ofLength = (list: readonly string[], length: number | undefined): readonly string[] => {
  const fitting = list.filter((word) => word.length === length);
  return fitting.length === 0 ? list : fitting;
};

/** Dummy Latin; for texts with a meaning, `category` or `template` with phrases of the domain read better. Longer texts are made of a stock of sentences. */
export const loremEntries: readonly FakerEntry[] = [
  composed('lorem.word', 'Word of dummy Latin.', ({ faker }, { length }) => [{ list: ofLength(faker.definitions.lorem.word, length) }], { options: { length: z.int().min(2).max(14).optional() } }),
  composed('lorem.words', 'Words of dummy Latin.', ({ faker }, { wordCount }) => row(wordCount, wordsOf(faker), ' '), { options: { wordCount: count(200, 3) }, examples: [{}, { wordCount: 10 }] }),
  composed('lorem.sentence', 'Sentence of dummy Latin.', ({ faker }, { wordCount }) => [{ list: faker.definitions.lorem.word.map(capital) }, ...row(wordCount, wordsOf(faker), ' ').slice(1), '.'], { options: { wordCount: count(200, 8) } }),
  composed('lorem.slug', 'Words of dummy Latin with hyphens.', ({ faker }, { wordCount }) => row(wordCount, { list: faker.definitions.lorem.word.map((word) => faker.helpers.slugify(word).toLowerCase()) }, '-'), { options: { wordCount: count(50, 3) } }),
  composed('lorem.sentences', 'Sentences of dummy Latin.', ({ locale }, { sentenceCount }) => row(sentenceCount, sentencesOf(locale), ' '), { options: { sentenceCount: count(20, 3) } }),
  composed('lorem.paragraph', 'Paragraph of dummy Latin.', ({ locale }, { sentenceCount }) => row(sentenceCount, sentencesOf(locale), ' '), { options: { sentenceCount: count(20, 3) } }),
  composed('lorem.paragraphs', 'Paragraphs of dummy Latin.', ({ locale }, { paragraphCount }) => row(paragraphCount * 3, sentencesOf(locale), ' ').map((part, i) => (i % 6 === 5 ? '\n' : part)), { options: { paragraphCount: count(10, 3) } }),
  composed('lorem.text', 'Some dummy Latin.', ({ locale }) => row(4, sentencesOf(locale), ' ')),
  composed('lorem.lines', 'Lines of dummy Latin.', ({ locale }, { lineCount }) => row(lineCount, sentencesOf(locale), '\n'), { options: { lineCount: count(20, 3) } }),
];
