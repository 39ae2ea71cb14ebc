import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SchemaStore, StoreLimits } from '../../src/stores/contract.js';
import { STORES } from '../../src/stores/registry.js';
import { RedisServer } from './redis-server.js';
import { NO_LIMITS, STORED_AT } from './stored-schemas.js';

/** Where a store of a kind keeps its entries during a test. */
export interface StorePlace {
  open(options?: { readonly now?: () => Date; readonly limits?: Partial<StoreLimits> }): SchemaStore;
  remove(): Promise<void>;
}

interface Location {
  readonly url?: string;
  readonly directory?: string;
  remove(): Promise<void>;
}

const LOCATIONS: Readonly<Record<string, () => Promise<Location>>> = {
  memory: async () => ({ remove: async () => {} }),
  file: async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'store-'));
    return { directory, remove: async () => { rmSync(directory, { recursive: true, force: true }); } };
  },
  redis: async () => {
    const server = await RedisServer.start();
    return { url: server.url, remove: () => server.stop() };
  },
};

/** A fresh place for the store of an id. */
export async function storePlace(id: string): Promise<StorePlace> {
  const plugin = STORES.find((store) => store.id === id);
  const location = await LOCATIONS[id]?.();
  if (!plugin || !location) throw new RangeError(`test/support/store-places.ts has no place for the store "${id}"`);
  const opened: SchemaStore[] = [];
  return {
    open: ({ now = () => STORED_AT, limits = {} } = {}) => {
      const store = plugin.create({ url: location.url, directory: location.directory, now, limits: { ...NO_LIMITS, ...limits } });
      if (!store) throw new RangeError(`the store "${id}" does not take its own settings`);
      opened.push(store);
      return store;
    },
    remove: async () => {
      await Promise.all(opened.map((store) => store.close().catch(() => {})));
      await location.remove();
    },
  };
}
