import type { DatasetSchema } from '../core/schema/dataset-schema.js';

/** One cached plan as it stands in `schemas.json` (snake_case is the file format, and public). */
export interface StoredSchema {
  readonly description_hash: string;
  readonly original_description: string;
  readonly schema: DatasetSchema;
  readonly domain: string;
  readonly source: 'openai' | 'embedded';
  /** ISO 8601, UTC. */
  readonly created_at: string;
  readonly notes?: readonly string[];
  readonly clauses?: readonly unknown[];
  /** Fingerprint of the schema that an instruction made this one of, and the instruction. */
  readonly revised_from?: string;
  readonly instruction?: string;
  /** Tokens the plan cost, prompt and completion together. */
  readonly tokens?: number;
  /** Those of them that the model wrote. */
  readonly completion_tokens?: number;
}

/** A stored schema with what the store counts. Uses that other processes counted may show a little later. */
export interface StoredEntry extends StoredSchema {
  readonly usage_count: number;
  readonly last_used: string;
}

/** How much a store keeps. What exceeds it goes with the next `put`, the longest unused first; never what was just put. */
export interface StoreLimits {
  readonly maxEntries: number;
  /** Bytes of all entries as they are stored. */
  readonly maxBytes: number;
  /** Time without use after which an entry is gone, in milliseconds; undefined: never. */
  readonly maxIdleMs: number | undefined;
}

/** What a store has done since it was opened. */
export interface StoreCounts {
  /** Entries that went because of the limits. */
  readonly evictions: number;
  /** Times that something damaged was put aside. */
  readonly quarantines: number;
}

/** The right to be the only one, over all processes that share a store, who makes the plan of a fingerprint. */
export interface Lease {
  /**
   * Grows with every lease of a store that can lose one (its holder may be cut off without noticing): a `put` under a
   * lease never replaces what was put under a later one. 0 where the lease lasts as long as the process.
   */
  readonly fence: number;
  /** Gives it back. Never throws: a lease that cannot be given back ends by itself. */
  release(): Promise<void>;
}

/**
 * Keeps planned schemas by fingerprint (64 hex digits). A `put` that returned survives a crash of the process.
 * @throws ServiceError `cache_unavailable` when the medium cannot be read or written in bounded time; what was stored
 *   is untouched.
 */
export interface SchemaStore {
  readonly id: string;
  get(fingerprint: string): Promise<StoredEntry | undefined>;
  put(fingerprint: string, entry: StoredSchema, lease?: Lease): Promise<void>;
  /** True when there was such an entry. */
  delete(fingerprint: string): Promise<boolean>;
  count(): Promise<number>;
  /**
   * Waits until nobody else holds the lease of the fingerprint. A holder that dies loses it.
   * @returns undefined where the signal came first
   */
  lease(fingerprint: string, signal: AbortSignal): Promise<Lease | undefined>;
  counts(): StoreCounts;
  /** Opens the medium where that was not done. Throws when it is not usable, or was not when something was last stored. */
  check(): Promise<void>;
  /** Writes down what was only counted. */
  close(): Promise<void>;
}
