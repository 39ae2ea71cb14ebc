import { engine } from '../../generation/engine.js';
import { MARKS } from '../law.js';
import { gammaP, logGamma } from '../special-functions.js';
import type { Family } from './family.js';

/** Largest shape that is looked for: beyond it numbers no longer tell a law's places apart well enough. */
const MOST_SHAPE = 1e8;

/** Location: logarithm of the uncut mean; spread: logarithm of deviation ÷ mean, so the shape is exp(−2 spread). */
export const gamma: Family = {
  takes: ['mean', 'median', 'deviation', 'shape'],
  spreads: true,
  problem: ({ low, step }) => (low < -step ? 'a gamma distribution needs a min of 0 or more' : undefined),
  at: (location, spread) => {
    const { exponential, naturalLog } = engine().kernels;
    const shape = exponential(-2 * spread);
    const mean = exponential(location);
    const scale = mean / shape;
    const norm = logGamma(shape) + shape * naturalLog(scale);
    const deviation = mean * exponential(spread);
    return {
      cdf: (x) => gammaP(shape, x / scale),
      pdf: (x) => (x <= 0 ? 0 : exponential((shape - 1) * naturalLog(x) - x / scale - norm)),
      marks: [...MARKS.map((k) => mean + k * deviation), ...MARKS.filter((k) => k < 0).map((k) => mean * exponential(k))],
    };
  },
  search: ({ mean, median, deviation, shape }, { low, high, step }) => {
    const { naturalLog } = engine().kernels;
    const centre = mean ?? median ?? Math.max(low, 0) + (high - Math.max(low, 0)) / 4;
    const ratio = deviation === undefined ? 0.6 : Math.max(deviation / centre, 1 / Math.sqrt(MOST_SHAPE));
    const spread = shape === undefined ? naturalLog(ratio) : -0.5 * naturalLog(shape);
    return {
      location: naturalLog(centre),
      spread,
      locations: [naturalLog(Math.max(centre / 1000, step * 1e-6)), naturalLog(high) + 12],
      spreads: [spread - 1, Math.max(naturalLog(8), spread)],
    };
  },
};
