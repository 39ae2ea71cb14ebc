import { parseSchema } from '../../../src/core/schema/parse.js';
import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';
import { kolmogorovSmirnov, momentsOf, normalCdf } from '../../support/statistics.js';

type Options = Readonly<Record<string, unknown>>;

const schemaOf = (options: Options, rows = 1000): DatasetSchema => aSchema().table('t', rows).column('a', 'series', options).build();
const valuesOf = (options: Options, rows?: number, seed = 0): number[] => columnCells(schemaOf(options, rows), 'a', { seed }).map(Number);
/** Rows far out in a table of 10^12. */
const slice = (options: Options, offset: number, limit: number, blockRows?: number): number[] =>
  (cellsOf(compiled(schemaOf(options, 1e12)).table('t').slice(offset, limit), blockRows)[0] ?? []).map(Number);

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = mean(a.map((x, i) => (x - ma) * ((b[i] ?? 0) - mb)));
  return product / (momentsOf(a).deviation * momentsOf(b).deviation);
}
const lagged = (values: readonly number[], lag: number): number => correlation(values.slice(0, -lag), values.slice(lag));
const every = (values: readonly number[], step: number, from = 0): number[] => values.filter((_, i) => i % step === from);

describe('noise', () => {
  it.each([0, 0.3, 0.8, 0.97])('remembers with autocorrelation %p, by its powers, and keeps its deviation', (phi) => {
    const values = valuesOf({ base: 10, noise: 2, autocorrelation: phi, decimals: 6 }, 100_000);
    // Standard errors of a long memory: as of n (1 − φ) ÷ (1 + φ) rows without one.
    const error = Math.sqrt((1 + phi) / (1 - phi) / 100_000);
    for (const lag of [1, 2, 3, 10]) expect(Math.abs(lagged(values, lag) - phi ** lag)).toBeLessThan(4 * Math.sqrt((1 - phi ** 2) / 100_000) * Math.sqrt(lag) + 0.003);
    expect(Math.abs(momentsOf(values).deviation / 2 - 1)).toBeLessThan(4 * error);
    expect(Math.abs(mean(values) - 10)).toBeLessThan(4 * 2 * error);
  });

  it('is normal, and stationary: as wide, and as much alike, at every place of the intervals it is halved by', () => {
    const values = valuesOf({ base: 0, noise: 1, autocorrelation: 0.5, decimals: 9 }, 131_072);
    // A row in 32 is next to without memory.
    expect(kolmogorovSmirnov(every(values, 32, 7), normalCdf)).toBeLessThan(1.95);
    for (const place of [0, 1, 8, 15, 16, 31]) {
      const here = every(values, 32, place);
      const next = every(values, 32, (place + 1) % 32).slice(place === 31 ? 1 : 0);
      expect(Math.abs(momentsOf(here).deviation - 1)).toBeLessThan(0.05);
      expect(Math.abs(correlation(here.slice(0, next.length), next) - 0.5)).toBeLessThan(0.06);
    }
  });
});

describe('walks', () => {
  it('have independent increments of the stated deviation', () => {
    const values = valuesOf({ base: 50, random_walk: true, noise: 3, decimals: 6, trend: 0.5 }, 100_000);
    const increments = values.slice(1).map((x, i) => x - (values[i] ?? 0));
    expect(values[0]).toBe(50);
    expect(Math.abs(momentsOf(increments).deviation - 3)).toBeLessThan(0.03);
    expect(Math.abs(mean(increments) - 0.5)).toBeLessThan(4 * 3 / Math.sqrt(100_000));
    for (const lag of [1, 2, 7]) expect(Math.abs(lagged(increments, lag))).toBeLessThan(0.013);
    expect(kolmogorovSmirnov(increments, (x) => normalCdf((x - 0.5) / 3))).toBeLessThan(1.95);
  });

  it('move in shares of the level with "multiplicative", and go on far out', () => {
    const options = { base: 100, random_walk: true, noise: 0.01, multiplicative: true, decimals: 9 };
    const logs = valuesOf(options, 20_000).map(Math.log);
    expect(Math.abs(momentsOf(logs.slice(1).map((x, i) => x - (logs[i] ?? 0))).deviation - 0.01)).toBeLessThan(3e-4);
    const far = slice({ base: 0, random_walk: true, noise: 1, decimals: 3 }, 1e9, 5000);
    expect(Math.abs(momentsOf(far.slice(1).map((x, i) => x - (far[i] ?? 0))).deviation - 1)).toBeLessThan(0.05);
    expect(Math.abs(far[0] ?? 0)).toBeGreaterThan(100);
    expect(Math.abs(far[0] ?? 0)).toBeLessThan(5 * Math.sqrt(1e9));
  });
});

describe('trend and seasons', () => {
  it('give the stated values where nothing is random', () => {
    expect(valuesOf({ base: 10, trend: 0.5, decimals: 1 }, 4)).toEqual([10, 10.5, 11, 11.5]);
    expect(valuesOf({ base: 100, growth: 10, decimals: 2 }, 4)).toEqual([100, 110, 121, 133.1]);
    expect(valuesOf({ base: 100, growth: 10, per: '1y', step: '1y', multiplicative: true, seasons: [{ period: 2, amplitude: 0.5, peak: 1 }] }, 3)).toEqual([50, 165, 60.5]);
    expect(valuesOf({ base: 0, decimals: 3, seasons: [{ period: 4, amplitude: 2, peak: 1 }] }, 5)).toEqual([0, 2, 0, -2, 0]);
    expect(valuesOf({ base: 10, decimals: 1, seasons: [{ period: 3, amplitude: 4, shape: [1, 2, 6] }] }, 4)).toEqual([7.3, 8.7, 14, 7.3]);
    expect(valuesOf({ base: 5, trend: -1, min: 0, max: 4, decimals: 0 }, 8)).toEqual([4, 4, 3, 2, 1, 0, 0, 0]);
    expect(valuesOf({ base: 5, trend: -1, min: 0, max: 4, at_bounds: 'reflect', decimals: 0 }, 8)).toEqual([3, 4, 3, 2, 1, 0, 1, 2]);
  });

  it('end where numbers are written no more', () => {
    expect(valuesOf({ base: 1, growth: 900, decimals: 0 }, 400).at(-1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(valuesOf({ base: -1, growth: 900, decimals: 9 }, 400).at(-1)).toBe(-9007199.254740991);
    expect(valuesOf({ base: 1, growth: 900, decimals: 9, multiplicative: true, noise: 1e15, max: 5, min: 4 }, 400).every((x) => x === 4 || x === 5)).toBe(true);
  });

  it('keep to the clock, the week and the year', () => {
    const at = (start: string, period: string, peak?: string): number => valuesOf({ base: 0, decimals: 3, step: '1h', start, seasons: [{ period, amplitude: 1, ...(peak === undefined ? {} : { peak }) }] }, 1)[0] ?? NaN;
    expect(at('2026-05-05 15:00', '1d', '15:00')).toBe(1);
    expect(at('2026-05-05 03:00', '1d', '15:00')).toBe(-1);
    expect(at('2026-11-24 00:00', '1w', '24h')).toBe(1);
    expect(at('2026-11-26 12:00', '7d')).toBe(1);
    for (const year of [1950, 2000, 2026, 2100]) expect(at(`${year}-07-15`, '1y', '07-15')).toBeGreaterThan(0.998);
  });

  it('are found again beneath noise, by averages and by slope', () => {
    const values = valuesOf({ base: 20, trend: 0.001, noise: 3, autocorrelation: 0.5, seasons: [{ period: 24, amplitude: 5, peak: 15 }] }, 96_000);
    const phases = Array.from({ length: 24 }, (_, hour) => mean(every(values, 24, hour)) - mean(values));
    phases.forEach((found, hour) => { expect(Math.abs(found - 5 * Math.cos(((hour - 15) / 24) * 2 * Math.PI))).toBeLessThan(0.3); });
    const steps = values.map((_, i) => i);
    const slope = (correlation(steps, values) * momentsOf(values).deviation) / momentsOf(steps).deviation;
    expect(Math.abs(slope - 0.001)).toBeLessThan(1e-5);
  });

  it('follow a column of moments, and are missing where it is', () => {
    const schema = aSchema().table('t', 500).column('at', 'datetime', { from: '2026-03-01', step: '10m', irregular: true }, { missing: 0.2 })
      .column('a', 'series', { time: 'at', base: 10, trend: 6, per: '1h', decimals: 4, seasons: [{ period: '1d', amplitude: 3, peak: '06:00' }] }).build();
    const [moments = [], cells = []] = cellsOf(compiled(schema).table('t').slice());
    expect(cells.map((cell) => cell === 'null')).toEqual(moments.map((moment) => moment === 'null'));
    moments.forEach((moment, i) => {
      if (moment === 'null') return;
      const hours = (Date.parse(cellText(moment) ?? '') - Date.UTC(2026, 2, 1)) / 3_600_000;
      expect(Math.abs(Number(cells[i]) - (10 + 6 * hours + 3 * Math.cos(((hours - 6) / 24) * 2 * Math.PI)))).toBeLessThan(6e-5);
    });
  });
});

describe('spikes and bounds', () => {
  it('have the stated share, height and direction', () => {
    const values = valuesOf({ base: 0, decimals: 4, anomalies: { share: 0.05, size: 10, direction: 'both' } }, 50_000).filter((x) => x !== 0);
    expect(Math.abs(values.length / 50_000 - 0.05)).toBeLessThan(0.004);
    expect(Math.abs(mean(values.map(Math.abs)) - 10)).toBeLessThan(0.3);
    expect([Math.min(...values.map(Math.abs)) >= 5, Math.max(...values.map(Math.abs)) <= 15, Math.abs(mean(values)) < 1]).toEqual([true, true, true]);
    expect(Math.min(...valuesOf({ base: 1, anomalies: { share: 0.1, size: 3, direction: 'up' } }, 5000))).toBe(1);
  });

  it.each(['clamp', 'reflect'])('%s keeps within min and max', (at_bounds) => {
    const values = valuesOf({ base: 5, random_walk: true, noise: 2, min: 0, max: 10, at_bounds, decimals: 1 }, 20_000);
    expect([Math.min(...values) >= 0, Math.max(...values) <= 10]).toEqual([true, true]);
    // A clamped walk stays at its bounds, a reflected one is everywhere alike.
    const inside = values.filter((x) => x > 2 && x < 8).length / 20_000;
    if (at_bounds === 'reflect') expect(Math.abs(inside - 0.6)).toBeLessThan(0.1);
    expect(valuesOf({ base: -5, min: 0, at_bounds, noise: 1 }, 1000).every((x) => x >= 0)).toBe(true);
  });
});

describe('entities', () => {
  const panel = { base: 100, base_spread: 0.4, noise: 5, autocorrelation: 0.7, decimals: 4 };

  it('have levels and noise of their own, step by step', () => {
    const values = valuesOf({ ...panel, entities: 50 }, 100_000);
    const each = Array.from({ length: 50 }, (_, entity) => every(values, 50, entity));
    const levels = each.map(mean);
    expect(Math.abs(mean(levels) / 100 - 1)).toBeLessThan(0.25);
    expect(Math.abs(momentsOf(levels).deviation / 40 - 1)).toBeLessThan(0.5);
    for (const own of each.slice(0, 10)) expect(Math.abs(lagged(own, 1) - 0.7)).toBeLessThan(0.07);
    for (let i = 0; i < 10; i++) expect(Math.abs(correlation(each[i] ?? [], each[i + 1] ?? []))).toBeLessThan(0.17);
  });

  it('are the same, entity by entity', () => {
    const byStep = valuesOf({ ...panel, entities: 50 }, 5000);
    const byEntity = valuesOf({ ...panel, steps_each: 100 }, 5000);
    expect(byEntity).toEqual(Array.from({ length: 5000 }, (_, row) => byStep[(row % 100) * 50 + Math.floor(row / 100)]));
  });

  it('have seasons of their own where that is asked', () => {
    const seasons = [{ period: 24, amplitude: 10, own_phase: true }];
    const values = valuesOf({ base: 0, seasons, entities: 40, decimals: 4 }, 40 * 24);
    const peaks = Array.from({ length: 40 }, (_, entity) => {
      const own = every(values, 40, entity);
      return own.indexOf(Math.max(...own));
    });
    expect(new Set(peaks).size).toBeGreaterThan(12);
  });
});

describe('any part of it', () => {
  it.each<Options>([
    { noise: 1, autocorrelation: 0.99, decimals: 9 },
    { noise: 1, random_walk: true, decimals: 6 },
    { noise: 1, autocorrelation: 0.9, entities: 7, base_spread: 0.2, decimals: 6 },
    { noise: 1, autocorrelation: 0.9, steps_each: 30, base_spread: 0.2, anomalies: { share: 0.1, size: 3 }, decimals: 6 },
  ])('is the same however it is cut: %p', (options) => {
    for (const offset of [0, 4000, 1e9 - 700, 2 ** 32 * 200 - 500]) {
      const whole = slice(options, offset, 1500);
      expect(slice(options, offset, 1500, 64)).toEqual(whole);
      expect(slice(options, offset + 777, 50, 1)).toEqual(whole.slice(777, 827));
    }
  });
});

describe('wrong options', () => {
  it.each<[Options, string]>([
    [{ min: 3, max: 1 }, 'min_above_max'],
    [{ min: 0.1, max: 0.4, decimals: 0 }, 'empty_range'],
    [{ max: 1e12, decimals: 9 }, 'too_big'],
    [{ autocorrelation: 0.5 }, 'needs_noise'],
    [{ random_walk: true, noise: 1, autocorrelation: 0.5 }, 'not_with_walk'],
    [{ base_spread: 0.5 }, 'needs_entities'],
    [{ base: 0, base_spread: 0.5, entities: 3 }, 'needs_base'],
    [{ entities: 3, steps_each: 4 }, 'two_layouts'],
    [{ seasons: [{ period: 5, amplitude: 1, own_phase: true }] }, 'needs_entities'],
    [{ seasons: [{ period: '1d', amplitude: 1 }] }, 'needs_step'],
    [{ seasons: [{ period: 'day', amplitude: 1 }] }, 'bad_season'],
    [{ step: '1h', seasons: [{ period: '1d', amplitude: 1, peak: 3 }] }, 'bad_season'],
    [{ step: '1h', seasons: [{ period: '1d', amplitude: 1, peak: '07-15' }] }, 'bad_season'],
    [{ seasons: [{ period: 9, amplitude: 1, peak: '15:00' }] }, 'bad_season'],
    [{ seasons: [{ period: 9, amplitude: 1, peak: 2, shape: [1, 2] }] }, 'bad_season'],
    [{ seasons: [{ period: 9, amplitude: 1, shape: [2, 2] }] }, 'bad_season'],
    [{ per: '1y', trend: 1 }, 'needs_step'],
    [{ step: '0s' }, 'bad_duration'],
    [{ step: '1h', start: 'once' }, 'bad_date'],
    [{ time: 'other' }, 'not_a_date'],
  ])('%p is refused as %s', (options, rule) => {
    const schema = aSchema().table('t', 10).column('other', 'uuid').column('a', 'series', options).build();
    const checked = (): unknown => compiled(parseSchema(schema));
    expect(checked).toThrow(expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ rule })]) }));
  });
});
