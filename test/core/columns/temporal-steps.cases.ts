import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { parseSchema } from '../../../src/core/schema/parse.js';
import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';
import { kolmogorovSmirnov, momentsOf } from '../../support/statistics.js';

type Options = Readonly<Record<string, unknown>>;

const schemaOf = (type: string, options: Options, rows = 1000): DatasetSchema => aSchema().table('t', rows).column('a', type, options).build();
const textsOf = (type: string, options: Options, rows?: number): string[] => columnCells(schemaOf(type, options, rows), 'a').map((cell) => cellText(cell) ?? '');
const START = Date.UTC(2024, 0, 1) / 1000;
const secondsOf = (options: Options, rows?: number): number[] => textsOf('datetime', { from: '2024-01-01', ...options }, rows).map((text) => Date.parse(text) / 1000 - START);
const gapsOf = (moments: readonly number[]): number[] => moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0));

describe('irregular moments', () => {
  it('never go back, come one a step, at intervals like those of chance', () => {
    const moments = secondsOf({ step: '1h', irregular: true }, 256 * 200);
    const gaps = gapsOf(moments);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    expect(Math.abs((moments.at(-1) ?? 0) / (256 * 200 * 3600) - 1)).toBeLessThan(0.001);
    expect(kolmogorovSmirnov(gaps, (x) => 1 - Math.exp(-(x + 0.5) / 3600))).toBeLessThan(1.95);
    expect(Math.abs(momentsOf(gaps).deviation / 3600 - 1)).toBeLessThan(0.03);
  });

  it('are uniform over their spans', () => {
    const moments = secondsOf({ step: '1h', irregular: true }, 256 * 40);
    expect(kolmogorovSmirnov(moments, (x) => x / (256 * 40 * 3600))).toBeLessThan(1);
    moments.forEach((moment, i) => { expect(Math.floor(moment / (256 * 3600))).toBe(Math.floor(i / 256)); });
  });

  it('are the same in any slice, far out too', () => {
    const table = compiled(schemaOf('datetime', { from: '1000-01-01', step: '1s', irregular: true }, 2e11)).table('t');
    for (const offset of [100, 1e9, 1.9e11]) {
      const whole = cellsOf(table.slice(offset, 900))[0];
      expect(cellsOf(table.slice(offset, 900), 64)[0]).toEqual(whole);
      expect(cellsOf(table.slice(offset + 300, 10), 1)[0]).toEqual(whole?.slice(300, 310));
    }
  });
});

describe('jitter', () => {
  it('moves every moment by up to half of it, and keeps the order', () => {
    const moments = secondsOf({ step: '10m', jitter: '10m' }, 20_000);
    const moved = moments.map((moment, i) => moment - i * 600);
    expect([Math.min(...moved), Math.max(...moved)]).toEqual([-300, 300]);
    expect(kolmogorovSmirnov(moved, (x) => (x + 300.5) / 601)).toBeLessThan(1.95);
    expect(Math.min(...gapsOf(moments))).toBeGreaterThanOrEqual(0);
  });
});

describe('panels', () => {
  it('have all entities at one step, or one entity after the other', () => {
    expect(secondsOf({ step: '1h', every: 3 }, 7).map((moment) => moment / 3600)).toEqual([0, 0, 0, 1, 1, 1, 2]);
    expect(secondsOf({ step: '1h', cycle: 3 }, 7).map((moment) => moment / 3600)).toEqual([0, 1, 2, 0, 1, 2, 0]);
    for (const options of [{ jitter: '20m' }, { irregular: true }]) {
      const alone = secondsOf({ step: '1h', ...options }, 300);
      expect(secondsOf({ step: '1h', every: 3, ...options }, 900)).toEqual(alone.flatMap((moment) => [moment, moment, moment]));
    }
    expect(textsOf('date', { from: '2024-02-28', step: '1d', every: 2 }, 5)).toEqual(['2024-02-28', '2024-02-28', '2024-02-29', '2024-02-29', '2024-03-01']);
  });

  it('go back in time, never forward', () => {
    expect(textsOf('date', { from: '2024-03-01', step: '1d', descending: true }, 3)).toEqual(['2024-03-01', '2024-02-29', '2024-02-28']);
    const moments = secondsOf({ from: '2024-06-01', step: '1h', jitter: '1h', descending: true }, 400);
    expect(moments.every((moment, i) => i === 0 || moment <= (moments[i - 1] ?? 0))).toBe(true);
    expect(new Set(moments.map((moment) => moment % 3600)).size).toBeGreaterThan(100);
  });

  it('name their entities by sequences and categories that take turns', () => {
    expect(textsOf('sequence', { cycle: 3 }, 5)).toEqual(['1', '2', '3', '1', '2']);
    expect(textsOf('sequence', { every: 2, start: 10, step: 5, prefix: 'S' }, 5)).toEqual(['S10', 'S10', 'S15', 'S15', 'S20']);
    expect(textsOf('category', { values: ['n', 's', 'e'], cycle: true }, 5)).toEqual(['n', 's', 'e', 'n', 's']);
    expect(textsOf('category', { values: ['n', 's'], cycle: true, every: 2 }, 5)).toEqual(['n', 'n', 's', 's', 'n']);
  });

  it('end with the calendar only where steps do', () => {
    const past = (options: Options) => (): unknown => compiled(schemaOf('date', { from: '9999-12-01', step: '1d', ...options }, 60));
    expect(past({})).toThrow('beyond the year 9999');
    expect(past({ irregular: true, every: 60 })).toThrow('beyond the year 9999');
    for (const options of [{ every: 2 }, { cycle: 31 }, { descending: true }]) expect(past(options)).not.toThrow();
    expect(past({ from: '1000-01-31', descending: true })).toThrow('before the year 1000');
  });
});

describe('wrong options', () => {
  it.each<[string, Options, string]>([
    ['datetime', { jitter: '10m' }, 'needs_step'],
    ['datetime', { irregular: true }, 'needs_step'],
    ['date', { every: 3 }, 'needs_step'],
    ['date', { descending: true }, 'needs_step'],
    ['datetime', { step: '1m', irregular: true, descending: true }, 'not_with_irregular'],
    ['datetime', { step: '1m', jitter: '2m' }, 'too_big'],
    ['datetime', { step: '1m', jitter: '1s' }, 'too_small'],
    ['date', { step: '1w', jitter: '1d' }, 'too_small'],
    ['datetime', { step: '1m', jitter: 'some' }, 'bad_duration'],
    ['datetime', { step: '1m', jitter: '10s', irregular: true }, 'not_with_irregular'],
    ['category', { values: [1, 2], weights: [1, 2], cycle: true }, 'not_with_cycle'],
    ['category', { values: [1, 2], every: 2 }, 'needs_cycle'],
  ])('%s %p is refused as %s', (type, options, rule) => {
    expect(() => compiled(parseSchema(schemaOf(type, options)))).toThrow(expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ rule })]) }));
  });

  it('refuse "unique" where moments repeat', () => {
    const unique = (options: Options) => (): unknown => compiled(aSchema().table('t', 50).column('a', 'datetime', { step: '10m', ...options }, { unique: true }).build());
    expect(unique({ jitter: '9m' })).not.toThrow();
    for (const options of [{ jitter: '10m' }, { irregular: true }, { every: 2 }, { cycle: 49 }]) expect(unique(options)).toThrow();
  });
});
