import { columnType, unknownTypeHint } from '../columns/registry.js';
import type { ValueShape } from '../columns/value-shape.js';
import type { Issue } from '../errors/service-error.js';
import { resolveLocale } from '../vocabulary/locales.js';
import { absoluteSeconds, FIRST_SECONDS } from './dates.js';
import { LIMITS } from '../generation/limits.js';
import { checkColumns } from './column-checks.js';
import type { DatasetSchema, TableSchema } from './dataset-schema.js';
import { checkDependencies } from './dependencies.js';
import { invalidSchema } from './invalid-schema.js';
import { declaredRows, names, siblingsOf, type LocaleShare, type ResolvedCase, type ResolvedColumn, type ResolvedSchema, type ResolvedTable } from './resolved.js';
import { checkTableRules } from './table-rules.js';
import { dottedPath, issuesFromZod, shown } from './zod-issues.js';

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
    tables.set(table.name, { table, columns: resolveColumns(table, path, issues), path });
  });
  const main = schema.main ?? schema.tables.at(-1)?.name ?? '';
  if (!tables.has(main)) {
    issues.push({ path: 'main', rule: 'unknown_table', message: `main: there is no table ${shown(main)}; the tables are ${names(tables.keys())}.` });
  }
  const locales = localesOf(schema, issues);
  const referenceSeconds = absoluteSeconds(schema.reference_date ?? CHECK_DATE);
  if (referenceSeconds === undefined || referenceSeconds < FIRST_SECONDS) {
    issues.push({ path: 'reference_date', rule: 'no_such_date', message: `reference_date: ${shown(schema.reference_date)} is not a day of the years 1000 to 9999; write it as "2026-01-31".` });
  }
  const resolved = contextual({ schema, tables, main, locale: locales[0]?.locale ?? 'en', locales, referenceSeconds: referenceSeconds ?? 0 });
  checkDependencies(resolved, issues);
  // Shapes of other columns can only be asked for once nothing is missing and nothing runs in a circle.
  if (issues.length === 0) checkColumns(resolved, issues);
  if (issues.length === 0) checkTableRules(resolved, issues);
  if (issues.length > 0) throw invalidSchema(issues);
  return resolved;
}

/** Locales of the rows, most frequent first. */
function localesOf({ locale = 'en' }: DatasetSchema, issues: Issue[]): LocaleShare[] {
  const shares = typeof locale === 'string' ? { [locale]: 1 } : locale;
  const found = new Map<string, number>();
  for (const [name, share] of Object.entries(shares)) {
    const known = resolveLocale(name);
    if (known !== undefined) found.set(known, (found.get(known) ?? 0) + share);
    else issues.push({ path: 'locale', rule: 'unknown_locale', message: `locale: ${shown(name)} is not a locale faker has; try "en", "de", "fr", "es" or "en_GB".` });
  }
  if (found.size > LIMITS.locales) issues.push({ path: 'locale', rule: 'too_many', message: `locale: ${String(found.size)} locales; at most ${String(LIMITS.locales)} are mixed.` });
  return [...found].map(([name, share]) => ({ locale: name, share })).sort((a, b) => b.share - a.share || (a.locale < b.locale ? -1 : 1));
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
    const cases = (column.cases ?? []).flatMap((given, i): ResolvedCase[] => {
      const at = `${path}.cases[${String(i)}]`;
      const read = type.options.safeParse({ ...column.options, ...given.options }, { reportInput: true });
      if (read.success) return [{ when: given.when, options: read.data, path: at }];
      issues.push(...issuesFromZod(read.error, `${at}.options`));
      return [];
    });
    columns.set(column.name, { column, type, options: options.data, cases, path });
  });
  return columns;
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
  const context: ResolvedSchema['context'] = (table, resolved, { options = resolved.options, localeIndex = 0 } = {}) => ({
    column: resolved.column,
    options,
    tableName: table,
    locale: base.locales[localeIndex]?.locale ?? base.locale,
    localeIndex,
    referenceSeconds: base.referenceSeconds,
    shapeOf: (name) => shapeIn(table, name),
    shapeIn,
    siblings: (name) => {
      const around = base.tables.get(table);
      return around && siblingsOf(around)(name);
    },
    columnIn: (other, name) => {
      const around = base.tables.get(other);
      return around && siblingsOf(around)(name);
    },
    declaredRows: declaredRows(base.schema),
  });
  return { ...base, context };
}
