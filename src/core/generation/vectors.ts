import type { Dictionary } from './dictionary.js';
import type { StaticTable } from './static-table.js';

/**
 * Columns of a block in the kernels' memory. Addresses live until the block ends. `validity` is the address of a
 * bitmap (bit set: there is a value), or 0 when every cell has one.
 */
interface VectorBase {
  readonly validity: number;
}

/** How the 64-bit integers of a number vector are written. */
export type NumberStyle =
  | { readonly as: 'integer' }
  /** At least `width` digits, zeros in front. */
  | { readonly as: 'padded'; readonly width: number }
  /** Nothing where the number is zero. */
  | { readonly as: 'blank-zero' }
  | { readonly as: 'decimal'; readonly scale: number }
  /** Days since 1970. */
  | { readonly as: 'date' }
  /** Seconds since 1970. */
  | { readonly as: 'datetime' }
  /** Seconds of the day. */
  | { readonly as: 'time'; readonly seconds: boolean };

/** Signed 64-bit integers at `values`. */
export interface NumberVector extends VectorBase {
  readonly tag: 'number';
  readonly values: number;
  readonly style: NumberStyle;
}

/** Unsigned 32-bit indices at `indices` into a dictionary. */
export interface DictionaryVector extends VectorBase {
  readonly tag: 'dictionary';
  readonly indices: number;
  readonly dictionary: Dictionary;
}

/** Text views: 32-bit addresses at `starts`, 32-bit byte counts at `lengths`. */
export interface TextVector extends VectorBase {
  readonly tag: 'text';
  readonly starts: number;
  readonly lengths: number;
  /** Longest cell of this block, in bytes. */
  readonly maxBytes: number;
}

/** Four 32-bit words a cell. */
export interface UuidVector extends VectorBase {
  readonly tag: 'uuid';
  readonly words: readonly [number, number, number, number];
}

/** Mixed-radix numbers at `values`, written by a pattern program (see the kernel `emitPatterns`). */
export interface PatternVector extends VectorBase {
  readonly tag: 'pattern';
  readonly values: number;
  readonly program: StaticTable;
  readonly alphabets: StaticTable;
  readonly places: number;
  /** No character needs quotes in CSV nor escapes in JSON. */
  readonly plain: boolean;
}

/** A constant between the parts of a composite. */
export interface LiteralPart {
  readonly tag: 'literal';
  readonly text: string;
  readonly table: StaticTable;
  readonly bytes: number;
  readonly plain: boolean;
}

/** Parts written one behind the other. Missing where its own bitmap says so; the parts' bitmaps do not count. */
export interface CompositeVector extends VectorBase {
  readonly tag: 'composite';
  readonly parts: readonly (Vector | LiteralPart)[];
}

export type Vector = NumberVector | DictionaryVector | TextVector | UuidVector | PatternVector | CompositeVector;

/** The same cells, fewer of them: cut by another bitmap. */
export function withValidity<V extends Vector>(vector: V, validity: number): V {
  return { ...vector, validity };
}
