import { createHash } from 'node:crypto';
import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectThrottlerOptions, InjectThrottlerStorage, ThrottlerGuard, type ThrottlerModuleOptions, type ThrottlerStorage } from '@nestjs/throttler';
import type { Request } from 'express';
import type { Config } from '../../config/config.js';
import { ServiceError } from '../../core/errors/service-error.js';
import { ApiKeys } from '../auth/api-keys.js';
import { isOpen } from '../auth/open.js';
import { CONFIG } from '../config/tokens.js';

/**
 * Counts requests per minute: by key for known keys, else by address, so that guessing keys is limited too. One count
 * for all routes together (the library's own is per route).
 */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  readonly #limited: boolean;
  readonly #keys: ApiKeys;

  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    @Inject(Reflector) reflector: Reflector,
    @Inject(CONFIG) config: Config,
    @Inject(ApiKeys) keys: ApiKeys,
  ) {
    super(options, storage, reflector);
    this.#limited = config.requestsPerMinute !== undefined;
    this.#keys = keys;
  }

  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    return !this.#limited || isOpen(this.reflector, context);
  }

  protected override async getTracker(request: Request): Promise<string> {
    const key = this.#keys.identify(request);
    return key === undefined ? `address ${await super.getTracker(request)}` : `key ${key}`;
  }

  protected override generateKey(_context: ExecutionContext, tracker: string): string {
    return createHash('sha256').update(tracker).digest('hex');
  }

  protected override async throwThrottlingException(_context: ExecutionContext, { timeToBlockExpire }: { timeToBlockExpire: number }): Promise<void> {
    const wait = Math.max(1, timeToBlockExpire);
    throw new ServiceError('rate_limited', `Too many requests; wait ${wait} seconds before the next one.`, { retryAfterSeconds: wait });
  }
}
