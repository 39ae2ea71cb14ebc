import type { Clock } from '../config/tokens.js';

/** Today in UTC, `YYYY-MM-DD`. */
export function today(clock: Clock): string {
  return clock().toISOString().slice(0, 10);
}
