/** −ln of the chance that a normal variable lies 5 deviations off, on either side (5.7·10^-7), and 2 to make it two-sided. */
const FIVE_SIGMA = 15.07;
const LN_2 = 0.693_147_180_559_945_3;

/** Rows that share a draw, in groups: the sum of the squares of their sizes, and the size of the largest. */
export interface DrawSpread {
  readonly squares: number;
  readonly most: number;
}

/**
 * Whether so many successes are too many or too few for a share: further off than 5 deviations would be, by Bernstein's
 * inequality, which holds for few rows and small shares too.
 * @param tests how many such questions are asked at once; each is answered the more carefully
 * @param draws where rows share draws; each has its own when absent
 */
export function improbable(successes: number, rows: number, share: number, { tests = 1, draws = { squares: rows, most: 1 } }: { readonly tests?: number; readonly draws?: DrawSpread } = {}): boolean {
  let bound = FIVE_SIGMA;
  for (let left = tests; left > 1; left /= 2) bound += LN_2;
  const third = (draws.most * bound) / 3;
  const slack = third + Math.sqrt(third * third + 2 * bound * draws.squares * share * (1 - share));
  return Math.abs(successes - rows * share) > slack;
}

/** A share as it is told: 0.31. Small ones keep two digits that count. */
export function shareText(share: number): string {
  return share > 0 && share < 0.01 ? share.toPrecision(2) : share.toFixed(2);
}

/** Counts the cells of a column. */
export class ColumnCounts {
  /** Rows that had this column at all. */
  rows = 0;
  empty = 0;
  /** Rows in which only `missing` decides whether the cell is empty, and how many of those are. */
  open = 0;
  openEmpty = 0;
  distinct = 0;
  readonly #texts: Map<string, number> | undefined;

  /** @param shares expected shares of the texts to be counted */
  constructor(private readonly shares: ReadonlyMap<string, number> | undefined) {
    this.#texts = shares && new Map([...shares.keys()].map((text) => [text, 0]));
  }

  count(text: string): void {
    const known = this.#texts?.get(text);
    if (known !== undefined) this.#texts?.set(text, known + 1);
  }

  get missingShare(): number {
    return this.rows === 0 ? 0 : this.empty / this.rows;
  }

  /** The first text whose share is not the expected one, and both shares. */
  get unlikely(): { readonly text: string; readonly share: number; readonly expected: number } | undefined {
    const filled = this.rows - this.empty;
    for (const [text, expected] of this.shares ?? []) {
      const count = this.#texts?.get(text) ?? 0;
      if (improbable(count, filled, expected, { tests: this.shares?.size ?? 1 })) return { text, share: count / filled, expected };
    }
    return undefined;
  }
}
