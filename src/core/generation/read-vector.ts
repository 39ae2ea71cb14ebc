import type { Frame } from './frame.js';
import type { TextVector, Vector } from './vectors.js';
import { materialise } from './write-vector.js';

/** Whether each cell of a vector has a value. */
export function readValidity(frame: Frame, vector: Vector): (i: number) => boolean {
  const { validity } = vector;
  if (validity === 0) return () => true;
  const { bytes } = frame.engine;
  return (i) => (((bytes[validity + (i >> 3)] ?? 0) >> (i & 7)) & 1) === 1;
}

/** The cells as text views, as the raw encoding writes them. */
export function textsOf({ engine, count }: Frame, vector: Vector): TextVector {
  return vector.tag === 'text' ? vector : materialise({ engine, cursors: 0, from: 0, n: count }, vector);
}

/** The cells as text, exactly as the raw encoding writes them; missing cells are null. */
export function readTexts(frame: Frame, vector: Vector): (string | null)[] {
  const { engine, count } = frame;
  const valid = readValidity(frame, vector);
  if (vector.tag === 'dictionary') {
    const texts = vector.dictionary.values.map(String);
    return Array.from({ length: count }, (_, i) => {
      return valid(i) ? (texts[engine.view.getUint32(vector.indices + i * 4, true)] ?? '') : null;
    });
  }
  const text = textsOf(frame, vector);
  return Array.from({ length: count }, (_, i) => {
    if (!valid(i)) return null;
    const start = engine.view.getUint32(text.starts + i * 4, true);
    const length = engine.view.getUint32(text.lengths + i * 4, true);
    return engine.bytes.toString('utf8', start, start + length);
  });
}

/** Both bitmaps; 0 stands for "everything valid". */
export function intersectValidity(frame: Frame, a: number, b: number): number {
  if (a === 0) return b;
  if (b === 0 || a === b) return a;
  const out = frame.arena.take((frame.count + 7) >> 3);
  frame.kernels.bothValid(a, b, frame.count, out);
  return out;
}
