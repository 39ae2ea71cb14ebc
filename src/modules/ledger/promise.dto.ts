import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Figure } from '../../core/claims/contract.js';
import type { MeasuredPromise } from '../../core/claims/ledger.js';
import { CLAIM_KINDS } from '../../core/claims/registry.js';

/** What the kinds of promises say. */
export const KINDS_OF_PROMISES = `${CLAIM_KINDS.map(({ id, summary }) => `${id}: ${summary}`).join('; ')}.`;

/** What a phrase promises of the rows, beside what they say. */
export class PromiseDto implements MeasuredPromise {
  @ApiProperty({ description: KINDS_OF_PROMISES, example: 'range' })
  readonly kind!: string;

  @ApiProperty({ description: 'What was promised: the fields of that kind.', type: 'object', additionalProperties: true, example: { column: 'salary', min: 30_000, max: 120_000 } })
  readonly expected!: Readonly<Record<string, unknown>>;

  @ApiProperty({ description: 'Figures counted over the rows: numbers, shares from 0 to 1, texts.', type: 'object', additionalProperties: true, example: { cells: 1_000, min: 30_041, max: 119_937, outside: 0 } })
  readonly measured!: Readonly<Record<string, Figure>>;

  @ApiProperty({ description: 'False where chance does not explain what was found; null where nothing can be said.', type: 'boolean', nullable: true, example: true })
  readonly met!: boolean | null;

  @ApiPropertyOptional({ description: 'Why nothing can be said.' })
  readonly why?: string;
}
