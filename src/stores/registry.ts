import { registry } from '../core/registry.js';
import type { SchemaStore, StoreLimits } from './contract.js';
import { createFileStore } from './file/file-store.js';
import { createMemoryStore } from './memory/memory-store.js';
import { createRedisStore } from './redis/redis-store.js';

/** What stores are made from; nothing in it is needed by all but the clock and the limits. */
export interface StoreSettings {
  readonly url: string | undefined;
  readonly directory: string | undefined;
  readonly limits: StoreLimits;
  readonly now: () => Date;
}

interface StorePlugin {
  readonly id: string;
  /** Whether stores that are made from the same settings, also by other processes, hold the same entries. */
  readonly shared: boolean;
  /** Undefined where the settings are not for it. */
  readonly create: (settings: StoreSettings) => SchemaStore | undefined;
}

/** Every store in order of preference: the first that the settings are for is taken. The last is for any. */
export const STORES: readonly StorePlugin[] = registry('store', [
  { id: 'redis', shared: true, create: ({ url, ...rest }: StoreSettings) => (url === undefined ? undefined : createRedisStore({ url, ...rest })) },
  { id: 'file', shared: true, create: ({ directory, ...rest }: StoreSettings) => (directory === undefined ? undefined : createFileStore({ directory, ...rest })) },
  { id: 'memory', shared: false, create: (settings: StoreSettings) => createMemoryStore(settings) },
]);

/** The store that these settings are for. */
export function createStore(settings: StoreSettings): SchemaStore {
  for (const { create } of STORES) {
    const store = create(settings);
    if (store) return store;
  }
  throw new RangeError('no store takes these settings');
}
