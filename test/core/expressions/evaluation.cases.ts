import fc from 'fast-check';
import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { parseSchema } from '../../../src/core/schema/parse.js';
import { cellText, columnCells } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

/** A row of constants, a column that never has a value, and the expression under test. */
function schemaOf(expression: string, decimals?: number): DatasetSchema {
  return aSchema()
    .table('t', 3)
    .column('i', 'constant', { value: 7 })
    .column('neg', 'constant', { value: -7 })
    .column('zero', 'constant', { value: 0 })
    .column('big', 'integer', { min: 9e15, max: 9e15 })
    .column('price', 'decimal', { min: 19.99, max: 19.99, decimals: 2 })
    .column('fine', 'decimal', { min: 1.234567891, max: 1.234567891, decimals: 9 })
    .column('yes', 'constant', { value: true })
    .column('no', 'constant', { value: false })
    .column('name', 'constant', { value: 'Ünal' })
    .column('status', 'category', { values: ['paid'] })
    .column('day', 'date', { from: '2024-02-29', to: '2024-02-29' })
    .column('late', 'date', { from: '9999-12-31', to: '9999-12-31' })
    .column('at', 'datetime', { from: '2024-03-01 13:45', to: '2024-03-01 13:45' })
    .column('clock', 'time', { from: '08:30', to: '08:30' })
    .column('none', 'integer', {}, { missing: 1 })
    .column('nobody', 'constant', { value: 'x' }, { missing: 1 })
    .column('maybe', 'constant', { value: true }, { missing: 1 })
    .column('unit price', 'constant', { value: 3 })
    .column('result', 'expression', { expression, ...(decimals === undefined ? {} : { decimals }) })
    .build();
}

function evaluate(expression: string, decimals?: number): string | undefined {
  const cells = columnCells(schemaOf(expression, decimals), 'result').map(cellText);
  expect(new Set(cells).size).toBe(1);
  return cells[0];
}

describe('an expression', () => {
  it.each<[string, string | undefined]>([
    // Exact arithmetic.
    ['0.1 + 0.2 == 0.3', 'true'],
    ['0.1 + 0.2', '0.3'],
    ['i * price', '139.93'],
    ['price * price', '399.6001'],
    ['fine * fine', '1.524157877'],
    ['i - 10', '-3'],
    ['-i', '-7'],
    ['-(-i)', '7'],
    ['1 + 2 * 3 - 4', '3'],
    ['(1 + 2) * 3', '9'],
    ['100 - 1 - 2 - 3', '94'],
    ['big + 1', '9000000000000001'],
    ['big * 0.001', '9000000000000.000'],
    // Division.
    ['7 / 2', '3.500000'],
    ['2 / 3', '0.666667'],
    ['neg / 3', '-2.333333'],
    ['price / 0.5', '39.980000'],
    ['i % 4', '3'],
    ['neg % 4', '-3'],
    ['5.5 % 2', '1.5'],
    // What cannot be is missing.
    ['i / zero', undefined],
    ['i % zero', undefined],
    ['big * big', undefined],
    ['big + 9000000000000', undefined],
    ['none + 1', undefined],
    ['none == 1', undefined],
    ["nobody + 'x'", undefined],
    ['i / (none + 1)', undefined],
    ['add_days(late, 1)', undefined],
    ['add_days(day, 9000000000)', undefined],
    // Comparisons.
    ['i == 7.0', 'true'],
    ['price < 20', 'true'],
    ['price >= 19.99', 'true'],
    ['neg != -7', 'false'],
    ['i > 7', 'false'],
    ['i <= 7', 'true'],
    ['yes == true', 'true'],
    ["status == 'paid'", 'true'],
    ["status != 'paid'", 'false'],
    ["'paid' == status", 'true'],
    ["name == 'Ünal'", 'true'],
    ['day < at', 'true'],
    ["day == '2024-02-29'", 'true'],
    ["at > '2024-03-01 13:44:59'", 'true'],
    ["clock == '08:30'", 'true'],
    // Logic: a side that decides makes the other one unimportant.
    ['yes && no', 'false'],
    ['yes || no', 'true'],
    ['!no', 'true'],
    ['!!no', 'false'],
    ['no && maybe', 'false'],
    ['maybe && no', 'false'],
    ['yes || maybe', 'true'],
    ['maybe || yes', 'true'],
    ['yes && maybe', undefined],
    ['no || maybe', undefined],
    ['!maybe', undefined],
    ['i > 3 && price < 20 || no', 'true'],
    // Conditionals.
    ['yes ? 1 : 2', '1'],
    ['no ? 1 : 2.5', '2.5'],
    ['maybe ? 1 : 2', undefined],
    ['yes ? i : none', '7'],
    ['no ? i : none', undefined],
    ["yes ? 'a' : 'b'", 'a'],
    ["i > 5 ? (i > 6 ? 'high' : 'middle') : 'low'", 'high'],
    ['no ? day : at', '2024-03-01T13:45:00Z'],
    // Lists.
    ['i in [1, 7, 9]', 'true'],
    ['i in [1, 2]', 'false'],
    ['i in []', 'false'],
    ["status in ['new', 'paid']", 'true'],
    ['i in [7.0]', 'true'],
    ['none in [1]', undefined],
    // Texts.
    ["'a' + 'b'", 'ab'],
    ["name + ' (' + status + ')'", 'Ünal (paid)'],
    ['lower(name)', 'ünal'],
    ['upper(name)', 'ÜNAL'],
    ["size('🙂é')", '2'],
    ['size(name)', '4'],
    ['string(price)', '19.99'],
    ['string(yes)', 'true'],
    ['string(day)', '2024-02-29'],
    ["string(i) + '/' + string(price)", '7/19.99'],
    // Functions.
    ['round(2.5)', '3'],
    ['round(-2.5)', '-3'],
    ['round(2.345, 2)', '2.35'],
    ['round(-2.345, 2)', '-2.35'],
    ['round(2.344, 2)', '2.34'],
    ['round(i, 2)', '7'],
    ['floor(-2.1)', '-3'],
    ['ceil(-2.1)', '-2'],
    ['floor(2.9)', '2'],
    ['ceil(2.1)', '3'],
    ['int(-2.9)', '-2'],
    ['int(2.9)', '2'],
    ['int(yes)', '1'],
    ['abs(neg)', '7'],
    ['min(3, 1.5, 2)', '1.5'],
    ['max(3, 1.5, 2)', '3.0'],
    ['min(i, none)', undefined],
    ['year(day)', '2024'],
    ['month(day)', '2'],
    ['day(day)', '29'],
    ['weekday(day)', '4'],
    ['hour(at)', '13'],
    ['hour(clock)', '8'],
    ['year(at)', '2024'],
    ['days(at, day)', '1.5729'],
    ['days(day, day)', '0'],
    ['hours(at, day)', '37.7500'],
    ["hours(clock, clock)", '0.0000'],
    ['minutes(at, day)', '2265.0000'],
    ['add_days(day, 1)', '2024-03-01'],
    ['add_minutes(at, 90)', '2024-03-01T15:15:00Z'],
    ['add_seconds(at, -45)', '2024-03-01T13:44:15Z'],
    ['add_months(day, 12)', '2025-02-28'],
    ['add_months(day, -1)', '2024-01-29'],
    ['add_months(at, 1)', '2024-04-01T13:45:00Z'],
    ['add_months(day, 999999)', undefined],
    ['add_days(at, -1)', '2024-02-29T13:45:00Z'],
    ["col('unit price') * 2", '6'],
  ])('%s is %s', (expression, result) => {
    expect(evaluate(expression)).toBe(result);
  });

  it.each([
    ['7 / 2', 0, '4'],
    ['7 / 2', 1, '3.5'],
    ['1 / 3', 9, '0.333333333'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['price * 1.075', 2, '21.49'],
    ['i', 3, '7.000'],
    // Rounded once: by way of six decimals this would be 0.13.
    ['1249999 / 10000000', 2, '0.12'],
    ['round(1249999999 / 10000000000, 2)', 2, '0.12'],
    ['0.00499999 * 0.99999999', 2, '0.00'],
    // The digits on the way may go beyond the range of the result.
    ['1234567.891 * 1234.567891', 6, '1524157877.488188'],
    ['big * 0.000000001 * 1000', 0, '9000000000'],
  ])('%s with %d decimals is %s', (expression, decimals, result) => {
    expect(evaluate(expression, decimals)).toBe(result);
  });

  it.each([
    ['i +', 'is not an expression'],
    ['amount * 2', '"amount"'],
    ["i + 'x'", '"+" does not work on int and string'],
    ['day + 1', 'add_days(a, n)'],
    ['add_minutes(day, 1)', 'add_minutes() takes a date with time'],
    ['i && yes', '"&&" needs true or false, not int'],
    ['i ? 1 : 2', '"?:" needs true or false, not int'],
    ["yes ? 1 : 'a'", 'does not work on int and string'],
    ["status < 'q'", 'does not order texts'],
    ["day == 'soon'", "'2024-06-01'"],
    ['day == name', "'2024-06-01'"],
    ['sqrt(i)', 'there is no function "sqrt"'],
    ['round(i, 10)', 'from 0 to 9'],
    ['round(i, zero)', 'from 0 to 9'],
    ['round()', 'round takes 1 to 2 arguments'],
    ['days(i, day)', 'two dates'],
    ['days(clock, clock)', 'two dates'],
    ['hours(clock, day)', 'two dates or two times'],
    ['upper(i)', 'text'],
    ['i.x', 'is not supported'],
    ['[1, 2]', 'is not supported'],
    ['{"a": 1}', 'is not supported'],
    ['null', 'is no number'],
    ['1e3', 'is no number'],
    ['i in i', '"in" takes a list'],
    ['col(i)', "col('unit price')"],
    [`${'('.repeat(65)}1${')'.repeat(65)}`, 'nested more than 64 deep'],
    [`${'!'.repeat(65)}yes`, 'nested more than 64 deep'],
  ])('%s is refused: %s', (expression, reason) => {
    expect(() => parseSchema(schemaOf(expression))).toThrow(expect.objectContaining({ code: 'invalid_schema', message: expect.stringContaining(reason) }));
  });

  it('may be a long chain of one sign, and hold texts full of signs', () => {
    expect(evaluate(Array.from({ length: 120 }, () => '1').join(' - '))).toBe('-118');
    const list = Array.from({ length: 60 }, (_, i) => `'a-b-${i}?'`).join(', ');
    expect(evaluate(`status in [${list}]`)).toBe('false');
  });

  it('that stands for too many operations is refused in no time', () => {
    let text = 'i in [1, 2, 3, 4]';
    for (let depth = 0; depth < 40; depth++) text = `(${text}) in [true, false, true, false]`;
    const start = performance.now();
    expect(() => parseSchema(schemaOf(text))).toThrow('it stands for more than 2000 operations');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('a condition', () => {
  it.each([
    ["status == 'paid'", true],
    ['i > 7', false],
    ['none > 0', false],
    ['!(none > 0)', false],
    ['none > 0 || yes', true],
  ])('%s keeps the cell: %s', (when, kept) => {
    const schema = schemaOf('i');
    schema.tables[0]?.columns.push({ name: 'cell', type: 'constant', options: { value: 'here' }, when });
    expect(columnCells(schema, 'cell').every((cell) => cell === (kept ? '"here"' : 'null'))).toBe(true);
  });

  it('must be true or false', () => {
    const schema = schemaOf('i');
    schema.tables[0]?.columns.push({ name: 'cell', type: 'uuid', when: 'i + 1' });
    expect(() => parseSchema(schema)).toThrow('tables[0].columns[19].when: "i + 1" must be true or false, not int');
  });
});

// An evaluator of its own: fractions of BigInts, rounded where the language says so.
interface Exact {
  readonly text: string;
  /** The value is digits ÷ 10^scale; undefined: missing. */
  readonly digits: bigint | undefined;
  readonly scale: number;
}

const ten = (n: number): bigint => 10n ** BigInt(n);
const absolute = (x: bigint): bigint => (x < 0n ? -x : x);
const LARGEST = 2n ** 53n - 1n;
const held = (x: bigint): bigint | undefined => (absolute(x) > LARGEST ? undefined : x);

/** a ÷ b to an integer, half away from zero. */
function halfAway(a: bigint, b: bigint): bigint {
  const magnitude = (2n * absolute(a) + absolute(b)) / (2n * absolute(b));
  return a < 0n !== b < 0n ? -magnitude : magnitude;
}

function operate(sign: '+' | '-' | '*' | '/', a: Exact, b: Exact): Exact {
  const text = `(${a.text} ${sign} ${b.text})`;
  const both = Math.max(a.scale, b.scale);
  const scale = sign === '/' ? 6 : sign === '*' ? Math.min(9, a.scale + b.scale) : both;
  if (a.digits === undefined || b.digits === undefined) return { text, digits: undefined, scale };
  if (sign === '*') return { text, digits: held(halfAway(a.digits * b.digits, ten(a.scale + b.scale - scale))), scale };
  const [x, y] = [held(a.digits * ten(both - a.scale)), held(b.digits * ten(both - b.scale))];
  if (x === undefined || y === undefined) return { text, digits: undefined, scale };
  if (sign === '/') return { text, digits: y === 0n ? undefined : held(halfAway(x * ten(6), y)), scale };
  return { text, digits: held(sign === '+' ? x + y : x - y), scale };
}

function roundedTo(a: Exact, decimals: number): Exact {
  const scale = Math.min(decimals, a.scale);
  return { text: `round(${a.text}, ${decimals})`, digits: a.digits === undefined ? undefined : halfAway(a.digits, ten(a.scale - scale)), scale };
}

const numeral = fc.tuple(fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 999_999_999 })), fc.integer({ min: 0, max: 4 }), fc.boolean()).map(([digits, scale, negative]): Exact => {
  const padded = String(digits).padStart(scale + 1, '0');
  const text = scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  return { text: negative ? `(-${text})` : text, digits: negative ? -BigInt(digits) : BigInt(digits), scale };
});

const { tree } = fc.letrec<{ tree: Exact }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    numeral,
    fc.tuple(fc.constantFrom('+', '-', '*', '/' as const), tie('tree'), tie('tree')).map(([sign, a, b]) => operate(sign, a, b)),
    // Above a sign, round() takes the exact value; below it is any other operand.
    fc.tuple(numeral, fc.nat({ max: 3 })).map(([a, decimals]) => roundedTo(a, decimals)),
  ),
}));

function writtenAs({ digits, scale }: Exact): string | undefined {
  if (digits === undefined) return undefined;
  const padded = String(absolute(digits)).padStart(scale + 1, '0');
  const text = scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  return digits < 0n ? `-${text}` : text;
}

it('agrees with an evaluator on BigInts', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 20, maxLength: 20 }), (trees) => {
      const builder = aSchema().table('t', 1);
      trees.forEach((expected, i) => builder.column(`c${i}`, 'expression', { expression: expected.text }));
      const schema = builder.build();
      trees.forEach((expected, i) => {
        expect([expected.text, cellText(columnCells(schema, `c${i}`)[0] ?? '')]).toEqual([expected.text, writtenAs(expected)]);
      });
    }),
    { numRuns: 60 },
  );
});
