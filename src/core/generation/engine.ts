import { loadKernels } from '../../kernels/load.js';
import type { Kernels } from '../../kernels/kernels.js';
import { Arena } from './memory.js';

const TABLE_BYTES = 24 * 1024 * 1024;
const STAGE_BYTES = 4 * 1024 * 1024;

/**
 * The kernels and their memory, cut in three: a cache of static tables (dictionaries, alias tables, patterns), the
 * stage where rows are put together, and an arena that is emptied before every block. Nothing of a generation stays
 * between its blocks but tables that can be loaded again, so any number of generations take turns on one engine.
 */
export class Engine {
  readonly kernels: Kernels;
  /** All of the memory; it never grows, so these stay valid. */
  readonly bytes: Buffer;
  readonly view: DataView;
  readonly arena: Arena;
  readonly stage: Arena;
  readonly #tables: Arena;
  #epoch = 0;

  constructor() {
    this.kernels = loadKernels();
    const memory = this.kernels.memory.buffer;
    this.bytes = Buffer.from(memory);
    this.view = new DataView(memory);
    const base = (this.kernels.heapBase() + 1023) & ~1023;
    const stage = base + TABLE_BYTES;
    const arena = stage + STAGE_BYTES;
    this.#tables = new Arena(base, stage, 'table cache');
    this.stage = new Arena(stage, arena, 'row stage');
    this.arena = new Arena(arena, memory.byteLength - 1024, 'block arena');
  }

  /** Changes whenever the table cache is emptied: addresses from before are void. */
  get tableEpoch(): number {
    return this.#epoch;
  }

  /** Room in the table cache. @throws TableCacheFull; `flushTables` makes room. */
  takeForTable(bytes: number): number {
    if (this.#tables.left < bytes + 16) throw new TableCacheFull();
    return this.#tables.take(bytes);
  }

  /** Forgets every static table; they load again when next used. */
  flushTables(): void {
    this.#tables.reset();
    this.#epoch++;
  }

  /** To be called before a block: what the block before took from the arena and the stage is free again. */
  beginBlock(): void {
    this.arena.reset();
    this.stage.reset();
  }
}

/** The table cache has no room for a table. The block in hand starts over after a flush. */
export class TableCacheFull extends Error {
  override readonly name = 'TableCacheFull';
}

let shared: Engine | undefined;

/** The engine of this thread. */
export function engine(): Engine {
  shared ??= new Engine();
  return shared;
}
