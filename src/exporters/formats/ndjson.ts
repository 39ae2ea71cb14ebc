import type { Format } from '../contract.js';
import { jsonRows } from './json-rows.js';

/** Newline-delimited JSON: one object a line. */
export const ndjsonFormat: Format = {
  id: 'ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  extension: 'ndjson',
  holds: 'one table',
  parts: (tables) => tables.map((slice) => ({ slice, layout: jsonRows(slice, '', '}\n'), leaveOut: 0 })),
};
