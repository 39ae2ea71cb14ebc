import type { ColumnContext } from '../columns/contract.js';
import type { Issue } from '../errors/service-error.js';
import { ExpressionError } from '../expressions/ast.js';
import { checkExpression } from '../expressions/check.js';
import { scaledBounds } from '../numbers/scaled.js';
import { conditionsOf, declaredRows, followsLocales, type ResolvedColumn, type ResolvedSchema } from './resolved.js';

/** Each column by itself: its options, its conditions, and what is asked of it besides. */
export function checkColumns(resolved: ResolvedSchema, issues: Issue[]): void {
  for (const [table, { columns }] of resolved.tables) {
    for (const column of columns.values()) {
      const context = resolved.context(table, column);
      const found = optionIssues(column, context, `${column.path}.options`);
      issues.push(...found, ...conditionIssues(column, context), ...modifierIssues(column, context));
      if (found.length > 0) continue;
      issues.push(...caseIssues(resolved, table, column, context));
      if (column.column.unique === true) {
        const problem = sharedValues(resolved, table, column) ?? (spaceOf(resolved, table, column) === undefined ? `a column of type "${column.type.id}" with these options cannot promise distinct values; use "sequence", "uuid", "pattern" or a uniform "integer" instead.` : undefined);
        if (problem !== undefined) issues.push({ path: `${column.path}.unique`, rule: 'cannot_be_unique', message: `${column.path}.unique: ${problem}` });
      }
    }
  }
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

function spaceOf(resolved: ResolvedSchema, table: string, column: ResolvedColumn): bigint | typeof Infinity | undefined {
  return column.type.uniqueSpace?.(resolved.context(table, column), declaredRows(resolved.schema));
}

/** Why places that differ would not make the values of a column differ; undefined where they do. */
export function sharedValues(resolved: ResolvedSchema, table: string, column: ResolvedColumn): string | undefined {
  const { type, options } = column;
  const mixed = resolved.locales.length > 1 && followsLocales(column);
  if (mixed && typeof spaceOf(resolved, table, column) === 'bigint') return 'lists of several locales share values; give the column a "locale" of its own.';
  const source = type.copies?.(options, resolved.context(table, column).siblings);
  const copied = source && resolved.tables.get(source.table)?.columns.get(source.column);
  if (!source || !copied || copied.column.unique === true) return undefined;
  const space = spaceOf(resolved, source.table, copied);
  const distinct = space === Infinity || (copied.type.distinctAnyway === true && space !== undefined && space >= declaredRows(resolved.schema)(source.table));
  if (distinct && copied.cases.length === 0 && copied.column.determined_by === undefined) return undefined;
  return `the values of ${source.table}.${source.column} may repeat; give that column "unique": true, or refer to another.`;
}

function optionIssues({ type }: ResolvedColumn, context: ColumnContext<unknown>, at: string): Issue[] {
  try {
    return (type.check?.(context) ?? []).map((issue) => {
      const path = issue.path === '' ? at : `${at}.${issue.path}`;
      return { ...issue, path, message: `${path}: ${issue.message}` };
    });
  } catch (error) {
    // The shape of a column it reads cannot be told; that column is reported in its own place.
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

function conditionIssues(column: ResolvedColumn, context: ColumnContext<unknown>): Issue[] {
  return conditionsOf(column).flatMap(({ text, where }) => {
    const problem = checkExpression(text, (name) => context.shapeOf(name), 'bool');
    return problem === undefined ? [] : [{ path: where, rule: 'bad_expression', message: `${where}: ${problem}` }];
  });
}

function caseIssues(resolved: ResolvedSchema, table: string, column: ResolvedColumn, context: ColumnContext<unknown>): Issue[] {
  const own = column.type.shape(context);
  return column.cases.flatMap((given): Issue[] => {
    const inCase = resolved.context(table, column, { options: given.options });
    const found = optionIssues(column, inCase, `${given.path}.options`);
    if (found.length > 0) return found;
    const shape = column.type.shape(inCase);
    if (shape.kind === own.kind && (shape.scale ?? 0) === (own.scale ?? 0)) return [];
    return [{ path: `${given.path}.options`, rule: 'other_kind', message: `${given.path}.options: values of kind ${shape.kind} beside values of kind ${own.kind}; all cases of a column must be of one kind and have as many decimals.` }];
  });
}

function modifierIssues({ column, type, options, cases, path }: ResolvedColumn, context: ColumnContext<unknown>): Issue[] {
  const issues: Issue[] = [];
  const refuse = (where: string, rule: string, message: string): void => {
    issues.push({ path: `${path}.${where}`, rule, message: `${path}.${where}: ${message}` });
  };
  const { unique, outliers, determined_by: determinants } = column;
  if (unique === true && (cases.length > 0 || determinants !== undefined || outliers !== undefined)) {
    refuse('unique', 'cannot_be_unique', 'a column with cases, outliers or columns that decide it cannot promise distinct values.');
  }
  if (cases.length > 0 && type.copies?.(options, context.siblings) !== undefined && type.dependencies?.(options, context.siblings).columns === undefined) {
    refuse('cases', 'not_for_references', 'a reference is the same in every row, so that what hangs on it finds its parents; use two columns instead.');
  }
  if (determinants !== undefined) {
    if (type.followsRow?.(options) === true || type.copies?.(options, context.siblings) !== undefined) {
      refuse('determined_by', 'follows_the_row', `a column of type "${type.id}" with these options is told by its row, which leaves nothing for others to decide.`);
    }
    const own = [...(type.dependencies?.(options, context.siblings).columns ?? []), ...cases.map(({ when }) => when)];
    if (own.length > 0) refuse('determined_by', 'other_dependencies', 'cannot stand beside cases or options that read other columns of the row; what decides this column must be all it depends on.');
  }
  if (outliers !== undefined) {
    const { kind } = type.shape(context);
    const { min, max } = outliers;
    if (type.copies?.(options, context.siblings) !== undefined) refuse('outliers', 'not_for_copies', 'values that are copied from another table have none of their own; give them to the column there.');
    if (kind !== 'int' && kind !== 'decimal') refuse('outliers', 'not_a_number', `only columns of numbers have outliers; this one holds ${kind}.`);
    if ((min === undefined) !== (max === undefined)) refuse('outliers', 'min_without_max', 'give both min and max, or neither.');
    if (min !== undefined && max !== undefined && min > max) refuse('outliers', 'min_above_max', `${String(min)} is above max ${String(max)}; swap them.`);
    else if (min !== undefined && max !== undefined) {
      const { lo, hi } = scaledBounds(min, max, type.shape(context).scale ?? 0);
      if (lo > hi) refuse('outliers', 'empty_range', `no number with the column's decimals lies between ${String(min)} and ${String(max)}.`);
      if (hi > LARGEST || lo < -LARGEST) refuse('outliers', 'too_big', `with the column's decimals ${String(min)} to ${String(max)} take more than 15 digits; narrow them.`);
    }
  }
  return issues;
}
