import Papa from 'papaparse';
import type { ColumnSchema } from '../../src/core/schema/dataset-schema.js';
import { createEmbeddedPlanner } from '../../src/planners/embedded/embedded-planner.js';
import { written } from './generate.js';

/** The embedded planner, one for all of a spec. */
export const planner = createEmbeddedPlanner();

/** What is said, the column it is about, and what this becomes. */
export type Saying = readonly [description: string, column: string, expected: object];

/** The columns of all tables that a description is planned as, by name. */
export async function columnsOf(description: string): Promise<ReadonlyMap<string, ColumnSchema>> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return new Map(schema.tables.flatMap(({ columns }) => columns).map((column) => [column.name, column]));
}

/** So many rows of the main table that a description is planned as, as another reader takes them from the CSV. */
export async function rowsOf(description: string, rows: number): Promise<readonly Record<string, string>[]> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return Papa.parse<Record<string, string>>(written(schema, 'csv', { rows, referenceDate: '2026-06-30' }), { header: true, skipEmptyLines: true }).data;
}
