import { constants, copyFile, link, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../unavailable.js';

/** Damaged files that are kept for a person to look at; older ones go. */
const MOST_KEPT = 10;

/**
 * Puts a copy of a damaged file aside, as `.corrupt-<time>`. The file stays where it is until a sound one replaces it: a
 * crash in between loses nothing. Only to be called under the lock.
 * @returns where it is
 */
export async function quarantine(file: string, now: Date): Promise<string> {
  const moment = now.toISOString().replaceAll(':', '-');
  const names = await quarantined(file);
  for (const name of names.slice(0, Math.max(0, names.length - MOST_KEPT + 1))) await rm(path.join(path.dirname(file), name), { force: true });
  for (let number = 1; ; number++) {
    const aside = `${file}.corrupt-${moment}${number === 1 ? '' : `-${number}`}`;
    try {
      await linkOrCopy(file, aside);
      return aside;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || number > MOST_KEPT) throw error;
    }
  }
}

/** Names of what was put aside, the oldest first. */
async function quarantined(file: string): Promise<string[]> {
  const start = `${path.basename(file)}.corrupt-`;
  return (await readdir(path.dirname(file))).filter((name) => name.startsWith(start)).sort();
}

/** A second name costs no space, which may be what is missing; some file systems have none. */
async function linkOrCopy(file: string, aside: string): Promise<void> {
  try {
    await link(file, aside);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    await copyFile(file, aside, constants.COPYFILE_EXCL);
  }
}
