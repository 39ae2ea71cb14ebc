import type { Dependencies, Siblings } from '../columns/contract.js';
import type { Issue } from '../errors/service-error.js';
import { ExpressionError } from '../expressions/ast.js';
import { parseExpression } from '../expressions/parse.js';
import { findCycle, type ColumnAddress } from './cycles.js';
import { conditionsOf, names, siblingsOf, type ResolvedColumn, type ResolvedSchema } from './resolved.js';
import { shown } from './zod-issues.js';

/** What a column reads. An expression that cannot be read is an issue and names nothing. */
function dependenciesOf(resolved: ResolvedColumn, siblings: Siblings, issues: Issue[]): Dependencies {
  const { column, type, options, cases, path } = resolved;
  const guarded = <T>(where: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      issues.push({ path: where, rule: 'bad_expression', message: `${where}: ${error.message}` });
      return otherwise;
    }
  };
  const read = [
    guarded(`${path}.options`, () => type.dependencies?.(options, siblings) ?? {}, {}),
    ...cases.map((given) => guarded(`${given.path}.options`, () => type.dependencies?.(given.options, siblings) ?? {}, {})),
  ];
  return {
    columns: [
      ...read.flatMap(({ columns = [] }) => columns),
      ...conditionsOf(resolved).flatMap(({ text, where }) => guarded(where, () => parseExpression(text).columns, [])),
      ...(column.determined_by ?? []),
    ],
    references: read.flatMap(({ references = [] }) => references),
  };
}

/** Everything a column reads is there, and no column ends up reading itself. */
export function checkDependencies(resolved: ResolvedSchema, issues: Issue[]): void {
  const edges = new Map<string, { at: ColumnAddress; to: ColumnAddress[] }>();
  for (const [table, around] of resolved.tables) {
    const { columns, table: written } = around;
    const siblings = siblingsOf(around);
    const known = new Set(written.columns.map((column) => column.name));
    for (const [name, column] of columns) {
      const to: ColumnAddress[] = [];
      const dependencies = dependenciesOf(column, siblings, issues);
      for (const other of new Set(dependencies.columns)) {
        if (known.has(other)) to.push({ table, column: other });
        else issues.push({ path: column.path, rule: 'unknown_column', message: `${column.path} (${shown(name)}) names the column ${shown(other)}, which table ${shown(table)} does not have; its columns are ${names(known)}.` });
      }
      for (const other of dependencies.references ?? []) {
        const target = resolved.schema.tables.find((candidate) => candidate.name === other.table);
        if (!target) issues.push({ path: `${column.path}.options.table`, rule: 'unknown_table', message: `${column.path}.options.table: there is no table ${shown(other.table)}; the tables are ${names(resolved.tables.keys())}.` });
        else if (!target.columns.some((candidate) => candidate.name === other.column)) {
          issues.push({ path: `${column.path}.options.column`, rule: 'unknown_column', message: `${column.path}.options.column: table ${shown(other.table)} has no column ${shown(other.column)}; its columns are ${names(target.columns.map((c) => c.name))}.` });
        } else to.push(other);
      }
      edges.set(JSON.stringify([table, name]), { at: { table, column: name }, to });
    }
  }
  const cycle = findCycle(edges);
  if (cycle) {
    const path = cycle.map((at) => `${at.table}.${at.column}`).join(' → ');
    const first = cycle[0] && resolved.tables.get(cycle[0].table)?.columns.get(cycle[0].column);
    issues.push({ path: first?.path ?? 'tables', rule: 'cycle', message: `${first?.path ?? 'tables'}: these columns depend on one another in a circle: ${path}; let one of them stand on its own.` });
  }
}
