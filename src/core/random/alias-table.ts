import { wordThreshold } from './word-threshold.js';

/**
 * Vose's alias table for the kernel `aliasIndex`: for each of n outcomes a threshold and an alias, 32-bit little
 * endian. One 32-bit word then decides in constant time; shares are met to within n ÷ 2^32.
 * @param weights not negative, not all zero; an outcome of weight 0 never comes
 */
export function aliasTable(weights: readonly number[]): Uint8Array {
  const n = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scaled = weights.map((weight) => (weight / total) * n);
  const table = new DataView(new ArrayBuffer(n * 8));
  const small: number[] = [];
  const large: number[] = [];
  scaled.forEach((share, i) => (share < 1 ? small : large).push(i));
  const settle = (i: number, threshold: number, alias: number): void => {
    table.setUint32(i * 8, wordThreshold(threshold), true);
    table.setUint32(i * 8 + 4, alias, true);
  };
  let s = small.pop();
  let l = large.pop();
  while (s !== undefined && l !== undefined) {
    settle(s, scaled[s] ?? 0, l);
    const rest = (scaled[l] ?? 0) + (scaled[s] ?? 0) - 1;
    scaled[l] = rest;
    if (rest < 1) {
      small.push(l);
      l = large.pop();
    }
    s = small.pop();
  }
  // What is left has a share of one but for rounding. An outcome of weight 0 must not be left: it takes an alias.
  const heaviest = weights.indexOf(Math.max(...weights));
  for (const i of [s, l, ...small, ...large]) {
    if (i !== undefined) settle(i, weights[i] === 0 ? 0 : 1, weights[i] === 0 ? heaviest : i);
  }
  return new Uint8Array(table.buffer);
}
