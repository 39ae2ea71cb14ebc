import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DatasetSchema } from '../../core/schema/dataset-schema.js';
import type { SchemaSource } from '../../planners/contract.js';
import type { MeasuredClause } from '../ledger/ledger.service.js';
import { ClauseDto } from './clause.dto.js';

/** A planned schema. */
export class GeneratedSchemaDto {
  @ApiProperty({ description: 'SHA-256 of the normalised description.', example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' })
  readonly description_hash!: string;

  @ApiProperty({ description: 'Key of the schema in the cache.', example: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752' })
  readonly fingerprint!: string;

  @ApiProperty({ description: 'The dataset schema: edit it and send it to POST /generate.', allOf: [{ $ref: '#/components/schemas/DatasetSchema' }] })
  readonly schema!: DatasetSchema;

  @ApiProperty({ example: 'hr' })
  readonly domain!: string;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T12:00:00.000Z' })
  readonly created_at!: string;

  @ApiProperty({ enum: ['openai', 'embedded'], example: 'embedded' })
  readonly source!: SchemaSource;

  @ApiProperty({ description: 'What was assumed, or fell back and why.', type: [String], example: [] })
  readonly notes!: readonly string[];

  @ApiProperty({ description: 'Phrase by phrase: what was understood, assumed and not understood.', type: [ClauseDto] })
  readonly clauses!: readonly MeasuredClause[];

  @ApiPropertyOptional({ description: 'Fingerprint of the schema that an instruction made this one of.', example: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752' })
  readonly revised_from?: string;

  @ApiPropertyOptional({ description: 'That instruction.', example: 'add a phone column, 10 % missing' })
  readonly instruction?: string;
}
