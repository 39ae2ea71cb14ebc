import { engine } from '../../generation/engine.js';
import { gammaP, logGamma } from '../special-functions.js';
import type { CountFamily } from './family.js';

/** Location: logarithm of the uncut mean. */
export const poisson: CountFamily = {
  takes: ['mean'],
  at: (location) => {
    const { exponential, naturalLog } = engine().kernels;
    const mean = exponential(location);
    const reach = 12 * Math.sqrt(mean) + 40;
    return {
      weight: (k) => (k < 0 ? 0 : exponential(k * naturalLog(mean) - mean - logGamma(k + 1))),
      sum: (k) => (k < 0 ? 0 : 1 - gammaP(k + 1, mean)),
      from: Math.max(0, Math.floor(mean - reach)),
      to: Math.ceil(mean + reach),
    };
  },
  search: ({ mean }, { low, high }) => {
    const { naturalLog } = engine().kernels;
    const centre = Math.max(mean ?? Math.max(low, 0) + (high - Math.max(low, 0)) / 4, 1e-6);
    return { location: naturalLog(centre), locations: [naturalLog(centre) - 7, naturalLog(Math.max(high, 1)) + 3] };
  },
};
