import { engine } from '../generation/engine.js';
import { increasingRoot } from '../numbers/increasing-root.js';
import type { Frame } from '../generation/frame.js';
import type { ColumnKey } from '../random/address.js';
import type { DistributionOptions } from './options.js';

/**
 * A normal or lognormal law cut to [min, max], given by the parameters of the uncut law and the probabilities between
 * which it is cut. Quantiles come from the kernels, so that every machine agrees on them.
 */
export interface NormalLaw {
  readonly mu: number;
  readonly sigma: number;
  readonly logarithmic: boolean;
  /** Probability below min, and between min and max. */
  readonly from: number;
  readonly width: number;
}

/** What a fitted law must meet: values are rounded to `step` within [min, max]. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface Moments {
  readonly mean: number;
  readonly deviation: number;
  readonly median: number;
}

/** A law whose rounded, bounded values have the stated moments, or why there is none. */
export type Fit = { readonly law: NormalLaw } | { readonly problem: string };

/** Midpoints of equal probability by which moments are measured. */
const POINTS = 2_048;

/** Doubles of the law, one a row, from the draws 0 and 1 of the key. */
export function drawNormal(frame: Frame, key: ColumnKey, law: NormalLaw): number {
  const out = frame.arena.take(frame.count * 8);
  frame.kernels.normalQuantiles(frame.units(key, 0), frame.count, law.mu, law.sigma, law.from, law.width, law.logarithmic, out);
  return out;
}

/** Fits by what was asked: a schema is checked and then compiled, and often generated from again. */
const FITS = new Map<string, Fit>();
const FITS_KEPT = 512;

/** Solves for the parameters: a stated mean, median or deviation is that of the values that come out. */
export function fitNormal(options: DistributionOptions, range: Range): Fit {
  const { distribution, mean, median, deviation } = options;
  const key = JSON.stringify([distribution, mean, median, deviation, range]);
  const known = FITS.get(key);
  if (known) return known;
  const fit = fitAfresh(options, range);
  if (FITS.size >= FITS_KEPT) FITS.clear();
  FITS.set(key, fit);
  return fit;
}

function fitAfresh(options: DistributionOptions, range: Range): Fit {
  const logarithmic = options.distribution === 'lognormal';
  const target = targetOf(options, range, logarithmic);
  if (target.centre <= range.min || target.centre >= range.max) {
    return { problem: `the ${target.name} ${String(target.centre)} must lie between min ${String(range.min)} and max ${String(range.max)}` };
  }
  if (logarithmic && range.min < 0) return { problem: 'a lognormal distribution needs a min of 0 or more' };
  return solve(target, range, logarithmic);
}

interface Target {
  readonly name: 'mean' | 'median';
  readonly centre: number;
  /** Undefined: the shape below is good enough. */
  readonly deviation: number | undefined;
  /** Standard deviation of the uncut law where no deviation is stated (of the logarithm for lognormal). */
  readonly sigma: number;
}

function targetOf(options: DistributionOptions, { min, max }: Range, logarithmic: boolean): Target {
  const { mean, median, deviation } = options;
  const stated = mean ?? median;
  const name = mean === undefined && (median !== undefined || logarithmic) ? 'median' : 'mean';
  const { naturalLog } = engine().kernels;
  if (!logarithmic) return { name, centre: stated ?? (min + max) / 2, deviation, sigma: (max - min) / 6 };
  // Without a hint the middle of the logarithms, and about 99 % of the uncut law inside the bounds.
  const low = Math.max(min, max / 1000);
  const centre = stated ?? Math.sqrt(low * max);
  const spread = (naturalLog(max) - naturalLog(low)) / 5;
  return { name, centre, deviation, sigma: Math.min(Math.max(spread, 0.05), 1.25) };
}

/**
 * mu for a given sigma (the centre of the result grows with mu), and sigma around that (the deviation of the result
 * grows with sigma until it is that of a uniform law).
 */
function solve(target: Target, range: Range, logarithmic: boolean): Fit {
  const fitCentre = (sigma: number): NormalLaw | undefined => centreFor(target, sigma, range, logarithmic);
  const { deviation } = target;
  const law = deviation === undefined ? widest(target.sigma, fitCentre) : deviationFor(deviation, range, logarithmic, fitCentre);
  const what = `no ${logarithmic ? 'lognormal' : 'normal'} distribution between ${String(range.min)} and ${String(range.max)}`;
  if (law === undefined) return { problem: `${what} has the ${target.name} ${String(target.centre)}` };
  const reached = momentsOf(law, range);
  if (deviation !== undefined && Math.abs(reached.deviation - deviation) > Math.max(deviation * 0.02, range.step * 0.02)) {
    return { problem: `${what} with the ${target.name} ${String(target.centre)} has the deviation ${String(deviation)}; the nearest is about ${reached.deviation.toPrecision(3)}` };
  }
  return { law };
}

/** The widest law up to a sigma that reaches the centre: near a bound it must be narrow. */
function widest(sigma: number, fitCentre: (sigma: number) => NormalLaw | undefined): NormalLaw | undefined {
  for (let narrower = sigma, i = 0; i < 24; narrower /= 1.5, i++) {
    const law = fitCentre(narrower);
    if (law) return law;
  }
  return undefined;
}

function deviationFor(deviation: number, range: Range, logarithmic: boolean, fitCentre: (sigma: number) => NormalLaw | undefined): NormalLaw | undefined {
  const width = range.max - range.min;
  const { naturalLog, exponential } = engine().kernels;
  // The root is sought on the logarithm of sigma, which may span many orders of magnitude.
  const [low, high] = logarithmic ? [naturalLog(1e-3), naturalLog(6)] : [naturalLog(deviation / 2), naturalLog(Math.max(width * 8, deviation * 2))];
  const excess = (t: number): number | undefined => {
    const law = fitCentre(exponential(t));
    return law && momentsOf(law, range).deviation - deviation;
  };
  const root = increasingRoot(excess, low, high, deviation * 0.001);
  // At the edge of what the centre allows there may be none; a little within there is.
  return widest(exponential(root), fitCentre);
}

function centreFor(target: Target, sigma: number, range: Range, logarithmic: boolean): NormalLaw | undefined {
  const { naturalLog } = engine().kernels;
  const a = logarithmic ? naturalLog(Math.max(range.min, range.step * 1e-3)) : range.min;
  const b = logarithmic ? naturalLog(range.max) : range.max;
  const excess = (mu: number): number | undefined => {
    const law = cut(mu, sigma, range, logarithmic);
    return law && momentsOf(law, range)[target.name] - target.centre;
  };
  const reach = Math.max(b - a, sigma) * 1.5 + 4 * sigma;
  const tolerance = Math.max(range.step * 0.02, Math.abs(target.centre) * 0.002);
  const mu = increasingRoot(excess, a - reach, b + reach, Math.min((range.max - range.min) * 1e-5, tolerance / 10));
  const law = cut(mu, sigma, range, logarithmic);
  const reached = law && momentsOf(law, range)[target.name];
  return reached !== undefined && Math.abs(reached - target.centre) <= tolerance ? law : undefined;
}

function cut(mu: number, sigma: number, range: Range, logarithmic: boolean): NormalLaw | undefined {
  const { naturalLog, normalCdf } = engine().kernels;
  const z = (x: number): number => ((logarithmic ? naturalLog(x) : x) - mu) / sigma;
  const from = logarithmic && range.min <= 0 ? 0 : normalCdf(z(range.min));
  const width = normalCdf(z(range.max)) - from;
  return width > 1e-9 ? { mu, sigma, logarithmic, from, width } : undefined;
}

/** Mean, deviation and median of the rounded, bounded values, by the midpoints of equal probabilities. */
export function momentsOf(law: NormalLaw, range: Range): Moments {
  const { kernels, stage } = engine();
  stage.reset();
  const units = stage.take(POINTS * 8);
  const out = stage.take(POINTS * 8);
  const u = new Float64Array(kernels.memory.buffer, units, POINTS);
  for (let i = 0; i < POINTS; i++) u[i] = (i + 0.5) / POINTS;
  kernels.normalQuantiles(units, POINTS, law.mu, law.sigma, law.from, law.width, law.logarithmic, out);
  const values = new Float64Array(kernels.memory.buffer, out, POINTS);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < POINTS; i++) {
    const x = Math.min(Math.max(Math.round((values[i] ?? 0) / range.step) * range.step, range.min), range.max);
    sum += x;
    squares += x * x;
  }
  const mean = sum / POINTS;
  const median = ((values[POINTS / 2 - 1] ?? 0) + (values[POINTS / 2] ?? 0)) / 2;
  return { mean, deviation: Math.sqrt(Math.max(squares / POINTS - mean * mean, 0)), median };
}
