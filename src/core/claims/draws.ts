import { improbable, type DrawSpread } from '../checking/shares.js';
import type { RowTexts } from '../columns/contract.js';
import type { MeasureContext } from './contract.js';
import { cellsKey } from './text-key.js';

/**
 * Counts the draws behind the cells of a column. Rows that agree in the columns that decide it share one draw, so that
 * 1,000 rows of 8 cities tell no more of a share than 8 draws do.
 */
export class Draws implements DrawSpread {
  cells = 0;
  /** Sum of the squares of the groups' sizes. */
  squares = 0;
  /** Size of the largest group. */
  most = 0;
  readonly #groups = new Map<string, number>();
  readonly #by: readonly string[] | undefined;

  constructor(column: string, private readonly context: MeasureContext) {
    this.#by = context.sharesDraws(column);
  }

  count(texts: RowTexts): void {
    this.cells++;
    const size = this.#by === undefined ? 1 : this.#grown(cellsKey(this.#by, texts));
    this.squares += 2 * size - 1;
    this.most = Math.max(this.most, size);
  }

  /** Draws, each in one row, that would tell as much. */
  get effective(): number {
    return this.cells === 0 ? 0 : (this.cells * this.cells) / this.squares;
  }

  /** Whether chance does not explain that so many of the cells are something whose share was promised. */
  rulesOut(found: number, share: number, tests = 1): boolean {
    // What never or always comes is no matter of chance.
    if (share <= 0) return found > 0;
    if (share >= 1) return found < this.cells;
    return improbable(found, this.cells, share, { tests, draws: this });
  }

  #grown(key: string): number {
    const before = this.#groups.get(key);
    if (before === undefined && !this.context.room.takeText()) return 1;
    this.#groups.set(key, (before ?? 0) + 1);
    return (before ?? 0) + 1;
  }
}
