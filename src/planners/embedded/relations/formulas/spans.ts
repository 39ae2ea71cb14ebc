import { optionsWithout } from '../../columns/options.js';
import type { Claims, Draft } from '../../model.js';
import { type Interval, intervalIn } from '../grammar/intervals.js';
import { isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { operandsOf } from '../grammar/operands.js';
import { distance, distanceOf, distanceTold } from './distances.js';
import { SECONDS, type Unit, unitIn } from './time-units.js';

function unitOf(target: Draft, later: Draft, text: string): Unit {
  const told = unitIn(target.name) ?? unitIn(target.text) ?? unitIn(text);
  if (told !== undefined) return told;
  return later.made.type === 'date' ? 'days' : 'minutes';
}

/**
 * "duration = end minus start": the duration is drawn, and the end is the start and so much. What was said of the distance
 * between the two is said of the duration.
 * @param text what else is said
 * @param pause what lies between the two and is not counted
 */
export function spanMoments(target: Draft, later: Draft, earlier: Draft, text: string, pause?: Draft): Claims | undefined {
  if (!isTemporal(later) || !isTemporal(earlier) || target.stated.formula === true || later.stated.formula === true) return undefined;
  const unit = unitOf(target, later, text);
  const isShort = unit === 'seconds' || unit === 'minutes' || unit === 'hours';
  // "out 1 to 15 days later" beside hours of work: days that are told are none of these hours.
  if (isShort && later.stated.dates === true && target.stated.range === true && /^\d+(?:d|w|mo)$/u.test(String(later.made.options?.['at_least']))) return undefined;
  if (isShort) for (const draft of [later, earlier]) if (draft.made.type === 'date') draft.made = { ...draft.made, type: 'datetime' };
  const length = nameIn(target);
  const start = nameIn(earlier);
  takeRange(earlier, later);
  draw(target, later, earlier, text, unit);
  if (pause !== undefined) leaveOut(target, pause, unit);
  const isWhole = target.made.type === 'integer';
  const shifted = {
    seconds: `add_seconds(${start}, ${isWhole ? length : `int(${length})`})`,
    minutes: isWhole ? `add_minutes(${start}, ${length})` : `add_seconds(${start}, int(round(${length} * 60)))`,
    hours: isWhole ? `add_minutes(${start}, ${length} * 60)` : `add_seconds(${start}, int(round(${length} * 3600)))`,
    days: `add_days(${start}, ${isWhole ? length : `int(${length})`})`,
    weeks: `add_days(${start}, ${isWhole ? length : `int(${length})`} * 7)`,
    months: `add_months(${start}, ${isWhole ? length : `int(${length})`})`,
    years: `add_months(${start}, ${isWhole ? length : `int(${length})`} * 12)`,
  }[unit];
  const more = pause === undefined ? undefined : pauseOf(pause);
  later.made = { type: 'expression', options: { expression: more === undefined ? shifted : `add_seconds(${shifted}, int(round(${nameIn(pause ?? later)} * ${more})))` } };
  later.stated.formula = true;
  later.stated.dates = true;
  later.unique = false;
  const whole = distance(unit, later, earlier);
  return [{ kind: 'formula', column: target.name, expression: more === undefined ? whole : `${whole} - ${nameIn(pause ?? later)} * ${more / SECONDS[unit]}` }];
}

/** "start time and end time in June 2025": the start was told by the end; now that the end follows it, it takes over when that was. */
function takeRange(earlier: Draft, later: Draft): void {
  if (earlier.made.options?.['before'] !== later.name) return;
  earlier.made = { type: earlier.made.type, options: later.made.type === 'expression' ? { from: '-1y', to: 'now' } : optionsWithout(later.made, 'after', 'before', 'at_least', 'within') };
  earlier.stated.dates = true;
}

/** The distance holds the pause as well: without it there is so much less, whichever it is. */
function leaveOut(target: Draft, pause: Draft, unit: Unit): void {
  const { min, max } = target.made.options ?? {};
  const values = pause.made.options?.['values'];
  const lengths = Array.isArray(values) ? values.filter((value): value is number => typeof value === 'number') : [pause.made.options?.['min'], pause.made.options?.['max']].filter((value) => typeof value === 'number');
  const factor = pauseOf(pause) / SECONDS[unit];
  if (typeof min !== 'number' || typeof max !== 'number' || lengths.length === 0) return;
  const [low, high] = [Math.max(0, min - Math.min(...lengths) * factor), max - Math.max(...lengths) * factor];
  if (high > low) target.made = { ...target.made, options: { ...target.made.options, min: low, max: high } };
}

/** Seconds of one unit of a pause. */
function pauseOf(pause: Draft): number {
  return SECONDS[unitIn(pause.name) ?? unitIn(pause.text) ?? 'minutes'];
}

const TOLD_IN = /\d\s?(?<unit>seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)(?![\p{L}])/iu;

/** "never longer than 4 hours" of minutes: 240. */
function inUnit(told: Interval | undefined, text: string, unit: Unit): Interval | undefined {
  const word = TOLD_IN.exec(text)?.groups?.['unit'];
  const other = word === undefined ? undefined : unitIn(word);
  const factor = other === undefined ? 1 : SECONDS[other] / SECONDS[unit];
  return told === undefined || factor === 1 ? told : { ...told, ...(told.min === undefined ? {} : { min: told.min * factor }), ...(told.max === undefined ? {} : { max: told.max * factor }) };
}

/** Makes the duration a number of its own, between the bounds that were told of it or of the distance. */
function draw(target: Draft, later: Draft, earlier: Draft, text: string, unit: Unit): void {
  const told = inUnit(intervalIn(text, operandsOf(text, [])), text, unit);
  const { min, max, decimals, ...law } = ['integer', 'decimal'].includes(target.made.type) ? (target.made.options ?? {}) : {};
  const apart = distanceTold(later, unit) ?? (later.made.options?.['after'] === earlier.name ? distanceOf(later.made.options, unit) : undefined);
  const stated = target.stated.range === true && typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
  const usual = typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
  const isTold = told?.min !== undefined && told.max !== undefined && told.max > told.min;
  const upTo = told?.max !== undefined && told.min === undefined && stated === undefined && usual !== undefined && told.max > usual.min ? { min: usual.min, max: told.max } : undefined;
  const range = isTold ? { min: told.min ?? 0, max: told.max ?? 0 } : (stated ?? upTo ?? (later.stated.dates === true || distanceTold(later, unit) !== undefined ? apart : undefined) ?? usual ?? apart ?? USUAL[unit]);
  const isWhole = target.made.type !== 'decimal' || unit === 'seconds' || unit === 'days' || decimals === 0;
  const isSame = range === stated || range === usual || (range.min === usual?.min && range.max === usual.max);
  if (target.cases !== undefined) return;
  target.made = isWhole ? { type: 'integer', options: { min: Math.ceil(range.min), max: Math.max(Math.ceil(range.min), Math.floor(range.max)), ...(isSame ? law : {}) } } : { type: 'decimal', options: { ...range, decimals: decimals ?? 2, ...(isSame ? law : {}) } };
  target.stated.range = true;
  target.unique = false;
}

const USUAL: Readonly<Record<Unit, { readonly min: number; readonly max: number }>> = { seconds: { min: 5, max: 3600 }, minutes: { min: 5, max: 240 }, hours: { min: 1, max: 48 }, days: { min: 1, max: 30 }, weeks: { min: 1, max: 12 }, months: { min: 1, max: 36 }, years: { min: 1, max: 10 } };
