import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiKeys } from '../auth/api-keys.js';
import { CLOCK, type Clock } from '../config/tokens.js';
import { ExportService } from '../export/export.service.js';
import { send } from '../export/send.js';
import { GeneratorService } from '../generator/generator.service.js';
import { contextOf } from '../http/request-context.js';
import { today } from '../http/today.js';
import { Metrics } from '../metrics/metrics.js';
import { datasetHeaders } from './dataset-headers.js';
import type { GenerateRequestDto } from './generate-request.dto.js';
import { SchemaFinder } from './schema-finder.js';

/** Answers a request for rows: schema, dataset, file. */
@Injectable()
export class DatasetsService {
  constructor(
    @Inject(SchemaFinder) private readonly finder: SchemaFinder,
    @Inject(GeneratorService) private readonly generator: GeneratorService,
    @Inject(ExportService) private readonly exporter: ExportService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ApiKeys) private readonly keys: ApiKeys,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async answer(question: GenerateRequestDto, request: Request, response: Response): Promise<void> {
    // Before a plan is paid for.
    this.generator.allow(question.rows);
    const now = today(this.clock);
    const found = await this.finder.find(question, now, this.keys.identify(request));
    const startedMs = performance.now();
    const { seed = 0, format = 'csv', rows, locale, table, offset, limit } = question;
    const dataset = this.generator.compile(found.schema, {
      seed,
      referenceDate: question.reference_date ?? found.schema.reference_date ?? now,
      ...(rows === undefined ? {} : { rows }),
      ...(locale === undefined ? {} : { locale }),
    });
    const file = this.exporter.export(dataset, { format, table, offset, limit });
    Object.assign(contextOf(request), { rows: file.rowCount, source: found.source });
    const sent = await send(response, { headers: datasetHeaders(found, dataset, file), file, startedMs });
    if (sent.complete) this.metrics.generated(file.format.id, file.rowCount, sent.bytes);
  }
}
