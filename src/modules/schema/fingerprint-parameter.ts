import type { ApiParamOptions } from '@nestjs/swagger';
import { ServiceError } from '../../core/errors/service-error.js';

const PATTERN = /^[0-9a-f]{64}$/;

/** The path parameter as the documents show it. */
export const FINGERPRINT: ApiParamOptions = {
  name: 'fingerprint',
  description: '64 hex digits, as the header X-Schema-Fingerprint gives them.',
  schema: { type: 'string', pattern: PATTERN.source },
  example: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
};

/** @throws ServiceError `validation_failed` for what is no fingerprint */
export function checkedFingerprint(given: string): string {
  if (PATTERN.test(given)) return given;
  const message = 'fingerprint must be 64 hex digits in small letters, as X-Schema-Fingerprint gives them.';
  throw new ServiceError('validation_failed', message, { issues: [{ path: 'fingerprint', rule: 'fingerprint', message }] });
}

export function noSuchSchema(): ServiceError {
  return new ServiceError('schema_not_found', 'There is no planned schema with this fingerprint; plan one with POST /api/v1/schemas.');
}
