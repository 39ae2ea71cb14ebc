import { Inject, Injectable } from '@nestjs/common';
import { ServiceError } from '../../core/errors/service-error.js';
import type { DatasetRequest } from '../../core/generation/dataset.js';
import { LedgerService, type MeasuredClause } from '../ledger/ledger.service.js';
import { wantsLedger } from '../ledger/ledger-header.js';
import type { GeneratedSchemaDto } from './generated-schema.dto.js';
import type { PlanRequestDto } from './plan-request.dto.js';

/** Measures the promises of a plan that was just made. */
@Injectable()
export class PlanLedger {
  constructor(@Inject(LedgerService) private readonly ledgers: LedgerService) {}

  /** Whether the request asks for it. @throws ServiceError `validation_failed`, also for fields that are of no use without */
  isAskedFor(header: string | undefined, { rows, seed }: PlanRequestDto): boolean {
    if (wantsLedger(header)) return true;
    const [field] = [...(rows === undefined ? [] : ['rows']), ...(seed === undefined ? [] : ['seed'])];
    if (field === undefined) return false;
    const message = `${field} says which rows promises are measured on: send it with the header "X-Ledger: true".`;
    throw new ServiceError('validation_failed', message, { issues: [{ path: field, rule: 'needs_ledger', message }] });
  }

  /** The plan, its promises measured. One that is refused for so many rows is a plan all the same, and says why. */
  async measured(plan: GeneratedSchemaDto, request: DatasetRequest): Promise<GeneratedSchemaDto> {
    const { clauses, ...rest } = plan;
    try {
      return { ...rest, clauses: (await this.ledgers.measure(plan.schema, clauses, request)).clauses };
    } catch (error) {
      if (!(error instanceof ServiceError) || error.code !== 'unsatisfiable_schema') throw error;
      return { ...rest, clauses: clauses.map((clause) => unmeasured(clause, error.message)) };
    }
  }
}

function unmeasured(clause: MeasuredClause, why: string): MeasuredClause {
  const { claims = [] } = clause;
  return claims.length === 0 ? clause : { ...clause, promises: claims.map(({ kind, ...expected }) => ({ kind, expected, measured: {}, met: null, why })) };
}
