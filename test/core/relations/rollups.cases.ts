import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { expectLaws, refusalOf, textsOfTables, type Columns } from '../../support/laws.js';
import { aSchema } from '../../support/schema-builder.js';

const FUNCTIONS = ['count', 'sum', 'mean', 'min', 'max'] as const;
type Modifiers = Readonly<Record<string, unknown>>;

/** Parents with roll-ups of every kind over their children. */
function schemaOf(parents: number, children: number, reference: Modifiers, more: Modifiers = {}): DatasetSchema {
  const builder = aSchema().table('parents', parents).column('id', 'sequence');
  for (const fold of FUNCTIONS) {
    const column = fold === 'count' ? {} : { column: 'amount' };
    builder.column(fold, 'rollup', { table: 'children', reference: 'parent', function: fold, ...column });
    builder.column(`${fold} where`, 'rollup', { table: 'children', reference: 'parent', function: fold, where: "kind == 'b' && pieces > 2", ...column });
  }
  return builder
    .column('mean pieces', 'rollup', { table: 'children', reference: 'parent', function: 'mean', column: 'pieces', decimals: 5 })
    .column('round mean', 'rollup', { table: 'children', reference: 'parent', function: 'mean', column: 'amount', decimals: 0 })
    .column('first day', 'rollup', { table: 'children', reference: 'parent', function: 'min', column: 'day' })
    .column('last moment', 'rollup', { table: 'children', reference: 'parent', function: 'max', column: 'moment' })
    .column('per piece', 'expression', { expression: "sum / (count + 1)", decimals: 3 })
    .table('children', children)
    .column('parent', 'reference', { table: 'parents', column: 'id', ...reference }, more)
    .column('amount', 'decimal', { min: -50, max: 950, decimals: 2 }, { missing: 0.3 })
    .column('pieces', 'integer', { min: 1, max: 9 })
    .column('kind', 'category', { values: ['a', 'b', 'c'] })
    .column('day', 'date', { from: '1950-01-01', to: '2030-12-31' }, { missing: 0.1 })
    .column('moment', 'datetime', { from: '1950-01-01', to: '2030-12-31' })
    .table('notes', 120)
    .column('parent', 'reference', { table: 'parents', column: 'id' }, { missing: 0.1 })
    .column('total', 'lookup', { reference: 'parent', column: 'sum' })
    .column('mean', 'lookup', { reference: 'parent', column: 'mean' })
    .with({ main: 'children' })
    .build();
}

/** A number as an integer of so many decimals, and back. */
const scaled = (text: string, scale: number): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
};
const written = (value: bigint, scale: number): string => {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}${scale === 0 ? '' : `.${digits.slice(-scale)}`}`;
};

/** Half away from zero. */
function divided(top: bigint, bottom: bigint): bigint {
  const half = ((top < 0n ? -top : top) * 2n + bottom) / (2n * bottom);
  return top < 0n ? -half : half;
}

type Rows = readonly ReadonlyMap<string, string | undefined>[];

function rowsOf(columns: Columns): Rows {
  const [first] = columns.values();
  return (first ?? []).map((_, i) => new Map([...columns].map(([name, texts]) => [name, texts[i]])));
}

function folded(rows: Rows, fold: (typeof FUNCTIONS)[number], column: string, own: number, decimals: number): string | undefined {
  if (fold === 'count') return String(rows.length);
  const values = rows.flatMap((row) => row.get(column) ?? []).map((text) => scaled(text, own));
  const sum = values.reduce((total, value) => total + value, 0n);
  if (fold === 'sum') return written(sum, own);
  if (values.length === 0) return undefined;
  if (fold !== 'mean') return written(values.reduce((a, b) => ((a < b) === (fold === 'min') ? a : b)), own);
  return written(divided(sum * 10n ** BigInt(decimals), BigInt(values.length) * 10n ** BigInt(own)), decimals);
}

function expectTotals(schema: DatasetSchema, request: { seed?: number; rows?: number } = {}): void {
  const tables = textsOfTables(schema, request);
  const groups = new Map<string | undefined, ReadonlyMap<string, string | undefined>[]>();
  for (const row of rowsOf(tables.get('children') ?? new Map())) groups.set(row.get('parent'), [...(groups.get(row.get('parent')) ?? []), row]);
  const parents = rowsOf(tables.get('parents') ?? new Map());
  for (const parent of parents) {
    const children = groups.get(parent.get('id')) ?? [];
    const some = children.filter((row) => row.get('kind') === 'b' && Number(row.get('pieces')) > 2);
    const texts = (column: string): string[] => children.flatMap((row) => row.get(column) ?? []).toSorted();
    const sum = scaled(parent.get('sum') ?? '', 2);
    const expected = [
      ...FUNCTIONS.flatMap((fold) => [[fold, folded(children, fold, 'amount', 2, 2)], [`${fold} where`, folded(some, fold, 'amount', 2, 2)]]),
      ['mean pieces', folded(children, 'mean', 'pieces', 0, 5)],
      ['round mean', folded(children, 'mean', 'amount', 2, 0)],
      ['first day', texts('day')[0]],
      ['last moment', texts('moment').at(-1)],
      ['per piece', written(divided(sum * 10n, BigInt(children.length + 1)), 3)],
    ];
    expect([...parent].slice(1)).toEqual(expected);
  }
  const byId = new Map(parents.map((parent) => [parent.get('id'), parent]));
  for (const note of rowsOf(tables.get('notes') ?? new Map())) {
    const parent = byId.get(note.get('parent'));
    expect([note.get('total'), note.get('mean')]).toEqual([parent?.get('sum'), parent?.get('mean')]);
  }
}

const REFERENCES: readonly (readonly [string, Modifiers, Modifiers?])[] = [
  ['uniform', {}, { missing: 0.1 }],
  ['zipf', { pick: 'zipf' }, { when: "kind != 'c'" }],
  ['constant', { per_parent: 'constant' }],
  ['poisson', { per_parent: 'poisson' }, { missing: 0.1 }],
  ['at least one of', { per_parent: 'zipf', at_least: 1 }, { missing: [{ when: "kind == 'a'", share: 0.5 }] }],
];

describe.each<[string, Modifiers, Modifiers | undefined]>(REFERENCES.map(([name, reference, modifiers]) => [name, reference, modifiers]))('roll-ups over %s references', (_, reference, modifiers) => {
  it.each([[1, 40], [3, 70], [256, 700], [300, 1001], [777, 1999]])('of %i parents tell what their %i children come to', (parents, children) => {
    expectTotals(schemaOf(parents, children, reference, modifiers), { seed: parents });
  });

  it('do so for other row counts than the declared', () => {
    const schema = schemaOf(300, 1001, reference, modifiers);
    for (const rows of [7, 333, 1000, 1700]) expectTotals(schema, { rows });
  });

  it('obey the laws', () => {
    expectLaws(schemaOf(300, 700, reference, modifiers));
  });
});

it('tells of parents without children', () => {
  const schema = schemaOf(2000, 40, { per_parent: 'poisson' });
  expectTotals(schema);
  expectTotals(schemaOf(400, 40, { pick: 'zipf' }));
  expect(new Set(textsOfTables(schema).get('parents')?.get('count')).has('0')).toBe(true);
});

it('goes one to one', () => {
  expectTotals(schemaOf(300, 200, {}, { unique: true }));
});

it('rolls up roll-ups, through lookups and expressions', () => {
  const schema = aSchema()
    .with({ main: 'lines' })
    .table('regions', 5).column('id', 'sequence')
    .column('sales', 'rollup', { table: 'customers', reference: 'region', function: 'sum', column: 'spent' })
    .column('best', 'rollup', { table: 'customers', reference: 'region', function: 'max', column: 'spent', where: 'orders > 1' })
    .table('customers', 300).column('id', 'sequence').column('region', 'reference', { table: 'regions', column: 'id' })
    .column('spent', 'rollup', { table: 'orders', reference: 'customer', function: 'sum', column: 'total' })
    .column('orders', 'rollup', { table: 'orders', reference: 'customer' })
    .table('orders', 900).column('id', 'sequence').column('customer', 'reference', { table: 'customers', column: 'id', per_parent: 'poisson' })
    .column('total', 'rollup', { table: 'lines', reference: 'order', function: 'sum', column: 'price' })
    .table('lines', 2500).column('order', 'reference', { table: 'orders', column: 'id', per_parent: 'zipf', at_least: 1 })
    .column('price', 'decimal', { min: 1, max: 90 })
    .column('region', 'lookup', { reference: 'order', column: 'customer' })
    .build();
  const tables = textsOfTables(schema);
  const sums = (table: string, key: string, column: string): Map<string | undefined, bigint> => {
    const totals = new Map<string | undefined, bigint>();
    for (const row of rowsOf(tables.get(table) ?? new Map())) totals.set(row.get(key), (totals.get(row.get(key)) ?? 0n) + scaled(row.get(column) ?? '0', 2));
    return totals;
  };
  const expectSums = (table: string, column: string, totals: Map<string | undefined, bigint>): void => {
    for (const row of rowsOf(tables.get(table) ?? new Map())) expect(row.get(column)).toBe(written(totals.get(row.get('id')) ?? 0n, 2));
  };
  expectSums('orders', 'total', sums('lines', 'order', 'price'));
  expectSums('customers', 'spent', sums('orders', 'customer', 'total'));
  expectSums('regions', 'sales', sums('customers', 'region', 'spent'));
  const all = rowsOf(tables.get('customers') ?? new Map());
  for (const row of rowsOf(tables.get('regions') ?? new Map())) {
    const best = all.filter((customer) => customer.get('region') === row.get('id') && Number(customer.get('orders')) > 1).map((customer) => scaled(customer.get('spent') ?? '0', 2));
    expect(row.get('best')).toBe(best.length === 0 ? undefined : written(best.reduce((a, b) => (a > b ? a : b)), 2));
  }
  expectLaws(schema);
});

describe('refusals', () => {
  const parents = (options: object, children?: (builder: ReturnType<typeof aSchema>) => void): DatasetSchema => {
    const builder = aSchema().table('parents', 10).column('id', 'sequence').column('c', 'rollup', { table: 'children', reference: 'parent', ...options });
    builder.table('children', 30).column('parent', 'reference', { table: 'parents', column: 'id' }).column('name', 'person.fullName').column('n', 'integer').column('day', 'date');
    children?.(builder);
    return builder.build();
  };
  it.each([
    [{ function: 'sum' }, 'column', 'column_of_function'],
    [{ function: 'count', column: 'n' }, 'column', 'column_of_function'],
    [{ function: 'sum', column: 'name' }, 'column', 'not_a_number'],
    [{ function: 'sum', column: 'day' }, 'column', 'not_a_number'],
    [{ function: 'mean', column: 'day' }, 'column', 'not_a_number'],
    [{ function: 'max', column: 'name' }, 'column', 'not_a_number'],
    [{ reference: 'n' }, 'reference', 'not_a_reference'],
    [{ where: 'n +' }, undefined, 'bad_expression'],
    [{ where: 'n + 1' }, 'where', 'bad_expression'],
    [{ where: 'nobody > 1' }, undefined, 'unknown_column'],
    [{ reference: 'nobody' }, undefined, 'unknown_column'],
    [{ table: 'nobody' }, undefined, 'unknown_table'],
    [{ decimals: 10, function: 'mean', column: 'n' }, 'decimals', undefined],
  ] as const)('%j', (options, path, rule) => {
    const refusal = refusalOf(parents(options));
    expect(refusal.code).toBe('invalid_schema');
    if (path !== undefined) expect(refusal.path).toBe(`tables[0].columns[1].options.${path}`);
    if (rule !== undefined) expect(refusal.rule).toBe(rule);
    expect(refusal.path).toMatch(/^tables\[0\]\.columns\[1\]/);
  });

  it('a roll-up that its own children hang on', () => {
    const circle = parents({ function: 'sum', column: 'x' }, (builder) => builder.column('p', 'lookup', { reference: 'parent', column: 'c' }).column('x', 'expression', { expression: 'p + 1' }));
    expect(refusalOf(circle)).toMatchObject({ code: 'invalid_schema', rule: 'cycle' });
  });

  it('a roll-up of a table over itself', () => {
    const schema = aSchema().table('t', 10).column('id', 'sequence').column('up', 'reference', { table: 't', column: 'id' }).column('c', 'rollup', { table: 't', reference: 'up' }).build();
    expect(refusalOf(schema)).toMatchObject({ code: 'invalid_schema', rule: 'self_reference' });
  });

  it('more rows than can be held at hand', () => {
    const large = aSchema().table('parents', 3_000_000).column('id', 'sequence').column('c', 'rollup', { table: 'children', reference: 'parent' }).table('children', 9_000_000);
    expect(refusalOf(large.column('parent', 'reference', { table: 'parents', column: 'id' }).build())).toMatchObject({ code: 'unsatisfiable_schema', rule: 'too_many_rows', message: expect.stringContaining('3000000') as string });
  });
});
