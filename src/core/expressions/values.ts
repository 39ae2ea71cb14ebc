import type { Frame } from '../generation/frame.js';
import { readTexts } from '../generation/read-vector.js';
import { StaticTable } from '../generation/static-table.js';
import type { DictionaryVector, Vector } from '../generation/vectors.js';
import type { ValueShape } from '../columns/value-shape.js';
import { scaledBounds } from '../numbers/scaled.js';
import { isNumber, scaleOf } from './shape.js';

/** A column of exact integers: scaled numbers, truths (0, 1), days, seconds. `validity` as in vectors. */
export interface Integers {
  readonly tag: 'integers';
  readonly values: number;
  readonly validity: number;
}

/**
 * A column of texts: 32-bit indices into a list. `fixed` lists are the same object in every block, so that what is made
 * of them can be kept.
 */
export interface Texts {
  readonly tag: 'texts';
  readonly indices: number;
  readonly list: readonly string[];
  readonly fixed: boolean;
  readonly validity: number;
}

export type Value = Integers | Texts;

/** Runs an expression, or a part of it, over the rows of a frame. */
export type Run = (frame: Frame) => Value;

/** Runs a part that yields integers. */
export type RunIntegers = (frame: Frame) => Integers;

/** Keeps what was made of a key for as long as the key lives. */
export function keptBy<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

/** The value of a column for an expression. */
export function columnValue(shape: ValueShape): (frame: Frame, vector: Vector) => Value {
  if (shape.kind === 'string') return textsOf;
  const numbers = keptBy((dictionary: DictionaryVector['dictionary']) => numberTable(dictionary.values, shape));
  return (frame, vector) => {
    if (vector.tag === 'number') return { tag: 'integers', values: vector.values, validity: vector.validity };
    if (vector.tag !== 'dictionary') throw new TypeError(`a column of ${shape.kind} has no numbers`);
    const values = frame.arena.take(frame.count * 8);
    frame.kernels.lookUpNarrow(vector.indices, frame.count, numbers(vector.dictionary).resident(frame.engine), values);
    return { tag: 'integers', values, validity: vector.validity };
  };
}

function numberTable(values: readonly (string | number | boolean)[], shape: ValueShape): StaticTable {
  const integers = values.map((value) => {
    if (typeof value === 'boolean') return BigInt(value);
    return isNumber(shape) ? scaledBounds(Number(value), Number(value), scaleOf(shape)).lo : 0n;
  });
  return new StaticTable(new Uint8Array(BigInt64Array.from(integers).buffer));
}

const listOf = keptBy((dictionary: DictionaryVector['dictionary']) => dictionary.values.map(String));

function textsOf(frame: Frame, vector: Vector): Texts {
  if (vector.tag === 'dictionary') {
    return { tag: 'texts', indices: vector.indices, list: listOf(vector.dictionary), fixed: true, validity: vector.validity };
  }
  return perRow(frame, readTexts(frame, vector).map((text) => text ?? ''), vector.validity);
}

/** Texts that are different in every row. */
export function perRow(frame: Frame, list: readonly string[], validity: number): Texts {
  const indices = frame.arena.take(frame.count * 4);
  for (let i = 0; i < frame.count; i++) frame.engine.view.setUint32(indices + i * 4, i, true);
  return { tag: 'texts', indices, list, fixed: false, validity };
}

/** The text of each row. */
export function rowTexts(frame: Frame, texts: Texts): string[] {
  return Array.from({ length: frame.count }, (_, i) => texts.list[frame.engine.view.getUint32(texts.indices + i * 4, true)] ?? '');
}
