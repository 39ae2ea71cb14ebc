/** Lets concurrent callers with the same key share one piece of work. Nothing is remembered once it has ended. */
export class SingleFlight<T> {
  readonly #running = new Map<string, Promise<T>>();

  /** Runs the work, or joins the one that is running for the key: all get its result, or its error. */
  run(key: string, work: () => Promise<T>): Promise<T> {
    const running = this.#running.get(key);
    if (running) return running;
    const started = Promise.resolve()
      .then(work)
      .finally(() => this.#running.delete(key));
    this.#running.set(key, started);
    return started;
  }

  /** How many keys are being worked on. */
  get size(): number {
    return this.#running.size;
  }
}
