import type { CountLaw, Span } from '../law.js';
import type { ParameterName, Parameters } from '../options.js';

/** The laws of whole numbers of a name, by one coordinate with which their mean grows. */
export interface CountFamily {
  readonly takes: readonly ParameterName[];
  at(location: number, given: Parameters, span: Span): CountLaw;
  /** `free`: nothing about the centre is stated, the law stands as it is. */
  search(given: Parameters, span: Span): { readonly location: number; readonly locations: readonly [number, number]; readonly free?: boolean };
}
