import type { ServiceError } from '../../../src/core/errors/service-error.js';
import { parseSchema } from '../../../src/core/schema/parse.js';
import { columnCells } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';
import { chiSquareExcess, kolmogorovSmirnov, momentsOf, normalCdf } from '../../support/statistics.js';

const ROWS = 50_000;
type Options = Readonly<Record<string, unknown>>;

function draws(type: string, options: Options, rows = ROWS, seed = 3): number[] {
  return columnCells(aSchema().table('t', rows).column('a', type, options).build(), 'a', { seed }).map(Number);
}

describe('uniform numbers', () => {
  it.each<[string, Options, number, number, number]>([
    ['integer', { min: 1, max: 6 }, 1, 6, 6],
    ['integer', { min: -50, max: 49 }, -50, 49, 100],
    ['integer', { min: 0, max: 99_999 }, 0, 99_999, 100],
    ['integer', { min: -(2 ** 53) + 2, max: 2 ** 53 - 2 }, -(2 ** 53) + 2, 2 ** 53 - 2, 100],
    ['decimal', { min: -1, max: 1, decimals: 4 }, -1, 1, 100],
    ['decimal', { min: 0, max: 0.000000099, decimals: 9 }, 0, 0.000000099, 100],
  ])('%s %p fill their range evenly', (type, options, min, max, bins) => {
    const sample = draws(type, options);
    expect(Math.min(...sample.slice(0, 1000))).toBeGreaterThanOrEqual(min);
    expect(sample.every((x) => x >= min && x <= max)).toBe(true);
    const counts = new Array<number>(bins).fill(0);
    const step = type === 'integer' ? 1 : options['decimals'] === 9 ? 1e-9 : 1e-4;
    for (const x of sample) counts[Math.min(bins - 1, Math.floor(((x - min) / (max - min + step)) * bins + 1e-9))]! += 1;
    expect(Math.abs(chiSquareExcess(counts, counts.map(() => ROWS / bins)))).toBeLessThan(4.5);
  });

  it('reach both ends, and may be a single value', () => {
    expect(new Set(draws('integer', { min: -3, max: 3 }, 500))).toEqual(new Set([-3, -2, -1, 0, 1, 2, 3]));
    expect(new Set(draws('integer', { min: -7, max: -7 }, 50))).toEqual(new Set([-7]));
    expect(new Set(draws('decimal', { min: 0.05, max: 0.07 }, 200))).toEqual(new Set([0.05, 0.06, 0.07]));
    expect(new Set(draws('decimal', { min: 0.001, max: 0.019, decimals: 2 }, 50))).toEqual(new Set([0.01]));
    expect(new Set(draws('integer', { min: 5, max: 5, distribution: 'normal', mean: 5 }, 50))).toEqual(new Set([5]));
  });
});

describe('a normal distribution', () => {
  it('is the normal law cut to its bounds', () => {
    // Bounds far away: the law itself.
    const sample = draws('decimal', { min: -100, max: 100, decimals: 9, distribution: 'normal', mean: 10, deviation: 5 });
    expect(kolmogorovSmirnov(sample, (x) => normalCdf((x - 10) / 5))).toBeLessThan(1.95);
  });

  it('keeps its shape between the bounds and piles nothing up at them', () => {
    const sample = draws('decimal', { min: 0, max: 100, decimals: 6, distribution: 'normal', mean: 50, deviation: 27 });
    expect(sample.every((x) => x >= 0 && x <= 100)).toBe(true);
    const near = (x: number): number => sample.filter((y) => Math.abs(y - x) < 0.5).length;
    // A pile-up would put about a tenth of the values on the bounds themselves.
    expect(sample.filter((x) => x === 0 || x === 100).length).toBeLessThan(5);
    expect(near(0.5) / near(1.5)).toBeCloseTo(1, 0);
    expect(near(25)).toBeGreaterThan(near(0.5) * 0.9);
  });

  it.each<[Options]>([
    [{ min: 18, max: 90, mean: 40, deviation: 12 }],
    [{ min: 0, max: 100, mean: 50, deviation: 20 }],
    [{ min: 0, max: 100, mean: 90, deviation: 8 }],
    [{ min: 0, max: 10, mean: 2, deviation: 1.8 }],
    [{ min: -1000, max: 1000, mean: -300, deviation: 100 }],
    [{ min: 1, max: 5, mean: 3.7, deviation: 1.1 }],
    [{ min: 0, max: 100, median: 70 }],
    [{ min: 18, max: 90, mean: 25 }],
    [{ min: 0, max: 1000, mean: 5 }],
    [{ min: 0, max: 1_000_000, mean: 999_000 }],
    [{ min: 0, max: 1e12, mean: 5e11, deviation: 1e11 }],
  ])('of whole numbers %p has the stated mean, median and deviation', (stated) => {
    const options = { ...stated, distribution: 'normal' };
    const sample = draws('integer', options);
    expect(sample.every((x) => x >= Number(stated['min']) && x <= Number(stated['max']))).toBe(true);
    const found = momentsOf(sample);
    const mean = stated['mean'];
    const deviation = stated['deviation'];
    const error = found.deviation / Math.sqrt(ROWS);
    if (typeof mean === 'number') expect(Math.abs(found.mean - mean)).toBeLessThan(5 * error + Math.abs(mean) * 0.006 + 0.01);
    if (typeof stated['median'] === 'number') expect(Math.abs(found.median - stated['median'])).toBeLessThanOrEqual(1);
    if (typeof deviation === 'number') expect(Math.abs(found.deviation / deviation - 1)).toBeLessThan(0.03);
  });
});

describe('a lognormal distribution', () => {
  it('is the lognormal law between its bounds', () => {
    const sample = draws('decimal', { min: 0, max: 1e6, decimals: 6, distribution: 'lognormal', median: 40, deviation: 60 });
    const logs = sample.map(Math.log);
    const { mean, deviation } = momentsOf(logs);
    expect(Math.exp(mean)).toBeCloseTo(40, -0.5);
    expect(kolmogorovSmirnov(logs, (x) => normalCdf((x - mean) / deviation))).toBeLessThan(1.95);
  });

  it.each<[Options]>([
    [{ min: 5, max: 500, median: 40 }],
    [{ min: 5, max: 500, mean: 60 }],
    [{ min: 5, max: 500, mean: 60, deviation: 50 }],
    [{ min: 1, max: 1_000_000, median: 800 }],
    [{ min: 1, max: 1_000_000, mean: 5000, deviation: 20_000 }],
    [{ min: 0, max: 10_000, mean: 100, deviation: 150 }],
    [{ min: 20_000, max: 500_000, mean: 65_000, deviation: 30_000 }],
    [{ min: 0, max: 1000, median: 2 }],
  ])('%p has the stated mean, median and deviation', (stated) => {
    const sample = draws('decimal', { ...stated, distribution: 'lognormal', decimals: 2 });
    expect(sample.every((x) => x >= Number(stated['min']) && x <= Number(stated['max']))).toBe(true);
    const found = momentsOf(sample);
    const error = found.deviation / Math.sqrt(ROWS);
    const { mean, median, deviation } = stated;
    if (typeof mean === 'number') expect(Math.abs(found.mean - mean)).toBeLessThan(5 * error + mean * 0.01);
    if (typeof median === 'number') expect(Math.abs(found.median / median - 1)).toBeLessThan(0.03);
    if (typeof deviation === 'number') expect(Math.abs(found.deviation / deviation - 1)).toBeLessThan(0.05);
  });
});

function refused(type: string, options: Options): ServiceError {
  try {
    parseSchema(aSchema().table('t', 10).column('a', type, options).build());
  } catch (error) {
    return error as ServiceError;
  }
  throw new Error('it was not refused');
}

describe('what cannot be', () => {
  it.each<[string, Options, string]>([
    ['integer', { min: 10, max: 1 }, '10 is above max 1'],
    ['integer', { min: 0, max: 10, mean: 5 }, 'a uniform distribution is given by min and max alone'],
    ['integer', { min: 0, max: 10, distribution: 'normal', mean: 11 }, 'the mean 11 must lie between min 0 and max 10'],
    ['integer', { min: 0, max: 10, distribution: 'normal', mean: 5, median: 5 }, 'the mean or the median, not both'],
    ['integer', { min: 0, max: 10, distribution: 'normal', mean: 5, deviation: 8 }, 'the nearest is about'],
    ['integer', { min: 0, max: 10, distribution: 'normal', mean: 2, deviation: 2.5 }, 'the nearest is about'],
    ['decimal', { min: 0, max: 1, distribution: 'normal', mean: 0.5, deviation: 0.5 }, 'the nearest is about 0.29'],
    ['integer', { distribution: 'beta', deviation: 1e-7 }, 'the nearest is about'],
    ['decimal', { max: 65, distribution: 'gamma', deviation: 1e-7 }, 'the nearest is about'],
    ['decimal', { max: 100, distribution: 'gamma', mean: 12, deviation: 2 ** 53 - 2 }, 'no gamma distribution between 0 and 100 has the mean 12'],
    ['decimal', { min: -1, max: 1, distribution: 'lognormal' }, 'min of 0 or more'],
    ['decimal', { min: 0.001, max: 0.002, decimals: 2 }, 'no number with 2 decimals'],
    ['decimal', { min: 0, max: 1e15, decimals: 9 }, 'must stay within'],
    ['integer', { min: 0.5 }, 'must be a whole number'],
    ['integer', { min: 2 ** 53 }, 'tables[0].columns[0].options.min'],
  ])('%s %p is refused: %s', (type, options, message) => {
    const { code, issues } = refused(type, options);
    expect(code).toBe('invalid_schema');
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
  });
});
