import { aliasTable } from '../../random/alias-table.js';
import type { ColumnKey } from '../../random/address.js';
import type { CompiledColumn, Frame } from '../frame.js';
import { selectVectors } from '../select-vectors.js';
import { StaticTable } from '../static-table.js';

/** Role under which the rows of a table draw their locale: the same for all its columns. */
export const LOCALE_ROLE = 'locale';

/**
 * Each row's cell from the variant of the row's locale.
 * @param variants the column as compiled for each locale; one alone is the column itself
 * @param shares of the locales, in the same order
 */
export function withLocales(variants: readonly CompiledColumn[], shares: readonly number[], key: ColumnKey): CompiledColumn {
  const [first, ...others] = variants;
  if (!first) throw new RangeError('no locale');
  if (others.length === 0) return first;
  const table = new StaticTable(aliasTable(shares));
  return {
    shape: first.shape,
    maxBytes: Math.max(...variants.map(({ maxBytes }) => maxBytes)),
    fill: (frame) => others.reduce((rest, variant, i) => selectVectors(frame, rowsOf(frame, i + 1, table, shares.length, key), variant.fill(frame), rest), first.fill(frame)),
  };
}

/** Bitmap of the rows of the i-th locale. */
function rowsOf(frame: Frame, i: number, table: StaticTable, count: number, key: ColumnKey): number {
  const indices = frame.shared('row locale', () => {
    const out = frame.arena.take(frame.count * 4);
    frame.kernels.aliasIndex(frame.words(key, 0), frame.count, table.resident(frame.engine), count, out);
    return out;
  });
  return frame.shared(`row locale ${String(i)}`, () => {
    const out = frame.arena.take((frame.count + 7) >> 3);
    frame.kernels.equalBits(indices, frame.count, i, out);
    return out;
  });
}
