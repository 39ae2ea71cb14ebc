import { setTimeout as sleep } from 'node:timers/promises';
import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { ServiceError } from '../../core/errors/service-error.js';

const BASE_MS = 400;

/** What a failed call means: worth another try after some time, or not. */
export interface Failure {
  readonly retryable: boolean;
  /** What the provider asked to wait, in milliseconds. */
  readonly waitMs: number | undefined;
}

export function failureOf(error: unknown, nowMs: number): Failure {
  if (error instanceof APIUserAbortError) return { retryable: false, waitMs: undefined };
  if (error instanceof APIConnectionError) return { retryable: true, waitMs: undefined };
  if (!(error instanceof APIError)) return { retryable: false, waitMs: undefined };
  const status = Number(error.status ?? 0);
  const headers = error.headers as Headers | undefined;
  return { retryable: status === 408 || status === 409 || status === 429 || status >= 500, waitMs: retryAfterMs(headers?.get('retry-after') ?? null, nowMs) };
}

/** Milliseconds of a Retry-After header: seconds or an HTTP date. */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - nowMs : seconds * 1000;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

/** Exponential with full jitter, or what the provider asked for where that is longer. */
export function pauseMs(attempt: number, failure: Failure, random: () => number): number {
  return Math.max(failure.waitMs ?? 0, random() * BASE_MS * 2 ** attempt);
}

/** Waits, but not past the deadline: then it is over at once. */
export async function pause(milliseconds: number, deadlineMs: number, nowMs: number, signal: AbortSignal): Promise<void> {
  if (nowMs + milliseconds >= deadlineMs) throw timedOut();
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch (error) {
    throw timedOut(error);
  }
}

export function timedOut(cause?: unknown): ServiceError {
  return new ServiceError('model_timeout', 'The model did not answer in time.', { cause });
}
