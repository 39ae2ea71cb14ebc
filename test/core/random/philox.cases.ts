import fc from 'fast-check';
import { engine } from '../../../src/core/generation/engine.js';
import { philoxWord } from '../../../src/core/random/philox.js';

// Known answers of the authors' Random123 distribution: counter, key, words.
const KNOWN: readonly (readonly [readonly number[], readonly number[], readonly number[]])[] = [
  [[0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]],
  [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]],
  [[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0], [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]],
];

function kernelBlock([c0 = 0, c1 = 0, c2 = 0, c3 = 0]: readonly number[], [k0 = 0, k1 = 0]: readonly number[]): number[] {
  const { kernels, arena, view } = engine();
  arena.reset();
  const out = arena.take(16);
  kernels.philoxBlock(k0, k1, c0, c1, c2, c3, out);
  return [0, 1, 2, 3].map((i) => view.getUint32(out + i * 4, true));
}

it.each(KNOWN)('gives the published words for counter %p and key %p', (counter, key, words) => {
  expect(kernelBlock(counter, key)).toEqual(words);
  const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = counter;
  expect([0, 1, 2, 3].map((i) => philoxWord(key[0] ?? 0, key[1] ?? 0, c0, c1, c2, c3, i))).toEqual(words);
});

it('is the same in a kernel and in TypeScript, in a range and gathered', () => {
  const word = fc.nat({ max: 0xffffffff });
  fc.assert(
    fc.property(word, word, word, fc.nat({ max: 2 ** 40 }), fc.integer({ min: 1, max: 60 }), (k0, k1, draw, first, n) => {
      const { kernels, arena, view } = engine();
      arena.reset();
      const rows = arena.take(n * 8);
      kernels.rowRange(BigInt(first), n, rows);
      const [range, gathered] = [arena.words(n), arena.words(n)];
      kernels.words(rows, n, true, k0, k1, draw, 2, range);
      kernels.words(rows, n, false, k0, k1, draw, 2, gathered);
      for (let i = 0; i < n; i++) {
        const row = first + i;
        const group = Math.floor(row / 4);
        const expected = philoxWord(k0, k1, group % 2 ** 32, Math.floor(group / 2 ** 32), draw, 2, row % 4);
        expect([view.getUint32(range + i * 4, true), view.getUint32(gathered + i * 4, true)]).toEqual([expected, expected]);
      }
    }),
    { numRuns: 100 },
  );
});
