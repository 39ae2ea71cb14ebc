import type { Span } from '../model.js';
import { fold, singular } from '../reading/words.js';
import { addDays, addMonths, duration, isoDate, isRealDate, lastDay, monthNumber, monthOf, monthSpan, seasonMonths, yearOf, type Stretch } from './calendar.js';
import { spelledNumber } from './numbers.js';
import { tokensOf, type Token } from './tokens.js';

/** A stretch of time the text names. `from` and `to` are what the date column types take. */
export interface DatesFound extends Span {
  readonly from: string;
  readonly to: string;
  readonly hasTime: boolean;
  /** One day or moment rather than a stretch: an end of a range, or where a series starts. */
  readonly isPoint: boolean;
}

/** A stretch whose year may still be open: "May" of "May to September 2025" takes that of the other end. */
interface Found extends Span {
  readonly of: (year: number) => Stretch;
  readonly year: number | undefined;
  readonly hasTime: boolean;
  readonly isPoint: boolean;
  /** "from" or "to" is no written date but an offset. */
  readonly isRelative: boolean;
}

const ISO = /(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[T ]|,\s?|\s(?:at|um|a las|à)\s)(\d{1,2}):(\d{2})(?::\d{2})?Z?)?(?![\d-])/g;
const SLASHED = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:(?:,?\s|\s(?:at|um|a las|à)\s)(\d{1,2}):(\d{2}))?(?!\d)/g;
const MONTH_ONLY = /(?<![\d/.-])(?:(\d{4})-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])\/((?:19|20)\d{2}))(?![\d/-])/g;
const CLOCK = /^(?:,|\s|at|um|a las|à)*(\d{1,2}):(\d{2})(?!\d)/iu;
const LIFE = /^\s*(?:,|for|over|lasting|and the following|during|für|durante|pendant|the next|the following|\s)+\s*(?:exactly |the next |the following )?(an?|one|two|three|four|five|six|seven|eight|nine|ten|eine?n?|zwei|una?|une?|\d{1,3})\s+(?:full |whole |consecutive )?([\p{L}]+)/iu;

const PAST = new Set('last past previous recent trailing preceding pasado pasada letzte letzten letzter letztem letztes vergangene vergangenen ultimo ultima ultimos dernier derniere derniers'.split(' '));
const FUTURE = new Set('next coming upcoming following forthcoming nachste nachsten kommende kommenden proximo proxima proximos prochain prochaine prochains'.split(' '));
const OF = new Set(['of', 'de', 'del', 'th', 'st', 'nd', 'rd', 'er', ',', '.', 'des', 'the', 'in', 'im']);
const ORDINALS: Readonly<Record<string, number>> = { first: 1, '1st': 1, erste: 1, ersten: 1, primer: 1, primera: 1, premier: 1, premiere: 1, second: 2, zweite: 2, zweiten: 2, segundo: 2, segunda: 2, deuxieme: 2, third: 3, dritte: 3, dritten: 3, tercer: 3, troisieme: 3, fourth: 4, vierte: 4, vierten: 4, cuarto: 4, quatrieme: 4, last: -1, letzte: -1, letzten: -1, ultimo: -1, dernier: -1 };
const HALVES = new Set(['half', 'halfte', 'halbjahr', 'mitad', 'semestre', 'moitie']);
const QUARTERS = new Set(['quarter', 'quartal', 'trimestre', 'trimester']);
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 4], beginning: [1, 3], start: [1, 3], anfang: [1, 3], inicio: [1, 3], debut: [1, 3], mid: [5, 8], middle: [5, 8], mitte: [5, 8], late: [9, 12], end: [10, 12], ende: [10, 12], final: [10, 12], fin: [10, 12] };

/** Tokens in the singular, but for names of months and seasons. */
function wordsOfTime(text: string): Token[] {
  return tokensOf(text).map((token) => (monthNumber(token.key) === undefined && seasonMonths(token.key) === undefined && token.key !== 'falls' ? { ...token, key: singular(token.key) } : token));
}

const fixed = (from: string, to = from): ((year: number) => Stretch) => () => ({ from, to });

/** Dates in digits: 2024-03-01, 2024-03-01 08:00, 15/01/2024, 01.03.2024, 2024-03, 03/2024. */
function absolute(text: string): Found[] {
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

/** What a reader of tokens made of some of them: how many it took. */
type Read = Omit<Found, 'start' | 'end'> & { readonly length: number };
type Reader = (at: (offset: number) => string, referenceDate: string) => Read | undefined;

const open = (of: (year: number) => Stretch, year: number | undefined, length: number, isPoint = false): Read => ({ of, year, length, hasTime: false, isPoint, isRelative: false });
const offset = (from: string, to: string, length: number, isPoint = false): Read => ({ of: fixed(from, to), year: undefined, length, hasTime: /\d[hm](?:now)?$/.test(from + to), isPoint, isRelative: true });

function yearAt(key: string): number | undefined {
  return /^(?:19|20)\d{2}$/.test(key) ? Number(key) : undefined;
}

function dayAt(key: string): number | undefined {
  return /^\d{1,2}$/.test(key) && Number(key) >= 1 && Number(key) <= 31 ? Number(key) : undefined;
}

/** How many small words ("of", "de", "th", commas) stand from an offset on. */
function skip(at: (offset: number) => string, from: number): number {
  let length = 0;
  while (length < 2 && OF.has(at(from + length))) length++;
  return length;
}

const monthOfYear = (month: number) => (year: number): Stretch => monthSpan(year, month, month);
const dayOfYear = (month: number, day: number) => (year: number): Stretch => {
  const date = isoDate(year, month, Math.min(day, lastDay(year, month)));
  return { from: date, to: date };
};

/** "3 March 2024", "3rd of March", "1er janvier 2024". */
const dayMonth: Reader = (at) => {
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
const month: Reader = (at) => {
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

/** "summer 2024", "winter of 2023", "last summer". */
const season: Reader = (at, referenceDate) => {
  const isLast = PAST.has(at(0)) || FUTURE.has(at(0)) || at(0) === 'this';
  const months = seasonMonths(at(isLast ? 1 : 0));
  if (months === undefined) return undefined;
  if (isLast) {
    const year = yearOf(referenceDate);
    const isOver = monthSpan(year, months[0], months[1]).to < referenceDate;
    const of = FUTURE.has(at(0)) ? (monthSpan(year, months[0], months[1]).from > referenceDate ? year : year + 1) : isOver || at(0) === 'this' ? year : year - 1;
    return open(fixed(...ends(monthSpan(of, months[0], months[1]))), of, 2);
  }
  const gap = skip(at, 1);
  const year = yearAt(at(1 + gap));
  return year === undefined ? undefined : open((of) => monthSpan(of, months[0], months[1]), year, 2 + gap);
};

const ends = ({ from, to }: Stretch): [string, string] => [from, to];

/** "Q3 2023", "H1 2024", "third quarter of 2023", "first half of 2024", "2024 Q1". */
const partOfYear: Reader = (at, referenceDate) => {
  const shifted = yearAt(at(0)) !== undefined && (at(1) === 'q' || at(1) === 'h') ? 1 : 0;
  const short = /^[qh]$/.test(at(shifted)) && /^[1-4]$/.test(at(shifted + 1));
  let length = shifted + 2;
  let which = Number(at(shifted + 1));
  let size = at(shifted) === 'q' ? 3 : 6;
  if (!short) {
    const ordinal = Object.hasOwn(ORDINALS, at(0)) ? ORDINALS[at(0)] : /^[1-4]$/.test(at(0)) && ['st', 'nd', 'rd', 'th', '.'].includes(at(1)) ? Number(at(0)) : undefined;
    if (ordinal === undefined) return undefined;
    const noun = Object.hasOwn(ORDINALS, at(0)) ? 1 : 2;
    if (!HALVES.has(at(noun)) && !QUARTERS.has(at(noun))) return undefined;
    size = HALVES.has(at(noun)) ? 6 : 3;
    which = ordinal === -1 ? 12 / size : ordinal;
    length = noun + 1;
  }
  if (which < 1 || which * size > 12) return undefined;
  const gap = skip(at, length);
  const named = shifted === 1 ? yearAt(at(0)) : yearAt(at(length + gap));
  const isThis = named === undefined && ['this', 'current'].includes(at(length + gap)) && at(length + gap + 1) === 'year';
  if (named === undefined && !isThis && !short) return undefined;
  return open((year) => monthSpan(year, (which - 1) * size + 1, which * size), named ?? (isThis ? yearOf(referenceDate) : undefined), named === undefined ? length + (isThis ? gap + 2 : 0) : shifted === 1 ? length : length + gap + 1);
};

const WEEKS = new Set(['week', 'woche', 'semana', 'semaine']);

/** "first week of March 2025", "second half of May", "last ten days of June 2024". */
const partOfMonth: Reader = (at) => {
  const which = Object.hasOwn(ORDINALS, at(0)) ? ORDINALS[at(0)] : PAST.has(at(0)) && at(0) === 'last' ? -1 : undefined;
  if (which === undefined) return undefined;
  const count = /^\d{1,2}$/.test(at(1)) ? Number(at(1)) : spelledNumber([at(1)])?.value;
  const noun = at(count === undefined ? 1 : 2);
  const size = WEEKS.has(noun) ? 7 * (count ?? 1) : noun === 'day' && count !== undefined ? count : HALVES.has(noun) && count === undefined ? 15 : undefined;
  const next = count === undefined ? 2 : 3;
  const gap = skip(at, next);
  const number = monthNumber(at(next + gap));
  if (size === undefined || number === undefined || gap === 0 || size > 28 || (which > 1 && which * size > 30)) return undefined;
  const behind = skip(at, next + gap + 1);
  const year = yearAt(at(next + gap + 1 + behind));
  const stretch = (of: number): Stretch => {
    const end = lastDay(of, number);
    const isEnd = which === -1 || (size === 15 && which === 2);
    const from = which === -1 ? end - size + 1 : (which - 1) * size + 1;
    return { from: isoDate(of, number, from), to: isoDate(of, number, isEnd ? end : from + size - 1) };
  };
  return open(stretch, year, next + gap + 1 + (year === undefined ? 0 : behind + 1));
};

/** "early 2024", "end of 2023", "mid-2022". */
const vaguePart: Reader = (at) => {
  const months = Object.hasOwn(PARTS, at(0)) ? PARTS[at(0)] : undefined;
  if (months === undefined) return undefined;
  const gap = at(1) === '-' ? 1 : skip(at, 1);
  const year = yearAt(at(1 + gap));
  return year === undefined ? undefined : open((of) => monthSpan(of, months[0], months[1]), year, 2 + gap);
};

/** "2024", "the 1990s". */
const year: Reader = (at) => {
  const whole = yearAt(at(0));
  if (whole === undefined) return undefined;
  if (at(1) === 's' && whole % 10 === 0) return open(fixed(`${whole}-01-01`, `${whole + (whole % 100 === 0 ? 99 : 9)}-12-31`), whole, 2);
  return open((of) => ({ from: `${of}-01-01`, to: `${of}-12-31` }), whole, 1);
};

/** "today", "now", "yesterday", "tomorrow". */
const point: Reader = (at) => {
  if (['today', 'heute', 'hoy', 'aujourd'].includes(at(0))) return offset('today', 'today', at(0) === 'aujourd' ? 3 : 1, true);
  // "2015 to present", but not "present or absent".
  if (['now', 'jetzt', 'ahora', 'maintenant'].includes(at(0)) || (at(0) === 'present' && ['to', 'until', 'till', '-', '–', 'the'].includes(at(-1)))) return offset('now', 'now', 1, true);
  if (['yesterday', 'gestern', 'ayer', 'hier'].includes(at(0))) return offset('-1d', '-1d', 1, true);
  return ['tomorrow', 'morgen', 'manana', 'demain'].includes(at(0)) ? offset('+1d', '+1d', 1, true) : undefined;
};

/** "this year", "the current month". */
const current: Reader = (at, referenceDate) => {
  if (!['this', 'current', 'diese', 'diesem', 'dieses', 'este', 'esta', 'cette', 'ce'].includes(at(0))) return undefined;
  const unit = duration(at(1), 1);
  if (unit === '1y') return open(fixed(`${yearOf(referenceDate)}-01-01`, 'now'), undefined, 2);
  if (unit === '1mo') return open(fixed(`${referenceDate.slice(0, 7)}-01`, 'now'), undefined, 2);
  if (unit === '3mo') return open(fixed(isoDate(yearOf(referenceDate), Math.floor((monthOf(referenceDate) - 1) / 3) * 3 + 1, 1), 'now'), undefined, 2);
  return unit === '1w' ? offset('-7d', 'now', 2) : undefined;
};

/** A count and a unit from an offset on: "2 years", "two full weeks", "year". */
function spanAt(at: (offset: number) => string, from: number): { readonly length: string; readonly taken: number } | undefined {
  const digits = /^\d+(?:\.\d+)?$/.test(at(from)) ? Number(at(from)) : undefined;
  const spelled = digits === undefined ? spelledNumber([0, 1, 2, 3].map((i) => at(from + i))) : undefined;
  const article = ['a', 'an', 'ein', 'einem', 'einer', 'un', 'una', 'une'].includes(at(from)) && spelled === undefined ? 1 : 0;
  let taken = digits === undefined ? (spelled?.length ?? article) : 1;
  let count = digits ?? spelled?.value ?? 1;
  while (['calendar', 'full', 'few', 'couple', 'rolling', 'whole', 'of', 'several', 'complete', 'business', 'working', '-', 'ultimo', 'ultima', 'derniere', 'dernier', 'letzten', 'proximo', 'prochain'].includes(at(from + taken)) && taken < 5) {
    if (at(from + taken) === 'few' || at(from + taken) === 'several') count = 3;
    if (at(from + taken) === 'couple') count = 2;
    taken++;
  }
  const length = duration(at(from + taken), count);
  return length === undefined ? undefined : { length, taken: taken + 1 };
}

/** "in the last 2 years", "next 30 days", "los últimos 3 años", "30 days ago". */
const relative: Reader = (at) => {
  const isPast = PAST.has(at(0));
  if (isPast || FUTURE.has(at(0))) {
    const span = spanAt(at, 1);
    if (span === undefined) return undefined;
    return offset(isPast ? `-${span.length}` : 'now', isPast ? 'now' : `+${span.length}`, span.taken + 1);
  }
  if (!/^\d|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|vor|hace)$/.test(at(0))) return undefined;
  const lead = ['vor', 'hace'].includes(at(0)) ? 1 : 0;
  const span = spanAt(at, lead);
  if (span === undefined) return undefined;
  const [after, second] = [at(lead + span.taken), at(lead + span.taken + 1)];
  if (lead === 1 || after === 'ago') return offset(`-${span.length}`, `-${span.length}`, lead + span.taken + (after === 'ago' ? 1 : 0), true);
  if (after === 'from' && second === 'now') return offset(`+${span.length}`, `+${span.length}`, span.taken + 2, true);
  // "30 últimos días", "3 dernières années": the count first.
  return after === 'ahead' ? offset('now', `+${span.length}`, span.taken + 1) : undefined;
};

/** "les 3 dernières années", "los 30 últimos días": the count before the word. */
const counted: Reader = (at) => {
  if (!/^\d+$/.test(at(0)) || !(PAST.has(at(1)) || FUTURE.has(at(1)))) return undefined;
  const length = duration(at(2), Number(at(0)));
  if (length === undefined) return undefined;
  return PAST.has(at(1)) ? offset(`-${length}`, 'now', 3) : offset('now', `+${length}`, 3);
};

/** "le mois dernier", "el año pasado": the unit before the word. */
const unitFirst: Reader = (at) => {
  const length = /^(?:mes|ano|semana|trimestre|mois|moi|an|annee|semaine)$/.test(at(0)) ? duration(at(0), 1) : undefined;
  if (length === undefined || !(PAST.has(at(1)) || FUTURE.has(at(1)))) return undefined;
  return PAST.has(at(1)) ? offset(`-${length}`, 'now', 2) : offset('now', `+${length}`, 2);
};

/** "in the future": from now on; "not in the future" is none. */
const toCome: Reader = (at) => (at(0) === 'future' && !/^(?:not|never|no|nie|nunca)$/.test(at(-3)) && ['the', 'in'].includes(at(-1)) ? offset('+1d', '+1y', 1) : undefined);

const READERS: readonly Reader[] = [toCome, season, partOfYear, partOfMonth, vaguePart, dayMonth, month, year, point, current, counted, unitFirst, relative];

function inWords(text: string, referenceDate: string, taken: readonly Span[]): Found[] {
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

/** "1 July 2024 00:00": a day with a time of the day. */
function withClock(text: string, found: Found): Found {
  const clock = found.isPoint && !found.isRelative && found.year !== undefined ? CLOCK.exec(text.slice(found.end, found.end + 24)) : null;
  if (clock === null || Number(clock[1]) > 23) return found;
  const time = `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? '00'}`;
  return { ...found, end: found.end + clock[0].length, hasTime: true, of: (year) => ({ from: `${found.of(year).from} ${time}`, to: `${found.of(year).to} ${time}` }) };
}

const JOIN = /^\s*(?:\([^()]*\)\s*)?(?:-|–|—|\/|to|till|until|up to|through|thru|and|und|bis|a|al|y|au|à|et|n|\.{2,3}|…|hasta|jusqu'(?:à|au|en))\s*(?:the\s*)?(?:el\s*|zum\s*|le\s*|end of\s*|early\s*|late\s*)?$/iu;
const SINCE = /(?:since|from|starting(?: from| on| at| in)?|beginning(?: on| in)?|after|onwards? from|seit|ab|desde|depuis|à partir (?:de|du)|a partir de(?:l)?)\s*(?:the\s+|start of\s+|about\s+|around\s+|el\s+|dem\s+|le\s+)*$/iu;
const ONWARDS = /^\s*(?:on|onwards?|and later|or later|until now|until today|to date|to now|up to now|and newer|-\s*now|\+)(?![\p{L}\d])/iu;
const UNTIL = /(?:until|till|up to|before|no later than|not after|prior to|bis|vor|hasta|antes de|avant|jusqu'(?:à|en))\s*(?:the\s+|end of\s+)*$/iu;

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
  return read;
}

/** "June to August"; of stretches without a year of their own also "July or August". */
function isJoined(a: Found, between: string, b: Found): boolean {
  return JOIN.test(between) || (!a.isPoint && !b.isPoint && a.year === undefined && /^\s*(?:or|oder|ou|o|u)\s*(?:in\s+)?$/iu.test(between));
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
  const isOpen = SINCE.test(before) || ONWARDS.test(text.slice(found.end));
  if (isOpen && !plain.hasTime && (found.isRelative ? from.startsWith('-') : from < referenceDate)) return { ...plain, to: 'now', isPoint: false };
  if (!found.isPoint && !found.isRelative && UNTIL.test(before) && from > '1900') return { ...plain, from: isoDate(Math.max(1000, yearOf(from) - 3), 1, 1), to: /before|prior|vor|antes|avant/iu.test(before) ? addDays(from, -1) : to };
  return plain;
}

function lifeOf([, count = '', unit = '']: RegExpExecArray): string | undefined {
  const value = /^\d+$/.test(count) ? Number(count) : /^(?:an?|eine?n?|una?|une?)$/i.test(count) ? 1 : spelledNumber([fold(count)])?.value;
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
