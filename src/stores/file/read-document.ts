import { createHash } from 'node:crypto';
import { unavailable } from '../unavailable.js';
import { readLine, type Line } from './line.js';
import { salvage, soundLine } from './salvage.js';
import { AFTER_ENTRIES, FILE_VERSION, lastLines } from './write-document.js';

/** What `schemas.json` holds, lines by fingerprint. A Map: a fingerprint is data, never a key of an object. */
export interface ReadDocument {
  /** Empty where nobody knows. */
  readonly createdAt: string;
  readonly lines: ReadonlyMap<string, Line>;
  /** The checksum of the whole file; empty unless it is sound. */
  readonly digest: string;
  /** `outdated`: sound, but of an earlier version. `damaged`: something does not add up; the lines are those that do. */
  readonly state: 'sound' | 'outdated' | 'damaged';
}

/**
 * Reads the bytes of the file.
 * @throws ServiceError `cache_unavailable` where a version that is not known here has written it: it is neither read nor replaced
 */
export function readDocument(bytes: Buffer): ReadDocument {
  const digest = digestOf(bytes);
  return (digest === undefined ? undefined : readSound(bytes, digest)) ?? readDoubtful(bytes.toString('utf8'));
}

/** The checksum at the end, where it is there and right. */
function digestOf(bytes: Buffer): string | undefined {
  const end = bytes.length - lastLines('').length - 64;
  if (end <= 0) return undefined;
  const digest = createHash('sha256').update(bytes.subarray(0, end)).digest('hex');
  return bytes.toString('latin1', end) === lastLines(digest) ? digest : undefined;
}

const NEWLINE = 10;
const COMMA = 44;
const METADATA = /^ {2}"cache_metadata": (.*),$/;

/** Reads what is as it was written: lines are taken as they stand. Undefined where it was not written by this version. */
function readSound(bytes: Buffer, digest: string): ReadDocument | undefined {
  const metadata = metadataOf(bytes);
  if (metadata?.version !== FILE_VERSION) return undefined;
  const lines = new Map<string, Line>();
  // Three lines of head; then an entry a line, the last without a comma.
  let at = bytes.indexOf('"schemas": {\n', 0, 'latin1') + '"schemas": {\n'.length;
  const end = bytes.length - lastLines(digest).length - AFTER_ENTRIES.length;
  while (at < end) {
    const newline = bytes.indexOf(NEWLINE, at);
    const read = readLine(bytes.subarray(at, bytes[newline - 1] === COMMA ? newline - 1 : newline));
    if (!read) return undefined;
    lines.set(read[0], read[1]);
    at = newline + 1;
  }
  return { createdAt: metadata.createdAt, lines, digest, state: 'sound' };
}

interface Metadata {
  readonly version: string;
  readonly createdAt: string;
}

function metadataOf(bytes: Buffer): Metadata | undefined {
  const first = bytes.indexOf(NEWLINE) + 1;
  const match = METADATA.exec(bytes.toString('utf8', first, bytes.indexOf(NEWLINE, first)));
  return match ? readMetadata(jsonOf(match[1] ?? '')) : undefined;
}

function readMetadata(value: unknown): Metadata | undefined {
  if (!isRecord(value)) return undefined;
  const { version, created_at: createdAt } = value;
  return typeof version === 'string' && typeof createdAt === 'string' ? { version, createdAt } : undefined;
}

/** Reads a file of an earlier version, of an unknown one, or of nobody knows what. */
function readDoubtful(text: string): ReadDocument {
  const value = jsonOf(text);
  const metadata = isRecord(value) ? readMetadata(value['cache_metadata']) : undefined;
  if (!isRecord(value) || !metadata || !isRecord(value['schemas'])) return damaged(salvage(text));
  const entries = Object.entries(value['schemas']);
  const lines = new Map(entries.map(([fingerprint, entry]) => soundLine(fingerprint, entry)).filter((line) => line !== undefined));
  const { version, createdAt } = metadata;
  if (version === '1.0' && lines.size === entries.length) return { createdAt, lines, digest: '', state: 'outdated' };
  // Nothing of it can be read, or it is whole: it is another version's to judge.
  if (isAnother(version) && (lines.size === 0 || digestOf(Buffer.from(text)) !== undefined)) throw unavailable('written by another version');
  return damaged(lines, createdAt);
}

function damaged(lines: ReadonlyMap<string, Line>, createdAt = ''): ReadDocument {
  return { createdAt, lines, digest: '', state: 'damaged' };
}

function isAnother(version: string): boolean {
  return /^\d{1,4}\.\d{1,4}$/.test(version) && version !== '1.0' && version !== FILE_VERSION;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
