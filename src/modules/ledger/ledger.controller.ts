import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Clause } from '../../planners/contract.js';
import type { SchemaStore } from '../../stores/contract.js';
import { STORE } from '../cache/tokens.js';
import { CLOCK, type Clock } from '../config/tokens.js';
import { ApiFailures } from '../http/api-failures.js';
import { QueryPipe } from '../http/query.pipe.js';
import { today } from '../http/today.js';
import { checkedFingerprint, noSuchSchema } from '../schema/fingerprint-parameter.js';
import { LedgerDto, LedgerQueryDto } from './ledger.dto.js';
import { LedgerService, type MeasuredClause } from './ledger.service.js';

@ApiTags('schemas')
@Controller('api/v1/ledger')
export class LedgerController {
  constructor(
    @Inject(LedgerService) private readonly ledgers: LedgerService,
    @Inject(STORE) private readonly store: SchemaStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getLedger', summary: 'Phrase by phrase what a planned schema promises, measured on the rows of a generation' })
  @ApiOkResponse({ description: 'The ledger.', type: LedgerDto })
  @ApiFailures('validation_failed', 'invalid_schema', 'schema_not_found', 'unsatisfiable_schema', 'generation_failed', 'cache_unavailable')
  async measure(@Query(new QueryPipe(LedgerQueryDto, ['seed', 'rows'])) { fingerprint: given, seed = 0, rows, reference_date, locale }: LedgerQueryDto): Promise<LedgerDto> {
    const fingerprint = checkedFingerprint(given);
    const entry = await this.store.get(fingerprint);
    if (!entry) throw noSuchSchema();
    const { schema, clauses = [] } = entry;
    const referenceDate = reference_date ?? schema.reference_date ?? today(this.clock);
    const { tables, clauses: measured, summary } = await this.ledgers.measure(schema, clauses as readonly Clause[], {
      seed,
      referenceDate,
      ...(rows === undefined ? {} : { rows }),
      ...(locale === undefined ? {} : { locale }),
    });
    return { fingerprint, seed, reference_date: referenceDate, tables, clauses: measured.map(withoutClaims), summary };
  }
}

/** What is expected stands beside what was measured. */
function withoutClaims({ revision, start, end, text, outcome, element, promises, note }: MeasuredClause): MeasuredClause {
  return { ...(revision === undefined ? {} : { revision }), start, end, text, outcome, ...(element === undefined ? {} : { element }), ...(promises === undefined ? {} : { promises }), ...(note === undefined ? {} : { note }) };
}
