/** A region of the kernels' memory that is handed out in order and taken back as a whole. */
export class Arena {
  #next: number;

  constructor(
    readonly start: number,
    readonly end: number,
    private readonly what: string,
  ) {
    this.#next = start;
  }

  /** Address of `bytes` bytes, a multiple of 16; contents are whatever was there. */
  take(bytes: number): number {
    const address = this.#next;
    const next = address + Math.ceil(bytes / 16) * 16;
    if (next > this.end) {
      throw new ArenaFull(`${this.what}: ${String(bytes)} bytes do not fit into what is left of ${String(this.end - this.start)}`);
    }
    this.#next = next;
    return address;
  }

  /** Room for n random words, which are written in whole groups: a little before and behind. */
  words(n: number): number {
    return this.take(n * 4 + 160) + 16;
  }

  get left(): number {
    return this.end - this.#next;
  }

  /** Everything taken after this is given back by `release`. */
  mark(): number {
    return this.#next;
  }

  release(mark: number): void {
    this.#next = mark;
  }

  reset(): void {
    this.#next = this.start;
  }
}

/** A region is used up. A block that meets it is made again with fewer rows. */
export class ArenaFull extends Error {
  override readonly name = 'ArenaFull';
}
