import type { Draft } from '../../../model.js';
import { monthNumber, seasonMonths } from '../../../phrases/calendar.js';
import { dayOf } from '../../../phrases/weekdays.js';
import { fold, keyOf, wordsOf } from '../../../reading/words.js';
import { literal, nameIn } from '../mentions.js';
import { valuesOf } from '../yes-no.js';
import { NOT } from './denied.js';
import type { Found } from './test.js';

const WEEKENDS = /\b(?:weekends?|wochenenden?|fin(?:es)? de semana|week-ends?)\b/iu;
const WORKDAYS = /\b(?:weekdays|working days?|business days?|workdays?|werktag\w*|wochentags?)\b/iu;
const MENTIONED = /weekend|week-end|wochenend|werktag|wochentag|semana|weekdays|(?:work|business )\s?(?:ing )?days?|summer|winter|spring|autumn|sommer|herbst|fr[üu]hling|verano|invierno|primavera|oto[ñn]o|[ée]t[ée]|hiver|printemps|automne/iu;

/** "weekends", "in winter", "December" of a column that holds the names of days or months, or a month as a number. */
export function namedDaysTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const isMentioned = MENTIONED.test(text);
  // Most texts name neither, and then no list is looked through.
  const named = isMentioned ? [] : monthsNamed(text);
  if (!isMentioned && named.length === 0) return undefined;
  for (const draft of drafts) {
    const picked = isMentioned ? (ofDays(text, draft) ?? ofMonths(text, draft)) : ofNamedMonth(named, draft);
    if (picked === undefined) continue;
    const { start, end } = picked;
    const when = `${nameIn(draft)} in [${picked.values.map((value) => (typeof value === 'string' ? literal(value) : String(value))).join(', ')}]`;
    return { when: NOT.test(text.slice(0, start)) ? `!(${when})` : when, draft, start, end, weight: 2.3 };
  }
  return undefined;
}

interface Picked {
  readonly values: readonly (string | number)[];
  readonly start: number;
  readonly end: number;
}

function ofDays(text: string, draft: Draft): Picked | undefined {
  const [weekend, working] = [WEEKENDS.exec(text), WORKDAYS.exec(text)];
  const match = weekend ?? working;
  const days = match === null ? [] : placed(draft, dayOf);
  const values = days.filter(({ place }) => (place === 0 || place === 6) === (weekend !== null)).map(({ value }) => value);
  return match === null || values.length === 0 || values.length === days.length ? undefined : { values, start: match.index, end: match.index + match[0].length };
}

/** "2025-12" */
const OF_YEAR = /^(?:19|20)\d\d-(\d\d)$/u;
const monthOfYear = (value: string): number | undefined => { const month = OF_YEAR.exec(value)?.[1]; return month === undefined ? undefined : Number(month); }; // prettier-ignore

interface NamedMonth {
  readonly month: number;
  readonly start: number;
  readonly end: number;
}

function monthsNamed(text: string): readonly NamedMonth[] {
  return wordsOf(text).flatMap(({ text: word, start, end }) => {
    const month = /^\p{Lu}/u.test(word) ? monthNumber(fold(word)) : undefined;
    return month === undefined ? [] : [{ month, start, end }];
  });
}

/** "December" of a column that holds the months of some years. */
function ofNamedMonth(named: readonly NamedMonth[], draft: Draft): Picked | undefined {
  const months = placed(draft, monthOfYear);
  for (const { month, start, end } of months.length === 0 ? [] : named) {
    const values = months.filter(({ place }) => place === month).map(({ value }) => value);
    if (values.length > 0 && values.length < months.length) return { values, start, end };
  }
  return undefined;
}

function ofMonths(text: string, draft: Draft): Picked | undefined {
  for (const { text: word, start, end } of wordsOf(text)) {
    const season = seasonMonths(fold(word)) ?? seasonMonths(keyOf(word));
    if (season === undefined || /^fall$/iu.test(word)) continue;
    const months = isMonthNumber(draft) ? Array.from({ length: 12 }, (_, i) => ({ value: i + 1, place: i + 1 })) : placed(draft, (name) => monthNumber(fold(name)) ?? monthOfYear(name));
    const values = months.filter(({ place }) => (place >= season[0] && place <= season[1]) || place + 12 <= season[1]).map(({ value }) => value);
    return values.length === 0 || values.length === months.length ? undefined : { values, start, end };
  }
  return undefined;
}

/** `month` from 1 to 12. */
const isMonthNumber = ({ name, made }: Draft): boolean => made.type === 'integer' && /(?:^|_)(?:month|monat|mes|mois)(?:_(?:no|nr|num|number))?$/iu.test(name) && made.options?.['max'] === 12;

/** The values of a list all of which name a day, or all a month; none of another list. */
function placed(draft: Draft, placeOf: (name: string) => number | undefined): readonly { readonly value: string; readonly place: number }[] {
  const values = draft.made.type === 'category' ? valuesOf(draft) : [];
  const found = values.flatMap((value) => {
    const place = typeof value === 'string' ? placeOf(value) : undefined;
    return place === undefined || typeof value !== 'string' ? [] : [{ value, place }];
  });
  return found.length >= 3 && found.length === values.length ? found : [];
}
