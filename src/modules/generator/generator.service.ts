import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { ServiceError } from '../../core/errors/service-error.js';
import { compileDataset, type CompiledDataset, type DatasetRequest } from '../../core/generation/dataset.js';
import type { DatasetSchema } from '../../core/schema/dataset-schema.js';
import { CONFIG } from '../config/tokens.js';

/** Makes schemas ready to run, within what the service allows for one request. */
@Injectable()
export class GeneratorService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws ServiceError `validation_failed` (too many rows), `invalid_schema`, `unsatisfiable_schema` */
  compile(schema: DatasetSchema, request: DatasetRequest): CompiledDataset {
    const dataset = compileDataset(schema, request);
    this.allow(dataset.table(dataset.main).rowCount);
    return dataset;
  }

  /** @throws ServiceError `validation_failed` where these are more rows than one request may ask for */
  allow(rows: number | undefined): void {
    const { maxRows } = this.config;
    if (rows === undefined || rows <= maxRows) return;
    const message = `rows must be a whole number from 1 to ${maxRows}; given: ${rows}.`;
    throw new ServiceError('validation_failed', message, { issues: [{ path: 'rows', rule: 'too_many_rows', message }] });
  }
}
