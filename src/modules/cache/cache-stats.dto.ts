import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Spent on the model, and saved by the cache. */
export class SpentAndSavedDto {
  @ApiProperty({ type: 'integer', example: 3 })
  readonly spent!: number;

  @ApiProperty({ type: 'integer', example: 41 })
  readonly saved!: number;
}

/** An estimate: tokens by the prices below. */
export class ModelCostDto {
  @ApiProperty({ enum: ['USD'], example: 'USD' })
  readonly currency!: 'USD';

  @ApiProperty({ description: 'Estimated cost of the calls.', example: 0.0021 })
  readonly spent!: number;

  @ApiProperty({ description: 'Estimated cost of the calls that the cache made needless.', example: 0.0287 })
  readonly saved!: number;

  @ApiProperty({ description: 'Price of a million tokens of a question.', example: 0.15 })
  readonly input_per_million!: number;

  @ApiProperty({ description: 'Price of a million tokens of an answer.', example: 0.6 })
  readonly output_per_million!: number;

  @ApiProperty({ enum: ['default', 'configured'], description: 'Whether OPENAI_INPUT_PRICE and OPENAI_OUTPUT_PRICE say what a token costs, or the defaults (those of gpt-4o-mini) do.', example: 'default' })
  readonly prices!: 'default' | 'configured';
}

/** What the key of this request may still spend on the model today (UTC). */
export class TokenBudgetDto {
  @ApiProperty({ type: 'integer', example: 2000000 })
  readonly tokens_per_day!: number;

  @ApiProperty({ type: 'integer', description: 'Tokens used today, and those set aside for calls under way.', example: 13200 })
  readonly used_today!: number;

  @ApiProperty({ enum: ['process'], description: 'Where it is counted: each process of the service counts for itself, and from 0 when it starts.', example: 'process' })
  readonly counted_by!: 'process';
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

  @ApiProperty({ type: SpentAndSavedDto, description: 'Tokens of the model, prompt and completion together; failed calls count.' })
  readonly tokens!: SpentAndSavedDto;

  @ApiProperty({ type: ModelCostDto, description: 'What that comes to.' })
  readonly cost!: ModelCostDto;

  @ApiPropertyOptional({ type: TokenBudgetDto, description: 'The budget of the calling key; absent where there is none.' })
  readonly budget?: TokenBudgetDto;
}
