import type { ValueShape } from '../columns/value-shape.js';
import type { Node } from '../expressions/ast.js';
import { scaleOf, shapeOfNode, type ShapeOf } from '../expressions/shape.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { addMonths, civilFromDays, DAY_SECONDS, FIRST_SECONDS, LAST_SECONDS } from '../schema/dates.js';
import { dividedDown, dividedRounded, within, writeScalar, type Scalar } from './scalar.js';

type Run<T> = (cells: (column: string) => Scalar | undefined) => T | undefined;

interface Evaluators {
  readonly plain: (node: Node) => Run<Scalar>;
  /** As integers of a shape. */
  readonly as: (node: Node, wanted: ValueShape) => Run<bigint>;
  /** As a number with so many decimals. */
  readonly rounded: (node: Node, scale: number) => Run<bigint>;
}

/** Months of all years that are written, and more than that moves any date out of them. */
const MOST_MONTHS = 108_000n;

/** The moment, where it lies within the years that are written. @param unit in seconds */
function written(moment: bigint, unit: number): bigint | undefined {
  const at = moment * BigInt(unit);
  return at < BigInt(FIRST_SECONDS) || at > BigInt(LAST_SECONDS) ? undefined : moment;
}

/** A function call; the shapes of its arguments have been checked. */
export function evaluateCall(node: Node & { op: 'call' }, shapeOf: ShapeOf, { plain, as, rounded }: Evaluators): Run<Scalar> {
  const [first, second = first] = node.args as [Node, Node | undefined];
  const own = shapeOfNode(first, shapeOf);
  const result = shapeOfNode(node, shapeOf);
  const unit = powerOfTen(scaleOf(own));
  switch (node.name) {
    case 'round':
      return rounded(first, scaleOf(result));
    case 'floor':
      return one(as(first, own), (x) => dividedDown(x, unit));
    case 'ceil':
      return one(as(first, own), (x) => -dividedDown(-x, unit));
    case 'int':
      return one(as(first, own), (x) => x / unit);
    case 'abs':
      return one(as(first, own), (x) => (x < 0n ? -x : x));
    case 'min':
    case 'max': {
      const larger = node.name === 'max';
      return node.args.map((arg) => as(arg, result)).reduce((a, b) => two(a, b, (x, y) => (larger === x > y ? x : y)));
    }
    case 'days':
      return span(as, first, second, result, DAY_SECONDS);
    case 'hours':
      return span(as, first, second, result, 3_600);
    case 'minutes':
      return span(as, first, second, result, 60);
    case 'year':
      return one(as(first, { kind: 'date' }), (x) => BigInt(civilFromDays(Number(x)).year));
    case 'month':
      return one(as(first, { kind: 'date' }), (x) => BigInt(civilFromDays(Number(x)).month));
    case 'day':
      return one(as(first, { kind: 'date' }), (x) => BigInt(civilFromDays(Number(x)).day));
    case 'weekday':
      // 1970-01-01 was a Thursday, and Sunday is 0.
      return one(as(first, { kind: 'date' }), (x) => (((x + 4n) % 7n) + 7n) % 7n);
    case 'hour':
      return one(as(first, own), (x) => dividedDown(x, 3_600n) - dividedDown(x, BigInt(DAY_SECONDS)) * 24n);
    case 'add_seconds':
    case 'add_minutes': {
      const length = node.name === 'add_minutes' ? 60n : 1n;
      return two(as(first, own), as(second, { kind: 'int' }), (x, spans) => written(x + spans * length, 1));
    }
    case 'add_months': {
      const unit = own.kind === 'datetime' ? 1 : DAY_SECONDS;
      return two(as(first, own), as(second, { kind: 'int' }), (x, months) => (months > MOST_MONTHS || months < -MOST_MONTHS ? undefined : written(BigInt(addMonths(Number(x) * unit, Number(months)) / unit), unit)));
    }
    case 'add_days': {
      const seconds = own.kind === 'datetime' ? 1 : DAY_SECONDS;
      return two(as(first, own), as(second, { kind: 'int' }), (x, days) => {
        const sum = x + days * BigInt(DAY_SECONDS / seconds);
        return written(sum, seconds);
      });
    }
    case 'lower':
      return one(plain(first), (text) => String(text).toLowerCase());
    case 'upper':
      return one(plain(first), (text) => String(text).toUpperCase());
    case 'size':
      return one(plain(first), (text) => BigInt(Array.from(String(text)).length));
    case 'string':
      return one(plain(first), (value) => writeScalar(value, own));
  }
}

/** a − b: whole days between dates, else in a unit of seconds with four decimals. */
function span(as: Evaluators['as'], a: Node, b: Node, result: ValueShape, unit: number): Run<bigint> {
  if (result.kind === 'int') return two(as(a, { kind: 'date' }), as(b, { kind: 'date' }), (x, y) => x - y);
  const digits = powerOfTen(scaleOf(result));
  return two(as(a, { kind: 'datetime' }), as(b, { kind: 'datetime' }), (x, y) => within(dividedRounded((x - y) * digits, BigInt(unit))));
}

function one<A, B>(a: Run<A>, apply: (x: A) => B | undefined): Run<B> {
  return (cells) => {
    const x = a(cells);
    return x === undefined ? undefined : apply(x);
  };
}

function two(a: Run<bigint>, b: Run<bigint>, apply: (x: bigint, y: bigint) => bigint | undefined): Run<bigint> {
  return (cells) => {
    const [x, y] = [a(cells), b(cells)];
    return x === undefined || y === undefined ? undefined : apply(x, y);
  };
}
