import fc from 'fast-check';
import type { ColumnSchema, DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { expectLaws, expectPrefix, refusalOf, textsOf, type Columns } from '../../support/laws.js';
import { spearman } from '../../support/statistics.js';

type Pair = readonly [string, string, number];

/** Columns of every kind that can be correlated, by name. */
const COLUMNS: readonly ColumnSchema[] = [
  { name: 'uniform', type: 'integer', options: { min: 1, max: 1_000_000 } },
  { name: 'normal', type: 'decimal', options: { distribution: 'normal', mean: 40, deviation: 12 } },
  { name: 'lognormal', type: 'decimal', options: { max: 900_000, distribution: 'lognormal', median: 30_000 } },
  { name: 'mixture', type: 'decimal', options: { max: 60, distribution: 'mixture', components: [{ weight: 3, distribution: 'normal', mean: 12, deviation: 2 }, { distribution: 'normal', mean: 40, deviation: 5 }] } },
  { name: 'waiting', type: 'decimal', options: { max: 300, distribution: 'histogram', percentiles: [{ percent: 50, value: 40 }, { percent: 90, value: 120 }] } },
  { name: 'count', type: 'integer', options: { distribution: 'poisson', mean: 1.2 } },
  { name: 'flag', type: 'boolean', options: { probability: 0.3 } },
  { name: 'level', type: 'category', options: { values: ['low', 'middle', 'high'], weights: [5, 3, 1] } },
  { name: 'day', type: 'date', options: { from: '2020-01-01', to: '2024-12-31' } },
  { name: 'moment', type: 'datetime', options: { from: '2020-01-01', to: '2024-12-31', weekdays: [1, 2, 3] } },
  { name: 'clock', type: 'time', options: { step: '4h' } },
];
const ORDER = ['low', 'middle', 'high', 'false', 'true'];

function schemaOf(names: readonly string[], pairs: readonly Pair[], rows = 100_000, more: readonly ColumnSchema[] = []): DatasetSchema {
  const columns = [...more, ...COLUMNS.filter(({ name }) => names.includes(name) && !more.some((other) => other.name === name))];
  return { version: 1, tables: [{ name: 't', rows, columns, correlations: pairs.map(([a, b, rho]) => ({ columns: [a, b], rho })) }] };
}

/** Any texts as numbers in their order: words by the list above, dates and times by their digits. */
function ranked(columns: Columns, name: string): number[] {
  return (columns.get(name) ?? []).map((text = '') => (ORDER.includes(text) ? ORDER.indexOf(text) : /^-?[\d.]+$/.test(text) ? Number(text) : Number(text.replace(/\D/g, ''))));
}

const PAIRS: readonly Pair[] = [
  ['uniform', 'normal', 0.9],
  ['normal', 'lognormal', -0.7],
  ['mixture', 'waiting', 0.3],
  ['count', 'normal', 0.6],
  ['flag', 'lognormal', 0.5],
  ['flag', 'level', -0.4],
  ['level', 'count', 0.5],
  ['day', 'uniform', -0.95],
  ['moment', 'flag', 0.2],
  ['clock', 'level', 0.35],
  ['uniform', 'waiting', 1],
  ['normal', 'mixture', -1],
];

it.each(PAIRS)('%s and %s are correlated by %d', (a, b, rho) => {
  for (const seed of [1, 2]) {
    const columns = textsOf(schemaOf([a, b], [[a, b, rho]]), { seed });
    expect(Math.abs(spearman(ranked(columns, a), ranked(columns, b)) - rho)).toBeLessThan(0.03);
  }
});

it('keeps every pair of a matrix, also those that are not named', () => {
  const named: readonly Pair[] = [['uniform', 'normal', 0.5], ['normal', 'count', 0.4], ['count', 'flag', -0.3], ['lognormal', 'level', 0.6], ['level', 'day', 0.3]];
  const names = ['uniform', 'normal', 'count', 'flag', 'lognormal', 'level', 'day'];
  const columns = textsOf(schemaOf(names, named), { seed: 4 });
  const values = new Map(names.map((name) => [name, ranked(columns, name)]));
  names.forEach((a, i) => {
    for (const b of names.slice(0, i)) {
      const rho = named.find((pair) => pair.includes(a) && pair.includes(b))?.[2] ?? 0;
      expect([a, b, Math.abs(spearman(values.get(a) ?? [], values.get(b) ?? []) - rho) < 0.03]).toEqual([a, b, true]);
    }
  });
});

it('leaves the shares of each column as they are', () => {
  const columns = textsOf(schemaOf(['flag', 'level', 'count'], [['flag', 'level', 0.4], ['level', 'count', -0.3]]), { seed: 8 });
  const share = (name: string, text: string): number => (columns.get(name) ?? []).filter((other) => other === text).length / 100_000;
  expect(Math.abs(share('flag', 'true') - 0.3)).toBeLessThan(0.01);
  expect(Math.abs(share('level', 'low') - 5 / 9)).toBeLessThan(0.01);
  expect(Math.abs(share('level', 'high') - 1 / 9)).toBeLessThan(0.01);
  expect(Math.abs(share('count', '0') - Math.exp(-1.2))).toBeLessThan(0.01);
});

it('keeps the correlation of what missing cells and outliers leave', () => {
  const more: ColumnSchema[] = [
    { name: 'normal', type: 'decimal', options: { distribution: 'normal', mean: 40, deviation: 12 }, missing: 0.2 },
    { name: 'uniform', type: 'integer', options: { min: 1, max: 1_000_000 }, outliers: { share: 0.05, min: 2_000_000, max: 3_000_000 } },
  ];
  const columns = textsOf(schemaOf(['normal', 'uniform'], [['normal', 'uniform', 0.6]], 100_000, more), { seed: 3 });
  const rows = (columns.get('normal') ?? []).flatMap((text, i) => {
    const other = Number(columns.get('uniform')?.[i]);
    return text === undefined || other > 1_000_000 ? [] : [[Number(text), other] as const];
  });
  expect(Math.abs(spearman(rows.map(([a]) => a), rows.map(([, b]) => b)) - 0.6)).toBeLessThan(0.03);
});

it('correlates the rows of each case, and those where none holds', () => {
  const more: ColumnSchema[] = [
    { name: 'lognormal', type: 'decimal', options: { max: 900_000, distribution: 'lognormal', median: 30_000 }, cases: [{ when: 'flag', options: { max: 900_000, distribution: 'lognormal', median: 90_000 } }] },
  ];
  const columns = textsOf(schemaOf(['lognormal', 'uniform', 'flag'], [['lognormal', 'uniform', 0.6]], 100_000, more), { seed: 4 });
  const [amounts, drivers, flags] = [ranked(columns, 'lognormal'), ranked(columns, 'uniform'), columns.get('flag') ?? []];
  for (const flag of ['true', 'false']) {
    const rows = flags.flatMap((text, i) => (text === flag ? [i] : []));
    expect(Math.abs(spearman(rows.map((i) => amounts[i] ?? 0), rows.map((i) => drivers[i] ?? 0)) - 0.6)).toBeLessThan(0.03);
  }
});

const MIXED: readonly Pair[] = [['uniform', 'normal', 0.5], ['normal', 'count', 0.4], ['flag', 'level', -0.3]];

it('obeys the laws', () => {
  const schema = schemaOf(['uniform', 'normal', 'count', 'flag', 'level', 'day'], MIXED, 300);
  expectLaws(schema);
  expectPrefix(schema);
});

it('changes nothing outside of the columns that hang together', () => {
  const names = ['uniform', 'normal', 'count', 'flag', 'level', 'day'];
  const before = textsOf(schemaOf(names, MIXED, 300));
  const after = textsOf(schemaOf(names, [...MIXED.slice(0, 2), ['flag', 'level', 0.1]], 300));
  for (const name of ['uniform', 'normal', 'count', 'day']) expect(after.get(name)).toEqual(before.get(name));
  const alone = textsOf(schemaOf(names, [], 300));
  expect(alone.get('day')).toEqual(before.get('day'));
  // The order of pairs and of the columns in them tells nothing.
  const turned = textsOf(schemaOf(names, MIXED.map(([a, b, rho]): Pair => [b, a, rho]).toReversed(), 300));
  for (const name of names) expect(turned.get(name)).toEqual(before.get(name));
});

describe('refusals', () => {
  const refused = (columns: readonly ColumnSchema[], pairs: readonly Pair[], extra: object = {}): ReturnType<typeof refusalOf> =>
    refusalOf({ version: 1, tables: [{ name: 't', rows: 50, columns, correlations: pairs.map(([a, b, rho]) => ({ columns: [a, b], rho })), ...extra }] });
  const number = (name: string, more: object = {}): ColumnSchema => ({ name, type: 'integer', options: { max: 100_000 }, ...more });

  const REFUSED: readonly (readonly [string, readonly ColumnSchema[], readonly Pair[], string, string, object?])[] = [
    ['a matrix that contradicts itself', [number('a'), number('b'), number('c')], [['a', 'b', 0.9], ['b', 'c', 0.9], ['a', 'c', -0.5]], 'tables[0].correlations', 'impossible'],
    ['a column with itself', [number('a')], [['a', 'a', 1]], 'tables[0].correlations[0]', 'same_column'],
    ['a pair twice', [number('a'), number('b')], [['a', 'b', 0.1], ['b', 'a', 0.1]], 'tables[0].correlations[1]', 'named_twice'],
    ['a column that is not there', [number('a')], [['a', 'z', 1]], 'tables[0].correlations[0].columns', 'unknown_column'],
    ['more than booleans can have', [{ name: 'a', type: 'boolean', options: { probability: 0.01 } }, { name: 'b', type: 'boolean' }], [['a', 'b', 0.8]], 'tables[0].correlations[0].rho', 'unreachable'],
    ['a constant boolean', [{ name: 'a', type: 'boolean', options: { probability: 1 } }, number('b')], [['a', 'b', 0.1]], 'tables[0].correlations[0].rho', 'unreachable'],
    ['names', [{ name: 'a', type: 'person.fullName' }, number('b')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
    ['unique columns', [number('a', { unique: true }), number('b')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
    ['columns unique together', [number('a'), number('b')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated', { unique: [['a', 'b']] }],
    ['what others decide', [number('a', { determined_by: ['c'] }), number('b'), number('c')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
    ['cases that come in turns', [{ name: 'a', type: 'category', options: { values: [1, 2, 3] }, cases: [{ when: 'c > 5', options: { values: [4, 5], cycle: true } }] }, number('b'), number('c')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
    ['running numbers', [{ name: 'a', type: 'sequence' }, number('b')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
    ['categories in turns', [{ name: 'a', type: 'category', options: { values: [1, 2, 3], cycle: true } }, number('b')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
    ['regular series', [{ name: 'a', type: 'date', options: { from: '2024-01-01', step: '1d', cycle: 20 } }, number('b')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
    ['dates behind others', [{ name: 'a', type: 'date', options: { after: 'c', within: '9d' } }, number('b'), { name: 'c', type: 'date' }], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
    ['expressions', [{ name: 'a', type: 'expression', options: { expression: 'b + 1' } }, number('b')], [['a', 'b', 0.1]], 'tables[0].correlations[0]', 'cannot_be_correlated'],
  ];
  // By name: a function of as many parameters as there are cells would be taken to wait for a callback.
  it.each(REFUSED.map(([name, columns, pairs, path, rule, extra]) => ({ name, columns, pairs, path, rule, extra })))('$name', ({ columns, pairs, path, rule, extra }) => {
    expect(refused(columns, pairs, extra ?? {})).toMatchObject({ code: 'invalid_schema', path, rule });
  });

  it('tells the nearest that can be', () => {
    const pair = (rho: number): DatasetSchema => schemaOf(['a', 'b'], [['a', 'b', rho]], 100_000, [{ name: 'a', type: 'boolean', options: { probability: 0.05 } }, { name: 'b', type: 'boolean', options: { probability: 0.4 } }]);
    const nearest = Number(/nearest is (-?[\d.]+)\./.exec(refusalOf(pair(0.9)).message)?.[1]);
    // φ at most √(p(1−q) ÷ (q(1−p))).
    expect(nearest).toBeCloseTo(Math.sqrt((0.05 * 0.6) / (0.4 * 0.95)), 1);
    const columns = textsOf(pair(nearest));
    expect(Math.abs(spearman(ranked(columns, 'a'), ranked(columns, 'b')) - nearest)).toBeLessThan(0.03);
  });
});

it('correlates any columns, or says that it cannot', () => {
  const names = COLUMNS.map(({ name }) => name);
  const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(-1, 0, 1)));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
      const schema = schemaOf(names, pairs, 5000);
      let columns: Columns;
      try {
        columns = textsOf(schema);
      } catch {
        expect(refusalOf(schema)).toMatchObject({ code: 'invalid_schema', path: expect.stringMatching(/^tables\[0\]\.correlations/) as string });
        return;
      }
      for (const [a, b, rho] of pairs) expect(Math.abs(spearman(ranked(columns, a), ranked(columns, b)) - rho)).toBeLessThan(0.08);
    }),
    { numRuns: 15 },
  );
});
