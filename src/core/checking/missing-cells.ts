import { parseExpression } from '../expressions/parse.js';
import type { Dependencies } from '../columns/contract.js';
import { conditionsOf, type ResolvedColumn, type ResolvedSchema } from '../schema/resolved.js';

/** What a column reads, its condition aside. */
export function ownDependencies(resolved: ResolvedSchema, table: string, column: ResolvedColumn): Dependencies {
  const { siblings } = resolved.context(table, column);
  const all = [column.options, ...column.cases.map(({ options }) => options)].map((options) => column.type.dependencies?.(options, siblings) ?? {});
  return { columns: [...all.flatMap(({ columns = [] }) => columns), ...(column.column.determined_by ?? [])], references: all.flatMap(({ references = [] }) => references) };
}

/** Columns of the row without which nothing can be said of a column. */
export function columnsNeeded(resolved: ResolvedSchema, table: string, column: ResolvedColumn): readonly string[] {
  return [...(ownDependencies(resolved, table, column).columns ?? []), ...conditionsOf(column).flatMap(({ text }) => parseExpression(text).columns)];
}

/** Tells of columns whether they may lack a value in some row, whatever their row says; each is worked out once. */
export function mayLack(resolved: ResolvedSchema): (table: string, name: string) => boolean {
  const known = new Map<ResolvedColumn, boolean>();
  const lacks = (table: string, name: string): boolean => {
    const column = resolved.tables.get(table)?.columns.get(name);
    if (column === undefined) return false;
    const before = known.get(column);
    if (before !== undefined) return before;
    const { missing, when } = column.column;
    const { columns = [], references = [] } = ownDependencies(resolved, table, column);
    // What is worked out from other cells may have no result.
    const may = (missing !== undefined && missing !== 0) || when !== undefined || column.type.derive !== undefined || column.type.emptyIn?.(resolved.context(table, column)) !== undefined || columns.some((other) => lacks(table, other)) || references.some((other) => lacks(other.table, other.column));
    known.set(column, may);
    return may;
  };
  return lacks;
}
