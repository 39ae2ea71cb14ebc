import { Module } from '@nestjs/common';
import { GeneratorModule } from '../generator/generator.module.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerService } from './ledger.service.js';

/** Measures on the rows what phrases promise. */
@Module({ imports: [GeneratorModule], controllers: [LedgerController], providers: [LedgerService], exports: [LedgerService] })
export class LedgerModule {}
