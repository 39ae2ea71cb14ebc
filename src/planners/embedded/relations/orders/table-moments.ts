import { sameDaysIn } from '../../columns/month-days.js';
import { optionsWithout } from '../../columns/options.js';
import { kindOf } from '../../columns/types.js';
import type { Claims, Draft } from '../../model.js';
import { datesIn } from '../../phrases/dates.js';
import type { DatesFound } from '../../phrases/dates/found.js';
import { dayOf, weekdaysIn } from '../../phrases/weekdays.js';
import { mentionsIn } from '../grammar/mentions.js';
import { keepToHours } from './table-hours.js';

/** "Courses take place on weekday afternoons": when all rows are, whatever column is called so. */
const TAKES_PLACE = /^\W*(?:the\s|all\s)*\p{L}+s?\s(?:only\s|always\s)?(?:takes? place|happens?|occurs?|(?:are|is) (?:held|given|played|made|done|taken|offered)|runs?)\s(?:only\s)?(?:on|every|at|between|from|in|mon|tue|wed|thu|fri|sat|sun)/iu;

/** Moments that are not when a row happens: of lives, of contracts, of what is due. */
const OF_ITS_OWN = /birth|dob|geburt|nacim|naiss|due|expir|valid|deadline|renew|next|hire|join|sign_?up|signed|since|member|built|construct|manufactur|purchas|born|died|death|warranty|promised|planned|until|ablauf|end(?:s|ed)?_|_end$/iu;

/** "per day", "a weekend": no days that the rows are kept to. */
const KEPT = /\b(?:only|all on|weekdays|no weekends?|closed on|(?:every|each|on) (?:weekday|working day)s?|weekday (?:mornings?|afternoons?|evenings?)|(?:nothing|nobody|none|no \p{L}+)\s(?:\p{L}+\s){0,3}on (?:a\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|werktags|nur|s[oó]lo|uniquement|never on|not on)\b|\b(?:mon(?:day|tag)?|lunes|lundi|tue(?:sday)?|martes|mardi|dienstag)s?\s?(?:-|–|to|through|thru|bis|a|à|au)\s?(?:\p{L}{3})/iu;

/**
 * "Inbound calls during March 2025", "weekdays only, all in October 2025": when the rows of a table happen, told of the table
 * as a whole, is when its columns of moments lie that say nothing else.
 */
export function keepToTime(drafts: readonly Draft[], text: string, referenceDate: string, isPreamble: boolean): Claims | undefined {
  // "Early birds who registered before 1 March pay 60" tells of some rows.
  const tellsWhen = TAKES_PLACE.test(text);
  if (!isPreamble && !tellsWhen && (mentionsIn(text, drafts).length > 0 || /\s(?:pays?|costs?|gets?|owes?|receives?)\s/iu.test(text))) return undefined;
  const told = datesIn(text, referenceDate).find(({ from, isPoint }) => !isPoint || /^\d{4}-\d{2}-\d{2}/.test(from));
  const found = told === undefined ? (isPreamble ? stretchIn(text) : undefined) : isOneDay(told, text) ? { ...told, isPoint: false } : told;
  const days = KEPT.test(text) ? weekdaysIn(text) : undefined;
  const kept = keepToHours(drafts, text) ?? [];
  if (found === undefined && days === undefined) return kept.length === 0 ? undefined : kept;
  if (found !== undefined) for (const draft of drafts) keepMonthDays(draft, found, referenceDate);
  // Readings at set times have their own length.
  const free = drafts.filter((draft) => isFree(draft, found === undefined) && (told !== undefined || draft.made.options?.['step'] === undefined) && (!OF_ITS_OWN.test(draft.name) || isCountedFrom(draft, drafts)));
  if (days !== undefined) for (const draft of drafts) keepNames(draft, days.days);
  const claims = [...kept, ...free.flatMap((draft) => keep(draft, found, days?.days))];
  return claims.length === 0 ? undefined : claims;
}

/** "one month of card payments", "bank statement, one week": how long a stretch the rows are of, where nothing tells which one. */
const STRETCH = /(?:^|[\s,(])(?:(?:over|for|of|within|during|covering|durante|pendant|sur|während)\s(?:an?|one|einen?|eines|une?|una?)|one|ein|einen|une?|una?|un solo|un seul)\s(week|month|quarter|woche|monats?|quartals?|semana|mes|trimestre|semaine|mois)(?=$|[\s,:;.)])(?!\s(?:ago|earlier|later|before|after|old|in advance))/iu;
const STRETCHES: readonly (readonly [RegExp, string])[] = [[/^(?:week|woche|semana|semaine)$/iu, '-1w'], [/^(?:month|monats?|mes|mois)$/iu, '-1mo'], [/./u, '-3mo']];

function stretchIn(text: string): { from: string; to: string; isPoint: boolean } | undefined {
  const unit = STRETCH.exec(text)?.[1];
  return unit === undefined ? undefined : { from: STRETCHES.find(([pattern]) => pattern.test(unit))?.[1] ?? '-1mo', to: 'now', isPoint: false };
}

/** "a lunch service on 14 March 2025", "the races of 3 May 2025", "all at once: 2024-06-03": one day, where "starting 2024-06-01" is the first of many. */
const OF_A_DAY = /\b(?:on|of|for|dated|am|vom|del|du|le|el)\s+(?:(?:the|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?\s+(?:the\s+)?)?$/iu;
const isOneDay = ({ start, isPoint, hasTime }: DatesFound, text: string): boolean => isPoint && !hasTime && OF_A_DAY.test(text.slice(Math.max(0, start - 30), start)) && !/\b(?:starting|beginning|since|from)\s+(?:on\s+|the\s+)*$/iu.test(text.slice(Math.max(0, start - 30), start));

/** A column of the days of the week by their names: those that there are. */
function keepNames(draft: Draft, days: readonly number[]): void {
  const values = draft.made.type === 'category' && draft.stated.values !== true ? draft.made.options?.['values'] : undefined;
  if (!Array.isArray(values) || values.length < 7 || !values.every((value) => dayOf(String(value)) !== undefined)) return;
  draft.made = { type: 'category', options: { values: values.filter((value) => days.includes(dayOf(String(value)) ?? -1)) as string[] } };
  draft.stated.values = true;
}

/** "payroll for 2024, pay date on the 28th": the same days of the months of that stretch. */
function keepMonthDays(draft: Draft, { from, to }: { from: string; to: string }, referenceDate: string): void {
  if (!/^\d/.test(from) || !(to === 'now' || /^\d/.test(to))) return;
  const values = sameDaysIn(draft, from.slice(0, 10), to === 'now' ? referenceDate : to.slice(0, 10));
  if (values !== undefined && values.length > 0) draft.made = { type: 'category', options: { values } };
}

/** "promised date", from which the day of the delivery is counted: then it is when the row happens. */
const isCountedFrom = ({ name }: Draft, drafts: readonly Draft[]): boolean => drafts.some(({ made }) => String(made.options?.['expression']).startsWith(`add_days(${name},`));

/** Times of the day alone leave room for days, and a stretch for days of the week. */
function isFree({ made, stated, cases }: Draft, isOfWeek: boolean): boolean {
  const kind = kindOf(made);
  return (kind === 'date' || kind === 'datetime') && made.type === kind && (stated.span !== true || made.options?.['step'] !== undefined || (isOfWeek && made.options?.['weekdays'] === undefined)) && stated.formula !== true && cases === undefined && made.options?.['after'] === undefined && made.options?.['before'] === undefined;
}

function keep(draft: Draft, found: { from: string; to: string; isPoint: boolean } | undefined, days: readonly number[] | undefined): Claims {
  const { step, every, cycle } = draft.made.options ?? {};
  const weekdays = days === undefined || step !== undefined ? {} : { weekdays: days };
  if (step !== undefined && found !== undefined) {
    draft.made = { type: draft.made.type, options: { from: found.from, step, ...(every === undefined ? {} : { every }), ...(cycle === undefined ? {} : { cycle }) } };
    return [{ kind: 'moments', column: draft.name, from: found.from }];
  }
  const stretch = found === undefined || step !== undefined ? {} : { from: found.from, to: found.isPoint ? 'now' : found.to };
  draft.made = { type: draft.made.type, options: { ...optionsWithout(draft.made, ...(found === undefined ? [] : ['distribution', 'mode', 'mean'])), ...stretch, ...weekdays } };
  draft.stated.dates = true;
  // Days of the week leave room for the stretch that another sentence tells.
  if (found !== undefined) draft.stated.span = true;
  return [{ kind: 'moments', column: draft.name, ...stretch, ...(days === undefined || step !== undefined ? {} : { weekdays: [...days] }) }];
}
