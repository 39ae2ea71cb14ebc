import { createHash } from 'node:crypto';
import type { StoredSchema, StoreLimits } from '../../src/stores/contract.js';

export const STORED_AT = new Date('2026-01-01T00:00:00.000Z');

/** Limits that nothing in a test reaches. */
export const NO_LIMITS: StoreLimits = { maxEntries: 1_000_000, maxBytes: 1_000_000_000, maxIdleMs: undefined };

export const fingerprintFor = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An entry with what is awkward to keep: names of prototypes, braces in texts, line breaks, half a character. */
export function storedSchema(text: string): StoredSchema {
  return {
    description_hash: fingerprintFor(text),
    original_description: text,
    schema: { version: 1, tables: [{ name: '__proto__', columns: [{ name: 'constructor', type: 'uuid' }] }] },
    domain: 'general',
    source: 'embedded',
    created_at: STORED_AT.toISOString(),
    notes: ['{"brace": "in } text"}', `"${'0'.repeat(64)}": {`, 'two\nlines, ümlaut 🎈 \ud83c'],
  };
}

/** A clock that is set by hand. */
export class TestClock {
  constructor(private ms = STORED_AT.getTime()) {}

  readonly now = (): Date => new Date(this.ms);

  pass(ms: number): void {
    this.ms += ms;
  }
}
