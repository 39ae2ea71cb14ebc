import type { ValueShape } from '../columns/value-shape.js';
import type { Node, Relation } from '../expressions/ast.js';
import { common, isMoment, isNumber, scaleOf, shapeOfNode, writtenMoment, type ShapeOf } from '../expressions/shape.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { DAY_SECONDS } from '../schema/dates.js';
import { evaluateCall } from './evaluate-call.js';
import { dividedDown, dividedRounded, rescaled, within, writeScalar, type Scalar } from './scalar.js';

/** Values of the row's columns; undefined: missing. */
export type Cells = (column: string) => Scalar | undefined;

/** An expression for one row at a time; undefined: missing. */
export type ScalarRun = (cells: Cells) => Scalar | undefined;
export type IntegerRun = (cells: Cells) => bigint | undefined;

/**
 * An expression over the cells of one row, by exact integers of any length. It shares nothing with the kernels but the
 * tree and its shapes: each is the other's test.
 * @throws ExpressionError where the operands do not fit together
 */
export function evaluator(node: Node, shapeOf: ShapeOf): ScalarRun {
  const shape = shapeOfNode(node, shapeOf);
  const integer = (child: Node): IntegerRun => integers(evaluator(child, shapeOf));
  switch (node.op) {
    case 'number': {
      const value = within(node.digits);
      return () => value;
    }
    case 'bool': {
      const value = node.value ? 1n : 0n;
      return () => value;
    }
    case 'text':
      return () => node.value;
    case 'column':
      return (cells) => cells(node.name);
    case 'arithmetic': {
      if (shape.kind !== 'string') return arithmetic(node, scaleOf(shape), shapeOf);
      const [a, b] = [asText(node.a, shapeOf), asText(node.b, shapeOf)];
      return (cells) => both(a(cells), b(cells), (x, y) => x + y);
    }
    case 'compare':
      return comparison(node, shapeOf);
    case 'logic': {
      const [a, b] = [integer(node.a), integer(node.b)];
      const decisive = node.any ? 1n : 0n;
      return (cells) => {
        const [x, y] = [a(cells), b(cells)];
        if (x === decisive || y === decisive) return decisive;
        return x === undefined || y === undefined ? undefined : 1n - decisive;
      };
    }
    case 'not': {
      const a = integer(node.a);
      return (cells) => mapped(a(cells), (x) => 1n - x);
    }
    case 'choose': {
      const test = integer(node.test);
      const [yes, no] = [node.yes, node.no].map((branch) => (shape.kind === 'string' ? asText(branch, shapeOf) : evaluatorAs(branch, shape, shapeOf))) as [ScalarRun, ScalarRun];
      return (cells) => {
        const chosen = test(cells);
        return chosen === undefined ? undefined : (chosen === 0n ? no : yes)(cells);
      };
    }
    case 'call':
      return evaluateCall(node, shapeOf, {
        plain: (child) => evaluator(child, shapeOf),
        as: (child, wanted) => evaluatorAs(child, wanted, shapeOf),
        rounded: (child, scale) => evaluatorRounded(child, scale, shapeOf),
      });
  }
}

/** An expression as integers of a wanted shape: scales brought to it, dates to date-times, written dates read. */
export function evaluatorAs(node: Node, wanted: ValueShape, shapeOf: ShapeOf): IntegerRun {
  const own = shapeOfNode(node, shapeOf);
  if (own.kind === 'string' && (isMoment(wanted) || wanted.kind === 'time')) {
    const written = BigInt(writtenMoment(node, wanted));
    return () => written;
  }
  const run = integers(evaluator(node, shapeOf));
  const [from, to, day] = [scaleOf(own), scaleOf(wanted), BigInt(DAY_SECONDS)];
  if (isNumber(own) && isNumber(wanted)) return (cells) => mapped(run(cells), (x) => rescaled(x, from, to));
  if (own.kind === 'date' && wanted.kind === 'datetime') return (cells) => mapped(run(cells), (x) => x * day);
  if (own.kind === 'datetime' && wanted.kind === 'date') return (cells) => mapped(run(cells), (x) => dividedDown(x, day));
  return run;
}

/** A number with so many decimals. What is worked out at the top of the expression is rounded once, not twice. */
export function evaluatorRounded(node: Node, scale: number, shapeOf: ShapeOf): IntegerRun {
  if (node.op === 'arithmetic') return arithmetic(node, scale, shapeOf);
  return evaluatorAs(node, { kind: 'decimal', scale }, shapeOf);
}

function arithmetic({ sign, a: left, b: right }: Node & { op: 'arithmetic' }, scale: number, shapeOf: ShapeOf): IntegerRun {
  const [scaleA, scaleB] = [scaleOf(shapeOfNode(left, shapeOf)), scaleOf(shapeOfNode(right, shapeOf))];
  if (sign === '*') {
    const [a, b] = [integers(evaluator(left, shapeOf)), integers(evaluator(right, shapeOf))];
    const [cut, kept] = [powerOfTen(Math.max(scaleA + scaleB - scale, 0)), Math.min(scaleA + scaleB, scale)];
    return (cells) => mapped(both(a(cells), b(cells), (x, y) => within(dividedRounded(x * y, cut))), (x) => rescaled(x, kept, scale));
  }
  const most = Math.max(scaleA, scaleB);
  const [a, b] = [left, right].map((child) => evaluatorAs(child, { kind: 'decimal', scale: most }, shapeOf)) as [IntegerRun, IntegerRun];
  const digits = powerOfTen(scale);
  if (sign === '/') return (cells) => both(a(cells), b(cells), (x, y) => (y === 0n ? undefined : within(dividedRounded(x * digits, y))));
  const apply = (x: bigint, y: bigint): bigint | undefined => {
    if (sign === '%') return y === 0n ? undefined : x % y;
    return within(sign === '-' ? x - y : x + y);
  };
  return (cells) => mapped(both(a(cells), b(cells), apply), (x) => rescaled(x, most, scale));
}

function comparison({ relation, a: left, b: right }: Node & { op: 'compare' }, shapeOf: ShapeOf): ScalarRun {
  const shape = common(shapeOfNode(left, shapeOf), shapeOfNode(right, shapeOf), relation);
  const [a, b] = [left, right].map((child) => (shape.kind === 'string' ? asText(child, shapeOf) : evaluatorAs(child, shape, shapeOf))) as [ScalarRun, ScalarRun];
  return (cells) => both(a(cells), b(cells), (x, y) => (holds(relation, x, y) ? 1n : 0n));
}

function holds(relation: Relation, x: Scalar, y: Scalar): boolean {
  switch (relation) {
    case '==':
      return x === y;
    case '!=':
      return x !== y;
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    case '>=':
      return x >= y;
  }
}

function asText(node: Node, shapeOf: ShapeOf): (cells: Cells) => string | undefined {
  const [run, shape] = [evaluator(node, shapeOf), shapeOfNode(node, shapeOf)];
  return (cells) => mapped(run(cells), (value) => writeScalar(value, shape));
}

function integers(run: ScalarRun): IntegerRun {
  return (cells) => {
    const value = run(cells);
    if (typeof value === 'string') throw new TypeError('text where an integer was expected');
    return value;
  };
}

/** What is made of a value, where there is one. */
export function mapped<A, B>(value: A | undefined, make: (value: A) => B | undefined): B | undefined {
  return value === undefined ? undefined : make(value);
}

/** What is made of two values, where there are both. */
export function both<A, B>(a: A | undefined, b: A | undefined, make: (a: A, b: A) => B | undefined): B | undefined {
  return a === undefined || b === undefined ? undefined : make(a, b);
}
