import { civilFromDays, daysFromCivil } from '../../../core/schema/dates.js';

/** Names of months, seasons, days and units of the four languages, and arithmetic on `YYYY-MM-DD` without a clock or a time zone. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'enero', 'janvier', 'ene', 'janv'],
  ['february', 'feb', 'februar', 'febrero', 'fevrier', 'fevr'],
  ['march', 'mar', 'marz', 'marzo', 'mars', 'maerz'],
  ['april', 'apr', 'abril', 'avril', 'abr', 'avr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'junio', 'juin'],
  ['july', 'jul', 'juli', 'julio', 'juillet', 'juil'],
  ['august', 'aug', 'agosto', 'aout'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre'],
  ['october', 'oct', 'oktober', 'octubre', 'octobre', 'okt'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'dezember', 'diciembre', 'decembre', 'dez', 'dic'],
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

const UNITS: Readonly<Record<string, string>> = {
  hour: 'h', hr: 'h', stunde: 'h', stunden: 'h', hora: 'h', heure: 'h', minute: 'm', min: 'm', minuten: 'm', minuto: 'm', second: 's', sec: 's',
  night: 'd', nacht: 'd', nachte: 'd', noche: 'd', nuit: 'd',
  day: 'd', tag: 'd', tage: 'd', tagen: 'd', dia: 'd', jour: 'd',
  week: 'w', wk: 'w', woche: 'w', wochen: 'w', semana: 'w', semaine: 'w', month: 'mo', mth: 'mo', monat: 'mo', monate: 'mo', monaten: 'mo', mes: 'mo', mese: 'mo', moi: 'mo', mois: 'mo',
  quarter: 'q', quartal: 'q', trimestre: 'q', year: 'y', yr: 'y', jahr: 'y', jahre: 'y', jahren: 'y', ano: 'y', an: 'y', annee: 'y', decade: '10y',
}; // prettier-ignore

/** "hour" → "h", "monat" → "mo", "quarter" → "q": the unit a folded singular names. */
export function unitOfTime(word: string): string | undefined {
  return Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
}

/** Length of a unit word as a relative offset: ("year", 2) → "2y". */
export function duration(word: string, count: number): string | undefined {
  const unit = unitOfTime(word);
  if (unit === undefined || !Number.isFinite(count) || unit === 's') return undefined;
  if (unit === 'q') return `${Math.round(count * 3)}mo`;
  if (unit === '10y') return `${Math.round(count * 10)}y`;
  if (Number.isInteger(count)) return `${count}${unit}`;
  const days = { y: 365, mo: 30, w: 7, d: 1, h: 1 / 24, m: 1 / 1440 }[unit as 'y' | 'mo' | 'w' | 'd' | 'h' | 'm'];
  return `${Math.max(1, Math.round(count * days))}d`;
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

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Whole months from the first day of one to the last day of another; months above 12 run into the next year. */
export function monthSpan(year: number, first: number, last: number): Stretch {
  const endYear = year + Math.floor((last - 1) / 12);
  const endMonth = ((last - 1) % 12) + 1;
  return { from: isoDate(year, first, 1), to: isoDate(endYear, endMonth, lastDay(endYear, endMonth)) };
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** The day so many days later. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = civilFromDays(daysFromCivil(yearOf(date), monthOf(date), Number(date.slice(8, 10))) + days);
  return isoDate(year, month, day);
}

/** The same day so many months later, or the last one of a shorter month. */
export function addMonths(date: string, months: number): string {
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  return isoDate(year, month, Math.min(Number(date.slice(8, 10)), lastDay(year, month)));
}

/** "January 2024", "from March to June 2023": a month of a year, whose number bounds, prices and bands nothing. */
const MONTH_OF_YEAR = /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s(?:of\s)?(?:19|20)\d\d(?!\d|\p{L})/iu;
export const tellsMonthOfYear = (text: string): boolean => MONTH_OF_YEAR.test(text);
