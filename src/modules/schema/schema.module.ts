import { Module } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { ModelAccount } from '../../planners/model-account.js';
import { createPlanners } from '../../planners/registry.js';
import { CONFIG } from '../config/tokens.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { PlanLedger } from './plan-ledger.js';
import { SchemaService } from './schema.service.js';
import { SchemasController } from './schemas.controller.js';
import { PLANNERS } from './tokens.js';

/** Turns descriptions into schemas. */
@Module({
  imports: [LedgerModule],
  controllers: [SchemasController],
  providers: [
    SchemaService,
    PlanLedger,
    { provide: PLANNERS, inject: [CONFIG, ModelAccount], useFactory: ({ openai }: Config, account: ModelAccount) => createPlanners({ openai, account }) },
  ],
  exports: [SchemaService, PLANNERS],
})
export class SchemaModule {}
