import type { z } from 'zod';
import type { Issue } from '../errors/service-error.js';
import type { CompiledColumn } from '../generation/frame.js';
import type { ColumnSchema } from '../schema/dataset-schema.js';
import type { ColumnKey } from '../random/address.js';
import type { ValueShape } from './value-shape.js';

/** Groups of the catalogue, in the order they are shown. */
export type CatalogueGroup = 'structure' | 'number' | 'time' | 'choice' | 'text' | 'relation' | 'person' | 'place' | 'business' | 'finance' | 'faker';

/** Columns a column reads: of its own row by name, or of another table. */
export interface Dependencies {
  readonly columns?: readonly string[];
  readonly references?: readonly { readonly table: string; readonly column: string }[];
}

/** What a column type sees of the schema around it when it is checked and compiled. */
export interface ColumnContext<Options> {
  readonly column: ColumnSchema;
  readonly options: Options;
  readonly tableName: string;
  /** Locale of the schema, resolved to one faker has; a column's own `locale` option overrides. */
  readonly locale: string;
  /** Midnight UTC of the reference date, in seconds since 1970. */
  readonly referenceSeconds: number;
  /** Shape of another column of this table; undefined where there is none. */
  readonly shapeOf: (column: string) => ValueShape | undefined;
  /** Shape of a column of another table. */
  readonly shapeIn: (table: string, column: string) => ValueShape | undefined;
  readonly siblings: Siblings;
}

/** Type and parsed options of another column of the same table; undefined where there is none. */
export type Siblings = (column: string) => { readonly type: string; readonly options: unknown } | undefined;

/** Everything a compiled column may hang on; adds what is known only once rows and seed are. */
export interface CompileContext<Options> extends ColumnContext<Options> {
  readonly seed: number;
  /** Key of this column's own random words. */
  readonly key: ColumnKey;
  /** Key shared by all columns of a role ("self", "buyer") of this table. */
  readonly roleKey: (role: string) => ColumnKey;
  /** Row count of a table; of this one by its own name. */
  readonly rowsOf: (table: string) => number;
  /** Compiled column of this or another table, by lazy look-up: call it in `fill`, or for bounds at compile time. */
  readonly compiled: (table: string, column: string) => CompiledColumn;
  /** Refuses the schema for this many rows (422), with the arithmetic in the message. */
  readonly unsatisfiable: (rule: string, message: string) => never;
}

/** What a checker is given beside the cell: the other cells of the row, as text. */
export interface CellCheckContext<Options> extends ColumnContext<Options> {
  /** Text of another cell of the row; undefined where it is missing. */
  readonly cell: (column: string) => string | undefined;
  readonly row: number;
}

/**
 * A kind of column: how its options read, what it depends on, how it is made, and, written against the definition
 * and not against `fill`, how a cell of it is checked.
 */
export interface ColumnType<Options = unknown> {
  /** Public id: a word of our own (`integer`) or faker's `module.method`. */
  readonly id: string;
  readonly group: CatalogueGroup;
  /** One sentence for the catalogue. */
  readonly summary: string;
  readonly options: z.ZodType<Options>;
  /** Option objects that are valid without other columns; the contract suite generates each. At least one. */
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  shape(context: ColumnContext<Options>): ValueShape;
  dependencies?(options: Options, siblings: Siblings): Dependencies;
  /** Problems that are wrong whatever the row count (400). Paths are relative to `options`. */
  check?(context: ColumnContext<Options>): readonly Issue[];
  /**
   * How many different texts the type can render, when it can make them without repeats (a keyed permutation over the
   * rendered values); undefined or absent: `unique` is refused. `Infinity`: no cell ever repeats in practice (2^122).
   */
  uniqueSpace?(context: ColumnContext<Options>): bigint | typeof Infinity | undefined;
  compile(context: CompileContext<Options>): CompiledColumn;
  /** Undefined when the text is a value this column may hold, else what is wrong with it. Never sees missing cells. */
  checkCell(text: string, context: CellCheckContext<Options>): string | undefined;
}

/** Keeps the option type while declaring, and forgets it for the registry. */
export function defineColumnType<Options>(type: ColumnType<Options>): ColumnType {
  return type;
}
