import type { Law, Span } from './law.js';

/** Some law cut to a span of its own, with a weight. */
export interface WeightedLaw {
  readonly weight: number;
  readonly law: Law;
  readonly span: Span;
}

/** Laws mixed by their weights, each cut to its own span first. */
export function mixed(parts: readonly WeightedLaw[]): Law {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const cut = parts.map(({ weight, law, span: { low, high } }) => {
    const below = law.cdf(low);
    return { share: weight / total, law, low, high, below, mass: law.cdf(high) - below };
  });
  return {
    cdf: (x) => cut.reduce((sum, { share, law, low, high, below, mass }) => sum + share * (x <= low ? 0 : x >= high ? 1 : (law.cdf(x) - below) / mass), 0),
    pdf: (x) => cut.reduce((sum, { share, law, low, high, mass }) => sum + (x < low || x > high ? 0 : (share * law.pdf(x)) / mass), 0),
    marks: cut.flatMap(({ law, low, high }) => [low, high, ...law.marks.filter((x) => x > low && x < high)]),
  };
}

/** Ranges one behind the other, even within each. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export function binned(bins: readonly Bin[]): Law {
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  return {
    cdf: (x) => bins.reduce((sum, { from, to, weight }) => sum + (weight / total) * Math.min(Math.max((x - from) / (to - from), 0), 1), 0),
    pdf: (x) => {
      const bin = bins.find(({ from, to }) => x >= from && x < to);
      return bin === undefined ? 0 : bin.weight / total / (bin.to - bin.from);
    },
    marks: bins.flatMap(({ from, to }) => [from, to]),
  };
}
