import { ServiceError } from '../core/errors/service-error.js';

/** Does something with a medium; its failures become ours, without paths or addresses. */
export async function onMedium<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ServiceError ? error : unavailable(codeOf(error) ?? 'unknown', error);
  }
}

export function unavailable(code: string, cause?: unknown): ServiceError {
  const message = `The schema cache cannot be used at the moment (${code}); nothing that was stored is lost.`;
  return new ServiceError('cache_unavailable', message, { cause, retryAfterSeconds: 5 });
}

/** Not by `instanceof`: an error of Node's own may come from another realm than this file, as it does in the tests. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
