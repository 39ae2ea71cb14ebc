import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { childrenOf, cohortsOf } from '../../../src/core/relations/cohorts.js';
import { expectLaws, refusalOf, textsOf, textsOfTables } from '../../support/laws.js';
import { aSchema } from '../../support/schema-builder.js';
import { chiSquareExcess } from '../../support/statistics.js';

const twoTables = (parents: number, children: number, options: object = {}, modifiers: object = {}, id: [string, object?] = ['sequence', {}]): DatasetSchema =>
  aSchema().table('parents', parents).column('id', id[0], { ...id[1] }).column('name', 'person.fullName').table('children', children).column('parent', 'reference', { table: 'parents', column: 'id', ...options }, modifiers).column('name', 'lookup', { reference: 'parent', column: 'name' }).build();

/** Children of each parent; the ids of the parents are their row numbers from 1 on. */
function countsOf(schema: DatasetSchema, request: { seed?: number; rows?: number } = {}): number[] {
  const tables = textsOfTables(schema, request);
  const counts = (tables.get('parents')?.get('id') ?? []).map(() => 0);
  const strangers: string[] = [];
  for (const text of tables.get('children')?.get('parent') ?? []) {
    if (text === undefined) continue;
    const place = Number(text) - 1;
    if (counts[place] === undefined) strangers.push(text);
    else counts[place]++;
  }
  // An expectation for each child would take longer than making the tables.
  expect(strangers).toEqual([]);
  return counts;
}

const SIZES = [[1, 7], [4, 8], [40, 1000], [255, 300], [256, 256], [257, 771], [300, 700], [1000, 2500], [5000, 5019], [3000, 9]] as const;

describe.each(['constant', 'poisson', 'zipf'] as const)('per_parent %s', (per) => {
  it.each(SIZES)('gives the %i parents all of %i children, and each as many as was asked', (parents, children) => {
    const least = Math.floor(children / parents);
    for (const at_least of least === 0 ? [undefined] : [undefined, 1, least]) {
      const counts = countsOf(twoTables(parents, children, { per_parent: per, at_least }));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(children);
      if (at_least !== undefined) expect(Math.min(...counts)).toBeGreaterThanOrEqual(at_least);
      if (per === 'constant' && least > 0) expect([Math.min(...counts), Math.max(...counts) <= least + 2]).toEqual([least, true]);
    }
  });

  it('spreads the children over all cohorts, few or many, and the last as well', () => {
    for (const [parents, children] of [[10_000, 10_130], [20_000, 70], [20_000, 150], [10_100, 33_333]] as const) {
      const counts = countsOf(twoTables(parents, children, { per_parent: per }));
      for (let first = 0; first < parents; first += 256) {
        const size = Math.min(256, parents - first);
        const found = counts.slice(first, first + size).reduce((sum, count) => sum + count, 0);
        // At most one more or less than its share, but for what rounding took from the last cohort.
        expect(Math.abs(found - (size * children) / parents)).toBeLessThanOrEqual(2 + children / parents);
      }
    }
  });

  it('keeps the parents of the first children whatever their number', () => {
    const parents = [{ name: 'parents', rows: 600, columns: [{ name: 'id', type: 'sequence' }] }];
    const schema: DatasetSchema = { ...twoTables(600, 1800, { per_parent: per, at_least: 2 }), main: 'children' };
    expect(schema.tables[0]?.rows).toBe(parents[0]?.rows);
    // 1799 to 1801 children round to 600 parents.
    const whole = textsOf(schema, { rows: 1801 });
    for (const rows of [1799, 1800]) expect(textsOf(schema, { rows }).get('parent')).toEqual(whole.get('parent')?.slice(0, rows));
  });

  it('obeys the laws', () => {
    expectLaws(twoTables(700, 1501, { per_parent: per, at_least: 1 }, { missing: 0.1 }));
  });
});

it('keeps at_least for any number of rows asked for, or says how many rows that takes', () => {
  let [kept, refused] = [0, 0];
  for (const [parents, children, at_least] of [[1000, 3000, 1], [1000, 2400, 2], [1000, 1000, 1]] as const) {
    const schema: DatasetSchema = { ...twoTables(parents, children, { at_least }), main: 'children' };
    for (let rows = 1; rows < 1600; rows += 37) {
      let counts: number[];
      try {
        counts = countsOf(schema, { rows });
      } catch {
        const { code, path, rule, message } = refusalOf(schema, { rows });
        expect([code, path, rule]).toEqual(['unsatisfiable_schema', 'tables[1].columns[0]', 'unreachable']);
        expect(message).toContain(`but "children" has ${rows}`);
        refused++;
        continue;
      }
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(at_least);
      kept++;
    }
  }
  expect(refused).toBeLessThan(kept / 10);
});

it('finds the same children for a cohort as the children find parents', () => {
  for (const [parents, children, least] of [[5000, 5019, 1], [3000, 9, 0], [257, 771, 3], [100_000, 100_400, 1], [7, 40, 0]] as const) {
    const cohorts = cohortsOf(parents, children / parents, least);
    const seen = new Set<number>();
    let owned = 0;
    for (let k = 0; k < cohorts.cohorts; k++) {
      for (const { first, step, count } of childrenOf(cohorts, k, children)) {
        owned += count;
        for (let i = 0; i < count; i++) seen.add(first + i * step);
      }
    }
    expect([owned, seen.size, Math.max(...seen)]).toEqual([children, children, children - 1]);
  }
});

it('draws Poisson counts, and a few parents far more often for Zipf', () => {
  const poisson = countsOf(twoTables(5000, 15_000, { per_parent: 'poisson' }), { seed: 2 });
  const chances = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => (Math.exp(-3) * 3 ** k) / [1, 1, 2, 6, 24, 120, 720, 5040][k]!);
  const found = chances.map((_, k) => poisson.filter((count) => count === k).length);
  const rest = 5000 - found.reduce((sum, count) => sum + count, 0);
  const expected = [...chances.map((chance) => 5000 * chance), 5000 * (1 - chances.reduce((sum, chance) => sum + chance, 0))];
  expect(chiSquareExcess([...found, rest], expected)).toBeLessThan(5);
  const zipf = countsOf(twoTables(5000, 15_000, { per_parent: 'zipf' }), { seed: 2 });
  expect(Math.max(...zipf)).toBeGreaterThan(5 * Math.max(...poisson));
});

describe('one to one', () => {
  it('takes every parent at most once', () => {
    const schema = twoTables(300, 300, {}, { unique: true });
    expect(textsOf(schema).get('parent')?.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 300 }, (_, i) => String(i + 1)));
    const some = textsOf(twoTables(300, 250, {}, { unique: true, missing: 0.2 })).get('parent')?.filter((text) => text !== undefined) ?? [];
    expect(new Set(some).size).toBe(some.length);
    expectLaws(schema);
  });

  it('is refused where there are fewer parents, or their values may repeat', () => {
    expect(refusalOf(twoTables(300, 301, {}, { unique: true }))).toMatchObject({ code: 'unsatisfiable_schema', rule: 'not_enough_values', message: expect.stringContaining('only 300 exist') as string });
    expect(refusalOf(twoTables(30, 20, {}, { unique: true }, ['integer', { max: 9 }]))).toMatchObject({ code: 'invalid_schema', path: 'tables[1].columns[0].unique', rule: 'cannot_be_unique' });
    expect(refusalOf(twoTables(30, 20, { pick: 'zipf' }, { unique: true }))).toMatchObject({ rule: 'cannot_be_unique' });
    expect(refusalOf(twoTables(30, 20, { per_parent: 'constant' }, { unique: true }))).toMatchObject({ rule: 'cannot_be_unique' });
    const emails = twoTables(30, 30, {}, { unique: true }, ['uuid']);
    expect(new Set(textsOf(emails).get('parent')).size).toBe(30);
  });
});

describe('a table that refers to itself', () => {
  const staff = (roots: number, modifiers: object = {}): DatasetSchema =>
    aSchema().table('staff', 500).column('id', 'sequence').column('name', 'person.fullName').column('boss', 'reference', { table: 'staff', column: 'id', roots }, modifiers).column('boss_name', 'lookup', { reference: 'boss', column: 'name' }).build();

  it.each([1, 5])('points to earlier rows behind its %i roots', (roots) => {
    const columns = textsOf(staff(roots));
    columns.get('boss')?.forEach((boss, i) => {
      if (i < roots) expect(boss).toBeUndefined();
      else expect(Number(boss)).toBeLessThan(i + 1);
      expect(columns.get('boss_name')?.[i]).toBe(boss === undefined ? undefined : columns.get('name')?.[Number(boss) - 1]);
    });
  });

  it('obeys the laws, and its first rows are the same in larger tables', () => {
    expectLaws(staff(2, { missing: 0.2 }));
    const whole = textsOf(staff(2));
    for (const [name, texts] of textsOf(staff(2), { rows: 77 })) expect(texts).toEqual(whole.get(name)?.slice(0, 77));
  });

  it('refuses what cannot be', () => {
    const boss = (options: object, modifiers: object = {}): DatasetSchema => aSchema().table('staff', 20).column('id', 'sequence').column('boss', 'reference', { table: 'staff', column: 'id', ...options }, modifiers).build();
    expect(refusalOf(boss({ per_parent: 'poisson' }))).toMatchObject({ code: 'invalid_schema', path: 'tables[0].columns[1].options.per_parent', rule: 'not_for_hierarchies' });
    expect(refusalOf(boss({ pick: 'zipf' }))).toMatchObject({ rule: 'not_for_hierarchies' });
    expect(refusalOf(boss({}, { unique: true }))).toMatchObject({ rule: 'cannot_be_unique' });
    expect(refusalOf(boss({ column: 'boss' }))).toMatchObject({ rule: 'cycle' });
  });
});

it('refuses what contradicts itself', () => {
  expect(refusalOf(twoTables(10, 30, { at_least: 4 }))).toMatchObject({ code: 'invalid_schema', path: 'tables[1].columns[0].options.at_least', rule: 'unreachable', message: expect.stringContaining('are 40') as string });
  expect(refusalOf(twoTables(10, 30, { per_parent: 'zipf', pick: 'zipf' }))).toMatchObject({ rule: 'pick_and_per_parent' });
  expect(refusalOf(twoTables(10, 30, {}, { determined_by: ['name'] }))).toMatchObject({ code: 'invalid_schema' });
  const group = aSchema().table('parents', 10).column('id', 'sequence').table('children', 30).column('g', 'boolean');
  expect(refusalOf(group.column('p', 'reference', { table: 'parents', column: 'id' }, { determined_by: ['g'] }).build())).toMatchObject({ path: 'tables[1].columns[1].determined_by', rule: 'follows_the_row' });
  const cases = aSchema().table('parents', 10).column('id', 'sequence').table('children', 30).column('g', 'boolean');
  expect(refusalOf(cases.column('p', 'reference', { table: 'parents', column: 'id' }, { cases: [{ when: 'g', options: { pick: 'zipf' } }] }).build())).toMatchObject({ path: 'tables[1].columns[1].cases', rule: 'not_for_references' });
  expect(refusalOf(twoTables(10, 30, {}, { outliers: { share: 0.1 } }))).toMatchObject({ rule: 'not_for_copies' });
});
