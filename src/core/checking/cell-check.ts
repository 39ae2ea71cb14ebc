import type { CellCheckContext, ColumnContext, RowTexts } from '../columns/contract.js';
import { LIMITS } from '../generation/limits.js';
import type { ResolvedColumn } from '../schema/resolved.js';
import { ownText } from './own-text.js';

/** Answers that are kept for a column, and the longest text they are kept for. */
const KEPT = 512;
const KEPT_LENGTH = 64;

/**
 * A type's check of its cells. Answers that hung on nothing but the text are kept: a check may look through ten thousand
 * values, and most columns repeat theirs.
 */
export class CellCheck {
  readonly #kept = new Map<string, string | undefined>();
  readonly #context: CellCheckContext<unknown>;
  #texts: RowTexts = () => undefined;
  #row = 0;
  /** The check under way asked for more than the text. */
  readonly #asked = { looked: false };

  constructor(
    private readonly column: ResolvedColumn,
    context: ColumnContext<unknown>,
  ) {
    const look = (): void => {
      this.#asked.looked = true;
    };
    const rowOf = (): number => this.#row;
    this.#context = {
      ...context,
      cell: (name) => {
        look();
        return this.#texts(name);
      },
      get row() {
        look();
        return rowOf();
      },
    };
  }

  /** What is wrong with a text in this row (counted from 0), or undefined. */
  problem(text: string, texts: RowTexts, row: number): string | undefined {
    if (text.length > LIMITS.cellBytes) return `is longer than ${String(LIMITS.cellBytes)} characters`;
    const known = this.#kept.get(text);
    if (known !== undefined || this.#kept.has(text)) return known;
    this.#texts = texts;
    this.#row = row;
    this.#asked.looked = false;
    const problem = this.column.type.checkCell(text, this.#context);
    if (!this.#isTied() && this.#kept.size < KEPT && text.length <= KEPT_LENGTH) this.#kept.set(ownText(text), problem);
    return problem;
  }

  #isTied(): boolean {
    return this.#asked.looked;
  }
}
