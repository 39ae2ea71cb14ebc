import { Module } from '@nestjs/common';
import { ExportModule } from '../export/export.module.js';
import { GeneratorModule } from '../generator/generator.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { SchemaModule } from '../schema/schema.module.js';
import { DatasetsController } from './datasets.controller.js';
import { DatasetsService } from './datasets.service.js';
import { SchemaFinder } from './schema-finder.js';

/** The main job: rows for words. */
@Module({ imports: [SchemaModule, GeneratorModule, LedgerModule, ExportModule], controllers: [DatasetsController], providers: [DatasetsService, SchemaFinder] })
export class DatasetsModule {}
