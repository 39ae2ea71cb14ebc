import type { TableSlice } from '../core/generation/dataset.js';

/**
 * A format turns table slices into bytes. It is lazy: nothing is made before the first `next()`, and what was yielded
 * is an owned Buffer nobody else writes to.
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
  encode(tables: readonly TableSlice[]): Generator<Buffer, void, undefined>;
}
