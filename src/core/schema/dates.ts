/** Calendar and clock arithmetic on whole seconds and days since 1970-01-01 UTC; nothing here knows a time zone. */

export const DAY_SECONDS = 86_400;

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: DAY_SECONDS, w: 7 * DAY_SECONDS };

/** Days since 1970 of a civil date of the proleptic Gregorian calendar. */
export function daysFromCivil(year: number, month: number, day: number): number {
  return Math.round(utcMilliseconds(year, month, day) / 86_400_000);
}

/** Civil date of a day number. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

// Date.UTC takes the years 0 to 99 for 1900 to 1999.
function utcMilliseconds(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/**
 * A span such as `36h`, `10d`, `2w`, `45m` (minutes) or `30s`, in seconds; undefined when it is not one.
 * Months and years have no fixed length and are not spans.
 */
export function durationSeconds(text: string): number | undefined {
  const match = /^(\d{1,9}(?:\.\d{1,6})?)(s|m|h|d|w)$/.exec(text);
  if (!match) return undefined;
  return Math.round(Number(match[1]) * (UNIT_SECONDS[match[2] ?? ''] ?? 0));
}

/** Second of the day of `08:30` or `08:30:15`; undefined when it is not a time. */
export function clockSeconds(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * 3_600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
}

/** Seconds since 1970 of `2024-01-31`, `2024-01-31 08:00`, `2024-01-31T08:00:00Z`; undefined when it is no such date. */
export function absoluteSeconds(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?Z?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = daysFromCivil(year, month, day);
  const civil = civilFromDays(days);
  if (civil.month !== month || civil.day !== day) return undefined;
  const clock = match[4] === undefined ? 0 : clockSeconds(match[4]);
  return clock === undefined ? undefined : days * DAY_SECONDS + clock;
}

/**
 * A point in time as schemas write it, in seconds since 1970: absolute (above), `now`, `today`, or a step from the
 * reference such as `-2y`, `+18mo`, `-90d`, `-36h`. Undefined when it is none of these.
 * @param referenceSeconds midnight UTC of the reference date
 */
export function pointSeconds(text: string, referenceSeconds: number): number | undefined {
  if (text === 'now' || text === 'today') return referenceSeconds;
  const match = /^([+-])(\d{1,6})(s|m|h|d|w|mo|y)$/.exec(text);
  if (!match) return absoluteSeconds(text);
  const count = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  const unit = match[3] ?? '';
  if (unit === 'mo') return addMonths(referenceSeconds, count);
  if (unit === 'y') return addMonths(referenceSeconds, count * 12);
  return referenceSeconds + count * (UNIT_SECONDS[unit] ?? 0);
}

/** The same day of another month, or its last day where there is no such day. */
export function addMonths(seconds: number, months: number): number {
  const days = Math.floor(seconds / DAY_SECONDS);
  const { year, month, day } = civilFromDays(days);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const last = daysFromCivil(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - 1;
  const target = Math.min(daysFromCivil(y, m, day), last);
  return target * DAY_SECONDS + (seconds - days * DAY_SECONDS);
}

/** `YYYY-MM-DD` of a day number. */
export function dateText(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** `YYYY-MM-DDTHH:MM:SSZ`. */
export function dateTimeText(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** Bounds of what is written: the years 1000 to 9999. */
export const FIRST_SECONDS = -30_610_224_000;
export const LAST_SECONDS = 253_402_300_799;
