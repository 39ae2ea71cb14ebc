import { checksumOf, checksumOfVersion10 } from '../checksum.js';
import type { StoredEntry, StoredSchema } from '../contract.js';
import { lineOf, type Line } from './line.js';
import type { Usage } from './usage.js';

const START = /"([0-9a-f]{64})":\s*(?=\{)/g;

/**
 * Entries that can still be read from a damaged text. Each stands in a line of its own, with a checksum of its own; where
 * the end of a line is what was hit, the entry ends before the next one starts. One pass: no damage makes it slow.
 */
export function salvage(text: string): ReadonlyMap<string, Line> {
  const starts = [...text.matchAll(START)];
  const lines = new Map<string, Line>();
  for (const [i, match] of starts.entries()) {
    const start = match.index + match[0].length;
    const next = starts[i + 1]?.index ?? text.length;
    const newline = text.indexOf('\n', start);
    const piece = text.slice(start, newline === -1 ? next : Math.min(newline, next));
    try {
      const sound = soundLine(match[1] ?? '', JSON.parse(piece.slice(0, piece.lastIndexOf('}') + 1)));
      if (sound) lines.set(...sound);
    } catch {
      // Torn: there is nothing to keep of it.
    }
  }
  return lines;
}

/** An entry that was read as JSON, where its checksum is right (by the present version, or by 1.0). */
export function soundLine(fingerprint: string, value: unknown): readonly [fingerprint: string, Line] | undefined {
  if (!/^[0-9a-f]{64}$/.test(fingerprint) || typeof value !== 'object' || value === null) return undefined;
  const { checksum, ...stored } = value as StoredEntry & { checksum?: unknown };
  const right = checksumOf(fingerprint, stored);
  if (checksum !== right && checksum !== checksumOfVersion10(stored)) return undefined;
  return [fingerprint, lineOf(fingerprint, stored, usageOf(stored), right)];
}

/** Counts have no checksum: those that nobody understands are taken for none, and would never expire. */
function usageOf({ usage_count: count, last_used: last, created_at: created }: Partial<StoredEntry> & StoredSchema): Usage {
  return {
    count: Number.isSafeInteger(count) && Number(count) >= 0 ? Number(count) : 0,
    last: last !== undefined && isMoment(last) ? last : created,
  };
}

function isMoment(text: unknown): boolean {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
