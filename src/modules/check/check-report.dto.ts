import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RULES, type Rule, type Violation } from '../../core/checking/findings.js';
import type { ColumnReport } from '../../core/checking/table-checker.js';

const RULE_LIST = Object.entries(RULES).map(([rule, what]) => `${rule}: ${what}`);

/** One thing that breaks the schema. */
export class ViolationDto implements Violation {
  @ApiProperty({ example: 'employees' })
  readonly table!: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Data row, counted from 1; absent where the header or a whole column is meant.', example: 2 })
  readonly row?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Line of the file the row starts in, counted from 1.', example: 3 })
  readonly line?: number;

  @ApiPropertyOptional({ description: 'Absent where the whole row or file is meant.', example: 'salary' })
  readonly column?: string;

  @ApiPropertyOptional({ description: 'The cell, shortened to 64 characters; absent where it is empty.', example: '12' })
  readonly value?: string;

  @ApiProperty({ enum: Object.keys(RULES), description: `${RULE_LIST.join('; ')}.`, example: 'cell' })
  readonly rule!: Rule;

  @ApiProperty({ example: '"salary": is not within 30000 and 120000.' })
  readonly message!: string;
}

/** What a column of the file is like. */
export class CheckedColumnDto implements ColumnReport {
  @ApiProperty({ example: 'employees' })
  readonly table!: string;

  @ApiProperty({ example: 'salary' })
  readonly name!: string;

  @ApiProperty({ example: 'integer' })
  readonly type!: string;

  @ApiProperty({ type: 'number', description: 'Share of empty cells, 0 to 1.', example: 0 })
  readonly missing_share!: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Different values, where the column has to be unique.', example: 2 })
  readonly distinct?: number;
}

/** What a check found. */
export class CheckReportDto {
  @ApiProperty({ description: 'Every row was read and nothing breaks the schema.', example: false })
  readonly ok!: boolean;

  @ApiProperty({ type: 'integer', description: 'Rows read.', example: 2 })
  readonly rows!: number;

  @ApiProperty({ description: 'Every row was read; false where checking stopped at the limit.', example: true })
  readonly complete!: boolean;

  @ApiProperty({ description: 'The first ones, in the order of the file; shares at the end.', type: [ViolationDto] })
  readonly violations!: readonly Violation[];

  @ApiProperty({ type: [CheckedColumnDto] })
  readonly columns!: readonly ColumnReport[];

  @ApiProperty({ description: 'What could not be judged, and why.', type: [String], example: [] })
  readonly unchecked!: readonly string[];
}
