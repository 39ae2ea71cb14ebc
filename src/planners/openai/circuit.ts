import { ServiceError } from '../../core/errors/service-error.js';

const FAILURES = 5;
const OPEN_MS = 30_000;

/** Stops asking a provider that keeps failing: after five failures in a row nothing is asked for 30 s, then one probe. */
export class Circuit {
  #failures = 0;
  #openUntil = 0;
  #probing = false;

  constructor(private readonly nowMs: () => number) {}

  /** @throws ServiceError `unavailable` while the circuit is open, without any work */
  async run<T>(work: () => Promise<T>, isFailure: (error: unknown) => boolean): Promise<T> {
    const wait = this.#openUntil - this.nowMs();
    if (this.#failures >= FAILURES && (wait > 0 || this.#probing)) {
      throw new ServiceError('unavailable', 'The model is not asked at the moment: it kept failing.', { retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) });
    }
    this.#probing = this.#failures >= FAILURES;
    try {
      const result = await work();
      this.#failures = 0;
      return result;
    } catch (error) {
      if (isFailure(error)) {
        this.#failures++;
        if (this.#failures >= FAILURES) this.#openUntil = this.nowMs() + OPEN_MS;
      } else this.#failures = 0;
      throw error;
    } finally {
      this.#probing = false;
    }
  }

  get state(): 'closed' | 'troubled' | 'open' {
    if (this.#failures >= FAILURES) return 'open';
    return this.#failures > 0 ? 'troubled' : 'closed';
  }
}
