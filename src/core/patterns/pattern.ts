import { LIMITS } from '../generation/limits.js';
import { StaticTable } from '../generation/static-table.js';

/** One character of a pattern: any of the characters of its alphabet (ASCII, all different, at least one). */
export interface Place {
  readonly alphabet: string;
}

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SYMBOLS: Readonly<Record<string, string>> = { '#': DIGITS, '?': UPPER, '*': UPPER + DIGITS, '^': UPPER.toLowerCase() };

/** Reads a pattern in one pass. What is wrong with it comes back as a sentence without a full stop. */
export function parsePattern(text: string): { readonly places: readonly Place[] } | { readonly problem: string } {
  const places: Place[] = [];
  let i = 0;
  while (i < text.length) {
    const char = text.charAt(i);
    if (char === '[') {
      const end = text.indexOf(']', i);
      if (end < 0) return { problem: `"[" at character ${String(i + 1)} is not closed by "]"` };
      const alphabet = readClass(text.slice(i + 1, end));
      if (alphabet === undefined) return { problem: `the class ${text.slice(i, end + 1)} must hold ASCII characters or rising ranges such as 0-9` };
      places.push({ alphabet });
      i = end + 1;
    } else if (char === '{') {
      const end = text.indexOf('}', i);
      const count = end < 0 ? NaN : Number(text.slice(i + 1, end));
      const last = places.at(-1);
      if (last === undefined || !Number.isInteger(count) || count < 1) return { problem: `"{" at character ${String(i + 1)} must follow a place and hold a count, as in "#{6}"` };
      if (places.length + count > LIMITS.patternLength) return { problem: `it stands for more than ${String(LIMITS.patternLength)} characters` };
      for (let k = 1; k < count; k++) places.push(last);
      i = end + 1;
    } else if (char === '\\') {
      const next = text.charAt(i + 1);
      if (next === '') return { problem: 'it ends in "\\", which takes the next character as it is' };
      places.push({ alphabet: next });
      i += 2;
    } else {
      places.push({ alphabet: SYMBOLS[char] ?? char });
      i++;
    }
  }
  // A place is one byte in the kernels.
  const foreign = places.find(({ alphabet }) => !/^[\x20-\x7e]+$/.test(alphabet));
  if (foreign) return { problem: `the character "${foreign.alphabet}" is not printable ASCII; use "template" for other text` };
  return { places };
}

function readClass(inside: string): string | undefined {
  const chars = new Set<string>();
  for (let i = 0; i < inside.length; i++) {
    const from = inside.charCodeAt(i);
    const ranged = inside.charAt(i + 1) === '-' && i + 2 < inside.length;
    const to = ranged ? inside.charCodeAt(i + 2) : from;
    if (from < 32 || to > 126 || to < from) return undefined;
    for (let code = from; code <= to; code++) chars.add(String.fromCharCode(code));
    if (ranged) i += 2;
  }
  return chars.size === 0 ? undefined : [...chars].join('');
}

/** Part of a pattern whose space fits into 62 bits, as the kernel `emitPatterns` wants it. */
export interface PatternChunk {
  readonly size: bigint;
  readonly places: number;
  readonly program: StaticTable;
  readonly alphabets: StaticTable;
  readonly plain: boolean;
}

/** Cuts a pattern into chunks of at most `most` values each, the last one as large as can be. */
export function compilePattern(places: readonly Place[], most: bigint): PatternChunk[] {
  const chunks: PatternChunk[] = [];
  let group: Place[] = [];
  let size = 1n;
  for (const place of [...places].reverse()) {
    const radix = BigInt(place.alphabet.length);
    if (size * radix > most) {
      chunks.unshift(chunk(group, size));
      group = [];
      size = 1n;
    }
    group.unshift(place);
    size *= radix;
  }
  chunks.unshift(chunk(group, size));
  return chunks;
}

function chunk(places: readonly Place[], size: bigint): PatternChunk {
  const program = new DataView(new ArrayBuffer(places.length * 8));
  let offset = 0;
  places.forEach(({ alphabet }, i) => {
    program.setUint32(i * 8, alphabet.length, true);
    program.setUint32(i * 8 + 4, offset, true);
    offset += alphabet.length;
  });
  const text = places.map(({ alphabet }) => alphabet).join('');
  return {
    size,
    places: places.length,
    program: new StaticTable(new Uint8Array(program.buffer)),
    alphabets: new StaticTable(Buffer.from(text, 'latin1')),
    plain: !/[",\\]/.test(text),
  };
}

/** Whether a text is one the pattern can make. */
export function matchesPattern(text: string, places: readonly Place[]): boolean {
  return text.length === places.length && places.every(({ alphabet }, i) => alphabet.includes(text.charAt(i)));
}
