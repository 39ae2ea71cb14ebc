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

const condition = z.string().min(1).max(LIMITS.expressionLength);
const share = z.number().min(0).max(1);
const options = z.record(z.string(), z.unknown());

const caseSchema = z.strictObject({
  when: condition.describe('Expression over other columns of the row.'),
  options: options.optional().describe("Options in place of the column's own; what is not named stays."),
});

const missingCase = z.strictObject({
  when: condition.optional().describe('Expression over other columns of the row; always when absent.'),
  share: share.describe('Expected share of empty cells there.'),
});

const outliers = z.strictObject({
  share: z.number().gt(0).max(0.5).describe('Expected share of outliers.'),
  min: z.number().optional().describe('Least outlier; with max.'),
  max: z.number().optional().describe('Greatest outlier; with min.'),
  factor: z.number().min(-1000).max(1000).optional().describe('What an outlier is multiplied by where no min and max are given (default 10).'),
});

export const columnSchema = z.strictObject({
  name: name.describe('Header of the column; distinct within its table.'),
  type: z.string().min(1).max(128).describe('Id of a column type; the catalogue lists them.'),
  options: options.optional().describe('Options of the column type.'),
  cases: z.array(caseSchema).min(1).max(LIMITS.cases).optional().describe('Other options where a condition holds; the first case that does counts.'),
  determined_by: z
    .array(name)
    .min(1)
    .max(8)
    .optional()
    .describe('Columns that decide this one: rows that agree in them agree here (a functional dependency).'),
  outliers: outliers.optional().describe('Some numbers far from the others; for columns of numbers.'),
  unique: z.boolean().optional().describe('No value occurs twice (missing cells are exempt).'),
  missing: z
    .union([share, z.array(missingCase).min(1).max(LIMITS.cases)])
    .optional()
    .describe('Expected share of empty cells, 0 to 1; or shares by condition, of which the first that holds counts.'),
  when: condition
    .optional()
    .describe('Expression over other columns of the row; where it is not true the cell is empty.'),
  description: z.string().max(1000).optional().describe('For readers; it changes no value.'),
});

export const tableSchema = z.strictObject({
  name: name.describe('Name of the table; distinct within the schema.'),
  rows: z.int().min(1).max(LIMITS.declaredRows).optional().describe('Declared row count (1000 when absent).'),
  columns: z.array(columnSchema).min(1).max(LIMITS.columns),
  correlations: z
    .array(z.strictObject({ columns: z.tuple([name, name]), rho: z.number().min(-1).max(1).describe('Rank correlation (Spearman).') }))
    .max(LIMITS.correlations)
    .optional()
    .describe('Pairs of columns that rise together, or against each other: numbers, moments, categories in their order, booleans.'),
  unique: z.array(z.array(name).min(2).max(8)).min(1).max(16).optional().describe('Columns whose values together never repeat, where none of them is missing.'),
});

const localeId = z.string().min(2).max(32);

export const datasetSchema = z.strictObject({
  version: z.literal(1),
  name: name.optional().describe('Name of the dataset; file names derive from it.'),
  domain: z.string().min(1).max(64).optional().describe('Field the data is about, such as "e-commerce".'),
  locale: z
    .union([localeId, z.record(localeId, z.number().positive().max(1e9))])
    .optional()
    .describe('Locale of names, places and phones, such as "en" or "de"; or shares of several: {"en_US": 0.4, "de": 0.6}.'),
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
