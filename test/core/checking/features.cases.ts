import { Findings, type Violation } from '../../../src/core/checking/findings.js';
import { DistinctTexts } from '../../../src/core/checking/distinct-texts.js';
import { ParentRows, type Row } from '../../../src/core/checking/parent-rows.js';
import { TableChecker } from '../../../src/core/checking/table-checker.js';
import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { resolveSchema } from '../../../src/core/schema/resolve.js';
import { cellsOf, cellText, compiled, REFERENCE_DATE } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

type Tables = Map<string, (string | undefined)[][]>;

/** Every table as a header and rows of texts. */
function generated(schema: DatasetSchema, seed = 5): Tables {
  return new Map(
    compiled(schema, { seed }).tables.map((table) => {
      const columns = cellsOf(table.slice());
      const rows = Array.from({ length: table.rowCount }, (_, i) => columns.map((cells) => cellText(cells[i] ?? 'null')));
      return [table.name, [table.columns.map(({ name }) => name), ...rows]];
    }),
  );
}

interface Checked {
  readonly violations: readonly Violation[];
  readonly unchecked: readonly string[];
}

function checked(schema: DatasetSchema, tables: Tables): Checked {
  const resolved = resolveSchema({ ...schema, reference_date: REFERENCE_DATE });
  const findings = new Findings(1000);
  const parents = new Map([...tables].map(([name, [header = [], ...rows]]) => [name, new ParentRows(header, rows as Row[])]));
  const distinct = new DistinctTexts();
  const unchecked = [...tables].flatMap(([table, [header = [], ...rows]]) => {
    const checker = new TableChecker({ resolved, table, findings, parents, distinct });
    checker.header(header);
    rows.forEach((row, i) => { checker.row(row, i + 2); });
    return checker.end(true).unchecked;
  });
  return { violations: findings.list, unchecked };
}

const SHOP = aSchema()
  .with({ main: 'orders', locale: { en_US: 0.5, de: 0.3, ja: 0.2 } })
  .table('customers', 300)
  .column('id', 'sequence', { prefix: 'C', width: 5 })
  .column('name', 'person.fullName')
  .column('email', 'internet.email', {}, { unique: true })
  .column('city', 'location.city')
  .column('plan', 'category', { values: ['free', 'basic', 'pro'], weights: [5, 3, 2] })
  .column('fee', 'integer', { min: 0, max: 0 }, { cases: [{ when: "plan == 'basic'", options: { min: 5, max: 9 } }, { when: "plan == 'pro'", options: { min: 20, max: 99 } }] })
  .column('phone', 'phone.number', {}, { missing: [{ when: "plan == 'free'", share: 0.8 }, { when: "plan == 'pro'", share: 0 }, { share: 0.2 }] })
  .column('agent', 'person.lastName', { locale: 'en' }, { determined_by: ['plan', 'fee'] })
  .column('age', 'integer', { distribution: 'normal', mean: 40, deviation: 12 })
  .column('income', 'decimal', { distribution: 'lognormal', max: 500_000, median: 30_000, deviation: 15_000 }, { outliers: { share: 0.02, min: 900_000, max: 1_000_000 } })
  .column('score', 'decimal', { min: 1, max: 9 }, { outliers: { share: 0.05 } })
  .column('orders', 'rollup', { table: 'orders', reference: 'customer_id' })
  .column('spent', 'rollup', { table: 'orders', reference: 'customer_id', function: 'sum', column: 'total' })
  .column('mean', 'rollup', { table: 'orders', reference: 'customer_id', function: 'mean', column: 'total', where: 'quantity > 2' })
  .column('latest', 'rollup', { table: 'orders', reference: 'customer_id', function: 'max', column: 'day', where: 'quantity > 6' })
  .column('first', 'rollup', { table: 'orders', reference: 'customer_id', function: 'min', column: 'day' })
  .rules({ correlations: [{ columns: ['age', 'income'], rho: 0.5 }] })
  .table('accounts', 250)
  .column('owner', 'reference', { table: 'customers', column: 'id' }, { unique: true })
  .column('owner_orders', 'lookup', { reference: 'owner', column: 'orders' })
  .table('staff', 60)
  .column('id', 'sequence')
  .column('boss', 'reference', { table: 'staff', column: 'id', roots: 3 })
  .column('boss_id', 'lookup', { reference: 'boss', column: 'id' })
  .table('seats', 400)
  .column('row', 'integer', { min: 1, max: 40 })
  .column('seat', 'category', { values: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] })
  .rules({ unique: [['row', 'seat']] })
  .table('orders', 2000)
  .column('customer_id', 'reference', { table: 'customers', column: 'id', per_parent: 'zipf', at_least: 1 })
  .column('quantity', 'integer', { distribution: 'poisson', mean: 3.2 }, { missing: 0.1 })
  .column('price', 'decimal', { max: 90, distribution: 'mixture', components: [{ weight: 3, distribution: 'normal', mean: 12, deviation: 2 }, { distribution: 'normal', mean: 40, deviation: 5 }] })
  .column('total', 'expression', { expression: 'quantity * price', decimals: 2 })
  .column('day', 'date', { from: '2024-01-01', to: '2024-12-31' })
  .column('wait', 'decimal', { max: 300, distribution: 'histogram', percentiles: [{ percent: 50, value: 40 }, { percent: 90, value: 120 }] })
  .build();

const clean = generated(SHOP);

it('finds nothing wrong with data that has every feature', () => {
  for (const seed of [6, 7]) expect(checked(SHOP, generated(SHOP, seed)).violations).toEqual([]);
});

/** The tables with some cells replaced. */
function damaged(table: string, change: (row: (string | undefined)[], at: (name: string) => number, i: number) => void): Tables {
  const copy: Tables = new Map([...clean].map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const [header = [], ...rows] = copy.get(table) ?? [];
  rows.forEach((row, i) => { change(row, (name) => header.indexOf(name), i); });
  return copy;
}

const DAMAGES: readonly (readonly [string, string, string, string, Parameters<typeof damaged>[1]])[] = [
  ['values of another case', 'customers', 'fee', 'cell', (row, at) => { if (row[at('plan')] === 'free') row[at('fee')] = '7'; }],
  ['values outside of every case', 'customers', 'fee', 'cell', (row, at, i) => { if (i === 3) row[at('fee')] = '10'; }],
  ['a value where none may be missing', 'customers', 'phone', 'missing', (row, at) => { if (row[at('plan')] === 'pro') row[at('phone')] = undefined; }],
  ['what others decide', 'customers', 'agent', 'determined', (row, at, i) => { if (i % 50 === 49 && row[at('plan')] === 'free') row[at('agent')] = row[at('agent')] === 'Smith' ? 'Jones' : 'Smith'; }],
  ['an outlier out of its range', 'customers', 'income', 'cell', (row, at, i) => { if (i === 9) row[at('income')] = '1000000.01'; }],
  ['one e-mail address twice', 'customers', 'email', 'unique', (row, at, i) => { if (i === 9) row[at('email')] = clean.get('customers')?.[3]?.[at('email')]; }],
  ['one customer twice', 'accounts', 'owner', 'unique', (row, at, i) => { if (i === 9) row[at('owner')] = clean.get('accounts')?.[3]?.[0]; }],
  ['a boss who is nobody', 'staff', 'boss', 'reference', (row, at, i) => { if (i === 9) row[at('boss')] = '61'; }],
  ['a root with a boss', 'staff', 'boss', 'cell', (row, at, i) => { if (i === 2) row[at('boss')] = '1'; }],
  ['nobody above someone', 'staff', 'boss', 'missing', (row, at, i) => { if (i === 3) row[at('boss')] = undefined; }],
  ['an order of nobody', 'orders', 'customer_id', 'reference', (row, at, i) => { if (i === 9) row[at('customer_id')] = 'C99999'; }],
  ['a wrong total', 'orders', 'total', 'derived', (row, at, i) => { if (i === 9) row[at('total')] = '-1.00'; }],
  ['a copy of a roll-up that differs', 'accounts', 'owner_orders', 'lookup', (row, at, i) => { if (i === 9) row[at('owner_orders')] = '9999'; }],
  ['a wrong kind of roll-up', 'customers', 'orders', 'cell', (row, at, i) => { if (i === 9) row[at('orders')] = '1.5'; }],
];

it.each(DAMAGES)('names %s', (_, table, column, rule, change) => {
  const { violations } = checked(SHOP, damaged(table, change));
  expect(violations.map((found) => [found.table, found.column, found.rule])).toContainEqual([table, column, rule]);
});

it('names a combination that occurs twice', () => {
  const tables = damaged('seats', (row, _, i) => {
    if (i === 9) row.splice(0, 2, ...(clean.get('seats')?.[1] ?? []));
  });
  expect(checked(SHOP, tables).violations.map(({ rule }) => rule)).toEqual(['unique_together']);
});

it('names a table whose values lost their share', () => {
  const tables = damaged('orders', (row, at) => {
    if (row[at('quantity')] === undefined) row.splice(at('quantity'), 1, '3');
  });
  expect(checked(SHOP, tables).violations.map(({ column, rule }) => [column, rule])).toContainEqual(['quantity', 'missing_share']);
});

it('finds every repeated text, whatever it is', () => {
  const distinct = new DistinctTexts();
  const id = distinct.newColumn();
  const texts = Array.from({ length: 5000 }, (_, i) => `text ${i}`);
  expect(texts.filter((text) => !distinct.add(id, text))).toEqual([]);
  expect(texts.filter((text) => distinct.add(id, text))).toEqual([]);
});
