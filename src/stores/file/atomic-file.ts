import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { identityOf } from './identity.js';

const TEMPORARY = /\.tmp-[0-9a-f-]{36}$/;

/**
 * Replaces a file so that a crash at any moment leaves the old one or the new one, whole: a temporary file in the same
 * directory, synced, renamed over it, and the directory synced, since the rename is written there.
 * @returns the identity of the new file
 */
export async function replaceFile(file: string, bytes: Buffer): Promise<string> {
  const temporary = temporaryOf(file);
  let identity = '';
  try {
    identity = await writeSynced(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncDirectory(path.dirname(file));
  return identity;
}

/** Throws where a file of so many bytes could not be written beside this one. */
export async function tryToWrite(file: string, bytes: number): Promise<void> {
  const temporary = temporaryOf(file);
  try {
    await writeSynced(temporary, Buffer.alloc(bytes));
  } finally {
    await rm(temporary, { force: true });
  }
}

function temporaryOf(file: string): string {
  return `${file}.tmp-${randomUUID()}`;
}

async function writeSynced(file: string, bytes: Buffer): Promise<string> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    return identityOf(await handle.stat({ bigint: true }));
  } finally {
    await handle.close();
  }
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what crashed writers left behind. Only to be called under the lock: a live writer has one too. */
export async function sweepTemporaries(file: string): Promise<void> {
  const directory = path.dirname(file);
  const base = path.basename(file);
  const names = (await readdir(directory)).filter((name) => name.startsWith(base) && TEMPORARY.test(name));
  await Promise.all(names.map((name) => rm(path.join(directory, name), { force: true })));
}
