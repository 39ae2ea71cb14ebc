import { engine } from '../../generation/engine.js';
import { betaI, logGamma } from '../special-functions.js';
import type { CountFamily } from './family.js';

/** Location: log odds of a success. */
export const binomial: CountFamily = {
  takes: ['mean', 'trials', 'probability'],
  at: (location, given, span) => {
    const { exponential, naturalLog } = engine().kernels;
    const n = trialsOf(given.trials, span.high);
    const p = 1 / (1 + exponential(-location));
    const reach = 12 * Math.sqrt(n * p * (1 - p)) + 40;
    const choices = logGamma(n + 1);
    return {
      weight: (k) => (k < 0 || k > n ? 0 : exponential(choices - logGamma(k + 1) - logGamma(n - k + 1) + k * naturalLog(p) + (n - k) * naturalLog(1 - p))),
      sum: (k) => (k < 0 ? 0 : k >= n ? 1 : betaI(1 - p, n - k, k + 1)),
      from: Math.max(0, Math.floor(n * p - reach)),
      to: Math.min(n, Math.ceil(n * p + reach)),
    };
  },
  search: ({ mean, trials, probability }, { high }) => {
    const { naturalLog } = engine().kernels;
    const p = Math.min(Math.max(mean === undefined ? (probability ?? 0.5) : mean / trialsOf(trials, high), 1e-9), 1 - 1e-9);
    return { location: naturalLog(p / (1 - p)), locations: [-21, 21], ...(mean === undefined ? { free: true } : {}) };
  },
};

function trialsOf(trials: number | undefined, high: number): number {
  return trials ?? Math.max(1, Math.floor(high));
}
