import { z } from 'zod';
import { scaledBounds } from '../../../numbers/scaled.js';
import { composed, method, type FakerEntry } from '../entry.js';

const whole = z.int().min(-1e15).max(1e15);
const natural = z.int().min(0).max(1e12);

const ROMAN = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'] as const;
const WORTH = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1] as const;

function roman(value: number): string {
  let rest = value;
  return ROMAN.map((sign, i) => {
    const times = Math.floor(rest / (WORTH[i] ?? 1));
    rest -= times * (WORTH[i] ?? 1);
    return sign.repeat(times);
  }).join('');
}

const ROMANS = Array.from({ length: 3999 }, (_, i) => roman(i + 1));

/** Faker's own numbers; `integer` and `decimal` are faster and know distributions. */
export const numberEntries: readonly FakerEntry[] = [
  composed('number.int', 'Whole number.', (_, { min, max }) => [{ from: min, to: max }], { options: { min: whole.default(0), max: whole.default(1_000_000) }, examples: [{}, { min: 5, max: 9 }], shape: { kind: 'int' } }),
  composed('number.bigInt', 'Whole number.', (_, { min, max }) => [{ from: min, to: max }], { options: { min: whole.default(0), max: whole.default(1e15) }, shape: { kind: 'int' } }),
  composed(
    'number.float',
    'Number with decimals.',
    (_, { min, max, fractionDigits }) => {
      const { lo, hi } = scaledBounds(min, max, fractionDigits);
      return [{ from: lo, to: hi, style: { as: 'decimal', scale: fractionDigits } }];
    },
    {
      options: { min: z.number().min(-1e9).max(1e9).default(0), max: z.number().min(-1e9).max(1e9).default(1), fractionDigits: z.int().min(1).max(9).default(2) },
      examples: [{}, { min: -5, max: 5, fractionDigits: 4 }],
      shape: ({ fractionDigits }) => ({ kind: 'decimal', scale: Number(fractionDigits) }),
    },
  ),
  method('number.binary', 'Whole number in binary.', (f, o) => f.number.binary(o), { options: { min: natural.default(0), max: natural.default(255) }, fits: /^[01]+$/ }),
  method('number.octal', 'Whole number in octal.', (f, o) => f.number.octal(o), { options: { min: natural.default(0), max: natural.default(255) }, fits: /^[0-7]+$/ }),
  method('number.hex', 'Whole number in hexadecimal.', (f, o) => f.number.hex(o), { options: { min: natural.default(0), max: natural.default(65_535) }, fits: /^[0-9a-f]+$/ }),
  composed('number.romanNumeral', 'Roman numeral.', (_, { min, max }) => [{ list: ROMANS.slice(min - 1, max) }], { options: { min: z.int().min(1).max(3999).default(1), max: z.int().min(1).max(3999).default(3999) } }),
];
