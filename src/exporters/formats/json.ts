import type { TableSlice } from '../../core/generation/dataset.js';
import type { Format } from '../contract.js';
import { jsonRows } from './json-rows.js';

/** One table: an array of objects. Several: an object of such arrays, by table name. */
export const jsonFormat: Format = {
  id: 'json',
  contentType: 'application/json; charset=utf-8',
  extension: 'json',
  holds: 'all tables',
  *encode(tables) {
    const [only] = tables;
    if (tables.length === 1 && only) {
      yield* array(only);
      yield Buffer.from('\n');
      return;
    }
    for (const [i, table] of tables.entries()) {
      yield Buffer.from(`${i === 0 ? '{' : ',\n'}${JSON.stringify(table.table)}:`, 'utf8');
      yield* array(table);
    }
    yield Buffer.from('}\n');
  },
};

/** Every row opens with the comma that parts it from the row before; the first one's is left out. */
function* array(table: TableSlice): Generator<Buffer, void, undefined> {
  const separator = ',\n';
  let first = true;
  yield Buffer.from('[');
  for (const block of table.render(jsonRows(table, separator, '}'))) {
    yield first ? block.subarray(separator.length) : block;
    first = false;
  }
  yield Buffer.from(']');
}
