import type { TableSlice } from '../core/generation/dataset.js';
import type { RowLayout } from '../core/generation/render.js';

/** A run of rows in a file. Which rows are made where, and in how many pieces, changes no byte. */
export interface RowsPart {
  readonly slice: TableSlice;
  readonly layout: RowLayout;
  /** Bytes in front of the first row that are left out: a separator there would separate nothing. */
  readonly leaveOut: number;
}

/** Piece of a file: literal text, or rows. */
export type Part = string | RowsPart;

/**
 * A format says how a file of table slices is put together. It renders nothing itself, so that rows can be made on any
 * thread: `encode` makes the bytes on this one.
 */
export interface Format {
  /** Value of the request field `format`. */
  readonly id: string;
  /** Value of the Content-Type header. */
  readonly contentType: string;
  /** File name ending without the dot. */
  readonly extension: string;
  /** Whether one file holds one table or every table of the dataset. */
  readonly holds: 'one table' | 'all tables';
  /** @param tables what to write; exactly one when the format holds one table. */
  parts(tables: readonly TableSlice[]): readonly Part[];
}
