import type { ColumnSchema } from '../../src/core/schema/dataset-schema.js';
import { createEmbeddedPlanner } from '../../src/planners/embedded/embedded-planner.js';

/** The embedded planner, one for all of a spec. */
export const planner = createEmbeddedPlanner();

/** What is said, the column it is about, and what this becomes. */
export type Saying = readonly [description: string, column: string, expected: object];

/** The columns of all tables that a description is planned as, by name. */
export async function columnsOf(description: string): Promise<ReadonlyMap<string, ColumnSchema>> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return new Map(schema.tables.flatMap(({ columns }) => columns).map((column) => [column.name, column]));
}
