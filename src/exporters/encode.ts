import type { TableSlice } from '../core/generation/dataset.js';
import type { Format, Part } from './contract.js';

/** The bytes of a file, rendered on this thread: nothing before the first `next()`, and every Buffer is owned. */
export function* encode(format: Format, tables: readonly TableSlice[]): Generator<Buffer, void, undefined> {
  for (const part of format.parts(tables)) yield* encodePart(part);
}

/** The bytes of one part of a file, rendered on this thread. */
export function* encodePart(part: Part): Generator<Buffer, void, undefined> {
  if (typeof part === 'string') {
    yield Buffer.from(part, 'utf8');
    return;
  }
  let { leaveOut } = part;
  for (const block of part.slice.render(part.layout)) {
    yield leaveOut === 0 ? block : block.subarray(leaveOut);
    leaveOut = 0;
  }
}
