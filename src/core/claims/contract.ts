import type { z } from 'zod';
import type { RowTexts } from '../columns/contract.js';
import type { ShapeOf } from '../expressions/shape.js';

/** What a claim is measured against, besides the rows. */
export interface MeasureContext {
  /** Midnight UTC of the reference date, in seconds since 1970: what "now" is. */
  readonly referenceSeconds: number;
  /** Shapes of the table's columns. */
  readonly shapeOf: ShapeOf;
  readonly columns: readonly string[];
  /** Rows of the table. */
  readonly rows: number;
}

/** What was found in the rows. `met` is undefined where nothing can be said: too few rows. */
export interface Measured {
  readonly met: boolean | undefined;
  /** By name: counts, shares (0 to 1), numbers as they are in the cells, moments as texts. */
  readonly figures: Readonly<Record<string, number | string>>;
}

/** Looks at the rows one by one, in bounded memory. */
export interface Meter {
  row(texts: RowTexts): void;
  end(): Measured;
}

/** A kind of promise that a phrase makes of the rows, and how it is measured on them. */
export interface ClaimKind<Claim = never> {
  readonly id: string;
  readonly schema: z.ZodType<Claim>;
  /** Columns the claim speaks of. */
  readonly columns: (claim: Claim) => readonly string[];
  readonly meter: (claim: Claim, context: MeasureContext) => Meter;
}

export function defineClaimKind<Claim>(kind: ClaimKind<Claim>): ClaimKind<Claim> {
  return kind;
}
