import { boundsOf, type Bounds } from '../distributions/bounds.js';
import { integersAtPlaces, integersOfUnits, quantileIntegers, uniformIntegers, type IntegerSource } from '../distributions/draw-integers.js';
import { fitLaw, type Range } from '../distributions/fit.js';
import { distributionIssues, fitIssues } from '../distributions/issues.js';
import type { DistributionOptions } from '../distributions/options.js';
import { sharesOf } from '../distributions/quantile.js';
import type { Issue } from '../errors/service-error.js';
import type { CompiledColumn } from '../generation/frame.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { scaledBounds } from '../numbers/scaled.js';
import type { CompileContext } from './contract.js';
import type { ValueShape } from './value-shape.js';

/** What `integer` and `decimal` share: bounds, a distribution, and values that are integers scaled by 10^scale. */
interface NumberOptions extends DistributionOptions {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Problems with the options, whatever the row count; paths are relative to `options`. */
export function numberIssues(options: NumberOptions, scale: number): Issue[] {
  const form = distributionIssues(options, scale === 0);
  if (form.length > 0) return form;
  const { min, max } = boundsOf(options);
  if (min > max) return [{ path: 'min', rule: 'min_above_max', message: `${String(min)} is above max ${String(max)}; swap them or widen the range.` }];
  const { lo, hi } = scaledBounds(min, max, scale);
  if (lo > hi) return [{ path: 'decimals', rule: 'empty_range', message: `no number with ${String(scale)} decimals lies between ${String(min)} and ${String(max)}.` }];
  if (hi >= LARGEST || lo <= -LARGEST) return [{ path: 'max', rule: 'too_big', message: `with ${String(scale)} decimals the bounds must stay within ±${(Number(LARGEST) / Number(powerOfTen(scale))).toPrecision(3)}.` }];
  const { bins, percentiles } = options;
  const outside = bins?.findIndex(({ from, to }) => from < min || to > max) ?? -1;
  if (outside >= 0) return [{ path: `bins[${String(outside)}]`, rule: 'out_of_range', message: `lies outside min ${String(min)} and max ${String(max)}.` }];
  const beyond = percentiles?.findIndex(({ value }) => value <= min || value >= max) ?? -1;
  if (beyond >= 0) return [{ path: `percentiles[${String(beyond)}]`, rule: 'out_of_range', message: `must lie between min ${String(min)} and max ${String(max)}.` }];
  return options.distribution === 'uniform' || lo === hi ? [] : fitIssues(options, rangeOf(options, scale));
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** First and last value that is written. */
function rangeOf(options: NumberOptions, scale: number): Range {
  const { lo, hi } = integerBounds(options, scale);
  const unit = Number(powerOfTen(scale));
  return { min: Number(lo) / unit, max: Number(hi) / unit, step: 1 / unit };
}

function integerBounds(options: NumberOptions, scale: number): { lo: bigint; hi: bigint } {
  const { min, max } = boundsOf(options);
  return scaledBounds(min, max, scale);
}

/** How many different values there are; undefined where their proportions rule out taking each once. */
export function numberSpace(options: NumberOptions, scale: number): bigint | undefined {
  const { lo, hi } = integerBounds(options, scale);
  return options.distribution === 'uniform' ? hi - lo + 1n : undefined;
}

/** Parts in which the shares of many values are told. */
const MANY = 4_096;

/** Shares of the values in increasing order, for correlations. */
export function numberShares(options: NumberOptions, scale: number): readonly number[] {
  const { lo, hi } = integerBounds(options, scale);
  const count = Number(hi - lo + 1n);
  if (options.distribution === 'uniform' || count === 1) return evenShares(count);
  const range = rangeOf(options, scale);
  const fit = fitLaw(options, range);
  return 'problem' in fit ? [1] : sharesOf(fit.quantile, range.step, MANY);
}

export function evenShares(count: number): readonly number[] {
  const parts = Math.min(count, MANY);
  return new Array<number>(parts).fill(1 / parts);
}

export function numberShape(scale: number): ValueShape {
  return scale === 0 ? { kind: 'int' } : { kind: 'decimal', scale };
}

export function compileNumber(context: CompileContext<NumberOptions>, scale: number): CompiledColumn {
  const { key, options } = context;
  const { lo, hi } = integerBounds(options, scale);
  const source = sourceOf(context, scale);
  const style = scale === 0 ? ({ as: 'integer' } as const) : ({ as: 'decimal', scale } as const);
  return {
    shape: numberShape(scale),
    maxBytes: Math.max(String(lo).length, String(hi).length, scale + 2) + 1,
    fill: (frame) => ({ tag: 'number', values: source(frame, key), style, validity: 0 }),
  };
}

function sourceOf({ options, places, units, correlated }: CompileContext<NumberOptions>, scale: number): IntegerSource {
  const { lo, hi } = integerBounds(options, scale);
  if (places) return integersAtPlaces(places, lo);
  if (options.distribution === 'uniform' || lo === hi) return correlated ? integersOfUnits(units, lo, hi) : uniformIntegers(lo, hi);
  const fit = fitLaw(options, rangeOf(options, scale));
  if ('problem' in fit) throw new RangeError(fit.problem);
  return quantileIntegers(units, fit.quantile, Number(powerOfTen(scale)), lo, hi);
}

/** A number is written in full: digits, a point where there are decimals, and within the bounds. */
export function checkNumber(text: string, options: NumberOptions, scale: number): string | undefined {
  if (scale === 0 ? !/^-?\d{1,19}$/.test(text) : !/^-?\d{1,19}\.\d{1,18}$/.test(text)) return `is not a number with ${String(scale)} decimals`;
  if (scale > 0 && text.length - text.indexOf('.') - 1 !== scale) return `does not have ${String(scale)} decimals`;
  const { min, max }: Bounds = boundsOf(options);
  const value = Number(text);
  if (value < min || value > max) return `is not between ${String(min)} and ${String(max)}`;
  const { bins } = options;
  return bins !== undefined && !bins.some(({ from, to, weight }) => weight > 0 && value >= from && value <= to) ? 'lies in none of the bins' : undefined;
}
