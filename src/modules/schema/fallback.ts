import { ServiceError } from '../../core/errors/service-error.js';

/** The note on a schema that another planner made because the preferred one failed. */
export function insteadOf({ code, message }: ServiceError): string {
  return `The preferred planner could not answer (${code}: ${message}) The embedded planner answered in its stead.`;
}

/** Somebody else was asking the planner the same for as long as there was time. */
export function tooLate(): ServiceError {
  return new ServiceError('model_timeout', 'The same description was being planned for another request, which did not end in time.');
}

/**
 * The failure to tell the caller when every planner failed, in their order: that nothing was understood, unless a model
 * that is only away for a while might have understood more.
 */
export function worthReporting(failures: readonly ServiceError[]): ServiceError {
  const last = failures.at(-1);
  const passing = failures.find((failure) => failure.retryable);
  return passing ?? last ?? new ServiceError('unavailable', 'There is no planner.');
}
