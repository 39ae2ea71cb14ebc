import { isoDate, isRealDate, monthSpan, yearOf } from '../calendar.js';
import { fixed, type Found } from './found.js';

const ISO = /(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[T ]|,\s?|\s(?:at|um|a las|à)\s)(\d{1,2}):(\d{2})(?::\d{2})?Z?)?(?![\d-])/g;
const SLASHED = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:(?:,?\s|\s(?:at|um|a las|à)\s)(\d{1,2}):(\d{2}))?(?!\d)/g;
const MONTH_ONLY = /(?<![\d/.-])(?:(\d{4})-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])\/((?:19|20)\d{2}))(?![\d/-])/g;

/** Dates in digits: 2024-03-01, 2024-03-01 08:00, 15/01/2024, 01.03.2024, 2024-03, 03/2024. */
export function absolute(text: string): Found[] {
  const found: Found[] = [];
  const push = (match: RegExpMatchArray & { index: number }, date: string, hour: string | undefined, minute: string | undefined): void => {
    const time = hour === undefined || Number(hour) > 23 ? undefined : `${date} ${hour.padStart(2, '0')}:${minute ?? '00'}`;
    found.push({ start: match.index, end: match.index + match[0].length, of: fixed(time ?? date), year: yearOf(date), hasTime: time !== undefined, isPoint: true, isRelative: false });
  };
  for (const match of text.matchAll(ISO)) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (isRealDate(year, month, day)) push(match, isoDate(year, month, day), match[4], match[5]);
  }
  for (const match of text.matchAll(SLASHED)) {
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    // Dots are day first; slashes are month first unless that is no date.
    const dayFirst = match[2] === '.' || a > 12;
    const [month, day] = dayFirst ? [b, a] : [a, b];
    if (isRealDate(year, month, day)) push(match, isoDate(year, month, day), match[5], match[6]);
  }
  for (const match of text.matchAll(MONTH_ONLY)) {
    const [year, month] = [Number(match[1] ?? match[4]), Number(match[2] ?? match[3])];
    const span = { start: match.index, end: match.index + match[0].length };
    if (year < 1900 || year > 2100 || found.some((other) => span.start < other.end && other.start < span.end)) continue;
    const { from, to } = monthSpan(year, month, month);
    found.push({ ...span, of: fixed(from, to), year, hasTime: false, isPoint: false, isRelative: false });
  }
  return found;
}
