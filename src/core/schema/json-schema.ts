import { z } from 'zod';
import type { ColumnType } from '../columns/contract.js';
import { COLUMN_TYPES } from '../columns/registry.js';
import { columnSchema, datasetSchema, tableSchema } from './dataset-schema.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (2020-12) of the options of a column type, as they may be written. */
export function optionsJsonSchema({ options }: ColumnType): JsonSchema {
  return written(options);
}

/**
 * JSON Schema (2020-12) of the dataset schema language, derived from the zod schemas that parsing uses: what a column's
 * options are depends on its type.
 */
export function datasetJsonSchema(): JsonSchema {
  const { dataset, table, column } = parts((name) => `#/$defs/${name}`);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Dataset schema, version 1',
    ...dataset,
    $defs: { table, column: { ...column, allOf: COLUMN_TYPES.map(optionsOfType) } },
  };
}

/**
 * The same for documents that hold schemas by name (OpenAPI components), without the options of each type.
 * @param refer how such a document refers to a name
 */
export function datasetComponents(refer: (name: string) => string): Readonly<Record<'DatasetSchema' | 'TableSchema' | 'ColumnSchema', JsonSchema>> {
  const names = { table: 'TableSchema', column: 'ColumnSchema' } as const;
  const { dataset, table, column } = parts((name) => refer(names[name]));
  return { DatasetSchema: dataset, TableSchema: table, ColumnSchema: column };
}

function parts(refer: (name: 'table' | 'column') => string): Readonly<Record<'dataset' | 'table' | 'column', JsonSchema>> {
  return {
    dataset: withItems(written(datasetSchema), 'tables', refer('table')),
    table: withItems(written(tableSchema), 'columns', refer('column')),
    column: withProperty(written(columnSchema), 'type', { enum: COLUMN_TYPES.map(({ id }) => id) }),
  };
}

function optionsOfType(type: ColumnType): JsonSchema {
  const options = optionsJsonSchema(type);
  const required = Array.isArray(options['required']) && options['required'].length > 0 ? { required: ['options'] } : {};
  return { if: { properties: { type: { const: type.id } } }, then: { properties: { options }, ...required } };
}

function withItems(schema: JsonSchema, property: string, $ref: string): JsonSchema {
  return withProperty(schema, property, { items: { $ref } });
}

function withProperty(schema: JsonSchema, name: string, more: JsonSchema): JsonSchema {
  const properties = schema['properties'] as Readonly<Record<string, JsonSchema>>;
  return { ...schema, properties: { ...properties, [name]: { ...properties[name], ...more } } };
}

function written(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema' && key !== '~standard'));
}
