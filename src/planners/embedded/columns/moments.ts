import type { Draft } from '../model.js';
import type { DatesFound } from '../phrases/dates.js';
import { optionsWithout } from './options.js';
import { kindOf } from './types.js';

const SERIES = /\bevery\s+(\d+)?\s*(second|sec|minute|min|hour|hr|day|week|month)s?\b|\b(hourly|daily|weekly|monthly)\b/i;
const STEP: Readonly<Record<string, string>> = { second: 's', sec: 's', minute: 'm', min: 'm', hour: 'h', hr: 'h', day: 'd', week: 'w', month: 'mo', hourly: '1h', daily: '1d', weekly: '1w', monthly: '1mo' };

/** "every 15 minutes", "hourly" → the step of a regular series. */
export function seriesStep(text: string): string | undefined {
  const match = SERIES.exec(text);
  if (match === null) return undefined;
  const word = (match[2] ?? match[3] ?? '').toLowerCase();
  const unit = STEP[word];
  if (unit === undefined) return undefined;
  return /^\d/.test(unit) ? unit : `${match[1] ?? '1'}${unit}`;
}

export function applyDates(draft: Draft, text: string, dates: readonly DatesFound[]): boolean {
  const kind = kindOf(draft.made);
  const hours = /(?<!\d)(\d{1,2})(?::(\d{2}))?\s*(am|pm)?\s*(?:-|–|to|and|until|bis|a|y)\s*(\d{1,2})(?::(\d{2}))?\s*(am|pm)?(?!\d)/i.exec(text);
  const isClock = hours !== null && (hours[2] !== undefined || hours[3] !== undefined || hours[6] !== undefined);
  if (isClock && kind !== 'date') {
    const from = clockOf(hours[1], hours[2], hours[3] ?? (hours[6]?.toLowerCase() === 'am' ? 'am' : undefined));
    const to = clockOf(hours[4], hours[5], hours[6]);
    if (from !== undefined && to !== undefined && from < to) {
      draft.made = kind === 'time' ? { type: 'time', options: { ...draft.made.options, from, to } } : { type: 'datetime', options: { ...draft.made.options, hours: { from, to } } };
      draft.stated.dates = true;
      if (dates.length === 0) return true;
    }
  }
  if (kind === 'time' || draft.made.type === 'person.birthdate') return false;
  // "summer 2024 (June to August)": the first that names a year is enough.
  const found = dates.find((range) => !range.isPoint) ?? dates[0];
  if (found === undefined) return false;
  const rest = optionsWithout(draft.made, 'after', 'before', 'at_least', 'within');
  if (found.isPoint && /(?:before|until|up to|no later than|by|vor|antes de|avant)\s*$/i.test(text.slice(0, found.start))) {
    draft.made = { ...draft.made, options: { ...rest, from: `${Number(found.to.slice(0, 4)) - 2}-01-01`, to: found.to } };
  } else if (found.isPoint && !/\bon\s*$/i.test(text.slice(0, found.start)) && /^\d/.test(found.from)) {
    draft.made = { ...draft.made, options: { ...rest, from: found.from, to: 'now' } };
  } else {
    draft.made = { ...draft.made, options: { ...rest, from: found.from, to: found.to } };
  }
  if (kind === 'date' && found.hasTime) draft.made = { ...draft.made, type: 'datetime' };
  draft.stated.dates = true;
  return true;
}

function clockOf(hour: string | undefined, minute: string | undefined, half: string | undefined): string | undefined {
  let value = Number(hour);
  if (half !== undefined) value = (value % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (!(value >= 0 && value <= 23)) return value === 24 ? '23:59' : undefined;
  return `${String(value).padStart(2, '0')}:${minute ?? '00'}`;
}
