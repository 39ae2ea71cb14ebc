import { kindOf } from '../columns/types.js';
import type { Claims, Draft, Options } from '../model.js';
import { nameIn } from './mentions.js';
import { isTemporal } from './operands.js';

type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

const SECONDS: Readonly<Record<Unit, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800, months: 2_629_800, years: 31_557_600 };
const NAMES: readonly (readonly [RegExp, Unit])[] = [
  [/(?:^|[^\p{L}])(?:seconds?|secs?|sekunden?|segundos?|secondes?)(?![\p{L}])/iu, 'seconds'],
  [/(?:^|[^\p{L}])(?:minutes?|mins?|minuten?|minutos?)(?![\p{L}])/iu, 'minutes'],
  [/(?:^|[^\p{L}])(?:hours?|hrs?|stunden?|horas?|heures?)(?![\p{L}])/iu, 'hours'],
  [/(?:^|[^\p{L}])(?:days?|nights?|tage?n?|n[äa]chte|d[íi]as?|noches?|jours?|nuit[ée]?e?s?)(?![\p{L}])/iu, 'days'],
  [/(?:^|[^\p{L}])(?:weeks?|wochen?|semanas?|semaines?)(?![\p{L}])/iu, 'weeks'],
  [/(?:^|[^\p{L}])(?:months?|monate?n?|mes(?:es)?|mois)(?![\p{L}])/iu, 'months'],
  [/(?:^|[^\p{L}])(?:years?|yrs?|jahre?n?|a[ñn]os?|ans?|ann[ée]es?)(?![\p{L}])/iu, 'years'],
];

/** The unit that a text tells of time in. */
export function unitIn(text: string): Unit | undefined {
  return NAMES.find(([pattern]) => pattern.test(text.replaceAll('_', ' ')))?.[1];
}

function unitOf(target: Draft, later: Draft, text: string): Unit {
  const told = unitIn(target.name) ?? unitIn(target.text) ?? unitIn(text);
  if (told !== undefined) return told;
  return later.made.type === 'date' ? 'days' : 'minutes';
}

/** "duration = end minus start": the end comes so long after the start, and the duration is their distance. */
export function spanMoments(target: Draft, later: Draft, earlier: Draft, text: string): Claims | undefined {
  if (!isTemporal(later) || !isTemporal(earlier) || target.stated.formula === true) return undefined;
  const unit = unitOf(target, later, text);
  const { min, max } = target.made.options ?? {};
  if (later.made.type === 'datetime' && earlier.made.type === 'date') earlier.made = { ...earlier.made, type: 'datetime' };
  if (unit === 'seconds' || unit === 'minutes' || unit === 'hours') for (const draft of [later, earlier]) if (draft.made.type === 'date') draft.made = { ...draft.made, type: 'datetime' };
  const { before, ...rest } = later.made.options ?? {};
  void before;
  if (typeof max === 'number' && (target.stated.range === true || later.made.options?.['after'] !== earlier.name)) {
    const least = typeof min === 'number' && min > 0 ? min : 0;
    const options: Options = { after: earlier.name, at_least: span(least, unit, later), within: span(Math.max(max, least), unit, later), ...lawOf(target, unit) };
    later.made = { type: later.made.type, options: pickModifiers(rest, options) };
    later.stated.dates = true;
  } else if (later.made.options?.['after'] !== earlier.name) later.made = { type: later.made.type, options: { after: earlier.name, at_least: span(1, unit, later), within: span(unit === 'days' ? 30 : unit === 'hours' ? 48 : 240, unit, later) } };
  const expression = distance(unit, later, earlier);
  const { decimals } = target.made.options ?? {};
  const digits = kindOf(target.made) === 'integer' || unit === 'seconds' ? 0 : typeof decimals === 'number' ? decimals : unit === 'hours' ? 2 : 0;
  target.made = { type: 'expression', options: { expression, ...(unit === 'days' && later.made.type === 'date' ? {} : { decimals: digits }) } };
  target.stated.formula = true;
  target.unique = false;
  return [{ kind: 'formula', column: target.name, expression }];
}

/** What is told of the distance itself stands; times of the day do not go with a distance. */
function pickModifiers(_: Options, options: Options): Options {
  return options;
}

/** A law of the duration becomes one of the distance, where it has a centre. */
function lawOf(target: Draft, unit: Unit): Options {
  const { distribution, mean, median, deviation } = target.made.options ?? {};
  const centre = typeof mean === 'number' ? { mean: seconds(mean, unit) } : typeof median === 'number' ? { median: seconds(median, unit) } : undefined;
  if (typeof distribution !== 'string' || centre === undefined || !['normal', 'lognormal', 'exponential', 'gamma', 'weibull', 'triangular'].includes(distribution)) return {};
  return { distribution, ...centre, ...(typeof deviation === 'number' && distribution !== 'exponential' ? { deviation: seconds(deviation, unit) } : {}) };
}

const seconds = (value: number, unit: Unit): string => `${Math.max(1, Math.round(value * SECONDS[unit]))}s`;

function span(value: number, unit: Unit, later: Draft): string {
  const total = Math.round(value * SECONDS[unit]);
  return later.made.type === 'date' ? `${Math.round(total / 86_400)}d` : total % 60 === 0 ? `${total / 60}m` : `${total}s`;
}

function distance(unit: Unit, later: Draft, earlier: Draft): string {
  const pair = `(${nameIn(later)}, ${nameIn(earlier)})`;
  switch (unit) {
    case 'seconds':
      return `minutes${pair} * 60`;
    case 'minutes':
      return `minutes${pair}`;
    case 'hours':
      return `hours${pair}`;
    case 'days':
      return `days${pair}`;
    case 'weeks':
      return `days${pair} / 7`;
    case 'months':
      return `days${pair} / 30.4375`;
    case 'years':
      return `days${pair} / 365.25`;
  }
}

/** "actual = scheduled + delay", "lease end is lease start plus the years": a moment moved by a number of another column. */
export function shiftMoment(target: Draft, columns: readonly Draft[], expression: string): Claims | undefined {
  const [start, length] = columns;
  if (start === undefined || length === undefined || columns.length !== 2 || !isTemporal(start) || isTemporal(length) || !/^\S+ \+ \S+$/.test(expression)) return undefined;
  const unit = unitIn(length.name) ?? unitIn(length.text) ?? (start.made.type === 'date' ? 'days' : 'minutes');
  const isShort = unit === 'seconds' || unit === 'minutes' || unit === 'hours';
  if (isShort && start.made.type === 'date') start.made = { ...start.made, type: 'datetime' };
  const name = nameIn(start);
  const shifted = { seconds: `add_minutes(${name}, int(${nameIn(length)} / 60))`, minutes: `add_minutes(${name}, int(${nameIn(length)}))`, hours: `add_minutes(${name}, int(${nameIn(length)} * 60))`, days: `add_days(${name}, int(${nameIn(length)}))`, weeks: `add_days(${name}, int(${nameIn(length)} * 7))`, months: `add_months(${name}, int(${nameIn(length)}))`, years: `add_months(${name}, int(${nameIn(length)} * 12))` }[unit];
  target.made = { type: 'expression', options: { expression: shifted } };
  target.stated.formula = true;
  target.stated.dates = true;
  target.unique = false;
  return [{ kind: 'formula', column: target.name, expression: shifted }];
}
