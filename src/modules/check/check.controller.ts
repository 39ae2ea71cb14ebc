import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { ApiFailures } from '../http/api-failures.js';
import { beginLongBody, endLongBody } from '../http/long-bodies.js';
import { TakesStream } from '../http/streamed-body.js';
import { ApiCheckable } from './api-checkable.js';
import { CheckReportDto } from './check-report.dto.js';
import { CheckRequestDto } from './check-request.dto.js';
import { CheckService } from './check.service.js';
import { CSV_BODY, isCsv } from './csv-body.js';

@ApiTags('check')
@Controller('api/v1/check')
export class CheckController {
  constructor(@Inject(CheckService) private readonly checks: CheckService) {}

  @Post()
  @HttpCode(200)
  @TakesStream(CSV_BODY)
  @ApiOperation({ operationId: 'checkRows', summary: 'The rows and cells of a CSV file that break a schema' })
  @ApiCheckable()
  @ApiOkResponse({ description: 'What was found.', type: CheckReportDto })
  @ApiFailures('body', 'malformed_csv', 'invalid_schema', 'schema_not_found', 'table_not_found', 'cache_unavailable')
  async check(@Body() question: CheckRequestDto, @Req() request: Request): Promise<CheckReportDto> {
    if (!isCsv(request)) return this.checks.answer(question, undefined);
    beginLongBody(request);
    try {
      return await this.checks.answer(question, request);
    } finally {
      endLongBody(request);
    }
  }
}
