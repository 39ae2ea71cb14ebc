import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen, isBrokenCircuitError, type CircuitBreakerPolicy } from 'cockatiel';
import { ServiceError } from '../../core/errors/service-error.js';
import { CallWindow } from './call-window.js';

/** Failed calls in a row after which nothing is asked for a while. */
const FAILURES = 5;
const OPEN_MS = 30_000;
/** Longest time for which a provider's wish to be left alone is heeded. */
const LONGEST_REST_MS = 600_000;

export interface GateSettings {
  /** Whether an error tells of the provider, and not of one question. */
  readonly isFailure: (error: unknown) => boolean;
  readonly nowMs: () => number;
  /** How long the circuit stays open before one call may try. */
  readonly openMs?: number | undefined;
}

/**
 * What stands before every call: a circuit breaker, so that a provider that is down is left alone and users do not wait
 * for it; a window of calls under way that starts small; and rest where the provider asked for it.
 */
export class Gate {
  readonly #breaker: CircuitBreakerPolicy;
  readonly #window = new CallWindow();
  readonly #openMs: number;
  #restUntilMs = 0;
  #lastFailed = false;

  constructor(private readonly settings: GateSettings) {
    this.#openMs = settings.openMs ?? OPEN_MS;
    this.#breaker = circuitBreaker(handleWhen(settings.isFailure), { halfOpenAfter: this.#openMs, breaker: new ConsecutiveBreaker(FAILURES) });
  }

  /**
   * Makes a call when it may be made.
   * @param signal ends the wait for a place
   * @throws ServiceError `unavailable` at once where the provider is not to be asked now
   */
  async pass<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
    this.refuseWhileResting();
    const leave = await this.#window.enter(signal);
    let failed = false;
    try {
      // While one call tries whether the provider is back, others need not wait for what it finds.
      if (this.#breaker.state === CircuitState.HalfOpen) throw this.closed(this.#openMs);
      this.refuseWhileResting();
      const result = await this.#breaker.execute(call);
      this.#lastFailed = false;
      return result;
    } catch (error) {
      if (isBrokenCircuitError(error)) throw this.closed(this.#openMs);
      failed = this.settings.isFailure(error);
      this.#lastFailed ||= failed;
      throw error;
    } finally {
      leave(failed);
    }
  }

  /** The provider wants no calls for some time. */
  rest(waitMs: number): void {
    this.#restUntilMs = Math.max(this.#restUntilMs, this.settings.nowMs() + Math.min(waitMs, LONGEST_REST_MS));
  }

  get state(): 'open' | 'troubled' | 'closed' {
    if (this.#breaker.state === CircuitState.Open || this.settings.nowMs() < this.#restUntilMs) return 'open';
    return this.#lastFailed || this.#breaker.state === CircuitState.HalfOpen ? 'troubled' : 'closed';
  }

  private refuseWhileResting(): void {
    const wait = this.#restUntilMs - this.settings.nowMs();
    if (wait > 0) throw this.closed(wait);
  }

  private closed(waitMs: number): ServiceError {
    return new ServiceError('unavailable', 'The model is not asked at the moment: its provider failed or asked to wait.', { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) });
  }
}
