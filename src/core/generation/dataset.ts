import type { ValueShape } from '../columns/value-shape.js';
import { ServiceError } from '../errors/service-error.js';
import { MAX_SEED } from '../random/address.js';
import type { DatasetSchema } from '../schema/dataset-schema.js';
import { resolveSchema } from '../schema/resolve.js';
import { compileProgram } from './compile.js';
import type { TableProgram } from './frame.js';
import { DEFAULT_ROWS, LIMITS } from './limits.js';
import { renderRows, type Keep, type RowLayout } from './render.js';

export interface DatasetRequest {
  /** Integer, 0 … 2^53 − 1. */
  readonly seed: number;
  /** Rows of the main table; the other tables keep their ratio to it. */
  readonly rows?: number;
  /** `YYYY-MM-DD`: what "now" means; overrides the schema's. */
  readonly referenceDate: string;
  /** Overrides the schema's locale. */
  readonly locale?: string;
}

export interface ColumnInfo {
  readonly name: string;
  readonly shape: ValueShape;
}

/** Part of a table, ready to be written. */
export interface TableSlice {
  readonly table: string;
  readonly columns: readonly ColumnInfo[];
  /** First row, counted from 0. */
  readonly offset: number;
  readonly rowCount: number;
  /** Buffers of rendered rows, about a block at a time: owned ones, unless `keep` says otherwise. */
  render(layout: RowLayout, keep?: Keep): Generator<Buffer, void, undefined>;
}

export interface CompiledTable {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly ColumnInfo[];
  /** Bytes a row takes at most, roughly: for refusing what could never be sent. */
  readonly rowBytesEstimate: number;
  /** Rows offset … offset + limit − 1, as far as the table goes. */
  slice(offset?: number, limit?: number): TableSlice;
}

export interface CompiledDataset {
  /** What it was compiled from: plain data, which compiles to the same anywhere. */
  readonly source: { readonly schema: DatasetSchema; readonly request: DatasetRequest };
  readonly name: string;
  readonly domain: string | undefined;
  readonly locale: string;
  readonly referenceDate: string;
  readonly seed: number;
  readonly main: string;
  readonly tables: readonly CompiledTable[];
  /** @throws ServiceError `table_not_found` */
  table(name: string): CompiledTable;
}

/**
 * Makes a schema ready to run for a seed and a row count.
 * @throws ServiceError `invalid_schema` (wrong whatever the row count), `unsatisfiable_schema` (not for so many rows)
 */
export function compileDataset(written: DatasetSchema, request: DatasetRequest): CompiledDataset {
  if (!Number.isSafeInteger(request.seed) || request.seed < 0) {
    throw new ServiceError('validation_failed', `seed must be an integer from 0 to ${String(MAX_SEED)}.`);
  }
  const schema: DatasetSchema = {
    ...written,
    reference_date: request.referenceDate,
    ...(request.locale === undefined ? {} : { locale: request.locale }),
  };
  const resolved = resolveSchema(schema);
  const programs = compileProgram(resolved, request.seed, rowCounts(schema, resolved.main, request.rows));
  const tables = [...programs.values()].map(compiledTable);
  return {
    source: { schema: written, request },
    name: schema.name ?? resolved.main,
    domain: schema.domain,
    locale: resolved.locale,
    referenceDate: request.referenceDate,
    seed: request.seed,
    main: resolved.main,
    tables,
    table: (name) => {
      const found = tables.find((table) => table.name === name);
      if (found) return found;
      const known = tables.map((table) => `"${table.name}"`).join(', ');
      throw new ServiceError('table_not_found', `table: there is no table "${name}"; the tables are ${known}.`, {
        issues: [{ path: 'table', rule: 'unknown_table', message: `The tables are ${known}.` }],
      });
    },
  };
}

/** The request sets the main table; the others keep their declared ratio to it and have at least one row. */
function rowCounts(schema: DatasetSchema, main: string, requested: number | undefined): Map<string, number> {
  const declaredMain = schema.tables.find((table) => table.name === main)?.rows ?? DEFAULT_ROWS;
  const wanted = requested ?? declaredMain;
  return new Map(
    schema.tables.map((table) => {
      if (table.name === main) return [table.name, wanted];
      const scaled = Math.round(((table.rows ?? DEFAULT_ROWS) / declaredMain) * wanted);
      return [table.name, Math.min(Math.max(1, scaled), LIMITS.declaredRows)];
    }),
  );
}

function compiledTable(program: TableProgram): CompiledTable {
  const columns = program.columnNames.map((name) => ({ name, shape: program.column(name).shape }));
  return {
    name: program.name,
    rowCount: program.rowCount,
    columns,
    rowBytesEstimate: program.columnNames.reduce((sum, name) => sum + Math.min(program.column(name).maxBytes, 256) + 1, 0),
    slice: (offset = 0, limit = program.rowCount) => {
      const first = Math.min(offset, program.rowCount);
      const rowCount = Math.min(limit, program.rowCount - first);
      return {
        table: program.name,
        columns,
        offset: first,
        rowCount,
        render: (layout, keep) => renderRows(program, first, rowCount, layout, keep),
      };
    },
  };
}
