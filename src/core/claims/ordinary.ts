import type { MeasureContext } from './contract.js';

/** What an average may be judged by, in a column some of whose numbers are outliers on purpose. */
export interface Ordinary {
  /** The number may be no outlier. */
  readonly has: (value: number) => boolean;
  /** How far the outliers that pass for ordinary can move an average, where so many of the numbers did not pass. */
  readonly pull: (outside: number, all: number) => number;
}

const ALL: Ordinary = { has: () => true, pull: () => 0 };

/** What a phrase says of the average of a column is about its ordinary numbers: outliers lie mostly outside its bounds. */
export function ordinaryNumbers(column: string, context: MeasureContext): Ordinary {
  const { outliers, options = {} } = context.column(column) ?? {};
  const { min, max } = options;
  if (outliers === undefined || typeof min !== 'number' || typeof max !== 'number') return ALL;
  return {
    has: (value) => value >= min && value <= max,
    pull: (outside, all) => {
      const error = Math.sqrt((outliers.share * (1 - outliers.share)) / Math.max(1, all));
      const hidden = outliers.share + 5 * error - outside / Math.max(1, all);
      return Math.max(0, hidden) * (max - min);
    },
  };
}
