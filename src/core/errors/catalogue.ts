/**
 * Every failure this service can report, in one place: code → public error type, HTTP status and whether trying the
 * same request again can help. Codes are public API: they appear in `details.code` of an ErrorResponse.
 */
export const ERROR_CATALOGUE = {
  validation_failed: { type: 'validation', status: 400, retryable: false },
  malformed_json: { type: 'validation', status: 400, retryable: false },
  body_too_deep: { type: 'validation', status: 400, retryable: false },
  malformed_csv: { type: 'validation', status: 400, retryable: false },
  invalid_schema: { type: 'validation', status: 400, retryable: false },
  bad_request: { type: 'validation', status: 400, retryable: false },
  unauthorized: { type: 'unauthorized', status: 401, retryable: false },
  forbidden: { type: 'forbidden', status: 403, retryable: false },
  not_found: { type: 'not_found', status: 404, retryable: false },
  schema_not_found: { type: 'not_found', status: 404, retryable: false },
  table_not_found: { type: 'not_found', status: 404, retryable: false },
  method_not_allowed: { type: 'method_not_allowed', status: 405, retryable: false },
  not_acceptable: { type: 'not_acceptable', status: 406, retryable: false },
  request_timeout: { type: 'timeout', status: 408, retryable: true },
  conflict: { type: 'conflict', status: 409, retryable: false },
  gone: { type: 'gone', status: 410, retryable: false },
  payload_too_large: { type: 'payload_too_large', status: 413, retryable: false },
  unsupported_media_type: { type: 'unsupported_media_type', status: 415, retryable: false },
  expectation_failed: { type: 'validation', status: 417, retryable: false },
  not_understood: { type: 'schema_generation', status: 422, retryable: false },
  revision_refused: { type: 'schema_generation', status: 422, retryable: false },
  model_refused: { type: 'schema_generation', status: 422, retryable: false },
  unsatisfiable_schema: { type: 'unsatisfiable_schema', status: 422, retryable: false },
  rate_limited: { type: 'rate_limit', status: 429, retryable: true },
  headers_too_large: { type: 'payload_too_large', status: 431, retryable: false },
  generation_failed: { type: 'generation_failure', status: 500, retryable: false },
  internal: { type: 'internal', status: 500, retryable: false },
  model_failed: { type: 'api_failure', status: 502, retryable: true },
  model_timeout: { type: 'timeout', status: 504, retryable: true },
  unavailable: { type: 'unavailable', status: 503, retryable: true },
  cache_unavailable: { type: 'unavailable', status: 503, retryable: true },
} as const;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;
export type ErrorType = (typeof ERROR_CATALOGUE)[ErrorCode]['type'];
