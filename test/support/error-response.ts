import { ERROR_CATALOGUE, type ErrorCode } from '../../src/core/errors/catalogue.js';

export interface ErrorBody {
  readonly error_type: string;
  readonly message: string;
  readonly details: { readonly code: string; readonly retryable: boolean; readonly errors: readonly { readonly path: string; readonly rule: string; readonly message: string }[] };
  readonly timestamp: string;
  readonly request_id: string;
}

/** Reads a failure, and holds it to the contract: the status and type of its code, and every field. */
export async function expectError(response: Response, code: ErrorCode): Promise<ErrorBody> {
  const text = await response.text();
  const body = JSON.parse(text) as ErrorBody;
  expect({ status: response.status, code: body.details.code }).toEqual({ status: ERROR_CATALOGUE[code].status, code });
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expectErrorBody(body, code);
  expect(response.headers.get('x-request-id')).toBe(body.request_id);
  return body;
}

export function expectErrorBody(body: ErrorBody, code: ErrorCode): void {
  expect(Object.keys(body).sort()).toEqual(['details', 'error_type', 'message', 'request_id', 'timestamp']);
  expect(Object.keys(body.details).sort()).toEqual(['code', 'errors', 'retryable']);
  expect(body.error_type).toBe(ERROR_CATALOGUE[code].type);
  expect(body.details.retryable).toBe(ERROR_CATALOGUE[code].retryable);
  expect(body.message).not.toBe('');
  expect(new Date(body.timestamp).toISOString()).toBe(body.timestamp);
  expect(body.request_id).toMatch(/^[\w-]{1,64}$/);
  for (const issue of body.details.errors) expect(issue).toEqual({ path: expect.any(String), rule: expect.any(String), message: expect.stringMatching(/./) });
}
