import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LedgerSummary } from '../../core/claims/ledger.js';
import { LIMITS } from '../../core/generation/limits.js';
import { MAX_SEED } from '../../core/random/address.js';
import { CalendarDate, Locale, Optional, Text, WholeNumber } from '../http/fields.js';
import { ClauseDto } from '../schema/clause.dto.js';
import type { MeasuredClause } from './ledger.service.js';

/** Which generation of which planned schema. */
export class LedgerQueryDto {
  @ApiProperty({ description: 'Fingerprint of a planned schema.', example: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752' })
  @Text(64)
  readonly fingerprint!: string;

  @ApiPropertyOptional({ description: 'The seed of the rows.', type: 'integer', minimum: 0, maximum: MAX_SEED, default: 0 })
  @Optional()
  @WholeNumber(0, MAX_SEED)
  readonly seed?: number;

  @ApiPropertyOptional({ description: 'Rows of the main table; the count of the schema, else 1000 when absent.', type: 'integer', minimum: 1 })
  @Optional()
  @WholeNumber(1, LIMITS.declaredRows)
  readonly rows?: number;

  @ApiPropertyOptional({ description: 'What "today" means; that of the schema, else today (UTC) when absent.', format: 'date', example: '2026-01-31' })
  @Optional()
  @CalendarDate()
  readonly reference_date?: string;

  @ApiPropertyOptional({ description: 'Locale of names and places; overrides that of the schema.', example: 'en' })
  @Optional()
  @Locale()
  readonly locale?: string;
}

/** How many rows of a table there are, and were looked at. */
export class MeasuredTableDto {
  @ApiProperty({ example: 'employees' })
  readonly name!: string;

  @ApiProperty({ type: 'integer', example: 1_000 })
  readonly rows!: number;

  @ApiProperty({ type: 'integer', description: `The first rows, at most ${LIMITS.ledger.rows}; 0 where nothing is promised of the table.`, example: 1_000 })
  readonly rows_measured!: number;
}

/** Promises by what the rows say of them; phrases by what became of them. */
export class LedgerSummaryDto implements LedgerSummary {
  @ApiProperty({ type: 'integer', description: 'Promises that the rows keep.', example: 11 })
  readonly met!: number;

  @ApiProperty({ type: 'integer', description: 'Promises that the rows break.', example: 0 })
  readonly not_met!: number;

  @ApiProperty({ type: 'integer', description: 'Promises of which the rows say nothing.', example: 2 })
  readonly not_measured!: number;

  @ApiProperty({ type: 'integer', description: 'Phrases that were not understood.', example: 1 })
  readonly not_understood!: number;

  @ApiProperty({ type: 'integer', description: 'Phrases whose meaning was assumed.', example: 0 })
  readonly assumed!: number;
}

/** What the phrases of a description promise, measured on the rows of a generation. */
export class LedgerDto {
  @ApiProperty({ example: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752' })
  readonly fingerprint!: string;

  @ApiProperty({ type: 'integer', example: 42 })
  readonly seed!: number;

  @ApiProperty({ format: 'date', example: '2026-01-31' })
  readonly reference_date!: string;

  @ApiProperty({ type: [MeasuredTableDto] })
  readonly tables!: readonly MeasuredTableDto[];

  @ApiProperty({ type: [ClauseDto] })
  readonly clauses!: readonly MeasuredClause[];

  @ApiProperty({ type: LedgerSummaryDto })
  readonly summary!: LedgerSummary;
}
