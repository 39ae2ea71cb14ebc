import { engine } from '../../generation/engine.js';
import { increasingRoot } from '../../numbers/increasing-root.js';
import { MARKS } from '../law.js';
import { logGamma } from '../special-functions.js';
import type { Family } from './family.js';

/** Location: logarithm of the scale; spread: minus the logarithm of the shape. */
export const weibull: Family = {
  takes: ['mean', 'median', 'deviation', 'shape'],
  spreads: true,
  problem: ({ low, step }) => (low < -step ? 'a weibull distribution needs a min of 0 or more' : undefined),
  at: (location, spread) => {
    const { exponential, power } = engine().kernels;
    const shape = exponential(-spread);
    const scale = exponential(location);
    return {
      cdf: (x) => (x <= 0 ? 0 : 1 - exponential(-power(x / scale, shape))),
      pdf: (x) => (x <= 0 ? 0 : (shape / scale) * power(x / scale, shape - 1) * exponential(-power(x / scale, shape))),
      marks: MARKS.map((k) => scale * exponential(k / shape / 4)),
    };
  },
  search: ({ mean, median, deviation, shape }, { low, high, step }) => {
    const { naturalLog, exponential } = engine().kernels;
    const centre = mean ?? median ?? Math.max(low, 0) + (high - Math.max(low, 0)) / 3;
    const spread = shape === undefined ? (deviation === undefined ? -naturalLog(1.5) : spreadFor(deviation / centre)) : -naturalLog(shape);
    const k = exponential(-spread);
    const meanOfOne = exponential(logGamma(1 + 1 / k));
    return {
      location: naturalLog(mean === undefined ? centre / exponential(naturalLog(Math.LN2) / k) : centre / meanOfOne),
      spread,
      locations: [naturalLog(Math.max(centre / 1000, step * 1e-6)), naturalLog(high) + 12],
      spreads: [spread - 1, Math.max(naturalLog(6), spread)],
    };
  },
};

/** Spread at which deviation ÷ mean of the uncut law is so much. */
function spreadFor(ratio: number): number {
  const { naturalLog, exponential } = engine().kernels;
  const excess = (spread: number): number => {
    const k = exponential(-spread);
    const second = exponential(logGamma(1 + 2 / k) - 2 * logGamma(1 + 1 / k));
    return naturalLog(Math.max(second - 1, 1e-12)) / 2 - naturalLog(ratio);
  };
  return increasingRoot(excess, -naturalLog(200), naturalLog(6), 1e-6);
}
