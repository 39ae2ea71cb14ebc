import type { Randomizer } from '@faker-js/faker';
import { Purpose, type ColumnKey } from '../random/address.js';
import { philoxWord } from '../random/philox.js';

const TWO_32 = 4_294_967_296;

/** Faker's source of randomness, at the address of a cell: draw 0, 1, … of the purpose `fallback`. */
export class CellRandomizer implements Randomizer {
  #key: ColumnKey = { k0: 0, k1: 0, wide: 0n };
  #row = 0;
  #draw = 0;

  /** Starts over at a cell. */
  moveTo(key: ColumnKey, row: number): void {
    this.#key = key;
    this.#row = row;
    this.#draw = 0;
  }

  /** A double in [0, 1) with 53 bits, from the next two words. Bound to this, because faker takes it off. */
  readonly next = (): number => {
    const high = this.#word() >>> 5;
    const low = this.#word() >>> 6;
    return (high * 67_108_864 + low) / 9_007_199_254_740_992;
  };

  /** The address is the seed; faker's own seeds change nothing. */
  seed(): void {
    // Faker calls this when it is made.
  }

  #word(): number {
    const group = Math.floor(this.#row / 4);
    const { k0, k1 } = this.#key;
    return philoxWord(k0, k1, group % TWO_32, Math.floor(group / TWO_32), this.#draw++, Purpose.fallback, this.#row % 4);
  }
}
