import { fold, singular } from '../reading/words.js';
import { addDays, addMonths, duration, isoDate, yearOf } from './calendar.js';
import { absolute } from './dates/digits.js';
import type { DatesFound, Found } from './dates/found.js';
import { toCome } from './dates/to-come.js';
import { inWords } from './dates/words.js';
import { joinerOf } from './joiners.js';
import { countOf } from './numbers.js';

const LIFE = /^\s*(?:,|for|over|lasting|and the following|during|für|durante|pendant|the next|the following|\s)+\s*(?:exactly |the next |the following )?(an?|one|two|three|four|five|six|seven|eight|nine|ten|eine?n?|zwei|una?|une?|\d{1,3})\s+(?:full |whole |consecutive )?([\p{L}]+)/iu;

const SINCE = /(?:since|from|starting(?: from| on| at| in)?|beginning(?: on| in)?|after|onwards? from|seit|ab|desde|depuis|à partir (?:de|du)|a partir de(?:l)?)\s*(?:the\s+|start of\s+|about\s+|around\s+|el\s+|dem\s+|le\s+)*$/iu;
const ONWARDS = /^\s*(?:on(?!\s(?:(?:working|business|school|week|the|every|each|any|either)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:days?|ends?))(?![\p{L}]))|onwards?|and later|or later|until now|until today|to date|to now|up to now|and newer|-\s*now|\+)(?![\p{L}\d])/iu;
const AFTER = /(?<![\p{L}])(?:after|later than|nach|después de|despues de|après)\s*(?:the\s+)?$/iu;
const UNTIL = /(?:until|till|up to|before|no later than|not after|prior to|bis|vor|hasta|antes de|avant|jusqu'(?:à|en))\s*(?:the\s+|end of\s+)*$/iu;

/** "nothing before 2019", "never after June 2024", "no order older than 2020": what is told by what is left out. */
const TURNED = /(?<![\p{L}])(?:nothing|none|nobody|never|not|no|cannot|can't|nie|nicht|keine?[rsn]?|nada|nunca|no|rien|jamais|aucune?)(?:\s+\p{L}+){0,4}?\s+(?:(?<since>before|(?:earlier|older|sooner) than|prior to|vor|früher als|älter als|antes de|avant)|(?<until>after|(?:later|newer|younger) than|nach|später als|después de|après))\s*(?:the\s+|dem\s+)?$/iu;

/** Stretches of time in a text, joined where two ends belong together ("between 2023-01-01 and 2023-12-31"). */
export function datesIn(text: string, referenceDate: string): DatesFound[] {
  const digits = absolute(text);
  const all = [...digits, ...inWords(text, referenceDate, digits)].sort((a, b) => a.start - b.start);
  const read: DatesFound[] = [];
  for (let i = 0; i < all.length; i++) {
    const current = all[i];
    if (current === undefined) break;
    const next = all[i + 1];
    const range = next !== undefined && isJoined(current, text.slice(current.end, next.start), next) ? rangeOf(current, next, referenceDate) : undefined;
    if (range !== undefined) {
      read.push(range);
      i++;
      continue;
    }
    const single = alone(text, current, referenceDate);
    if (single !== undefined) read.push(single);
  }
  return exactly(text, read);
}

/** "the school year 2023/24 (1 September 2023 to 30 June 2024)": what brackets behind a stretch tell with its year says it more exactly. */
function exactly(text: string, read: readonly DatesFound[]): DatesFound[] {
  const isExact = ({ start, end, isPoint }: DatesFound, before: DatesFound | undefined): boolean =>
    before !== undefined && !before.isPoint && !isPoint && /^\s*(?:\(|,?\s*(?:i\.\s?e\.|ie|that is|meaning|namely|so))\s*,?\s*(?:from\s+|between\s+|i\.?e\.?,?\s+)*$/iu.test(text.slice(before.end, start)) && /(?:19|20)\d\d/u.test(text.slice(start, end));
  return read.flatMap((found, i) => {
    const next = read[i + 1];
    if (next !== undefined && isExact(next, found)) return [];
    const before = read[i - 1];
    return [before !== undefined && isExact(found, before) ? { ...found, start: before.start } : found];
  });
}

/** "June to August", "2023-01-01/2023-12-31"; of stretches without a year of their own, or that follow each other, also "2023 or 2024". */
function isJoined(a: Found, between: string, b: Found): boolean {
  const joiner = joinerOf(between);
  return joiner === 'to' || joiner === 'and' || joiner === 'slash' || (joiner === 'or' && !a.isPoint && !b.isPoint && (a.year === undefined || follows(b, a)));
}

/** Whether a stretch begins on the day after another ends: "2024" after "2023". */
function follows(later: Found, { of, year, isRelative }: Found): boolean {
  return !isRelative && !later.isRelative && year !== undefined && later.year !== undefined && later.of(later.year).from === addDays(of(year).to, 1);
}

/** Two ends of one stretch. An end without a year has that of the other, or is the last such before the reference date. */
function rangeOf(a: Found, b: Found, referenceDate: string): DatesFound | undefined {
  const base = a.year ?? b.year ?? lastYearOf(b, referenceDate);
  const to = b.of(b.year ?? base).to;
  let from = a.of(a.year ?? b.year ?? base).from;
  // "October to March 2025" begins in the year before.
  if (a.year === undefined && !a.isRelative && from > to && !b.isRelative) from = a.of(base - 1).from;
  if (!isDated(a) && !isDated(b) && a.isPoint !== b.isPoint) return undefined;
  if (!inOrder(from, to)) return undefined;
  return { start: a.start, end: b.end, from, to, hasTime: a.hasTime || b.hasTime, isPoint: false };
}

/** Says its year, or needs none. */
function isDated(found: Found): boolean {
  return found.year !== undefined || found.isRelative || found.of(2000).from === found.of(2004).from;
}

function alone(text: string, found: Found, referenceDate: string): DatesFound | undefined {
  const before = text.slice(Math.max(0, found.start - 40), found.start);
  // "May", "March 3", "Q3" alone: only where something says that it is a time.
  if (!isDated(found) && !/(?:\bin|\bduring|\bof|\bsince|\bfrom|\bim|\ben|\bon|\ball|\bfor)\s+(?:the\s+)?$/iu.test(before)) return undefined;
  const { from, to } = found.of(found.year ?? lastYearOf(found, referenceDate));
  const plain: DatesFound = { start: found.start, end: found.end, from, to, hasTime: found.hasTime, isPoint: found.isPoint };
  const life = found.isPoint && /^\d/.test(from) ? LIFE.exec(text.slice(found.end, found.end + 60)) : null;
  const length = life === null ? undefined : lifeOf(life);
  if (life !== null && length !== undefined) return { ...plain, end: found.end + life[0].length, to: endOf(from, length, found.hasTime), isPoint: false };
  const weeks = found.isPoint && /^\d/u.test(from) ? SO_LONG_BEFORE.exec(before) : null;
  const span = weeks === null ? undefined : lifeOf(weeks);
  if (weeks !== null && span !== undefined) return { ...plain, start: found.start - weeks[0].length, from: startOf(from, span), to: addDays(from.slice(0, 10), -1), hasTime: false, isPoint: false };
  const turned = TURNED.exec(text.slice(Math.max(0, found.start - 80), found.start))?.groups;
  if (found.isClosed === true) return plain;
  const isOpen = turned?.['since'] !== undefined || (turned?.['until'] === undefined && SINCE.test(before)) || ONWARDS.test(text.slice(found.end));
  // "after 2020" begins when it is over, as "before 2020" ends when it begins.
  const next = !found.isPoint && !found.isRelative && AFTER.test(before) ? addDays(to, 1) : from;
  if (isOpen && next !== from && next < referenceDate) return { ...plain, from: next, to: 'now', isPoint: false };
  if (isOpen && !plain.hasTime && (found.isRelative ? from.startsWith('-') : from < referenceDate)) return { ...plain, to: 'now', isPoint: false };
  const isPast = turned === undefined && AFTER.test(before);
  const ahead = isPast || (turned === undefined && ONWARDS.test(text.slice(found.end))) ? toCome(plain, isPast, referenceDate) : undefined;
  if (ahead !== undefined) return ahead;
  if (turned?.['since'] !== undefined) return plain;
  if (!found.isPoint && !found.isRelative && turned?.['until'] !== undefined) return { ...plain, from: yearsBefore(to) };
  if (!found.isPoint && !found.isRelative && UNTIL.test(before) && from > '1900') return { ...plain, from: yearsBefore(from), to: /before|prior|vor|antes|avant/iu.test(before) ? addDays(from, -1) : to };
  return plain;
}

/** Where a stretch of which only the end is told begins. */
const yearsBefore = (date: string): string => isoDate(Math.max(1000, yearOf(date) - 3), 1, 1);

/** "the six weeks before 14 December 2025": how long a stretch is that ends then. */
const SO_LONG_BEFORE = /(?:the|den|die|las|los|les)\s(?:last\s|final\s|letzten\s|[úu]ltim[oa]s\s)?(\p{L}{2,9}|\d{1,3})\s(days?|weeks?|months?|years?|tage|tagen|wochen|monaten?|d[ií]as|semanas|meses|jours|semaines|mois)\s(?:before|prior to|leading up to|up to|vor|antes|avant)(?:\s(?:the|dem|de|del|le))?\s*$/iu;

/** Where a stretch of a length begins that ends on the eve of a day. */
function startOf(day: string, length: string): string {
  const match = /^(\d+)(y|mo|w|d)$/.exec(length);
  const [count, unit] = [Number(match?.[1] ?? 0), match?.[2] ?? 'd'];
  return unit === 'y' ? addMonths(day.slice(0, 10), -12 * count) : unit === 'mo' ? addMonths(day.slice(0, 10), -count) : addDays(day.slice(0, 10), -Math.min(20_000, count * (unit === 'w' ? 7 : 1)));
}

function lifeOf([, count = '', unit = '']: RegExpExecArray): string | undefined {
  const value = countOf(fold(count));
  return value === undefined ? undefined : duration(singular(fold(unit)), value);
}

/** Where a stretch of a length from a day or moment on ends; of days, the last of them. */
function endOf(from: string, length: string, hasTime: boolean): string {
  const match = /^(\d+)(y|mo|w|d|h|m)$/.exec(length);
  const [count, unit] = [Number(match?.[1] ?? 0), match?.[2] ?? 'd'];
  if (unit === 'h' || unit === 'm') return from;
  const day = from.slice(0, 10);
  const end = unit === 'y' ? addMonths(day, count * 12) : unit === 'mo' ? addMonths(day, count) : addDays(day, Math.min(20_000, count * (unit === 'w' ? 7 : 1)));
  return hasTime ? `${end}${from.slice(10)}` : addDays(end, -1);
}

/** The last year in which a stretch without one lies before the reference date. */
function lastYearOf(found: Found, referenceDate: string): number {
  const year = yearOf(referenceDate);
  return found.of(year).from > referenceDate ? year - 1 : year;
}

/** Ends that may be compared: two absolute dates must not run backwards. */
function inOrder(from: string, to: string): boolean {
  return !/^\d/.test(from) || !/^\d/.test(to) || from <= to;
}
