import { createHash } from 'node:crypto';

/**
 * The address of random words, frozen as part of engine version 1: key = first 64 bits of SHA-256 over the
 * length-prefixed (seed, table, column or role); counter = (row >> 2 low, row >> 2 high, draw, purpose); word row & 3.
 */
export const ENGINE_VERSION = 1;

/** What words are drawn for. Apart, so that adding one use changes no other. */
export const Purpose = { value: 0, missing: 1, unique: 2, outlier: 3, fallback: 4 } as const;
export type Purpose = (typeof Purpose)[keyof typeof Purpose];

/** Largest seed: 2^53 − 1. The smallest, and the default, is 0. */
export const MAX_SEED = Number.MAX_SAFE_INTEGER;

/** A Philox key: two 32-bit halves, and both as one number for the permutations. */
export interface ColumnKey {
  readonly k0: number;
  readonly k1: number;
  readonly wide: bigint;
}

/** Key of one column's own words. Other columns and other tables cannot change it. */
export function columnKey(seed: number, table: string, column: string): ColumnKey {
  return keyOf(seed, table, column);
}

/**
 * Key shared by the columns of a role, such as the person "self". Column names hold no control characters, so a role
 * never meets a column.
 */
export function roleKey(seed: number, table: string, role: string): ColumnKey {
  return keyOf(seed, table, `\u0000${role}`);
}

function keyOf(seed: number, table: string, name: string): ColumnKey {
  const hash = createHash('sha256');
  for (const part of [String(seed), table, name]) {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    hash.update(length).update(bytes);
  }
  const digest = hash.digest();
  return { k0: digest.readUInt32LE(0), k1: digest.readUInt32LE(4), wide: digest.readBigUInt64LE(0) };
}
