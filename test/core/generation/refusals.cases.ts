import type { ServiceError } from '../../../src/core/errors/service-error.js';
import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { cellsOf, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

function refusal(schema: DatasetSchema, rows?: number): ServiceError {
  try {
    compiled(schema, rows === undefined ? {} : { rows });
  } catch (error) {
    return error as ServiceError;
  }
  throw new Error('it was not refused');
}

const LONG = 'ä'.repeat(4000);

describe('before the first byte', () => {
  it('refuses more distinct values than there are, column by column, with both numbers', () => {
    const schema = aSchema()
      .table('t', 1001)
      .column('a', 'integer', { min: 1, max: 1000 }, { unique: true })
      .column('b', 'pattern', { pattern: '##' }, { unique: true })
      .column('c', 'uuid', {}, { unique: true })
      .column('copy', 'template', { template: '{b}' })
      .build();
    const { code, status, issues } = refusal(schema);
    expect([code, status]).toEqual(['unsatisfiable_schema', 422]);
    // The template hangs on "b" and fails with it; what is wrong is said once.
    expect(issues.map(({ path }) => path)).toEqual(['tables[0].columns[0]', 'tables[0].columns[1]']);
    expect(issues[0]?.message).toContain('1001 distinct values are asked for, but only 1000 exist');
    expect(issues[1]?.message).toContain('1001 distinct values are asked for, but only 100 exist');
    expect(refusal(schema, 101).issues).toHaveLength(1);
  });

  it('refuses a series that leaves the calendar, and lets one end on its last day', () => {
    const schema = aSchema().table('t', 31).column('day', 'date', { from: '9999-12-01', step: '1d' }).build();
    expect(cellsOf(compiled(schema).table('t').slice()).at(0)?.at(-1)).toBe('"9999-12-31"');
    expect(refusal(schema, 32).issues[0]?.rule).toBe('past_the_calendar');
  });

  it('refuses cells that could be longer than any that is written', () => {
    const build = (count: number): DatasetSchema => aSchema().table('t', 3).column('a', 'constant', { value: LONG }).column('b', 'template', { template: '{a}'.repeat(count) }).build();
    expect(cellsOf(compiled(build(4)).table('t').slice())[1]).toEqual(Array.from({ length: 3 }, () => JSON.stringify(LONG.repeat(4))));
    expect(refusal(build(5)).issues).toEqual([{ path: 'tables[0].columns[1]', rule: 'cell_too_long', message: expect.stringContaining('40000 bytes, but at most 32768') }]);
    expect(refusal(build(1333)).code).toBe('unsatisfiable_schema');
  });

  it('refuses an expression whose text could be too long', () => {
    const build = (count: number): DatasetSchema => aSchema().table('t', 3).column('a', 'constant', { value: LONG }).column('b', 'expression', { expression: Array.from({ length: count }, () => 'a').join(' + ') }).build();
    expect(cellsOf(compiled(build(4)).table('t').slice())[1]?.[0]).toBe(JSON.stringify(LONG.repeat(4)));
    expect(refusal(build(5)).issues[0]?.rule).toBe('cell_too_long');
  });

  it('refuses rows that could be longer than any that is written', () => {
    const build = (columns: number): DatasetSchema => {
      const builder = aSchema().table('t', 3);
      for (let i = 0; i < columns; i++) builder.column(`c${i}`, 'constant', { value: LONG });
      return builder.build();
    };
    expect(refusal(build(33)).issues).toEqual([{ path: 'tables[0]', rule: 'row_too_long', message: expect.stringContaining('264000 bytes, but at most 262144') }]);
    expect(cellsOf(compiled(build(32)).table('t').slice()).flat()).toEqual(Array.from({ length: 96 }, () => JSON.stringify(LONG)));
  });

  it('refuses halves of surrogate pairs, wherever they stand', () => {
    const schema = aSchema().table('t', 1).column('\ud800', 'category', { values: ['ok', 'x\udfff'] }).column('b', 'constant', { value: '🎈' }).build();
    const { issues } = refusal(schema);
    expect(issues.map(({ path, rule }) => [path, rule])).toEqual([
      ['tables[0].columns[0].name', 'bad_unicode'],
      ['tables[0].columns[0].options.values[1]', 'bad_unicode'],
    ]);
  });
});

describe('rows at the limits of memory', () => {
  it('take smaller blocks and stay the same', () => {
    // Each row takes about 300 kB as JSON, so that a thousand of them fit nowhere.
    const builder = aSchema().table('t', 300);
    for (let i = 0; i < 15; i++) builder.column(`c${i}`, 'category', { values: [`${'"'.repeat(3900)}${i}`, `${'\\'.repeat(3900)}${i}`, `x${i}`] }).column(`t${i}`, 'template', { template: `{c${i}|lower}` });
    const table = compiled(builder.build()).table('t');
    expect(cellsOf(table.slice(), 1024)).toEqual(cellsOf(table.slice(), 1));
  });

  it('say so when the lists of values do not fit together', () => {
    const builder = aSchema().table('t', 5);
    const pad = 'é'.repeat(1400);
    for (let i = 0; i < 90; i++) builder.column(`c${i}`, 'category', { values: Array.from({ length: 100 }, (_, k) => `${k} ${i} ${pad}`) });
    const table = compiled(builder.build()).table('t');
    expect(() => cellsOf(table.slice())).toThrow(expect.objectContaining({ code: 'generation_failed' }));
  });
});
