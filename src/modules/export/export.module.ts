import { Module } from '@nestjs/common';
import { ExportService } from './export.service.js';

/** Turns compiled datasets into files. */
@Module({ providers: [ExportService], exports: [ExportService] })
export class ExportModule {}
