import { ServiceError, type Issue } from '../errors/service-error.js';

/** The error for a schema that is wrong whatever the row count. */
export function invalidSchema(issues: readonly Issue[]): ServiceError {
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${String(issues.length - 1)} more)` : '';
  return new ServiceError('invalid_schema', `The dataset schema is not valid: ${first?.message ?? 'unknown problem'}${more}`, {
    issues,
  });
}
