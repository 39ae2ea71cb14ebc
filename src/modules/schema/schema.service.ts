import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ServiceError } from '../../core/errors/service-error.js';
import { fingerprintOf, normaliseDescription } from '../../core/schema/fingerprint.js';
import type { Planner, PlanRequest } from '../../planners/contract.js';
import type { StoredSchema } from '../../stores/contract.js';
import { SingleFlight } from '../../stores/single-flight.js';
import { CacheService } from '../cache/cache.service.js';
import { CLOCK, type Clock } from '../config/tokens.js';
import { errorFields } from '../logging/error-fields.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { generatedSchema } from './generated-schema.js';
import type { GeneratedSchemaDto } from './generated-schema.dto.js';
import { insteadOf, worthReporting } from './fallback.js';
import { storedSchema } from './stored-schema.js';
import { PLANNERS } from './tokens.js';

/** A plan, and whether it was made for this request. */
interface Found {
  readonly entry: StoredSchema;
  readonly fresh: boolean;
}

/** Finds or makes the schema of a description: the cache first, then the planners in order of preference. */
@Injectable()
export class SchemaService implements OnApplicationShutdown {
  readonly #flights = new SingleFlight<StoredSchema>();
  readonly #stop = new AbortController();

  constructor(
    @Inject(PLANNERS) private readonly planners: readonly Planner[],
    @Inject(CacheService) private readonly cache: CacheService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** @throws ServiceError `not_understood`; `model_*` where the model failed and the embedded planner understood nothing */
  async plan(asked: PlanRequest): Promise<GeneratedSchemaDto> {
    const request = { ...asked, description: normaliseDescription(asked.description) };
    const failures: ServiceError[] = [];
    for (const planner of this.planners) {
      const fingerprint = this.fingerprint(planner, request);
      try {
        const { entry, fresh } = await this.find(planner, fingerprint, request);
        if (fresh) this.cache.countMiss();
        else this.cache.countHit(entry);
        return generatedSchema(fingerprint, entry, failures.map(insteadOf));
      } catch (error) {
        failures.push(error instanceof ServiceError ? error : new ServiceError('internal', 'The planner failed.', { cause: error }));
        if (!(error instanceof ServiceError) || error.code !== 'not_understood') {
          this.log.warn('planner failed', { component: 'schema', planner: planner.id, code: failures.at(-1)?.code ?? '', ...errorFields(error) });
        }
      }
    }
    throw worthReporting(failures);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stop.abort();
  }

  /** Whoever asks for the same at the same time waits for the same answer. */
  private async find(planner: Planner, fingerprint: string, request: PlanRequest): Promise<Found> {
    const known = await this.cache.recall(fingerprint);
    if (known) return { entry: known, fresh: false };
    let fresh = false;
    const entry = await this.#flights.run(fingerprint, async () => {
      fresh = true;
      return this.make(planner, fingerprint, request);
    });
    return { entry, fresh };
  }

  private async make(planner: Planner, fingerprint: string, request: PlanRequest): Promise<StoredSchema> {
    const plan = await planner.plan(request, this.#stop.signal).catch((error: unknown) => {
      this.metrics.plannerCall(planner.id, 'failed');
      throw error;
    });
    this.metrics.plannerCall(planner.id, 'planned');
    const entry = storedSchema(request.description, plan, this.clock());
    await this.cache.keep(fingerprint, entry);
    return entry;
  }

  private fingerprint({ id, version }: Planner, { description, locale }: PlanRequest): string {
    return fingerprintOf({ description, locale, plannerId: id, plannerVersion: version });
  }
}
