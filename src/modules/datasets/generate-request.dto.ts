import { ApiPropertyOptional } from '@nestjs/swagger';
import { LIMITS } from '../../core/generation/limits.js';
import { MAX_SEED } from '../../core/random/address.js';
import { FORMATS } from '../../exporters/registry.js';
import { CalendarDate, Description, JsonObject, Locale, OneOf, Optional, Text, WholeNumber } from '../http/fields.js';

const FORMAT_IDS = FORMATS.map(({ id }) => id);

/** What to generate: a description or a schema, and how much of it. */
export class GenerateRequestDto {
  @ApiPropertyOptional({ description: 'The dataset in plain words. Either this or schema.', minLength: 10, maxLength: 4000, example: 'Employees with name, department and salary 30000-120000' })
  @Optional()
  @Description()
  readonly description?: string;

  @ApiPropertyOptional({ description: 'A dataset schema, as POST /api/v1/schemas gives it. Either this or description.', type: 'object', allOf: [{ $ref: '#/components/schemas/DatasetSchema' }], additionalProperties: true })
  @Optional()
  @JsonObject()
  readonly schema?: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Rows of the main table; the count in the text, then the schema, then 1000 when absent.', type: 'integer', minimum: 1, example: 100 })
  @Optional()
  @WholeNumber(1, LIMITS.declaredRows)
  readonly rows?: number;

  @ApiPropertyOptional({ description: 'Form of the answer.', enum: FORMAT_IDS, default: 'csv' })
  @Optional()
  @OneOf(FORMAT_IDS)
  readonly format?: string;

  @ApiPropertyOptional({ description: 'The same seed gives the same rows.', type: 'integer', minimum: 0, maximum: MAX_SEED, default: 0, example: 42 })
  @Optional()
  @WholeNumber(0, MAX_SEED)
  readonly seed?: number;

  @ApiPropertyOptional({ description: 'Locale of names and places; overrides that of the schema.', example: 'en' })
  @Optional()
  @Locale()
  readonly locale?: string;

  @ApiPropertyOptional({ description: 'What "today" means; overrides that of the schema; today (UTC) when neither says.', format: 'date', example: '2026-01-31' })
  @Optional()
  @CalendarDate()
  readonly reference_date?: string;

  @ApiPropertyOptional({ description: 'Table to return; the main one when absent (format json: all).', example: 'employees' })
  @Optional()
  @Text(LIMITS.nameLength)
  readonly table?: string;

  @ApiPropertyOptional({ description: 'First row to return, counted from 0. The rows are the same as in the whole table.', type: 'integer', minimum: 0, default: 0 })
  @Optional()
  @WholeNumber(0, LIMITS.declaredRows)
  readonly offset?: number;

  @ApiPropertyOptional({ description: 'Most rows to return from the offset on.', type: 'integer', minimum: 0 })
  @Optional()
  @WholeNumber(0, LIMITS.declaredRows)
  readonly limit?: number;
}
