import { open } from 'node:fs/promises';
import fsNative from 'fs-native-extensions';

/** Runs work while holding a kernel lock on a file of its own; other processes wait. The kernel frees it on any death. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const handle = await open(file, 'a', 0o600);
  try {
    await fsNative.waitForLock(handle.fd);
    try {
      return await work();
    } finally {
      fsNative.unlock(handle.fd);
    }
  } finally {
    await handle.close();
  }
}
