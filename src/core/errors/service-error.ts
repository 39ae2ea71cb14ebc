import { ERROR_CATALOGUE, type ErrorCode, type ErrorType } from './catalogue.js';

/** One thing that is wrong, where it is, and what would work. `path` is dotted: `tables[0].columns[2].options.min`. */
export interface Issue {
  readonly path: string;
  /** A short machine-readable name of the broken rule, such as `unknown_type` or `min_above_max`. */
  readonly rule: string;
  /** For a person: names the field, what was given (never a secret) and what would work. */
  readonly message: string;
}

export interface ServiceErrorOptions {
  readonly issues?: readonly Issue[];
  /** Seconds after which trying again makes sense (the `Retry-After` header). */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** The only error that crosses a boundary of this project. Its message is written for the caller. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly issues: readonly Issue[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options: ServiceErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.issues = options.issues ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get type(): ErrorType {
    return ERROR_CATALOGUE[this.code].type;
  }

  get status(): number {
    return ERROR_CATALOGUE[this.code].status;
  }

  get retryable(): boolean {
    return ERROR_CATALOGUE[this.code].retryable;
  }
}
