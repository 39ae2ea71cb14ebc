import { readAnswer } from '../../../../src/core/schema/flat/read-answer.js';

const CONTEXT = { description: 'anything', referenceDate: '2026-01-31' };

function keptOf(columns: readonly object[], table: object = {}): { columns: unknown; notes: readonly string[] } | undefined {
  const read = readAnswer({ name: 'd', tables: [{ name: 't', columns, ...table }] }, CONTEXT);
  if (!('issues' in read)) throw new Error('nothing is wrong');
  const kept = read.kept();
  return kept && { columns: kept.schema.tables[0]?.columns, notes: kept.notes };
}

it.each<[string, object, object]>([
  ['a mean beyond the bounds', { type: 'integer', options: { min: 1, max: 9, mean: 50 } }, { type: 'integer', options: { min: 1, max: 9 } }],
  ['a distribution that there is not', { type: 'integer', options: { min: 1, max: 9, distribution: 'bell' } }, { type: 'integer', options: { min: 1, max: 9 } }],
  ['weights that are not for values', { type: 'category', values: ['a', 'b'], weights: [0, 0] }, { type: 'category', options: { values: ['a', 'b'] } }],
  ['cases that cannot be read', { type: 'integer', options: { max: 9 }, cases: [{ when: 'a +', options: { max: 5 } }] }, { type: 'integer', options: { max: 9 } }],
  ['a uniqueness that cannot be promised', { type: 'boolean', unique: true }, { type: 'boolean' }],
  ['a share that is none', { type: 'uuid', missing: 7 }, { type: 'uuid' }],
])('leaves out %s', (_, given, left) => {
  const kept = keptOf([{ name: 'id', type: 'sequence' }, { name: 'c', ...given }]);
  expect(kept?.columns).toEqual([{ name: 'id', type: 'sequence' }, { name: 'c', ...left }]);
  expect(kept?.notes).toEqual([expect.stringMatching(/^"[\w.]+" of t\.c was left out of the model's answer, because it did not fit\.$/)]);
});

it('leaves out rules of a table', () => {
  const kept = keptOf([{ name: 'a', type: 'uuid' }], { correlations: [{ a: 'a', b: 'z', rho: 0.5 }], unique_together: [['a', 'z']] });
  expect(kept?.columns).toEqual([{ name: 'a', type: 'uuid' }]);
  expect(kept?.notes).toHaveLength(2);
});

it.each<[string, object]>([
  ['a bound', { type: 'integer', options: { min: 5, max: 1 } }],
  ['values', { type: 'category' }],
  ['a formula', { type: 'expression', options: { expression: 'nobody + 1' } }],
  ['a parent', { type: 'reference', options: { table: 'nowhere', column: 'id' } }],
  ['a type', { type: 'person.shoeSize' }],
  ['a column that a condition names', { type: 'uuid', when: "level == 'x'" }],
  ['a moment', { type: 'date', options: { from: 'yesteryear' } }],
])('does not go on without %s', (_, given) => {
  expect(keptOf([{ name: 'id', type: 'sequence' }, { name: 'c', ...given }])).toBeUndefined();
});

it('does not keep an answer that is wrong all over', () => {
  expect(keptOf(Array.from({ length: 9 }, (_, i) => ({ name: `c${i}`, type: 'uuid', missing: 7 })))).toBeUndefined();
});
