import type { StoreLimits } from './contract.js';

/** What counts about an entry when something has to go. */
export interface Evictable {
  /** Bytes it takes. */
  readonly bytes: number;
  readonly lastUsedMs: number;
}

/** Whether an entry was not used for too long. */
export function expired(lastUsedMs: number, { maxIdleMs }: StoreLimits, nowMs: number): boolean {
  return maxIdleMs !== undefined && lastUsedMs < nowMs - maxIdleMs;
}

/** Keys of what has to go so that the rest is within the limits: the expired, then the longest unused. `spared` stays. */
export function toEvict(entries: ReadonlyMap<string, Evictable>, limits: StoreLimits, nowMs: number, spared: ReadonlySet<string>): string[] {
  const gone: string[] = [];
  const kept: (readonly [string, Evictable])[] = [];
  let count = 0;
  let bytes = 0;
  for (const [key, entry] of entries) {
    if (!spared.has(key) && expired(entry.lastUsedMs, limits, nowMs)) {
      gone.push(key);
      continue;
    }
    count++;
    bytes += entry.bytes;
    if (!spared.has(key)) kept.push([key, entry]);
  }
  const tooMuch = (): boolean => count > limits.maxEntries || bytes > limits.maxBytes;
  if (!tooMuch()) return gone;
  kept.sort(([, a], [, b]) => a.lastUsedMs - b.lastUsedMs);
  for (const [key, entry] of kept) {
    if (!tooMuch()) break;
    gone.push(key);
    count--;
    bytes -= entry.bytes;
  }
  return gone;
}
