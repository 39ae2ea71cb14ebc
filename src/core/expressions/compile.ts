import type { ValueShape } from '../columns/value-shape.js';
import type { Frame } from '../generation/frame.js';
import { intersectValidity } from '../generation/read-vector.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { DAY_SECONDS } from '../schema/dates.js';
import { RELATIONS, type Node } from './ast.js';
import { compileCall } from './functions.js';
import { common, isMoment, isNumber, scaleOf, shapeOfNode, writtenMoment, type ShapeOf } from './shape.js';
import { chooseTexts, compareTexts, joinTexts } from './texts.js';
import { columnValue, type Integers, type Run, type RunIntegers, type Texts } from './values.js';

/** @throws ExpressionError where the operands do not fit together */
export function compileNode(node: Node, shapeOf: ShapeOf): Run {
  const shape = shapeOfNode(node, shapeOf);
  const run = (child: Node): Run => compileNode(child, shapeOf);
  switch (node.op) {
    case 'number':
      return constant(node.digits);
    case 'bool':
      return constant(node.value ? 1n : 0n);
    case 'text':
      return constantText(node.value);
    case 'column': {
      const value = columnValue(shape);
      return (frame) => value(frame, frame.column(node.name));
    }
    case 'arithmetic':
      return compileArithmetic(node, shape, shapeOf);
    case 'compare':
      return compileComparison(node, shapeOf);
    case 'logic': {
      const [a, b] = [integers(run(node.a)), integers(run(node.b))];
      return (frame) => {
        const [x, y] = [a(frame), b(frame)];
        const out = room(frame);
        frame.kernels.logic(x.values, x.validity, y.values, y.validity, frame.count, node.any, out.values, out.validity);
        return out;
      };
    }
    case 'not': {
      const a = integers(run(node.a));
      return (frame) => {
        const x = a(frame);
        const values = frame.arena.take(frame.count * 8);
        frame.kernels.negateLogic(x.values, frame.count, values);
        return { ...x, values };
      };
    }
    case 'choose': {
      const test = integers(run(node.test));
      if (shape.kind === 'string') return chooseTexts(test, asTexts(node.yes, shapeOf), asTexts(node.no, shapeOf));
      const [yes, no] = [compileAs(node.yes, shape, shapeOf), compileAs(node.no, shape, shapeOf)];
      return (frame) => {
        const [t, x, y] = [test(frame), yes(frame), no(frame)];
        const out = room(frame);
        frame.kernels.choose(t.values, t.validity, x.values, x.validity, y.values, y.validity, frame.count, out.values, out.validity);
        return out;
      };
    }
    case 'call':
      return compileCall(node, shapeOf, {
        run,
        as: (child, wanted) => compileAs(child, wanted, shapeOf),
        rounded: (child, scale) => compileRounded(child, scale, shapeOf),
      });
  }
}

/** An expression as integers of a wanted shape: scales brought to the wanted one, dates to date-times, written dates read. */
export function compileAs(node: Node, wanted: ValueShape, shapeOf: ShapeOf): RunIntegers {
  const own = shapeOfNode(node, shapeOf);
  if (own.kind === 'string' && (isMoment(wanted) || wanted.kind === 'time')) return integers(constant(BigInt(writtenMoment(node, wanted))));
  const run = integers(compileNode(node, shapeOf));
  if (isNumber(own) && isNumber(wanted)) return rescaled(run, scaleOf(own), scaleOf(wanted));
  if (own.kind === 'date' && wanted.kind === 'datetime') {
    return (frame) => {
      const x = run(frame);
      const values = frame.arena.take(frame.count * 8);
      frame.kernels.rescale(x.values, frame.count, 1n, BigInt(DAY_SECONDS), 0n, values);
      return { ...x, values };
    };
  }
  if (own.kind === 'datetime' && wanted.kind === 'date') {
    return (frame) => {
      const x = run(frame);
      const values = frame.arena.take(frame.count * 8);
      frame.kernels.rescale(x.values, frame.count, BigInt(DAY_SECONDS), 1n, 0n, values);
      return { ...x, values };
    };
  }
  return run;
}

/** Values ÷ 10^from as values ÷ 10^to; fewer decimals round half away from zero. */
function rescaled(run: RunIntegers, from: number, to: number): RunIntegers {
  if (from === to) return run;
  return (frame) => {
    const x = run(frame);
    if (from > to) {
      const values = frame.arena.take(frame.count * 8);
      frame.kernels.scaleDown(x.values, frame.count, powerOfTen(from - to), 0, values);
      return { ...x, values };
    }
    const out = checkedRoom(frame, x.validity);
    frame.kernels.scaleUp(x.values, frame.count, powerOfTen(to - from), out.values, out.validity);
    return out;
  };
}

function integers(run: Run): RunIntegers {
  return (frame) => {
    const value = run(frame);
    if (value.tag !== 'integers') throw new TypeError('texts where integers were expected');
    return value;
  };
}

/** Values and a bitmap to be written whole. */
function room(frame: Frame): Integers {
  return { tag: 'integers', values: frame.arena.take(frame.count * 8), validity: frame.arena.take((frame.count + 7) >> 3) };
}

/** Values, and a bitmap of one's own that starts as a copy: kernels clear the bits of rows that overflow. */
function checkedRoom(frame: Frame, ...validities: readonly number[]): Integers {
  const both = validities.reduce((a, b) => intersectValidity(frame, a, b), 0);
  const out = room(frame);
  frame.kernels.bothValid(both, 0, frame.count, out.validity);
  return out;
}

function constant(value: bigint): Run {
  return (frame) => {
    const values = frame.arena.take(frame.count * 8);
    frame.kernels.repeat(value, frame.count, values);
    return { tag: 'integers', values, validity: 0 };
  };
}

function constantText(text: string): Run {
  const list = [text];
  return (frame) => {
    const indices = frame.arena.take(frame.count * 4);
    frame.engine.bytes.fill(0, indices, indices + frame.count * 4);
    return { tag: 'texts', indices, list, fixed: true, validity: 0 };
  };
}

function asTexts(node: Node, shapeOf: ShapeOf): (frame: Frame) => Texts {
  const run = compileNode(node, shapeOf);
  return (frame) => {
    const value = run(frame);
    if (value.tag !== 'texts') throw new TypeError('integers where texts were expected');
    return value;
  };
}

function compileArithmetic(node: Node & { op: 'arithmetic' }, shape: ValueShape, shapeOf: ShapeOf): Run {
  if (shape.kind === 'string') return joinTexts(asTexts(node.a, shapeOf), asTexts(node.b, shapeOf));
  return arithmeticTo(node, scaleOf(shape), shapeOf);
}

/** Sum, product, quotient or remainder, rounded once: to `scale` decimals, half away from zero. */
function arithmeticTo(node: Node & { op: 'arithmetic' }, scale: number, shapeOf: ShapeOf): RunIntegers {
  const [scaleA, scaleB] = [scaleOf(shapeOfNode(node.a, shapeOf)), scaleOf(shapeOfNode(node.b, shapeOf))];
  if (node.sign === '*') {
    const [a, b] = [integers(compileNode(node.a, shapeOf)), integers(compileNode(node.b, shapeOf))];
    const beyond = scaleA + scaleB - scale;
    const product = exactly(a, b, (frame, x, y, out) => {
      frame.kernels.multiplyExact(x, y, frame.count, powerOfTen(Math.max(beyond, 0)), out.values, out.validity);
    });
    return rescaled(product, Math.min(scaleA + scaleB, scale), scale);
  }
  const both = Math.max(scaleA, scaleB);
  const [a, b] = [node.a, node.b].map((child) => compileAs(child, { kind: 'decimal', scale: both }, shapeOf)) as [RunIntegers, RunIntegers];
  if (node.sign === '/') {
    // A quotient of equal scales has scale 0, and as many more digits as are wanted.
    return exactly(a, b, (frame, x, y, out) => {
      frame.kernels.divideExact(x, y, frame.count, scale, out.values, out.validity);
    });
  }
  const result = exactly(a, b, (frame, x, y, out) => {
    if (node.sign === '%') frame.kernels.remainderExact(x, y, frame.count, out.values, out.validity);
    else frame.kernels.addExact(x, y, frame.count, node.sign === '-', out.values, out.validity);
  });
  return rescaled(result, both, scale);
}

/** A kernel over two operands that clears the bits of rows without a result. */
function exactly(a: RunIntegers, b: RunIntegers, apply: (frame: Frame, x: number, y: number, out: Integers) => void): RunIntegers {
  return (frame) => {
    const [x, y] = [a(frame), b(frame)];
    const out = checkedRoom(frame, x.validity, y.validity);
    apply(frame, x.values, y.values, out);
    return out;
  };
}

/** A number with so many decimals. What is worked out at the top of the expression is rounded once, not twice. */
export function compileRounded(node: Node, scale: number, shapeOf: ShapeOf): RunIntegers {
  if (node.op === 'arithmetic') return arithmeticTo(node, scale, shapeOf);
  return rescaled(integers(compileNode(node, shapeOf)), scaleOf(shapeOfNode(node, shapeOf)), scale);
}

function compileComparison(node: Node & { op: 'compare' }, shapeOf: ShapeOf): Run {
  const shape = common(shapeOfNode(node.a, shapeOf), shapeOfNode(node.b, shapeOf), node.relation);
  const relation = RELATIONS.indexOf(node.relation);
  if (shape.kind === 'string') return compareTexts(asTexts(node.a, shapeOf), asTexts(node.b, shapeOf), node.relation === '!=');
  const [a, b] = [compileAs(node.a, shape, shapeOf), compileAs(node.b, shape, shapeOf)];
  return (frame) => {
    const [x, y] = [a(frame), b(frame)];
    const values = frame.arena.take(frame.count * 8);
    frame.kernels.compare(x.values, y.values, frame.count, relation, values);
    return { tag: 'integers', values, validity: intersectValidity(frame, x.validity, y.validity) };
  };
}
