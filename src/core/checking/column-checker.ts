import type { CopySource, RowTexts } from '../columns/contract.js';
import type { ShapeOf } from '../expressions/shape.js';
import type { ColumnSchema } from '../schema/dataset-schema.js';
import type { ResolvedColumn, ResolvedSchema } from '../schema/resolved.js';
import { shown } from '../schema/zod-issues.js';
import { CellRules } from './cell-rules.js';
import { condition, firstThatHolds } from './conditions.js';
import { copyProblem, type PossibleParents, type Problem } from './copy-check.js';
import { DeterminedValues } from './determined-values.js';
import type { DistinctTexts } from './distinct-texts.js';
import { ownDependencies } from './missing-cells.js';
import type { ParentRows } from './parent-rows.js';
import type { RowResult } from './row-evaluator.js';
import { ColumnCounts, improbable, shareText } from './shares.js';

/** What is around a column while it is checked. */
export interface ColumnSurroundings {
  readonly resolved: ResolvedSchema;
  readonly table: string;
  readonly distinct: DistinctTexts;
  /** Rows of another table; undefined where they are not given. */
  readonly parents: (table: string) => ParentRows | undefined;
  readonly mayLack: (table: string, column: string) => boolean;
}

/** A row as its columns see it. */
export interface RowView {
  readonly texts: RowTexts;
  /** Counted from 0. */
  readonly row: number;
  readonly possible: PossibleParents;
}

/** The rules of one column: all that the contract of its type and its modifiers tell. */
export class ColumnChecker {
  readonly counts: ColumnCounts;
  /** Distinctness was judged in the rows before this one (counted from 0); undefined: in all. */
  distinctBefore: number | undefined;
  readonly #check: CellRules;
  readonly #determined: DeterminedValues | undefined;
  /** Share of empty cells in the row at hand; undefined where it cannot be told. */
  readonly #missingIn: (texts: RowTexts) => number | undefined;
  readonly #condition: ((texts: RowTexts) => RowResult) | undefined;
  readonly #derive: ((texts: RowTexts) => string | null | undefined) | undefined;
  readonly #emptyIn: ((row: number) => boolean) | undefined;
  readonly #source: CopySource | undefined;
  readonly #needs: readonly string[];
  readonly #parentLacks: boolean;
  readonly #id: number;

  constructor(
    readonly resolved: ResolvedColumn,
    private readonly around: ColumnSurroundings,
  ) {
    const { type, options, column } = resolved;
    const context = around.resolved.context(around.table, resolved);
    const { columns = [], references = [] } = ownDependencies(around.resolved, around.table, resolved);
    this.#needs = columns;
    this.#parentLacks = references.some((other) => around.mayLack(other.table, other.column));
    this.#check = new CellRules(around.resolved, around.table, resolved, context);
    this.#determined = column.determined_by && new DeterminedValues(column.determined_by);
    this.#missingIn = missingShare(column.missing, (name) => context.shapeOf(name));
    this.#condition = column.when === undefined ? undefined : condition(column.when, (name) => context.shapeOf(name));
    this.#derive = type.derive?.(context);
    this.#emptyIn = type.emptyIn?.(context);
    this.#source = type.copies?.(options, context.siblings);
    this.#id = around.distinct.newColumn();
    // Values that come once each are dealt, not drawn; and cases mix several shares.
    this.counts = new ColumnCounts(column.unique === true || resolved.cases.length > 0 ? undefined : type.shares?.(options));
  }

  /** What is wrong with a cell (undefined: missing) of a row; it is counted. */
  check(text: string | undefined, view: RowView): Problem | undefined {
    const { counts } = this;
    counts.rows++;
    if (text === undefined) counts.empty++;
    else counts.count(text);
    const condition = this.#condition?.(view.texts);
    if (condition?.unread !== undefined) return text === undefined ? undefined : this.#value(text, view, undefined);
    if (condition !== undefined && condition.value !== 1n) {
      return text === undefined ? undefined : { rule: 'when', message: `must be empty: ${shown(this.resolved.column.when)} is not true` };
    }
    const derived = this.#derive?.(view.texts);
    const open = this.#derive ? typeof derived === 'string' : !this.#parentLacks && this.#emptyIn?.(view.row) !== true && this.#needs.every((name) => view.texts(name) !== undefined);
    if (open) {
      counts.open++;
      if (text === undefined) counts.openEmpty++;
    }
    if (text === undefined) return this.#missing(open, view);
    return this.#value(text, view, derived);
  }

  /** What the column as a whole breaks, once every row has been seen. */
  atEnd(): Problem[] {
    const { missing } = this.resolved.column;
    const { open, openEmpty, unlikely } = this.counts;
    const problems: Problem[] = [];
    if (typeof missing === 'number' && missing > 0 && missing < 1 && improbable(openEmpty, open, missing)) {
      problems.push({ rule: 'missing_share', message: `the share of empty cells is ${shareText(openEmpty / open)}, declared ${shareText(missing)}` });
    }
    if (unlikely) problems.push({ rule: 'share', message: `the share of ${shown(unlikely.text)} is ${shareText(unlikely.share)}, declared ${shareText(unlikely.expected)}` });
    return problems;
  }

  /** What could not be judged, as sentences without a full stop. */
  get unchecked(): string[] {
    const list: string[] = [];
    const [source, { missing, unique }] = [this.#source, this.resolved.column];
    if (source && !this.around.parents(source.table)?.has(source.column)) list.push(`whether the values are those of ${source.table}.${source.column}: the rows of ${source.table} are not given`);
    if (this.#parentLacks && missing !== undefined) list.push('the share of empty cells: the parent lacks values too');
    if (unique === true && this.distinctBefore !== undefined) list.push(`whether values repeat: checked for the first ${String(this.distinctBefore)} rows only`);
    return list;
  }

  #missing(open: boolean, view: RowView): Problem | undefined {
    const { when } = this.resolved.column;
    if (this.#missingIn(view.texts) !== 0) return undefined;
    if (!open) return this.#copied(undefined, view);
    if (when !== undefined) return { rule: 'when', message: `must not be empty: ${shown(when)} is true` };
    return { rule: 'missing', message: 'must not be empty' };
  }

  #value(text: string, view: RowView, derived: string | null | undefined): Problem | undefined {
    const { missing, unique } = this.resolved.column;
    if (this.#missingIn(view.texts) === 1) return { rule: 'missing', message: typeof missing === 'number' ? 'must be empty in every row' : 'must be empty in this row' };
    if (derived === null) return { rule: 'derived', message: 'must be empty: the other cells give no value' };
    if (derived !== undefined && text !== derived) return { rule: 'derived', message: `must be ${shown(derived)}` };
    const problem = this.#check.problem(text, view.texts, view.row);
    if (problem !== undefined) return { rule: 'cell', message: problem };
    const before = this.#determined?.contradicted(text, view.texts);
    if (before !== undefined) return { rule: 'determined', message: `is ${shown(before)} in an earlier row that agrees in ${(this.resolved.column.determined_by ?? []).map(shown).join(' and ')}` };
    return this.#copied(text, view) ?? (unique === true ? this.#repeated(text, view.row) : undefined);
  }

  #copied(text: string | undefined, { texts, possible }: RowView): Problem | undefined {
    const parents = this.#source && this.around.parents(this.#source.table);
    if (!this.#source || !parents?.has(this.#source.column)) return undefined;
    return copyProblem(text, this.#source, { parents, texts, possible });
  }

  #repeated(text: string, row: number): Problem | undefined {
    const { distinct } = this.around;
    if (distinct.full) {
      this.distinctBefore ??= row;
      return undefined;
    }
    if (!distinct.add(this.#id, text)) return { rule: 'unique', message: 'occurs twice' };
    this.counts.distinct++;
    return undefined;
  }
}

/** Share of empty cells of a row: one number, or that of the first case that holds. */
function missingShare(missing: ColumnSchema['missing'], shapeOf: ShapeOf): (texts: RowTexts) => number | undefined {
  if (missing === undefined || typeof missing === 'number') return () => missing ?? 0;
  const first = firstThatHolds(missing.map(({ when }) => when), shapeOf);
  return (texts) => {
    const at = first(texts);
    return at === undefined ? undefined : (missing[at]?.share ?? 0);
  };
}
