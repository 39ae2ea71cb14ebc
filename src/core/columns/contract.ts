import { z } from 'zod';
import type { Issue } from '../errors/service-error.js';
import type { CompiledColumn, Frame } from '../generation/frame.js';
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
  /** Which of the mixed locales of the schema that is; 0 where there is one. Distinct values must differ between them. */
  readonly localeIndex: number;
  /** Midnight UTC of the reference date, in seconds since 1970. */
  readonly referenceSeconds: number;
  /** Shape of another column of this table; undefined where there is none. */
  readonly shapeOf: (column: string) => ValueShape | undefined;
  /** Shape of a column of another table. */
  readonly shapeIn: (table: string, column: string) => ValueShape | undefined;
  readonly siblings: Siblings;
  /** Type and parsed options of a column of another table. */
  readonly columnIn: (table: string, column: string) => ReturnType<Siblings>;
  /** Rows that the schema declares for a table; their ratios do not change with the rows asked for. */
  readonly declaredRows: (table: string) => number;
}

/** Type and parsed options of another column of the same table; undefined where there is none. */
export type Siblings = (column: string) => { readonly type: string; readonly options: unknown } | undefined;

/** Everything a compiled column may hang on; adds what is known only once rows and seed are. */
export interface CompileContext<Options> extends ColumnContext<Options> {
  readonly seed: number;
  /** Key of this column's own random words. */
  readonly key: ColumnKey;
  /**
   * Address of one double in [0, 1) a row, which the column's values grow with: its own, or tied to those of the columns
   * it is correlated with.
   */
  readonly units: (frame: Frame) => number;
  /** Values must grow with `units`, because the schema correlates this column with others. */
  readonly correlated: boolean;
  /**
   * Undefined unless the column is unique, alone or together with others: address of a 64-bit number below `uniqueSpace` a
   * row, each number in turn the place of one of the type's values, so that the promise is kept.
   */
  readonly places: ((frame: Frame) => number) | undefined;
  /** Beside another column that it is unique with, how many rows a reference may give a parent; undefined: any number. */
  readonly mostChildren: number | undefined;
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

/** Text of another cell of the row; undefined where it is missing. */
export type RowTexts = (column: string) => string | undefined;

/**
 * Where a column's values are copied from: `column` of a row of another table. With `through` it is a row whose
 * `theirs` is what the cell `ours` of this row says.
 */
export interface CopySource {
  readonly table: string;
  readonly column: string;
  readonly through?: { readonly ours: string; readonly theirs: string };
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
   * rendered values); undefined or absent: `unique` is refused. `rowsOf`: row counts, declared ones while a schema is only checked. `Infinity`: no cell ever repeats in practice (2^122).
   */
  uniqueSpace?(context: ColumnContext<Options>, rowsOf: (table: string) => number): bigint | typeof Infinity | undefined;
  /** Whether the number of the row itself, not chance, tells the value: running numbers, series, what is counted for the row. */
  followsRow?(options: Options): boolean;
  /**
   * Shares of the distinct values in the order in which they grow with `units` (for many, of as many even parts); they
   * add up to 1. Undefined or absent: the column cannot be correlated.
   */
  correlates?(context: ColumnContext<Options>): readonly number[] | undefined;
  /**
   * Table that rows are dealt out to, where each knows its position among those of the same parent: columns that are unique
   * together with this one then differ within a parent.
   */
  deals?(context: ColumnContext<Options>): string | undefined;
  /** Values are distinct as far as `uniqueSpace` goes whether that is asked for or not; `places` changes nothing. */
  readonly distinctAnyway?: boolean;
  /**
   * Where the units come from of a column that draws from a role's words and cannot be moved: others may be correlated with it.
   * `falling`: its values fall as they grow.
   */
  roleUnits?(context: ColumnContext<Options>): { readonly role: string; readonly draw: number; readonly falling: boolean };
  compile(context: CompileContext<Options>): CompiledColumn;
  /** Undefined when the text is a value this column may hold, else what is wrong with it. Never sees missing cells. */
  checkCell(text: string, context: CellCheckContext<Options>): string | undefined;
  /**
   * For a checker: the one text that the row's other cells leave for this one, written against the definition and not
   * against `fill`. A row gives null where the cell has to be missing, undefined where the other cells cannot be read.
   */
  derive?(context: ColumnContext<Options>): (texts: RowTexts) => string | null | undefined;
  /** For a checker: rows (counted from 0) whose cell may be empty though nothing else says so; undefined: none. */
  emptyIn?(context: ColumnContext<Options>): ((row: number) => boolean) | undefined;
  /** For a checker: the table the values come from, where they are copies. */
  copies?(options: Options, siblings: Siblings): CopySource | undefined;
  /** For a checker: expected shares of texts among the cells that are not missing, each drawn on its own. */
  shares?(options: Options): ReadonlyMap<string, number>;
}

/** Whether the values of a type depend on the locale: such types take it as an option. */
export function isLocalized({ options }: ColumnType): boolean {
  return options instanceof z.ZodObject && 'locale' in options.shape;
}

/** Keeps the option type while declaring, and forgets it for the registry. */
export function defineColumnType<Options>(type: ColumnType<Options>): ColumnType {
  return type;
}
