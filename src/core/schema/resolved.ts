import { isLocalized, type ColumnContext, type ColumnType, type Siblings } from '../columns/contract.js';
import { DEFAULT_ROWS } from '../generation/limits.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from './dataset-schema.js';

/** Options that count where a condition holds, read. */
export interface ResolvedCase {
  readonly when: string;
  readonly options: unknown;
  readonly path: string;
}

/** A column with its type found and its options read. */
export interface ResolvedColumn {
  readonly column: ColumnSchema;
  readonly type: ColumnType;
  readonly options: unknown;
  readonly cases: readonly ResolvedCase[];
  /** Dotted path of the column in the schema. */
  readonly path: string;
}

export interface ResolvedTable {
  readonly table: TableSchema;
  readonly columns: ReadonlyMap<string, ResolvedColumn>;
  /** Dotted path of the table in the schema. */
  readonly path: string;
}

/** A locale of faker's and how often rows are of it, on any scale. */
export interface LocaleShare {
  readonly locale: string;
  readonly share: number;
}

export interface ResolvedSchema {
  readonly schema: DatasetSchema;
  readonly tables: ReadonlyMap<string, ResolvedTable>;
  readonly main: string;
  /** The most frequent locale. */
  readonly locale: string;
  /** Locales of the rows with their shares, most frequent first; one alone unless the schema mixes them. */
  readonly locales: readonly LocaleShare[];
  readonly referenceSeconds: number;
  /** What a column's type sees; with other options or another of the mixed locales in place of the column's own. */
  context(table: string, column: ResolvedColumn, other?: { readonly options?: unknown; readonly localeIndex?: number }): ColumnContext<unknown>;
}

export function siblingsOf({ columns }: ResolvedTable): Siblings {
  return (name) => {
    const other = columns.get(name);
    return other && { type: other.type.id, options: other.options };
  };
}

/** Whether the rows of a column are of the schema's locales: the type has locales, and the column names none of its own. */
export function followsLocales({ type, options }: ResolvedColumn): boolean {
  return isLocalized(type) && (options as { locale?: unknown }).locale === undefined;
}

/** Every condition of a column, with where it stands. */
export function conditionsOf({ column, cases, path }: ResolvedColumn): readonly { readonly text: string; readonly where: string }[] {
  const all = [
    { text: column.when, where: `${path}.when` },
    ...cases.map((given) => ({ text: given.when, where: `${given.path}.when` })),
    ...(Array.isArray(column.missing) ? column.missing.map(({ when }, i) => ({ text: when, where: `${path}.missing[${String(i)}].when` })) : []),
  ];
  return all.flatMap(({ text, where }) => (text === undefined ? [] : [{ text, where }]));
}

/** Rows that the schema declares for each table, for checks before the real ones are known. */
export function declaredRows(schema: DatasetSchema): (table: string) => number {
  return (name) => schema.tables.find((table) => table.name === name)?.rows ?? DEFAULT_ROWS;
}

/** Names for a message: at most a dozen. */
export function names(list: Iterable<string>): string {
  const all = [...list].map((name) => `"${name}"`);
  return all.length > 12 ? `${all.slice(0, 12).join(', ')}, …` : all.join(', ');
}
