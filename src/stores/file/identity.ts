import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { codeOf } from '../unavailable.js';

/** Of a file that is not there. */
export const NO_FILE = 'none';

/** What tells one state of a file from another: a rename gives it another inode, a change in place another time or size. */
export function identityOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs}`;
}

export async function identityAt(file: string): Promise<string> {
  try {
    return identityOf(await stat(file, { bigint: true }));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return NO_FILE;
    throw error;
  }
}
