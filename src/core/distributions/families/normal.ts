import { engine } from '../../generation/engine.js';
import { MARKS } from '../law.js';
import type { Family } from './family.js';

const ROOT_OF_TWO_PI = 2.5066282746310002;

/** Location: mean of the uncut law; spread: logarithm of its deviation. */
export const normal: Family = {
  takes: ['mean', 'median', 'deviation', 'percentiles'],
  spreads: true,
  at: (mu, logSigma) => {
    const { exponential, normalCdf } = engine().kernels;
    const sigma = exponential(logSigma);
    const z = (x: number): number => (x - mu) / sigma;
    return {
      cdf: (x) => normalCdf(z(x)),
      pdf: (x) => exponential(-0.5 * z(x) * z(x)) / (sigma * ROOT_OF_TWO_PI),
      marks: MARKS.map((k) => mu + k * sigma),
    };
  },
  search: ({ mean, median, deviation }, { low, high }) => {
    const { naturalLog } = engine().kernels;
    const centre = mean ?? median ?? (low + high) / 2;
    const sigma = deviation ?? (high - low) / 6;
    const reach = (high - low) * 1.5 + 4 * sigma;
    return {
      location: centre,
      spread: naturalLog(sigma),
      locations: [low - reach, high + reach],
      spreads: [naturalLog(sigma / 2), naturalLog(Math.max((high - low) * 8, sigma * 2))],
    };
  },
};
