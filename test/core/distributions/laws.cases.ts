import { binned, mixed } from '../../../src/core/distributions/combined.js';
import { COUNT_FAMILIES, type CountFamilyId } from '../../../src/core/distributions/counts/registry.js';
import { FAMILIES, type FamilyId } from '../../../src/core/distributions/families/registry.js';
import type { Law, Span } from '../../../src/core/distributions/law.js';
import { continuousPieces, countPieces, pieceMoments, TABLE_ERROR, valueAt } from '../../../src/core/distributions/quantile-pieces.js';
import { gammaP, betaI, logGamma } from '../../../src/core/distributions/special-functions.js';
import { drawLaw } from '../../support/draw-law.js';
import { jStat } from '../../support/jstat.js';
import { ksChance, ksDistance } from '../../support/statistics.js';

const ROWS = 100_000;
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
const { log } = Math;

/** Twenty p-values are uniform: none is absurd, and together they are no rarer than once in ten thousand. */
function expectUniform(chances: readonly number[]): void {
  expect(Math.min(...chances)).toBeGreaterThan(1e-5);
  expect(ksChance(ksDistance(Float64Array.from(chances), (p) => p), chances.length)).toBeGreaterThan(1e-4);
}

const span = (low: number, high: number): Span => ({ low, high, step: 0 });

interface Case {
  readonly name: string;
  readonly law: Law | undefined;
  readonly span: Span;
  readonly cdf: (x: number) => number;
}

function family(id: FamilyId, location: number, spread: number, cut: Span, cdf: (x: number) => number): Case {
  return { name: `${id} ${String(location)} ${String(spread)} in ${String(cut.low)}…${String(cut.high)}`, law: FAMILIES[id].at(location, spread, cut), span: cut, cdf };
}

const CASES: readonly Case[] = [
  family('uniform', 0, 0, span(-3, 9), (x) => (x + 3) / 12),
  family('normal', 10, log(4), span(-100, 100), (x) => jStat.normal.cdf(x, 10, 4)),
  family('normal', 10, log(4), span(9, 30), (x) => jStat.normal.cdf(x, 10, 4)),
  family('normal', 0, log(1), span(2.5, 4), (x) => jStat.normal.cdf(x, 0, 1)),
  family('lognormal', 2, log(0.9), span(0, 1e6), (x) => jStat.lognormal.cdf(x, 2, 0.9)),
  family('lognormal', 2, log(1.8), span(1, 50), (x) => jStat.lognormal.cdf(x, 2, 1.8)),
  family('exponential', log(7), 0, span(2, 20), (x) => jStat.exponential.cdf(x - 2, 1 / 7)),
  family('gamma', log(12), log(0.5), span(0, 300), (x) => jStat.gamma.cdf(x, 4, 3)),
  family('gamma', log(12), log(2), span(0, 300), (x) => jStat.gamma.cdf(x, 0.25, 48)),
  family('gamma', log(12), log(0.1), span(11, 13), (x) => jStat.gamma.cdf(x, 100, 0.12)),
  family('beta', 0, -log(5), span(0, 1), (x) => jStat.beta.cdf(x, 2.5, 2.5)),
  family('beta', log(0.25), -log(2), span(0, 1), (x) => jStat.beta.cdf(x, 0.4, 1.6)),
  family('pareto', -log(1.3), 0, span(2, 5000), (x) => jStat.pareto.cdf(x, 2, 1.3)),
  family('weibull', log(20), -log(1.7), span(0, 200), (x) => jStat.weibull.cdf(x, 20, 1.7)),
  family('weibull', log(20), -log(0.6), span(1, 60), (x) => jStat.weibull.cdf(x, 20, 0.6)),
  family('triangular', 3, 0, span(1, 11), (x) => jStat.triangular.cdf(x, 1, 11, 3)),
  {
    name: 'mixture of two far apart',
    law: mixed([
      { weight: 3, law: FAMILIES.normal.at(10, log(0.5), span(0, 60))!, span: span(0, 60) },
      { weight: 1, law: FAMILIES.normal.at(40, log(3), span(0, 60))!, span: span(0, 60) },
    ]),
    span: span(0, 60),
    cdf: (x) => 0.75 * jStat.normal.cdf(x, 10, 0.5) + 0.25 * jStat.normal.cdf(x, 40, 3),
  },
  {
    name: 'histogram with a gap',
    law: binned([{ from: 0, to: 10, weight: 5 }, { from: 20, to: 21, weight: 3 }, { from: 21, to: 50, weight: 2 }]),
    span: span(0, 50),
    cdf: (x) => 0.5 * Math.min(Math.max(x / 10, 0), 1) + 0.3 * Math.min(Math.max(x - 20, 0), 1) + 0.2 * Math.min(Math.max((x - 21) / 29, 0), 1),
  },
];

describe.each(CASES)('$name', ({ law, span: cut, cdf }) => {
  const pieces = law && continuousPieces(law, cut);
  const below = cdf(cut.low);
  const mass = cdf(cut.high) - below;
  const truncated = (x: number): number => (cdf(x) - below) / mass;

  it('is the law cut to its bounds, for twenty seeds', () => {
    const chances = SEEDS.map((seed) => ksChance(ksDistance(drawLaw(pieces, ROWS, seed), truncated), ROWS));
    expectUniform(chances);
  });

  it('is tabulated to the stated error, increasing, and within its bounds', () => {
    let last = cut.low;
    for (const piece of pieces ?? []) {
      for (const t of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
        const x = valueAt(piece, t * piece.width);
        expect(x).toBeGreaterThanOrEqual(last - 1e-9 * Math.abs(last));
        // The oracle itself is right to about 1e-7.
        expect(Math.abs(truncated(x) - (piece.from + t * piece.width))).toBeLessThan(4 * TABLE_ERROR);
        last = x;
      }
    }
    expect(truncated(last)).toBeGreaterThan(1 - 1e-12);
  });
});

interface CountCase {
  readonly id: CountFamilyId;
  readonly location: number;
  readonly span: Span;
  readonly given: { readonly trials?: number };
  readonly weight: (k: number) => number;
}

const COUNT_CASES: readonly CountCase[] = [
  { id: 'poisson', location: log(3.7), span: span(-0.5, 60.5), given: {}, weight: (k) => jStat.poisson.pdf(k, 3.7) },
  { id: 'poisson', location: log(3.7), span: span(0.5, 6.5), given: {}, weight: (k) => jStat.poisson.pdf(k, 3.7) },
  { id: 'poisson', location: log(80), span: span(-0.5, 500.5), given: {}, weight: (k) => Math.exp(k * log(80) - 80 - jStat.gammaln(k + 1)) },
  { id: 'binomial', location: log(0.25), span: span(-0.5, 30.5), given: { trials: 30 }, weight: (k) => jStat.binomial.pdf(k, 30, 0.2) },
  { id: 'geometric', location: log(4), span: span(0.5, 400.5), given: {}, weight: (k) => 0.8 ** (k - 1) },
  { id: 'geometric', location: log(4), span: span(0.5, 9.5), given: {}, weight: (k) => 0.8 ** (k - 1) },
  { id: 'zipf', location: -1, span: span(0.5, 200.5), given: {}, weight: (k) => 1 / k },
  { id: 'zipf', location: -1.6, span: span(4.5, 60.5), given: {}, weight: (k) => (k - 4) ** -1.6 },
];

describe.each(COUNT_CASES)('$id $location in $span.low…$span.high', ({ id, location, span: cut, given, weight }) => {
  it('has the frequencies of the law cut to its bounds, for twenty seeds', () => {
    const pieces = countPieces(COUNT_FAMILIES[id].at(location, given, cut), cut);
    const [first, last] = [Math.ceil(cut.low), Math.floor(cut.high)];
    const weights = Array.from({ length: last - first + 1 }, (_, i) => weight(first + i));
    const total = weights.reduce((sum, w) => sum + w, 0);
    const expected = weights.map((w) => (w / total) * ROWS);
    const chances = SEEDS.map((seed) => {
      const counts = new Float64Array(weights.length);
      for (const x of drawLaw(pieces, ROWS, seed)) counts[Math.round(x) - first] = (counts[Math.round(x) - first] ?? 0) + 1;
      return chiSquareChance(counts, expected);
    });
    expectUniform(chances);
  });
});

/** Numbers expected fewer than five times count together. */
function chiSquareChance(counts: Float64Array, expected: readonly number[]): number {
  let [statistic, cells, rare, rareExpected] = [0, 0, 0, 0];
  expected.forEach((e, i) => {
    if (e < 5) {
      rare += counts[i] ?? 0;
      rareExpected += e;
      return;
    }
    statistic += ((counts[i] ?? 0) - e) ** 2 / e;
    cells++;
  });
  if (rareExpected >= 5) {
    statistic += (rare - rareExpected) ** 2 / rareExpected;
    cells++;
  }
  return 1 - jStat.chisquare.cdf(statistic, cells - 1);
}

describe('counts too many to be added one by one', () => {
  it.each<[CountFamilyId, number, Span, { trials?: number }, number, number]>([
    ['poisson', log(1e6), span(-0.5, 2e6 + 0.5), {}, 1e6, 1e3],
    ['binomial', log(2 / 3), span(-0.5, 1e9 + 0.5), { trials: 1e9 }, 4e8, Math.sqrt(2.4e8)],
  ])('%s has the mean and deviation of the law', (id, location, cut, given, mean, deviation) => {
    const found = pieceMoments(countPieces(COUNT_FAMILIES[id].at(location, given, cut), cut) ?? []);
    expect(found.mean / mean).toBeCloseTo(1, 5);
    expect(found.deviation / deviation).toBeCloseTo(1, 2);
  });

  it('zipf over a billion ranks gives each decade its share', () => {
    const sample = drawLaw(countPieces(COUNT_FAMILIES.zipf.at(-1, {}, span(0.5, 1e9 + 0.5)), span(0.5, 1e9 + 0.5)), ROWS, 5);
    const harmonic = (n: number): number => log(n) + 0.5772156649 + 1 / (2 * n);
    for (const decade of [1e2, 1e3, 1e5, 1e7]) {
      const share = sample.filter((x) => Math.round(x) <= decade).length / ROWS;
      expect(Math.abs(share - harmonic(decade) / harmonic(1e9))).toBeLessThan(5 * Math.sqrt(0.25 / ROWS));
    }
  });
});

describe('a law that lies all but in a point', () => {
  // Beside 0 the numbers of a machine end: halving the way to it must end with them.
  it.each<[FamilyId, number, number]>([
    ['lognormal', log(Number.MIN_VALUE), log(0.5)],
    ['gamma', log(250), 0.5 * log(1e7)],
    ['weibull', log(1e-300), log(6)],
  ])('%s is tabulated', (id, location, spread) => {
    const cut = { low: -0.005, high: 1000.005, step: 0.01 };
    const law = FAMILIES[id].at(location, spread, cut);
    const pieces = (law && continuousPieces(law, cut)) ?? [];
    expect(pieces.length).toBeGreaterThan(0);
    expect(Math.abs(pieceMoments(pieces).median)).toBeLessThan(0.005);
  });
});

describe('special functions', () => {
  it('agree with an independent library', () => {
    for (const a of [0.3, 1, 2.5, 17, 250]) {
      expect(logGamma(a + 1) - logGamma(a)).toBeCloseTo(log(a), 10);
      for (const t of [0.1, 0.7, 1, 1.4, 3]) {
        expect(gammaP(a, a * t)).toBeCloseTo(jStat.gamma.cdf(a * t, a, 1), 7);
        for (const b of [0.5, 4, 90]) expect(betaI(t / 4, a, b)).toBeCloseTo(jStat.beta.cdf(t / 4, a, b), 7);
      }
    }
    for (const a of [90_000, 110_000, 1e6]) {
      for (const z of [-3, -1, 0.2, 2]) expect(gammaP(a, a + z * Math.sqrt(a))).toBeCloseTo(jStat.gamma.cdf(a + z * Math.sqrt(a), a, 1), 6);
    }
  });
});
