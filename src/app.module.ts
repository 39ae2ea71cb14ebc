import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Config } from './config/config.js';
import { ApiKeyGuard } from './modules/auth/api-key.guard.js';
import { AuthModule } from './modules/auth/auth.module.js';
import { CacheModule } from './modules/cache/cache.module.js';
import { CheckModule } from './modules/check/check.module.js';
import { ConfigModule } from './modules/config/config.module.js';
import type { Clock } from './modules/config/tokens.js';
import { DatasetsModule } from './modules/datasets/datasets.module.js';
import { HealthModule } from './modules/health/health.module.js';
import { ErrorsFilter } from './modules/http/errors.filter.js';
import { JsonBodyInterceptor } from './modules/http/json-body.interceptor.js';
import { RequestBodyPipe } from './modules/http/request-body.pipe.js';
import { LanguageModule } from './modules/language/language.module.js';
import type { Log } from './modules/logging/log.js';
import { LoggingModule } from './modules/logging/logging.module.js';
import { MetricsModule } from './modules/metrics/metrics.module.js';
import { RateLimitGuard } from './modules/rate-limit/rate-limit.guard.js';
import { RateLimitModule } from './modules/rate-limit/rate-limit.module.js';
import { SchemaModule } from './modules/schema/schema.module.js';
import { WorkersModule } from './modules/workers/workers.module.js';
import type { RenderPool } from './workers/render-pool.js';

/** What the application is built around. */
interface Foundations {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly pool: RenderPool;
}

/** A request passes the rate limit, the key, its body's reading and checking, then its handler; failures end in the filter. */
@Module({})
export class AppModule {
  static with({ config, clock, log, pool }: Foundations): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config, clock),
        LoggingModule.with(log),
        MetricsModule,
        WorkersModule.with(pool),
        AuthModule,
        RateLimitModule,
        CacheModule,
        SchemaModule,
        DatasetsModule,
        CheckModule,
        LanguageModule,
        HealthModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ErrorsFilter },
        // The limit comes first, so that guessing keys is limited too.
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: ApiKeyGuard },
        { provide: APP_INTERCEPTOR, useClass: JsonBodyInterceptor },
        { provide: APP_PIPE, useClass: RequestBodyPipe },
      ],
    };
  }
}
