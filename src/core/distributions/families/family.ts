import type { Law, Span } from '../law.js';
import type { ParameterName, Parameters } from '../options.js';

/**
 * The laws of a name by two coordinates: the centre of the law grows with `location` and, around the same centre, its
 * deviation grows with `spread`.
 */
export interface Family {
  /** Parameters it can be given by. */
  readonly takes: readonly ParameterName[];
  /** Whether a stated deviation can be met (two parameters), or follows from the centre (one). */
  readonly spreads: boolean;
  /** Undefined where there is no such law. */
  at(location: number, spread: number, span: Span): Law | undefined;
  /** Coordinates of the law that would have what is stated if it were not cut, and where better ones may lie. */
  search(given: Parameters, span: Span): Search;
  /** What is wrong with the bounds for laws of this name. */
  problem?(span: Span): string | undefined;
}

export interface Search {
  readonly location: number;
  readonly spread: number;
  readonly locations: readonly [number, number];
  readonly spreads: readonly [number, number];
  /** Nothing about the centre is stated: the law stands as it is. */
  readonly free?: boolean;
}
