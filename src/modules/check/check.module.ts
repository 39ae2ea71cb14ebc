import { Module } from '@nestjs/common';
import { CheckController } from './check.controller.js';
import { CheckService } from './check.service.js';

/** Checks files against schemas. */
@Module({ controllers: [CheckController], providers: [CheckService] })
export class CheckModule {}
