/** Milliseconds of a Retry-After header: seconds or an HTTP date. */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - nowMs : seconds * 1000;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

const BASE_MS = 400;

/** Exponential with full jitter, or what the provider asked for where that is longer. */
export function pauseMs(attempt: number, waitMs: number | undefined, random: () => number): number {
  return Math.max(waitMs ?? 0, random() * BASE_MS * 2 ** attempt);
}
