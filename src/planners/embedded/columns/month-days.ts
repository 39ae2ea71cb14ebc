import type { Draft } from '../model.js';
import { addMonths, isoDate, lastDay, monthOf, yearOf } from '../phrases/calendar.js';
import { datesIn } from '../phrases/dates.js';
import type { Remark } from './remark.js';

const LAST = /(?<![\p{L}])(?:the\s+)?(?:last (?:calendar )?day of (?:(?:an?|the|each|every|any) )?(?:calendar )?month|(?:at )?(?:the )?(?:end of (?:(?:the|each|every|a) )?month|month[- ]end)|letzte[nr]? tag (?:des|eines|jedes) monats|monatsende|[úu]ltimo d[ií]a de(?:l| cada)? mes|dernier jour du mois)(?![\p{L}])/iu;
const FIRST = /(?<![\p{L}])(?:the\s+)?(?:first (?:calendar )?day of (?:(?:an?|the|each|every|any) )?(?:calendar )?month|(?:the )?(?:first|1st) of (?:(?:the|each|every|a) )?month|(?:start|beginning) of (?:each|every) month|erste[nr]? tag (?:des|eines|jedes) monats|monatsanfang|primer d[ií]a de(?:l| cada)? mes|premier jour du mois)(?![\p{L}])/iu;
/** "on the 28th", "always the 1st or 15th of the month", "am 15. jedes Monats", "el día 5 de cada mes", "le 10 de chaque mois". */
const NUMBERED = /(?<![\p{L}\d])(?:(?:(?:always|only|each|every)\s+)?(?:on\s+|by\s+)?(?:the\s+|(?=\d+(?:st|nd|rd|th)\s+(?:day\s+)?of\s+(?:the|each|every|a|any)\s+month))(?<en>[1-3]?\d)(?:st|nd|rd|th)(?:\s*(?:or|and|,)\s*(?:the\s+)?(?<second>[1-3]?\d)(?:st|nd|rd|th))?(?:\s+(?:day\s+)?of\s+(?:the|each|every|a|any)\s+month|(?=\s*(?:$|[,.;)])))|(?:am|zum)\s+(?<de>[1-3]?\d)\.\s*(?:(?:des|jedes|eines)\s+(?:\p{L}+\s+)?monats)|(?:(?:siempre|always)\s+)?(?:el\s+)?d[ií]a\s+(?<es>[1-3]?\d)(?:\s+de\s+cada\s+mes|(?=\s*(?:$|[,.;)])))|(?:(?:toujours|always)\s+)?le\s+(?<fr>[1-3]?\d)\s+(?:de\s+chaque|du)\s+mois)/iu;
const MOST_MONTHS = 240;

/** "last day of a month in 2024", "first of each month": one day of every month of a stretch. True where it was read. */
export function readMonthDays(draft: Draft, remark: Remark, referenceDate: string): boolean {
  if (draft.made.type !== 'date' && draft.made.type !== 'datetime' && (draft.concept !== undefined || draft.made.type !== 'category')) return false;
  const last = LAST.exec(remark.text);
  const first = last ?? FIRST.exec(remark.text);
  const match = first ?? NUMBERED.exec(remark.text);
  if (match === null) return false;
  const { en, second, de, es, fr } = first === null ? (match.groups ?? {}) : {};
  const numbered = [en ?? de ?? es ?? fr, second].flatMap((day) => (day === undefined ? [] : [Number(day)])).filter((day) => day >= 1 && day <= 31);
  if (first === null && numbered.length === 0) return false;
  const on: MonthDays = last !== null ? 'last' : first !== null ? [1] : numbered;
  remark.take({ start: match.index, end: match.index + match[0].length });
  const span = datesIn(remark.text, referenceDate).find(({ from, to, isPoint }) => !isPoint && /^\d{4}/.test(from) && (to === 'now' || /^\d{4}/.test(to)));
  if (span !== undefined) remark.take(span);
  const to = span === undefined || span.to === 'now' ? referenceDate : span.to.slice(0, 10);
  const values = daysOf(span?.from.slice(0, 10) ?? addMonths(referenceDate, -12), to, on);
  if (values.length === 0) return false;
  draft.made = { type: 'category', options: { values } };
  draft.stated.values = true;
  draft.stated.dates = true;
  if (span !== undefined) draft.stated.span = true;
  return true;
}

/** The days of a month a column keeps to. */
type MonthDays = 'last' | readonly number[];

function daysOf(from: string, to: string, on: MonthDays): string[] {
  const days: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to && days.length < MOST_MONTHS; month = addMonths(month, 1)) {
    const [year, number] = [yearOf(month), monthOf(month)];
    const end = lastDay(year, number);
    for (const at of on === 'last' ? [end] : on) {
      const day = isoDate(year, number, Math.min(at, end));
      if (day >= from && day <= to) days.push(day);
    }
  }
  return days;
}

/** The same days of the months of another stretch, for a column that holds nothing but such days; undefined for any other. */
export function sameDaysIn({ made, stated }: Draft, from: string, to: string): string[] | undefined {
  const values: unknown = made.type === 'category' && stated.dates === true && stated.span !== true ? made.options?.['values'] : undefined;
  if (!Array.isArray(values) || !values.every((value): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))) return undefined;
  const isLast = values.every((day) => Number(day.slice(8)) === lastDay(yearOf(day), monthOf(day)));
  const days = [...new Set(values.map((day) => Number(day.slice(8))))];
  // "the 31st" is an earlier day in short months.
  return daysOf(from, to, isLast ? 'last' : days.length > 2 ? [Math.max(...days)] : days);
}
