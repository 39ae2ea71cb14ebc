import fc from 'fast-check';
import { ServiceError } from '../../../src/core/errors/service-error.js';
import { evaluator, evaluatorRounded } from '../../../src/core/checking/evaluate.js';
import { rowEvaluator } from '../../../src/core/checking/row-evaluator.js';
import { writeScalar } from '../../../src/core/checking/scalar.js';
import { parseExpression } from '../../../src/core/expressions/parse.js';
import { isNumber, scaleOf, shapeOfNode } from '../../../src/core/expressions/shape.js';
import { parseSchema } from '../../../src/core/schema/parse.js';
import { resolveSchema } from '../../../src/core/schema/resolve.js';
import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { cellsOf, cellText, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

/** How many expressions are tried; `EXPRESSIONS=20000` in the environment makes it thorough. */
const EXPRESSIONS = Number(process.env['EXPRESSIONS'] ?? 300);
const ROWS = 40;

/** Columns of every kind, most of them with missing cells, and the expression under test. */
function schemaOf(expression: string, decimals?: number): DatasetSchema {
  return aSchema()
    .table('t', ROWS)
    .column('i', 'integer', { min: -20, max: 20 }, { missing: 0.1 })
    .column('big', 'integer', { min: -9e15, max: 9e15 })
    .column('d2', 'decimal', { min: -99, max: 99, decimals: 2 }, { missing: 0.1 })
    .column('d9', 'decimal', { min: -2, max: 2, decimals: 9 })
    .column('p', 'boolean', {}, { missing: 0.2 })
    .column('q', 'boolean', {}, { missing: 0.2 })
    .column('s', 'category', { values: ['new', 'Paid', '', 'größe 🙂'] }, { missing: 0.1 })
    .column('u', 'category', { values: ['new', 'x'] })
    .column('day', 'date', { from: '1900-01-01', to: '2100-12-31' }, { missing: 0.1 })
    .column('at', 'datetime', { from: '1900-01-01', to: '2100-12-31' })
    .column('clock', 'time', { seconds: true }, { missing: 0.1 })
    .column('result', 'expression', { expression, ...(decimals === undefined ? {} : { decimals }) })
    .build();
}

const leaf = {
  number: fc.oneof(fc.constantFrom('i', 'big', 'd2', 'd9', '0', '1', '7', '2.5', '0.001', '999999999999999', '1.000000001'), fc.nat(1000).map((n) => String(n / 8))),
  bool: fc.constantFrom('p', 'q', 'true', 'false'),
  text: fc.constantFrom('s', 'u', "'new'", "'Ü'", "''"),
  moment: fc.constantFrom('day', 'at'),
};
const { number, bool } = fc.letrec<{ number: string; bool: string; text: string; moment: string }>((tie) => {
  const [n, b, t, m] = [tie('number'), tie('bool'), tie('text'), tie('moment')];
  const call = (names: string[], ...args: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(fc.constantFrom(...names), ...args).map(([name, ...rest]) => `${name}(${rest.join(', ')})`);
  const pair = (signs: string[], x: fc.Arbitrary<string>, y = x): fc.Arbitrary<string> => fc.tuple(x, fc.constantFrom(...signs), y).map((parts) => `(${parts.join(' ')})`);
  return {
    number: fc.oneof({ depthSize: 'small' }, leaf.number, pair(['+', '-', '*', '/', '%'], n), call(['floor', 'ceil', 'abs', 'int', 'round'], n), fc.tuple(n, fc.nat(9)).map(([x, k]) => `round(${x}, ${k})`), call(['min', 'max'], n, n), call(['days', 'hours', 'minutes'], m, m), call(['year', 'month', 'day', 'weekday'], m), call(['size'], t), call(['int'], b), fc.constantFrom('hour(at)', 'hour(clock)'), n.map((x) => `-(${x})`), fc.tuple(b, n, n).map(([x, y, z]) => `(${x} ? ${y} : ${z})`)),
    bool: fc.oneof({ depthSize: 'small' }, leaf.bool, pair(['==', '!=', '<', '<=', '>', '>='], n), pair(['==', '!='], t), pair(['<', '>=', '==', '!='], m), pair(['&&', '||'], b), b.map((x) => `!(${x})`), fc.tuple(n, n, n).map(([x, y, z]) => `(${x} in [${y}, ${z}])`), fc.constantFrom("clock < '12:00'", "day >= '2000-02-29'", "at == '2000-01-01 08:00'")),
    text: fc.oneof({ depthSize: 'small' }, leaf.text, pair(['+'], t), call(['lower', 'upper'], t), fc.oneof(n, b, m, fc.constant('clock')).map((x) => `string(${x})`), fc.tuple(b, t, t).map(([x, y, z]) => `(${x} ? ${y} : ${z})`)),
    moment: fc.oneof({ depthSize: 'small' }, leaf.moment, fc.tuple(fc.constantFrom('add_days', 'add_months'), m, fc.constantFrom('i', '1', '-400', 'floor(d2)')).map(([f, x, k]) => `${f}(${x}, ${k})`), fc.tuple(fc.constantFrom('add_seconds', 'add_minutes'), n).map(([f, x]) => `${f}(at, floor(${x}))`)),
  };
});
const { text, moment } = fc.letrec<{ text: string; moment: string }>((tie) => ({
  text: fc.oneof({ depthSize: 'small' }, leaf.text, fc.tuple(tie('text'), tie('text')).map((parts) => parts.join(' + ')), fc.oneof(number, bool).map((x) => `string(${x})`)),
  moment: fc.oneof(leaf.moment, fc.tuple(leaf.moment, number).map(([x, k]) => `add_days(${x}, floor(${k}))`), fc.tuple(bool, leaf.moment, leaf.moment).map(([x, y, z]) => `${x} ? ${y} : ${z}`)),
}));

/** The cells of `result`, by the kernels and by the evaluator over the other cells. */
function compare(schema: DatasetSchema, expression: string, decimals?: number): [(string | undefined)[], (string | undefined)[]] {
  const slice = compiled(schema).table('t').slice();
  const names = slice.columns.map(({ name }) => name);
  const cells = cellsOf(slice).map((list) => list.map(cellText));
  const table = resolveSchema({ ...schema, reference_date: '2026-01-01' });
  const column = table.tables.get('t')?.columns.get('result');
  if (!column) throw new Error('the column is gone');
  const { shapeOf } = table.context('t', column);
  const { root } = parseExpression(expression);
  const own = shapeOfNode(root, shapeOf);
  const shape = decimals !== undefined && isNumber(own) ? { kind: 'decimal' as const, scale: decimals } : own;
  const run = rowEvaluator(isNumber(shape) ? evaluatorRounded(root, scaleOf(shape), shapeOf) : evaluator(root, shapeOf), shapeOf);
  const evaluated = Array.from({ length: ROWS }, (_, row) => {
    const { value, unread } = run((name) => cells[names.indexOf(name)]?.[row]);
    expect(unread).toBeUndefined();
    return value === undefined ? undefined : writeScalar(value, shape);
  });
  return [cells.at(-1) ?? [], evaluated];
}

describe('the evaluator of single rows', () => {
  it('agrees with the kernels on whatever can be written', () => {
    let [agreed, values] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(number, bool, text, moment), fc.option(fc.nat(9), { nil: undefined }), (expression, decimals) => {
        const schema = schemaOf(expression, decimals);
        try {
          parseSchema(schema);
        } catch (error) {
          if (error instanceof ServiceError) return;
          throw error;
        }
        const [kernels, evaluated] = compare(schema, expression, decimals);
        expect(evaluated).toEqual(kernels);
        agreed++;
        values += kernels.filter((cell) => cell !== undefined).length;
      }),
      { numRuns: EXPRESSIONS },
    );
    // Most of what is written can be read, and most of that has values.
    expect(agreed).toBeGreaterThan(EXPRESSIONS / 2);
    expect(values).toBeGreaterThan(agreed * (ROWS / 4));
  });

  it('says which cell it could not read', () => {
    const run = rowEvaluator(evaluator(parseExpression('a + 1 > b').root, () => ({ kind: 'int' })), () => ({ kind: 'int' }));
    expect(run((name) => ({ a: '12', b: '1x' })[name])).toEqual({ value: undefined, unread: 'b' });
    expect(run((name) => ({ a: '12', b: '13' })[name])).toEqual({ value: 0n, unread: undefined });
    expect(run((name) => ({ a: '12' })[name])).toEqual({ value: undefined, unread: undefined });
  });
});
