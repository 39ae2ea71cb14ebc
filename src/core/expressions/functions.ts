import type { ValueShape } from '../columns/value-shape.js';
import type { Frame } from '../generation/frame.js';
import { intersectValidity } from '../generation/read-vector.js';
import type { NumberStyle } from '../generation/vectors.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { DAY_SECONDS, FIRST_SECONDS, LAST_SECONDS } from '../schema/dates.js';
import type { Node } from './ast.js';
import { scaleOf, shapeOfNode, type ShapeOf } from './shape.js';
import { changeCase, sizes } from './texts.js';
import { composed, type Integers, type Run, type RunIntegers, type Texts } from './values.js';

interface Compiler {
  readonly run: (node: Node) => Run;
  /** As integers of a shape. */
  readonly as: (node: Node, wanted: ValueShape) => RunIntegers;
  /** As a number with so many decimals. */
  readonly rounded: (node: Node, scale: number) => RunIntegers;
}

const DATETIME: ValueShape = { kind: 'datetime' };
const DATE: ValueShape = { kind: 'date' };
const TRUTHS = ['false', 'true'];

/** A function call; the shapes of its arguments have been checked. */
export function compileCall(node: Node & { op: 'call' }, shapeOf: ShapeOf, compiler: Compiler): Run {
  const { run, as } = compiler;
  const [first, second] = node.args as [Node, Node | undefined];
  const own = shapeOfNode(first, shapeOf);
  const result = shapeOfNode(node, shapeOf);
  switch (node.name) {
    case 'round':
      return compiler.rounded(first, scaleOf(result));
    case 'floor':
      return rounded(as(first, own), scaleOf(own), 0, 1);
    case 'ceil':
      return rounded(as(first, own), scaleOf(own), 0, 2);
    case 'int':
      return own.kind === 'bool' ? run(first) : truncated(as(first, own), scaleOf(own));
    case 'abs':
      return mapped(as(first, own), (frame, x, out) => {
        frame.kernels.absolute(x, frame.count, out);
      });
    case 'min':
    case 'max':
      return node.args.map((arg) => as(arg, result)).reduce((a, b) => paired(a, b, (frame, x, y, out) => {
        frame.kernels.extreme(x, y, frame.count, node.name === 'max', out);
      }));
    case 'days':
    case 'hours':
    case 'minutes':
      return span(node, as, own.kind === 'time' ? own : result.kind === 'int' ? DATE : DATETIME, result);
    case 'year':
    case 'month':
    case 'day':
    case 'weekday': {
      const part = ['year', 'month', 'day', 'weekday'].indexOf(node.name);
      return mapped(as(first, DATE), (frame, x, out) => {
        frame.kernels.datePart(x, frame.count, part, out);
      });
    }
    case 'hour':
      return mapped(as(first, own), (frame, x, out) => {
        frame.kernels.rescale(x, frame.count, 3_600n, 1n, 0n, out);
        // Hours since 1970 to hours of the day: what is left after whole days.
        const days = frame.arena.take(frame.count * 8);
        frame.kernels.rescale(x, frame.count, BigInt(DAY_SECONDS), 24n, 0n, days);
        frame.kernels.addVectors(out, days, frame.count, -1n, out);
      });
    case 'add_seconds':
    case 'add_minutes':
      return addSpans(as(first, own), as(second ?? first, { kind: 'int' }), node.name === 'add_minutes' ? 60 : 1, 1);
    case 'add_days':
      return own.kind === 'datetime' ? addSpans(as(first, own), as(second ?? first, { kind: 'int' }), DAY_SECONDS, 1) : addSpans(as(first, own), as(second ?? first, { kind: 'int' }), 1, DAY_SECONDS);
    case 'add_months':
      return addMonths(as(first, own), as(second ?? first, { kind: 'int' }), own.kind === 'datetime');
    case 'lower':
      return changeCase(texts(run(first)), false);
    case 'upper':
      return changeCase(texts(run(first)), true);
    case 'size':
      return sizes(texts(run(first)));
    case 'string':
      return own.kind === 'string' ? run(first) : written(run(first), own);
  }
}

function texts(run: Run): (frame: Frame) => Texts {
  return (frame) => {
    const value = run(frame);
    if (value.tag !== 'texts') throw new TypeError('integers where texts were expected');
    return value;
  };
}

function mapped(a: RunIntegers, apply: (frame: Frame, x: number, out: number) => void): RunIntegers {
  return (frame) => {
    const x = a(frame);
    const values = frame.arena.take(frame.count * 8);
    apply(frame, x.values, values);
    return { ...x, values };
  };
}

function paired(a: RunIntegers, b: RunIntegers, apply: (frame: Frame, x: number, y: number, out: number) => void): RunIntegers {
  return (frame): Integers => {
    const [x, y] = [a(frame), b(frame)];
    const values = frame.arena.take(frame.count * 8);
    apply(frame, x.values, y.values, values);
    return { tag: 'integers', values, validity: intersectValidity(frame, x.validity, y.validity) };
  };
}

function rounded(a: RunIntegers, from: number, to: number, mode: number): RunIntegers {
  if (from === to) return a;
  return mapped(a, (frame, x, out) => {
    frame.kernels.scaleDown(x, frame.count, powerOfTen(from - to), mode, out);
  });
}

/** Toward zero: the sign times the floor of the magnitude. */
function truncated(a: RunIntegers, scale: number): RunIntegers {
  if (scale === 0) return a;
  const down = rounded(a, scale, 0, 1);
  const up = rounded(a, scale, 0, 2);
  return (frame) => {
    const [x, low, high] = [a(frame), down(frame), up(frame)];
    const { arena, kernels, count } = frame;
    const [zero, negative, values] = [arena.take(count * 8), arena.take(count * 8), arena.take(count * 8)];
    const scratch = arena.take((count + 7) >> 3);
    kernels.repeat(0n, count, zero);
    kernels.compare(x.values, zero, count, 2, negative);
    kernels.choose(negative, 0, high.values, 0, low.values, 0, count, values, scratch);
    return { ...x, values };
  };
}

/** a − b in days, hours or minutes, both read as `shape`: whole days between dates, else four decimals. */
function span(node: Node & { op: 'call' }, as: Compiler['as'], shape: ValueShape, result: ValueShape): RunIntegers {
  const [a, b] = node.args as [Node, Node];
  const whole = result.kind === 'int';
  const difference = paired(as(a, shape), as(b, shape), (frame, x, y, out) => {
    frame.kernels.addVectors(x, y, frame.count, -1n, out);
  });
  if (whole) return difference;
  const unit = node.name === 'days' ? DAY_SECONDS : node.name === 'hours' ? 3_600 : 60;
  return (frame) => {
    const x = difference(frame);
    const { arena, kernels, count } = frame;
    const divisor = arena.take(count * 8);
    kernels.repeat(BigInt(unit), count, divisor);
    const values = arena.take(count * 8);
    const validity = arena.take((count + 7) >> 3);
    kernels.bothValid(x.validity, 0, count, validity);
    kernels.divideExact(x.values, divisor, count, scaleOf(result), values, validity);
    return { tag: 'integers', values, validity };
  };
}

/** A moment and so many spans. @param length of a span, in the moment's unit @param unit of the moment, in seconds */
function addSpans(moment: RunIntegers, spans: RunIntegers, length: number, unit: number): RunIntegers {
  return writable(paired(moment, spans, (frame, x, y, out) => {
    const { kernels, count } = frame;
    kernels.rescale(y, count, 1n, BigInt(length), 0n, out);
    kernels.addVectors(out, x, count, 1n, out);
  }), unit);
}

/** The same day of another month, or its last day where there is no such day. */
function addMonths(moment: RunIntegers, months: RunIntegers, inSeconds: boolean): RunIntegers {
  return writable(paired(moment, months, (frame, x, y, out) => {
    frame.kernels.addMonths(x, y, frame.count, inSeconds ? DAY_SECONDS : 1, out);
  }), inSeconds ? 1 : DAY_SECONDS);
}

/** Missing where the sum lies outside the years that are written. */
function writable(sum: RunIntegers, unit: number): RunIntegers {
  const [earliest, latest] = [BigInt(Math.ceil(FIRST_SECONDS / unit)), BigInt(Math.floor(LAST_SECONDS / unit))];
  return (frame) => {
    const x = sum(frame);
    const validity = frame.arena.take((frame.count + 7) >> 3);
    frame.kernels.keepWithin(x.values, frame.count, earliest, latest, x.validity, validity);
    return { ...x, validity };
  };
}

/** The text that a column of this shape would write. */
function written(run: Run, shape: ValueShape): (frame: Frame) => Texts {
  return (frame) => {
    const value = run(frame);
    if (value.tag !== 'integers') return value;
    const { values, validity } = value;
    if (shape.kind !== 'bool') return composed([{ tag: 'number', values, style: styleOf(shape), validity: 0 }], validity);
    const indices = frame.arena.take(frame.count * 4);
    frame.kernels.narrow(values, frame.count, indices);
    return { tag: 'texts', indices, list: TRUTHS, fixed: true, validity };
  };
}

/** How integers of a shape are written. */
export function styleOf(shape: ValueShape): NumberStyle {
  switch (shape.kind) {
    case 'decimal':
      return { as: 'decimal', scale: scaleOf(shape) };
    case 'date':
      return { as: 'date' };
    case 'datetime':
      return { as: 'datetime' };
    case 'time':
      return { as: 'time', seconds: false };
    default:
      return { as: 'integer' };
  }
}
