/** Month and season names of the four languages, and arithmetic on `YYYY-MM-DD` without a clock or a time zone. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'enero', 'janvier'],
  ['february', 'feb', 'februar', 'febrero', 'fevrier'],
  ['march', 'mar', 'marz', 'marzo', 'mars'],
  ['april', 'apr', 'abril', 'avril'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'junio', 'juin'],
  ['july', 'jul', 'juli', 'julio', 'juillet'],
  ['august', 'aug', 'agosto', 'aout'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre'],
  ['october', 'oct', 'oktober', 'octubre', 'octobre', 'okt'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'dezember', 'diciembre', 'decembre', 'dez'],
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

export function monthNumber(word: string): number | undefined {
  return MONTH_NUMBERS.get(word);
}

/** First and last month of a northern season; winter runs into the next year. */
const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ...['spring', 'fruhling', 'fruhjahr', 'primavera', 'printemps'].map((word) => [word, [3, 5]] as const),
  ...['summer', 'sommer', 'verano', 'ete'].map((word) => [word, [6, 8]] as const),
  ...['autumn', 'fall', 'herbst', 'otono', 'automne'].map((word) => [word, [9, 11]] as const),
  ...['winter', 'invierno', 'hiver'].map((word) => [word, [12, 14]] as const),
]);

export function seasonMonths(word: string): readonly [number, number] | undefined {
  return SEASONS.get(word);
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export function isoDate(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/** Whole months from the first day of one to the last day of another; months above 12 run into the next year. */
export function monthSpan(year: number, first: number, last: number): { from: string; to: string } {
  const endYear = year + Math.floor((last - 1) / 12);
  const endMonth = ((last - 1) % 12) + 1;
  return { from: isoDate(year, first, 1), to: isoDate(endYear, endMonth, lastDay(endYear, endMonth)) };
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
