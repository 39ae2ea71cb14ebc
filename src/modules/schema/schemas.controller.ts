import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
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
import { PlanLedger } from './plan-ledger.js';
import { PlanRequestDto } from './plan-request.dto.js';
import { planRequest } from './plan-request.js';
import { ReviseRequestDto } from './revise-request.dto.js';
import { RevisedSchemaDto } from './revised-schema.dto.js';
import { SchemaService } from './schema.service.js';

@ApiTags('schemas')
@Controller('api/v1/schemas')
export class SchemasController {
  constructor(
    @Inject(SchemaService) private readonly schemas: SchemaService,
    @Inject(PlanLedger) private readonly ledger: PlanLedger,
    @Inject(STORE) private readonly store: SchemaStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ApiKeys) private readonly keys: ApiKeys,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'planSchema', summary: 'Plan only: the schema of a description, and phrase by phrase what was understood' })
  @ApiHeader({ name: 'X-Ledger', description: 'true: the promises of each clause are measured on the rows.', required: false, schema: { type: 'string', enum: ['true', 'false'] } })
  @ApiOkResponse({ description: 'The schema.', type: GeneratedSchemaDto })
  @ApiFailures('body', 'validation_failed', 'not_understood', 'model_refused', 'generation_failed', 'model_failed', 'model_timeout', 'unavailable')
  async plan(@Body() question: PlanRequestDto, @Req() request: Request): Promise<GeneratedSchemaDto> {
    const { description, locale, reference_date = today(this.clock), rows, seed = 0 } = question;
    const isMeasured = this.ledger.isAskedFor(request.headers['x-ledger']?.toString(), question);
    const plan = await this.schemas.plan(planRequest(description, reference_date, locale, this.keys.identify(request)));
    if (!isMeasured) return plan;
    return this.ledger.measured(plan, { seed, referenceDate: reference_date, ...(rows === undefined ? {} : { rows }) });
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

  @Post(':fingerprint/revise')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reviseSchema', summary: 'A planned schema changed by an instruction: what it does not speak of stays as it is, cell by cell' })
  @ApiParam(FINGERPRINT)
  @ApiOkResponse({ description: 'The new schema, what is otherwise, and phrase by phrase what was understood of the instruction.', type: RevisedSchemaDto })
  @ApiFailures('body', 'schema_not_found', 'not_understood', 'revision_refused', 'cache_unavailable')
  async revise(@Param('fingerprint') given: string, @Body() { instruction }: ReviseRequestDto): Promise<RevisedSchemaDto> {
    const fingerprint = checkedFingerprint(given);
    const entry = await this.store.get(fingerprint);
    if (!entry) throw noSuchSchema();
    return this.schemas.revise(fingerprint, entry, instruction);
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
