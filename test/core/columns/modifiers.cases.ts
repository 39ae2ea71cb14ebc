import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

const share = (cells: readonly string[]): number => cells.filter((cell) => cell === 'null').length / cells.length;

describe('missing', () => {
  it.each([0, 0.001, 0.3, 0.999, 0.9999999999999999, 1])('takes a share of %d', (missing) => {
    const rows = 20_000;
    const cells = columnCells(aSchema().table('t', rows).column('a', 'integer', {}, { missing }).build(), 'a');
    // Five standard deviations, and none at all at the ends.
    expect(Math.abs(share(cells) - missing)).toBeLessThanOrEqual(5 * Math.sqrt((missing * (1 - missing)) / rows) + 1e-12);
  });

  it('is drawn for each column by itself', () => {
    const [a = [], b = []] = cellsOf(compiled(aSchema().table('t', 10_000).column('a', 'integer', {}, { missing: 0.5 }).column('b', 'integer', {}, { missing: 0.5 }).build()).table('t').slice());
    const both = a.filter((cell, i) => cell === 'null' && b[i] === 'null').length;
    expect(both / 10_000).toBeCloseTo(0.25, 1);
  });
});

describe('lookup', () => {
  const schema = aSchema()
    .table('parents', 20)
    .column('id', 'sequence', { start: 100 })
    .column('name', 'category', { values: ['x', 'y'] }, { missing: 0.2 })
    .table('t', 3000)
    .column('parent_id', 'reference', { table: 'parents', column: 'id' }, { missing: 0.25 })
    .column('parent_name', 'lookup', { reference: 'parent_id', column: 'name' })
    .column('plain_id', 'reference', { table: 'parents', column: 'id', pick: 'zipf' })
    .column('plain_name', 'lookup', { reference: 'plain_id', column: 'name' })
    .build();
  const dataset = compiled(schema);
  const [ids = [], names = []] = cellsOf(dataset.table('parents').slice());
  const nameOf = new Map(ids.map((id, i) => [id, names[i]]));
  const [parent = [], parentName = [], plain = [], plainName = []] = cellsOf(dataset.table('t').slice());

  it('copies from the row the reference points to', () => {
    expect(plainName).toEqual(plain.map((id) => nameOf.get(id)));
  });

  it('is missing where the reference is', () => {
    expect(parentName).toEqual(parent.map((id) => (id === 'null' ? 'null' : nameOf.get(id))));
    expect(share(parent)).toBeCloseTo(0.25, 1);
  });

  it('finds a few parents far more often than others with zipf', () => {
    const counts = new Map<string, number>();
    for (const id of plain) counts.set(id, (counts.get(id) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    expect((sorted[0] ?? 0) / 3000).toBeCloseTo(Math.log(2) / Math.log(21), 1);
    expect(sorted[0]).toBeGreaterThan(5 * (sorted.at(-1) ?? 0));
    expect(new Set(plain)).toEqual(new Set(ids));
  });
});

describe('template', () => {
  const cells = (template: string): (string | undefined)[] =>
    columnCells(
      aSchema()
        .table('t', 5)
        .column('name', 'constant', { value: 'José  Díaz-Ünal!' })
        .column('n', 'constant', { value: 7 })
        .column('none', 'uuid', {}, { missing: 1 })
        .column('cell', 'template', { template })
        .build(),
      'cell',
    ).map(cellText);

  it.each<[string, string | undefined]>([
    ['{name|slug}', 'jose-diaz-unal'],
    ['{name|upper}', 'JOSÉ  DÍAZ-ÜNAL!'],
    ['{name|lower}/{n}', 'josé  díaz-ünal!/7'],
    ['{{{n}}} "quoted", {n}', '{7} "quoted", 7'],
    ['{none}', undefined],
    ['{n} {none|lower}', undefined],
  ])('%s is %s', (template, expected) => {
    expect(cells(template)).toEqual(Array.from({ length: 5 }, () => expected));
  });
});

describe('category', () => {
  it('writes numbers with one scale, and the digits they were given with', () => {
    const cells = columnCells(aSchema().table('t', 100).column('a', 'category', { values: [123456789.1, 0.000000001, 5] }).column('b', 'integer').build(), 'a');
    // The smallest prints as 1e-9, so these are texts; below that they are numbers.
    expect(new Set(cells)).toEqual(new Set(['123456789.1', '1e-9', '5']));
    const fine = columnCells(aSchema().table('t', 100).column('a', 'category', { values: [123456789.1, 0.12345678, -5] }).build(), 'a');
    expect(new Set(fine)).toEqual(new Set(['123456789.10000000', '0.12345678', '-5.00000000']));
  });
});

describe('time', () => {
  it('has whole minutes or says that it needs seconds', () => {
    expect(() => compiled(aSchema().table('t', 1).column('a', 'time', { from: '08:00:30' }).build())).toThrow(/needs|has seconds/);
    const cells = columnCells(aSchema().table('t', 200).column('a', 'time', { from: '08:00:30', to: '08:00:32', seconds: true }).build(), 'a');
    expect(new Set(cells)).toEqual(new Set(['"08:00:30"', '"08:00:31"', '"08:00:32"']));
  });
});
