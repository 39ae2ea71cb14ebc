import { Module } from '@nestjs/common';
import { SchemaModule } from '../schema/schema.module.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';

/** Health for people and orchestrators. */
@Module({ imports: [SchemaModule], controllers: [HealthController], providers: [HealthService] })
export class HealthModule {}
