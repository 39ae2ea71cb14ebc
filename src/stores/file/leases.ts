import { mkdir, open, readdir, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import fsNative from 'fs-native-extensions';
import { attempts } from '../attempts.js';
import type { Lease } from '../contract.js';
import { HeldLeases } from '../held-leases.js';

const PAUSES = { shortestMs: 2, longestMs: 50 };

/** Leases of fingerprints: a kernel lock on a file for each, which is gone with its holder, however that ends. */
export class Leases {
  readonly #held = new HeldLeases();

  constructor(private readonly directory: string) {}

  /** @returns undefined where the signal came first */
  async take(fingerprint: string, signal: AbortSignal): Promise<Lease | undefined> {
    await mkdir(this.directory, { recursive: true });
    const file = path.join(this.directory, fingerprint);
    return attempts(async () => {
      const handle = await tryLock(file);
      return handle && this.#held.add(0, () => release(file, handle));
    }, PAUSES, signal);
  }

  /** Removes the files of holders that have died. */
  async sweep(): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    for (const name of await readdir(this.directory)) {
      const file = path.join(this.directory, name);
      const handle = await tryLock(file);
      if (handle) await release(file, handle);
    }
  }

  releaseAll(): Promise<void> {
    return this.#held.releaseAll();
  }
}

/** The file, locked; undefined where another has it. */
async function tryLock(file: string): Promise<FileHandle | undefined> {
  const handle = await open(file, 'a', 0o600);
  try {
    if (fsNative.tryLock(handle.fd) && (await isStillThere(handle))) return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  return undefined;
}

/** Who opened the file before its last holder removed it has the lock of a file that nobody will find. */
async function isStillThere(handle: FileHandle): Promise<boolean> {
  return (await handle.stat()).nlink > 0;
}

async function release(file: string, handle: FileHandle): Promise<void> {
  // Removed before the lock goes: whoever gets the lock afterwards sees that it is worth nothing.
  try {
    await rm(file, { force: true });
  } finally {
    await handle.close();
  }
}
