import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { TokenUsage } from '../../planners/contract.js';
import { ModelAccount } from '../../planners/model-account.js';
import type { Lease, SchemaStore, StoredEntry, StoredSchema } from '../../stores/contract.js';
import { errorFields } from '../logging/error-fields.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import type { CacheStatsDto } from './cache-stats.dto.js';
import { modelStats, withSaved } from './model-stats.js';
import { STORE } from './tokens.js';

/**
 * The schema cache: the store, and the count of what it saves. `recall` and `keep` never fail: a service without its
 * store plans anew, says so in its log, and is unhealthy.
 */
@Injectable()
export class CacheService implements OnApplicationShutdown, OnModuleInit {
  readonly #stats = { hits: 0, misses: 0 };
  #saved: TokenUsage = { calls: 0, promptTokens: 0, completionTokens: 0 };

  constructor(
    @Inject(STORE) private readonly store: SchemaStore,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Log) private readonly log: Log,
    @Inject(ModelAccount) private readonly account: ModelAccount,
  ) {}

  /** Opens the store, so that what is to be mended is mended now. The service starts without it too. */
  async onModuleInit(): Promise<void> {
    await this.store.check().catch((error: unknown) => {
      this.report('open', error);
    });
  }

  /** The plan of a fingerprint, where there is one and the store can be read. */
  async recall(fingerprint: string): Promise<StoredEntry | undefined> {
    try {
      return await this.store.get(fingerprint);
    } catch (error) {
      this.report('recall', error);
      return undefined;
    }
  }

  /** Stores a plan that was just made. */
  async keep(fingerprint: string, entry: StoredSchema, lease?: Lease): Promise<void> {
    try {
      await this.store.put(fingerprint, entry, lease);
    } catch (error) {
      this.report('keep', error);
    }
  }

  /**
   * Does what only one of all processes that share the store should do for a fingerprint at a time. Who has waited until
   * the signal, or cannot ask the store, goes ahead without a lease.
   */
  async alone<T>(fingerprint: string, signal: AbortSignal, work: (lease?: Lease) => Promise<T>): Promise<T> {
    const lease = await this.store.lease(fingerprint, signal).catch((error: unknown) => {
      this.report('lease', error);
      return undefined;
    });
    try {
      return await work(lease);
    } finally {
      await lease?.release();
    }
  }

  /** A request was answered from a plan that was there already. */
  countHit(entry: StoredSchema): void {
    this.metrics.cacheRequest('hit');
    this.#stats.hits++;
    if (entry.source !== 'embedded') this.#saved = withSaved(this.#saved, entry);
  }

  /** A request needed a plan of its own. */
  countMiss(): void {
    this.metrics.cacheRequest('miss');
    this.#stats.misses++;
  }

  /**
   * @param caller whose budget is told
   * @throws ServiceError `cache_unavailable`
   */
  async stats(caller?: string): Promise<CacheStatsDto> {
    return { ...this.#stats, entries: await this.store.count(), ...this.store.counts(), ...modelStats(this.account, this.#saved, caller) };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }

  private report(operation: string, error: unknown): void {
    this.log.error('schema cache failed', { component: 'cache', operation, ...errorFields(error) });
  }
}
