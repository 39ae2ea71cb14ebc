import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { RenderPool } from '../../workers/render-pool.js';
import { Metrics } from '../metrics/metrics.js';

/** The threads that render large answers, for everybody; they end after the last answer. */
@Global()
@Module({})
export class WorkersModule implements OnApplicationShutdown {
  constructor(@Inject(RenderPool) private readonly pool: RenderPool, @Inject(Metrics) metrics: Metrics) {
    metrics.watchThreads(() => pool.state);
  }

  static with(pool: RenderPool): DynamicModule {
    return { module: WorkersModule, providers: [{ provide: RenderPool, useValue: pool }], exports: [RenderPool] };
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }
}
