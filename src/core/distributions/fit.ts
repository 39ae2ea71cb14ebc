import { engine } from '../generation/engine.js';
import { increasingRoot } from '../numbers/increasing-root.js';
import { binned, mixed, type WeightedLaw } from './combined.js';
import { COUNT_FAMILIES } from './counts/registry.js';
import { FAMILIES, type FamilyId } from './families/registry.js';
import type { Law, Moments, Span } from './law.js';
import type { Component, DistributionOptions, ParameterName, Parameters } from './options.js';
import { continuousPieces, countPieces, pieceMoments, type Piece } from './quantile-pieces.js';
import { quantileOf, type Quantile } from './quantile.js';

/** Smallest and largest value that come out, and how far apart neighbouring values are. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The quantile function of what is asked for, or which parameter cannot be met and why. */
export type Fit = { readonly quantile: Quantile } | Misfit;
interface Misfit {
  readonly path: string;
  readonly problem: string;
}

/** Fits by what was asked: a schema is checked and then compiled, and often generated from again. */
const fits = kept<Fit>(256);
/** What a search found: far smaller than a table, and the usual columns of a field come back with other descriptions. */
const laws = kept<Law | Misfit>(4_096);

/** Answers by what was asked, until there are too many of them. */
function kept<T>(most: number): (key: string, work: () => T) => T {
  const answers = new Map<string, T>();
  return (key, work) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work();
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}

/**
 * Solves for the parameters: a stated mean, deviation or median is that of the values that come out. The law is cut half
 * a step outside min and max, so that after rounding both have their full share.
 */
export function fitLaw(options: DistributionOptions, range: Range): Fit {
  const key = JSON.stringify([options, range]);
  return fits(key, () => {
    const found = piecesFor(options, range, key);
    return 'problem' in found ? found : { quantile: quantileOf(found) };
  });
}

/** Error, as a probability, of the tables that are only measured on the way. */
const ROUGH = 1e-5;

const spanOf = ({ min, max, step }: Range): Span => ({ low: min - step / 2, high: max + step / 2, step });

function piecesFor(options: DistributionOptions, range: Range, key: string): readonly Piece[] | Misfit {
  const { distribution } = options;
  if (distribution in COUNT_FAMILIES) return fitCounts(distribution as keyof typeof COUNT_FAMILIES, options, range);
  const law = laws(key, () => lawFor(options, range));
  if ('problem' in law) return law;
  return continuousPieces(law, spanOf(range)) ?? { path: 'distribution', problem: `${nameOf(distribution, range)} has any values` };
}

function lawFor(options: DistributionOptions, range: Range): Law | Misfit {
  switch (options.distribution) {
    case 'histogram':
      return histogram(options, range);
    case 'mixture':
      return mixture(options.components ?? [], range);
    default:
      return fitFamily(options.distribution as FamilyId, options, range);
  }
}

function histogram({ bins, percentiles }: DistributionOptions, range: Range): Law {
  const { low, high, step } = spanOf(range);
  // Bins of whole numbers may be written 18–25, 26–35 or 0–10, 10–20: what is shared belongs to the upper one.
  const widened = (bins ?? []).map(({ from, to, weight }, i, all) => {
    const next = all[i + 1];
    return { from: Math.max(from - step / 2, low), to: Math.min(next === undefined || next.from > to ? to + step / 2 : to - step / 2, high), weight };
  });
  if (bins !== undefined) return binned(widened);
  const points = [{ percent: 0, value: low }, ...(percentiles ?? []), { percent: 100, value: high }];
  return binned(points.slice(1).map(({ percent, value }, i) => ({ from: points[i]?.value ?? low, to: value, weight: percent - (points[i]?.percent ?? 0) })));
}

function mixture(components: readonly Component[], range: Range): Law | Misfit {
  const parts: WeightedLaw[] = [];
  for (const [i, { weight, min, max, ...component }] of components.entries()) {
    const own = { min: Math.max(min ?? range.min, range.min), max: Math.min(max ?? range.max, range.max), step: range.step };
    if (own.min > own.max) return { path: `components[${String(i)}]`, problem: 'lies outside min and max' };
    const law = fitFamily(component.distribution, component, own);
    if ('problem' in law) return { path: `components[${String(i)}].${law.path}`, problem: law.problem };
    parts.push({ weight, law, span: spanOf(own) });
  }
  return mixed(parts);
}

/** Mean or median, where one is stated. */
function centreOf({ mean, median }: Parameters): { readonly name: 'mean' | 'median'; readonly value: number | undefined } {
  return mean === undefined && median !== undefined ? { name: 'median', value: median } : { name: 'mean', value: mean };
}

function fitFamily(id: FamilyId, given: Parameters, range: Range): Law | Misfit {
  const family = FAMILIES[id];
  const span = spanOf(range);
  const centre = centreOf(given);
  if (centre.value !== undefined && (centre.value <= range.min || centre.value >= range.max)) {
    return { path: centre.name, problem: `the ${centre.name} ${String(centre.value)} must lie between min ${String(range.min)} and max ${String(range.max)}` };
  }
  const trouble = 'problem' in family ? family.problem(span) : undefined;
  if (trouble !== undefined) return { path: 'distribution', problem: trouble };
  if (given.percentiles !== undefined && (id === 'normal' || id === 'lognormal')) return byPercentiles(id, given.percentiles, span);
  const search = family.search(given, span);
  const momentsOf = remembered((law: Law) => roundedMoments(law, range));
  const at = (location: number, spread: number): Law | undefined => family.at(location, spread, span);
  const start = at(search.location, search.spread);
  if (search.free === true) return start ?? { path: 'distribution', problem: `${nameOf(id, range)} has the stated parameters` };
  const target: Target = { ...centre, value: centre.value ?? naturalCentre(start && momentsOf(start), centre.name, range), deviation: given.deviation, range, momentsOf };
  if (start && meets(start, target)) return start;
  const centred = remembered((spread: number) => centredLaw(remembered((location: number) => at(location, spread)), search.locations, target));
  const law = target.deviation === undefined ? narrowed(search.spread, centred) : deviating(centred, search.spreads, target);
  if (law === undefined) return { path: centre.name, problem: `${nameOf(id, range)} has the ${target.name} ${String(target.value)}` };
  if (target.deviation !== undefined && !family.spreads) return { path: 'deviation', problem: `${nameOf(id, range)} can be given a deviation beside its mean` };
  const reached = momentsOf(law);
  if (target.deviation !== undefined && reached !== undefined && !nearEnough(reached.deviation, target.deviation, range)) {
    return { path: 'deviation', problem: `${nameOf(id, range)} with the ${target.name} ${String(target.value)} has the deviation ${String(target.deviation)}; the nearest is about ${reached.deviation.toPrecision(3)}` };
  }
  return law;
}

const nameOf = (id: string, { min, max }: Range): string => `no ${id} distribution between ${String(min)} and ${String(max)}`;

/** Where nothing is stated, the centre of the law as it would be without bounds; inside them in any case. */
function naturalCentre(moments: Moments | undefined, name: 'mean' | 'median', range: Range): number {
  return moments?.[name] ?? (range.min + range.max) / 2;
}

interface Target {
  readonly name: 'mean' | 'median';
  readonly value: number;
  readonly deviation: number | undefined;
  readonly range: Range;
  readonly momentsOf: (law: Law) => Moments | undefined;
}

/** A search comes back to where it was: each law is made and measured once. */
function remembered<K, T>(work: (from: K) => T): (from: K) => T {
  const done = new Map<K, T>();
  return (from) => {
    if (done.has(from)) return done.get(from) as T;
    const result = work(from);
    done.set(from, result);
    return result;
  };
}

function centreTolerance({ value, range }: Target): number {
  return Math.max(range.step * 0.02, Math.abs(value) * 0.002);
}

const nearEnough = (reached: number, wanted: number, { step }: Range): boolean => Math.abs(reached - wanted) <= Math.max(wanted * 0.02, step * 0.02);

function meets(law: Law, target: Target): boolean {
  const reached = target.momentsOf(law);
  if (reached === undefined || Math.abs(reached[target.name] - target.value) > centreTolerance(target) / 4) return false;
  return target.deviation === undefined || Math.abs(reached.deviation - target.deviation) <= Math.max(target.deviation * 0.005, target.range.step * 0.01);
}

/** Of the laws at all locations the one with the wanted centre. */
function centredLaw(at: (location: number) => Law | undefined, [low, high]: readonly [number, number], target: Target): Law | undefined {
  const { name, value, range, momentsOf } = target;
  const excess = (location: number): number | undefined => {
    const law = at(location);
    const moments = law && momentsOf(law);
    return moments && moments[name] - value;
  };
  const tolerance = centreTolerance(target);
  const law = at(increasingRoot(excess, low, high, Math.min((range.max - range.min) * 1e-5, tolerance / 10)));
  const reached = law && momentsOf(law);
  return reached && Math.abs(reached[name] - value) <= tolerance ? law : undefined;
}

/** The widest law up to a spread that reaches the centre: near a bound it must be narrow. */
function narrowed(spread: number, centred: (spread: number) => Law | undefined): Law | undefined {
  for (let i = 0; i < 24; i++) {
    const law = centred(spread - i * 0.405);
    if (law) return law;
  }
  return undefined;
}

function deviating(centred: (spread: number) => Law | undefined, [low, high]: readonly [number, number], { deviation = 0, momentsOf }: Target): Law | undefined {
  const excess = (spread: number): number | undefined => {
    const law = centred(spread);
    const moments = law && momentsOf(law);
    return moments && moments.deviation - deviation;
  };
  // At the edge of what the centre allows there may be none; a little within there is.
  return narrowed(increasingRoot(excess, low, high, deviation * 0.001), centred);
}

/** A normal law, of the value or its logarithm, through two percentiles. */
function byPercentiles(id: 'normal' | 'lognormal', percentiles: NonNullable<Parameters['percentiles']>, span: Span): Law | Misfit {
  const { normalQuantile, naturalLog } = engine().kernels;
  const [a, b] = percentiles.map(({ percent, value }) => ({ z: normalQuantile(percent / 100), x: id === 'normal' ? value : naturalLog(value) }));
  if (a === undefined || b === undefined) return { path: 'percentiles', problem: 'give two percentiles' };
  const sigma = (b.x - a.x) / (b.z - a.z);
  return FAMILIES[id].at(a.x - sigma * a.z, naturalLog(sigma), span) ?? { path: 'percentiles', problem: 'no law goes through them' };
}

function fitCounts(id: keyof typeof COUNT_FAMILIES, given: Parameters, range: Range): readonly Piece[] | Misfit {
  const family = COUNT_FAMILIES[id];
  const span = spanOf(range);
  const { location, locations, free } = family.search(given, span);
  const at = (place: number): readonly Piece[] | undefined => countPieces(family.at(place, given, span), span);
  const { mean } = given;
  if (free === true || mean === undefined) return at(location) ?? { path: 'distribution', problem: `${nameOf(id, range)} has any values` };
  const excess = (place: number): number | undefined => {
    const pieces = at(place);
    return pieces && pieceMoments(pieces).mean - mean;
  };
  const tolerance = Math.max(0.001, Math.abs(mean) * 0.001);
  const first = excess(location);
  const root = first !== undefined && Math.abs(first) < tolerance / 4 ? location : increasingRoot(excess, locations[0], locations[1], tolerance / 4);
  const pieces = at(root);
  if (pieces === undefined || Math.abs(pieceMoments(pieces).mean - mean) > tolerance) return { path: 'mean', problem: `${nameOf(id, range)} has the mean ${String(mean)}` };
  return pieces;
}

/** Below so many values, what rounding does to a law is added up value by value. */
const FEW_VALUES = 256;

/** Mean, deviation and median of the bounded values after rounding; undefined where the law has next to none. */
export function roundedMoments(law: Law, range: Range): Moments | undefined {
  const span = spanOf(range);
  const pieces = continuousPieces(law, span, ROUGH);
  if (pieces === undefined) return undefined;
  const moments = pieceMoments(pieces);
  const { min, step } = range;
  const count = Math.round((range.max - min) / step) + 1;
  // Sheppard: rounding adds a twelfth of the step's square to the variance.
  if (count > FEW_VALUES) return { ...moments, deviation: Math.sqrt(moments.deviation * moments.deviation + (step * step) / 12) };
  const below = law.cdf(span.low);
  const mass = law.cdf(span.high) - below;
  let [sum, squares, before] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const upTo = (law.cdf(min + (i + 0.5) * step) - below) / mass;
    const value = i * step;
    sum += (upTo - before) * value;
    squares += (upTo - before) * value * value;
    before = upTo;
  }
  return { mean: min + sum, deviation: Math.sqrt(Math.max(squares - sum * sum, 0)), median: moments.median };
}

/** Parameters a distribution takes; none: it is given by bins, components or bounds alone. */
export function parametersOf(distribution: DistributionOptions['distribution']): readonly ParameterName[] {
  if (distribution in COUNT_FAMILIES) return COUNT_FAMILIES[distribution as keyof typeof COUNT_FAMILIES].takes;
  if (distribution === 'histogram') return ['percentiles'];
  return distribution === 'mixture' ? [] : FAMILIES[distribution as FamilyId].takes;
}
