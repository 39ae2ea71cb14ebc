interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** Writes one batch after another: what arrives while one is being written makes up the next. */
export class GroupCommit<T, R> {
  #waiting: Waiting<T, R>[] = [];
  #running = false;

  /** @param write resolves, when the batch is safe, with a result for each item; fails for all of them */
  constructor(private readonly write: (batch: readonly T[]) => Promise<readonly R[]>) {}

  /** Resolves when the item is safe. */
  add(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        const results = await this.write(batch.map(({ item }) => item));
        // The batch and its results have one length.
        for (const [i, { resolve }] of batch.entries()) resolve(results[i]!);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    // In the same step in which nothing was waiting: an item that came in between would wait for ever.
    this.#running = false;
  }
}
