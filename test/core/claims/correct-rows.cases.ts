import { ClaimMeasure } from '../../../src/core/claims/measure.js';
import type { Claim } from '../../../src/core/claims/registry.js';
import { resolveSchema } from '../../../src/core/schema/resolve.js';
import { REFERENCE_DATE } from '../../support/generate.js';
import { textsOf } from '../../support/laws.js';
import { aSchema } from '../../support/schema-builder.js';

// A promise that the schema keeps is never called broken, whatever the seed and however few the rows.

const SCHEMA = aSchema()
  .table('visits')
  .column('age', 'integer', { min: 0, max: 100, distribution: 'normal', mean: 45, deviation: 15 })
  .column('height', 'decimal', { min: 120, max: 220, decimals: 1, distribution: 'normal', mean: 170, deviation: 10 }, { outliers: { share: 0.03 } })
  .column('bill', 'decimal', { min: 5, max: 50_000, distribution: 'lognormal', median: 400 }, { cases: [{ when: 'smoker', options: { median: 900 } }] })
  .column('visits', 'integer', { min: 0, max: 30, distribution: 'poisson', mean: 2 })
  .column('smoker', 'boolean', { probability: 0.2 })
  .column('city', 'category', { values: ['Rome', 'Oslo', 'Lima', 'Bonn', 'Cork', 'Nice'] })
  .column('clinic', 'category', { values: ['north', 'south'], weights: [90, 10] }, { determined_by: ['city'] })
  .column('grade', 'category', { values: ['a', 'b', 'c', 'd'], weights: [97, 2, 1, 0] })
  .column('phone', 'phone.number', {}, { missing: [{ when: 'smoker', share: 0.5 }, { share: 0.01 }] })
  .column('note', 'constant', { value: 'n' }, { missing: 0.3, when: '!smoker' })
  .rules({ correlations: [{ columns: ['age', 'height'], rho: 0.3 }] })
  .build();

const CLAIMS: readonly Claim[] = [
  { kind: 'average', column: 'age', of: 'mean', value: 45 },
  { kind: 'average', column: 'age', of: 'deviation', value: 15 },
  { kind: 'average', column: 'height', of: 'mean', value: 170 },
  { kind: 'average', column: 'height', of: 'median', value: 170 },
  { kind: 'range', column: 'height', min: 120, max: 220 },
  { kind: 'range', column: 'height', min: 120, max: 220, outliers: 0.03 },
  { kind: 'average', column: 'visits', of: 'mean', value: 2 },
  { kind: 'values', column: 'smoker', values: ['true', 'false'], shares: [0.2, 0.8] },
  { kind: 'values', column: 'clinic', values: ['north', 'south'], shares: [0.9, 0.1] },
  { kind: 'values', column: 'grade', values: ['a', 'b', 'c', 'd'], shares: [0.97, 0.02, 0.01, 0] },
  { kind: 'missing', column: 'phone', share: 0.5, when: 'smoker' },
  { kind: 'missing', column: 'note', share: 0.3 },
  { kind: 'filled', column: 'note', when: '!smoker' },
  { kind: 'compare', column: 'bill', when: 'smoker', higher: true },
  { kind: 'correlation', columns: ['age', 'height'], rising: true, rho: 0.3 },
  { kind: 'decided', column: 'clinic', by: ['city'] },
  { kind: 'portion', when: "grade == 'b'", share: 0.02 },
];

function verdicts(claims: readonly Claim[], seed: number, rows: number): (boolean | undefined)[] {
  const columns = textsOf(SCHEMA, { seed, rows });
  const measure = new ClaimMeasure(claims, { resolved: resolveSchema({ ...SCHEMA, reference_date: REFERENCE_DATE }), table: 'visits', rows, rowsAsked: true });
  for (let row = 0; row < rows; row++) measure.row((name) => columns.get(name)?.[row]);
  return measure.end().map(({ met }) => met);
}

it.each([3, 25, 120, 1_000])('%i rows that are as promised break nothing', (rows) => {
  for (let seed = 0; seed < (rows > 500 ? 15 : 60); seed++) {
    const met = verdicts(CLAIMS, seed, rows);
    expect([seed, CLAIMS.filter((_, i) => met[i] === false)]).toEqual([seed, []]);
  }
});

it('5,000 rows are enough to tell', () => {
  const met = verdicts(CLAIMS, 1, 5_000);
  // Six cities are six draws of a clinic.
  expect(CLAIMS.filter((_, i) => met[i] !== true)).toEqual([]);
});

it('5,000 rows are enough to see that they are not as promised', () => {
  const wrong: readonly Claim[] = [
    { kind: 'average', column: 'age', of: 'mean', value: 47 },
    { kind: 'average', column: 'age', of: 'deviation', value: 17.5 },
    { kind: 'average', column: 'height', of: 'mean', value: 175 },
    { kind: 'average', column: 'height', of: 'median', value: 173 },
    { kind: 'range', column: 'height', min: 120, max: 190 },
    { kind: 'average', column: 'visits', of: 'mean', value: 2.3 },
    { kind: 'values', column: 'smoker', values: ['true', 'false'], shares: [0.25, 0.75] },
    { kind: 'values', column: 'grade', values: ['a', 'b', 'c', 'd'], shares: [0.9, 0.05, 0.03, 0.02] },
    { kind: 'missing', column: 'phone', share: 0.3, when: 'smoker' },
    { kind: 'missing', column: 'note', share: 0.4 },
    { kind: 'filled', column: 'note', when: 'smoker' },
    { kind: 'compare', column: 'bill', when: 'smoker', higher: false },
    { kind: 'correlation', columns: ['age', 'height'], rising: false },
    { kind: 'decided', column: 'grade', by: ['city'] },
    { kind: 'portion', when: "grade == 'b'", share: 0.05 },
  ];
  const met = verdicts(wrong, 1, 5_000);
  expect(wrong.filter((_, i) => met[i] !== false)).toEqual([]);
});
