import type { ColumnContext } from '../columns/contract.js';
import type { Issue } from '../errors/service-error.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { scaledBounds } from '../numbers/scaled.js';
import { FIRST_SECONDS, LAST_SECONDS, pointSeconds } from '../schema/dates.js';
import type { SeriesOptions } from './options.js';
import { seasonOf } from './seasons.js';
import { spanSeconds, timelineOf } from './timeline.js';

type Context = ColumnContext<SeriesOptions>;

/** Problems with the options of a series, whatever the row count; paths are relative to `options`. */
export function seriesIssues(context: Context): Issue[] {
  return [...boundIssues(context.options), ...noiseIssues(context.options), ...timeIssues(context), ...seasonIssues(context)];
}

function boundIssues({ min, max, decimals }: SeriesOptions): Issue[] {
  const limit = Number.MAX_SAFE_INTEGER / Number(powerOfTen(decimals));
  const wide = [['min', min], ['max', max]] as const;
  const issues = wide
    .filter(([, value]) => Math.abs(value ?? 0) >= limit)
    .map(([path]) => ({ path, rule: 'too_big', message: `with ${String(decimals)} decimals the bounds must stay within ±${limit.toPrecision(3)}.` }));
  if (min === undefined || max === undefined) return issues;
  if (min > max) return [{ path: 'min', rule: 'min_above_max', message: `${String(min)} is above max ${String(max)}; swap them or widen the range.` }];
  const { lo, hi } = scaledBounds(min, max, decimals);
  if (lo > hi) return [{ path: 'decimals', rule: 'empty_range', message: `no number with ${String(decimals)} decimals lies between ${String(min)} and ${String(max)}.` }];
  return issues;
}

function noiseIssues({ noise, autocorrelation, random_walk: walks, entities, steps_each: stepsEach, base_spread: spread, base, seasons }: SeriesOptions): Issue[] {
  const issues: Issue[] = [];
  const alone = entities === 1 && stepsEach === undefined;
  if (walks && autocorrelation > 0) issues.push({ path: 'autocorrelation', rule: 'not_with_walk', message: 'cannot stand beside "random_walk", which remembers everything.' });
  if ((walks || autocorrelation > 0) && noise === 0) issues.push({ path: 'noise', rule: 'needs_noise', message: `"${walks ? 'random_walk' : 'autocorrelation'}" needs a noise above 0.` });
  if (entities > 1 && stepsEach !== undefined) issues.push({ path: 'steps_each', rule: 'two_layouts', message: 'give "entities" (step by step) or "steps_each" (entity by entity), not both.' });
  if (spread > 0 && alone) issues.push({ path: 'base_spread', rule: 'needs_entities', message: 'needs "entities" or "steps_each" to differ between.' });
  if (spread > 0 && base === 0) issues.push({ path: 'base_spread', rule: 'needs_base', message: 'is a share of "base", which is 0; give a base.' });
  const own = seasons.findIndex((season) => season.own_phase);
  if (own >= 0 && alone) issues.push({ path: `seasons[${String(own)}].own_phase`, rule: 'needs_entities', message: 'needs "entities" or "steps_each" to differ between.' });
  return issues;
}

function timeIssues(context: Context): Issue[] {
  const { options, shapeOf, referenceSeconds } = context;
  const issues: Issue[] = [];
  const kind = options.time === undefined ? undefined : shapeOf(options.time)?.kind;
  if (options.time !== undefined && kind !== 'date' && kind !== 'datetime') issues.push({ path: 'time', rule: 'not_a_date', message: `"${options.time}" does not hold dates.` });
  for (const path of ['step', 'per'] as const) {
    const text = options[path];
    if (text !== undefined && spanSeconds(text) === undefined) issues.push({ path, rule: 'bad_duration', message: `"${text}" is no span of time; write a number and s, m (minutes), h, d, w or y, such as "15m".` });
  }
  if (options.start !== undefined) {
    const start = pointSeconds(options.start, referenceSeconds);
    if (start === undefined || start < FIRST_SECONDS || start > LAST_SECONDS) issues.push({ path: 'start', rule: 'bad_date', message: `"${options.start}" is no point in time of the years 1000 to 9999.` });
  }
  if (issues.length > 0 || timelineOf(context).step !== undefined) return issues;
  return (['per', 'start'] as const).filter((path) => options[path] !== undefined).map((path) => ({ path, rule: 'needs_step', message: 'needs "step" or "time": without them steps have no length.' }));
}

function seasonIssues(context: Context): Issue[] {
  const clockless = timelineOf(context).step === undefined;
  return context.options.seasons.flatMap((options, i) => {
    const season = seasonOf(options);
    const at = `seasons[${String(i)}]`;
    if ('message' in season) return [{ path: `${at}.${season.path}`, rule: 'bad_season', message: season.message }];
    if (!season.clocked || !clockless) return [];
    return [{ path: `${at}.period`, rule: 'needs_step', message: 'needs "step" or "time": without them steps have no length.' }];
  });
}
