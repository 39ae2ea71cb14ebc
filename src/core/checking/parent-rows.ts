/** A row of a table: the text of each cell, undefined where it is missing. */
export type Row = readonly (string | undefined)[];

/** The rows of a table that others refer to, found by what a column says. */
export class ParentRows {
  readonly #positions: ReadonlyMap<string, number>;
  readonly #byColumn = new Map<string, Map<string, Row[]>>();

  constructor(
    header: readonly (string | undefined)[],
    private readonly rows: readonly Row[],
  ) {
    this.#positions = new Map(header.map((name, i) => [name ?? '', i]));
  }

  has(column: string): boolean {
    return this.#positions.has(column);
  }

  cell(row: Row, column: string): string | undefined {
    return row[this.#positions.get(column) ?? -1];
  }

  /** Rows where a column has this text. */
  where(column: string, text: string): readonly Row[] {
    let known = this.#byColumn.get(column);
    if (known === undefined) {
      known = new Map();
      for (const row of this.rows) {
        const key = this.cell(row, column);
        if (key === undefined) continue;
        const same = known.get(key);
        if (same) same.push(row);
        else known.set(key, [row]);
      }
      this.#byColumn.set(column, known);
    }
    return known.get(text) ?? [];
  }

  /** Whether a column lacks a value somewhere. */
  lacks(column: string): boolean {
    return this.rows.some((row) => this.cell(row, column) === undefined);
  }
}
