import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CalendarDate, Description, Locale, Optional } from '../http/fields.js';

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
}
