import { pino, stdTimeFunctions, type DestinationStream } from 'pino';
import type { LogLevel } from '../../config/config.js';

/** Everything a line of the log may hold beside its level, time and event: names and counts, never content. */
export interface LogFields {
  readonly component?: string;
  readonly request_id?: string;
  readonly method?: string;
  /** Pattern of the route, such as `/api/v1/schemas/:fingerprint`; never the path. */
  readonly route?: string;
  readonly status?: number;
  readonly duration_ms?: number;
  readonly complete?: boolean;
  readonly rows?: number;
  readonly source?: string;
  readonly code?: string;
  readonly planner?: string;
  readonly operation?: string;
  /** Class names of an error and of its causes. */
  readonly error?: string;
  /** Where an error was thrown: lines of its stack without its message. */
  readonly frames?: readonly string[];
  readonly host?: string;
  readonly port?: number;
  readonly detail?: string;
}

const ALLOWED: Readonly<Record<keyof LogFields, true>> = {
  component: true, request_id: true, method: true, route: true, status: true, duration_ms: true, complete: true, rows: true,
  source: true, code: true, planner: true, operation: true, error: true, frames: true, host: true, port: true, detail: true,
};

const LONGEST = 300;

/** JSON lines. What is not on the list above is dropped, whoever passes it. */
export class Log {
  readonly #pino;

  constructor(level: LogLevel, destination?: DestinationStream) {
    const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label: string) => ({ level: label }) } };
    this.#pino = destination ? pino(options, destination) : pino(options);
  }

  debug(event: string, fields: LogFields = {}): void {
    this.#pino.debug(allowed(fields), event);
  }

  info(event: string, fields: LogFields = {}): void {
    this.#pino.info(allowed(fields), event);
  }

  warn(event: string, fields: LogFields = {}): void {
    this.#pino.warn(allowed(fields), event);
  }

  error(event: string, fields: LogFields = {}): void {
    this.#pino.error(allowed(fields), event);
  }
}

function allowed(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => Object.hasOwn(ALLOWED, name) && value !== undefined)
      .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST) : (value as unknown)]),
  );
}
