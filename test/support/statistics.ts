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

/** Kolmogorov–Smirnov distance of a sample to a continuous law; of large samples every tenth value is asked, which is near enough. */
export function ksDistance(sample: Float64Array, cdf: (x: number) => number): number {
  const sorted = sample.slice().sort();
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; i += n > 1000 ? 10 : 1) {
    const f = cdf(sorted[i] ?? 0);
    distance = Math.max(distance, f - i / n, (i + 1) / n - f);
  }
  return distance;
}

/** Chance of a distance as large or larger, for n draws of the law itself (Kolmogorov's limit with Stephens's correction). */
export function ksChance(distance: number, n: number): number {
  const root = Math.sqrt(n);
  const t = distance * (root + 0.12 + 0.11 / root);
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * t * t);
  return Math.min(Math.max(t < 0.2 ? 1 : sum, 0), 1);
}

/** Rank correlation (Spearman), equal values sharing their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

export function pearson(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  let [ma, mb] = [0, 0];
  for (let i = 0; i < n; i++) {
    ma += (a[i] ?? 0) / n;
    mb += (b[i] ?? 0) / n;
  }
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [(a[i] ?? 0) - ma, (b[i] ?? 0) - mb];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}

function ranks(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const out = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (let k = from; k < to; k++) out[order[k] ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return out;
}
