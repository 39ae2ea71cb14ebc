import type { ServiceError } from '../../../src/core/errors/service-error.js';
import { parseSchema } from '../../../src/core/schema/parse.js';
import { aSchema } from '../../support/schema-builder.js';

function refused(input: unknown): ServiceError {
  try {
    parseSchema(input);
  } catch (error) {
    return error as ServiceError;
  }
  throw new Error('it was not refused');
}

/** `path: rule` of every issue. */
const issuesOf = (input: unknown): string[] => refused(input).issues.map(({ path, rule }) => `${path}: ${rule}`);
const messagesOf = (input: unknown): string => refused(input).issues.map(({ message }) => message).join('\n');

describe('a schema', () => {
  it('is given back as it was written', () => {
    const schema = aSchema().table('t', 3).column('id', 'sequence').column('n', 'integer', { max: 5 }, { missing: 0.1 }).with({ name: 'x', locale: 'de', reference_date: '2024-02-29' }).build();
    expect(parseSchema(structuredClone(schema))).toEqual(schema);
  });

  it('is refused with every issue at once, each with its path', () => {
    const input = {
      version: 2,
      nonsense: true,
      locale: 7,
      tables: [
        { name: '', rows: 0, columns: [] },
        { name: 'b', rows: 1.5, columns: [{ name: 'x', type: 'integer', min: 3, missing: 2 }, { type: 'uuid', unique: 'yes' }, 'id'] },
      ],
    };
    expect(issuesOf(input).sort()).toEqual(
      [
        'version: not_allowed',
        'nonsense: unknown_field',
        'locale: wrong_type',
        'tables[0].name: too_small',
        'tables[0].rows: too_small',
        'tables[0].columns: too_small',
        'tables[1].rows: wrong_type',
        'tables[1].columns[0].min: unknown_field',
        'tables[1].columns[0].missing: too_big',
        'tables[1].columns[1].name: wrong_type',
        'tables[1].columns[1].unique: wrong_type',
        'tables[1].columns[2]: wrong_type',
      ].sort(),
    );
  });

  it('is refused with every issue of its columns at once', () => {
    const schema = aSchema()
      .table('a', 5)
      .column('one', 'integr', { min: 1 })
      .column('two', 'integer', { min: 'x', maximum: 3 })
      .column('two', 'uuid')
      .column('three', 'expression', { expression: 'one +' })
      .column('four', 'template', { template: '{missing}' })
      .column('five', 'reference', { table: 'nowhere', column: 'id' })
      .column('six', 'reference', { table: 'b', column: 'nothing' })
      .table('a')
      .column('id', 'uuid')
      .table('b')
      .column('id', 'uuid')
      .with({ locale: 'zz', main: 'c', reference_date: '2024-02-30' })
      .build();
    expect(issuesOf(schema).sort()).toEqual(
      [
        'tables[0].columns[0].type: unknown_type',
        'tables[0].columns[1].options.min: wrong_type',
        'tables[0].columns[1].options.maximum: unknown_field',
        'tables[0].columns[3].options: bad_expression',
        'tables[0].columns[4]: unknown_column',
        'tables[0].columns[5].options.table: unknown_table',
        'tables[0].columns[6].options.column: unknown_column',
        'tables[1].name: duplicate_table',
        'locale: unknown_locale',
        'main: unknown_table',
        'reference_date: no_such_date',
      ].sort(),
    );
    expect(issuesOf(aSchema().table('t').column('a', 'uuid').column('a', 'integer').build())).toEqual(['tables[0].columns[1].name: duplicate_column']);
  });

  it('is refused with every issue of its options at once', () => {
    const schema = aSchema()
      .table('t', 5)
      .column('a', 'integer', { min: 9, max: 1 })
      .column('b', 'pattern', { pattern: '[' }, { unique: true })
      .column('c', 'category', { values: ['x', 'x'], weights: [1] })
      .column('d', 'boolean', {}, { unique: true })
      .column('e', 'date', { after: 'a' })
      .column('f', 'expression', { expression: "a + 'x'" })
      .column('g', 'date', { after: 'f' })
      .column('h', 'uuid', {}, { when: 'a' })
      .column('i', 'sequence', { step: 0 })
      .column('j', 'template', { template: '{' })
      .column('k', 'lookup', { reference: 'a', column: 'x' })
      .column('l', 'person.age', { min: 50, max: 20 })
      .build();
    expect(issuesOf(schema)).toEqual([
      'tables[0].columns[0].options.min: min_above_max',
      'tables[0].columns[1].options.pattern: bad_pattern',
      'tables[0].columns[2].options.values: duplicate_value',
      'tables[0].columns[2].options.weights: wrong_count',
      'tables[0].columns[3].unique: cannot_be_unique',
      'tables[0].columns[4].options.after: not_a_date',
      'tables[0].columns[5].options.expression: bad_expression',
      'tables[0].columns[7].when: bad_expression',
      'tables[0].columns[8].options.step: zero_step',
      'tables[0].columns[9].options.template: bad_template',
      'tables[0].columns[10].options.reference: not_a_reference',
      'tables[0].columns[11].options.min: min_above_max',
    ]);
  });

  it.each([
    ['fullName', 'person.fullName'],
    ['integr', 'integer'],
    ['Date', 'date'],
    ['person.fulname', 'person.fullName'],
    ['emial', 'email'],
    ['categorie', 'category'],
  ])('names the types nearest to %s', (type, near) => {
    expect(messagesOf(aSchema().table('t').column('a', type).build())).toMatch(new RegExp(`did you mean .*${near}`));
  });

  it('shows the way around a circle', () => {
    const schema = aSchema().table('t').column('a', 'template', { template: '{b}' }).column('b', 'date', { after: 'c' }).column('c', 'expression', { expression: 'a' }).build();
    expect(messagesOf(schema)).toContain('t.a → t.b → t.c → t.a');
    expect(messagesOf(aSchema().table('t').column('a', 'uuid', {}, { when: "a != 'x'" }).build())).toContain('t.a → t.a');
    const across = aSchema().table('p').column('id', 'reference', { table: 'q', column: 'id' }).table('q').column('id', 'reference', { table: 'p', column: 'id' }).build();
    expect(messagesOf(across)).toContain('p.id → q.id → p.id');
  });

  it('lets two tables refer to each other where no column hangs on itself', () => {
    const schema = aSchema()
      .table('p')
      .column('id', 'uuid')
      .column('q_id', 'reference', { table: 'q', column: 'id' })
      .table('q')
      .column('id', 'uuid')
      .column('p_id', 'reference', { table: 'p', column: 'id' })
      .build();
    expect(parseSchema(schema)).toEqual(schema);
  });

  it('bears long chains of columns', () => {
    const chain = aSchema().table('t', 2).column('c0', 'integer');
    for (let i = 1; i < 500; i++) chain.column(`c${i}`, 'expression', { expression: `c${i - 1} + 1` });
    expect(parseSchema(chain.build()).tables[0]?.columns).toHaveLength(500);
  });

  it.each([
    ['names', aSchema().table('t').column('x'.repeat(129), 'uuid').build(), 'tables[0].columns[0].name: too_big'],
    ['control characters', aSchema().table('t\n').column('x', 'uuid').build(), 'tables[0].name: custom'],
    ['row counts', aSchema().table('t', 1e13).column('x', 'uuid').build(), 'tables[0].rows: too_big'],
    ['patterns', aSchema().table('t').column('x', 'pattern', { pattern: '#{200}#{200}' }).build(), 'tables[0].columns[0].options.pattern: bad_pattern'],
    ['texts', aSchema().table('t').column('x', 'constant', { value: 'x'.repeat(4001) }).build(), 'tables[0].columns[0].options.value: too_big'],
    ['categories', aSchema().table('t').column('x', 'category', { values: Array.from({ length: 10_001 }, (_, i) => i) }).build(), 'tables[0].columns[0].options.values: too_big'],
  ])('bounds its %s', (_, schema, issue) => {
    expect(issuesOf(schema)).toEqual([issue]);
  });

  it('says in words what is wrong, what was given and what works', () => {
    expect(refused({ version: 1, tables: [{ name: 't', columns: [{ name: 'a', type: 'integer', options: { min: 'ten' } }] }] }).message).toBe(
      'The dataset schema is not valid: tables[0].columns[0].options.min must be a number; given: "ten".',
    );
  });

  it('does not take what JavaScript objects inherit for fields or columns', () => {
    const schema = aSchema().table('constructor').column('__proto__', 'uuid').column('toString', 'expression', { expression: "col('__proto__')" }).build();
    expect(parseSchema(schema)).toEqual(schema);
    expect(issuesOf(aSchema().table('t').column('a', 'toString').build())).toEqual(['tables[0].columns[0].type: unknown_type']);
    expect(messagesOf(aSchema().table('t').column('a', 'expression', { expression: 'hasOwnProperty(1)' }).build())).toContain('there is no function "hasOwnProperty"');
    expect(messagesOf(aSchema().table('t').column('a', 'template', { template: '{constructor}' }).build())).toContain('names the column "constructor"');
  });
});
