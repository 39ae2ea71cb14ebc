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

  @Get(['', 'ready'])
  @ApiOperation({ summary: 'Whether the service can do its work (send it requests), and what it depends on' })
  @ApiOkResponse({ description: 'It can.', type: HealthDto })
  @ApiResponse({ status: 503, description: 'It cannot: the schema cache is inaccessible, or the service is stopping.', type: HealthDto })
  @ApiOpenFailures()
  async report(@Res({ passthrough: true }) response: Response): Promise<HealthDto> {
    const report = await this.health.report();
    response.status(report.status === 'healthy' ? 200 : 503).setHeader('Cache-Control', 'no-store');
    return report;
  }

  @Get('live')
  @ApiOperation({ summary: 'Whether the process answers at all' })
  @ApiOkResponse({ description: 'It does.', type: LivenessDto })
  @ApiOpenFailures()
  live(@Res({ passthrough: true }) response: Response): LivenessDto {
    response.setHeader('Cache-Control', 'no-store');
    return { status: 'healthy', ...this.health.stamp() };
  }
}
