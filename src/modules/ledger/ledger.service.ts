import { Inject, Injectable } from '@nestjs/common';
import { Ledger, summaryOf, type LedgerSummary, type MeasuredPromise } from '../../core/claims/ledger.js';
import type { CompiledDataset, CompiledTable, DatasetRequest } from '../../core/generation/dataset.js';
import { DEFAULT_ROWS, LIMITS } from '../../core/generation/limits.js';
import type { DatasetSchema } from '../../core/schema/dataset-schema.js';
import { resolveSchema } from '../../core/schema/resolve.js';
import type { Clause } from '../../planners/contract.js';
import { GeneratorService } from '../generator/generator.service.js';
import { readRowsSent } from './rows-sent.js';

/** A phrase, and its promises beside what the rows say of them. */
export type MeasuredClause = Clause & { readonly promises?: readonly MeasuredPromise[] };

export interface MeasuredLedger {
  readonly dataset: CompiledDataset;
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly rows_measured: number }[];
  readonly clauses: readonly MeasuredClause[];
  readonly summary: LedgerSummary;
}

/** Measures what phrases promise on the rows that are sent. */
@Injectable()
export class LedgerService {
  constructor(@Inject(GeneratorService) private readonly generator: GeneratorService) {}

  /** @throws ServiceError `validation_failed`, `invalid_schema`, `unsatisfiable_schema` as a request for the rows does */
  async measure(schema: DatasetSchema, clauses: readonly Clause[], request: DatasetRequest): Promise<MeasuredLedger> {
    const dataset = this.generator.compile(schema, request);
    const resolved = resolveSchema({ ...schema, reference_date: request.referenceDate, ...(request.locale === undefined ? {} : { locale: request.locale }) });
    const declared = schema.tables.find(({ name }) => name === resolved.main)?.rows ?? DEFAULT_ROWS;
    const rowsAsked = request.rows !== undefined && request.rows !== declared;
    const ledger = new Ledger({ clauses, resolved, rowsOf: (table) => dataset.table(table).rowCount, rowsAsked });
    const measured = new Map<string, number>();
    for (const [name, sink] of ledger.tables) {
      const table = dataset.table(name);
      measured.set(name, await readRowsSent(table, measurableRows(table, ledger.tables.size), sink));
    }
    const promises = ledger.end();
    return {
      dataset,
      tables: dataset.tables.map(({ name, rowCount }) => ({ name, rows: rowCount, rows_measured: measured.get(name) ?? 0 })),
      clauses: clauses.map((clause, i) => withPromises(clause, promises[i] ?? [])),
      summary: summaryOf(clauses, promises),
    };
  }
}

function withPromises(clause: Clause, promises: readonly MeasuredPromise[]): MeasuredClause {
  return promises.length === 0 ? clause : { ...clause, promises };
}

/** Rows of a table that are measured: fewer where tables are many or wide. */
function measurableRows({ rowCount, columns }: CompiledTable, tables: number): number {
  const { rows, cells } = LIMITS.ledger;
  return Math.min(rowCount, rows, Math.ceil(cells / tables / columns.length));
}
