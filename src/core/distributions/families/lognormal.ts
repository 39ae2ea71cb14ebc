import { engine } from '../../generation/engine.js';
import { MARKS } from '../law.js';
import type { Family } from './family.js';

const ROOT_OF_TWO_PI = 2.5066282746310002;

/** Location and spread: mean and logarithm of the deviation of the value's logarithm. */
export const lognormal: Family = {
  takes: ['mean', 'median', 'deviation', 'percentiles'],
  spreads: true,
  problem: ({ low, step }) => (low < -step ? 'a lognormal distribution needs a min of 0 or more' : undefined),
  at: (mu, logSigma) => {
    const { exponential, naturalLog, normalCdf } = engine().kernels;
    const sigma = exponential(logSigma);
    const z = (x: number): number => (naturalLog(x) - mu) / sigma;
    return {
      cdf: (x) => (x <= 0 ? 0 : normalCdf(z(x))),
      pdf: (x) => (x <= 0 ? 0 : exponential(-0.5 * z(x) * z(x)) / (x * sigma * ROOT_OF_TWO_PI)),
      marks: MARKS.map((k) => exponential(mu + k * sigma)),
    };
  },
  search: ({ mean, median, deviation }, { low, high, step }) => {
    const { naturalLog } = engine().kernels;
    // Without a hint the middle of the logarithms, and about 99 % of the uncut law inside the bounds.
    const least = Math.max(low, high / 1000);
    const centre = mean ?? median ?? Math.sqrt(least * high);
    const usual = Math.min(Math.max((naturalLog(high) - naturalLog(least)) / 5, 0.05), 1.25);
    const sigma = deviation === undefined ? usual : Math.max(Math.sqrt(naturalLog(1 + (deviation / centre) * (deviation / centre))), 1e-4);
    const bottom = naturalLog(Math.max(low, step * 1e-3));
    const reach = Math.max(naturalLog(high) - bottom, sigma) * 1.5 + 4 * sigma;
    return {
      location: naturalLog(centre) - (mean === undefined ? 0 : (sigma * sigma) / 2),
      spread: naturalLog(sigma),
      locations: [bottom - reach, naturalLog(high) + reach],
      // Cutting only narrows a law, so a much narrower one is never wanted.
      spreads: [naturalLog(sigma) - 1, Math.max(naturalLog(6), naturalLog(sigma))],
    };
  },
};
