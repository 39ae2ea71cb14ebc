import { listed, type FakerEntry } from '../entry.js';

export const bookEntries: readonly FakerEntry[] = [
  listed('book.author', 'Author of a book.', (d) => d.book.author),
  listed('book.format', 'Format of a book.', (d) => d.book.format),
  listed('book.genre', 'Genre of a book.', (d) => d.book.genre),
  listed('book.publisher', 'Publisher of a book.', (d) => d.book.publisher),
  listed('book.series', 'Series of books.', (d) => d.book.series),
  listed('book.title', 'Title of a book.', (d) => d.book.title),
];
