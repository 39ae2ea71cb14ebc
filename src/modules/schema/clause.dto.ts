import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Clause } from '../../planners/contract.js';
import { KINDS_OF_PROMISES, PromiseDto } from '../ledger/promise.dto.js';

/** A phrase of the description, or of an instruction, and what became of it. */
export class ClauseDto {
  @ApiPropertyOptional({ type: 'integer', description: 'Of which instruction it is, in their order; absent: of the description.', example: 1 })
  readonly revision?: number;

  @ApiProperty({ type: 'integer', description: 'First character of the normalised description, or instruction, counted from 0.', example: 15 })
  readonly start!: number;

  @ApiProperty({ type: 'integer', description: 'Character behind the last.', example: 19 })
  readonly end!: number;

  @ApiProperty({ example: 'name' })
  readonly text!: string;

  @ApiProperty({ enum: ['understood', 'assumed', 'not_understood'], example: 'understood' })
  readonly outcome!: Clause['outcome'];

  @ApiPropertyOptional({ description: 'Path of the schema element it became.', example: 'tables[0].columns[0]' })
  readonly element?: string;

  @ApiPropertyOptional({
    description: `What it promises of the rows of that table, or of all where no table is named, unmeasured. ${KINDS_OF_PROMISES}`,
    type: 'array',
    items: { type: 'object', properties: { kind: { type: 'string' } }, required: ['kind'], additionalProperties: true },
    example: [{ kind: 'range', column: 'salary', min: 30_000, max: 120_000 }],
  })
  readonly claims?: Clause['claims'];

  @ApiPropertyOptional({ description: 'The same beside what the rows say, where the request asks for the ledger.', type: [PromiseDto] })
  readonly promises?: readonly PromiseDto[];

  @ApiPropertyOptional({ description: 'What was made of it, or why nothing was.' })
  readonly note?: string;
}
