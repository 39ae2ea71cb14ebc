import { engine } from '../../generation/engine.js';
import { betaI, logGamma } from '../special-functions.js';
import type { Family } from './family.js';

/** Largest sum of both shapes that is looked for: the fraction that tells its law takes as many steps as the root of it. */
const MOST_SUM = 1e7;

/** Stretched over the whole range. Location: log odds of the mean's place in it; spread: minus the logarithm of α + β. */
export const beta: Family = {
  takes: ['mean', 'median', 'deviation'],
  spreads: true,
  at: (location, spread, { low, high }) => {
    const { exponential, naturalLog } = engine().kernels;
    const width = high - low;
    const centre = 1 / (1 + exponential(-location));
    const sum = exponential(-spread);
    const [a, b] = [centre * sum, (1 - centre) * sum];
    const norm = logGamma(a) + logGamma(b) - logGamma(sum) + naturalLog(width);
    const deviation = Math.sqrt((centre * (1 - centre)) / (sum + 1));
    const places = [0, 0.5, 1, 2, 3, 4, 6, 9].flatMap((k) => [centre - k * deviation, centre + k * deviation]);
    const edges = [1, 3, 6, 10, 15, 20].flatMap((k) => [exponential(-k), 1 - exponential(-k)]);
    return {
      cdf: (x) => betaI((x - low) / width, a, b),
      pdf: (x) => {
        const p = (x - low) / width;
        return p <= 0 || p >= 1 ? 0 : exponential((a - 1) * naturalLog(p) + (b - 1) * naturalLog(1 - p) - norm);
      },
      marks: [...places, ...edges].map((p) => low + p * width),
    };
  },
  search: ({ mean, median, deviation }, { low, high }) => {
    const { naturalLog } = engine().kernels;
    const width = high - low;
    const place = Math.min(Math.max(((mean ?? median ?? (low + high) / 2) - low) / width, 1e-6), 1 - 1e-6);
    const d = (deviation ?? width / 6) / width;
    const sum = Math.min(Math.max((place * (1 - place)) / (d * d) - 1, 0.02), MOST_SUM);
    return { location: naturalLog(place / (1 - place)), spread: -naturalLog(sum), locations: [-16, 16], spreads: [-naturalLog(sum) - 2, -naturalLog(0.02)] };
  },
};
