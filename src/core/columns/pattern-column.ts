import type { CompiledColumn } from '../generation/frame.js';
import { compilePattern, type Place } from '../patterns/pattern.js';
import { MAX_PERMUTATION, permutationShape, permuted } from '../random/permutation.js';
import type { CompileContext } from './contract.js';

/** How many texts a pattern can make; Infinity beyond 2^62, where nothing repeats in any number of rows allowed. */
export function patternSpace(places: readonly Place[]): bigint | typeof Infinity {
  const size = places.reduce((product, place) => product * BigInt(place.alphabet.length), 1n);
  return size > MAX_PERMUTATION ? Infinity : size;
}

/** A column of texts of one form; each once where it is unique. */
export function compilePatternColumn({ key, column, places: place }: CompileContext<unknown>, pattern: readonly Place[]): CompiledColumn {
  const chunks = compilePattern(pattern, MAX_PERMUTATION);
  // The last chunk alone tells rows apart: it is as large as can be.
  const unique = column.unique === true && !place ? permutationShape(chunks.at(-1)?.size ?? 1n) : undefined;
  return {
    shape: { kind: 'string' },
    maxBytes: chunks.reduce((sum, chunk) => sum + chunk.places, 0),
    fill: (frame) => {
      const parts = chunks.map(({ size, program, alphabets, places, plain }, i) => {
        let values: number;
        if (place) values = place(frame);
        else if (unique && i === chunks.length - 1) values = permuted(frame, key.wide, unique);
        else {
          values = frame.arena.take(frame.count * 8);
          frame.kernels.uniformLarge(frame.words(key, 2 * i), frame.words(key, 2 * i + 1), frame.count, size, 0n, values);
        }
        return { tag: 'pattern', values, program, alphabets, places, plain, validity: 0 } as const;
      });
      const [only] = parts;
      return only && parts.length === 1 ? only : { tag: 'composite', parts, validity: 0 };
    },
  };
}
