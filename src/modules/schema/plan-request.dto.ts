import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LIMITS } from '../../core/generation/limits.js';
import { MAX_SEED } from '../../core/random/address.js';
import { CalendarDate, Description, Locale, Optional, WholeNumber } from '../http/fields.js';

/** A description to be planned. */
export class PlanRequestDto {
  @ApiProperty({ description: 'The dataset in plain words.', minLength: 10, maxLength: 4000, example: 'Employees with name, department and salary 30000-120000' })
  @Description()
  readonly description!: string;

  @ApiPropertyOptional({ description: 'Locale of names and places; the text decides when absent.', example: 'en' })
  @Optional()
  @Locale()
  readonly locale?: string;

  @ApiPropertyOptional({ description: 'What "today" means; today (UTC) when absent.', format: 'date', example: '2026-01-31' })
  @Optional()
  @CalendarDate()
  readonly reference_date?: string;

  @ApiPropertyOptional({ description: 'With X-Ledger: rows of the main table that promises are measured on; the count in the text, else 1000 when absent.', type: 'integer', minimum: 1 })
  @Optional()
  @WholeNumber(1, LIMITS.declaredRows)
  readonly rows?: number;

  @ApiPropertyOptional({ description: 'With X-Ledger: the seed of those rows.', type: 'integer', minimum: 0, maximum: MAX_SEED, default: 0 })
  @Optional()
  @WholeNumber(0, MAX_SEED)
  readonly seed?: number;
}
