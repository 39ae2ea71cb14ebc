import type { Format } from './contract.js';
import { csvFormat } from './formats/csv.js';
import { jsonFormat } from './formats/json.js';
import { ndjsonFormat } from './formats/ndjson.js';
import { registry } from '../core/registry.js';

/** Every format, the default first. */
export const FORMATS: readonly Format[] = registry('format', [csvFormat, jsonFormat, ndjsonFormat]);

export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
