import type { ValueShape } from '../columns/value-shape.js';
import type { Frame } from '../generation/frame.js';
import { intersectValidity } from '../generation/read-vector.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { absoluteSeconds, clockSeconds, DAY_SECONDS } from '../schema/dates.js';
import { ExpressionError, RELATIONS, type Node } from './ast.js';
import { compileCall } from './functions.js';
import { common, isMoment, isNumber, scaleOf, shapeOfNode, type ShapeOf } from './shape.js';
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
      return compileCall(node, shapeOf, { run, as: (child, wanted) => compileAs(child, wanted, shapeOf) });
  }
}

/** An expression as integers of a wanted shape: scales brought to the wanted one, dates to date-times, written dates read. */
export function compileAs(node: Node, wanted: ValueShape, shapeOf: ShapeOf): RunIntegers {
  const own = shapeOfNode(node, shapeOf);
  if (own.kind === 'string' && (isMoment(wanted) || wanted.kind === 'time')) return writtenMoment(node, wanted);
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
export function rescaled(run: RunIntegers, from: number, to: number): RunIntegers {
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

export function integers(run: Run): RunIntegers {
  return (frame) => {
    const value = run(frame);
    if (value.tag !== 'integers') throw new TypeError('texts where integers were expected');
    return value;
  };
}

/** Values and a bitmap to be written whole. */
export function room(frame: Frame): Integers {
  return { tag: 'integers', values: frame.arena.take(frame.count * 8), validity: frame.arena.take((frame.count + 7) >> 3) };
}

/** Values, and a bitmap of one's own that starts as a copy: kernels clear the bits of rows that overflow. */
export function checkedRoom(frame: Frame, ...validities: readonly number[]): Integers {
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

function writtenMoment(node: Node, wanted: ValueShape): RunIntegers {
  const text = node.op === 'text' ? node.value : undefined;
  const seconds = text === undefined ? undefined : wanted.kind === 'time' ? clockSeconds(text) : absoluteSeconds(text);
  if (seconds === undefined) throw new ExpressionError(`a ${wanted.kind} can only be compared with a column or a written one such as ${wanted.kind === 'time' ? "'08:30'" : "'2024-06-01'"}`);
  return integers(constant(BigInt(wanted.kind === 'date' ? Math.floor(seconds / DAY_SECONDS) : seconds)));
}

function compileArithmetic(node: Node & { op: 'arithmetic' }, shape: ValueShape, shapeOf: ShapeOf): Run {
  if (shape.kind === 'string') return joinTexts(asTexts(node.a, shapeOf), asTexts(node.b, shapeOf));
  const [scaleA, scaleB] = [scaleOf(shapeOfNode(node.a, shapeOf)), scaleOf(shapeOfNode(node.b, shapeOf))];
  if (node.sign === '*') {
    const [a, b] = [integers(compileNode(node.a, shapeOf)), integers(compileNode(node.b, shapeOf))];
    const product: RunIntegers = (frame) => {
      const [x, y] = [a(frame), b(frame)];
      const out = checkedRoom(frame, x.validity, y.validity);
      frame.kernels.multiplyExact(x.values, y.values, frame.count, out.values, out.validity);
      return out;
    };
    return rescaled(product, scaleA + scaleB, scaleOf(shape));
  }
  // A quotient of equal scales has scale 0, and as many more digits as its shape says.
  const scale = Math.max(scaleA, scaleB);
  const [a, b] = [node.a, node.b].map((child) => compileAs(child, { kind: 'decimal', scale }, shapeOf)) as [RunIntegers, RunIntegers];
  return (frame) => {
    const [x, y] = [a(frame), b(frame)];
    const out = checkedRoom(frame, x.validity, y.validity);
    const { kernels, count } = frame;
    if (node.sign === '/') kernels.divideExact(x.values, y.values, count, scaleOf(shape), out.values, out.validity);
    else if (node.sign === '%') kernels.remainderExact(x.values, y.values, count, out.values, out.validity);
    else kernels.addExact(x.values, y.values, count, node.sign === '-', out.values, out.validity);
    return out;
  };
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
