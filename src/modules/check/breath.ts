import { setImmediate } from 'node:timers/promises';

/** How long rows are checked before other requests get their turn. */
const TURN_MS = 10;

/** Lets others work now and then. */
export class Breath {
  #since = performance.now();

  get due(): boolean {
    return performance.now() - this.#since >= TURN_MS;
  }

  async take(): Promise<void> {
    await setImmediate();
    this.#since = performance.now();
  }
}
