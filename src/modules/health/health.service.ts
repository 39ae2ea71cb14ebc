import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { VERSION } from '../../config/version.js';
import type { Planner } from '../../planners/contract.js';
import type { SchemaStore } from '../../stores/contract.js';
import { STORE } from '../cache/tokens.js';
import { CLOCK, type Clock } from '../config/tokens.js';
import { PLANNERS } from '../schema/tokens.js';
import type { HealthDto } from './health.dto.js';

/** Longest wait for the store's answer. */
const CHECK_TIMEOUT_MS = 2_000;

/** Looks at what the service depends on, without spending a model call. */
@Injectable()
export class HealthService implements OnModuleDestroy {
  #stopping = false;

  constructor(
    @Inject(STORE) private readonly store: SchemaStore,
    @Inject(PLANNERS) private readonly planners: readonly Planner[],
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Unhealthy without its cache (it would pay for every plan twice), and from the first signal to stop. */
  async report(): Promise<HealthDto> {
    const accessible = await this.cacheAccessible();
    const model = this.planners.find((planner) => planner.id === 'openai');
    return {
      status: accessible && !this.#stopping ? 'healthy' : 'unhealthy',
      ...this.stamp(),
      dependencies: { openai_api: model?.health() ?? 'unavailable', schema_cache: accessible ? 'accessible' : 'inaccessible' },
    };
  }

  stamp(): { readonly version: string; readonly timestamp: string } {
    return { version: VERSION, timestamp: this.clock().toISOString() };
  }

  onModuleDestroy(): void {
    this.#stopping = true;
  }

  private async cacheAccessible(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, CHECK_TIMEOUT_MS, false);
    });
    const checked = this.store.check().then(
      () => true,
      () => false,
    );
    return Promise.race([checked, late]).finally(() => {
      clearTimeout(timer);
    });
  }
}
