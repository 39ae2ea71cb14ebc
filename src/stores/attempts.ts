import { setTimeout as sleep } from 'node:timers/promises';

/** Pauses between attempts grow from the shortest to the longest. */
export interface Pauses {
  readonly shortestMs: number;
  readonly longestMs: number;
}

/**
 * Tries again and again until there is a result.
 *
 * Waiting in the kernel would be fairer, but a wait there takes one of libuv's four threads and cannot be ended: four of
 * them, and the holder of a lock could not even write.
 * @returns undefined where the signal came first
 */
export async function attempts<T>(attempt: () => Promise<T | undefined>, { shortestMs, longestMs }: Pauses, signal: AbortSignal): Promise<T | undefined> {
  for (let pauseMs = shortestMs; !signal.aborted; pauseMs = Math.min(pauseMs * 2, longestMs)) {
    const result = await attempt();
    if (result !== undefined) return result;
    // Jitter: who waits for the same does not come at the same moments.
    await sleep(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
  }
  return undefined;
}
