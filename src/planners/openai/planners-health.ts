import { ServiceError } from '../../core/errors/service-error.js';
import type { PlannerHealth } from '../contract.js';
import type { Gate } from './gate.js';

/** What was seen of a model lately: no call is made to find out. */
export class PlannersHealth {
  #lastPlanFailed = false;

  constructor(private readonly gate: Gate) {}

  get state(): PlannerHealth {
    if (this.gate.state === 'open') return 'unavailable';
    return this.gate.state === 'troubled' || this.#lastPlanFailed ? 'degraded' : 'available';
  }

  /**
   * Remembers how a plan ends. That a description was refused, or never asked about, or that nobody waits any more, says
   * nothing of the model.
   */
  async watch<T>(plan: () => Promise<T>, isGivenUp: () => boolean): Promise<T> {
    try {
      const made = await plan();
      this.#lastPlanFailed = false;
      return made;
    } catch (error) {
      const failed = !(error instanceof ServiceError) || error.code === 'model_failed' || error.code === 'model_timeout';
      if (failed && !isGivenUp()) this.#lastPlanFailed = true;
      throw error;
    }
  }
}
