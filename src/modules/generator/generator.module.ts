import { Module } from '@nestjs/common';
import { GeneratorService } from './generator.service.js';

/** Turns schemas into compiled datasets. */
@Module({ providers: [GeneratorService], exports: [GeneratorService] })
export class GeneratorModule {}
