import { csvField } from '../../core/generation/dictionary.js';
import type { Format } from '../contract.js';

/** RFC 4180 with LF: quotes only where needed, a missing value is empty, an empty string is `""`. UTF-8 without BOM. */
export const csvFormat: Format = {
  id: 'csv',
  contentType: 'text/csv; charset=utf-8',
  extension: 'csv',
  holds: 'one table',
  parts: (tables) =>
    tables.flatMap((slice) => [
      `${slice.columns.map((column) => csvField(column.name)).join(',')}\n`,
      { slice, layout: { encoding: 'csv', before: slice.columns.map((_, i) => (i === 0 ? '' : ',')), rowEnd: '\n' }, leaveOut: 0 },
    ]),
};
