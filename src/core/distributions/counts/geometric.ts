import { engine } from '../../generation/engine.js';
import type { CountFamily } from './family.js';

/** Each number from the least on is rarer than the one before by the same factor. Location: log odds of that factor. */
export const geometric: CountFamily = {
  takes: ['mean', 'probability'],
  at: (location, _, { low }) => {
    const { exponential, naturalLog, power } = engine().kernels;
    const factor = 1 / (1 + exponential(-location));
    const first = Math.ceil(low);
    return {
      weight: (k) => (1 - factor) * power(factor, k - first),
      sum: (k) => 1 - power(factor, k - first + 1),
      from: first,
      to: first + Math.ceil(-40 / naturalLog(Math.min(factor, 1 - 1e-12))) + 1,
    };
  },
  search: ({ mean, probability }, { low, high }) => {
    const { naturalLog } = engine().kernels;
    const first = Math.ceil(low);
    const above = Math.max((mean ?? first + (high - first) / 5) - first, 1e-9);
    const factor = mean === undefined && probability !== undefined ? 1 - probability : above / (1 + above);
    return { location: naturalLog(factor / (1 - factor)), locations: [-21, 27], ...(mean === undefined && probability !== undefined ? { free: true } : {}) };
  },
};
