/** Calls under way at a time: as many as nobody knows to be too many, and at most. */
const FIRST = 5;
const MOST = 32;

/**
 * How many calls may be under way: few until the provider has shown that it answers, one more for each answer, few again
 * after a failure. So a provider that is down is not met by everyone who waits.
 */
export class CallWindow {
  #width = FIRST;
  #underWay = 0;
  readonly #waiting = new Set<() => void>();

  /** Waits for a place; the place is given back by what this returns. */
  async enter(signal: AbortSignal): Promise<(failed: boolean) => void> {
    signal.throwIfAborted();
    if (this.#underWay >= this.#width) await this.place(signal);
    else this.#underWay++;
    return (failed) => {
      this.#width = failed ? FIRST : Math.min(MOST, this.#width + 1);
      this.#underWay--;
      this.letIn();
    };
  }

  private place(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const turn = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.#waiting.delete(turn);
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
      };
      this.#waiting.add(turn);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  private letIn(): void {
    for (const turn of this.#waiting) {
      if (this.#underWay >= this.#width) return;
      this.#waiting.delete(turn);
      this.#underWay++;
      turn();
    }
  }
}
