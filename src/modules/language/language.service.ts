import { Injectable } from '@nestjs/common';
import { columnCatalogue, type CatalogueEntry } from '../../core/columns/catalogue.js';
import { datasetJsonSchema, type JsonSchema } from '../../core/schema/json-schema.js';

/** The published schema language, derived once. */
@Injectable()
export class LanguageService {
  #schema: JsonSchema | undefined;
  #catalogue: readonly CatalogueEntry[] | undefined;

  get schema(): JsonSchema {
    return (this.#schema ??= datasetJsonSchema());
  }

  get catalogue(): readonly CatalogueEntry[] {
    return (this.#catalogue ??= columnCatalogue());
  }
}
