import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/schema/fingerprint.js';
import type { StoredSchema } from './contract.js';

/** Fields of an entry that change with use, and so are no part of what its checksum stands for. */
const CHANGING = new Set(['usage_count', 'last_used', 'checksum']);

/** The part of an entry that never changes. */
export function contentOf(entry: StoredSchema): StoredSchema {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !CHANGING.has(key))) as unknown as StoredSchema;
}

/** SHA-256 over the fingerprint and the content, as hex: an entry under the wrong key is as bad as a wrong entry. */
export function checksumOf(fingerprint: string, entry: StoredSchema): string {
  return createHash('sha256').update(fingerprint).update('\n').update(canonicalJson(contentOf(entry)), 'utf8').digest('hex');
}

/** The checksum of version 1.0 of the file, which did not cover the fingerprint. */
export function checksumOfVersion10(entry: StoredSchema): string {
  return createHash('sha256').update(canonicalJson(contentOf(entry)), 'utf8').digest('hex');
}
