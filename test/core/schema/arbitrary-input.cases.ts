import fc from 'fast-check';
import { z } from 'zod';
import { COLUMN_TYPES } from '../../../src/core/columns/registry.js';
import { ServiceError } from '../../../src/core/errors/service-error.js';
import { compileDataset } from '../../../src/core/generation/dataset.js';
import { parseSchema } from '../../../src/core/schema/parse.js';
import { encoded } from '../../support/generate.js';

const WORDS = [
  ...['', ' ', 'n', 's', 'a', 'b', 'c', 'd', 'missing column', '__proto__', 'constructor', 'toString', '\ud800', '\u0000', 'é"\n,', '🙂'],
  ...['uniform', 'normal', 'lognormal', 'zipf', 'word', 'letter', 'self', 'en', 'de', 'tlh', 'parents', 'main', 'id'],
  ...['2024-01-31', '2024-02-30', '0000-00-00', '9999-12-31', 'now', '-2y', '+999999y', '-999999y', '+8000y', '-999999mo', '1d', '0d', '15m', '0.4s', '1.5d', '999999999w', '08:00', '08:30:15', '25:00'],
  ...['#', '[', '[z-a]', '#{0}', '#{256}', '{3}', '\\', '*{40}', '[abc]{2}', 'ü'],
  ...['{a}', '{b|upper}', '{a|slug}-{b}', '{', '}', '{}', '{a|}', '{{a}}', '{a}{a}{a}'],
  ...['n + 1', 'n > 500', "s == 'x'", "s + 'ü'", 'n / (n - n)', 'n * n * n * n * n * n', "n > 500 ? 'x' : s", 'a + b', 'a / 0', 'a * b', "a + 'x'", 'a in [1, 2]', 'a ? b : c', 'days(a, b)', 'add_days(a, 9999999)', 'add_days(a, b)', 'round(a, 10)', 'x.y', 'size(a)', 'col(a)', "col('a b')", '1e309', '-a', '!a', 'a == b', 'min(a, b, c)', 'string(a)', '[1]', '{}', 'null', 'a[0]', '((', 'true', "a == 'x'", 'hour(a)'],
];
const NUMBERS = [0, -0, 1, -1, 0.5, 1e-7, 1e-9, -1.5, 2, 3, 9, 10, 18, 100, 1e9, 1e15, -1e15, 2 ** 53, 2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 53 - 2, 1e21, 1e300, 4.9e-324, 9e15];

const scalar = fc.oneof(fc.constantFrom<unknown>(...WORDS), fc.constantFrom<unknown>(...NUMBERS), fc.boolean());
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)) },
);

const NAMES = ['__proto__', 'constructor', 'x'.repeat(129), '', 'a b', '\ud800'];

/** Mostly as it should be. */
function mostly<T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>, odds = 20): fc.Arbitrary<T> {
  return fc.oneof({ weight: odds, arbitrary: usual }, { weight: 1, arbitrary: rare });
}

function optionsOf(type: (typeof COLUMN_TYPES)[number]): fc.Arbitrary<Record<string, unknown>> {
  const keys = type.options instanceof z.ZodObject ? Object.keys(type.options.shape) : [];
  const some = fc.constantFrom(...(keys.length > 0 ? keys : ['nonsense']));
  const random = fc.array(fc.tuple(some, value), { maxLength: 3 }).map((entries): Record<string, unknown> => Object.fromEntries(entries));
  const example = fc.constantFrom(...type.examples).map((options): Record<string, unknown> => ({ ...options }));
  const nearly = fc.tuple(example, some, value).map(([options, key, other]) => ({ ...options, [key]: other }));
  return fc.oneof({ weight: 6, arbitrary: example }, { weight: 3, arbitrary: nearly }, { weight: 1, arbitrary: random });
}

// Faker's types are many and alike; the contract suite has them.
const types = COLUMN_TYPES.filter(({ group }) => group !== 'faker');

const column = fc.constantFrom(...types).chain((type) =>
  fc.record(
    {
      name: mostly(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...NAMES)),
      type: mostly(fc.constant(type.id), fc.string(), 100),
      options: optionsOf(type),
    },
  ),
);
const modified = fc.tuple(column, fc.oneof(fc.constant({}), fc.constant({}), fc.record({ unique: fc.boolean() }), fc.record({ missing: fc.constantFrom(0, 0.5, 1, 0.9999999999999999, 1e-300, 2) }), fc.record({ when: fc.constantFrom(...WORDS) }))).map(([made, modifiers]) => ({ ...made, ...modifiers }));

const columns = (most: number): fc.Arbitrary<Record<string, unknown>[]> => fc.uniqueArray(modified, { maxLength: most, minLength: 1, selector: ({ name }) => name });
const rows = mostly(fc.constantFrom(1, 3, 1000, 1e12), fc.constantFrom(0, 1.5));
const PARENT = { name: 'parent_id', type: 'reference', options: { table: 'parents', column: 'id' } };
const main = fc
  .record({ name: mostly(fc.constant('main'), fc.constant('__proto__'), 50), rows, columns: columns(3) }, { requiredKeys: ['name', 'columns'] })
  .map((made) => ({ ...made, columns: [...made.columns, PARENT, { name: 'n', type: 'integer' }, { name: 's', type: 'category', options: { values: ['x', 'y'] } }] }));
const parents = fc.record({ name: fc.constant('parents'), columns: mostly(fc.constant<Record<string, unknown>[]>([]), columns(1), 3) }).map((made) => ({ ...made, columns: [...made.columns, { name: 'id', type: 'sequence' }, { name: 'name', type: 'person.fullName' }] }));

const anySchema = fc.record(
  {
    version: mostly(fc.constant(1), fc.constant(2), 100),
    tables: fc.tuple(parents, main),
    locale: mostly(fc.constantFrom('en', 'de', 'ja', 'pt-BR'), fc.constant('zz')),
    reference_date: mostly(fc.constantFrom('2026-01-01', '2024-02-29', '9999-12-31', '1000-01-01', '2024-01-01'), fc.constantFrom('0000-01-01', '2026-13-01')),
    main: mostly(fc.constant('main'), fc.constantFrom('parents', 'other')),
  },
  { requiredKeys: ['version', 'tables'] },
);

/** What no message may say, as it betrays a slip of ours: unless it was given. */
const BETRAYS = /undefined|\[object|NaN/;
const schema = anySchema.filter((made) => !BETRAYS.test(JSON.stringify(made)));

/** Undefined, or the ServiceError that refuses it. Anything else that is thrown is a fault of ours. */
function refusal(work: () => void): ServiceError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
}

describe('input of any kind', () => {
  it('is parsed or refused with issues, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const error = refusal(() => parseSchema(input));
        expect(error?.code).toBe('invalid_schema');
        expect(error?.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused before the first byte or generates to the last row', () => {
    let generated = 0;
    fc.assert(
      fc.property(schema, (input) => {
        let parsed: ReturnType<typeof parseSchema> | undefined;
        const refused = refusal(() => {
          parsed = parseSchema(input);
        });
        if (refused) {
          expect(refused.code).toBe('invalid_schema');
          for (const issue of refused.issues) {
            expect(issue.rule).toMatch(/^[a-z_]+$/);
            expect(issue.message).not.toMatch(BETRAYS);
          }
        }
        if (!parsed) return;
        const written = parsed;
        const error = refusal(() => {
          const dataset = compileDataset(written, { seed: 7, referenceDate: written.reference_date ?? '2026-01-01', rows: 5 });
          generated++;
          for (const format of ['csv', 'ndjson']) {
            const { tables } = dataset;
            for (const each of tables) {
              const text = encoded(format, [each.slice(0, 5)]).toString('utf8');
              if (format === 'csv') continue;
              const lines = text.split('\n');
              expect(lines).toHaveLength(Math.min(each.rowCount, 5) + 1);
              for (const line of lines.slice(0, -1)) JSON.parse(line);
            }
          }
        });
        if (error) expect(['unsatisfiable_schema', 'invalid_schema']).toContain(error.code);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 3000) },
    );
    // Otherwise the schemas above are too wild to test anything.
    expect(generated).toBeGreaterThan(200);
  });
});
