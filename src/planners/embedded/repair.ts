import { ServiceError, type Issue } from '../../core/errors/service-error.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../../core/schema/dataset-schema.js';
import { parseSchema } from '../../core/schema/parse.js';

export interface Repaired {
  readonly schema: DatasetSchema;
  readonly notes: readonly string[];
}

const ROUNDS = 12;

/** Of these a round weakens correlations only; only then are columns taken back to plain numbers. */
const PATIENT = 6;

/**
 * The schema as it is, or with what cannot stand taken back: words may ask for what does not go together ("unique
 * status", a mean outside the range). Each thing taken back is told.
 */
export function repaired(schema: DatasetSchema): Repaired {
  let current = schema;
  const notes = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const issues = issuesOf(current);
    if (issues.length === 0) break;
    current = { ...current, tables: current.tables.map((table, t) => tableWithout(table, issues.filter(({ path }) => tableOf(path) === t), round, notes)) };
  }
  return { schema: current, notes: [...notes] };
}

function issuesOf(schema: DatasetSchema): readonly Issue[] {
  try {
    parseSchema(schema);
    return [];
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return error.issues;
  }
}

const tableOf = (path: string): number => Number(/tables\[(\d+)\]/.exec(path)?.[1] ?? 0);

function tableWithout(table: TableSchema, issues: readonly Issue[], round: number, notes: Set<string>): TableSchema {
  if (issues.length === 0) return table;
  const columns = new Map<number, string>();
  for (const { path, message } of issues) {
    const index = Number(/columns\[(\d+)\]/.exec(path)?.[1] ?? (/correlations|\.unique/.test(path) ? -1 : 0));
    if (index >= 0 && !columns.has(index)) columns.set(index, message);
  }
  const { correlations, unique, ...rest } = table;
  const together = issues.some(({ path }) => path.includes('].unique') && !path.includes('columns[')) ? undefined : unique;
  if (unique !== undefined && together === undefined) notes.add('Columns could not be unique together as described.');
  const kept = correlationsWithout(correlations, issues, round, notes);
  return {
    ...rest,
    ...(kept === undefined || kept.length === 0 ? {} : { correlations: kept }),
    ...(together === undefined ? {} : { unique: together }),
    columns: table.columns.map((column, i) => {
      const message = columns.get(i);
      if (message === undefined) return column;
      const plain = withoutHabits(column);
      if (plain !== column) return plain;
      notes.add(`"${column.name}" could not be made as described: ${message}`);
      return simpler(column, message, round);
    }),
  };
}

/** What a text says of moments goes before when such things usually happen: nothing that was asked for is taken back. */
function withoutHabits(column: ColumnSchema): ColumnSchema {
  const { hour_weights: hours, weekday_weights: days, month_weights: months, ...rest } = column.options ?? {};
  // Numbers of which no two are the same are spread evenly.
  if (column.unique === true && column.type === 'integer' && rest['distribution'] !== undefined) return { ...column, options: { min: rest['min'], max: rest['max'] } };
  return hours === undefined && days === undefined && months === undefined ? column : { ...column, options: rest };
}

/** Correlations out of reach are weakened, those that cannot be are left out. */
function correlationsWithout(all: TableSchema['correlations'], issues: readonly Issue[], round: number, notes: Set<string>): TableSchema['correlations'] {
  const issue = issues.find(({ path }) => path.includes('correlations'));
  if (all === undefined || issue === undefined) return all;
  const at = /correlations\[(\d+)\]/.exec(issue.path)?.[1];
  const isWeak = issue.rule === 'unreachable' || issue.rule === 'impossible';
  if (isWeak && round < PATIENT) return all.map((pair, i) => (at === undefined || Number(at) === i ? { ...pair, rho: Math.round(pair.rho * 70) / 100 } : pair));
  notes.add(`Columns could not be correlated as described: ${issue.message}`);
  return at === undefined ? all.slice(0, -1) : all.filter((_, i) => i !== Number(at));
}

function simpler(column: ColumnSchema, message: string, round: number): ColumnSchema {
  const { unique, when, cases, determined_by: determinants, outliers, ...rest } = column;
  const all = { unique, when, cases, determined_by: determinants, outliers };
  const but = (name: keyof typeof all): ColumnSchema => ({ ...rest, ...Object.fromEntries(Object.entries(all).filter(([key, value]) => key !== name && value !== undefined)) });
  if (unique === true && message.includes('.unique')) return but('unique');
  if (cases !== undefined && message.includes('.cases')) return but('cases');
  if (determinants !== undefined && message.includes('.determined_by')) return but('determined_by');
  if (outliers !== undefined && message.includes('.outliers')) return but('outliers');
  if (Array.isArray(column.missing) && message.includes('.missing')) return { ...but('unique'), missing: 0.1 };
  if (when !== undefined && message.includes('.when')) return but('when');
  // Of columns that lean on one another in a circle one lets go of the others, and keeps its own bounds.
  if (cases !== undefined && message.includes('in a circle')) return but('cases');
  const options = { ...column.options };
  if (round < PATIENT - 2 && ('distribution' in options || 'mean' in options || 'median' in options || 'deviation' in options)) {
    for (const key of ['mean', 'median', 'deviation', 'distribution', 'shape', 'mode', 'percentiles', 'components', 'probability', 'exponent', 'trials']) Reflect.deleteProperty(options, key);
    return { ...but('cases'), options };
  }
  // A day stays a day, whatever it was told to follow.
  if (column.type === 'date' || column.type === 'datetime') return { name: column.name, type: column.type, options: { from: '-1y', to: 'now' }, ...(column.missing === undefined ? {} : { missing: column.missing }) };
  return { name: column.name, type: 'integer', options: { min: 0, max: 1000 } };
}
