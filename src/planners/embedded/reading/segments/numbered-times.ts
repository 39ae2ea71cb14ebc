import type { Entry, Piece } from '../../model.js';
import { slice } from '../lists.js';
import type { SharedColumns } from './shared-head.js';

/** "height at week 0", "score in term 1 and 2": what is measured, when, and the numbers so far. */
const FIRST =
  /^(?:and\s+)?(?:the\s+)?(?<thing>\p{L}[\p{L}-]*(?:\s[\p{L}-]+){0,3}?)\s+(?<when>(?:(?:at|in|on|after|for|of|during)\s+)?(?:week|month|day|year|hour|visit|term|semester|quarter|round|lap|attempt|trial|phase|session|checkpoint|station|stage|test|exam|woche|monat|tag|jahr|semana|mes|d[ií]a|a[ñn]o|semaine|mois|jour|ann[ée]e)s?)\s+(?<number>\d{1,3})(?<more>\s+(?:and|&|und|y|et)\s.*)?$/isu;
/** "glucose at 0 min", "split after 5": the unit stands behind the numbers. */
const BEFORE_UNIT = /^(?:and\s+)?(?:the\s+)?(?<thing>\p{L}[\p{L}-]*(?:\s[\p{L}-]+){0,3}?)\s+(?<when>(?:at|after|nach|a los|apr[èe]s))\s+(?<number>\d{1,4}(?:\s?(?:km|m|miles?|mi))?)(?<more>\s+(?:and|&|und|y|et)\s.*)?$/isu;
const NEXT = /^\d{1,4}(?:\s?(?:km|m|miles?|mi))?$/iu;
/** The last number or the last two, their unit, and what is said of all. */
const LAST = /^(?:(?<before>\d{1,4})(?:\s?\p{L}{1,5})?\s+)?(?:and|&|und|y|et)\s+(?:(?:(?:at|in|on|after)\s+)?(?:week|month|day|year|hour|visit|term|semester|quarter|round|lap|attempt|trial|test|exam)\s+)?(?<number>\d{1,4})(?<unit>\s?(?:min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|months?|years?|km|m|miles?|mi|s|sec(?:ond)?s?|minuten|stunden|tagen|wochen|monaten|minutos|horas|d[ií]as|heures|jours|mois))?(?<said>(?:\s+(?:in|from|between|each|all)\s.*|\s*[(:,–-].*)?)$/isu;
const MOST = 10;

/** "height at week 0, 2 and 4 in cm", "glucose at 0, 60 and 120 min": one measurement at each of these, and what is said of all. */
export function numberedTimes(chunks: readonly Piece[], from: number): SharedColumns | undefined {
  const first = chunks[from];
  if (first === undefined || !/\d/u.test(first.text)) return undefined;
  const named = FIRST.exec(first.text)?.groups;
  const groups = named ?? BEFORE_UNIT.exec(first.text)?.groups;
  const { thing = '', when = '', number = '', more } = groups ?? {};
  if (groups === undefined) return undefined;
  const numbers = [number];
  let taken = 1;
  for (; more === undefined && taken < MOST && NEXT.test(chunks[from + taken]?.text ?? ''); taken++) numbers.push(chunks[from + taken]?.text ?? '');
  const isInOne = more !== undefined;
  const end = isInOne ? first : chunks[from + taken];
  const last = LAST.exec((isInOne ? more : (end?.text ?? '')).trim())?.groups;
  if (end === undefined || last === undefined) return undefined;
  for (const one of [last['before'], last['number']]) if (one !== undefined) numbers.push(one);
  // "at 0, 30 and 60" alone says of what nowhere.
  const unit = named === undefined ? (last['unit'] ?? '') : '';
  if (named === undefined && unit === '') return undefined;
  const remark = slice(end, end.text.length - (last['said'] ?? '').length);
  const remarks = remark.text === '' ? [] : [remark];
  const stem = named === undefined ? when : when.replace(/(?<=week|month|day|year|hour|visit|term|semester|quarter|round|lap|attempt|trial|phase|session|checkpoint|station|stage|test|exam)s$/iu, '');
  const columns = numbers.map((one): Entry => ({ text: `${thing} ${stem} ${/\p{L}/u.test(one) ? one : `${one} ${unit.trim()}`.trim()}`, start: first.start, end: end.end, remarks }));
  return { columns, taken: isInOne ? 1 : taken + 1 };
}
