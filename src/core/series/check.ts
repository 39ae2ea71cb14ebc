import type { CellCheckContext } from '../columns/contract.js';
import { engine } from '../generation/engine.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { absoluteSeconds } from '../schema/dates.js';
import type { SeriesOptions } from './options.js';
import { seasonOf, type Season } from './seasons.js';
import { timelineOf } from './timeline.js';
import { trendOf } from './trend.js';

type Context = CellCheckContext<SeriesOptions>;

/** A number with its decimals within the bounds; where nothing is random, the value that the definition gives. */
export function checkSeries(text: string, context: Context): string | undefined {
  const { decimals, min, max } = context.options;
  const form = decimals === 0 ? /^-?\d{1,16}$/ : /^-?\d{1,16}\.\d{1,9}$/;
  if (!form.test(text) || (decimals > 0 && text.length - text.indexOf('.') - 1 !== decimals)) return `is not a number with ${String(decimals)} decimals`;
  const value = Number(text);
  if (value < (min ?? -Infinity) || value > (max ?? Infinity)) return `is not between ${String(min)} and ${String(max)}`;
  const expected = expectedValue(context);
  if (expected === undefined) return undefined;
  // Half a unit of the last decimal, and what doubles may differ by.
  const tolerance = 0.5 / Number(powerOfTen(decimals)) + 1e-9 * (1 + Math.abs(expected));
  return Math.abs(value - expected) <= tolerance ? undefined : `row ${String(context.row)} is ${String(expected)}`;
}

/** Trend and seasons of the row within the bounds; undefined where chance has a say. */
function expectedValue(context: Context): number | undefined {
  const { options, row } = context;
  const { noise, anomalies, base_spread: spread, seasons, multiplicative, min = -Infinity, max = Infinity } = options;
  if (noise > 0 || anomalies !== undefined || spread > 0 || seasons.some((season) => season.own_phase)) return undefined;
  const { start, step } = timelineOf(context);
  const number = options.steps_each === undefined ? Math.floor(row / options.entities) : row % options.steps_each;
  const moment = options.time === undefined ? start + number * (step ?? 1) : absoluteSeconds(context.cell(options.time) ?? '');
  if (moment === undefined) return undefined;
  const at = options.time === undefined ? number : (moment - start) / (step ?? 1);
  const { slope, growth } = trendOf(context);
  let level = options.base * engine().kernels.exponential(growth * at) + slope * at;
  for (const given of seasons) {
    const season = seasonOf(given);
    if ('message' in season) return undefined;
    const swing = season.amplitude * shapeAt(season, season.clocked ? moment : at);
    level = multiplicative ? level * (1 + swing) : level + swing;
  }
  // Reflection has many turns; a cell beyond a bound is checked to be within it only.
  if (options.at_bounds === 'reflect' && (level < min || level > max)) return undefined;
  return Math.min(Math.max(level, min), max);
}

function shapeAt({ origin, period, weights }: Season, position: number): number {
  const turns = (position - origin) / period;
  if (weights === undefined) return engine().kernels.cosineOfTurns(turns);
  return weights[Math.min(Math.floor((turns - Math.floor(turns)) * weights.length), weights.length - 1)] ?? 0;
}
