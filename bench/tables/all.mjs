import { EXPRESSIONS } from './expressions.mjs';
import { REFERENCE } from './reference.mjs';
import { RELATIONAL } from './relational.mjs';
import { TEXT } from './text.mjs';
import { WIDE } from './wide.mjs';

/** What is measured: a schema, and the same columns as a script makes them with faker. */
export const TABLES = { reference: REFERENCE, wide: WIDE, relational: RELATIONAL, text: TEXT, expressions: EXPRESSIONS };

/** Rows of each table in the proportions of the schema, in the order of the schema, `rows` in all. */
export function rowCounts({ schema }, rows) {
  const declared = schema.tables.map((table) => table.rows ?? 1000);
  const all = declared.reduce((sum, count) => sum + count, 0);
  return schema.tables.map(({ name }, i) => ({ name, rows: Math.max(1, Math.round((declared[i] / all) * rows)) }));
}
