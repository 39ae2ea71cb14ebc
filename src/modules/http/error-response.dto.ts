import { ApiProperty } from '@nestjs/swagger';
import { ERROR_CATALOGUE } from '../../core/errors/catalogue.js';

const TYPES = [...new Set(Object.values(ERROR_CATALOGUE).map(({ type }) => type))];

/** One thing that is wrong. */
export class IssueDto {
  @ApiProperty({ description: 'Dotted path of the field.', example: 'rows' })
  readonly path!: string;

  @ApiProperty({ example: 'whole_number' })
  readonly rule!: string;

  @ApiProperty({ example: 'rows must be a whole number from 1 to 1000000000000; given: "10".' })
  readonly message!: string;
}

export class ErrorDetailsDto {
  @ApiProperty({ enum: Object.keys(ERROR_CATALOGUE), example: 'validation_failed' })
  readonly code!: string;

  @ApiProperty({ description: 'Whether the same request may work later.', example: false })
  readonly retryable!: boolean;

  @ApiProperty({ type: [IssueDto] })
  readonly errors!: readonly IssueDto[];
}

/** The body of every failure. */
export class ErrorResponseDto {
  @ApiProperty({ enum: TYPES, example: 'validation' })
  readonly error_type!: string;

  @ApiProperty({ example: 'rows must be a whole number from 1 to 1000000000000; given: "10".' })
  readonly message!: string;

  @ApiProperty({ type: ErrorDetailsDto })
  readonly details!: ErrorDetailsDto;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T12:00:00.000Z' })
  readonly timestamp!: string;

  @ApiProperty({ description: 'Quote it when you ask for help; also in X-Request-Id.', example: '5b1f0c2e-3c2e-4a52-9d7e-2f3a1c4b5d6e' })
  readonly request_id!: string;
}
