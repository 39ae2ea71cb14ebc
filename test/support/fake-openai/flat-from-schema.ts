import type { ColumnSchema, DatasetSchema, TableSchema } from '../../../src/core/schema/dataset-schema.js';

/** How a server makes its model write: held to a schema, every field is there and options are pairs; else as it likes. */
export type Form = 'pairs' | 'object';

/** The answer of a model that means this schema: the way back of the translation. */
export function flatFromSchema({ name = 'dataset', domain, locale, main, tables }: DatasetSchema, form: Form): object {
  const vocabulary: object[] = [];
  const flat = tables.map((table) => tableFrom(table, form, vocabulary));
  return { name, domain: domain ?? null, locale: typeof locale === 'string' ? locale : null, main: main ?? null, vocabulary, tables: flat };
}

function tableFrom({ name, rows, columns, correlations = [], unique = [] }: TableSchema, form: Form, vocabulary: object[]): object {
  return {
    name,
    rows: rows ?? null,
    columns: columns.map((column) => columnFrom(column, form, vocabulary)),
    correlations: correlations.map(({ columns: [a, b], rho }) => ({ a, b, rho })),
    unique_together: unique,
  };
}

function columnFrom(column: ColumnSchema, form: Form, vocabulary: object[]): object {
  const { name, type, options = {}, cases = [], unique = null, missing = null, when = null, outliers, determined_by = [] } = column;
  const grammar = options['grammar'] as { rules: readonly { name: string; options: readonly string[]; weights?: readonly number[] }[] } | undefined;
  const pool = grammar && `${name}_words`;
  for (const rule of grammar?.rules ?? []) vocabulary.push({ name: rule.name === 'root' ? pool : rule.name, entries: rule.options, weights: rule.weights ?? [] });
  return {
    name,
    type,
    ...optionsFrom(options, form),
    pool: pool ?? null,
    cases: cases.map((given) => ({ when: given.when, ...optionsFrom(given.options ?? {}, form) })),
    unique,
    missing: typeof missing === 'number' ? missing : null,
    missing_when: Array.isArray(missing) ? missing.map((given) => ({ when: given.when ?? 'true', share: given.share })) : [],
    when,
    outliers: outliers ? { share: outliers.share, min: outliers.min ?? null, max: outliers.max ?? null } : null,
    determined_by,
  };
}

function optionsFrom(given: Readonly<Record<string, unknown>>, form: Form): object {
  const { values = [], weights = [], ...options } = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'grammar' && name !== 'locale'));
  const lists = { values: (values as readonly unknown[]).map(String), weights };
  if (form === 'object') return { options, ...lists };
  return { options: Object.entries(options).map(([option, value]) => ({ option, value: written(value) })), ...lists };
}

function written(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
