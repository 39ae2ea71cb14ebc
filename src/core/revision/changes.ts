import { canonicalJson } from '../schema/fingerprint.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../schema/dataset-schema.js';
import type { Renaming } from './rename-column.js';

/** One thing that is otherwise in a revised schema. */
export interface Change {
  readonly change: 'added' | 'removed' | 'changed' | 'renamed';
  /** Absent where the schema as a whole is meant. */
  readonly table?: string;
  /** Absent where the table as a whole is meant. */
  readonly column?: string;
  /** The column, or the fields of table or schema, as they were. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** What is otherwise, column by column, then table by table, then of the schema. The order of columns is no change. */
export function changesBetween(before: DatasetSchema, after: DatasetSchema, renamings: readonly Renaming[]): Change[] {
  const tables = after.tables.flatMap((table) => {
    const old = before.tables.find(({ name }) => name === table.name);
    return old === undefined ? [] : [...columnChanges(old, table, renamings), ...fieldChanges(fieldsOf(old), fieldsOf(table), table.name)];
  });
  return [...tables, ...fieldChanges(wholeOf(before), wholeOf(after))];
}

function wholeOf({ name, domain, locale, main }: DatasetSchema): Fields {
  return { name, domain, locale, main };
}

function columnChanges(before: TableSchema, after: TableSchema, renamings: readonly Renaming[]): Change[] {
  const table = after.name;
  // A column that was renamed twice was first what the first renaming says.
  const originOf = (name: string): string => renamings.filter((each) => each.table === table).reduceRight((known, { from, to }) => (known === to ? from : known), name);
  const old = new Map(before.columns.map((column) => [column.name, column]));
  const kept = new Set<string>();
  const found = after.columns.flatMap((column): Change[] => {
    const origin = originOf(column.name);
    const was = old.get(origin);
    if (was === undefined) return [{ change: 'added', table, column: column.name, after: column }];
    kept.add(origin);
    if (origin !== column.name) return [{ change: 'renamed', table, column: column.name, before: was, after: column }];
    return isSame(was, column) ? [] : [{ change: 'changed', table, column: column.name, before: was, after: column }];
  });
  const removed = before.columns.filter(({ name }) => !kept.has(name)).map((column): Change => ({ change: 'removed', table, column: column.name, before: column }));
  return [...removed, ...found];
}

const isSame = (a: ColumnSchema, b: ColumnSchema): boolean => canonicalJson(a) === canonicalJson(b);

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf({ rows, correlations, unique }: TableSchema): Fields {
  return { rows, correlations, unique };
}

/** The fields that differ, before and after. */
function fieldChanges(before: Fields, after: Fields, table?: string): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null));
  if (names.length === 0) return [];
  const only = (fields: Fields): Fields => Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
  return [{ change: 'changed', ...(table === undefined ? {} : { table }), before: only(before), after: only(after) }];
}
