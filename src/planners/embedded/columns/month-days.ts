import type { Draft } from '../model.js';
import { addMonths, isoDate, lastDay, monthOf, yearOf } from '../phrases/calendar.js';
import { datesIn } from '../phrases/dates.js';
import type { Remark } from './remark.js';

const LAST = /(?<![\p{L}])(?:the\s+)?(?:last (?:calendar )?day of (?:an?|the|each|every|any) (?:calendar )?month|(?:at )?(?:the )?(?:end of (?:the|each|every|a) month|month[- ]end)|letzte[nr]? tag (?:des|eines|jedes) monats|monatsende|[úu]ltimo d[ií]a de(?:l| cada)? mes|dernier jour du mois)(?![\p{L}])/iu;
const FIRST = /(?<![\p{L}])(?:the\s+)?(?:first (?:calendar )?day of (?:an?|the|each|every|any) (?:calendar )?month|(?:the )?(?:first|1st) of (?:the|each|every|a) month|(?:start|beginning) of (?:each|every) month|erste[nr]? tag (?:des|eines|jedes) monats|monatsanfang|primer d[ií]a de(?:l| cada)? mes|premier jour du mois)(?![\p{L}])/iu;
const MOST_MONTHS = 240;

/** "last day of a month in 2024", "first of each month": one day of every month of a stretch. True where it was read. */
export function readMonthDays(draft: Draft, remark: Remark, referenceDate: string): boolean {
  if (draft.made.type !== 'date' && draft.made.type !== 'datetime' && (draft.concept !== undefined || draft.made.type !== 'category')) return false;
  const last = LAST.exec(remark.text);
  const match = last ?? FIRST.exec(remark.text);
  if (match === null) return false;
  remark.take({ start: match.index, end: match.index + match[0].length });
  const span = datesIn(remark.text, referenceDate).find(({ from, to, isPoint }) => !isPoint && /^\d{4}/.test(from) && (to === 'now' || /^\d{4}/.test(to)));
  if (span !== undefined) remark.take(span);
  const to = span === undefined || span.to === 'now' ? referenceDate : span.to.slice(0, 10);
  const values = daysOf(span?.from.slice(0, 10) ?? addMonths(referenceDate, -12), to, last !== null);
  if (values.length === 0) return false;
  draft.made = { type: 'category', options: { values } };
  draft.stated.values = true;
  draft.stated.dates = true;
  return true;
}

function daysOf(from: string, to: string, isLast: boolean): string[] {
  const days: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to && days.length < MOST_MONTHS; month = addMonths(month, 1)) {
    const [year, number] = [yearOf(month), monthOf(month)];
    const day = isoDate(year, number, isLast ? lastDay(year, number) : 1);
    if (day >= from && day <= to) days.push(day);
  }
  return days;
}
