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

  /** Remembers how a plan ends: that a description was refused, or never asked about, says nothing of the model. */
  async watch<T>(plan: () => Promise<T>): Promise<T> {
    try {
      const made = await plan();
      this.#lastPlanFailed = false;
      return made;
    } catch (error) {
      if (!(error instanceof ServiceError) || error.code === 'model_failed' || error.code === 'model_timeout') this.#lastPlanFailed = true;
      throw error;
    }
  }
}
