import type { ServerResponse } from 'node:http';
import type { ServiceError } from '../../core/errors/service-error.js';
import { errorResponse } from './error-response.js';

/** Seconds to wait where an error asks for patience and does not know for how long. */
const PATIENCE_SECONDS = 5;

/**
 * Answers with an ErrorResponse. Where the answer has begun, its connection is cut instead: half a file must not look
 * whole.
 */
export function writeError(response: ServerResponse, error: ServiceError, requestId: string, now: Date): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = JSON.stringify(errorResponse(error, requestId, now));
  const retryAfter = error.retryAfterSeconds ?? (error.status === 503 ? PATIENCE_SECONDS : undefined);
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
  if (error.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  response.setHeader('X-Request-Id', requestId);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', String(Buffer.byteLength(body)));
  response.statusCode = error.status;
  response.end(body);
}
