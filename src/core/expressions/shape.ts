import type { ValueShape } from '../columns/value-shape.js';
import { absoluteSeconds, clockSeconds, DAY_SECONDS } from '../schema/dates.js';
import { ExpressionError, type Node } from './ast.js';

/** Shapes of the columns an expression may name. */
export type ShapeOf = (column: string) => ValueShape | undefined;

/** Most decimals an exact result keeps; what is beyond is rounded. */
const MOST_SCALE = 9;
/** Decimals of a quotient before it is rounded to what the column wants. */
const QUOTIENT_SCALE = 6;

const INT: ValueShape = { kind: 'int' };
const BOOL: ValueShape = { kind: 'bool' };
const TEXT: ValueShape = { kind: 'string' };

/**
 * What an expression yields, judged from the shapes of its columns alone.
 * @throws ExpressionError where the operands do not fit together
 */
export function shapeOfNode(node: Node, shapeOf: ShapeOf): ValueShape {
  const of = (child: Node): ValueShape => shapeOfNode(child, shapeOf);
  switch (node.op) {
    case 'number':
      return decimal(node.scale);
    case 'text':
      return TEXT;
    case 'bool':
      return BOOL;
    case 'column': {
      const shape = shapeOf(node.name);
      if (!shape) throw new ExpressionError(`there is no column "${node.name}"`);
      return shape;
    }
    case 'arithmetic':
      return arithmetic(node.sign, of(node.a), of(node.b));
    case 'compare': {
      const [a, b] = [of(node.a), of(node.b)];
      const shape = common(a, b, node.relation);
      if (shape.kind !== 'string' && a.kind === 'string') writtenMoment(node.a, shape);
      if (shape.kind !== 'string' && b.kind === 'string') writtenMoment(node.b, shape);
      return BOOL;
    }
    case 'logic':
      need(of(node.a), 'bool', node.any ? '||' : '&&');
      need(of(node.b), 'bool', node.any ? '||' : '&&');
      return BOOL;
    case 'not':
      need(of(node.a), 'bool', '!');
      return BOOL;
    case 'choose':
      need(of(node.test), 'bool', '?:');
      return common(of(node.yes), of(node.no), '?:');
    case 'call':
      return call(node.name, node.args.map(of), node.args);
  }
}

export function scaleOf(shape: ValueShape): number {
  return shape.kind === 'decimal' ? (shape.scale ?? 0) : 0;
}

export function isNumber({ kind }: ValueShape): boolean {
  return kind === 'int' || kind === 'decimal';
}

export function isMoment({ kind }: ValueShape): boolean {
  return kind === 'date' || kind === 'datetime';
}

function decimal(scale: number): ValueShape {
  return scale === 0 ? INT : { kind: 'decimal', scale: Math.min(scale, MOST_SCALE) };
}

function arithmetic(sign: string, a: ValueShape, b: ValueShape): ValueShape {
  if (sign === '+' && a.kind === 'string' && b.kind === 'string') return TEXT;
  if (!isNumber(a) || !isNumber(b)) {
    const hint = isMoment(a) || isMoment(b) ? '; for dates there are days(a, b), hours(a, b), minutes(a, b), add_seconds(a, n), add_minutes(a, n), add_days(a, n) and add_months(a, n)' : '';
    throw new ExpressionError(`"${sign}" does not work on ${a.kind} and ${b.kind}${hint}`);
  }
  if (sign === '*') return decimal(scaleOf(a) + scaleOf(b));
  if (sign === '/') return { kind: 'decimal', scale: QUOTIENT_SCALE };
  return decimal(Math.max(scaleOf(a), scaleOf(b)));
}

/** The shape both can be brought to, for comparisons and conditionals. */
export function common(a: ValueShape, b: ValueShape, what: string): ValueShape {
  if (isNumber(a) && isNumber(b)) return decimal(Math.max(scaleOf(a), scaleOf(b)));
  if (isMoment(a) && isMoment(b)) return a.kind === b.kind ? a : { kind: 'datetime' };
  // A date is compared with a written one: order_date < '2024-06-01'.
  if ((isMoment(a) || a.kind === 'time') && b.kind === 'string') return what === '?:' ? TEXT : a;
  if ((isMoment(b) || b.kind === 'time') && a.kind === 'string') return what === '?:' ? TEXT : b;
  if (a.kind === b.kind) {
    if (a.kind === 'string' && what !== '==' && what !== '!=' && what !== '?:') throw new ExpressionError(`"${what}" does not order texts; use == or !=`);
    return a;
  }
  throw new ExpressionError(`"${what}" does not work on ${a.kind} and ${b.kind}`);
}

/**
 * A date or time written as text beside a column of such: days, or seconds.
 * @throws ExpressionError where it cannot be read as one
 */
export function writtenMoment(node: Node, { kind }: ValueShape): number {
  const text = node.op === 'text' ? node.value : undefined;
  const seconds = text === undefined ? undefined : kind === 'time' ? clockSeconds(text) : absoluteSeconds(text);
  if (seconds === undefined) throw new ExpressionError(`a ${kind} can only be compared with a column or a written one such as ${kind === 'time' ? "'08:30'" : "'2024-06-01'"}`);
  return kind === 'date' ? Math.floor(seconds / DAY_SECONDS) : seconds;
}

function need(shape: ValueShape, kind: ValueShape['kind'], what: string): void {
  if (shape.kind !== kind) throw new ExpressionError(`"${what}" needs ${kind === 'bool' ? 'true or false' : kind}, not ${shape.kind}`);
}

function call(name: string, shapes: readonly ValueShape[], args: readonly Node[]): ValueShape {
  const [first = INT, second] = shapes;
  const fail = (wants: string): never => {
    throw new ExpressionError(`${name}() takes ${wants}, not ${shapes.map(({ kind }) => kind).join(', ')}`);
  };
  switch (name) {
    case 'round': {
      if (!isNumber(first)) fail('a number');
      return decimal(Math.min(literalCount(args[1]), Math.max(scaleOf(first), 0)));
    }
    case 'floor':
    case 'ceil':
      return isNumber(first) ? INT : fail('a number');
    case 'int':
      return isNumber(first) || first.kind === 'bool' ? INT : fail('a number, true or false');
    case 'abs':
      return isNumber(first) ? first : fail('a number');
    case 'min':
    case 'max':
      return shapes.every(isNumber) ? decimal(Math.max(...shapes.map(scaleOf))) : fail('numbers');
    case 'days':
    case 'hours':
    case 'minutes': {
      const areClocks = name !== 'days' && shapes.every(({ kind }) => kind === 'time');
      if (!areClocks && !shapes.every(isMoment)) fail(name === 'days' ? 'two dates' : 'two dates or two times');
      const whole = name === 'days' && shapes.every(({ kind }) => kind === 'date');
      return whole ? INT : { kind: 'decimal', scale: 4 };
    }
    case 'year':
    case 'month':
    case 'day':
    case 'weekday':
      return isMoment(first) ? INT : fail('a date');
    case 'hour':
      return first.kind === 'datetime' || first.kind === 'time' ? INT : fail('a date with time');
    case 'add_seconds':
    case 'add_minutes':
      return first.kind === 'datetime' && second?.kind === 'int' ? first : fail('a date with time and a whole number');
    case 'add_days':
    case 'add_months':
      return isMoment(first) && second?.kind === 'int' ? first : fail('a date and a whole number');
    case 'lower':
    case 'upper':
      return first.kind === 'string' ? TEXT : fail('text');
    case 'size':
      return first.kind === 'string' ? INT : fail('text');
    default:
      return TEXT;
  }
}

/** The second argument of round: how many decimals, a number written out. */
function literalCount(node: Node | undefined): number {
  if (node === undefined) return 0;
  if (node.op !== 'number' || node.scale !== 0 || node.digits > BigInt(MOST_SCALE)) throw new ExpressionError(`round() takes a number of decimals from 0 to ${String(MOST_SCALE)} as its second argument`);
  return Number(node.digits);
}
