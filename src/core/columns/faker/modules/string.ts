import { z } from 'zod';
import { count } from '../common-options.js';
import { method, type FakerEntry } from '../entry.js';

const length = count(1000, 10);
const casing = z.enum(['mixed', 'upper', 'lower']).default('mixed');
const maxBytes = 256;

export const stringEntries: readonly FakerEntry[] = [
  method('string.alpha', 'Letters.', (f, o) => f.string.alpha(o), { options: { length, casing }, examples: [{}, { length: 5, casing: 'upper' }], fits: /^[A-Za-z]+$/, maxBytes }),
  method('string.alphanumeric', 'Letters and digits.', (f, o) => f.string.alphanumeric(o), { options: { length, casing }, fits: /^[A-Za-z0-9]+$/, maxBytes }),
  method('string.binary', 'Binary digits.', (f, o) => f.string.binary(o), { options: { length, prefix: z.string().max(8).default('0b') }, fits: /[01]$/, maxBytes }),
  method('string.octal', 'Octal digits.', (f, o) => f.string.octal(o), { options: { length, prefix: z.string().max(8).default('0o') }, fits: /[0-7]$/, maxBytes }),
  method('string.hexadecimal', 'Hexadecimal digits.', (f, o) => f.string.hexadecimal(o), { options: { length, casing, prefix: z.string().max(8).default('0x') }, fits: /[0-9a-f]$/i, maxBytes }),
  method('string.numeric', 'Digits.', (f, o) => f.string.numeric(o), { options: { length, allowLeadingZeros: z.boolean().default(true) }, fits: /^\d+$/, maxBytes }),
  method('string.fromCharacters', 'Characters of some given ones.', (f, { characters, length: size }) => f.string.fromCharacters(characters, size), { options: { characters: z.string().min(1).max(256), length }, examples: [{ characters: 'abc' }], maxBytes }),
  method('string.sample', 'Printable characters.', (f, { length: size }) => f.string.sample(size), { options: { length }, maxBytes }),
  method('string.symbol', 'Punctuation.', (f, { length: size }) => f.string.symbol(size), { options: { length }, maxBytes }),
  method('string.ulid', 'ULID of a moment before the reference date.', (f, _, refDate) => f.string.ulid({ refDate }), { fits: /^[0-9A-HJKMNP-TV-Z]{26}$/, maxBytes: 26 }),
  method('string.nanoid', 'Nano ID.', (f, { length: size }) => f.string.nanoid(size), { options: { length: count(1000, 21) }, fits: /^[\w-]+$/, maxBytes }),
];
