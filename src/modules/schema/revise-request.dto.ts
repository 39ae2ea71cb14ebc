import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '../../core/generation/limits.js';
import { Instruction } from '../http/fields.js';

const { min, max } = LIMITS.instructionLength;

/** What should be otherwise in a planned schema. */
export class ReviseRequestDto {
  @ApiProperty({ description: 'What should be otherwise, in plain words: one thing or several.', minLength: min, maxLength: max, example: 'add a phone column, 10 % missing; limit the salary to 90000' })
  @Instruction()
  readonly instruction!: string;
}
