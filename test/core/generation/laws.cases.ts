import fc from 'fast-check';
import type { ColumnSchema } from '../../../src/core/schema/dataset-schema.js';
import { cellsOf, compiled, columnCells } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

/** Columns that stand alone, and some that hang on `anchor`, `when` or the row's person. */
const KINDS: readonly Omit<ColumnSchema, 'name'>[] = [
  { type: 'sequence' },
  { type: 'uuid' },
  { type: 'integer', options: { min: -5, max: 90 } },
  { type: 'integer', options: { min: 0, max: 1e12 }, unique: true },
  { type: 'decimal', options: { min: 0, max: 50, distribution: 'normal', mean: 20, deviation: 6 } },
  { type: 'boolean', options: { probability: 0.2 }, missing: 0.2 },
  { type: 'category', options: { values: ['a', 'b', 'c'], weights: [5, 3, 1] } },
  { type: 'datetime', options: { from: '2024-01-01', to: '2024-12-31', hours: { from: '08:00', to: '17:00' } } },
  { type: 'date', options: { after: 'anchor', within: '9d' } },
  { type: 'pattern', options: { pattern: '??-####' }, unique: true },
  { type: 'person.fullName' },
  { type: 'internet.email' },
  { type: 'person.age', options: { of: 'other' } },
  { type: 'expression', options: { expression: 'year(anchor) * 2' } },
  { type: 'template', options: { template: 'on {anchor}' }, when: 'month(anchor) > 6' },
  { type: 'location.city' },
  { type: 'finance.iban' },
];

const columns = fc
  .uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 6 })
  .map((kinds): ColumnSchema[] => [{ name: 'anchor', type: 'date', options: { from: '2020-01-01', to: '2023-12-31' }, missing: 0.1 }, ...kinds.map((kind, i) => ({ ...kind, name: `c${i} ${kind.type}` }))]);
const seeds = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const runs = { numRuns: 25 };

const table = (list: readonly ColumnSchema[], rows: number, seed: number): ReturnType<ReturnType<typeof compiled>['table']> =>
  compiled({ version: 1, tables: [{ name: 't', rows, columns: [...list] }] }, { seed }).table('t');
const cells = (list: readonly ColumnSchema[], rows: number, seed: number): string[][] => cellsOf(table(list, rows, seed).slice());

it('law 2: the first rows are the same however many are asked for', () => {
  fc.assert(
    fc.property(columns, seeds, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 1500 }), (list, seed, few, more) => {
      expect(cells(list, few + more, seed).map((column) => column.slice(0, few))).toEqual(cells(list, few, seed));
    }),
    runs,
  );
});

it('laws 1 and 4: slices and block sizes change nothing', () => {
  fc.assert(
    fc.property(columns, seeds, fc.integer({ min: 1, max: 1024 }), fc.nat({ max: 250 }), fc.nat({ max: 250 }), (list, seed, blockRows, offset, limit) => {
      const whole = cells(list, 300, seed);
      expect(cellsOf(table(list, 300, seed).slice(), blockRows)).toEqual(whole);
      expect(cellsOf(table(list, 300, seed).slice(offset, limit))).toEqual(whole.map((column) => column.slice(offset, offset + limit)));
    }),
    runs,
  );
});

it('law 3: other columns may come, go, move and be renamed', () => {
  fc.assert(
    fc.property(columns, columns, seeds, (list, others, seed) => {
      const whole = cells(list, 120, seed);
      const added = others.slice(1).map((column, i) => ({ ...column, name: `added ${i}` }));
      const mixed = [...added, ...[...list].reverse()];
      const found = cells(mixed, 120, seed);
      list.forEach((column, i) => {
        expect(found[mixed.indexOf(column)]).toEqual(whole[i]);
      });
    }),
    runs,
  );
});

it('law 1: another seed gives other rows', () => {
  const schema = aSchema().table('t', 50).column('a', 'integer', { min: 0, max: 1e9 }).build();
  expect(columnCells(schema, 'a', { seed: 1 })).not.toEqual(columnCells(schema, 'a', { seed: 2 }));
  expect(columnCells(schema, 'a', { seed: 1 })).toEqual(columnCells(schema, 'a', { seed: 1 }));
});

it('law 5: what cannot be is refused before anything is made, with the arithmetic', () => {
  const schema = aSchema().table('t', 11).column('a', 'integer', { min: 1, max: 10 }, { unique: true }).build();
  expect(() => compiled(schema)).toThrow('11 distinct values are asked for, but only 10 exist');
});

it('lets generations take turns on one engine', () => {
  const many = aSchema().table('t', 3000);
  for (let i = 0; i < 12; i++) many.column(`c${i}`, 'category', { values: Array.from({ length: 9000 }, (_, k) => `value number ${k} of the column ${i}`) });
  const schema = many.build();
  const alone = [...compiled(schema).table('t').slice().render({ encoding: 'raw', before: Array.from({ length: 12 }, () => ''), rowEnd: '\n', blockRows: 500 })];
  const left = compiled(schema).table('t').slice().render({ encoding: 'raw', before: Array.from({ length: 12 }, () => ''), rowEnd: '\n', blockRows: 500 });
  const right = compiled(schema, { seed: 9 }).table('t').slice().render({ encoding: 'csv', before: Array.from({ length: 12 }, () => ''), rowEnd: '\n', blockRows: 300 });
  const together: Buffer[] = [];
  for (let next = left.next(); next.done !== true; next = left.next()) {
    together.push(next.value);
    right.next();
  }
  expect(Buffer.concat(together).equals(Buffer.concat(alone))).toBe(true);
});

it('keeps people whole: a million addresses, none twice', () => {
  const slice = compiled(aSchema().table('t', 1_000_000).column('email', 'internet.email').build()).table('t').slice();
  const seen = new Set<string>();
  for (const block of slice.render({ encoding: 'raw', before: [''], rowEnd: '\n' })) for (const line of block.toString('latin1').split('\n')) if (line !== '') seen.add(line);
  expect(seen.size).toBe(1_000_000);
});
