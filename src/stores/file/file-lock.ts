import { open } from 'node:fs/promises';
import fsNative from 'fs-native-extensions';
import { attempts } from '../attempts.js';
import { unavailable } from '../unavailable.js';

const PAUSES = { shortestMs: 1, longestMs: 16 };

/**
 * Runs work while holding a kernel lock on a file of its own; other processes wait. The kernel frees it on any death.
 * @throws ServiceError `cache_unavailable` where it was not to be had in time
 */
export async function withFileLock<T>(file: string, timeoutMs: number, work: () => Promise<T>): Promise<T> {
  const handle = await open(file, 'a', 0o600);
  try {
    const granted = await attempts(async () => fsNative.tryLock(handle.fd) || undefined, PAUSES, AbortSignal.timeout(timeoutMs));
    if (granted === undefined) throw unavailable('locked for too long');
    try {
      return await work();
    } finally {
      fsNative.unlock(handle.fd);
    }
  } finally {
    await handle.close();
  }
}
