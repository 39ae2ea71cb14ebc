import { createHash } from 'node:crypto';
import { bytesOf, headOf, tailOf, type Line } from './line.js';

/** Version of the file. 1.0 had no checksum over the whole, and checksums of entries that did not cover their fingerprints. */
export const FILE_VERSION = '1.1';

/** Bytes of `schemas.json`. */
export interface WrittenDocument {
  readonly bytes: Buffer;
  /** SHA-256 over everything before it, as hex; it stands at the end. */
  readonly digest: string;
  /** The lines that were given, as parts of `bytes`: nothing else needs to be kept in memory. */
  readonly lines: ReadonlyMap<string, Line>;
}

/** What comes behind the entries. */
export const AFTER_ENTRIES = '\n  },\n';

export function lastLines(digest: string): string {
  return `  "checksum": "${digest}"\n}\n`;
}

/** The file: JSON that people can read, an entry a line. */
export function writeDocument(createdAt: string, lines: ReadonlyMap<string, Line>, now: string): WrittenDocument {
  const metadata = { version: FILE_VERSION, created_at: createdAt, last_updated: now, total_schemas: lines.size };
  const head = `{\n  "cache_metadata": ${JSON.stringify(metadata)},\n  "schemas": {\n`;
  const size = [...lines.values()].reduce((sum, line) => sum + bytesOf(line) + ',\n'.length, head.length + AFTER_ENTRIES.length + lastLines('').length + 64);
  const bytes = Buffer.allocUnsafe(size);
  let at = bytes.write(head, 'latin1');
  const written = new Map<string, Line>();
  for (const [fingerprint, line] of lines) {
    at += bytes.write(written.size === 0 ? '' : ',\n', at, 'latin1');
    at += bytes.write(headOf(fingerprint), at, 'latin1');
    const start = at;
    at += line.content.copy(bytes, at);
    written.set(fingerprint, { ...line, content: bytes.subarray(start, at) });
    at += bytes.write(tailOf(line.usage, line.checksum), at, 'latin1');
  }
  at += bytes.write(AFTER_ENTRIES, at, 'latin1');
  const digest = createHash('sha256').update(bytes.subarray(0, at)).digest('hex');
  at += bytes.write(lastLines(digest), at, 'latin1');
  return { bytes: bytes.subarray(0, at), digest, lines: written };
}
