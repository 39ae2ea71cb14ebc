import { ApiProperty } from '@nestjs/swagger';
import type { PlannerHealth } from '../../planners/contract.js';

export class DependenciesDto {
  @ApiProperty({ enum: ['available', 'degraded', 'unavailable'], description: 'unavailable without a key; the embedded planner answers then.', example: 'unavailable' })
  readonly openai_api!: PlannerHealth;

  @ApiProperty({ enum: ['accessible', 'inaccessible'], example: 'accessible' })
  readonly schema_cache!: 'accessible' | 'inaccessible';
}

/** The process answers. */
export class LivenessDto {
  @ApiProperty({ enum: ['healthy', 'unhealthy'], example: 'healthy' })
  readonly status!: 'healthy' | 'unhealthy';

  @ApiProperty({ example: '0.1.0' })
  readonly version!: string;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T12:00:00.000Z' })
  readonly timestamp!: string;
}

/** Whether the service can do its work. */
export class HealthDto extends LivenessDto {
  @ApiProperty({ type: DependenciesDto })
  readonly dependencies!: DependenciesDto;
}
