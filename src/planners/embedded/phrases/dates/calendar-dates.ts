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

const JOINS = new Set(['to', 'till', 'until', 'through', 'thru', '-', '–', '—', 'and', 'bis', 'a', 'al', 'au', 'hasta', 'und', 'y', 'et', 'n']);

/** How many words join two days of one month from an offset on: "to", "th to the"; 0 where none does. */
function joinedAt(at: (offset: number) => string, from: number): number {
  const before = skip(at, from);
  if (!JOINS.has(at(from + before))) return 0;
  return before + 1 + (['the', 'el', 'le', 'zum'].includes(at(from + before + 1)) ? 1 : 0);
}

const daysOfYear = (month: number, first: number, last: number) => (year: number): Stretch => ({ from: dayOfYear(month, first)(year).from, to: dayOfYear(month, last)(year).to });

/** "3 to 9 June 2024", "3.–9. Juni", "du 3 au 9 juin 2024", "June 3-9, 2024": days of one month. */
export const daysOfMonth: Reader = (at, referenceDate) => {
  const number = monthNumber(at(0));
  const start = number === undefined ? 0 : 1 + skip(at, 1);
  const first = dayAt(at(start));
  const gap = first === undefined ? 0 : joinedAt(at, start + 1);
  const last = gap === 0 ? undefined : dayAt(at(start + 1 + gap));
  if (first === undefined || last === undefined || last <= first) return undefined;
  const end = start + 2 + gap;
  if (number !== undefined) {
    // "June 3 to 9 July" ends in another month.
    const after = skip(at, end);
    const year = yearAt(at(end + after));
    return dayMonth((step) => at(start + 1 + gap + step), referenceDate) === undefined ? { ...open(daysOfYear(number, first, last), year, year === undefined ? end : end + after + 1), isClosed: true } : undefined;
  }
  const told = dayMonth((step) => at(start + 1 + gap + step), referenceDate);
  // "grade 6 to 12 June", "levels 1 to 3 May": so many of something else, unless a year or a word for it makes them days.
  const isTold = told !== undefined && (told.year !== undefined || /^(?:from|between|du|del|vom|on|the|\(|,|:)$/.test(at(-1)));
  if (!isTold) return undefined;
  return { ...open((year) => ({ from: daysOfYear(monthOf(told.of(year).from), first, last)(year).from, to: told.of(year).to }), told.year, start + 1 + gap + told.length), isClosed: true };
};

const monthOf = (date: string): number => Number(date.slice(5, 7));

/** When a year that begins within one ends in the next, by what it is a year of: months from and to. */
const SPLIT: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:school|academic|schuljahr|studienjahr|scolaire|universitaire|escolar|academico|curso|semester|term)$/, 9, 7],
  [/^(?:fiscal|financial|tax|fy|steuerjahr|geschaftsjahr)$/, 4, 3],
  [/^(?:season|saison|temporada|league|bundesliga)$/, 8, 5],
];

/** "2023/24", "school year 2023-24", "season 2023/2024": a year that begins in one and ends in the next. */
export const splitYear: Reader = (at) => {
  const first = yearAt(at(0));
  const isNext = first !== undefined && (at(2) === String(first + 1) || at(2) === String(first + 1).slice(2));
  if (!isNext || !['/', '-', '–'].includes(at(1)) || ['/', '-', '.'].includes(at(3))) return undefined;
  const of = [at(-1), at(-2), at(-3), at(3)];
  const told = SPLIT.find(([words]) => of.some((word) => words.test(word)));
  // "2023/2024" of nothing are two years.
  if (told === undefined) return undefined;
  return { ...open(fixed(isoDate(first, told[1], 1), monthSpan(first + 1, told[2], told[2]).to), first, 3), isClosed: true };
};

/** "2024", "the 1990s". */
export const year: Reader = (at) => {
  const whole = yearAt(at(0));
  // "prices between 9.99 and 1999"
  if (whole === undefined || (/^(?:and|to|bis|y|et|a|à)$/u.test(at(-1)) && /^\d{1,3}(?:[.,]\d+)?$/u.test(at(-2)) && /^(?:between|zwischen|entre|[.,])$/u.test(at(-3)))) return undefined;
  if (at(1) === 's' && whole % 10 === 0) return open(fixed(`${whole}-01-01`, `${whole + (whole % 100 === 0 ? 99 : 9)}-12-31`), whole, 2);
  return open((of) => ({ from: `${of}-01-01`, to: `${of}-12-31` }), whole, 1);
};
