import { z } from 'zod';
import { compilePattern, matchesPattern, parsePattern, type Place } from '../../patterns/pattern.js';
import { LIMITS } from '../../generation/limits.js';
import { MAX_PERMUTATION, permutationShape, permuted } from '../../random/permutation.js';
import { defineColumnType } from '../contract.js';

const options = z.strictObject({
  pattern: z
    .string()
    .min(1)
    .max(LIMITS.patternLength)
    .describe('"#" digit, "?" capital letter, "*" capital letter or digit, "^" small letter, "[abc0-9]" one of these, "{3}" repeats, "\\" takes the next character as it is.'),
});

/** Codes of a fixed form, such as `ORD-######` or `[AB]-????`. A linear grammar of our own, not a regular expression. */
export const pattern = defineColumnType({
  id: 'pattern',
  group: 'text',
  summary: 'Codes of a fixed form, such as "ORD-######".',
  options,
  examples: [{ pattern: 'ORD-######' }, { pattern: '??-[ACE2-4]{3}\\#^' }, { pattern: '*{24}' }, { pattern: '"#,#"' }],
  shape: () => ({ kind: 'string' }),
  check: ({ options: { pattern: text } }) => {
    const parsed = parsePattern(text);
    return 'problem' in parsed ? [{ path: 'pattern', rule: 'bad_pattern', message: `${parsed.problem}.` }] : [];
  },
  uniqueSpace: ({ options: { pattern: text } }) => {
    const size = spaceOf(placesOf(text));
    return size > MAX_PERMUTATION ? Infinity : size;
  },
  compile: ({ key, column, options: { pattern: text } }) => {
    const compiled = compilePattern(placesOf(text), MAX_PERMUTATION);
    // Only the last chunk takes a permutation; a space beyond 2^62 repeats nothing in any number of rows allowed.
    const unique = column.unique === true ? permutationShape(compiled.at(-1)?.size ?? 1n) : undefined;
    return {
      shape: { kind: 'string' },
      maxBytes: compiled.reduce((sum, chunk) => sum + chunk.places, 0),
      fill: (frame) => {
        const parts = compiled.map((chunk, i) => {
          let values: number;
          if (unique && i === compiled.length - 1) values = permuted(frame, key.wide, unique);
          else {
            values = frame.arena.take(frame.count * 8);
            frame.kernels.uniformLarge(frame.words(key, 2 * i), frame.words(key, 2 * i + 1), frame.count, chunk.size, 0n, values);
          }
          const { program, alphabets, places, plain } = chunk;
          return { tag: 'pattern', values, program, alphabets, places, plain, validity: 0 } as const;
        });
        const [only] = parts;
        return only && parts.length === 1 ? only : { tag: 'composite', parts, validity: 0 };
      },
    };
  },
  checkCell: (text, { options: { pattern: form } }) => (matchesPattern(text, placesOf(form)) ? undefined : `is not of the form ${form}`),
});

function placesOf(text: string): readonly Place[] {
  const parsed = parsePattern(text);
  if ('problem' in parsed) throw new RangeError(parsed.problem);
  return parsed.places;
}

function spaceOf(places: readonly Place[]): bigint {
  return places.reduce((size, place) => size * BigInt(place.alphabet.length), 1n);
}
