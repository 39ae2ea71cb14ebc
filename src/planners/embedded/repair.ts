import { ServiceError } from '../../core/errors/service-error.js';
import type { ColumnSchema, DatasetSchema } from '../../core/schema/dataset-schema.js';
import { parseSchema } from '../../core/schema/parse.js';

export interface Repaired {
  readonly schema: DatasetSchema;
  readonly notes: readonly string[];
}

const ROUNDS = 4;

/**
 * The schema as it is, or with what cannot stand taken back: words may ask for what does not go together ("unique
 * status", a mean outside the range). Each thing taken back is told.
 */
export function repaired(schema: DatasetSchema): Repaired {
  let current = schema;
  const notes: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const issues = issuesOf(current);
    if (issues.size === 0) return { schema: current, notes };
    current = {
      ...current,
      tables: current.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column, i) => {
          const message = issues.get(i);
          if (message === undefined) return column;
          notes.push(`"${column.name}" could not be made as described: ${message}`);
          return simpler(column, message, round);
        }),
      })),
    };
  }
  return { schema: current, notes };
}

/** Message of the first issue of each column. */
function issuesOf(schema: DatasetSchema): Map<number, string> {
  const found = new Map<number, string>();
  try {
    parseSchema(schema);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    for (const { path, message } of error.issues) {
      const index = Number(/columns\[(\d+)\]/.exec(path)?.[1] ?? 0);
      if (!found.has(index)) found.set(index, message);
    }
  }
  return found;
}

function simpler(column: ColumnSchema, message: string, round: number): ColumnSchema {
  const { unique, when, ...rest } = column;
  if (unique === true && message.includes('.unique')) return { ...rest, ...(when === undefined ? {} : { when }) };
  if (when !== undefined && message.includes('.when')) return { ...rest, ...(unique === undefined ? {} : { unique }) };
  const options = { ...column.options };
  if (round < 2 && ('mean' in options || 'median' in options || 'deviation' in options)) {
    for (const key of ['mean', 'median', 'deviation', 'distribution']) Reflect.deleteProperty(options, key);
    return { ...rest, options };
  }
  return { name: column.name, type: 'integer', options: { min: 0, max: 1000 } };
}
