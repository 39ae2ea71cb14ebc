import { toSixDecimals } from '../../columns/rounding.js';

/** Of "most": so many of the rows. */
const MOST_OF_THEM = 0.7;

/** The weights with those at the places so many times the others; 0: most of all. What is so already stays. */
export function raised(weights: readonly number[], places: readonly number[], ratio: number): number[] {
  const isThere = (i: number): boolean => places.includes(i) && (weights[i] ?? 0) > 0;
  const inside = weights.filter((_, i) => isThere(i));
  const outside = weights.filter((weight, i) => !isThere(i) && weight > 0);
  if (inside.length === 0 || outside.length === 0) return [...weights];
  // Of days, a usual one; hours of the night are no measure.
  const elsewhere = weights.length === 24 ? meanOf(outside) : medianOf(outside);
  const there = meanOf(inside);
  const wanted = ratio === 0 ? Math.max(1.5, (MOST_OF_THEM * outside.length) / ((1 - MOST_OF_THEM) * inside.length)) : ratio;
  if (ratio < 1 && ratio > 0 && there / elsewhere <= ratio) return [...weights];
  if (ratio === 0 && there / elsewhere >= wanted) return [...weights];
  const level = wanted * elsewhere;
  // What is told to be the peak does not lie below another hour: its own ups and downs are halved, and others are kept below it.
  const isPeak = wanted > 2.5 || ratio === 0;
  return weights.map((weight, i) => toSixDecimals(isThere(i) ? (isPeak ? (level + (weight * level) / there) / 2 : (weight * level) / there) : isPeak ? Math.min(weight, level / 1.5) : weight));
}

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

export function shareOf(weights: readonly number[], places: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return places.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / total;
}
