import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ERROR_CATALOGUE, type ErrorCode } from '../../core/errors/catalogue.js';
import { ServiceError } from '../../core/errors/service-error.js';
import { ErrorResponseDto } from './error-response.dto.js';
import { errorResponse } from './error-response.js';
import { FAILURE_EXAMPLES } from './failure-examples.js';

/** What can happen to every request, whatever it asks. */
const ALWAYS: readonly ErrorCode[] = ['bad_request', 'request_timeout', 'expectation_failed', 'headers_too_large', 'internal', 'unavailable'];

/** Where a key may be asked for and requests are counted. */
const GUARDED: readonly ErrorCode[] = ['unauthorized', 'rate_limited'];

/** Where there is a body to read. */
const BODY: readonly ErrorCode[] = ['malformed_json', 'body_too_deep', 'validation_failed', 'payload_too_large', 'unsupported_media_type'];

/** Documents the failures of an endpoint, an ErrorResponse each: its own codes, those of its body, and those that can always be. */
export function ApiFailures(...own: readonly (ErrorCode | 'body')[]): ReturnType<typeof applyDecorators> {
  return documented([...ALWAYS, ...GUARDED, ...own.flatMap((code) => (code === 'body' ? BODY : [code]))]);
}

/** The same for an endpoint that is open to everyone at any rate. */
export function ApiOpenFailures(): ReturnType<typeof applyDecorators> {
  return documented(ALWAYS.filter((code) => code !== 'unavailable'));
}

function documented(codes: readonly ErrorCode[]): ReturnType<typeof applyDecorators> {
  const statuses = [...new Set(codes.map((code) => ERROR_CATALOGUE[code].status))].sort((a, b) => a - b);
  return applyDecorators(
    ApiExtraModels(ErrorResponseDto),
    ...statuses.map((status) => {
      const same = [...new Set(codes)].filter((code) => ERROR_CATALOGUE[code].status === status);
      return ApiResponse({
        status,
        description: same.map((code) => FAILURE_EXAMPLES[code].message).join(' · '),
        headers: headersOf(status),
        content: {
          'application/json': {
            schema: { $ref: getSchemaPath(ErrorResponseDto) },
            examples: Object.fromEntries(same.map((code) => [code, { value: example(code) }])),
          },
        },
      });
    }),
  );
}

function example(code: ErrorCode): object {
  const { message, issues = [] } = FAILURE_EXAMPLES[code];
  return errorResponse(new ServiceError(code, message, { issues }), '5b1f0c2e-3c2e-4a52-9d7e-2f3a1c4b5d6e', new Date('2026-01-31T12:00:00Z'));
}

function headersOf(status: number): Record<string, { description: string; schema: { type: 'string' | 'integer' } }> {
  const id = { 'X-Request-Id': { description: "The caller's, or a new one.", schema: { type: 'string' as const } } };
  if (status === 429 || status === 503) return { ...id, 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } };
  if (status === 401) return { ...id, 'WWW-Authenticate': { description: 'Bearer', schema: { type: 'string' } } };
  return id;
}
