import { z } from 'zod';
import { CONTINUOUS, COUNTS } from '../distributions/options.js';

/**
 * The dataset schema as a language model writes it: strict structured output wants every field present and a bounded
 * number of shapes, so a column is one flat object whose unused fields are null. One pure, total function makes the
 * nested schema of it; whether that schema is any good is for `parseSchema` to say.
 */

const OPTION_FIELDS = {
  min: z.number(),
  max: z.number(),
  decimals: z.number(),
  distribution: z.enum([...CONTINUOUS, ...COUNTS].filter((id) => id !== 'mixture' && id !== 'histogram')),
  mean: z.number(),
  deviation: z.number(),
  median: z.number(),
  probability: z.number(),
  values: z.array(z.string()),
  weights: z.array(z.number()),
  from: z.string(),
  to: z.string(),
  after: z.string(),
  before: z.string(),
  at_least: z.string(),
  within: z.string(),
  step: z.string(),
  start: z.number(),
  prefix: z.string(),
  width: z.number(),
  pattern: z.string(),
  template: z.string(),
  expression: z.string(),
  value: z.string(),
  table: z.string(),
  column: z.string(),
  pick: z.enum(['uniform', 'zipf']),
  reference: z.string(),
  of: z.string(),
  domain: z.string(),
  style: z.string(),
} as const;

type OptionField = keyof typeof OPTION_FIELDS;

/** Option fields that each type of our own takes; faker's types take none. */
const FIELDS_OF: Readonly<Record<string, readonly OptionField[]>> = {
  sequence: ['start', 'prefix', 'width'],
  integer: ['min', 'max', 'distribution', 'mean', 'deviation', 'median'],
  decimal: ['min', 'max', 'decimals', 'distribution', 'mean', 'deviation', 'median'],
  boolean: ['probability'],
  category: ['values', 'weights'],
  date: ['from', 'to', 'after', 'before', 'at_least', 'within', 'step'],
  datetime: ['from', 'to', 'after', 'before', 'at_least', 'within', 'step'],
  time: ['from', 'to', 'step'],
  pattern: ['pattern'],
  template: ['template'],
  constant: ['value'],
  expression: ['expression', 'decimals'],
  reference: ['table', 'column', 'pick'],
  lookup: ['reference', 'column'],
  'person.firstName': ['of'],
  'person.lastName': ['of'],
  'person.fullName': ['of'],
  'person.middleName': ['of'],
  'person.prefix': ['of'],
  'person.sex': ['of', 'style'],
  'person.age': ['of', 'min', 'max'],
  'person.birthdate': ['of', 'min', 'max'],
  'internet.email': ['of', 'domain'],
  'internet.username': ['of', 'prefix'],
  'internet.displayName': ['of'],
};

const nullable = Object.fromEntries(Object.entries(OPTION_FIELDS).map(([name, field]) => [name, field.nullable()]));

const flatColumn = z.strictObject({
  name: z.string(),
  type: z.string(),
  unique: z.boolean().nullable(),
  missing: z.number().nullable(),
  when: z.string().nullable(),
  ...nullable,
});

export const flatDataset = z.strictObject({
  name: z.string(),
  domain: z.string(),
  locale: z.string().nullable(),
  main: z.string().nullable(),
  tables: z.array(z.strictObject({ name: z.string(), rows: z.number().nullable(), columns: z.array(flatColumn) })),
});

export type FlatDataset = z.infer<typeof flatDataset>;

/**
 * JSON Schema of the dialect, fit for strict structured output: every property required, none besides.
 * @param typeIds what `type` may be
 */
export function flatJsonSchema(typeIds: readonly string[]): Record<string, unknown> {
  const schema = Object.fromEntries(Object.entries(z.toJSONSchema(flatDataset)).filter(([key]) => key !== '$schema' && key !== '~standard'));
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null || !('type' in value) || !('missing' in value)) return value;
    return { ...value, type: { type: 'string', enum: typeIds } };
  }) as Record<string, unknown>;
}

/** The dataset schema that a flat answer stands for. Total: any answer of the shape gives a document to be parsed. */
export function fromFlatDialect(answer: FlatDataset): unknown {
  const { name, domain, locale, main, tables } = answer;
  return {
    version: 1,
    ...filled({ name, domain, locale, main }),
    tables: tables.map((table) => ({ name: table.name, ...filled({ rows: table.rows }), columns: table.columns.map(columnFrom) })),
  };
}

function columnFrom(flat: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { name, type, unique, missing, when } = flat;
  const fields = Object.hasOwn(FIELDS_OF, String(type)) ? (FIELDS_OF[String(type)] ?? []) : [];
  const options = filled(Object.fromEntries(fields.map((field) => [field, flat[field]])));
  if (type === 'category') Object.assign(options, categoryOptions(flat));
  return {
    name,
    type,
    ...(Object.keys(options).length === 0 ? {} : { options }),
    ...filled({ unique: unique === false ? null : unique, missing: missing === 0 ? null : missing, when: when === '' ? null : when }),
  };
}

/** Values that all read as numbers are numbers; repeated ones count once. */
function categoryOptions({ values, weights }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (!Array.isArray(values)) return {};
  const texts = values.map(String);
  const distinct = [...new Set(texts)];
  const numeric = distinct.every((text) => /^-?\d{1,15}(\.\d{1,9})?$/.test(text) && String(Number(text)) === text);
  const paired = Array.isArray(weights) && weights.length === texts.length ? { weights: distinct.map((text) => Number(weights[texts.indexOf(text)])) } : {};
  return { values: numeric ? distinct.map(Number) : distinct, weights: undefined, ...paired };
}

/** Without what is null or undefined. */
function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
