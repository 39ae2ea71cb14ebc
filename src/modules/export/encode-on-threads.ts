import type { CompiledDataset } from '../../core/generation/dataset.js';
import type { Part, RowsPart } from '../../exporters/contract.js';
import { encodePart } from '../../exporters/encode.js';
import type { RenderPool } from '../../workers/render-pool.js';

/**
 * Runs of fewer rows are made on the main thread. The reference table makes so many in 50 ms, and to start a thread takes
 * 400 ms of a processor.
 */
export const THREADED_ROWS = 200_000;

/** Rows made on the main thread at a time, first of all and until the threads are up. */
const OWN_ROWS = 4_096;

/** The bytes that `encode` makes, with long runs of rows rendered by the pool. */
export async function* encodeOnThreads(dataset: CompiledDataset, parts: readonly Part[], pool: RenderPool): AsyncGenerator<Buffer, void, undefined> {
  for (const part of parts) {
    if (typeof part === 'string' || part.slice.rowCount < THREADED_ROWS) yield* encodePart(part);
    else yield* encodeRows(dataset, part, pool);
  }
}

async function* encodeRows(dataset: CompiledDataset, { slice, layout, leaveOut }: RowsPart, pool: RenderPool): AsyncGenerator<Buffer, void, undefined> {
  const { rowCount, offset } = slice;
  let made = 0;
  pool.start();
  do {
    const rows = dataset.table(slice.table).slice(offset + made, Math.min(OWN_ROWS, rowCount - made));
    yield* encodePart({ slice: rows, layout, leaveOut: made === 0 ? leaveOut : 0 });
    made += rows.rowCount;
  } while (made < rowCount && !pool.ready);
  if (made === rowCount) return;
  yield* pool.render({ recipe: { ...dataset.source, table: slice.table, layout }, first: offset + made, count: rowCount - made });
}
