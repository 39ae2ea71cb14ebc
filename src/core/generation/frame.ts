import type { Kernels } from '../../kernels/kernels.js';
import type { ValueShape } from '../columns/value-shape.js';
import { Purpose, type ColumnKey } from '../random/address.js';
import type { Engine } from './engine.js';
import type { Arena } from './memory.js';
import type { Vector } from './vectors.js';

/** A column ready to run. */
export interface CompiledColumn {
  readonly shape: ValueShape;
  /** Upper bound of a cell in UTF-8 bytes, before quoting; a guess where cells are free text. */
  readonly maxBytes: number;
  /**
   * Values for the rows of the frame, in their order. A pure function of the row numbers (and of the columns it
   * depends on, asked for through the frame). Memory comes from the frame's arena and lives until the block ends.
   */
  fill(frame: Frame): Vector;
}

/** A table ready to run: its columns, compiled when first asked for. */
export interface TableProgram {
  readonly name: string;
  readonly rowCount: number;
  /** Names of the columns in the order they are written. */
  readonly columnNames: readonly string[];
  column(name: string): CompiledColumn;
  /** Another table of the same dataset. */
  sibling(name: string): TableProgram;
}

/**
 * Some rows of a table while their columns are made: at most a block of them, in any order. Columns are made when
 * first asked for and kept until the block ends.
 */
export class Frame {
  readonly #columns = new Map<string, Vector>();
  readonly #shared = new Map<string, unknown>();

  constructor(
    readonly engine: Engine,
    readonly table: TableProgram,
    /** Address of `count` 64-bit row numbers. */
    readonly rows: number,
    readonly count: number,
    /** The rows are first, first + 1, …: kernels have a faster way. */
    readonly contiguous: boolean,
  ) {}

  /** Consecutive rows of a table. */
  static range(engine: Engine, table: TableProgram, first: number, count: number): Frame {
    const rows = engine.arena.take(count * 8);
    engine.kernels.rowRange(BigInt(first), count, rows);
    return new Frame(engine, table, rows, count, true);
  }

  /** Rows first, first + step, … of a table. */
  static every(engine: Engine, table: TableProgram, { first, step, count }: { first: number; step: number; count: number }): Frame {
    if (step === 1) return Frame.range(engine, table, first, count);
    const rows = engine.arena.take(count * 8);
    engine.kernels.rowRange(0n, count, rows);
    engine.kernels.affineRows(rows, count, BigInt(first), BigInt(step), rows);
    return new Frame(engine, table, rows, count, false);
  }

  get kernels(): Kernels {
    return this.engine.kernels;
  }

  get arena(): Arena {
    return this.engine.arena;
  }

  /** Cells of a column of this table for these rows, its modifiers applied. */
  column(name: string): Vector {
    const known = this.#columns.get(name);
    if (known) return known;
    const made = this.table.column(name).fill(this);
    this.#columns.set(name, made);
    return made;
  }

  /** What several columns of a row share (a person, a parent row), made once. */
  shared<T>(key: string, make: () => T): T {
    if (!this.#shared.has(key)) this.#shared.set(key, make());
    return this.#shared.get(key) as T;
  }

  /** Rows of another table, one for each row of this frame: `rows` is an address as above. */
  gather(table: TableProgram, rows: number): Frame {
    return new Frame(this.engine, table, rows, this.count, false);
  }

  /** Address of one random word a row. */
  words(key: ColumnKey, draw: number, purpose: Purpose = Purpose.value): number {
    const out = this.arena.words(this.count);
    this.kernels.words(this.rows, this.count, this.contiguous, key.k0, key.k1, draw, purpose, out);
    return out;
  }

  /** Address of one double in [0, 1) a row, from the draws `draw` and `draw + 1`. */
  units(key: ColumnKey, draw: number, purpose: Purpose = Purpose.value): number {
    const high = this.words(key, draw, purpose);
    const low = this.words(key, draw + 1, purpose);
    const out = this.arena.take(this.count * 8);
    this.kernels.unitDoubles(high, low, this.count, out);
    return out;
  }

  /** Number of the i-th row. */
  row(i: number): number {
    return Number(this.engine.view.getBigUint64(this.rows + i * 8, true));
  }
}
