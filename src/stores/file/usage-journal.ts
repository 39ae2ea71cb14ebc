import { open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../unavailable.js';
import { addUsage, type Usage, type Uses } from './usage.js';

const RECORD = /^\{"fingerprint":"([0-9a-f]{64})","count":(\d{1,15}),"last":"(\d{4}-\d{2}-\d{2}T[\d:.]{12}Z)"\}$/;

/**
 * Uses that were counted since `schemas.json` was written, in a small file beside it that only grows. It has the digest
 * of the file it belongs to in its name, so that after a crash nothing is counted twice: the next `schemas.json` holds
 * what was in it, and has another digest.
 *
 * Writing and removing need the lock of `schemas.json`.
 */
export class UsageJournal {
  constructor(private readonly file: string) {}

  async read(digest: string): Promise<Uses> {
    const uses = new Map<string, Usage>();
    for (const line of (await this.#text(digest)).split('\n')) {
      // A line that was torn by a crash does not match.
      const [, fingerprint, count, last] = RECORD.exec(line) ?? [];
      if (fingerprint !== undefined && last !== undefined) uses.set(fingerprint, addUsage(uses.get(fingerprint), { count: Number(count), last }));
    }
    return uses;
  }

  /** @returns bytes of the journal so far */
  async append(digest: string, uses: Uses): Promise<number> {
    const text = [...uses].map(([fingerprint, { count, last }]) => `${JSON.stringify({ fingerprint, count, last })}\n`).join('');
    // The first line break ends what a crash may have left torn.
    const handle = await open(this.#at(digest), 'a', 0o600);
    try {
      await handle.writeFile(`\n${text}`, 'utf8');
      return (await handle.stat()).size;
    } finally {
      await handle.close();
    }
  }

  /** Removes the journals of files that are not there any more. */
  async sweep(digest: string): Promise<void> {
    const directory = path.dirname(this.file);
    const start = `${path.basename(this.file)}.uses-`;
    const present = path.basename(this.#at(digest));
    const old = (await readdir(directory)).filter((name) => name.startsWith(start) && name !== present);
    await Promise.all(old.map((name) => rm(path.join(directory, name), { force: true })));
  }

  #at(digest: string): string {
    return `${this.file}.uses-${digest.slice(0, 16)}`;
  }

  async #text(digest: string): Promise<string> {
    try {
      return await readFile(this.#at(digest), 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return '';
      throw error;
    }
  }
}
