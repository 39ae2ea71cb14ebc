import { optionsJsonSchema, type JsonSchema } from '../schema/json-schema.js';
import type { CatalogueGroup } from './contract.js';
import { COLUMN_TYPES } from './registry.js';

/** A column type as the catalogue shows it; it goes out as it is. */
export interface CatalogueEntry {
  readonly id: string;
  readonly group: CatalogueGroup;
  readonly summary: string;
  /** JSON Schema. */
  readonly options: JsonSchema;
  /** Options that work. */
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  /** Some options of it allow `unique`. */
  readonly can_be_unique: boolean;
}

/** Every column type, in the order of the registry. */
export function columnCatalogue(): readonly CatalogueEntry[] {
  return COLUMN_TYPES.map((type) => ({
    id: type.id,
    group: type.group,
    summary: type.summary,
    options: optionsJsonSchema(type),
    examples: type.examples,
    can_be_unique: type.uniqueSpace !== undefined,
  }));
}
