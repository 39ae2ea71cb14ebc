import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Change } from '../../core/revision/changes.js';
import { GeneratedSchemaDto } from './generated-schema.dto.js';

type Fields = Readonly<Record<string, unknown>>;

/** One thing that is otherwise. */
export class ChangeDto implements Change {
  @ApiProperty({ enum: ['added', 'removed', 'changed', 'renamed'], example: 'added' })
  readonly change!: Change['change'];

  @ApiPropertyOptional({ description: 'Absent where the schema as a whole is meant.', example: 'employees' })
  readonly table?: string;

  @ApiPropertyOptional({ description: 'The name it has now; absent where the table as a whole is meant.', example: 'phone' })
  readonly column?: string;

  @ApiPropertyOptional({ description: 'The column, or the fields of the table or schema, as they were.', type: 'object', additionalProperties: true })
  readonly before?: Fields;

  @ApiPropertyOptional({ description: 'As they are now.', type: 'object', additionalProperties: true, example: { name: 'phone', type: 'phone.number', missing: 0.1 } })
  readonly after?: Fields;
}

/** A schema made of another by an instruction. Its clauses here are those of the instruction; the stored schema has all. */
export class RevisedSchemaDto extends GeneratedSchemaDto {
  @ApiProperty({ description: 'What is otherwise, column by column; nothing else is.', type: [ChangeDto] })
  readonly changes!: readonly Change[];
}
