import Papa from 'papaparse';
import type { ColumnContext, ColumnType } from '../../src/core/columns/contract.js';
import { COLUMN_TYPES } from '../../src/core/columns/registry.js';
import { ServiceError } from '../../src/core/errors/service-error.js';
import { compileProgram } from '../../src/core/generation/compile.js';
import { registry } from '../../src/core/registry.js';
import type { DatasetSchema } from '../../src/core/schema/dataset-schema.js';
import { parseSchema } from '../../src/core/schema/parse.js';
import { resolveSchema } from '../../src/core/schema/resolve.js';
import { cellsOf, cellText, compiled, encoded, REFERENCE_DATE } from '../support/generate.js';
import { aSchema } from '../support/schema-builder.js';

type Example = Readonly<Record<string, unknown>>;

// Nothing is known of a type but its examples. Cells of faker's are made one by one: fewer rows do.
const rowsFor = ({ group }: ColumnType): number => (group === 'faker' ? 64 : 300);

/** A table with the type under test in `cell`, and the surroundings that relations need. */
function schemaFor(type: ColumnType, options: Example, modifiers: { unique?: boolean; missing?: number } = {}): DatasetSchema {
  const builder = aSchema().table('parents', 50).column('id', 'sequence').column('name', 'person.fullName');
  if (type.id === 'rollup') builder.table('children', 900).column('parent_id', 'reference', { table: 't', column: 'other', per_parent: 'poisson' }).column('amount', 'decimal');
  const children = builder.table('t', rowsFor(type)).column('other', 'uuid');
  if (type.id === 'lookup') children.column('parent_id', 'reference', { table: 'parents', column: 'id' });
  return children.column('cell', type.id, options, modifiers).build();
}

function contextOf(schema: DatasetSchema): ColumnContext<unknown> {
  const resolved = resolveSchema({ ...schema, reference_date: REFERENCE_DATE });
  const column = resolved.tables.get('t')?.columns.get('cell');
  if (!column) throw new Error('the column is gone');
  return resolved.context('t', column);
}

/** The cells of `cell`, as JSON. */
const column = (schema: DatasetSchema, seed = 0): string[] => cellsOf(compiled(schema, { seed }).table('t').slice()).at(-1) ?? [];

/** Types that make the same rows for every seed, by their definition. */
const SEEDLESS = new Set(['sequence', 'constant', 'expression', 'template']);

const cases = COLUMN_TYPES.flatMap((type) => type.examples.map((options) => ({ type, options, name: `${type.id} ${JSON.stringify(options).slice(0, 60)}` })));

describe.each(cases)('column type $name', ({ type, options }) => {
  const ROWS = rowsFor(type);
  const schema = schemaFor(type, options);
  let whole: string[][] = [];
  let cells: string[] = [];

  beforeAll(() => {
    whole = cellsOf(compiled(schema).table('t').slice());
    cells = whole.at(-1) ?? [];
  });

  it('reads its options and makes cells that its own check accepts', () => {
    expect(parseSchema(structuredClone(schema))).toEqual(schema);
    const context = contextOf(schema);
    expect(cells).toHaveLength(ROWS);
    const names = compiled(schema).table('t').columns.map(({ name }) => name);
    const textOf = (row: number) => (name: string): string | undefined => cellText(whole[names.indexOf(name)]?.[row] ?? 'null');
    const problems = cells.flatMap((cell, row) => {
      const text = cellText(cell);
      return text === undefined ? ['is missing'] : (type.checkCell(text, { ...context, cell: textOf(row), row }) ?? []);
    });
    expect(problems).toEqual([]);
  });

  it('tells what it does not make', () => {
    const context = contextOf(schema);
    const { kind } = type.shape(context);
    const accepted = type.checkCell('\u0000nonsense', { ...context, cell: () => undefined, row: 0 }) === undefined;
    // Relations and free text cannot be judged by the cell alone.
    if (type.group === 'relation' || (kind === 'string' && ['faker', 'structure'].includes(type.group))) return;
    expect(accepted).toBe(false);
  });

  it('gives the same cells again, in any block size and slice; others for another seed', () => {
    const table = compiled(schema).table('t');
    expect(cellsOf(table.slice(), 7)).toEqual(whole);
    expect(cellsOf(table.slice(13, 21))).toEqual(whole.map((list) => list.slice(13, 34)));
    if (!SEEDLESS.has(type.id) && !('step' in options && type.group === 'time' && type.id !== 'time')) expect(column(schema, 1)).not.toEqual(cells);
  });

  it('says the same in CSV and JSON, and keeps its kind and its bound', () => {
    const table = compiled(schema).table('t');
    const { data } = Papa.parse<Record<string, string>>(encoded('csv', [table.slice()]).toString('utf8').slice(0, -1), { header: true });
    const json = JSON.parse(encoded('json', [table.slice()]).toString('utf8')) as Record<string, unknown>[];
    expect(data.map((row) => row['cell'])).toEqual(cells.map(cellText));
    expect(json.map((row) => row['cell'])).toEqual(cells.map((cell): unknown => JSON.parse(cell)));
    const { kind } = type.shape(contextOf(schema));
    const wanted = kind === 'int' || kind === 'decimal' ? 'number' : kind === 'bool' ? 'boolean' : 'string';
    expect(new Set(json.map((row) => typeof row['cell']))).toEqual(new Set([wanted]));
    const program = compileProgram(resolveSchema({ ...schema, reference_date: REFERENCE_DATE }), 0, new Map([['t', ROWS], ['parents', 50]]));
    const made = program.get('t')?.column('cell');
    expect(made?.shape).toEqual(type.shape(contextOf(schema)));
    // Lengths of faker's texts are guesses; the others must bound what they write.
    if (type.group !== 'faker') expect(Math.max(...cells.map((cell) => Buffer.byteLength(cellText(cell) ?? '')))).toBeLessThanOrEqual(made?.maxBytes ?? 0);
  });

  it('takes cells away by `missing` and changes none that stays', () => {
    const after = column(schemaFor(type, options, { missing: 0.3 }));
    const kept = after.filter((cell) => cell !== 'null').length / ROWS;
    const error = Math.sqrt((0.3 * 0.7) / ROWS);
    expect(Math.abs(kept - 0.7)).toBeLessThan(4 * error);
    expect(after.map((cell, i) => (cell === 'null' ? cells[i] : cell))).toEqual(cells);
  });

  it('gathers the rows of a reference as a range gives them, and is read by expressions', () => {
    const looking = aSchema()
      .table('looking', ROWS)
      .column('cell_of', 'reference', { table: 't', column: 'cell' })
      .column('other_of', 'lookup', { reference: 'cell_of', column: 'other' })
      .column('text_of', 'expression', { expression: 'string(cell_of)' })
      .build();
    const dataset = compiled({ version: 1, tables: [...schema.tables, ...looking.tables] }, { rows: ROWS });
    const byOther = new Map(whole[0]?.map((other, i) => [other, cells[i]]));
    const [gathered = [], others = [], texts = []] = cellsOf(dataset.table('looking').slice());
    expect(gathered).toEqual(others.map((other) => byOther.get(other)));
    // A time of the day is told in minutes by expressions.
    const isTime = type.shape(contextOf(schema)).kind === 'time';
    expect(texts.map(cellText)).toEqual(gathered.map((cell) => (isTime ? cellText(cell)?.slice(0, 5) : cellText(cell))));
  });

  it('is distinct where it says it can be, and refused where it cannot', () => {
    const space = type.uniqueSpace?.(contextOf(schema), () => 50);
    const unique = schemaFor(type, options, { unique: true });
    if (space === undefined) {
      expect(() => compiled(unique)).toThrow(ServiceError);
      return;
    }
    const rows = typeof space === 'bigint' && space < 5000n ? Number(space) : 5000;
    // Declared, so that the tables it refers to keep their rows.
    const declaring = (count: number): DatasetSchema => ({ ...unique, tables: unique.tables.map((table) => (table.name === 't' ? { ...table, rows: count } : table)) });
    const distinct = cellsOf(compiled(declaring(rows)).table('t').slice()).at(-1) ?? [];
    expect(new Set(distinct).size).toBe(rows);
    if (typeof space === 'bigint' && space < 100_000n) {
      const more = Number(space) + 1;
      expect(() => compiled(declaring(more))).toThrow(
        expect.objectContaining({ code: 'unsatisfiable_schema', message: expect.stringContaining(`${String(more)} distinct values are asked for, but only ${String(space)} exist`) }),
      );
    }
  });
});

describe('the registry of column types', () => {
  it('refuses an id twice', () => {
    const [first] = COLUMN_TYPES;
    if (!first) throw new Error('no types');
    expect(() => registry('column type', [first, first])).toThrow(`the column type "${first.id}" is registered twice`);
  });

  it('holds types with an example and a sentence each', () => {
    for (const { id, examples, summary } of COLUMN_TYPES) expect([id, examples.length > 0, /^\S.*\.$/.test(summary)]).toEqual([id, true, true]);
  });
});
