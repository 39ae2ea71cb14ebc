import { ERROR_CATALOGUE, type ErrorCode, type ErrorType } from '../../core/errors/catalogue.js';
import type { Issue, ServiceError } from '../../core/errors/service-error.js';

/** The body of every failure. */
export interface ErrorResponse {
  readonly error_type: ErrorType;
  readonly message: string;
  readonly details: { readonly code: ErrorCode; readonly retryable: boolean; readonly errors: readonly Issue[] };
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly request_id: string;
}

export function errorResponse(error: ServiceError, requestId: string, now: Date): ErrorResponse {
  return {
    error_type: ERROR_CATALOGUE[error.code].type,
    message: error.message,
    details: { code: error.code, retryable: error.retryable, errors: error.issues },
    timestamp: now.toISOString(),
    request_id: requestId,
  };
}
