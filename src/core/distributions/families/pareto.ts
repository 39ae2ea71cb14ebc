import { engine } from '../../generation/engine.js';
import { MARKS } from '../law.js';
import type { Family } from './family.js';

/** Falls from the lower bound on as a power of the value. Location: minus the logarithm of the tail exponent. */
export const pareto: Family = {
  takes: ['mean', 'median', 'shape'],
  spreads: false,
  problem: ({ low, step }) => (low + step / 2 <= 0 ? 'a pareto distribution needs a min above 0' : undefined),
  at: (location, _, { low, step }) => {
    const { exponential, power } = engine().kernels;
    const shape = exponential(-location);
    const least = Math.max(low, step / 2);
    return {
      cdf: (x) => (x <= least ? 0 : 1 - power(least / x, shape)),
      pdf: (x) => (x < least ? 0 : (shape / x) * power(least / x, shape)),
      marks: MARKS.filter((k) => k > 0).flatMap((k) => [least * exponential(k / shape), least * (1 + 0.1 * k)]),
    };
  },
  search: ({ mean, median, shape }, { low, high, step }) => {
    const { naturalLog } = engine().kernels;
    const least = Math.max(low, step / 2);
    const centre = mean ?? median;
    const [bottom, top] = [-naturalLog(200), naturalLog(20)];
    if (centre === undefined) return { location: -naturalLog(shape ?? 1.5), spread: 0, locations: [bottom, top], spreads: [0, 0], free: true };
    const start = mean === undefined ? Math.LN2 / naturalLog(Math.max(centre / least, 1.0001)) : centre / Math.max(centre - least, high * 1e-9);
    return { location: -naturalLog(start), spread: 0, locations: [bottom, top], spreads: [0, 0] };
  },
};
