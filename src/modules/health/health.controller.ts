import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Open } from '../auth/open.js';
import { ApiOpenFailures } from '../http/api-failures.js';
import { HealthDto, LivenessDto } from './health.dto.js';
import { HealthService } from './health.service.js';

@ApiTags('health')
@Open()
@Controller('health')
export class HealthController {
  constructor(@Inject(HealthService) private readonly health: HealthService) {}

  @Get()
  @ApiOperation({ operationId: 'getHealth', summary: 'Whether the service can do its work, and what it depends on' })
  @ApiOkResponse({ description: 'It can.', type: HealthDto })
  @ApiResponse({ status: 503, description: 'It cannot: the schema cache is inaccessible, or the service is stopping.', type: HealthDto })
  @ApiOpenFailures()
  report(@Res({ passthrough: true }) response: Response): Promise<HealthDto> {
    return this.answer(response);
  }

  @Get('ready')
  @ApiOperation({ operationId: 'getReadiness', summary: 'Whether to send requests here' })
  @ApiOkResponse({ description: 'Yes.', type: HealthDto })
  @ApiResponse({ status: 503, description: 'Not now.', type: HealthDto })
  @ApiOpenFailures()
  ready(@Res({ passthrough: true }) response: Response): Promise<HealthDto> {
    return this.answer(response);
  }

  @Get('live')
  @ApiOperation({ operationId: 'getLiveness', summary: 'Whether the process answers at all' })
  @ApiOkResponse({ description: 'It does.', type: LivenessDto })
  @ApiOpenFailures()
  live(@Res({ passthrough: true }) response: Response): LivenessDto {
    response.setHeader('Cache-Control', 'no-store');
    return { status: 'healthy', ...this.health.stamp() };
  }

  private async answer(response: Response): Promise<HealthDto> {
    const report = await this.health.report();
    response.status(report.status === 'healthy' ? 200 : 503).setHeader('Cache-Control', 'no-store');
    return report;
  }
}
