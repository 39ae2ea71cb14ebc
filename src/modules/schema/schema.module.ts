import { Module } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { ModelAccount } from '../../planners/model-account.js';
import { createPlanners } from '../../planners/registry.js';
import { CONFIG } from '../config/tokens.js';
import { SchemaService } from './schema.service.js';
import { SchemasController } from './schemas.controller.js';
import { PLANNERS } from './tokens.js';

/** Turns descriptions into schemas. */
@Module({
  controllers: [SchemasController],
  providers: [SchemaService, { provide: PLANNERS, inject: [CONFIG, ModelAccount], useFactory: ({ openai }: Config, account: ModelAccount) => createPlanners({ openai, account }) }],
  exports: [SchemaService, PLANNERS],
})
export class SchemaModule {}
