import { randomUUID } from 'node:crypto';
import { attempts } from '../attempts.js';
import type { Lease } from '../contract.js';
import type { HeldLeases } from '../held-leases.js';
import type { Connection } from './connection.js';
import { LEASE, RELEASE, RENEW } from './scripts.js';

const PAUSES = { shortestMs: 5, longestMs: 100 };

export interface LeaseOptions {
  readonly connection: Connection;
  readonly held: HeldLeases;
  /** How long a lease outlives a holder that has died. */
  readonly ttlMs: number;
}

/**
 * Takes the lease of a fingerprint. It lasts for `ttlMs` and is renewed thrice as often, so that a holder that died is
 * followed soon. A holder that was only cut off does not notice; its fence is then lower than that of who followed it.
 * @returns undefined where the signal came first
 */
export async function takeLease({ connection, held, ttlMs }: LeaseOptions, fingerprint: string, signal: AbortSignal): Promise<Lease | undefined> {
  const owner = randomUUID();
  const fence = await attempts(async () => Number(await connection.run(LEASE, fingerprint, owner, ttlMs)) || undefined, PAUSES, signal);
  if (fence === undefined) return undefined;
  const renewal = setInterval(() => {
    connection.run(RENEW, fingerprint, owner, ttlMs).catch(() => undefined);
  }, ttlMs / 3).unref();
  return held.add(fence, async () => {
    clearInterval(renewal);
    await connection.run(RELEASE, fingerprint, owner);
  });
}
