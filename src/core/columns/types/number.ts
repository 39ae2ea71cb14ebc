import { distinctIntegers, normalIntegers, uniformIntegers, type IntegerSource } from '../../distributions/draw-integers.js';
import { fitNormal } from '../../distributions/normal-law.js';
import type { DistributionOptions } from '../../distributions/options.js';
import type { Issue } from '../../errors/service-error.js';
import type { CompiledColumn } from '../../generation/frame.js';
import { powerOfTen } from '../../numbers/powers-of-ten.js';
import { scaledBounds } from '../../numbers/scaled.js';
import type { CompileContext } from '../contract.js';
import type { ValueShape } from '../value-shape.js';

/** What `integer` and `decimal` share: bounds, a distribution, and values that are integers scaled by 10^scale. */
interface NumberOptions extends DistributionOptions {
  readonly min: number;
  readonly max: number;
}

/** Problems with the options, whatever the row count; paths are relative to `options`. */
export function numberIssues(options: NumberOptions, scale: number): Issue[] {
  const { min, max, distribution, mean, median, deviation } = options;
  if (min > max) return [{ path: 'min', rule: 'min_above_max', message: `${String(min)} is above max ${String(max)}; swap them or widen the range.` }];
  const { lo, hi } = scaledBounds(min, max, scale);
  if (lo > hi) return [{ path: 'decimals', rule: 'empty_range', message: `no number with ${String(scale)} decimals lies between ${String(min)} and ${String(max)}.` }];
  if (hi >= LARGEST || lo <= -LARGEST) return [{ path: 'max', rule: 'too_big', message: `with ${String(scale)} decimals the bounds must stay within ±${(Number(LARGEST) / Number(powerOfTen(scale))).toPrecision(3)}.` }];
  const stated = { mean, median, deviation };
  if (distribution === 'uniform') {
    return Object.entries(stated)
      .filter(([, value]) => value !== undefined)
      .map(([path]) => ({ path, rule: 'not_for_uniform', message: 'a uniform distribution is given by min and max alone; add "distribution": "normal" or "lognormal".' }));
  }
  if (mean !== undefined && median !== undefined) {
    return [{ path: 'median', rule: 'mean_and_median', message: 'give the mean or the median, not both.' }];
  }
  if (lo === hi) return [];
  const fit = fitNormal(options, rangeOf(options, scale));
  const [path] = Object.entries(stated).find(([, value]) => value !== undefined) ?? ['distribution'];
  return 'problem' in fit ? [{ path, rule: 'unreachable', message: `${fit.problem}.` }] : [];
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

function rangeOf({ min, max }: NumberOptions, scale: number): { min: number; max: number; step: number } {
  return { min, max, step: 1 / Number(powerOfTen(scale)) };
}

/** How many different values there are; undefined where their proportions rule out taking each once. */
export function numberSpace({ min, max, distribution }: NumberOptions, scale: number): bigint | undefined {
  const { lo, hi } = scaledBounds(min, max, scale);
  return distribution === 'uniform' ? hi - lo + 1n : undefined;
}

export function numberShape(scale: number): ValueShape {
  return scale === 0 ? { kind: 'int' } : { kind: 'decimal', scale };
}

export function compileNumber(context: CompileContext<NumberOptions>, scale: number): CompiledColumn {
  const { key, options, column } = context;
  const { lo, hi } = scaledBounds(options.min, options.max, scale);
  const source = sourceOf(options, scale, lo, hi, column.unique === true);
  const style = scale === 0 ? ({ as: 'integer' } as const) : ({ as: 'decimal', scale } as const);
  return {
    shape: numberShape(scale),
    maxBytes: Math.max(String(lo).length, String(hi).length, scale + 2) + 1,
    fill: (frame) => ({ tag: 'number', values: source(frame, key), style, validity: 0 }),
  };
}

function sourceOf(options: NumberOptions, scale: number, lo: bigint, hi: bigint, unique: boolean): IntegerSource {
  if (unique) return distinctIntegers(lo, hi);
  if (options.distribution === 'uniform' || lo === hi) return uniformIntegers(lo, hi);
  const fit = fitNormal(options, rangeOf(options, scale));
  if ('problem' in fit) throw new RangeError(fit.problem);
  return normalIntegers(fit.law, Number(powerOfTen(scale)), lo, hi);
}

/** A number is written in full: digits, a point where there are decimals, and within the bounds. */
export function checkNumber(text: string, { min, max }: NumberOptions, scale: number): string | undefined {
  if (scale === 0 ? !/^-?\d{1,19}$/.test(text) : !/^-?\d{1,19}\.\d{1,18}$/.test(text)) return `is not a number with ${String(scale)} decimals`;
  if (scale > 0 && text.length - text.indexOf('.') - 1 !== scale) return `does not have ${String(scale)} decimals`;
  const value = Number(text);
  if (value < min || value > max) return `is not between ${String(min)} and ${String(max)}`;
  return undefined;
}
