import { checksumOf, contentOf } from '../checksum.js';
import type { StoredEntry, StoredSchema } from '../contract.js';
import type { Usage } from './usage.js';

/**
 * One entry as it stands in `schemas.json`, in a line of its own:
 *
 *     "<fingerprint>": {…content…,"usage_count":3,"last_used":"…","checksum":"…"}
 *
 * The content is kept as bytes and parsed when it is asked for: ten thousand entries are opened, and written again,
 * without looking into them.
 */
export interface Line {
  /** From the opening brace to the comma before `usage_count`. */
  readonly content: Buffer;
  readonly usage: Usage;
  readonly checksum: string;
}

const INDENT = '    ';
const HEAD = /^ {4}"([0-9a-f]{64})": $/;
const HEAD_BYTES = INDENT.length + 64 + '"": '.length;
const TAIL = /"usage_count":(\d{1,15}),"last_used":"([^"\\]{1,40})","checksum":"([0-9a-f]{64})"\}$/;
const MOST_TAIL_BYTES = 200;

/** @param checksum of the entry, where that is known */
export function lineOf(fingerprint: string, entry: StoredSchema, usage: Usage, checksum = checksumOf(fingerprint, entry)): Line {
  return { content: Buffer.from(`${JSON.stringify(contentOf(entry)).slice(0, -1)},`, 'utf8'), usage, checksum };
}

export function entryOf({ content, usage }: Line): StoredEntry {
  const stored = JSON.parse(`${content.toString('utf8').slice(0, -1)}}`) as StoredSchema;
  return { ...stored, usage_count: usage.count, last_used: usage.last };
}

/** What stands before the content. */
export function headOf(fingerprint: string): string {
  return `${INDENT}"${fingerprint}": `;
}

/** What stands behind the content. */
export function tailOf({ count, last }: Usage, checksum: string): string {
  return `"usage_count":${count},"last_used":"${last}","checksum":"${checksum}"}`;
}

const FIXED_BYTES = HEAD_BYTES + tailOf({ count: 0, last: '' }, '').length - 1;

/** Bytes of the whole line. */
export function bytesOf({ content, usage, checksum }: Line): number {
  return FIXED_BYTES + content.length + String(usage.count).length + usage.last.length + checksum.length;
}

/** Reads a line that is known to be as it was written, without the comma at its end. */
export function readLine(line: Buffer): readonly [fingerprint: string, Line] | undefined {
  const head = HEAD.exec(line.toString('latin1', 0, HEAD_BYTES));
  const tail = TAIL.exec(line.toString('latin1', Math.max(HEAD_BYTES, line.length - MOST_TAIL_BYTES)));
  const [, fingerprint] = head ?? [];
  const [all, count, last, checksum] = tail ?? [];
  if (fingerprint === undefined || all === undefined || last === undefined || checksum === undefined) return undefined;
  return [fingerprint, { content: line.subarray(HEAD_BYTES, line.length - all.length), usage: { count: Number(count), last }, checksum }];
}
