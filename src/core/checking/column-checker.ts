import type { CopySource, RowTexts } from '../columns/contract.js';
import { parseExpression } from '../expressions/parse.js';
import type { ResolvedColumn, ResolvedSchema } from '../schema/resolve.js';
import { shown } from '../schema/zod-issues.js';
import { CellCheck } from './cell-check.js';
import { copyProblem, type PossibleParents, type Problem } from './copy-check.js';
import type { DistinctTexts } from './distinct-texts.js';
import { evaluator } from './evaluate.js';
import { ownDependencies } from './missing-cells.js';
import type { ParentRows } from './parent-rows.js';
import { rowEvaluator, type RowResult } from './row-evaluator.js';
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
  readonly #check: CellCheck;
  readonly #condition: ((texts: RowTexts) => RowResult) | undefined;
  readonly #derive: ((texts: RowTexts) => string | null | undefined) | undefined;
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
    this.#check = new CellCheck(resolved, context);
    this.#condition = column.when === undefined ? undefined : rowEvaluator(evaluator(parseExpression(column.when).root, context.shapeOf), context.shapeOf);
    this.#derive = type.derive?.(context);
    this.#source = type.copies?.(options, context.siblings);
    this.#id = around.distinct.newColumn();
    // Values that come once each are dealt, not drawn.
    this.counts = new ColumnCounts(column.unique === true ? undefined : type.shares?.(options));
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
    const open = this.#derive ? typeof derived === 'string' : !this.#parentLacks && this.#needs.every((name) => view.texts(name) !== undefined);
    if (open) {
      counts.open++;
      if (text === undefined) counts.openEmpty++;
    }
    if (text === undefined) return this.#missing(open, view);
    return this.#value(text, view, derived);
  }

  /** What the column as a whole breaks, once every row has been seen. */
  atEnd(): Problem[] {
    const { missing = 0 } = this.resolved.column;
    const { open, openEmpty, unlikely } = this.counts;
    const problems: Problem[] = [];
    if (missing > 0 && missing < 1 && improbable(openEmpty, open, missing)) {
      problems.push({ rule: 'missing_share', message: `the share of empty cells is ${shareText(openEmpty / open)}, declared ${shareText(missing)}` });
    }
    if (unlikely) problems.push({ rule: 'share', message: `the share of ${shown(unlikely.text)} is ${shareText(unlikely.share)}, declared ${shareText(unlikely.expected)}` });
    return problems;
  }

  /** What could not be judged, as sentences without a full stop. */
  get unchecked(): string[] {
    const list: string[] = [];
    const [source, { missing = 0, unique }] = [this.#source, this.resolved.column];
    if (source && !this.around.parents(source.table)?.has(source.column)) list.push(`whether the values are those of ${source.table}.${source.column}: the rows of ${source.table} are not given`);
    if (this.#parentLacks && missing > 0) list.push('the share of empty cells: the parent lacks values too');
    if (unique === true && this.distinctBefore !== undefined) list.push(`whether values repeat: checked for the first ${String(this.distinctBefore)} rows only`);
    return list;
  }

  #missing(open: boolean, view: RowView): Problem | undefined {
    const { missing = 0, when } = this.resolved.column;
    if (missing > 0) return undefined;
    if (!open) return this.#copied(undefined, view);
    if (when !== undefined) return { rule: 'when', message: `must not be empty: ${shown(when)} is true` };
    return { rule: 'missing', message: 'must not be empty' };
  }

  #value(text: string, view: RowView, derived: string | null | undefined): Problem | undefined {
    const { missing, unique } = this.resolved.column;
    if (missing === 1) return { rule: 'missing', message: 'must be empty in every row' };
    if (derived === null) return { rule: 'derived', message: 'must be empty: the other cells give no value' };
    if (derived !== undefined && text !== derived) return { rule: 'derived', message: `must be ${shown(derived)}` };
    const problem = this.#check.problem(text, view.texts, view.row);
    if (problem !== undefined) return { rule: 'cell', message: problem };
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
