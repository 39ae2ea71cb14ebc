import type { Lease } from './contract.js';

/** The leases that a store has given out: each is given back once, and all of them when the store closes. */
export class HeldLeases {
  readonly #held = new Set<Lease>();

  /** @param giveBack called once; what it throws is nobody's business */
  add(fence: number, giveBack: () => Promise<void>): Lease {
    const lease: Lease = {
      fence,
      release: async () => {
        if (this.#held.delete(lease)) await giveBack().catch(() => undefined);
      },
    };
    this.#held.add(lease);
    return lease;
  }

  async releaseAll(): Promise<void> {
    await Promise.all([...this.#held].map((lease) => lease.release()));
  }
}
