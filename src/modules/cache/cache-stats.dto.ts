import { ApiProperty } from '@nestjs/swagger';

/** Spent on the model, and saved by the cache. */
export class SpentAndSavedDto {
  @ApiProperty({ type: 'integer', example: 3 })
  readonly spent!: number;

  @ApiProperty({ type: 'integer', example: 41 })
  readonly saved!: number;
}

/** What the schema cache holds, and what it has done since the service started. */
export class CacheStatsDto {
  @ApiProperty({ type: 'integer', description: 'Requests whose schema was there already.', example: 41 })
  readonly hits!: number;

  @ApiProperty({ type: 'integer', description: 'Requests whose schema had to be planned.', example: 3 })
  readonly misses!: number;

  @ApiProperty({ type: 'integer', description: 'Schemas stored.', example: 3 })
  readonly entries!: number;

  @ApiProperty({ type: 'integer', description: 'Schemas that this process removed because of the limits of the cache.', example: 0 })
  readonly evictions!: number;

  @ApiProperty({ type: 'integer', description: 'Times that this process found something damaged and put it aside.', example: 0 })
  readonly quarantines!: number;

  @ApiProperty({ type: SpentAndSavedDto, description: 'Calls to the model.' })
  readonly calls!: SpentAndSavedDto;

  @ApiProperty({ type: SpentAndSavedDto, description: 'Tokens of the model, prompt and completion together.' })
  readonly tokens!: SpentAndSavedDto;
}
