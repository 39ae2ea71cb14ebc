/**
 * How many standard errors an estimate of so many values may lie off, where the promise is kept: beyond 5 lies one in
 * two million for the normal law, and the law of an estimate of few values has longer tails.
 */
export function mostErrors(values: number): number {
  return 5 + 30 / Math.max(1, values);
}

/** Standard errors beyond which a difference counts as found: one in a thousand is that far off by chance. */
export const FOUND_ERRORS = 3.3;

/** Fewer values than these tell nothing of an average or a tie. */
export const FEWEST_VALUES = 30;

export const TOO_FEW = 'There are too few rows to tell.';
