import Papa from 'papaparse';
import type { ColumnType } from '../../src/core/columns/contract.js';
import { COLUMN_TYPES } from '../../src/core/columns/registry.js';
import { ServiceError } from '../../src/core/errors/service-error.js';
import { registry } from '../../src/core/registry.js';
import type { DatasetSchema } from '../../src/core/schema/dataset-schema.js';
import { resolveSchema } from '../../src/core/schema/resolve.js';
import { cellsOf, compiled, REFERENCE_DATE, written } from '../support/generate.js';
import { aSchema } from '../support/schema-builder.js';

const ROWS = 200;

type Example = Readonly<Record<string, unknown>>;

/** A table with the type under test, and the surroundings that relations need. */
function schemaFor(type: ColumnType, options: Example, modifiers: { unique?: boolean; missing?: number } = {}): DatasetSchema {
  const builder = aSchema().table('parents', 50).column('id', 'sequence').column('name', 'person.fullName');
  const children = builder.table('t', ROWS).column('other', 'uuid');
  if (type.id === 'lookup') children.column('parent_id', 'reference', { table: 'parents', column: 'id' });
  return children.column('cell', type.id, options, modifiers).build();
}

const cases = COLUMN_TYPES.flatMap((type) => type.examples.map((options) => ({ type, options, name: `${type.id} ${JSON.stringify(options).slice(0, 60)}` })));

describe.each(cases)('column type $name', ({ type, options }) => {
  const schema = schemaFor(type, options);
  const records = (): Record<string, string>[] => Papa.parse<Record<string, string>>(written(schema).trimEnd(), { header: true }).data;

  it('makes cells that its own check accepts', () => {
    const resolved = resolveSchema({ ...schema, reference_date: REFERENCE_DATE });
    const column = resolved.tables.get('t')?.columns.get('cell');
    if (!column) throw new Error('the column is gone');
    const context = resolved.context('t', column);
    const rows = records();
    expect(rows).toHaveLength(ROWS);
    const problems = rows.flatMap((row, i) => type.checkCell(row['cell'] ?? '', { ...context, cell: (name) => row[name], row: i }) ?? []);
    expect(problems).toEqual([]);
  });

  it('gives the same cells again, in any slice, block size and format', () => {
    const table = compiled(schema).table('t');
    const whole = cellsOf(table.slice());
    expect(cellsOf(compiled(schema).table('t').slice(), 7)).toEqual(whole);
    expect(cellsOf(table.slice(101, 50))).toEqual(whole.map((cells) => cells.slice(101, 151)));
    const json = JSON.parse(written(schema, 'json', {}, 't')) as Record<string, unknown>[];
    expect(json.map((row) => String(row['cell']))).toEqual(sameNumbers(records(), json));
  });

  it('takes cells away by `missing` and changes none that stays', () => {
    const before = cellsOf(compiled(schema).table('t').slice()).at(-1) ?? [];
    const after = cellsOf(compiled(schemaFor(type, options, { missing: 0.3 })).table('t').slice()).at(-1) ?? [];
    const kept = after.filter((cell) => cell !== 'null').length;
    expect(kept).toBeGreaterThan(ROWS * 0.55);
    expect(kept).toBeLessThan(ROWS * 0.85);
    expect(after.map((cell, i) => (cell === 'null' ? before[i] : cell))).toEqual(before);
  });

  it('gathers the rows of a reference as a range gives them', () => {
    const own = schemaFor(type, options).tables;
    const [parents, t] = own;
    if (!parents || !t) throw new Error('tables are gone');
    const gathered: DatasetSchema = {
      version: 1,
      tables: [parents, t, { name: 'looking', rows: 200, columns: [
        { name: 'cell_of', type: 'reference', options: { table: 't', column: 'cell' } },
        { name: 'other_of', type: 'lookup', options: { reference: 'cell_of', column: 'other' } },
      ] }],
    };
    const dataset = compiled(gathered, { rows: 200 });
    const range = cellsOf(dataset.table('t').slice());
    const byOther = new Map(range[0]?.map((other, i) => [other, range.at(-1)?.[i]]));
    const [cells = [], others = []] = cellsOf(dataset.table('looking').slice());
    expect(cells).toEqual(others.map((other) => byOther.get(other)));
  });

  it('is distinct where it says it can be, and refused where it cannot', () => {
    const resolved = resolveSchema({ ...schema, reference_date: REFERENCE_DATE });
    const column = resolved.tables.get('t')?.columns.get('cell');
    const space = column && type.uniqueSpace?.(resolved.context('t', column));
    const unique = schemaFor(type, options, { unique: true });
    if (space === undefined) {
      expect(() => compiled(unique)).toThrow(ServiceError);
      return;
    }
    const rows = typeof space === 'bigint' && space < 2000n ? Number(space) : 2000;
    const cells = cellsOf(compiled(unique, { rows }).table('t').slice()).at(-1) ?? [];
    expect(new Set(cells).size).toBe(rows);
    if (typeof space === 'bigint' && space < 2000n) {
      expect(() => compiled(unique, { rows: rows + 1 })).toThrow(`${rows + 1} distinct values are asked for, but only ${rows} exist`);
    }
  });
});

/** Numbers lose their padding in JSON; everything else reads the same in both. */
function sameNumbers(rows: readonly Record<string, string>[], json: readonly Record<string, unknown>[]): string[] {
  return rows.map((row, i) => (typeof json[i]?.['cell'] === 'number' ? String(Number(row['cell'])) : (row['cell'] ?? '')));
}

describe('the registry of column types', () => {
  it('refuses an id twice', () => {
    const [first] = COLUMN_TYPES;
    if (!first) throw new Error('no types');
    expect(() => registry('column type', [first, first])).toThrow('registered twice');
  });
});
