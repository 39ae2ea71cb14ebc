import type { ColumnContext, RowTexts } from '../columns/contract.js';
import type { Outliers } from '../generation/modifiers/outliers.js';
import { followsLocales, type ResolvedColumn, type ResolvedSchema } from '../schema/resolved.js';
import { CellCheck } from './cell-check.js';
import { firstThatHolds } from './conditions.js';

/**
 * What a cell of a column may say: what its type accepts with the options of the row's case, in one of the schema's
 * locales, or an outlier.
 */
export class CellRules {
  /** By case, the column's own options last; each by locale. */
  readonly #checks: readonly (readonly CellCheck[])[];
  readonly #caseOf: (texts: RowTexts) => number | undefined;
  readonly #outliers: Outliers | undefined;

  constructor(resolved: ResolvedSchema, table: string, column: ResolvedColumn, context: ColumnContext<unknown>) {
    const locales = followsLocales(column) ? resolved.locales.map((_, i) => i) : [0];
    const variants = [...column.cases.map(({ options }) => options), column.options];
    this.#checks = variants.map((options) => locales.map((localeIndex) => new CellCheck(column, resolved.context(table, column, { options, localeIndex }))));
    this.#caseOf = firstThatHolds(column.cases.map(({ when }) => when), (name) => context.shapeOf(name));
    this.#outliers = column.column.outliers;
  }

  /** What is wrong with a text in this row (counted from 0), or undefined. */
  problem(text: string, texts: RowTexts, row: number): string | undefined {
    const at = this.#caseOf(texts);
    // A cell that a condition asks for is reported where it stands.
    if (at === undefined) return undefined;
    const problems = (this.#checks[at] ?? []).map((check) => check.problem(text, texts, row));
    if (problems.includes(undefined) || this.#mayBeOutlier(text)) return undefined;
    return problems[0];
  }

  #mayBeOutlier(text: string): boolean {
    if (!this.#outliers || !/^-?\d{1,16}(\.\d{1,9})?$/.test(text)) return false;
    const { min, max } = this.#outliers;
    // What a factor makes of a number may be anything.
    return min === undefined || max === undefined || (Number(text) >= min && Number(text) <= max);
  }
}
