import { createHash } from 'node:crypto';
import type { DatasetSchema } from './dataset-schema.js';

/**
 * A description as it is compared: NFC, trimmed, CRLF to LF, runs of spaces within a line to one, no spaces at its end.
 * Case, line breaks, tabs between words and how far a line is set in stay: they may carry meaning.
 */
export function normaliseDescription(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  return lines.map((line) => (/^[ \t\u00a0]*/.exec(line)?.[0] ?? '') + line.trim().replace(/[ \t\u00a0]+/g, (run) => (run.includes('\t') ? '\t' : ' '))).join('\n').trim();
}

/** SHA-256 of a normalised description, 64 hex digits. */
export function descriptionHash(normalised: string): string {
  return createHash('sha256').update(normalised, 'utf8').digest('hex');
}

export interface FingerprintParts {
  /** Normalised description. */
  readonly description: string;
  readonly locale?: string | undefined;
  readonly plannerId: string;
  /** Model and prompt version, or planner version. */
  readonly plannerVersion: string;
}

/** Key of a plan in the cache: SHA-256 over everything the plan depends on, length-prefixed, 64 hex digits. */
export function fingerprintOf({ description, locale, plannerId, plannerVersion }: FingerprintParts): string {
  return hashOf([description, locale ?? '', plannerId, plannerVersion]);
}

export interface RevisionParts {
  /** Fingerprint of the schema that was revised. */
  readonly parent: string;
  /** Normalised instruction. */
  readonly instruction: string;
  readonly plannerVersion: string;
}

/** Key of a revised schema in the cache. */
export function revisionFingerprint({ parent, instruction, plannerVersion }: RevisionParts): string {
  return hashOf([parent, instruction, plannerVersion]);
}

/** SHA-256 over texts, each with its length in front. */
function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    hash.update(length).update(bytes);
  }
  return hash.digest('hex');
}

/** Fingerprint of a schema that was sent instead of a description: SHA-256 of its canonical JSON. */
export function schemaFingerprint(schema: DatasetSchema): string {
  return createHash('sha256').update(canonicalJson(schema), 'utf8').digest('hex');
}

/** JSON with sorted keys and no spaces: equal documents give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
