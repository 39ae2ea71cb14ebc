import { Controller, Get, Inject, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { ApiKeys } from '../auth/api-keys.js';
import { ApiFailures } from '../http/api-failures.js';
import { CacheStatsDto } from './cache-stats.dto.js';
import { CacheService } from './cache.service.js';

@ApiTags('cache')
@Controller('api/v1/cache')
export class CacheController {
  constructor(
    @Inject(CacheService) private readonly cache: CacheService,
    @Inject(ApiKeys) private readonly keys: ApiKeys,
  ) {}

  @Get('stats')
  @ApiOperation({ operationId: 'getCacheStats', summary: 'What the schema cache holds, and has saved since the start' })
  @ApiOkResponse({ description: 'The counts.', type: CacheStatsDto })
  @ApiFailures('cache_unavailable')
  stats(@Req() request: Request): Promise<CacheStatsDto> {
    return this.cache.stats(this.keys.identify(request));
  }
}
