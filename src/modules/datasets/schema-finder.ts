import { Inject, Injectable } from '@nestjs/common';
import { ServiceError } from '../../core/errors/service-error.js';
import type { DatasetSchema } from '../../core/schema/dataset-schema.js';
import { schemaFingerprint } from '../../core/schema/fingerprint.js';
import { parseSchema } from '../../core/schema/parse.js';
import type { Clause, SchemaSource } from '../../planners/contract.js';
import { planRequest } from '../schema/plan-request.js';
import { SchemaService } from '../schema/schema.service.js';
import type { GenerateRequestDto } from './generate-request.dto.js';

/** A schema to generate from, and where it came from. */
export interface FoundSchema {
  readonly schema: DatasetSchema;
  readonly fingerprint: string;
  readonly source: SchemaSource | 'provided';
  /** What the file is named after. */
  readonly title: string;
  /** The phrases it was planned from, where it was. */
  readonly clauses?: readonly Clause[];
}

/** The schema of a request: the one it carries, or the one planned from its description. */
@Injectable()
export class SchemaFinder {
  constructor(@Inject(SchemaService) private readonly schemas: SchemaService) {}

  /**
   * @param caller who pays for a plan
   * @throws ServiceError `validation_failed`, `invalid_schema`, and what planning throws
   */
  async find({ description, schema, locale, reference_date }: GenerateRequestDto, today: string, caller: string | undefined): Promise<FoundSchema> {
    if (schema !== undefined) {
      if (description !== undefined) throw eitherOr('give either description or schema, not both.');
      const parsed = parseSchema(schema);
      const title = parsed.name ?? parsed.main ?? parsed.tables.at(-1)?.name ?? '';
      return { schema: parsed, fingerprint: schemaFingerprint(parsed), source: 'provided', title };
    }
    if (description === undefined) throw eitherOr('give a description of the dataset (10 to 4000 characters), or a schema.');
    const planned = await this.schemas.plan(planRequest(description, reference_date ?? today, locale, caller));
    return { schema: planned.schema, fingerprint: planned.fingerprint, source: planned.source, title: description, clauses: planned.clauses };
  }
}

function eitherOr(what: string): ServiceError {
  const message = `description: ${what}`;
  return new ServiceError('validation_failed', message, { issues: [{ path: 'description', rule: 'description_or_schema', message }] });
}
