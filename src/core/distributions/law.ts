/** A continuous law before it is cut to its bounds. */
export interface Law {
  /** Probability of a value up to x. */
  cdf(x: number): number;
  /** Density at x. */
  pdf(x: number): number;
  /** Values about which it is known where its mass lies and where its density breaks; tables start from them. */
  readonly marks: readonly number[];
}

/** A law of whole numbers. */
export interface CountLaw {
  /** Probability of k; need not be normalised. */
  weight(k: number): number;
  /** Sum of the weights from the first number of the span to k, where counts are too many to be added one by one. */
  sum(k: number): number;
  /** Numbers outside have next to no weight. */
  readonly from: number;
  readonly to: number;
}

/** Bounds within which a law is cut, and the distance of the values it is rounded to. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Mean, standard deviation and median. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
  readonly median: number;
}

/** Multiples of a law's own width that cover its mass and its tails. */
export const MARKS: readonly number[] = [-40, -20, -12, -8, -6, -4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, 6, 8, 12, 20, 40];
