/** A Bloom filter: says "no" of no word it holds, and "yes" of about one in a hundred others. */
export interface WordFilter {
  readonly bits: number;
  readonly hashes: number;
  readonly bytes: Uint8Array;
}

const BITS_A_WORD = 10;
const HASHES = 7;

export function filterOf(words: readonly string[]): WordFilter {
  const bits = Math.ceil((words.length * BITS_A_WORD) / 8) * 8;
  const filter = { bits, hashes: HASHES, bytes: new Uint8Array(bits / 8) };
  for (const word of words) {
    for (const place of placesOf(word, filter)) filter.bytes[place >> 3] = (filter.bytes[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return filter;
}

export function holds(filter: WordFilter, word: string): boolean {
  return placesOf(word, filter).every((place) => ((filter.bytes[place >> 3] ?? 0) & (1 << (place & 7))) !== 0);
}

/** Two hashes make all others (Kirsch and Mitzenmacher). */
function placesOf(word: string, { bits, hashes }: Pick<WordFilter, 'bits' | 'hashes'>): number[] {
  const first = fnv(word, 0x81_1c_9d_c5);
  const step = fnv(word, 0x9e_37_79_b9) | 1;
  return Array.from({ length: hashes }, (_, i) => ((first + Math.imul(i, step)) >>> 0) % bits);
}

/** FNV-1a over UTF-16 units. */
function fnv(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01_00_01_93);
  return (hash ^ (hash >>> 15)) >>> 0;
}
