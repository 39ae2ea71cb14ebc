import type { Siblings } from '../columns/contract.js';
import { renamedInExpression } from '../expressions/rename.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../schema/dataset-schema.js';
import { dependenciesOf, leavesOf, siblingsIn, withLeaf } from './column-names.js';

type Options = Readonly<Record<string, unknown>>;

/** The address of a column that gets another name. */
export interface Renaming {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** The schema with another name for a column, wherever it stands: in conditions, expressions, templates, references. */
export function renamedColumn(schema: DatasetSchema, renaming: Renaming): DatasetSchema {
  return { ...schema, tables: schema.tables.map((table) => (table.name === renaming.table ? ownTable(table, renaming) : otherTable(table, renaming))) };
}

function ownTable(table: TableSchema, renaming: Renaming): TableSchema {
  const { from, to } = renaming;
  const named = (name: string): string => (name === from ? to : name);
  const siblings = siblingsIn(table);
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...ownColumn(column, renaming, siblings), name: named(column.name) })),
    ...(table.correlations === undefined ? {} : { correlations: table.correlations.map((pair) => ({ ...pair, columns: [named(pair.columns[0]), named(pair.columns[1])] as [string, string] })) }),
    ...(table.unique === undefined ? {} : { unique: table.unique.map((names) => names.map(named)) }),
  };
}

function ownColumn(column: ColumnSchema, { table, from, to }: Renaming, siblings: Siblings): ColumnSchema {
  const condition = (text: string): string => renamedInExpression(text, from, to);
  const names = (options: Options): boolean => {
    const { columns = [], references = [] } = dependenciesOf(column, options, siblings);
    return columns.includes(from) || references.some((other) => other.table === table && other.column === from);
  };
  const renamed = (options: Options, whole: Options = options): Options => renamedOptions(options, (leaf) => rewritten(leaf, from, to), names, whole);
  return {
    ...column,
    ...(column.options === undefined ? {} : { options: renamed(column.options) }),
    ...(column.when === undefined ? {} : { when: condition(column.when) }),
    ...(column.determined_by === undefined ? {} : { determined_by: column.determined_by.map((name) => (name === from ? to : name)) }),
    ...(column.cases === undefined ? {} : { cases: column.cases.map((given) => ({ ...given, when: condition(given.when), ...(given.options === undefined ? {} : { options: renamed(given.options, { ...column.options, ...given.options }) }) })) }),
    ...(Array.isArray(column.missing) ? { missing: column.missing.map((given) => (given.when === undefined ? given : { ...given, when: condition(given.when) })) } : {}),
  };
}

/** What another table refers to. */
function otherTable(table: TableSchema, { table: own, from, to }: Renaming): TableSchema {
  const siblings = siblingsIn(table);
  return {
    ...table,
    columns: table.columns.map((column) => {
      if (column.options === undefined) return column;
      const names = (options: Options): boolean => (dependenciesOf(column, options, siblings).references ?? []).some((other) => other.table === own && other.column === from);
      return { ...column, options: renamedOptions(column.options, (leaf) => rewritten(leaf, from, to), names, column.options) };
    }),
  };
}

/** Options with each text rewritten that names the column: one is such where without it the column is not read. */
function renamedOptions(options: Options, rewrite: (leaf: string) => string, names: (options: Options) => boolean, whole: Options): Options {
  if (!names(whole)) return options;
  const candidates = leavesOf(options).filter(({ text }) => rewrite(text) !== text);
  const isName = ({ path, text }: { readonly path: readonly (string | number)[]; readonly text: string }): boolean => {
    // All others rewritten: what is still named is named here.
    const others = candidates.filter((other) => other.path !== path).reduce<unknown>((all, other) => withLeaf(all, other.path, rewrite(other.text)), { ...whole, ...options }) as Options;
    return names(others) && !names(withLeaf(others, path, rewrite(text)) as Options);
  };
  return candidates.filter(isName).reduce<unknown>((all, { path, text }) => withLeaf(all, path, rewrite(text)), options) as Options;
}

/** A text of options with another name for a column: a name, an expression, or a template. */
function rewritten(leaf: string, from: string, to: string): string {
  if (leaf === from) return to;
  if (leaf.includes('{')) return leaf.replace(/\{([^{}|]+)((?:\|[^{}]*)?)\}/g, (all, name: string, filters: string) => (name.trim() === from ? `{${to}${filters}}` : all));
  return renamedInExpression(leaf, from, to);
}
