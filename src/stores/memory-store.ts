import type { SchemaStore, StoredEntry, StoredSchema } from './contract.js';

/** A store that lives as long as the process. */
export function createMemoryStore(now: () => Date): SchemaStore {
  const entries = new Map<string, StoredEntry>();
  return {
    id: 'memory',
    async get(fingerprint) {
      const known = entries.get(fingerprint);
      if (!known) return undefined;
      const used = { ...known, usage_count: known.usage_count + 1, last_used: now().toISOString() };
      entries.set(fingerprint, used);
      return used;
    },
    async put(fingerprint: string, entry: StoredSchema) {
      entries.set(fingerprint, { ...entry, usage_count: 0, last_used: now().toISOString() });
    },
    async delete(fingerprint) {
      return entries.delete(fingerprint);
    },
    async count() {
      return entries.size;
    },
    async check() {
      // Memory is always there.
    },
    async close() {
      entries.clear();
    },
  };
}
