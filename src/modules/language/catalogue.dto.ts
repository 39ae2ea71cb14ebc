import { ApiProperty } from '@nestjs/swagger';

export class ColumnTypeDto {
  @ApiProperty({ example: 'integer' })
  readonly id!: string;

  @ApiProperty({ example: 'number' })
  readonly group!: string;

  @ApiProperty({ example: 'Whole numbers between min and max.' })
  readonly summary!: string;

  @ApiProperty({ description: 'JSON Schema of the options.', type: 'object', additionalProperties: true })
  readonly options!: object;

  @ApiProperty({ description: 'Options that work.', type: [Object], example: [{ min: -5, max: 5 }] })
  readonly examples!: readonly object[];

  @ApiProperty({ description: 'Whether some options of it can be unique.', example: true })
  readonly can_be_unique!: boolean;
}

/** The column types there are. */
export class CatalogueDto {
  @ApiProperty({ type: [ColumnTypeDto] })
  readonly column_types!: readonly ColumnTypeDto[];
}
