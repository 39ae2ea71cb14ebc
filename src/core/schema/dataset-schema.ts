import { z } from 'zod';
import { LIMITS } from '../generation/limits.js';

/**
 * The dataset schema, version 1: the document a planner writes, a person reads and edits, and the engine compiles.
 * This file holds the part that does not depend on the column types; the options of a column are checked by the
 * column type's own zod schema (see `parse.ts`). Unknown keys are refused everywhere.
 */

/** Table and column names are labels, not identifiers: any text of 1 to 128 characters without control characters. */
const name = z
  .string()
  .min(1)
  .max(LIMITS.nameLength)
  .refine((text) => !/\p{Cc}/u.test(text), 'must not contain control characters');

export const REFERENCE_DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export const columnSchema = z.strictObject({
  name: name.describe('Header of the column; distinct within its table.'),
  type: z.string().min(1).max(128).describe('Id of a column type; the catalogue lists them.'),
  options: z.record(z.string(), z.unknown()).optional().describe('Options of the column type.'),
  unique: z.boolean().optional().describe('No value occurs twice (missing cells are exempt).'),
  missing: z.number().min(0).max(1).optional().describe('Expected share of empty cells, 0 to 1.'),
  when: z
    .string()
    .min(1)
    .max(LIMITS.expressionLength)
    .optional()
    .describe('Expression over other columns of the row; where it is not true the cell is empty.'),
  description: z.string().max(1000).optional().describe('For readers; it changes no value.'),
});

export const tableSchema = z.strictObject({
  name: name.describe('Name of the table; distinct within the schema.'),
  rows: z.int().min(1).max(LIMITS.declaredRows).optional().describe('Declared row count (1000 when absent).'),
  columns: z.array(columnSchema).min(1).max(LIMITS.columns),
});

export const datasetSchema = z.strictObject({
  version: z.literal(1),
  name: name.optional().describe('Name of the dataset; file names derive from it.'),
  domain: z.string().min(1).max(64).optional().describe('Field the data is about, such as "e-commerce".'),
  locale: z.string().min(2).max(32).optional().describe('Locale of names, places and phones, such as "en" or "de".'),
  reference_date: z
    .string()
    .regex(REFERENCE_DATE_PATTERN, 'must be a date such as "2026-01-31"')
    .optional()
    .describe('What "now" means (UTC); relative dates count from its midnight.'),
  main: name.optional().describe('Table whose row count a request sets; the last table when absent.'),
  tables: z.array(tableSchema).min(1).max(LIMITS.tables),
});

/** A schema as written: shape checked, options of the columns still untyped. */
export type DatasetSchema = z.infer<typeof datasetSchema>;
export type TableSchema = z.infer<typeof tableSchema>;
export type ColumnSchema = z.infer<typeof columnSchema>;
