import { columnType, unknownTypeHint } from '../columns/registry.js';
import type { ColumnContext, ColumnType, Dependencies, Siblings } from '../columns/contract.js';
import type { ValueShape } from '../columns/value-shape.js';
import type { Issue } from '../errors/service-error.js';
import { ExpressionError } from '../expressions/ast.js';
import { parseExpression } from '../expressions/parse.js';
import { checkExpression } from '../expressions/check.js';
import { resolveLocale } from '../vocabulary/locales.js';
import { absoluteSeconds, FIRST_SECONDS } from './dates.js';
import { findCycle, type ColumnAddress } from './cycles.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from './dataset-schema.js';
import { invalidSchema } from './invalid-schema.js';
import { dottedPath, issuesFromZod, shown } from './zod-issues.js';

/** A column with its type found and its options read. */
export interface ResolvedColumn {
  readonly column: ColumnSchema;
  readonly type: ColumnType;
  readonly options: unknown;
  /** Dotted path of the column in the schema. */
  readonly path: string;
}

export interface ResolvedTable {
  readonly table: TableSchema;
  readonly columns: ReadonlyMap<string, ResolvedColumn>;
}

export interface ResolvedSchema {
  readonly schema: DatasetSchema;
  readonly tables: ReadonlyMap<string, ResolvedTable>;
  readonly main: string;
  readonly locale: string;
  readonly referenceSeconds: number;
  context(table: string, column: ResolvedColumn): ColumnContext<unknown>;
}

/** Reference date of schemas that are only being checked: any fixed day serves. */
const CHECK_DATE = '2026-01-01';

/**
 * Finds the type of every column, reads its options, and checks everything that does not depend on the row count.
 * @throws ServiceError `invalid_schema` with every issue found
 */
export function resolveSchema(schema: DatasetSchema): ResolvedSchema {
  const issues: Issue[] = unicodeIssues(schema, '');
  const tables = new Map<string, ResolvedTable>();
  schema.tables.forEach((table, t) => {
    const path = `tables[${String(t)}]`;
    if (tables.has(table.name)) {
      issues.push({ path: `${path}.name`, rule: 'duplicate_table', message: `${path}.name: there is already a table ${shown(table.name)}; table names must differ.` });
      return;
    }
    tables.set(table.name, { table, columns: resolveColumns(table, path, issues) });
  });
  const main = schema.main ?? schema.tables.at(-1)?.name ?? '';
  if (!tables.has(main)) {
    issues.push({ path: 'main', rule: 'unknown_table', message: `main: there is no table ${shown(main)}; the tables are ${names(tables.keys())}.` });
  }
  const locale = resolveLocale(schema.locale ?? 'en');
  if (locale === undefined) {
    issues.push({ path: 'locale', rule: 'unknown_locale', message: `locale: ${shown(schema.locale)} is not a locale faker has; try "en", "de", "fr", "es" or "en_GB".` });
  }
  const referenceSeconds = absoluteSeconds(schema.reference_date ?? CHECK_DATE);
  if (referenceSeconds === undefined || referenceSeconds < FIRST_SECONDS) {
    issues.push({ path: 'reference_date', rule: 'no_such_date', message: `reference_date: ${shown(schema.reference_date)} is not a day of the years 1000 to 9999; write it as "2026-01-31".` });
  }
  const resolved = contextual({ schema, tables, main, locale: locale ?? 'en', referenceSeconds: referenceSeconds ?? 0 });
  checkDependencies(resolved, issues);
  // Shapes of other columns can only be asked for once nothing is missing and nothing runs in a circle.
  if (issues.length === 0) checkColumns(resolved, issues);
  if (issues.length > 0) throw invalidSchema(issues);
  return resolved;
}

/** Halves of surrogate pairs are no characters: no encoding can write them, and each would replace them in its own way. */
function unicodeIssues(value: unknown, path: string): Issue[] {
  if (typeof value === 'string') {
    if (!/\p{Surrogate}/u.test(value)) return [];
    return [{ path, rule: 'bad_unicode', message: `${path}: ${shown(value)} holds half of a surrogate pair, which is no character; leave it out.` }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unicodeIssues(inner, dottedPath([Array.isArray(value) ? Number(key) : key], path)));
}

function resolveColumns(table: TableSchema, tablePath: string, issues: Issue[]): Map<string, ResolvedColumn> {
  const columns = new Map<string, ResolvedColumn>();
  table.columns.forEach((column, c) => {
    const path = `${tablePath}.columns[${String(c)}]`;
    if (columns.has(column.name)) {
      issues.push({ path: `${path}.name`, rule: 'duplicate_column', message: `${path}.name: table ${shown(table.name)} already has a column ${shown(column.name)}; column names must differ.` });
      return;
    }
    const type = columnType(column.type);
    if (type === undefined) {
      issues.push({ path: `${path}.type`, rule: 'unknown_type', message: `${path}.type: there is no column type ${shown(column.type)}; ${unknownTypeHint(column.type)}` });
      return;
    }
    const options = type.options.safeParse(column.options ?? {}, { reportInput: true });
    if (!options.success) {
      issues.push(...issuesFromZod(options.error, `${path}.options`));
      return;
    }
    columns.set(column.name, { column, type, options: options.data, path });
  });
  return columns;
}

function siblingsOf({ columns }: ResolvedTable): Siblings {
  return (name) => {
    const other = columns.get(name);
    return other && { type: other.type.id, options: other.options };
  };
}

/** What a column reads. An expression that cannot be read is an issue and names nothing. */
function dependenciesOf({ column, type, options, path }: ResolvedColumn, siblings: Siblings, issues: Issue[]): Dependencies {
  const guarded = <T>(where: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      issues.push({ path: `${path}.${where}`, rule: 'bad_expression', message: `${path}.${where}: ${error.message}` });
      return otherwise;
    }
  };
  const own = guarded('options', () => type.dependencies?.(options, siblings) ?? {}, {});
  const { when } = column;
  const conditions = when === undefined ? [] : guarded('when', () => parseExpression(when).columns, []);
  return { ...own, columns: [...(own.columns ?? []), ...conditions] };
}

function contextual(base: Omit<ResolvedSchema, 'context'>): ResolvedSchema {
  const shapes = new Map<ResolvedColumn, ValueShape>();
  const shapeIn = (table: string, name: string): ValueShape | undefined => {
    const resolved = base.tables.get(table)?.columns.get(name);
    if (!resolved) return undefined;
    const known = shapes.get(resolved);
    if (known) return known;
    const shape = resolved.type.shape(context(table, resolved));
    shapes.set(resolved, shape);
    return shape;
  };
  const context = (table: string, resolved: ResolvedColumn): ColumnContext<unknown> => ({
    column: resolved.column,
    options: resolved.options,
    tableName: table,
    locale: base.locale,
    referenceSeconds: base.referenceSeconds,
    shapeOf: (name) => shapeIn(table, name),
    shapeIn,
    siblings: (name) => {
      const around = base.tables.get(table);
      return around && siblingsOf(around)(name);
    },
  });
  return { ...base, context };
}

function checkDependencies(resolved: ResolvedSchema, issues: Issue[]): void {
  const edges = new Map<string, { at: ColumnAddress; to: ColumnAddress[] }>();
  for (const [table, around] of resolved.tables) {
    const { columns, table: written } = around;
    const siblings = siblingsOf(around);
    const known = new Set(written.columns.map((column) => column.name));
    for (const [name, column] of columns) {
      const to: ColumnAddress[] = [];
      const dependencies = dependenciesOf(column, siblings, issues);
      for (const other of dependencies.columns ?? []) {
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

function checkColumns(resolved: ResolvedSchema, issues: Issue[]): void {
  for (const [table, { columns }] of resolved.tables) {
    for (const column of columns.values()) {
      const context = resolved.context(table, column);
      const found = optionIssues(column, context);
      issues.push(...found);
      if (column.column.when !== undefined) {
        const problem = checkExpression(column.column.when, (name) => context.shapeOf(name), 'bool');
        if (problem !== undefined) issues.push({ path: `${column.path}.when`, rule: 'bad_expression', message: `${column.path}.when: ${problem}` });
      }
      if (column.column.unique === true && found.length === 0 && column.type.uniqueSpace?.(context) === undefined) {
        issues.push({ path: `${column.path}.unique`, rule: 'cannot_be_unique', message: `${column.path}.unique: a column of type "${column.type.id}" with these options cannot promise distinct values; use "sequence", "uuid", "pattern" or a uniform "integer" instead.` });
      }
    }
  }
}

function optionIssues({ type, path: at }: ResolvedColumn, context: ColumnContext<unknown>): Issue[] {
  try {
    return (type.check?.(context) ?? []).map((issue) => {
      const path = issue.path === '' ? `${at}.options` : `${at}.options.${issue.path}`;
      return { ...issue, path, message: `${path}: ${issue.message}` };
    });
  } catch (error) {
    // The shape of a column it reads cannot be told; that column is reported in its own place.
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

function names(list: Iterable<string>): string {
  const all = [...list].map((name) => `"${name}"`);
  return all.length > 12 ? `${all.slice(0, 12).join(', ')}, …` : all.join(', ');
}
