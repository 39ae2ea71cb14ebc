import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DistinctTexts } from '../../core/checking/distinct-texts.js';
import { Findings } from '../../core/checking/findings.js';
import { ParentRows } from '../../core/checking/parent-rows.js';
import { TableChecker, type TableCheckOptions, type TableReport } from '../../core/checking/table-checker.js';
import { ServiceError } from '../../core/errors/service-error.js';
import type { DatasetSchema } from '../../core/schema/dataset-schema.js';
import { parseSchema } from '../../core/schema/parse.js';
import { resolveSchema } from '../../core/schema/resolve.js';
import type { ResolvedSchema } from '../../core/schema/resolved.js';
import type { SchemaStore } from '../../stores/contract.js';
import { STORE } from '../cache/tokens.js';
import { CLOCK, type Clock } from '../config/tokens.js';
import { today } from '../http/today.js';
import { checkedFingerprint, noSuchSchema } from '../schema/fingerprint-parameter.js';
import { Breath } from './breath.js';
import type { CheckReportDto } from './check-report.dto.js';
import type { CheckRequestDto } from './check-request.dto.js';
import { CsvReader, type CsvRow } from './csv-reader.js';
import { piecesOf, textPieces } from './text-pieces.js';

type Pieces = Iterable<string> | AsyncIterable<string>;
/** Rows as they come: those of a piece of the file at a time. */
type Batches = Iterable<Iterable<CsvRow>> | AsyncIterable<Iterable<CsvRow>>;

const DEFAULT_LIMIT = 100;

/** Reads files and has them checked. */
@Injectable()
export class CheckService {
  constructor(
    @Inject(STORE) private readonly store: SchemaStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param body the file, where it is not in the question */
  async answer(question: CheckRequestDto, body: Readable | undefined): Promise<CheckReportDto> {
    const { csv, tables, limit = DEFAULT_LIMIT } = question;
    const sources = [csv, tables, body].filter((source) => source !== undefined);
    if (sources.length !== 1) throw refused('csv', 'csv_or_tables', 'give the rows either as csv, or as tables, or as a body of type text/csv.');
    const resolved = resolveSchema(await this.schemaOf(question));
    const findings = new Findings(limit);
    if (tables === undefined) {
      const checker = new TableChecker({ resolved, table: knownTable(resolved, question.table ?? resolved.main), findings, offset: question.offset ?? 0 });
      return report(findings, [await this.run(checker, batchesOf(body ? textPieces(body) : piecesOf(csv ?? '')), findings)]);
    }
    if (question.table !== undefined || question.offset !== undefined) throw refused('tables', 'whole_tables', 'tables are whole and have their names; leave out table and offset.');
    return this.several(resolved, tables, findings);
  }

  /** Tables that refer to one another; they came in one body and are small. */
  private async several(resolved: ResolvedSchema, tables: Readonly<Record<string, string>>, findings: Findings): Promise<CheckReportDto> {
    const read = new Map<string, CsvRow[]>();
    for (const [name, text] of Object.entries(tables)) read.set(knownTable(resolved, name), await collected(batchesOf(piecesOf(text))));
    const parents = new Map([...read].map(([name, [header, ...rows]]) => [name, new ParentRows(header?.cells ?? [], rows.map(({ cells }) => cells))]));
    const shared: Omit<TableCheckOptions, 'table'> = { resolved, findings, parents, distinct: new DistinctTexts() };
    const reports: Checked[] = [];
    for (const [table, rows] of read) reports.push(await this.run(new TableChecker({ ...shared, table }), [rows], findings));
    return report(findings, reports);
  }

  private async run(checker: TableChecker, batches: Batches, findings: Findings): Promise<Checked> {
    const breath = new Breath();
    let header = true;
    for await (const batch of batches) {
      for (const { cells, line } of batch) {
        if (findings.full) return { ...checker.end(false), complete: false };
        if (header) checker.header(cells);
        else checker.row(cells, line);
        header = false;
        if (breath.due) await breath.take();
      }
    }
    return { ...checker.end(true), complete: true };
  }

  private async schemaOf({ schema, fingerprint, reference_date, locale }: CheckRequestDto): Promise<DatasetSchema> {
    if ((schema === undefined) === (fingerprint === undefined)) throw refused('schema', 'schema_or_fingerprint', 'give either a schema, or the fingerprint of a planned one.');
    const written = schema === undefined ? await this.kept(checkedFingerprint(fingerprint ?? '')) : parseSchema(schema);
    return { ...written, reference_date: reference_date ?? written.reference_date ?? today(this.clock), ...(locale === undefined ? {} : { locale }) };
  }

  private async kept(fingerprint: string): Promise<DatasetSchema> {
    const entry = await this.store.get(fingerprint);
    if (!entry) throw noSuchSchema();
    return entry.schema;
  }
}

interface Checked extends TableReport {
  readonly complete: boolean;
}

function report({ list }: Findings, tables: readonly Checked[]): CheckReportDto {
  const complete = tables.every((table) => table.complete);
  return {
    ok: complete && list.length === 0,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    complete,
    violations: list,
    columns: tables.flatMap(({ columns }) => columns),
    unchecked: tables.flatMap(({ unchecked }) => unchecked),
  };
}

async function* batchesOf(pieces: Pieces): AsyncGenerator<Iterable<CsvRow>, void, undefined> {
  const reader = new CsvReader();
  for await (const piece of pieces) yield reader.push(piece);
  yield reader.end();
}

async function collected(batches: Batches): Promise<CsvRow[]> {
  const list: CsvRow[] = [];
  for await (const batch of batches) for (const row of batch) list.push(row);
  return list;
}

function knownTable({ tables }: ResolvedSchema, name: string): string {
  if (tables.has(name)) return name;
  const known = [...tables.keys()].map((table) => `"${table}"`).join(', ');
  throw new ServiceError('table_not_found', `table: there is no table "${name.slice(0, LONGEST_NAME)}"; the tables are ${known}.`, {
    issues: [{ path: 'table', rule: 'unknown_table', message: `The tables are ${known}.` }],
  });
}

/** Characters of a name that a message repeats. */
const LONGEST_NAME = 128;

function refused(path: string, rule: string, what: string): ServiceError {
  const message = `${path}: ${what}`;
  return new ServiceError('validation_failed', message, { issues: [{ path, rule, message }] });
}
