import { types } from 'node:util';
import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { AnswerTooLong } from './bounded-fetch.js';
import { NotACompletion } from './chat.js';
import type { Rejection } from './dialect.js';
import { retryAfterMs } from './retry-after.js';

/** What a failed call means. */
export interface Failure {
  /** Trying the same again may help. */
  readonly retryable: boolean;
  /** What the provider asked to wait, in milliseconds. */
  readonly waitMs: number | undefined;
  /** The server said no to the question itself. */
  readonly rejection: Rejection | undefined;
  /** A filter would not let the question, or its answer, pass. */
  readonly refused: boolean;
  /** The provider may have worked on the question, and charge for it: it did not say no, and was not out of reach. */
  readonly worked: boolean;
}

/** An error that the provider answered with. */
type Answered = APIError;

const FINAL: Failure = { retryable: false, waitMs: undefined, rejection: undefined, refused: false, worked: true };

export function failureOf(error: unknown, nowMs: number): Failure {
  if (error instanceof APIUserAbortError) return FINAL;
  if (error instanceof APIConnectionError) return { ...FINAL, retryable: true, worked: false };
  if (error instanceof APIError) return answered(error as Answered, nowMs);
  // A body that is no JSON, no completion or torn: another answer may be whole. One that is too long, or a fault of ours, is final.
  return { ...FINAL, retryable: isBadBody(error) && !(error instanceof AnswerTooLong) };
}

/** Whether a failure tells of the provider, and not of this one question or of us. */
export function isProvidersFailure(error: unknown): boolean {
  if (error instanceof APIUserAbortError) return false;
  if (!(error instanceof APIError) || error instanceof APIConnectionError) return error instanceof APIConnectionError || isBadBody(error);
  const { status = 0 } = error as Answered;
  return status >= 500 || [401, 403, 404, 408, 429].includes(status);
}

function answered(error: Answered, nowMs: number): Failure {
  const status = error.status ?? 0;
  const words = [error.message, error.param, error.code, error.type].filter((word) => typeof word === 'string').join(' ').slice(0, 2_000);
  return {
    // A quota that is used up does not fill again by waiting.
    retryable: (status === 408 || status === 409 || status === 429 || status >= 500) && !/insufficient_quota|billing/i.test(words),
    waitMs: retryAfterMs(error.headers?.get('retry-after') ?? null, nowMs),
    rejection: { status, words },
    refused: status === 400 && /content_filter|content_policy/i.test(words),
    worked: false,
  };
}


/** The body could not be read, or was no completion. What the platform throws is told by its name: it may be of another realm. */
function isBadBody(error: unknown): boolean {
  if (error instanceof NotACompletion || error instanceof AnswerTooLong) return true;
  return types.isNativeError(error) && (error.name === 'SyntaxError' || (error.name === 'TypeError' && /terminated|network|fetch/i.test(error.message)));
}
