import { isoDate, lastDay, monthNumber, monthSpan, type Stretch } from '../calendar.js';
import { fixed } from './found.js';
import { open, skip, yearAt, type Reader } from './time-words.js';

/** Days, months and years of the calendar in words: "3 March 2024", "March 2024", "the 1990s". */

function dayAt(key: string): number | undefined {
  return /^\d{1,2}$/.test(key) && Number(key) >= 1 && Number(key) <= 31 ? Number(key) : undefined;
}

const monthOfYear = (month: number) => (year: number): Stretch => monthSpan(year, month, month);
const dayOfYear = (month: number, day: number) => (year: number): Stretch => {
  const date = isoDate(year, month, Math.min(day, lastDay(year, month)));
  return { from: date, to: date };
};

/** "3 March 2024", "3rd of March", "1er janvier 2024". */
export const dayMonth: Reader = (at) => {
  const day = dayAt(at(0));
  if (day === undefined) return undefined;
  const gap = skip(at, 1);
  const month = monthNumber(at(1 + gap));
  if (month === undefined) return undefined;
  const next = 2 + gap;
  const before = skip(at, next);
  const year = yearAt(at(next + before));
  return open(dayOfYear(month, day), year, year === undefined ? next : next + before + 1, true);
};

/** "March 2024", "March 3, 2024", "March 3", "March". */
export const month: Reader = (at) => {
  const number = monthNumber(at(0));
  if (number === undefined) return undefined;
  const gap = skip(at, 1);
  const year = yearAt(at(1 + gap));
  if (year !== undefined) return open(monthOfYear(number), year, 2 + gap);
  const day = dayAt(at(1 + gap));
  if (day === undefined || at(2 + gap) === ':') return open(monthOfYear(number), undefined, 1);
  const after = skip(at, 2 + gap);
  const dayYear = yearAt(at(2 + gap + after));
  return open(dayOfYear(number, day), dayYear, dayYear === undefined ? 2 + gap : 3 + gap + after, true);
};

/** "2024", "the 1990s". */
export const year: Reader = (at) => {
  const whole = yearAt(at(0));
  if (whole === undefined) return undefined;
  if (at(1) === 's' && whole % 10 === 0) return open(fixed(`${whole}-01-01`, `${whole + (whole % 100 === 0 ? 99 : 9)}-12-31`), whole, 2);
  return open((of) => ({ from: `${of}-01-01`, to: `${of}-12-31` }), whole, 1);
};
