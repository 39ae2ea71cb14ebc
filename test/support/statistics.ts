/** Pearson's χ² of counts against expected counts, in standard deviations above its mean (degrees of freedom n − 1). */
export function chiSquareExcess(counts: readonly number[], expected: readonly number[]): number {
  const statistic = counts.reduce((sum, count, i) => sum + (count - (expected[i] ?? 0)) ** 2 / (expected[i] ?? 1), 0);
  const freedom = counts.length - 1;
  return (statistic - freedom) / Math.sqrt(2 * freedom);
}

/**
 * Kolmogorov–Smirnov distance of a sample to a continuous law, times √n: above 1.95 once in a thousand samples. The law
 * is asked at 400 points of the sample, which is near enough.
 */
export function kolmogorovSmirnov(sample: readonly number[], cdf: (x: number) => number): number {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; i += Math.ceil(n / 400)) distance = Math.max(distance, Math.abs(cdf(sorted[i] ?? 0) - (i + 0.5) / n));
  return distance * Math.sqrt(n);
}

export interface Moments {
  readonly mean: number;
  readonly deviation: number;
  readonly median: number;
}

export function momentsOf(sample: readonly number[]): Moments {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  const deviation = Math.sqrt(sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / sample.length);
  const sorted = Float64Array.from(sample).sort();
  return { mean, deviation, median: sorted[sorted.length >> 1] ?? 0 };
}

/** Distribution function of the standard normal law, by Simpson's rule: of no use but as an oracle. */
export function normalCdf(x: number): number {
  if (x < -9) return 0;
  if (x > 9) return 1;
  const steps = 2_000;
  const width = x / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((i * width) ** 2) / 2);
  }
  return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}
