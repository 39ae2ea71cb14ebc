import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ApiFailures } from '../http/api-failures.js';
import { ApiGenerated } from './api-generated.js';
import { DatasetsService } from './datasets.service.js';
import { GenerateRequestDto } from './generate-request.dto.js';

@ApiTags('datasets')
@Controller(['generate', 'api/v1/generate'])
export class DatasetsController {
  constructor(@Inject(DatasetsService) private readonly datasets: DatasetsService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Rows of a dataset, described in plain words or by a schema' })
  @ApiGenerated()
  @ApiFailures('body', 'invalid_schema', 'table_not_found', 'not_understood', 'model_refused', 'unsatisfiable_schema', 'generation_failed', 'model_failed', 'model_timeout')
  generate(@Body() question: GenerateRequestDto, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.datasets.answer(question, request, response);
  }
}
