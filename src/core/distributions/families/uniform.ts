import type { Family } from './family.js';

/** Even between the bounds. */
export const uniform: Family = {
  takes: [],
  spreads: false,
  at: (_, __, { low, high }) => ({
    cdf: (x) => Math.min(Math.max((x - low) / (high - low), 0), 1),
    pdf: () => 1 / (high - low),
    marks: [],
  }),
  search: () => ({ location: 0, spread: 0, locations: [0, 0], spreads: [0, 0], free: true }),
};
