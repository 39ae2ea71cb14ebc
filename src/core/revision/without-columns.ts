import { columnType } from '../columns/registry.js';
import type { Siblings } from '../columns/contract.js';
import type { Issue } from '../errors/service-error.js';
import { ExpressionError } from '../expressions/ast.js';
import { parseExpression } from '../expressions/parse.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../schema/dataset-schema.js';
import { dependenciesOf, leavesOf, siblingsIn, withLeaf } from './column-names.js';

/** A column of a table. */
export interface ColumnPlace {
  readonly table: string;
  readonly column: string;
}

/** What is left of a schema, what was taken back with the columns, and what cannot be without them. */
export interface Remainder {
  readonly schema: DatasetSchema;
  readonly notes: readonly string[];
  readonly refusals: readonly Issue[];
}

/**
 * The schema without some columns. Conditions, cases, correlations and the like that name one of them go with it, and a note
 * says so; a column that is made of one (a formula, a template, a reference, a look-up) is a refusal.
 */
export function withoutColumns(schema: DatasetSchema, gone: readonly ColumnPlace[]): Remainder {
  if (gone.length === 0) return { schema, notes: [], refusals: [] };
  const notes: string[] = [];
  const refusals: Issue[] = [];
  const tables = schema.tables.map((table, t) => {
    const own = new Set(gone.filter((place) => place.table === table.name).map(({ column }) => column));
    const left = table.columns.filter(({ name }) => !own.has(name));
    if (left.length === 0) {
      const message = `Table "${table.name}" would have no column left; leave one, or say first what to add.`;
      refusals.push({ path: `tables[${String(t)}]`, rule: 'no_columns', message });
      return table;
    }
    const siblings = siblingsIn(table);
    const columns = left.map((column) => {
      const issue = madeOf(column, gone, own, siblings);
      if (issue === undefined) return withoutMentions(column, own, siblings, notes);
      refusals.push({ path: `tables[${String(t)}].columns`, rule: 'needed', message: issue });
      return column;
    });
    return { ...withoutRules(table, own, notes), columns };
  });
  return { schema: { ...schema, tables }, notes, refusals };
}

/** Why a column cannot be without those that go; undefined where it can. */
function madeOf(column: ColumnSchema, gone: readonly ColumnPlace[], own: ReadonlySet<string>, siblings: Siblings): string | undefined {
  const { columns = [], references = [] } = dependenciesOf(column, column.options ?? {}, siblings);
  const needed = references.find((other) => gone.some((place) => place.table === other.table && place.column === other.column));
  if (needed !== undefined) return refusal(column, `${needed.table}.${needed.column}`);
  const named = columns.find((name) => own.has(name));
  return named !== undefined && withoutOptions(column, own, siblings) === undefined ? refusal(column, named) : undefined;
}

function refusal({ name, options = {} }: ColumnSchema, gone: string): string {
  const { expression } = options;
  const how = typeof expression === 'string' ? ` (${expression.length > 80 ? `${expression.slice(0, 80)}…` : expression})` : '';
  return `"${gone}" cannot be removed: "${name}" is made from it${how}. Remove both, or say first what "${name}" should be.`;
}

/** Options that no longer name the columns; undefined where the column is made of one of them. */
function withoutOptions(column: ColumnSchema, own: ReadonlySet<string>, siblings: Siblings): ColumnSchema['options'] | undefined {
  const names = (options: object): boolean => (dependenciesOf(column, options as Record<string, unknown>, siblings).columns ?? []).some((name) => own.has(name));
  let options: unknown = column.options ?? {};
  for (const { path, text } of leavesOf(options)) {
    if (!own.has(text) || path.length !== 1 || !names(options as object)) continue;
    options = withLeaf(options, path, undefined);
    // Distances from a date that is gone.
    if (path[0] === 'after' || path[0] === 'before') for (const distance of ['at_least', 'within']) options = withLeaf(options, [distance], undefined);
  }
  const isRead = columnType(column.type)?.options.safeParse(options).success === true;
  return isRead && !names(options as object) ? (options as Record<string, unknown>) : undefined;
}

function withoutMentions(column: ColumnSchema, own: ReadonlySet<string>, siblings: Siblings, notes: string[]): ColumnSchema {
  const names = (text: string | undefined): boolean => text !== undefined && columnsIn(text).some((name) => own.has(name));
  const { when, cases, missing, determined_by: determinants, ...rest } = column;
  const kept: ColumnSchema = { ...rest };
  const before = notes.length;
  const say = (what: string): void => {
    notes.push(`"${column.name}" no longer ${what}: what it hung on was removed.`);
  };
  if (names(when)) say(`depends on the condition ${when ?? ''}`);
  else if (when !== undefined) kept.when = when;
  const others = cases?.filter((given) => !names(given.when));
  if (others?.length !== cases?.length) say('has other values in some rows');
  if (others !== undefined && others.length > 0) kept.cases = others;
  if (Array.isArray(missing)) {
    const shares = missing.filter((given) => !names(given.when));
    if (shares.length < missing.length) say('is missing by that condition');
    const [only] = shares;
    if (shares.length === 1 && only !== undefined && only.when === undefined) kept.missing = only.share;
    else if (shares.length > 0) kept.missing = shares;
  } else if (missing !== undefined) kept.missing = missing;
  const deciding = determinants?.filter((name) => !own.has(name));
  if (deciding?.length !== determinants?.length) say('is decided by it');
  if (deciding !== undefined && deciding.length > 0) kept.determined_by = deciding;
  const { columns = [] } = dependenciesOf(column, column.options ?? {}, siblings);
  if (columns.some((name) => own.has(name))) {
    say('follows it');
    const options = withoutOptions(column, own, siblings);
    if (options !== undefined) kept.options = options;
  }
  // What says nothing of them stays as it is written.
  return notes.length === before ? column : kept;
}

function withoutRules(table: TableSchema, own: ReadonlySet<string>, notes: string[]): TableSchema {
  const { correlations, unique, ...rest } = table;
  const pairs = correlations?.filter(({ columns }) => !columns.some((name) => own.has(name)));
  const together = unique?.filter((names) => !names.some((name) => own.has(name)));
  if (pairs?.length !== correlations?.length) notes.push(`A correlation of table "${table.name}" went with its column.`);
  if (together?.length !== unique?.length) notes.push(`Columns of table "${table.name}" are no longer unique together: one was removed.`);
  return { ...rest, ...(pairs === undefined || pairs.length === 0 ? {} : { correlations: pairs }), ...(together === undefined || together.length === 0 ? {} : { unique: together }) };
}

function columnsIn(expression: string): readonly string[] {
  try {
    return parseExpression(expression).columns;
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}
