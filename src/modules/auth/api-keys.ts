import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../config/tokens.js';

/** Knows the service's keys by their SHA-256 and compares in constant time. */
@Injectable()
export class ApiKeys {
  readonly #hashes: readonly Buffer[];

  constructor(@Inject(CONFIG) { apiKeyHashes }: Config) {
    this.#hashes = apiKeyHashes.map((hash) => Buffer.from(hash, 'hex'));
  }

  /** Whether requests need a key at all. */
  get needed(): boolean {
    return this.#hashes.length > 0;
  }

  /** A name for the known key that a request carries (its hash); undefined when it carries none. */
  identify(request: Request): string | undefined {
    const key = /^Bearer +(\S{1,512})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (key === undefined) return undefined;
    const given = createHash('sha256').update(key, 'utf8').digest();
    // Every key is compared, whichever fits.
    const fits = this.#hashes.filter((hash) => timingSafeEqual(hash, given));
    return fits.length > 0 ? given.toString('hex') : undefined;
  }
}
