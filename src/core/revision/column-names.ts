import { columnType } from '../columns/registry.js';
import type { Dependencies, Siblings } from '../columns/contract.js';
import type { ColumnSchema, TableSchema } from '../schema/dataset-schema.js';

type Options = Readonly<Record<string, unknown>>;

/** A text within options that names a column: where it stands. */
export interface NamingLeaf {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Type and read options of the columns of a table, as its types ask for them. */
export function siblingsIn(table: TableSchema): Siblings {
  return (name) => {
    const column = table.columns.find((other) => other.name === name);
    const type = column && columnType(column.type);
    const options = type?.options.safeParse(column?.options ?? {});
    return type === undefined || options?.success !== true ? undefined : { type: type.id, options: options.data };
  };
}

/** What the options of a column read; nothing where they cannot be read themselves. */
export function dependenciesOf(column: ColumnSchema, options: Options, siblings: Siblings): Dependencies {
  const type = columnType(column.type);
  const read = type?.options.safeParse(options);
  return type === undefined || read?.success !== true ? {} : (type.dependencies?.(read.data, siblings) ?? {});
}

/** Texts within options, with where they stand. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): NamingLeaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((inner, i) => leavesOf(inner, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A copy with another value at a path; undefined leaves the field out. */
export function withLeaf(value: unknown, [step, ...rest]: readonly (string | number)[], leaf: unknown): unknown {
  if (step === undefined) return leaf;
  if (Array.isArray(value)) return value.map((inner: unknown, i) => (i === step ? withLeaf(inner, rest, leaf) : inner));
  const entries = Object.entries(value as object).map(([key, inner]): [string, unknown] => [key, key === step ? withLeaf(inner, rest, leaf) : inner]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
