import { ApiPropertyOptional } from '@nestjs/swagger';
import { LIMITS } from '../../core/generation/limits.js';
import { AnyText, CalendarDate, JsonObject, Locale, Optional, Text, TextsByName, WholeNumber } from '../http/fields.js';

/** Most violations of one answer. */
export const MOST_VIOLATIONS = 1_000;

/** A schema, and the rows to be checked against it. */
export class CheckRequestDto {
  @ApiPropertyOptional({ description: 'The dataset schema. Either this or fingerprint.', type: 'object', allOf: [{ $ref: '#/components/schemas/DatasetSchema' }], additionalProperties: true })
  @Optional()
  @JsonObject()
  readonly schema?: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Fingerprint of a planned schema. Either this or schema.', example: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752' })
  @Optional()
  @Text(64)
  readonly fingerprint?: string;

  @ApiPropertyOptional({ description: 'The rows of one table as CSV with a header. Either this or tables.', example: 'id,salary\n1,45000\n2,12\n' })
  @Optional()
  @AnyText()
  readonly csv?: string;

  @ApiPropertyOptional({ description: 'The rows of several tables as CSV, by table: references and look-ups between them are checked.', type: 'object', additionalProperties: { type: 'string' } })
  @Optional()
  @TextsByName()
  readonly tables?: Record<string, string>;

  @ApiPropertyOptional({ description: 'Table that csv holds; the main one when absent.', example: 'employees' })
  @Optional()
  @Text(LIMITS.nameLength)
  readonly table?: string;

  @ApiPropertyOptional({ description: 'Number of the first row of csv, counted from 0, where it is a slice.', type: 'integer', minimum: 0, default: 0 })
  @Optional()
  @WholeNumber(0, LIMITS.declaredRows)
  readonly offset?: number;

  @ApiPropertyOptional({ description: 'Checking stops after so many violations.', type: 'integer', minimum: 1, maximum: MOST_VIOLATIONS, default: 100 })
  @Optional()
  @WholeNumber(1, MOST_VIOLATIONS)
  readonly limit?: number;

  @ApiPropertyOptional({ description: 'What "today" meant when the rows were made; overrides that of the schema; today (UTC) when neither says.', format: 'date', example: '2026-01-31' })
  @Optional()
  @CalendarDate()
  readonly reference_date?: string;

  @ApiPropertyOptional({ description: 'Locale of names and places; overrides that of the schema.', example: 'en' })
  @Optional()
  @Locale()
  readonly locale?: string;
}
