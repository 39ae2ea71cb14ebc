import type { Span } from '../../model.js';
import { dayMonth, daysOfMonth, month, splitYear, year } from './calendar-dates.js';
import type { Found } from './found.js';
import { partOfMonth, partOfYear, season, vaguePart } from './parts.js';
import { calendarPart, counted, current, gone, point, relative, schoolYear, toCome, unitFirst } from './relative.js';
import { wordsOfTime, type Reader } from './time-words.js';

const CLOCK = /^(?:,|\s|at|um|a las|à)*(\d{1,2})(?:(?::|h)(\d{2})(?!\d)(?:\s?([ap])\.?m\b)?|\s?(?:([ap])\.?m\b|uhr\b|h\b|o'clock\b))/iu;

const UNTIL = /^\s*(?:to|until|till|bis|a las|[àa]|-|–)\s*\d{1,2}(?::\d{2}|\s?[ap]\.?m\b|\s?h\b|\s?uhr\b)/iu;

const READERS: readonly Reader[] = [toCome, schoolYear, season, partOfYear, partOfMonth, vaguePart, daysOfMonth, dayMonth, month, splitYear, year, point, current, counted, unitFirst, calendarPart, relative, gone];

export function inWords(text: string, referenceDate: string, taken: readonly Span[]): Found[] {
  const tokens = wordsOfTime(text).filter((token) => !taken.some((span) => token.start < span.end && span.start < token.end));
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !/[\p{L}\d]/u.test(first.key)) continue;
    const at = (step: number): string => tokens[i + step]?.key ?? '';
    for (const reader of READERS) {
      const read = reader(at, referenceDate);
      const last = read === undefined ? undefined : tokens[i + read.length - 1];
      if (read === undefined || last === undefined || isInWord(text, first, last)) continue;
      found.push({ ...read, start: first.start, end: last.end });
      i += read.length - 1;
      break;
    }
  }
  return found.map((one) => withClock(text, one));
}

/** "M-2024-000123", "SR2024": digits of a code are no year. */
function isInWord(text: string, first: Span, last: Span): boolean {
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  const after = text.slice(last.end, last.end + 6);
  if (!/^\d{4}$/.test(text.slice(first.start, last.end))) return /[\p{L}\d]$/u.test(before);
  return /[\p{L}\d_]$|\p{L}[-_/]$/u.test(before) || /^[\p{L}\d_]|^-\p{L}/u.test(after) || (/^-\d/.test(after) && !/^-\d{4}(?!\d)/.test(after));
}

/** "1 July 2024 00:00", "7 May 2024 6am": a day with a time of the day. */
function withClock(text: string, found: Found): Found {
  const clock = found.isPoint && !found.isRelative && found.year !== undefined ? CLOCK.exec(text.slice(found.end, found.end + 24)) : null;
  // "14 June 2025, 19:00 to 23:00": hours of that day, and no moment.
  if (clock === null || Number(clock[1]) > 23 || UNTIL.test(text.slice(found.end + clock[0].length))) return found;
  const half = (clock[3] ?? clock[4])?.toLowerCase();
  const hour = half === undefined ? Number(clock[1]) : (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${clock[2] ?? '00'}`;
  return { ...found, end: found.end + clock[0].length, hasTime: true, of: (year) => ({ from: `${found.of(year).from} ${time}`, to: `${found.of(year).to} ${time}` }) };
}
