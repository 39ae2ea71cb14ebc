import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RenderPoolState } from '../../workers/render-pool.js';
import { routeOf } from '../http/request-context.js';

/** What is counted, in Prometheus' terms. Labels are from small, fixed sets. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer; the count is the number of requests.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.#registry],
  });
  readonly #rows = this.counter('generated_rows_total', 'Rows sent.', ['format']);
  readonly #bytes = this.counter('generated_bytes_total', 'Bytes of files sent.', ['format']);
  readonly #plannerCalls = this.counter('planner_calls_total', 'Descriptions given to a planner.', ['planner', 'outcome']);
  readonly #cacheRequests = this.counter('schema_cache_requests_total', 'Schemas looked for in the cache.', ['outcome']);

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** A file of a format has been sent. */
  generated(format: string, rows: number, bytes: number): void {
    this.#rows.inc({ format }, rows);
    this.#bytes.inc({ format }, bytes);
  }

  plannerCall(planner: string, outcome: 'planned' | 'failed'): void {
    this.#plannerCalls.inc({ planner, outcome });
  }

  cacheRequest(outcome: 'hit' | 'miss'): void {
    this.#cacheRequests.inc({ outcome });
  }

  /** Reads the state of the render threads whenever metrics are asked for. */
  watchThreads(state: () => RenderPoolState): void {
    const gauge = (name: string, help: string, read: (now: RenderPoolState) => number): Gauge =>
      new Gauge({ name, help, registers: [this.#registry], collect() { this.set(read(state())); } });
    gauge('render_threads', 'Render threads that live.', ({ threads }) => threads);
    gauge('render_threads_busy', 'Render threads at work.', ({ busy }) => busy);
    gauge('render_jobs', 'Answers that render threads are making.', ({ jobs }) => jobs);
    gauge('render_chunks', 'Pieces of answers under way or waiting for their client.', ({ chunks }) => chunks);
    let counted = 0;
    new Counter({
      name: 'render_thread_crashes_total',
      help: 'Render threads that failed.',
      registers: [this.#registry],
      collect() {
        const { crashes } = state();
        this.inc(crashes - counted);
        counted = crashes;
      },
    });
  }

  /** Times every request. */
  timer(): RequestHandler {
    return (request, response, next) => {
      const stop = this.#requests.startTimer();
      response.once('close', () => {
        stop({ method: request.method, route: routeOf(request), status: String(response.statusCode) });
      });
      next();
    };
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Everything, in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  private counter(name: string, help: string, labelNames: string[]): Counter {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }
}
