import { parseExpression } from '../expressions/parse.js';
import type { Dependencies } from '../columns/contract.js';
import type { ResolvedColumn, ResolvedSchema } from '../schema/resolve.js';

/** What a column reads, its condition aside. */
export function ownDependencies(resolved: ResolvedSchema, table: string, column: ResolvedColumn): Dependencies {
  return column.type.dependencies?.(column.options, resolved.context(table, column).siblings) ?? {};
}

/** Columns of the row without which nothing can be said of a column. */
export function columnsNeeded(resolved: ResolvedSchema, table: string, column: ResolvedColumn): readonly string[] {
  const { when } = column.column;
  return [...(ownDependencies(resolved, table, column).columns ?? []), ...(when === undefined ? [] : parseExpression(when).columns)];
}

/** Tells of columns whether they may lack a value in some row, whatever their row says; each is worked out once. */
export function mayLack(resolved: ResolvedSchema): (table: string, name: string) => boolean {
  const known = new Map<ResolvedColumn, boolean>();
  const lacks = (table: string, name: string): boolean => {
    const column = resolved.tables.get(table)?.columns.get(name);
    if (column === undefined) return false;
    const before = known.get(column);
    if (before !== undefined) return before;
    const { missing = 0, when } = column.column;
    const { columns = [], references = [] } = ownDependencies(resolved, table, column);
    // What is worked out from other cells may have no result.
    const may = missing > 0 || when !== undefined || column.type.derive !== undefined || columns.some((other) => lacks(table, other)) || references.some((other) => lacks(other.table, other.column));
    known.set(column, may);
    return may;
  };
  return lacks;
}
