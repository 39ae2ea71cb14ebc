import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { ServiceError } from '../../core/errors/service-error.js';
import type { CompiledDataset, CompiledTable, TableSlice } from '../../core/generation/dataset.js';
import type { Format } from '../../exporters/contract.js';
import { encode } from '../../exporters/encode.js';
import { formatById } from '../../exporters/registry.js';
import { RenderPool } from '../../workers/render-pool.js';
import { CONFIG } from '../config/tokens.js';
import { encodeOnThreads, THREADED_ROWS } from './encode-on-threads.js';

/** Which part of a dataset to write, and how. */
export interface ExportQuestion {
  readonly format: string;
  readonly table?: string | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** A file about to be written. */
export interface ExportedFile {
  readonly format: Format;
  /** Rows of all its tables together. */
  readonly rowCount: number;
  /** Pieces of the file, made as they are taken. */
  readonly chunks: Generator<Buffer, void, undefined> | AsyncGenerator<Buffer, void, undefined>;
  /** A piece that nobody reads any more: its memory may be used again. */
  readonly giveBack: (piece: Buffer) => void;
}

/** Most bytes one answer may be estimated to have. */
const MAX_ANSWER_BYTES = 256 * 2 ** 30;

/** Turns compiled datasets into files. */
@Injectable()
export class ExportService {
  constructor(@Inject(CONFIG) private readonly config: Config, @Inject(RenderPool) private readonly pool: RenderPool) {}

  /** @throws ServiceError `validation_failed`, `table_not_found`, `unsatisfiable_schema` */
  export(dataset: CompiledDataset, question: ExportQuestion): ExportedFile {
    const format = formatById(question.format);
    if (!format) throw refusal('format', 'one_of', `format: there is no format "${question.format}".`);
    const tables = chooseTables(dataset, format, question);
    const slices = tables.map((table) => table.slice(question.offset, question.limit));
    const rowCount = slices.reduce((sum, slice) => sum + slice.rowCount, 0);
    this.refuseTooMuch(tables, slices, rowCount);
    const threaded = this.pool.size > 0 && slices.some((slice) => slice.rowCount >= THREADED_ROWS);
    const chunks = threaded ? encodeOnThreads(dataset, format.parts(slices), this.pool) : encode(format, slices);
    return { format, rowCount, chunks, giveBack: (piece) => { this.pool.giveBack(piece); } };
  }

  private refuseTooMuch(tables: readonly CompiledTable[], slices: readonly TableSlice[], rowCount: number): void {
    const { maxRows } = this.config;
    if (rowCount > maxRows) throw refusal('rows', 'too_many_rows', `rows: the tables of this answer have ${rowCount} rows together, at most ${maxRows} are sent; ask for fewer, or for one table.`);
    const bytes = slices.reduce((sum, slice, i) => sum + slice.rowCount * (tables[i]?.rowBytesEstimate ?? 0), 0);
    if (bytes <= MAX_ANSWER_BYTES) return;
    const most = Math.floor((rowCount * MAX_ANSWER_BYTES) / bytes);
    const message = `rows: ${rowCount} rows of about ${Math.round(bytes / rowCount)} bytes are about ${Math.round(bytes / 1e9)} GB, at most ${Math.round(MAX_ANSWER_BYTES / 1e9)} GB are sent; ask for at most ${most} rows, or for fewer columns.`;
    throw new ServiceError('unsatisfiable_schema', message, { issues: [{ path: 'rows', rule: 'too_many_bytes', message }] });
  }
}

/** The named table, else all where the format holds them, else the main one. */
function chooseTables(dataset: CompiledDataset, format: Format, { table, offset, limit }: ExportQuestion): readonly CompiledTable[] {
  if (table !== undefined) return [dataset.table(table)];
  if (format.holds === 'one table' || dataset.tables.length === 1) return [dataset.table(dataset.main)];
  if (offset !== undefined || limit !== undefined) {
    throw refusal('table', 'needs_table', `table: offset and limit count the rows of one table, and ${format.id} has all of them; name one.`);
  }
  return dataset.tables;
}

function refusal(path: string, rule: string, message: string): ServiceError {
  return new ServiceError('validation_failed', message, { issues: [{ path, rule, message }] });
}
