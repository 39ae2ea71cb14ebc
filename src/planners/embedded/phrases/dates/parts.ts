import { isoDate, lastDay, monthNumber, monthSpan, seasonMonths, yearOf, type Stretch } from '../calendar.js';
import { spelledNumber } from '../numbers.js';
import { fixed } from './found.js';
import { FUTURE, open, PAST, skip, yearAt, type Reader } from './time-words.js';

/** Parts of a year or a month: "Q3 2023", "first week of March", "early 2024", "last summer". */

const ORDINALS: Readonly<Record<string, number>> = { first: 1, '1st': 1, erste: 1, ersten: 1, primer: 1, primera: 1, premier: 1, premiere: 1, second: 2, zweite: 2, zweiten: 2, segundo: 2, segunda: 2, deuxieme: 2, third: 3, dritte: 3, dritten: 3, tercer: 3, troisieme: 3, fourth: 4, vierte: 4, vierten: 4, cuarto: 4, quatrieme: 4, last: -1, letzte: -1, letzten: -1, ultimo: -1, dernier: -1 };
const HALVES = new Set(['half', 'halfte', 'halbjahr', 'mitad', 'semestre', 'moitie']);
const QUARTERS = new Set(['quarter', 'quartal', 'trimestre', 'trimester']);
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 4], beginning: [1, 3], start: [1, 3], anfang: [1, 3], inicio: [1, 3], debut: [1, 3], mid: [5, 8], middle: [5, 8], mitte: [5, 8], late: [9, 12], end: [10, 12], ende: [10, 12], final: [10, 12], fin: [10, 12] };

/** "summer 2024", "winter of 2023", "last summer". */
export const season: Reader = (at, referenceDate) => {
  const isLast = PAST.has(at(0)) || FUTURE.has(at(0)) || at(0) === 'this';
  const months = seasonMonths(at(isLast ? 1 : 0));
  if (months === undefined) return undefined;
  if (isLast) {
    const year = yearOf(referenceDate);
    const isOver = monthSpan(year, months[0], months[1]).to < referenceDate;
    const of = FUTURE.has(at(0)) ? (monthSpan(year, months[0], months[1]).from > referenceDate ? year : year + 1) : isOver || at(0) === 'this' ? year : year - 1;
    return open(fixed(...ends(monthSpan(of, months[0], months[1]))), of, 2);
  }
  // "spring term 2025", "fall semester of 2024"
  const term = ['term', 'semester', 'season'].includes(at(1)) ? 1 : 0;
  const gap = skip(at, 1 + term);
  const year = yearAt(at(1 + term + gap));
  return year === undefined ? undefined : open((of) => monthSpan(of, months[0], months[1]), year, 2 + term + gap);
};

const ends = ({ from, to }: Stretch): [string, string] => [from, to];

/** "Q3 2023", "H1 2024", "third quarter of 2023", "first half of 2024", "2024 Q1". */
export const partOfYear: Reader = (at, referenceDate) => {
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
export const partOfMonth: Reader = (at) => {
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
export const vaguePart: Reader = (at) => {
  const months = Object.hasOwn(PARTS, at(0)) ? PARTS[at(0)] : undefined;
  if (months === undefined) return undefined;
  const gap = at(1) === '-' ? 1 : skip(at, 1);
  const year = yearAt(at(1 + gap));
  return year === undefined ? undefined : open((of) => monthSpan(of, months[0], months[1]), year, 2 + gap);
};
