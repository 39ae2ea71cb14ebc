/** Distinct values that are remembered: 8 bytes each, in a table that is at most half full. */
const MOST = 4_194_304;

/**
 * Tells whether a text came before, for all columns of a check together. It remembers 64 bits of each, so its memory is
 * bounded (67 MB), and takes two different ones for the same once in 2·10^6 full tables.
 */
export class DistinctTexts {
  #slots = new Uint32Array(2 * 1024);
  #count = 0;
  #columns = 0;

  /** @param most values it has room for */
  constructor(private readonly most: number = MOST) {}

  /** A number for one more column. */
  newColumn(): number {
    return this.#columns++;
  }

  /** There is no room for more: what comes from now on is not judged. */
  get full(): boolean {
    return this.#count >= this.most;
  }

  /** Remembers a text of a column; false where it was there already. */
  add(column: number, text: string): boolean {
    let [h1, h2] = [column ^ 0x9e3779b9, column ^ 0x85ebca6b];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      h1 = Math.imul(h1 ^ code, 0x9e3779b1);
      h1 ^= h1 >>> 15;
      h2 = Math.imul(h2 ^ code, 0x5f356495);
      h2 ^= h2 >>> 13;
    }
    const low = mixed(h1, h2);
    // 0, 0 is an empty slot.
    const high = (mixed(h2, low) | 1) >>> 0;
    if (this.#put(this.#slots, low, high)) {
      this.#count++;
      if (this.#count * 4 > this.#slots.length) this.#grow();
      return true;
    }
    return false;
  }

  /** False where it is there. */
  #put(slots: Uint32Array, low: number, high: number): boolean {
    const mask = slots.length / 2 - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      if (slots[2 * slot + 1] === 0) {
        slots[2 * slot] = low;
        slots[2 * slot + 1] = high;
        return true;
      }
      if (slots[2 * slot] === low && slots[2 * slot + 1] === high) return false;
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let i = 0; i < this.#slots.length; i += 2) {
      const high = this.#slots[i + 1]!;
      if (high !== 0) this.#put(larger, this.#slots[i]!, high);
    }
    this.#slots = larger;
  }
}

/** 32 well-mixed bits of two halves, as an unsigned number. */
function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> 0;
}
