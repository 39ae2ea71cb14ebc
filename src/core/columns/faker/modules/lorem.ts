import { z } from 'zod';
import { count } from '../common-options.js';
import { method, type FakerEntry } from '../entry.js';

/** Dummy Latin; for texts with a meaning, `category` or `template` with phrases of the domain read better. */
export const loremEntries: readonly FakerEntry[] = [
  method('lorem.word', 'Word of dummy Latin.', (f, { length }) => (length === undefined ? f.lorem.word() : f.lorem.word({ length })), { options: { length: z.int().min(2).max(14).optional() } }),
  method('lorem.words', 'Words of dummy Latin.', (f, { wordCount }) => f.lorem.words(wordCount), { options: { wordCount: count(200, 3) }, examples: [{}, { wordCount: 10 }], maxBytes: 256 }),
  method('lorem.sentence', 'Sentence of dummy Latin.', (f, { wordCount }) => f.lorem.sentence(wordCount), { options: { wordCount: count(200, 8) }, maxBytes: 256 }),
  method('lorem.slug', 'Words of dummy Latin with hyphens.', (f, { wordCount }) => f.lorem.slug(wordCount), { options: { wordCount: count(50, 3) }, fits: /^[a-z-]+$/, maxBytes: 128 }),
  method('lorem.sentences', 'Sentences of dummy Latin.', (f, { sentenceCount }) => f.lorem.sentences(sentenceCount), { options: { sentenceCount: count(20, 3) }, maxBytes: 512 }),
  method('lorem.paragraph', 'Paragraph of dummy Latin.', (f, { sentenceCount }) => f.lorem.paragraph(sentenceCount), { options: { sentenceCount: count(20, 3) }, maxBytes: 512 }),
  method('lorem.paragraphs', 'Paragraphs of dummy Latin.', (f, { paragraphCount }) => f.lorem.paragraphs(paragraphCount), { options: { paragraphCount: count(10, 3) }, maxBytes: 2048 }),
  method('lorem.text', 'Some dummy Latin.', (f) => f.lorem.text(), { maxBytes: 2048 }),
  method('lorem.lines', 'Lines of dummy Latin.', (f, { lineCount }) => f.lorem.lines(lineCount), { options: { lineCount: count(20, 3) }, maxBytes: 1024 }),
];
