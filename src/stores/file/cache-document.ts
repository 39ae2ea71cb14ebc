import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/schema/fingerprint.js';
import type { StoredEntry, StoredSchema } from '../contract.js';

/** What `schemas.json` holds, entries by fingerprint. A Map: a fingerprint is data, never a key of an object. */
export interface CacheDocument {
  readonly createdAt: string;
  readonly entries: ReadonlyMap<string, StoredEntry>;
  /** Something did not add up; the entries are those that did. */
  readonly damaged: boolean;
}

const FILE_VERSION = '1.0';

const CHANGING = new Set(['usage_count', 'last_used', 'checksum']);

/** SHA-256 over everything of an entry but what changes with use. */
export function checksumOf(entry: StoredSchema): string {
  const content = Object.fromEntries(Object.entries(entry).filter(([key]) => !CHANGING.has(key)));
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}

/** The text of the file: two-space JSON that people can read. */
export function documentText({ createdAt, entries }: Pick<CacheDocument, 'createdAt' | 'entries'>, now: string): string {
  const head = { version: FILE_VERSION, created_at: createdAt, last_updated: now, total_schemas: entries.size };
  // Entry by entry: fingerprints are 64 hex digits and need no escapes, and each entry is found again if others are torn.
  const bodies = [...entries].map(([fingerprint, entry]) => `    "${fingerprint}": ${JSON.stringify({ ...entry, checksum: checksumOf(entry) })}`);
  return `{\n  "cache_metadata": ${JSON.stringify(head)},\n  "schemas": {\n${bodies.join(',\n')}\n  }\n}\n`;
}

/** Reads the file's text. What is damaged is left out, and what is sound is kept. */
export function readDocument(text: string, now: string): CacheDocument {
  const parsed = parseWhole(text);
  if (parsed !== undefined) return parsed;
  return { createdAt: now, entries: salvage(text), damaged: true };
}

function parseWhole(text: string): CacheDocument | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || !isRecord(value['schemas']) || !isRecord(value['cache_metadata'])) return undefined;
  const entries = new Map<string, StoredEntry>();
  let damaged = false;
  for (const [fingerprint, entry] of Object.entries(value['schemas'])) {
    const sound = soundEntry(fingerprint, entry);
    if (sound) entries.set(fingerprint, sound);
    else damaged = true;
  }
  const { created_at: createdAt } = value['cache_metadata'];
  return { createdAt: typeof createdAt === 'string' ? createdAt : '', entries, damaged };
}

/** The entry without its checksum, where the checksum is right. */
function soundEntry(fingerprint: string, value: unknown): StoredEntry | undefined {
  if (!/^[0-9a-f]{64}$/.test(fingerprint) || !isRecord(value)) return undefined;
  const { checksum, ...entry } = value;
  const stored = entry as unknown as StoredEntry;
  if (checksum !== checksumOf(stored)) return undefined;
  const { usage_count: count, last_used: used } = stored as Partial<StoredEntry>;
  return { ...stored, usage_count: Number.isSafeInteger(count) ? Number(count) : 0, last_used: typeof used === 'string' ? used : stored.created_at };
}

/** Entries that can still be read from a torn text: each stands as `"<fingerprint>": { … }` with its own checksum. */
function salvage(text: string): Map<string, StoredEntry> {
  const entries = new Map<string, StoredEntry>();
  for (const match of text.matchAll(/"([0-9a-f]{64})":\s*(?=\{)/g)) {
    const start = match.index + match[0].length;
    const end = objectEnd(text, start);
    if (end === undefined) continue;
    try {
      const fingerprint = match[1] ?? '';
      const sound = soundEntry(fingerprint, JSON.parse(text.slice(start, end)));
      if (sound) entries.set(fingerprint, sound);
    } catch {
      // Torn in the middle: there is nothing to keep of it.
    }
  }
  return entries;
}

/** Index behind the brace that closes the one at `start`, minding strings. */
function objectEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const char = text.charAt(i);
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return i + 1;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
