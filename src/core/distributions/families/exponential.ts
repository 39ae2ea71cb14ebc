import { engine } from '../../generation/engine.js';
import { MARKS } from '../law.js';
import type { Family } from './family.js';

/** Falls from the lower bound on. Location: logarithm of the uncut mean above that bound. */
export const exponential: Family = {
  takes: ['mean', 'median'],
  spreads: false,
  at: (location, _, { low }) => {
    const { exponential: e } = engine().kernels;
    const scale = e(location);
    return {
      cdf: (x) => (x <= low ? 0 : 1 - e(-(x - low) / scale)),
      pdf: (x) => (x < low ? 0 : e(-(x - low) / scale) / scale),
      marks: MARKS.filter((k) => k > 0).flatMap((k) => [low + k * scale, low + k * scale * 0.1]),
    };
  },
  search: ({ mean, median }, { low, high }) => {
    const { naturalLog } = engine().kernels;
    const width = high - low;
    const centre = mean ?? median ?? low + width / 5;
    const scale = Math.max(centre - low, width * 1e-9) / (mean === undefined && median !== undefined ? Math.LN2 : 1);
    return { location: naturalLog(scale), spread: 0, locations: [naturalLog(scale) - 1, naturalLog(width) + 12], spreads: [0, 0] };
  },
};
