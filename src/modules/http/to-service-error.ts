import { types } from 'node:util';
import { HttpException } from '@nestjs/common';
import type { ErrorCode } from '../../core/errors/catalogue.js';
import { ServiceError } from '../../core/errors/service-error.js';

const REFUSALS: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  400: ['bad_request', 'The request could not be read; check its path and headers.'],
  401: ['unauthorized', 'An API key is needed: send "Authorization: Bearer <key>".'],
  403: ['forbidden', 'This is not allowed.'],
  404: ['not_found', 'There is nothing at this path; /docs lists what there is.'],
  406: ['not_acceptable', 'The answer has no form that Accept allows.'],
  408: ['request_timeout', 'The request took too long to arrive.'],
  413: ['payload_too_large', 'The request is too large.'],
  415: ['unsupported_media_type', 'The body must be JSON: send "Content-Type: application/json".'],
  503: ['unavailable', 'The service is not available at the moment; try again soon.'],
};

/**
 * Anything that was thrown, as the one kind of error that callers see. What frameworks say is replaced by our own words;
 * what nobody foresaw is our fault.
 */
export function toServiceError(thrown: unknown): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  const [code, message] = REFUSALS[statusOf(thrown) ?? 500] ?? ['internal', 'Something went wrong on our side; the request id helps to find out what.'];
  return new ServiceError(code, message, { cause: thrown });
}

/** Nest's exceptions and Express's errors carry a status. */
function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (types.isNativeError(thrown) && 'status' in thrown && typeof thrown.status === 'number') return thrown.status;
  return undefined;
}
