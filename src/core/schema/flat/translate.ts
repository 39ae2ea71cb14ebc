import type { ColumnType } from '../../columns/contract.js';
import { columnType } from '../../columns/registry.js';
import { optionsFrom, scalar } from './options.js';
import type { FlatCase, FlatColumn, FlatDataset, FlatTable } from './shape.js';
import { Vocabulary } from './vocabulary.js';

/**
 * The dataset schema that a flat answer stands for. Total: any answer of the shape gives a document to be parsed; whether
 * that is any good is for `parseSchema` to say.
 */
export function fromFlatDialect(answer: FlatDataset): unknown {
  const { name, domain, locale, main, tables } = answer;
  const vocabulary = new Vocabulary(answer);
  return { version: 1, ...said({ name, domain, locale, main }), tables: tables.map((table) => tableFrom(table, vocabulary)) };
}

function tableFrom({ name, rows, columns, correlations, unique_together: unique }: FlatTable, vocabulary: Vocabulary): object {
  return {
    name,
    ...said({ rows }),
    columns: columns.map((column) => columnFrom(column, vocabulary)),
    ...said({ correlations: correlations?.map(({ a, b, rho }) => ({ columns: [a, b], rho })), unique }),
  };
}

function columnFrom(flat: FlatColumn, vocabulary: Vocabulary): object {
  const { name, unique, missing, missing_when: missingWhen, when, outliers, determined_by: determinedBy } = flat;
  const typeId = typeOf(flat, vocabulary);
  const type = columnType(typeId);
  const options = type === undefined ? {} : optionsOf(flat, type, vocabulary);
  return {
    name,
    type: typeId,
    ...(Object.keys(options).length === 0 ? {} : { options }),
    ...said({
      cases: type && flat.cases?.map((given) => caseFrom(given, type)),
      unique: unique === true ? true : null,
      missing: missingWhen?.length ? missingWhen : missing === 0 ? null : missing,
      when,
      outliers: outliers && said(outliers),
      determined_by: determinedBy,
    }),
  };
}

/** Words with slots make texts, whatever the column is called; they are no values to choose from. */
function typeOf({ type, pool }: FlatColumn, vocabulary: Vocabulary): string {
  return type === 'category' && pool && vocabulary.hasSlots(pool) ? 'text' : type;
}

function optionsOf(flat: FlatColumn, type: ColumnType, vocabulary: Vocabulary): Record<string, unknown> {
  const options = optionsFrom(flat.options, type);
  const { pool, values, weights } = flat;
  if (type.id === 'category') return { ...options, ...(values?.length || !pool ? listFrom(values, weights) : listFrom(vocabulary.choice(pool).values, vocabulary.choice(pool).weights)) };
  if (type.id !== 'text' || !pool) return options;
  // Words of its own were written for this dataset; they stand in place of our kinds of texts.
  const apart = new Set(['kind', 'domain', 'language', 'sentences']);
  return { ...Object.fromEntries(Object.entries(options).filter(([name]) => !apart.has(name))), ...said({ grammar: vocabulary.grammar(pool) }) };
}

function caseFrom({ when, options, values, weights }: FlatCase, type: ColumnType): object {
  const stated = { ...optionsFrom(options, type), ...(type.id === 'category' ? listFrom(values, weights) : {}) };
  return { when, ...(Object.keys(stated).length === 0 ? {} : { options: stated }) };
}

/** Values that all read as numbers are numbers; a repeated one counts once; weights that do not fit are dropped. */
function listFrom(values: readonly string[] | null | undefined, weights: readonly number[] | null | undefined): object {
  if (!values?.length) return {};
  const distinct = [...new Set(values)];
  const numeric = distinct.every((text) => typeof scalar(text) === 'number');
  return {
    values: numeric ? distinct.map(Number) : distinct,
    ...(weights?.length === values.length ? { weights: distinct.map((text) => weights[values.indexOf(text)]) } : {}),
  };
}

/** Without what says nothing: models fill fields that they have no use for with null, an empty text or an empty list. */
function said(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
}
