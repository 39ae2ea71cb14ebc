import fc from 'fast-check';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../../../src/core/schema/dataset-schema.js';
import { cellsOf, cellText, compiled, encoded } from '../../support/generate.js';

const PARENT: readonly ColumnSchema[] = [
  { name: 'id', type: 'pattern', options: { pattern: 'C-####' }, unique: true },
  { name: 'name', type: 'person.fullName' },
  { name: 'since', type: 'date', missing: 0.1 },
  { name: 'level', type: 'category', options: { values: ['gold', 'silver'], weights: [1, 4] } },
];
const CHILD: readonly ColumnSchema[] = [
  { name: 'parent_id', type: 'reference', options: { table: 'parents', column: 'id', pick: 'zipf' }, missing: 0.05 },
  { name: 'other_id', type: 'reference', options: { table: 'parents', column: 'id' } },
  { name: 'parent_name', type: 'lookup', options: { reference: 'parent_id', column: 'name' } },
  { name: 'since', type: 'lookup', options: { reference: 'other_id', column: 'since' } },
  { name: 'ordered', type: 'datetime', options: { after: 'since', within: '90d' } },
  { name: 'level', type: 'lookup', options: { reference: 'parent_id', column: 'level' } },
  { name: 'price', type: 'decimal', options: { min: 1, max: 900, distribution: 'lognormal', median: 40 } },
  { name: 'quantity', type: 'integer', options: { min: 1, max: 9 } },
  { name: 'total', type: 'expression', options: { expression: "quantity * price * (level == 'gold' ? 0.9 : 1.0)", decimals: 2 } },
  { name: 'note', type: 'template', options: { template: '{parent_name|upper}: {total}' }, when: 'total > 50' },
  { name: 'buyer', type: 'internet.email', options: { of: 'buyer' }, unique: true },
  { name: 'iban', type: 'finance.iban' },
];
// Everything that a column hangs on, itself first.
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  parent_name: ['parent_id'],
  since: ['other_id'],
  ordered: ['since', 'other_id'],
  level: ['parent_id'],
  total: ['quantity', 'price', 'level', 'parent_id'],
  note: ['parent_name', 'parent_id', 'total', 'quantity', 'price', 'level'],
};

const schemaOf = (child: readonly ColumnSchema[], rows = 150, more: readonly TableSchema[] = [], parent = PARENT): DatasetSchema => ({
  version: 1,
  main: 'orders',
  tables: [{ name: 'parents', rows: 40, columns: [...parent] }, ...more, { name: 'orders', rows, columns: [...child] }],
});

/** Cells of the children by column. */
function childCells(schema: DatasetSchema, seed: number): Map<string, string[]> {
  const slice = compiled(schema, { seed }).table('orders').slice();
  return new Map(cellsOf(slice).map((cells, i) => [slice.columns[i]?.name ?? '', cells]));
}

const seeds = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const names = CHILD.map(({ name }) => name);

it('law 2: the first children are the same however many there are, as long as the parents are', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 150 }), (seed, few) => {
      const whole = childCells(schemaOf(CHILD), seed);
      const part = childCells(schemaOf(CHILD, few), seed);
      for (const name of names) expect(part.get(name)).toEqual(whole.get(name)?.slice(0, few));
    }),
    { numRuns: 25 },
  );
});

it('law 3: a column stays what it is with any others beside it, in any order, under any names', () => {
  fc.assert(
    fc.property(seeds, fc.subarray(names, { minLength: 1 }), fc.nat(), (seed, wanted, turn) => {
      const whole = childCells(schemaOf(CHILD), seed);
      const kept = new Set(wanted.flatMap((name) => [name, ...(NEEDS[name] ?? [])]));
      const some = CHILD.filter(({ name }) => kept.has(name));
      const cut = turn % some.length;
      // A table more, and parents in another order with a column more: nothing that anybody hangs on.
      const extra: TableSchema = { name: 'extra', rows: 10, columns: [{ name: 'id', type: 'sequence' }, { name: 'o', type: 'reference', options: { table: 'orders', column: some[0]?.name ?? '' } }] };
      const parent: ColumnSchema[] = [{ name: 'new', type: 'uuid' }, ...[...PARENT].reverse()];
      const found = childCells(schemaOf([...some.slice(cut), ...some.slice(0, cut)], 150, [extra], parent), seed);
      for (const name of kept) expect(found.get(name)).toEqual(whole.get(name));
    }),
    { numRuns: 40 },
  );
});

it('law 3: adding an e-mail address changes no name', () => {
  const people: ColumnSchema[] = [{ name: 'name', type: 'person.fullName' }, { name: 'sex', type: 'person.sex' }];
  const alone = childCells(schemaOf(people), 3);
  const both = childCells(schemaOf([{ name: 'email', type: 'internet.email', unique: true }, { name: 'age', type: 'person.age' }, ...people]), 3);
  expect([both.get('name'), both.get('sex')]).toEqual([alone.get('name'), alone.get('sex')]);
});

it('law 3: missing cells and conditions change no other column', () => {
  const whole = childCells(schemaOf(CHILD), 9);
  const thinned = childCells(schemaOf(CHILD.map((column) => (['iban', 'buyer', 'note'].includes(column.name) ? { ...column, missing: 0.6 } : column))), 9);
  for (const name of names) {
    const cells = thinned.get(name) ?? [];
    expect(cells.map((cell, i) => (cell === 'null' ? whole.get(name)?.[i] : cell))).toEqual(whole.get(name));
  }
});

it('law 4: neither block size, slice, format nor time zone changes a cell', () => {
  const zone = process.env['TZ'];
  try {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 1024 }), fc.nat({ max: 160 }), fc.nat({ max: 160 }), fc.constantFrom('UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati'), (seed, blockRows, offset, limit, tz) => {
        process.env['TZ'] = 'UTC';
        const whole = childCells(schemaOf(CHILD), seed);
        process.env['TZ'] = tz;
        const table = compiled(schemaOf(CHILD), { seed }).table('orders');
        const expected = names.map((name) => whole.get(name)?.slice(offset, offset + limit) ?? []);
        expect(cellsOf(table.slice(offset, limit), blockRows)).toEqual(expected);
        const lines = encoded('ndjson', [table.slice(offset, limit)]).toString('utf8').split('\n').slice(0, -1);
        const json = JSON.parse(encoded('json', [table.slice(offset, limit)]).toString('utf8')) as Record<string, unknown>[];
        expect(lines.map((line): unknown => JSON.parse(line))).toEqual(json);
        expect(json.map((row) => names.map((name) => row[name]))).toEqual(json.map((_, i) => expected.map((cells): unknown => JSON.parse(cells[i] ?? ''))));
      }),
      { numRuns: 25 },
    );
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

it('law 4: rows far down a table are made as they stand', () => {
  const far = compiled(schemaOf([{ name: 'id', type: 'sequence' }, ...CHILD], 1_000_000_000_000), { seed: 4 }).table('orders');
  const [ids, ...rest] = cellsOf(far.slice(999_999_999_990, 100));
  expect(ids).toEqual(Array.from({ length: 10 }, (_, i) => String(999_999_999_991 + i)));
  expect(cellsOf(far.slice(999_999_999_993, 2)).slice(1)).toEqual(rest.map((cells) => cells.slice(3, 5)));
});

it('keeps what belongs together: totals, conditions and parents of each row', () => {
  const dataset = compiled(schemaOf(CHILD, 2000), { seed: 11 });
  const [ids = [], parentNames = [], since = []] = cellsOf(dataset.table('parents').slice());
  const slice = dataset.table('orders').slice();
  const cells = new Map(cellsOf(slice).map((list, i) => [slice.columns[i]?.name ?? '', list.map(cellText)]));
  const at = (name: string, i: number): string | undefined => cells.get(name)?.[i];
  const index = new Map(ids.map((id, i) => [cellText(id), i]));
  for (let i = 0; i < 2000; i++) {
    const parent = index.get(at('parent_id', i));
    expect(at('parent_name', i)).toBe(parent === undefined ? undefined : cellText(parentNames[parent] ?? ''));
    expect(at('since', i)).toBe(cellText(since[index.get(at('other_id', i)) ?? -1] ?? ''));
    // Thousandths of a cent, exactly.
    const cents = Math.round(Number(at('price', i)) * 100) * Number(at('quantity', i));
    const tenths = cents * (at('level', i) === 'gold' ? 9 : 10);
    const total = at('total', i);
    if (parent === undefined) expect(total).toBeUndefined();
    else expect(Math.round(Number(total) * 100)).toBe(Math.floor((tenths + 5) / 10));
    expect(at('note', i)).toBe(Number(total) > 50 ? `${at('parent_name', i)?.toUpperCase() ?? ''}: ${total ?? ''}` : undefined);
  }
});
