import type { Randomizer } from '@faker-js/faker';
import { Purpose, type ColumnKey } from '../random/address.js';
import { philoxWord } from '../random/philox.js';

const TWO_32 = 4_294_967_296;

/** Words of one draw, one for each cell of a block. */
type Lane = Uint32Array;

/** So many draws of a block are made ahead, all of its cells at once; few methods take more. */
const LANES = 128;

/** Faker's source of randomness, at the address of a cell: draw 0, 1, … of the purpose `fallback`. */
export class CellRandomizer implements Randomizer {
  #key: ColumnKey = { k0: 0, k1: 0, wide: 0n };
  #row = 0;
  #draw = 0;
  #at = 0;
  #lanes: Lane[] = [];
  #makeLane: ((draw: number) => Lane) | undefined;

  /** Starts over at a cell. */
  moveTo(key: ColumnKey, row: number): void {
    this.#key = key;
    this.#row = row;
    this.#draw = 0;
    this.#makeLane = undefined;
    if (this.#lanes.length > 0) this.#lanes = [];
  }

  /** The cells of a block come next; `makeLane` gives all their words of a draw when the first cell asks for it. */
  enterBlock(key: ColumnKey, makeLane: (draw: number) => Lane): void {
    this.moveTo(key, 0);
    this.#makeLane = makeLane;
  }

  /** Starts over at a cell of the block: its place in the block, and its row. */
  moveWithin(at: number, row: number): void {
    this.#at = at;
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
    const lane = this.#lanes[this.#draw];
    if (lane !== undefined) {
      this.#draw++;
      return lane[this.#at]!;
    }
    if (this.#makeLane !== undefined && this.#draw < LANES) {
      const made = this.#makeLane(this.#draw);
      this.#lanes[this.#draw++] = made;
      return made[this.#at]!;
    }
    const group = Math.floor(this.#row / 4);
    const { k0, k1 } = this.#key;
    return philoxWord(k0, k1, group % TWO_32, Math.floor(group / TWO_32), this.#draw++, Purpose.fallback, this.#row % 4);
  }
}
