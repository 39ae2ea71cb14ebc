import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ServiceError } from '../../core/errors/service-error.js';
import { changesBetween } from '../../core/revision/changes.js';
import { fingerprintOf, normaliseDescription, revisionFingerprint } from '../../core/schema/fingerprint.js';
import { deadlineSignal } from '../../core/signals/deadline.js';
import type { Planner, PlanRequest } from '../../planners/contract.js';
import type { Lease, StoredSchema } from '../../stores/contract.js';
import { SingleFlight } from '../../stores/single-flight.js';
import { CacheService } from '../cache/cache.service.js';
import { CLOCK, type Clock } from '../config/tokens.js';
import { errorFields } from '../logging/error-fields.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { generatedSchema } from './generated-schema.js';
import type { GeneratedSchemaDto } from './generated-schema.dto.js';
import { insteadOf, tooLate, worthReporting } from './fallback.js';
import { revisedSchema } from './revised-schema.js';
import type { RevisedSchemaDto } from './revised-schema.dto.js';
import { storedSchema } from './stored-schema.js';
import { PLANNERS } from './tokens.js';

/** A plan, and whether it was made for this request. */
interface Found {
  readonly entry: StoredSchema;
  readonly fresh: boolean;
}

/** Longest wait for a plan that is being made elsewhere, where its planner does not tell. */
const DEADLINE_MS = 30_000;

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

  /**
   * Lets the planner that is asked first get ready, so that no request need wait for it. Those behind it are rarely asked, and
   * getting ready keeps the process busy. What fails here fails again, and is told, when it is asked for.
   */
  async warmUp(): Promise<void> {
    const [planner] = this.planners;
    if (planner?.warmUp === undefined) return;
    const startedMs = performance.now();
    await planner.warmUp().catch((error: unknown) => {
      this.log.warn('planner did not warm up', { component: 'schema', planner: planner.id, ...errorFields(error) });
    });
    this.log.info('planner is warm', { component: 'schema', planner: planner.id, duration_ms: Math.round(performance.now() - startedMs) });
  }

  /** @throws ServiceError `not_understood`; `model_*` where the model failed and the embedded planner understood nothing */
  async plan(asked: PlanRequest): Promise<GeneratedSchemaDto> {
    const request = { ...asked, description: normaliseDescription(asked.description) };
    const startedMs = performance.now();
    const failures: ServiceError[] = [];
    for (const planner of this.planners) {
      const fingerprint = this.fingerprint(planner, request);
      try {
        const { entry, fresh } = await this.find(planner, fingerprint, request, startedMs + (planner.deadlineMs ?? DEADLINE_MS));
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

  /**
   * A schema changed by an instruction; the same one always makes the same.
   * @param from fingerprint of the parent
   * @throws ServiceError `not_understood`, `revision_refused`
   */
  async revise(from: string, parent: StoredSchema, text: string): Promise<RevisedSchemaDto> {
    const { schema } = parent;
    const [instruction, now] = [normaliseDescription(text), this.clock()];
    for (const planner of this.planners) {
      const revision = await planner.revise?.({ schema, instruction, referenceDate: schema.reference_date ?? now.toISOString().slice(0, 10) });
      if (revision === undefined) continue;
      const fingerprint = revisionFingerprint({ parent: from, instruction, plannerVersion: planner.version });
      const known = await this.cache.recall(fingerprint);
      const entry = known ?? revisedSchema(parent, revision, { from, instruction, now });
      if (known === undefined) await this.cache.keep(fingerprint, entry);
      return Object.assign(generatedSchema(fingerprint, entry), { changes: changesBetween(schema, entry.schema, revision.renamings), clauses: revision.clauses });
    }
    throw new ServiceError('unavailable', 'There is no planner that revises schemas.');
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stop.abort();
  }

  /** Whoever asks for the same at the same time, here or where the store is shared, waits for the same answer. */
  private async find(planner: Planner, fingerprint: string, request: PlanRequest, deadlineMs: number): Promise<Found> {
    const known = await this.cache.recall(fingerprint);
    if (known) return { entry: known, fresh: false };
    let fresh = false;
    const entry = await this.#flights.run(fingerprint, async () => {
      const signal = deadlineSignal(Math.max(0, Math.ceil(deadlineMs - performance.now())), this.#stop.signal);
      return this.cache.alone(fingerprint, signal, async (lease) => {
        // Another may have made it since it was looked for.
        const made = await this.cache.recall(fingerprint);
        if (!made && signal.aborted && planner !== this.planners.at(-1)) throw tooLate();
        fresh = !made;
        return made ?? this.make(planner, fingerprint, request, signal, lease);
      });
    });
    return { entry, fresh };
  }

  private async make(planner: Planner, fingerprint: string, request: PlanRequest, signal: AbortSignal, lease?: Lease): Promise<StoredSchema> {
    const plan = await planner.plan(request, signal).catch((error: unknown) => {
      this.metrics.plannerCall(planner.id, 'failed');
      throw error;
    });
    this.metrics.plannerCall(planner.id, 'planned');
    const entry = storedSchema(request.description, plan, this.clock());
    await this.cache.keep(fingerprint, entry, lease);
    return entry;
  }

  private fingerprint({ id, version }: Planner, { description, locale }: PlanRequest): string {
    return fingerprintOf({ description, locale, plannerId: id, plannerVersion: version });
  }
}
