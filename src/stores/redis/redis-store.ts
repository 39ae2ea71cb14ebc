import { checksumOf, contentOf } from '../checksum.js';
import type { Lease, SchemaStore, StoreCounts, StoredEntry, StoredSchema, StoreLimits } from '../contract.js';
import { HeldLeases } from '../held-leases.js';
import { Connection } from './connection.js';
import { takeLease } from './lease.js';
import { COUNT, DELETE, GET, PUT, QUARANTINE } from './scripts.js';

export interface RedisStoreOptions {
  /** `redis://` or `rediss://`, with user, password and number of the database where they are needed. */
  readonly url: string;
  readonly now: () => Date;
  readonly limits: StoreLimits;
  readonly commandTimeoutMs?: number;
  /** How long a lease outlives a holder that has died. */
  readonly leaseMs?: number;
}

const LEASE_MS = 5_000;
/** How long damaged entries are kept for a person to look at. */
const QUARANTINE_MS = 7 * 86_400_000;

/** The store on a Redis server, shared by any number of hosts. */
export function createRedisStore(options: RedisStoreOptions): SchemaStore {
  return new RedisStore(options);
}

/** An entry as the server keeps it. */
interface Sealed extends StoredSchema {
  readonly checksum: string;
}

class RedisStore implements SchemaStore {
  readonly id = 'redis';
  readonly #connection: Connection;
  /** Milliseconds without use; 0: for ever. */
  readonly #idleMs: number;
  readonly #held = new HeldLeases();
  #evictions = 0;
  #quarantines = 0;

  constructor(private readonly options: RedisStoreOptions) {
    this.#connection = new Connection(options);
    this.#idleMs = options.limits.maxIdleMs ?? 0;
  }

  async get(fingerprint: string): Promise<StoredEntry | undefined> {
    const now = this.options.now();
    const found = (await this.#connection.run(GET, fingerprint, now.getTime(), this.#idleMs)) as readonly [string, number] | null;
    if (!found) return undefined;
    const [text, uses] = found;
    const content = unsealed(fingerprint, text);
    if (content) return { ...content, usage_count: uses, last_used: now.toISOString() };
    if ((await this.#connection.run(QUARANTINE, fingerprint, text, QUARANTINE_MS)) === 1) this.#quarantines++;
    return undefined;
  }

  async put(fingerprint: string, entry: StoredSchema, lease?: Lease): Promise<void> {
    const { maxEntries, maxBytes } = this.options.limits;
    const content = contentOf(entry);
    const sealed: Sealed = { ...content, checksum: checksumOf(fingerprint, content) };
    const given = [fingerprint, this.options.now().getTime(), this.#idleMs, JSON.stringify(sealed), lease?.fence ?? 0, maxEntries, maxBytes];
    const [, evicted] = (await this.#connection.run(PUT, ...given)) as readonly [number, number];
    this.#evictions += evicted;
  }

  async delete(fingerprint: string): Promise<boolean> {
    return (await this.#connection.run(DELETE, fingerprint, this.options.now().getTime(), this.#idleMs)) === 1;
  }

  async count(): Promise<number> {
    return Number(await this.#connection.run(COUNT, this.options.now().getTime(), this.#idleMs));
  }

  lease(fingerprint: string, signal: AbortSignal): Promise<Lease | undefined> {
    return takeLease({ connection: this.#connection, held: this.#held, ttlMs: this.options.leaseMs ?? LEASE_MS }, fingerprint, signal);
  }

  counts(): StoreCounts {
    return { evictions: this.#evictions, quarantines: this.#quarantines };
  }

  async check(): Promise<void> {
    await this.count();
  }

  async close(): Promise<void> {
    await this.#held.releaseAll();
    this.#connection.close();
  }
}

/** What was stored, where its checksum is right. */
function unsealed(fingerprint: string, text: string): StoredSchema | undefined {
  try {
    const { checksum, ...content } = JSON.parse(text) as Sealed;
    return checksum === checksumOf(fingerprint, content) ? content : undefined;
  } catch {
    return undefined;
  }
}
