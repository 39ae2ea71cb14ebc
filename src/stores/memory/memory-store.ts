import { attempts } from '../attempts.js';
import type { SchemaStore, StoredEntry, StoredSchema, StoreLimits } from '../contract.js';
import { expired, toEvict } from '../eviction.js';
import { HeldLeases } from '../held-leases.js';

export interface MemoryStoreOptions {
  readonly now: () => Date;
  readonly limits: StoreLimits;
}

interface Kept {
  readonly entry: StoredEntry;
  readonly bytes: number;
  readonly lastUsedMs: number;
}

const PAUSES = { shortestMs: 2, longestMs: 50 };

/** A store that lives as long as the process. */
export function createMemoryStore({ now, limits }: MemoryStoreOptions): SchemaStore {
  const kept = new Map<string, Kept>();
  const leased = new Set<string>();
  const held = new HeldLeases();
  let evictions = 0;
  const fresh = (fingerprint: string): Kept | undefined => {
    const known = kept.get(fingerprint);
    return known && !expired(known.lastUsedMs, limits, now().getTime()) ? known : undefined;
  };
  return {
    id: 'memory',
    async get(fingerprint) {
      const known = fresh(fingerprint);
      if (!known) return undefined;
      const moment = now();
      const entry = { ...known.entry, usage_count: known.entry.usage_count + 1, last_used: moment.toISOString() };
      // The used one goes to the end: of those used at the same moment, the first in the map is the oldest.
      kept.delete(fingerprint);
      kept.set(fingerprint, { ...known, entry, lastUsedMs: moment.getTime() });
      return entry;
    },
    async put(fingerprint: string, entry: StoredSchema) {
      const moment = now();
      kept.delete(fingerprint);
      kept.set(fingerprint, {
        entry: { ...entry, usage_count: 0, last_used: moment.toISOString() },
        bytes: Buffer.byteLength(JSON.stringify(entry)),
        lastUsedMs: moment.getTime(),
      });
      const gone = toEvict(kept, limits, moment.getTime(), new Set([fingerprint]));
      for (const key of gone) kept.delete(key);
      evictions += gone.length;
    },
    async delete(fingerprint) {
      return fresh(fingerprint) !== undefined && kept.delete(fingerprint);
    },
    async count() {
      return [...kept.keys()].filter((fingerprint) => fresh(fingerprint)).length;
    },
    lease: (fingerprint, signal) =>
      attempts(async () => {
        if (leased.has(fingerprint)) return undefined;
        leased.add(fingerprint);
        return held.add(0, async () => void leased.delete(fingerprint));
      }, PAUSES, signal),
    counts: () => ({ evictions, quarantines: 0 }),
    async check() {
      // Memory is always there.
    },
    async close() {
      await held.releaseAll();
      kept.clear();
    },
  };
}
