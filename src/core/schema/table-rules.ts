import { correlationProblem } from '../correlations/plan.js';
import { underParent } from '../generation/places-under.js';
import type { Issue } from '../errors/service-error.js';
import { sharedValues } from './column-checks.js';
import { declaredRows, names, type ResolvedSchema, type ResolvedTable } from './resolved.js';
import { shown } from './zod-issues.js';

/** Rules over several columns of a table: correlations, and columns that are unique together. */
export function checkTableRules(resolved: ResolvedSchema, issues: Issue[]): void {
  for (const [name, table] of resolved.tables) {
    const missing = [...namedColumns(table)].filter(({ column }) => !table.columns.has(column));
    issues.push(...missing.map(({ path, column }) => ({ path, rule: 'unknown_column', message: `${path}: table ${shown(name)} has no column ${shown(column)}; its columns are ${names(table.columns.keys())}.` })));
    if (missing.length > 0) continue;
    issues.push(...togetherIssues(resolved, name, table));
    const problem = correlationProblem(resolved, name);
    if (problem) issues.push({ ...problem, path: `${table.path}.${problem.path}`, message: `${table.path}.${problem.path}: ${problem.message}` });
  }
}

function* namedColumns({ table, path }: ResolvedTable): Generator<{ path: string; column: string }> {
  for (const [i, { columns }] of (table.correlations ?? []).entries()) {
    for (const column of columns) yield { path: `${path}.correlations[${String(i)}].columns`, column };
  }
  for (const [i, columns] of (table.unique ?? []).entries()) {
    for (const column of columns) yield { path: `${path}.unique[${String(i)}]`, column };
  }
}

function togetherIssues(resolved: ResolvedSchema, name: string, { table, columns, path: at }: ResolvedTable): Issue[] {
  const used = new Set<string>();
  return (table.unique ?? []).flatMap((group, i) => {
    const path = `${at}.unique[${String(i)}]`;
    const issues: Issue[] = [];
    const under = underParent({ resolved, rowsOf: declaredRows(resolved.schema) }, { table, columns, path: at }, group);
    for (const member of group) {
      const column = columns.get(member);
      if (!column) continue;
      const refuse = (rule: string, message: string): void => {
        issues.push({ path, rule, message: `${path}: "${member}" ${message}` });
      };
      if (used.has(member)) refuse('named_twice', 'is named twice; a column can be unique together with others only once.');
      used.add(member);
      if (column.cases.length > 0 || column.column.determined_by !== undefined || column.column.outliers !== undefined) refuse('cannot_be_unique', 'has cases, outliers or columns that decide it.');
      else if (member === under?.reference) continue;
      else if (sharedValues(resolved, name, column) !== undefined) refuse('cannot_be_unique', `cannot be part of it: ${sharedValues(resolved, name, column) ?? ''}`);
      else if (column.type.followsRow?.(column.options) === true && typeof column.type.uniqueSpace?.(resolved.context(name, column), declaredRows(resolved.schema)) === 'bigint') refuse('cannot_be_unique', 'comes round again with the rows, whatever stands beside it; leave out its "cycle".');
      else if (column.type.uniqueSpace?.(resolved.context(name, column), declaredRows(resolved.schema)) === undefined) refuse('cannot_be_unique', `of type "${column.type.id}" with these options cannot be part of it; it needs values that all come alike, such as a uniform reference, integer or category without weights.`);
    }
    return issues;
  });
}
