import fc from 'fast-check';
import { COLUMN_TYPES } from '../../../src/core/columns/registry.js';
import { ServiceError } from '../../../src/core/errors/service-error.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../../../src/core/schema/dataset-schema.js';
import { textsOf } from '../../support/laws.js';

// Faker's types are made alike; a few stand for all.
const TYPES = COLUMN_TYPES.filter(({ group, id }) => group !== 'faker' || id.length % 7 === 0);
const names = ['a', 'b', 'c', 'd'];
const condition = fc.constantFrom('g > 2', "k == 'x'", 'g > 2 && k != null', 'a != null', 'nobody', 'g +');
const share = fc.constantFrom(0, 0.1, 0.5, 1);
const options = fc.constantFrom({}, { min: 1, max: 3 }, { max: 1e12 }, { values: [1, 2.5] }, { values: ['p', 'q'], weights: [1, 2] }, { locale: 'de' }, { decimals: 3 });

const modifiers = fc.record(
  {
    unique: fc.boolean(),
    missing: fc.oneof(share, fc.array(fc.record({ when: condition, share }, { requiredKeys: ['share'] }), { minLength: 1, maxLength: 3 })),
    when: condition,
    cases: fc.array(fc.record({ when: condition, options }), { minLength: 1, maxLength: 2 }),
    determined_by: fc.subarray(['g', 'k', 'a', 'b'], { minLength: 1 }),
    outliers: fc.record({ share: fc.constantFrom(0.01, 0.5), min: fc.constantFrom(-1e17, 0, 0.001, 5), max: fc.constantFrom(0.002, 9, 1e17, 1e300), factor: fc.constantFrom(-3, 0, 0.001, 1000) }, { requiredKeys: ['share'] }),
  },
  { requiredKeys: [] },
);

const column = fc.constantFrom(...TYPES).chain((type) => fc.tuple(fc.constant(type.id), fc.constantFrom(...type.examples), fc.oneof({ weight: 3, arbitrary: modifiers }, { weight: 1, arbitrary: fc.constant({}) })));
const rules = fc.record(
  {
    correlations: fc.array(fc.record({ columns: fc.tuple(fc.constantFrom(...names, 'g'), fc.constantFrom(...names, 'k')), rho: fc.constantFrom(-1, -0.3, 0.2, 0.9) }), { maxLength: 3 }),
    unique: fc.array(fc.subarray([...names, 'g', 'k'], { minLength: 2 }), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);

it('makes what any combination of modifiers asks for, or refuses it, and nothing else', () => {
  const made = { cells: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: rules }), fc.constantFrom('en', { en_US: 0.4, de: 0.3, ja: 0.3 }), (columns, table, locale) => {
      const main: TableSchema = {
        name: 't',
        rows: 200,
        columns: [
          { name: 'other', type: 'uuid' },
          { name: 'g', type: 'integer', options: { min: 1, max: 5 } },
          { name: 'k', type: 'category', options: { values: ['x', 'y'] } },
          { name: 'parent_id', type: 'reference', options: { table: 'parents', column: 'id' } },
          ...columns.map(([type, given, more], i): ColumnSchema => ({ name: names[i] ?? '', type, options: given, ...more })),
        ],
        ...table,
      };
      const schema: DatasetSchema = {
        version: 1,
        locale,
        tables: [
          { name: 'parents', rows: 40, columns: [{ name: 'id', type: 'sequence' }, { name: 'name', type: 'person.fullName' }] },
          { name: 'children', rows: 600, columns: [{ name: 'parent_id', type: 'reference', options: { table: 't', column: 'other', per_parent: 'poisson' } }, { name: 'amount', type: 'decimal' }] },
          main,
        ],
      };
      try {
        const texts = textsOf(schema, { seed: 7 });
        made.cells++;
        expectPromises(main, texts);
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        expect(['invalid_schema', 'unsatisfiable_schema']).toContain(error.code);
        expect(error.issues.every(({ path, message }) => path !== '' && message.length > path.length)).toBe(true);
        made.refused++;
      }
    }),
    { numRuns: 600, seed: 1 },
  );
  expect(Math.min(made.cells, made.refused)).toBeGreaterThan(30);
});

function expectPromises({ columns, unique = [] }: TableSchema, texts: ReadonlyMap<string, readonly (string | undefined)[]>): void {
  for (const { name, unique: alone, determined_by: determinants } of columns) {
    const cells = texts.get(name) ?? [];
    const filled = cells.filter((text) => text !== undefined);
    if (alone === true) expect(new Set(filled).size).toBe(filled.length);
    const decided = new Map<string, string>();
    cells.forEach((text, i) => {
      if (determinants === undefined || text === undefined) return;
      const key = JSON.stringify(determinants.map((other) => texts.get(other)?.[i] ?? null));
      expect(key).not.toContain('null');
      expect(decided.get(key) ?? text).toBe(text);
      decided.set(key, text);
    });
  }
  for (const group of unique) {
    const combinations = (texts.get('other') ?? []).map((_, i) => group.map((name) => texts.get(name)?.[i])).filter((row) => !row.includes(undefined));
    expect(new Set(combinations.map((row) => JSON.stringify(row))).size).toBe(combinations.length);
  }
}
