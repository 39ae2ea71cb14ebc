import type { Draft } from '../model.js';
import { addMonths, monthOf, yearOf } from '../phrases/calendar.js';
import { datesIn } from '../phrases/dates.js';
import type { Remark } from './remark.js';

/** "YYYY-MM", "MM/YYYY", "Mon YYYY": how months are written. */
const WRITTEN = /(?<![\p{L}\d./-])(?:(?:in|as|format(?:ted)?(?: as)?|like|im format|formato|format)\s+)?(?<form>(?:YYYY|JJJJ|AAAA)[-/.]?MM|MM[-/.](?:(?:YY|JJ|AA){1,2})|(?:Mon|MMM)[ -](?:YYYY|YY))(?![\p{L}\d]|[./-](?:DD|TT|JJ|YY|AA))(?:\s+format)?/iu;
const MOST = 120;
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "pay month, YYYY-MM, all of 2025", "expiry MM/YY": months as texts, of the stretch that is told, else of the last year and a half. True where it was read. */
export function readMonthTexts(draft: Draft, remark: Remark, referenceDate: string): boolean {
  const match = WRITTEN.exec(remark.text);
  const form = match?.groups?.['form'];
  if (match === null || form === undefined || draft.stated.values === true) return false;
  remark.take({ start: match.index, end: match.index + match[0].length });
  const told = datesIn(remark.text, referenceDate).find(({ from, to, isPoint }) => !isPoint && /^\d{4}-/.test(from) && /^\d{4}-/.test(to));
  // "month as YYYY-MM" of a month that is written so anyway: which ones, the table tells.
  if (told === undefined && form.toUpperCase() === 'YYYY-MM' && areMonths(draft)) return true;
  const isAhead = /expir|valid|ablauf|caduc|venc/iu.test(draft.name);
  const [from, to] = told === undefined ? (isAhead ? [referenceDate, addMonths(referenceDate, 48)] : [addMonths(referenceDate, -18), addMonths(referenceDate, -1)]) : [told.from.slice(0, 10), told.to.slice(0, 10)];
  const values: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to && values.length < MOST; month = addMonths(month, 1)) values.push(written(month, form.toUpperCase()));
  if (values.length === 0) return false;
  draft.made = { type: 'category', options: { values } };
  // Of a month of which no stretch is told beside its name, the table may tell it.
  draft.stated.values = told !== undefined || form.toUpperCase() !== 'YYYY-MM' || !/^(?:month|period)$/iu.test(draft.name);
  return true;
}

/** Months are its values by its name alone. */
const areMonths = ({ made, name }: Draft): boolean => /^(?:month|period)$/iu.test(name) && made.type === 'category' && Array.isArray(made.options?.['values']) && (made.options['values'] as unknown[]).every((value) => /^\d{4}-\d\d$/u.test(String(value)));

function written(month: string, form: string): string {
  const year = String(yearOf(month));
  const number = String(monthOf(month)).padStart(2, '0');
  const sign = /[-/. ]/u.exec(form)?.[0] ?? '';
  const isShort = !/YYYY|JJJJ|AAAA/u.test(form);
  if (form.startsWith('MO') || form.startsWith('MMM')) return `${SHORT[monthOf(month) - 1] ?? ''}${sign}${isShort ? year.slice(2) : year}`;
  return form.startsWith('MM') ? `${number}${sign}${isShort ? year.slice(2) : year}` : `${year}${sign}${number}`;
}
