import type { Engine } from './engine.js';

/** Constant bytes a column needs in the kernels' memory (an alias table, a pattern program), loaded on demand. */
export class StaticTable {
  #epoch = -1;
  #address = 0;

  constructor(private readonly contents: Uint8Array) {}

  resident(engine: Engine): number {
    if (this.#epoch !== engine.tableEpoch) {
      // Sixteen bytes more, because literals are read in whole vectors.
      this.#address = engine.takeForTable(this.contents.length + 16);
      engine.bytes.set(this.contents, this.#address);
      this.#epoch = engine.tableEpoch;
    }
    return this.#address;
  }
}
