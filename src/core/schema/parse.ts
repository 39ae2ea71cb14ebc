import { datasetSchema, type DatasetSchema } from './dataset-schema.js';
import { invalidSchema } from './invalid-schema.js';
import { resolveSchema } from './resolve.js';
import { issuesFromZod } from './zod-issues.js';

/**
 * Reads a dataset schema from anything (parsed JSON, a model's answer).
 * @returns the schema, fit to be compiled for some row count
 * @throws ServiceError `invalid_schema` with *every* issue: its path, the broken rule, what was given and what works.
 */
export function parseSchema(input: unknown): DatasetSchema {
  const parsed = datasetSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) throw invalidSchema(issuesFromZod(parsed.error));
  resolveSchema(parsed.data);
  return parsed.data;
}
