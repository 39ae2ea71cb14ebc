import { Dictionary } from './dictionary.js';
import type { Frame } from './frame.js';
import { textsOf } from './read-vector.js';
import type { DictionaryVector, NumberVector, Vector } from './vectors.js';

/** Cells of `a` where the bit is set, else of `b`. */
export function selectVectors(frame: Frame, bitmap: number, a: Vector, b: Vector): Vector {
  const validity = selectValidity(frame, bitmap, a.validity, b.validity);
  const { arena, kernels, count } = frame;
  if (a.tag === 'number' && b.tag === 'number' && sameStyle(a, b)) {
    const values = arena.take(count * 8);
    kernels.select64(bitmap, a.values, b.values, count, values);
    return { ...a, values, validity };
  }
  if (a.tag === 'dictionary' && b.tag === 'dictionary') {
    const [indices, moved] = [arena.take(count * 4), arena.take(count * 4)];
    const same = a.dictionary === b.dictionary;
    kernels.offset32(b.indices, count, same ? 0 : a.dictionary.values.length, moved);
    kernels.select32(bitmap, a.indices, moved, count, indices);
    return { tag: 'dictionary', indices, dictionary: same ? a.dictionary : joined(a, b), validity };
  }
  const [x, y] = [textsOf(frame, a), textsOf(frame, b)];
  const [starts, lengths] = [arena.take(count * 4), arena.take(count * 4)];
  kernels.select32(bitmap, x.starts, y.starts, count, starts);
  kernels.select32(bitmap, x.lengths, y.lengths, count, lengths);
  return { tag: 'text', starts, lengths, maxBytes: Math.max(x.maxBytes, y.maxBytes), validity };
}

function selectValidity(frame: Frame, bitmap: number, a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const out = frame.arena.take((frame.count + 7) >> 3);
  frame.kernels.selectBits(bitmap, a, b, frame.count, out);
  return out;
}

function sameStyle(a: NumberVector, b: NumberVector): boolean {
  return JSON.stringify(a.style) === JSON.stringify(b.style);
}

const JOINED = new WeakMap<Dictionary, WeakMap<Dictionary, Dictionary>>();

/** One dictionary for the same two again and again: what is made of it can be kept. */
function joined({ dictionary: a }: DictionaryVector, { dictionary: b }: DictionaryVector): Dictionary {
  const ofA = JOINED.get(a) ?? new WeakMap<Dictionary, Dictionary>();
  JOINED.set(a, ofA);
  const known = ofA.get(b);
  if (known) return known;
  const made = new Dictionary([...a.values, ...b.values], a.bareInJson && b.bareInJson);
  ofA.set(b, made);
  return made;
}
