import { duration, isoDate, lastDay, monthOf, yearOf } from '../calendar.js';
import { isArticle, spelledNumber } from '../numbers.js';
import { fixed } from './found.js';
import { FUTURE, offset, open, PAST, type Reader } from './time-words.js';

/** Times told from today on: "in the last 2 years", "30 days ago", "yesterday", "this month". */

/** "today", "now", "yesterday", "tomorrow". */
export const point: Reader = (at) => {
  if (['today', 'heute', 'hoy', 'aujourd'].includes(at(0))) return offset('today', 'today', at(0) === 'aujourd' ? 3 : 1, true);
  // "2015 to present", but not "present or absent".
  if (['now', 'jetzt', 'ahora', 'maintenant'].includes(at(0)) || (at(0) === 'present' && ['to', 'until', 'till', '-', '–', 'the'].includes(at(-1)))) return offset('now', 'now', 1, true);
  if (['yesterday', 'gestern', 'ayer', 'hier'].includes(at(0))) return offset('-1d', '-1d', 1, true);
  return ['tomorrow', 'morgen', 'manana', 'demain'].includes(at(0)) ? offset('+1d', '+1d', 1, true) : undefined;
};

/** "this year", "the current month". */
export const current: Reader = (at, referenceDate) => {
  if (!['this', 'current', 'diese', 'diesem', 'dieses', 'este', 'esta', 'cette', 'ce'].includes(at(0))) return undefined;
  const unit = duration(at(1), 1);
  if (unit === '1y') return open(fixed(`${yearOf(referenceDate)}-01-01`, 'now'), undefined, 2);
  if (unit === '1mo') return open(fixed(`${referenceDate.slice(0, 7)}-01`, 'now'), undefined, 2);
  if (unit === '3mo') return open(fixed(isoDate(yearOf(referenceDate), Math.floor((monthOf(referenceDate) - 1) / 3) * 3 + 1, 1), 'now'), undefined, 2);
  return unit === '1w' ? offset('-7d', 'now', 2) : undefined;
};

const QUARTERS = new Set(['quarter', 'quartal', 'trimestre']);

/** "next quarter", "last quarter": three months of the calendar; "last year's report": the year before this one. */
export const calendarPart: Reader = (at, referenceDate) => {
  const isPast = PAST.has(at(0));
  // "the past quarter" ends today.
  if ((!isPast && !FUTURE.has(at(0))) || at(0) === 'past') return undefined;
  const year = yearOf(referenceDate);
  if (isPast && at(1) === 'year' && /^['’]$/u.test(at(2)) && at(3) === 's') return open(fixed(`${String(year - 1)}-01-01`, `${String(year - 1)}-12-31`), year - 1, 4);
  if (!QUARTERS.has(at(1)) || /^(?:of|von|des?|du)$/u.test(at(2))) return undefined;
  const month = Math.floor((monthOf(referenceDate) - 1) / 3) * 3 + 1 + (isPast ? -3 : 3);
  const [of, first] = month < 1 ? [year - 1, month + 12] : month > 12 ? [year + 1, month - 12] : [year, month];
  return open(fixed(isoDate(of, first, 1), isoDate(of, first + 2, lastDay(of, first + 2))), of, 2);
};

const TERMS = new Set(['school', 'academic']);

/** "this school year", "last academic year": from September to June. */
export const schoolYear: Reader = (at, referenceDate) => {
  const isOfNow = at(0) === 'this' || at(0) === 'current';
  if ((!isOfNow && !PAST.has(at(0)) && !FUTURE.has(at(0))) || !TERMS.has(at(1)) || at(2) !== 'year') return undefined;
  const running = yearOf(referenceDate) - (monthOf(referenceDate) >= 8 ? 0 : 1);
  const year = running + (isOfNow ? 0 : PAST.has(at(0)) ? -1 : 1);
  const begin = isoDate(year, monthOf(referenceDate) === 8 && isOfNow ? 8 : 9, 1);
  return open(fixed(begin, isOfNow ? 'now' : isoDate(year + 1, 6, 30)), year, 3);
};

/** A count and a unit from an offset on: "2 years", "two full weeks", "year". */
function spanAt(at: (offset: number) => string, from: number): { readonly length: string; readonly taken: number } | undefined {
  const digits = /^\d+(?:\.\d+)?$/.test(at(from)) ? Number(at(from)) : undefined;
  const spelled = digits === undefined ? spelledNumber([0, 1, 2, 3].map((i) => at(from + i))) : undefined;
  const article = isArticle(at(from)) && spelled === undefined ? 1 : 0;
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

/** "between 1 and 400 days ago", "2 to 6 weeks ago", "1-30 days ago": the further end first. */
function betweenAgo(at: (offset: number) => string): ReturnType<Reader> {
  const low = Number(at(0));
  const high = Number(at(2));
  if (!/^\d+$/.test(at(0)) || !/^\d+$/.test(at(2)) || !['and', 'to', '-', '–'].includes(at(1)) || at(4) !== 'ago') return undefined;
  const [near, far] = [duration(at(3), low), duration(at(3), high)];
  return near === undefined || far === undefined ? undefined : offset(`-${far}`, low === 0 ? 'now' : `-${near}`, 5);
}

/** "in the last 2 years", "next 30 days", "los últimos 3 años", "30 days ago". */
export const relative: Reader = (at) => {
  const isPast = PAST.has(at(0));
  if (isPast || FUTURE.has(at(0))) {
    const span = spanAt(at, 1);
    if (span === undefined) return undefined;
    return offset(isPast ? `-${span.length}` : 'now', isPast ? 'now' : `+${span.length}`, span.taken + 1);
  }
  const between = betweenAgo(at);
  if (between !== undefined) return between;
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
export const counted: Reader = (at) => {
  if (!/^\d+$/.test(at(0)) || !(PAST.has(at(1)) || FUTURE.has(at(1)))) return undefined;
  const length = duration(at(2), Number(at(0)));
  if (length === undefined) return undefined;
  return PAST.has(at(1)) ? offset(`-${length}`, 'now', 3) : offset('now', `+${length}`, 3);
};

/** "le mois dernier", "el año pasado": the unit before the word. */
export const unitFirst: Reader = (at) => {
  const length = /^(?:mes|ano|semana|trimestre|mois|moi|an|annee|semaine)$/.test(at(0)) ? duration(at(0), 1) : undefined;
  if (length === undefined || !(PAST.has(at(1)) || FUTURE.has(at(1)))) return undefined;
  return PAST.has(at(1)) ? offset(`-${length}`, 'now', 2) : offset('now', `+${length}`, 2);
};

/** "in the past": until now; "the past 2 years" is told otherwise. */
export const gone: Reader = (at) => (at(0) === 'past' && at(-1) === 'the' && at(-2) === 'in' && !/^(?:not|never|no)$/.test(at(-3)) ? offset('-2y', '-1d', 1) : undefined);

/** "in the future": from now on; "not in the future" is none. */
export const toCome: Reader = (at) => (at(0) === 'future' && !/^(?:not|never|no|nie|nunca)$/.test(at(-3)) && ['the', 'in'].includes(at(-1)) ? offset('+1d', '+1y', 1) : undefined);
