import type { Frame } from '../generation/frame.js';
import { Dictionary } from '../generation/dictionary.js';
import { literal } from '../generation/literal.js';
import { StaticTable } from '../generation/static-table.js';
import { withValidity, type CompositeVector, type DictionaryVector, type LiteralPart, type Vector } from '../generation/vectors.js';
import type { ValueShape } from '../columns/value-shape.js';
import { scaledBounds } from '../numbers/scaled.js';
import { isNumber, scaleOf } from './shape.js';

/** A column of exact integers: scaled numbers, truths (0, 1), days, seconds. `validity` as in vectors. */
export interface Integers {
  readonly tag: 'integers';
  readonly values: number;
  readonly validity: number;
}

/** A column of texts: 32-bit indices into a list that is the same object in every block, so that what is made of it can be kept. */
export interface ListedTexts {
  readonly tag: 'texts';
  readonly fixed: true;
  readonly indices: number;
  readonly list: readonly string[];
  readonly validity: number;
}

/** A column of texts that are different in every row: what the raw encoding writes of cells. */
export interface WrittenTexts {
  readonly tag: 'texts';
  readonly fixed: false;
  readonly cells: Vector;
  readonly validity: number;
}

export type Texts = ListedTexts | WrittenTexts;

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

function textsOf(_frame: Frame, vector: Vector): Texts {
  if (vector.tag === 'dictionary') {
    return { tag: 'texts', indices: vector.indices, list: listOf(vector.dictionary), fixed: true, validity: vector.validity };
  }
  return { tag: 'texts', fixed: false, cells: vector, validity: vector.validity };
}

const dictionaryOf = keptBy((list: readonly string[]) => new Dictionary(list));
const literalOf = keptBy((list: readonly string[]) => literal(list.join('')));

/** The texts as a vector. */
export function vectorOf(texts: Texts): Vector {
  const { validity } = texts;
  if (texts.fixed) return { tag: 'dictionary', indices: texts.indices, dictionary: dictionaryOf(texts.list), validity };
  return withValidity(texts.cells, validity);
}

/** The texts as parts of a composite. */
export function partsOf(texts: Texts): readonly (Vector | LiteralPart)[] {
  if (texts.fixed && texts.list.length === 1) return [literalOf(texts.list)];
  const vector = vectorOf(texts);
  return vector.tag === 'composite' ? vector.parts : [vector];
}

/** Parts one behind the other; a text in every format, even where it is but a number. */
export function composed(parts: CompositeVector['parts'], validity: number): WrittenTexts {
  return { tag: 'texts', fixed: false, cells: { tag: 'composite', parts, validity }, validity };
}
