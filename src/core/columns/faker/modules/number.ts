import { z } from 'zod';
import { method, type FakerEntry } from '../entry.js';

const whole = z.int().min(-1e15).max(1e15);
const within = (text: string, { min, max }: Readonly<Record<string, unknown>>): boolean => Number(text) >= Number(min) && Number(text) <= Number(max);
const natural = z.int().min(0).max(1e12);

/** Faker's own numbers; `integer` and `decimal` are faster and know distributions. */
export const numberEntries: readonly FakerEntry[] = [
  method('number.int', 'Whole number.', (f, { min, max }) => f.number.int({ min, max }), { options: { min: whole.default(0), max: whole.default(1_000_000) }, examples: [{}, { min: 5, max: 9 }], shape: { kind: 'int' }, fits: within, maxBytes: 20 }),
  method('number.bigInt', 'Whole number.', (f, { min, max }) => String(f.number.bigInt({ min, max })), { options: { min: whole.default(0), max: whole.default(1e15) }, shape: { kind: 'int' }, fits: within, maxBytes: 20 }),
  method('number.float', 'Number with decimals.', (f, { min, max, fractionDigits }) => f.number.float({ min, max, fractionDigits }), {
    options: { min: z.number().min(-1e9).max(1e9).default(0), max: z.number().min(-1e9).max(1e9).default(1), fractionDigits: z.int().min(1).max(9).default(2) },
    examples: [{}, { min: -5, max: 5, fractionDigits: 4 }],
    shape: ({ fractionDigits }) => ({ kind: 'decimal', scale: Number(fractionDigits) }),
    fits: within,
    maxBytes: 24,
  }),
  method('number.binary', 'Whole number in binary.', (f, o) => f.number.binary(o), { options: { min: natural.default(0), max: natural.default(255) }, fits: /^[01]+$/ }),
  method('number.octal', 'Whole number in octal.', (f, o) => f.number.octal(o), { options: { min: natural.default(0), max: natural.default(255) }, fits: /^[0-7]+$/ }),
  method('number.hex', 'Whole number in hexadecimal.', (f, o) => f.number.hex(o), { options: { min: natural.default(0), max: natural.default(65_535) }, fits: /^[0-9a-f]+$/ }),
  method('number.romanNumeral', 'Roman numeral.', (f, o) => f.number.romanNumeral(o), { options: { min: z.int().min(1).max(3999).default(1), max: z.int().min(1).max(3999).default(3999) }, fits: /^[IVXLCDM]+$/ }),
];
