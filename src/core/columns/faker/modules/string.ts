import { z } from 'zod';
import { count } from '../common-options.js';
import { composed, formed, method, type FakerEntry } from '../entry.js';
import { literally } from '../fakers-form.js';

const length = count(1000, 10);
const casing = z.enum(['mixed', 'upper', 'lower']).default('mixed');
const prefix = z.string().max(8).regex(/^[\x20-\x7e]*$/, 'must be ASCII');

type Given = Readonly<Record<string, unknown>>;

/** So many places of a class. */
const places = (inside: string, { length: size }: Given): string => `[${inside}]`.repeat(Number(size));
const behind = (inside: string, given: Given): string => literally(String(given['prefix'])) + places(inside, given);
const cased = (lower: string, upper: string, { casing: how }: Given): string => (how === 'lower' ? lower : how === 'upper' ? upper : lower + upper);

export const stringEntries: readonly FakerEntry[] = [
  formed('string.alpha', 'Letters.', (_, o) => places(cased('a-z', 'A-Z', o), o), { length, casing }, [{}, { length: 5, casing: 'upper' }]),
  formed('string.alphanumeric', 'Letters and digits.', (_, o) => places(`${cased('a-z', 'A-Z', o)}0-9`, o), { length, casing }),
  formed('string.binary', 'Binary digits.', (_, o) => behind('01', o), { length, prefix: prefix.default('0b') }),
  formed('string.octal', 'Octal digits.', (_, o) => behind('0-7', o), { length, prefix: prefix.default('0o') }),
  formed('string.hexadecimal', 'Hexadecimal digits.', (_, o) => behind(`0-9${cased('a-f', 'A-F', o)}`, o), { length, casing, prefix: prefix.default('0x') }),
  formed('string.numeric', 'Digits.', (_, o) => (o['allowLeadingZeros'] === true ? places('0-9', o) : `[1-9]${places('0-9', { length: Number(o['length']) - 1 })}`), { length, allowLeadingZeros: z.boolean().default(true) }),
  composed('string.fromCharacters', 'Characters of some given ones.', (_, { characters, length: size }) => Array<{ list: string[] }>(size).fill({ list: Array.from(characters) }), { options: { characters: z.string().min(1).max(256), length }, examples: [{ characters: 'abc' }] }),
  formed('string.sample', 'Printable characters.', (_, o) => places('!-}', o), { length }),
  formed('string.symbol', 'Punctuation.', (_, o) => places('!-/:-@[-`{-~', o), { length }),
  method('string.ulid', 'ULID of a moment before the reference date.', (f, _, refDate) => f.string.ulid({ refDate }), { fits: /^[0-9A-HJKMNP-TV-Z]{26}$/, maxBytes: 26 }),
  formed('string.nanoid', 'Nano ID.', (_, o) => places('A-Za-z0-9_-', o), { length: count(1000, 21) }),
];
