import type { Family } from './family.js';

/** Rises from min to the mode and falls to max. Location: the mode. */
export const triangular: Family = {
  takes: ['mode', 'mean', 'median'],
  spreads: false,
  at: (mode, _, { low, high }) => {
    if (mode < low || mode > high) return undefined;
    const width = high - low;
    const [rise, fall] = [mode - low, high - mode];
    return {
      cdf: (x) => (x <= low ? 0 : x >= high ? 1 : x <= mode && rise > 0 ? ((x - low) * (x - low)) / (width * rise) : 1 - ((high - x) * (high - x)) / (width * fall)),
      pdf: (x) => (x < low || x > high ? 0 : x <= mode && rise > 0 ? (2 * (x - low)) / (width * rise) : (2 * (high - x)) / (width * fall)),
      marks: [mode, ...[0.0001, 0.001, 0.01, 0.03, 0.1, 0.3, 0.6].flatMap((p) => [low + p * rise, high - p * fall])],
    };
  },
  search: ({ mode, mean, median }, { low, high }) => ({
    location: Math.min(Math.max(mode ?? (mean === undefined ? (median ?? (low + high) / 2) : 3 * mean - low - high), low), high),
    spread: 0,
    locations: [low, high],
    spreads: [0, 0],
    ...(mean === undefined && median === undefined ? { free: true } : {}),
  }),
};
