import type { ValueShape } from '../columns/value-shape.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { absoluteSeconds, clockSeconds, dateText, dateTimeText, DAY_SECONDS } from '../schema/dates.js';

/** A value of an expression for one row: texts as they are; numbers scaled, truths 0 and 1, days, seconds as integers. */
export type Scalar = bigint | string;

const LARGEST = 9_007_199_254_740_991n;

/** The value, or undefined (missing) where it lies beyond ±(2^53 − 1). */
export function within(value: bigint): bigint | undefined {
  return value > LARGEST || value < -LARGEST ? undefined : value;
}

/** n ÷ d to an integer, half away from zero; d is not 0. */
export function dividedRounded(n: bigint, d: bigint): bigint {
  const [numerator, divisor] = d < 0n ? [-n, -d] : [n, d];
  const magnitude = numerator < 0n ? -numerator : numerator;
  const quotient = (2n * magnitude + divisor) / (2n * divisor);
  return numerator < 0n ? -quotient : quotient;
}

/** n ÷ d to the next integer below; d > 0. */
export function dividedDown(n: bigint, d: bigint): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/** A value ÷ 10^from as value ÷ 10^to; undefined where more decimals do not fit. */
export function rescaled(value: bigint, from: number, to: number): bigint | undefined {
  if (from > to) return dividedRounded(value, powerOfTen(from - to));
  return within(value * powerOfTen(to - from));
}

/** The text of a cell as a value of a shape; undefined where it is none. */
export function readScalar(text: string, { kind, scale = 0 }: ValueShape): Scalar | undefined {
  switch (kind) {
    case 'string':
      return text;
    case 'bool':
      return text === 'true' ? 1n : text === 'false' ? 0n : undefined;
    case 'int':
      return decimalOf(text, 0);
    case 'decimal':
      return decimalOf(text, scale);
    case 'date': {
      const seconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? absoluteSeconds(text) : undefined;
      return seconds === undefined ? undefined : BigInt(seconds / DAY_SECONDS);
    }
    case 'datetime':
      return whole(absoluteSeconds(text));
    case 'time':
      return whole(clockSeconds(text));
  }
}

function whole(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}

function decimalOf(text: string, scale: number): bigint | undefined {
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,9}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, digits = '', fraction = ''] = match;
  if (fraction.length > scale) return undefined;
  const magnitude = BigInt(digits + fraction.padEnd(scale, '0'));
  return sign === '-' ? -magnitude : magnitude;
}

/** The text that a cell of a shape has for a value. A time of the day is told in minutes, as expressions do. */
export function writeScalar(value: Scalar, { kind, scale = 0 }: ValueShape): string {
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'bool':
      return value === 0n ? 'false' : 'true';
    case 'date':
      return dateText(Number(value));
    case 'datetime':
      return dateTimeText(Number(value));
    case 'time': {
      const minutes = Number(value) / 60;
      return [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
    }
    default:
      return decimalText(value, scale);
  }
}

function decimalText(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const sign = value < 0n ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
