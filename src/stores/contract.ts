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
  /** Tokens the plan cost, prompt and completion together. */
  readonly tokens?: number;
  /** Those of them that the model wrote. */
  readonly completion_tokens?: number;
}

/** A stored schema with what the store counts. */
export interface StoredEntry extends StoredSchema {
  readonly usage_count: number;
  readonly last_used: string;
}

/**
 * Keeps planned schemas by fingerprint (64 hex digits). A `put` that returned survives a crash of the process.
 * @throws ServiceError `cache_unavailable` when the medium cannot be read or written; what was stored is untouched.
 */
export interface SchemaStore {
  readonly id: string;
  get(fingerprint: string): Promise<StoredEntry | undefined>;
  put(fingerprint: string, entry: StoredSchema): Promise<void>;
  /** True when there was such an entry. */
  delete(fingerprint: string): Promise<boolean>;
  count(): Promise<number>;
  /** Throws when the medium is not usable. */
  check(): Promise<void>;
  close(): Promise<void>;
}
