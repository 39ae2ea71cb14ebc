import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { DatasetRequest } from '../../core/generation/dataset.js';
import { ApiKeys } from '../auth/api-keys.js';
import { CLOCK, type Clock } from '../config/tokens.js';
import { ExportService } from '../export/export.service.js';
import { send } from '../export/send.js';
import { GeneratorService } from '../generator/generator.service.js';
import { contextOf } from '../http/request-context.js';
import { today } from '../http/today.js';
import { ledgerLine, ledgerLink, wantsLedger } from '../ledger/ledger-header.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { Metrics } from '../metrics/metrics.js';
import { datasetHeaders } from './dataset-headers.js';
import type { GenerateRequestDto } from './generate-request.dto.js';
import { SchemaFinder, type FoundSchema } from './schema-finder.js';

/** Answers a request for rows: schema, dataset, file. */
@Injectable()
export class DatasetsService {
  constructor(
    @Inject(SchemaFinder) private readonly finder: SchemaFinder,
    @Inject(GeneratorService) private readonly generator: GeneratorService,
    @Inject(LedgerService) private readonly ledgers: LedgerService,
    @Inject(ExportService) private readonly exporter: ExportService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ApiKeys) private readonly keys: ApiKeys,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async answer(question: GenerateRequestDto, request: Request, response: Response): Promise<void> {
    // Before a plan is paid for.
    this.generator.allow(question.rows);
    const now = today(this.clock);
    const isMeasured = wantsLedger(request.headers['x-ledger']?.toString());
    const found = await this.finder.find(question, now, this.keys.identify(request));
    const { seed = 0, format = 'csv', rows, locale, table, offset, limit } = question;
    const wanted: DatasetRequest = {
      seed,
      referenceDate: question.reference_date ?? found.schema.reference_date ?? now,
      ...(rows === undefined ? {} : { rows }),
      ...(locale === undefined ? {} : { locale }),
    };
    const ledger = isMeasured ? await this.ledgerHeaders(found, wanted) : [];
    const startedMs = performance.now();
    const dataset = this.generator.compile(found.schema, wanted);
    const file = this.exporter.export(dataset, { format, table, offset, limit });
    Object.assign(contextOf(request), { rows: file.rowCount, source: found.source });
    const headers = new Map([...datasetHeaders(found, dataset, file), ...ledger]);
    const sent = await send(response, { headers, file, startedMs });
    if (sent.complete) this.metrics.generated(file.format.id, file.rowCount, sent.bytes);
  }

  /** None for a schema that came without phrases. */
  private async ledgerHeaders({ schema, clauses, fingerprint }: FoundSchema, wanted: DatasetRequest): Promise<[string, string][]> {
    if (clauses === undefined) return [];
    const { dataset, summary } = await this.ledgers.measure(schema, clauses, wanted);
    return [['X-Ledger', ledgerLine(summary)], ['Link', ledgerLink(fingerprint, dataset.table(dataset.main).rowCount, wanted)]];
  }
}
