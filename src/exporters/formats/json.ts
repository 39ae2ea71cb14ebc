import type { TableSlice } from '../../core/generation/dataset.js';
import type { Format, Part } from '../contract.js';
import { jsonRows } from './json-rows.js';

/** One table: an array of objects. Several: an object of such arrays, by table name. */
export const jsonFormat: Format = {
  id: 'json',
  contentType: 'application/json; charset=utf-8',
  extension: 'json',
  holds: 'all tables',
  parts: (tables) => {
    const [only] = tables;
    if (tables.length === 1 && only) return [...array(only), '\n'];
    const named = tables.flatMap((table, i) => [`${i === 0 ? '{' : ',\n'}${JSON.stringify(table.table)}:`, ...array(table)]);
    return [...named, '}\n'];
  },
};

/** Every row opens with the comma that parts it from the row before; the first one's is left out. */
function array(slice: TableSlice): Part[] {
  const separator = ',\n';
  return ['[', { slice, layout: jsonRows(slice, separator, '}'), leaveOut: separator.length }, ']'];
}
