import type { ColumnContext, CompileContext } from '../columns/contract.js';
import type { ValueShape } from '../columns/value-shape.js';
import { correlationPlan } from '../correlations/plan.js';
import { correlatedUnits, type Words } from '../correlations/units.js';
import { ServiceError, type Issue } from '../errors/service-error.js';
import { columnKey, roleKey } from '../random/address.js';
import { followsLocales, type ResolvedColumn, type ResolvedSchema, type ResolvedTable } from '../schema/resolved.js';
import type { CompiledColumn, TableProgram } from './frame.js';
import { LIMITS } from './limits.js';
import { withCases } from './modifiers/cases.js';
import { withDeterminants } from './modifiers/determined.js';
import { LOCALE_ROLE, withLocales } from './modifiers/locales.js';
import { withMissing } from './modifiers/missing.js';
import { withOutliers } from './modifiers/outliers.js';
import { placesOf } from './column-places.js';
import { underParent } from './places-under.js';

export type DatasetProgram = ReadonlyMap<string, TableProgram>;

/**
 * Compiles every column of every table, so that what runs afterwards never meets bad input.
 * @param rowCounts rows of each table
 * @throws ServiceError `unsatisfiable_schema` with every column that cannot be made for so many rows, and why
 */
export function compileProgram(resolved: ResolvedSchema, seed: number, rowCounts: ReadonlyMap<string, number>): DatasetProgram {
  const programs = new Map<string, TableProgram>();
  const issues: Issue[] = [];
  for (const [name, table] of resolved.tables) {
    programs.set(name, tableProgram({ resolved, seed, rowCounts, programs, issues }, name, table));
  }
  for (const program of programs.values()) {
    for (const name of program.columnNames) compileSafely(program, name, issues);
  }
  if (issues.length === 0) issues.push(...lengthIssues(resolved, programs));
  if (issues.length > 0) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${String(issues.length - 1)} more)` : '';
    throw new ServiceError('unsatisfiable_schema', `${first?.message ?? 'The schema cannot be satisfied.'}${more}`, { issues });
  }
  return programs;
}

/** Rows that could never be written are refused before any is. */
function lengthIssues(resolved: ResolvedSchema, programs: DatasetProgram): Issue[] {
  return [...programs.values()].flatMap((program) => {
    const cells = program.columnNames.map((name) => ({ name, bytes: program.column(name).maxBytes }));
    const pathOf = (name: string): string => resolved.tables.get(program.name)?.columns.get(name)?.path ?? 'tables';
    const long = cells
      .filter(({ bytes }) => bytes > LIMITS.cellBytes)
      .map(({ name, bytes }) => ({ path: pathOf(name), rule: 'cell_too_long', message: `${pathOf(name)} ("${name}"): a cell may take ${String(bytes)} bytes, but at most ${String(LIMITS.cellBytes)} are written; insert shorter columns, or fewer.` }));
    const row = cells.reduce((sum, { bytes }) => sum + bytes, 0);
    if (long.length > 0 || row <= LIMITS.rowBytes) return long;
    const path = pathOf(program.columnNames[0] ?? '').replace(/\.columns.*$/, '');
    return [{ path, rule: 'row_too_long', message: `${path} ("${program.name}"): a row may take ${String(row)} bytes, but at most ${String(LIMITS.rowBytes)} are written; shorten the texts or split the table.` }];
  });
}

interface Surroundings {
  readonly resolved: ResolvedSchema;
  readonly seed: number;
  readonly rowCounts: ReadonlyMap<string, number>;
  readonly programs: Map<string, TableProgram>;
  readonly issues: Issue[];
}

/** Thrown inside `compile` by `unsatisfiable`; the column is named where it is caught. */
class Unsatisfiable extends Error {
  constructor(readonly issue: Issue) {
    super(issue.message);
  }
}

function compileSafely(program: TableProgram, name: string, issues: Issue[]): void {
  try {
    program.column(name);
  } catch (error) {
    if (!(error instanceof Unsatisfiable)) throw error;
    // A column that hangs on this one fails with the same issue; it is named once.
    const { path, rule } = error.issue;
    if (!issues.some((known) => known.path === path && known.rule === rule)) issues.push(error.issue);
  }
}

function tableProgram(around: Surroundings, name: string, table: ResolvedTable): TableProgram {
  const compiled = new Map<string, CompiledColumn>();
  const rowCount = around.rowCounts.get(name) ?? 0;
  const program: TableProgram = {
    name,
    rowCount,
    columnNames: table.table.columns.map((column) => column.name),
    column: (columnName) => {
      const known = compiled.get(columnName);
      if (known) return known;
      const resolvedColumn = table.columns.get(columnName);
      if (!resolvedColumn) throw new RangeError(`table ${name} has no column ${columnName}`);
      const made = compileColumn(around, table, program, resolvedColumn);
      compiled.set(columnName, made);
      return made;
    },
    sibling: (other) => {
      const found = around.programs.get(other);
      if (!found) throw new RangeError(`there is no table ${other}`);
      return found;
    },
  };
  return program;
}

/** Most rows of a parent, where a reference is unique together with other columns. */
function mostChildren({ resolved, rowCounts }: Surroundings, table: ResolvedTable, name: string): number | undefined {
  const group = table.table.unique?.find((members) => members.includes(name));
  const under = group && underParent({ resolved, rowsOf: (other) => rowCounts.get(other) ?? 0 }, table, group);
  return under?.reference === name ? Number(under.space) : undefined;
}

/** Words that the units of a correlated column are made of: its own, or those of the role it tells of. */
function wordsOf({ resolved, seed }: Surroundings, { table, columns }: ResolvedTable, name: string): Words {
  const column = columns.get(name);
  const units = column?.type.roleUnits?.(resolved.context(table.name, column));
  return units ? { ...units, key: roleKey(seed, table.name, units.role) } : { key: columnKey(seed, table.name, name), draw: 0, falling: false };
}

function compileColumn(around: Surroundings, table: ResolvedTable, program: TableProgram, resolvedColumn: ResolvedColumn): CompiledColumn {
  const { column, type, path } = resolvedColumn;
  const key = columnKey(around.seed, program.name, column.name);
  const base: ColumnContext<unknown> = around.resolved.context(program.name, resolvedColumn);
  const unsatisfiable = (rule: string, message: string): never => {
    throw new Unsatisfiable({ path, rule, message: `${path} ("${column.name}"): ${message}` });
  };
  const { resolved, seed } = around;
  const rowsOf = (name: string): number => around.rowCounts.get(name) ?? 0;
  const weights = correlationPlan(resolved, program.name).get(column.name);
  const context: CompileContext<unknown> = {
    ...base,
    seed,
    key,
    units: weights ? correlatedUnits(weights, (name) => wordsOf(around, table, name)) : (frame) => frame.units(key, 0),
    correlated: weights !== undefined && type.roleUnits === undefined,
    places: placesOf({ resolved, seed, rowsOf, refuse: unsatisfiable }, table, resolvedColumn),
    mostChildren: mostChildren(around, table, column.name),
    roleKey: (role) => roleKey(seed, program.name, role),
    rowsOf,
    compiled: (other, name) => program.sibling(other).column(name),
    unsatisfiable,
  };
  const shapeOf = (name: string): ValueShape | undefined => base.shapeOf(name);
  const variant = (localeIndex: number): CompiledColumn => {
    const local = { ...context, localeIndex, locale: resolved.locales[localeIndex]?.locale ?? resolved.locale };
    const cases = resolvedColumn.cases.map(({ when, options }) => ({ when, column: type.compile({ ...local, options }) }));
    return withCases(type.compile(local), cases, shapeOf);
  };
  const variants = followsLocales(resolvedColumn) ? resolved.locales.map((_, i) => variant(i)) : [variant(0)];
  const chosen = withLocales(variants, resolved.locales.map(({ share }) => share), roleKey(seed, program.name, LOCALE_ROLE));
  return withMissing(withDeterminants(withOutliers(chosen, column.outliers, key), column.determined_by), column, key, shapeOf);
}
