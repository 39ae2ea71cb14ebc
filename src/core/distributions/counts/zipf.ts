import { engine } from '../../generation/engine.js';
import type { CountFamily } from './family.js';

/** Ranks up to this are added one by one; beyond, the sum is told by an integral (Euler–Maclaurin). */
const ADDED = 1_024;

/** The r-th number is as frequent as 1 ÷ r^exponent. Location: minus the exponent. */
export const zipf: CountFamily = {
  takes: ['mean', 'exponent'],
  at: (location, _, { low, high }) => {
    const { power, naturalLog } = engine().kernels;
    const exponent = -location;
    const first = Math.ceil(low);
    const weight = (k: number): number => power(k - first + 1, -exponent);
    const sums = [0];
    for (let rank = 1; rank <= ADDED; rank++) sums.push((sums[rank - 1] ?? 0) + power(rank, -exponent));
    const integral = (r: number): number => (Math.abs(exponent - 1) < 1e-9 ? naturalLog(r) : power(r, 1 - exponent) / (1 - exponent));
    const beyond = (r: number): number => (sums[ADDED] ?? 0) + integral(r) - integral(ADDED) + (power(r, -exponent) - power(ADDED, -exponent)) / 2;
    return {
      weight,
      sum: (k) => {
        const rank = k - first + 1;
        return rank <= ADDED ? (sums[Math.max(rank, 0)] ?? 0) : beyond(rank);
      },
      from: first,
      to: Math.floor(high),
    };
  },
  search: ({ mean, exponent }) => ({ location: -(exponent ?? 1), locations: [-8, 0], ...(mean === undefined ? { free: true } : {}) }),
};
