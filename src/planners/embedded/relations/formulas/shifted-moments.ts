import type { Claims, Draft } from '../../model.js';
import { isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { unitIn } from './time-units.js';

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
