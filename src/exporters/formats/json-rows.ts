import type { RowLayout } from '../../core/generation/render.js';
import type { TableSlice } from '../../core/generation/dataset.js';

/** One JSON object a row, keys in column order (a column may be called `__proto__`: keys are only text here). */
export function jsonRows(table: TableSlice, opening: string, rowEnd: string): RowLayout {
  return {
    encoding: 'json',
    before: table.columns.map((column, i) => `${i === 0 ? `${opening}{` : ','}${JSON.stringify(column.name)}:`),
    rowEnd,
  };
}
