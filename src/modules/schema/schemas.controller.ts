import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { SchemaStore } from '../../stores/contract.js';
import { ApiKeys } from '../auth/api-keys.js';
import { STORE } from '../cache/tokens.js';
import { CLOCK, type Clock } from '../config/tokens.js';
import { ApiFailures } from '../http/api-failures.js';
import { today } from '../http/today.js';
import { checkedFingerprint, FINGERPRINT, noSuchSchema } from './fingerprint-parameter.js';
import { GeneratedSchemaDto } from './generated-schema.dto.js';
import { generatedSchema } from './generated-schema.js';
import { PlanRequestDto } from './plan-request.dto.js';
import { planRequest } from './plan-request.js';
import { SchemaService } from './schema.service.js';

@ApiTags('schemas')
@Controller('api/v1/schemas')
export class SchemasController {
  constructor(
    @Inject(SchemaService) private readonly schemas: SchemaService,
    @Inject(STORE) private readonly store: SchemaStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ApiKeys) private readonly keys: ApiKeys,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'planSchema', summary: 'Plan only: the schema of a description, and phrase by phrase what was understood' })
  @ApiOkResponse({ description: 'The schema.', type: GeneratedSchemaDto })
  @ApiFailures('body', 'validation_failed', 'not_understood', 'model_refused', 'model_failed', 'model_timeout', 'unavailable')
  plan(@Body() { description, locale, reference_date = today(this.clock) }: PlanRequestDto, @Req() request: Request): Promise<GeneratedSchemaDto> {
    return this.schemas.plan(planRequest(description, reference_date, locale, this.keys.identify(request)));
  }

  @Get(':fingerprint')
  @ApiOperation({ operationId: 'getSchema', summary: 'A planned schema by its fingerprint' })
  @ApiParam(FINGERPRINT)
  @ApiOkResponse({ description: 'The schema.', type: GeneratedSchemaDto })
  @ApiFailures('validation_failed', 'schema_not_found', 'cache_unavailable')
  async find(@Param('fingerprint') given: string): Promise<GeneratedSchemaDto> {
    const fingerprint = checkedFingerprint(given);
    const entry = await this.store.get(fingerprint);
    if (!entry) throw noSuchSchema();
    return generatedSchema(fingerprint, entry);
  }

  @Delete(':fingerprint')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteSchema', summary: 'Forget a planned schema: the description is planned anew next time' })
  @ApiParam(FINGERPRINT)
  @ApiNoContentResponse({ description: 'It is gone.' })
  @ApiFailures('validation_failed', 'schema_not_found', 'cache_unavailable')
  async forget(@Param('fingerprint') given: string): Promise<void> {
    if (!(await this.store.delete(checkedFingerprint(given)))) throw noSuchSchema();
  }
}
