import type { ResolvedSchema } from '../schema/resolved.js';
import { shown } from '../schema/zod-issues.js';
import { ColumnChecker } from './column-checker.js';
import type { Problem } from './copy-check.js';
import { DistinctTexts } from './distinct-texts.js';
import type { Findings } from './findings.js';
import { columnsNeeded, mayLack } from './missing-cells.js';
import type { ParentRows, Row } from './parent-rows.js';

export interface TableCheckOptions {
  readonly resolved: ResolvedSchema;
  readonly table: string;
  readonly findings: Findings;
  /** Number of the first row, counted from 0: that of a slice. */
  readonly offset?: number;
  /** Rows of the other tables that are given; shared by the tables of a check. */
  readonly parents?: ReadonlyMap<string, ParentRows>;
  /** Shared by the tables of a check, so that their memory is bounded together. */
  readonly distinct?: DistinctTexts;
}

export interface ColumnReport {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** Share of empty cells, 0 to 1. */
  readonly missing_share: number;
  /** Different values, where the column has to be unique. */
  readonly distinct?: number;
}

export interface TableReport {
  readonly rows: number;
  readonly columns: readonly ColumnReport[];
  /** What could not be judged and why. */
  readonly unchecked: readonly string[];
}

/** Checks a table row by row against a schema, in memory that does not grow with the rows. Feed the header first. */
export class TableChecker {
  readonly #columns: readonly ColumnChecker[];
  readonly #names: readonly string[];
  /** Checkers of the file's columns, where they can be judged; and of which columns they are. */
  #fed: { readonly checker: ColumnChecker; readonly position: number }[] = [];
  #positions: ReadonlyMap<string, number> = new Map();
  readonly #together: readonly { readonly names: readonly string[]; readonly id: number }[];
  readonly #distinct: DistinctTexts;
  #width = 0;
  #rows = 0;
  #unchecked: string[] = [];
  #cells: Row = [];
  readonly #texts = (name: string): string | undefined => this.#cells[this.#positions.get(name) ?? -1];

  /** @throws RangeError where the schema has no such table */
  constructor(private readonly given: TableCheckOptions) {
    const { resolved, table, parents, distinct = new DistinctTexts() } = given;
    const found = resolved.tables.get(table);
    if (!found) throw new RangeError(`there is no table ${table}`);
    this.#distinct = distinct;
    this.#together = (found.table.unique ?? []).map((names) => ({ names, id: distinct.newColumn() }));
    const around = { resolved, table, distinct, parents: (name: string) => parents?.get(name), mayLack: mayLack(resolved) };
    this.#columns = [...found.columns.values()].map((column) => new ColumnChecker(column, around));
    this.#names = [...found.columns.keys()];
  }

  /** The names of the file's columns. */
  header(cells: Row): void {
    const names = cells.map((cell) => cell ?? '');
    this.#width = names.length;
    this.#positions = new Map(names.map((name, i): [string, number] => [name, i]).reverse());
    const known = new Set(this.#names);
    names.forEach((name, i) => {
      if (this.#positions.get(name) !== i) this.#add({ rule: 'duplicate_column', message: 'the header names it twice' }, { column: name, line: 1 });
      else if (!known.has(name)) this.#add({ rule: 'unknown_column', message: `table ${shown(this.given.table)} has no such column` }, { column: name, line: 1 });
    });
    const there = this.#names.filter((name) => this.#positions.has(name));
    for (const name of this.#names) if (!this.#positions.has(name)) this.#add({ rule: 'missing_column', message: 'the header lacks it' }, { column: name, line: 1 });
    const order = names.filter((name, i) => known.has(name) && this.#positions.get(name) === i);
    const astray = order.findIndex((name, i) => name !== there[i]);
    if (astray >= 0) this.#add({ rule: 'column_order', message: `stands where ${shown(there[astray])} belongs` }, { column: order[astray] ?? '', line: 1 });
    this.#fed = this.#columns.flatMap((checker) => {
      const { name } = checker.resolved.column;
      const position = this.#positions.get(name);
      if (position === undefined) return [];
      const lacking = columnsNeeded(this.given.resolved, this.given.table, checker.resolved).filter((other) => !this.#positions.has(other));
      if (lacking.length === 0) return [{ checker, position }];
      this.#unchecked.push(`${this.given.table}.${name}: it hangs on ${lacking.map((other) => `"${other}"`).join(', ')}, which the header lacks`);
      return [];
    });
  }

  /** The next row. @param line of the file it starts in */
  row(cells: Row, line: number): void {
    const row = this.#rows++;
    const place = { row: row + 1, line };
    if (cells.length !== this.#width) {
      this.#add({ rule: 'row_length', message: `the row has ${String(cells.length)} cells, the header ${String(this.#width)}` }, place);
      return;
    }
    this.#cells = cells;
    const view = { texts: this.#texts, row: row + (this.given.offset ?? 0), possible: new Map() };
    this.#checkTogether(cells, place);
    for (const { checker, position } of this.#fed) {
      const text = cells[position];
      const problem = checker.check(text, view);
      if (problem) this.#add(problem, { ...place, column: checker.resolved.column.name, ...(text === undefined ? {} : { value: text }) });
    }
  }

  /** Columns that are unique together: a combination in which a cell is missing is exempt. */
  #checkTogether(cells: Row, place: { row: number; line: number }): void {
    for (const { names, id } of this.#together) {
      const values = names.map((name) => cells[this.#positions.get(name) ?? -1]);
      if (values.includes(undefined) || this.#distinct.full) continue;
      if (!this.#distinct.add(id, JSON.stringify(values))) this.#add({ rule: 'unique_together', message: `${names.map(shown).join(' and ')} occur together twice` }, place);
    }
  }

  /** @param complete whether every row was fed: shares of a part are not judged */
  end(complete: boolean): TableReport {
    if (this.#width === 0) this.#add({ rule: 'empty_file', message: 'there is no header' }, { line: 1 });
    const columns = this.#fed.map(({ checker }): ColumnReport => {
      const { counts, resolved } = checker;
      const { name, type, unique } = resolved.column;
      if (complete) for (const problem of checker.atEnd()) this.#add(problem, { column: name });
      this.#unchecked.push(...checker.unchecked.map((what) => `${this.given.table}.${name}: ${what}`));
      return { table: this.given.table, name, type, missing_share: counts.missingShare, ...(unique === true ? { distinct: counts.distinct } : {}) };
    });
    if (!complete) this.#unchecked.push(`${this.given.table}: the rows after row ${String(this.#rows)}, and shares`);
    return { rows: this.#rows, columns, unchecked: this.#unchecked };
  }

  #add({ rule, message }: Problem, where: { row?: number; line?: number; column?: string; value?: string }): void {
    const subject = where.column === undefined ? '' : `${shown(where.column)}: `;
    this.given.findings.add({ table: this.given.table, ...where, rule, message: `${subject}${message}.` });
  }
}
