import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../config/tokens.js';

const MINUTE_MS = 60_000;

/** The counters behind the rate limit. */
@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [CONFIG],
      useFactory: ({ requestsPerMinute }: Config) => [{ ttl: MINUTE_MS, limit: requestsPerMinute ?? Number.MAX_SAFE_INTEGER }],
    }),
  ],
  exports: [ThrottlerModule],
})
export class RateLimitModule {}
