import type { z } from 'zod';
import type { RowTexts } from '../columns/contract.js';
import type { ShapeOf } from '../expressions/shape.js';
import type { ColumnSchema } from '../schema/dataset-schema.js';
import type { Room } from './room.js';

/** What a claim is measured against, besides the rows. */
export interface MeasureContext {
  /** Midnight UTC of the reference date, in seconds since 1970: what "now" is. */
  readonly referenceSeconds: number;
  /** Shapes of the table's columns. */
  readonly shapeOf: ShapeOf;
  readonly columns: readonly string[];
  /** A column as the schema has it. */
  readonly column: (name: string) => ColumnSchema | undefined;
  /** Columns whose values decide those of a column, so that rows which agree in them share one draw; undefined: each row has its own. */
  readonly sharesDraws: (name: string) => readonly string[] | undefined;
  /** The number of the row, not chance, tells the column's values. */
  readonly followsRow: (name: string) => boolean;
  /** Rows of the table. */
  readonly rows: number;
  /** The request named the row count; else it is the schema's. */
  readonly rowsAsked: boolean;
  /** What the meters may keep of the rows, all together. */
  readonly room: Room;
}

/** A figure as it is told: numbers as in the cells, shares 0 to 1, moments and lists as texts; counts and shares by value. */
export type Figure = number | string | readonly string[] | Readonly<Record<string, number>>;

/** What was found in the rows. `met` is undefined where nothing can be said: `why` tells. */
export interface Measured {
  readonly met: boolean | undefined;
  /** By names in snake_case. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly why?: string;
}

/** Looks at the rows one by one, in bounded memory. */
export interface Meter {
  row(texts: RowTexts): void;
  end(): Measured;
}

/** A table of a few columns that a claim may be about. */
export interface ExampleTable {
  readonly columns: Readonly<Record<string, Omit<ColumnSchema, 'name'>>>;
  /** Texts of a row, counted from 0; what is left out is missing. */
  readonly row: (row: number) => Readonly<Record<string, string>>;
  /** 400 when absent. */
  readonly rows?: number;
}

/** A claim, a table whose rows keep it, and one whose rows do not. */
export interface ClaimExample<Claim> {
  readonly claim: Claim;
  readonly kept: ExampleTable;
  readonly broken: ExampleTable;
}

/**
 * A kind of promise that a phrase makes of the rows, and how it is measured on them. A meter says that a promise is not
 * met only where correct rows would look like this less than once in 100,000 times.
 */
export interface ClaimKind<Claim = never> {
  readonly id: string;
  /** One sentence for the documents. */
  readonly summary: string;
  /** An object with `kind`, which is the id, and fields in snake_case. */
  readonly schema: z.ZodType<Claim>;
  /** Columns the claim speaks of. @throws ExpressionError for an expression that cannot be read */
  readonly columns: (claim: Claim) => readonly string[];
  /** @throws ExpressionError for an expression that does not fit the columns, RangeError for a claim that cannot be measured */
  readonly meter: (claim: Claim, context: MeasureContext) => Meter;
  /** At least one; the contract suite measures each. */
  readonly examples: readonly ClaimExample<NoInfer<Claim>>[];
}

export function defineClaimKind<Claim>(kind: ClaimKind<Claim>): ClaimKind<Claim> {
  return kind;
}
