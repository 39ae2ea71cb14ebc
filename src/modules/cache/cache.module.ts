import { Global, Module } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { ModelAccount } from '../../planners/model-account.js';
import { createStore } from '../../stores/registry.js';
import { CLOCK, CONFIG, type Clock } from '../config/tokens.js';
import { CacheController } from './cache.controller.js';
import { CacheService } from './cache.service.js';
import { STORE } from './tokens.js';

/** Keeps planned schemas. */
@Global()
@Module({
  controllers: [CacheController],
  providers: [
    CacheService,
    {
      provide: ModelAccount,
      inject: [CONFIG, CLOCK],
      useFactory: ({ openai, tokenPrices: prices }: Config, now: Clock) => new ModelAccount({ tokensPerDay: openai?.tokensPerDay, prices, now }),
    },
    {
      provide: STORE,
      inject: [CONFIG, CLOCK],
      useFactory: ({ cacheUrl: url, cacheDirectory: directory, cacheLimits: limits }: Config, now: Clock) => createStore({ url, directory, limits, now }),
    },
  ],
  exports: [CacheService, ModelAccount, STORE],
})
export class CacheModule {}
