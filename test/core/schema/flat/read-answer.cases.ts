import fc from 'fast-check';
import { columnType } from '../../../../src/core/columns/registry.js';
import { ServiceError } from '../../../../src/core/errors/service-error.js';
import { optionNames } from '../../../../src/core/schema/flat/options.js';
import { readAnswer, type ReadAnswer } from '../../../../src/core/schema/flat/read-answer.js';
import { flatDataset } from '../../../../src/core/schema/flat/shape.js';
import { fromFlatDialect } from '../../../../src/core/schema/flat/translate.js';
import { parseSchema } from '../../../../src/core/schema/parse.js';
import type { DatasetSchema } from '../../../../src/core/schema/dataset-schema.js';
import { createPlanners } from '../../../../src/planners/registry.js';
import { flatFromSchema, type Form } from '../../../support/fake-openai/flat-from-schema.js';
import { anAccount } from '../../../support/openai-planner.js';
import { aSchema } from '../../../support/schema-builder.js';
import { anyAnswer } from './arbitrary-answer.js';

const CONTEXT = { description: 'anything', referenceDate: '2026-01-31' };

const read = (columns: readonly object[], more: object = {}): ReadAnswer => readAnswer({ name: 'd', domain: 'x', tables: [{ name: 't', columns }], ...more }, CONTEXT);

function schemaOf(answer: ReadAnswer): DatasetSchema {
  if ('schema' in answer) return answer.schema;
  throw new Error(answer.issues.map(({ message }) => message).join('\n'));
}

const messagesOf = (answer: ReadAnswer): string => ('issues' in answer ? answer.issues.map(({ message }) => message).join('\n') : '');

describe('translation', () => {
  it('is total: anything of the shape is translated, and then parsed or refused', () => {
    fc.assert(
      fc.property(anyAnswer, (given) => {
        const document = fromFlatDialect(flatDataset.parse(given));
        try {
          parseSchema(document);
        } catch (error) {
          expect(error).toBeInstanceOf(ServiceError);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads anything at all without failing', () => {
    fc.assert(fc.property(fc.oneof(anyAnswer, fc.anything(), fc.jsonValue()), (given) => {
      const answer = readAnswer(given, CONTEXT);
      if ('issues' in answer) {
        expect(answer.issues.length).toBeGreaterThan(0);
        answer.kept();
      }
    }), { numRuns: 400 });
  });

  const SCHEMAS: readonly DatasetSchema[] = [
    aSchema()
      .table('customers', 50)
      .column('id', 'sequence', { start: 100, prefix: 'C-', width: 5 })
      .column('name', 'person.fullName', { of: 'owner' })
      .column('height', 'decimal', { distribution: 'normal', mean: 171.5, deviation: 9, decimals: 1, min: 120, max: 220 })
      .column('vip', 'boolean', { probability: 0.1 })
      .column('city', 'location.city', { countries: ['US', 'CA'] })
      .column('latency', 'integer', { distribution: 'histogram', min: 1, max: 4000, percentiles: [{ percent: 50, value: 40 }, { percent: 95, value: 310 }] })
      .table('orders', 200)
      .column('customer_id', 'reference', { table: 'customers', column: 'id', per_parent: 'poisson' })
      .column('quantity', 'integer', { min: 1, max: 9 }, { outliers: { share: 0.01, min: 50, max: 90 } })
      .column('price', 'decimal', { min: 1, max: 90 }, { missing: 0.05, cases: [{ when: 'quantity > 5', options: { max: 20 } }] })
      .column('total', 'expression', { expression: 'quantity * price' })
      .column('status', 'category', { values: ['new', 'paid'], weights: [1, 3] }, { cases: [{ when: 'quantity == 1', options: { values: ['new', 'void'] } }] })
      .column('ordered_at', 'datetime', { from: '-90d', weekdays: [1, 2, 3], hours: { from: '09:00', to: '17:30' } })
      .column('paid_at', 'datetime', { after: 'ordered_at', within: '3d' }, { when: "status == 'paid'" })
      .column('note', 'text', { grammar: { rules: [{ name: 'root', options: ['{^what} {a thing}.'], weights: [2] }, { name: 'what', options: ['sold'] }, { name: 'thing', options: ['apple', 'pear'] }] } }, { missing: [{ when: 'quantity == 1', share: 0.5 }] })
      .column('load', 'series', { base: 20, noise: 0.5, autocorrelation: 0.8, seasons: [{ period: '1d', amplitude: 4, peak: '15:00' }], step: '1h' })
      .build(),
  ];

  it.each<Form>(['pairs', 'object'])('carries what the language has, as %s', (form) => {
    for (const schema of SCHEMAS) {
      expect(schemaOf(readAnswer(flatFromSchema(schema, form), CONTEXT))).toEqual({ name: 'dataset', ...schema });
    }
  });

  it.each([
    'E-commerce orders with order id, customer name, email, product, quantity 1-5, unit price, status (delivered 70%, shipped 20%, cancelled 10%) and order date in the last year',
    'Patients with age 0-90, blood type, diagnosis, admission date and discharge date after admission',
    'Bank transactions: account number, amount between 5 and 5000, currency, type, timestamp',
    'Students with name, course, credits 1-6 and enrolment date',
    'Social media posts with author, text, likes, hashtags and time',
  ])('carries what the embedded planner plans: %s', async (description) => {
    const [planner] = createPlanners({ openai: undefined, account: anAccount() });
    const { schema } = await planner!.plan({ ...CONTEXT, description }, new AbortController().signal);
    for (const form of ['pairs', 'object'] as const) {
      const { tables } = schemaOf(readAnswer(flatFromSchema(schema, form), { ...CONTEXT, description }));
      // Options that are there and say nothing are not said.
      expect(tables).toEqual(JSON.parse(JSON.stringify(schema.tables).replaceAll(',"options":{}', '')));
    }
  });

  it('gives every offered option to its type', () => {
    expect(optionNames(columnType('integer')!)).toEqual(expect.arrayContaining(['min', 'max', 'distribution', 'mean']));
    expect(optionNames(columnType('category')!)).not.toContain('values');
  });
});

describe('what models write', () => {
  it('means numbers, truths, lists and nothing by texts', () => {
    const schema = schemaOf(read([
      { name: 'a', type: 'integer', options: [{ option: 'min', value: ' 5 ' }, { option: 'max', value: '1e3' }, { option: 'mean', value: '' }, { option: 'median', value: 'null' }] },
      { name: 'b', type: 'category', values: ['1', '2', '2'], weights: [1, 2, 3], options: [{ option: 'cycle', value: '' }] },
      { name: 'c', type: 'constant', options: [{ option: 'value', value: 'true' }] },
      { name: 'd', type: 'date', options: { weekdays: '1, 2', from: '2025-01-01' }, missing: 0, when: '', determined_by: [], unique: false },
    ]));
    expect(schema.tables[0]?.columns).toEqual([
      { name: 'a', type: 'integer', options: { min: 5, max: 1000 } },
      { name: 'b', type: 'category', options: { values: [1, 2], weights: [1, 5] } },
      { name: 'c', type: 'constant', options: { value: true } },
      { name: 'd', type: 'date', options: { weekdays: [1, 2], from: '2025-01-01' } },
    ]);
  });

  it('is told what is wrong where, and what would work', () => {
    const said = messagesOf(read([
      { name: 'a', type: 'integer', options: { min: 'low', length: 3 } },
      { name: 'b', type: 'category', pool: 'colours' },
    ], { vocabulary: [{ name: 'colors', entries: ['red'] }] }));
    expect(said).toContain('tables[0].columns[0].options: "integer" has no option "length"; it has min, max,');
    expect(said).toContain('tables[0].columns[0].options.min must be a number');
    expect(said).toContain('tables[0].columns[1].pool: there is no list "colours"; the lists are colors.');
  });

  it('may not be endless', () => {
    const deep = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`) as unknown;
    expect(messagesOf(readAnswer(deep, CONTEXT))).toContain('nested too deeply');
    const fitted = Array.from({ length: 41 }, (_, i) => ({ name: `c${i}`, type: 'decimal', options: { mean: i + 1 } }));
    expect(messagesOf(read(fitted))).toContain('there are 41 columns with a mean');
    expect(messagesOf(read(fitted, { tables: [1, 2].map((n) => ({ name: `t${n}`, columns: Array.from({ length: 160 }, (_, i) => ({ name: `c${i}`, type: 'uuid' })) })) }))).toContain('there are 320 columns; at most 300');
    expect(messagesOf(read(Array.from({ length: 201 }, (_, i) => ({ name: `c${i}`, type: 'uuid' }))))).toContain('at most 200');
  });

  it('keeps strange names', () => {
    const { tables } = schemaOf(read([{ name: '__proto__', type: 'uuid' }, { name: 'constructor', type: 'uuid' }, { name: '1', type: 'uuid' }]));
    expect(tables[0]?.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor', '1']);
  });
});

describe('vocabulary', () => {
  const vocabulary = [
    { name: 'fruit', entries: ['apple', 'pear', 'fig'], weights: [3, 2, 1] },
    { name: 'review', entries: ['It was {how}.'], weights: [] },
    { name: 'review_positive', entries: ['{^how}!', 'I like {a fruit}.'], weights: [] },
    { name: 'how', entries: ['fine', 'good'] },
    { name: 'unused', entries: ['x'] },
  ];

  it('is what categories choose from', () => {
    expect(schemaOf(read([{ name: 'a', type: 'category', pool: 'fruit' }], { vocabulary })).tables[0]?.columns[0]?.options).toEqual({ values: ['apple', 'pear', 'fig'], weights: [3, 2, 1] });
  });

  it('makes texts that agree with a rating, of the lists that are reached', () => {
    const [, text] = schemaOf(read([{ name: 'stars', type: 'integer', options: { min: 1, max: 5 } }, { name: 'a', type: 'text', pool: 'review', options: { kind: 'review', rating: 'stars' } }], { vocabulary })).tables[0]!.columns;
    expect(text?.options).toEqual({
      rating: 'stars',
      grammar: {
        rules: [
          { name: 'root', options: ['It was {how}.'] },
          { name: 'positive', options: ['{^how}!', 'I like {a fruit}.'] },
          { name: 'how', options: ['fine', 'good'] },
          { name: 'fruit', options: ['apple', 'pear', 'fig'], weights: [3, 2, 1] },
        ],
      },
    });
  });

  it('makes a text of a category whose words have slots', () => {
    expect(schemaOf(read([{ name: 'a', type: 'category', pool: 'review' }], { vocabulary })).tables[0]?.columns[0]?.type).toBe('text');
  });
});
