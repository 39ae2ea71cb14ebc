import type { Draft } from '../../model.js';
import { monthNumber } from '../../phrases/calendar.js';
import { dayOf } from '../../phrases/weekdays.js';
import { fold } from '../../reading/words.js';
import { isTemporal } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

/** A row's days and months by their names are those of its date: "date, weekday name, rooms sold". */

const DAY = /(?:^|_)(?:week_?day|day_of_(?:the_)?week|day_?name|day|wochentag|d[ií]a(?:_de_la)?_semana|jour(?:_de_la)?_semaine)(?:_name)?$/iu;
const MONTH = /^(?:month|month_name|monat|mes|mois)$/iu;
const isDate = ({ made }: Draft): boolean => made.type === 'date' || made.type === 'datetime';

/** Names of days and months beside the only date are worked out from it. */
export function nameDays(drafts: readonly Draft[]): void {
  const [moment, ...others] = drafts.filter(isTemporal);
  if (moment === undefined || others.length > 0 || !isDate(moment)) return;
  for (const draft of drafts) {
    const { values, weights } = draft.made.options ?? {};
    if (draft.made.type !== 'category' || !Array.isArray(values) || Array.isArray(weights) || draft.cases !== undefined || draft.stated.formula === true || !values.every((value) => typeof value === 'string')) continue;
    if (DAY.test(draft.name)) followDays(draft, moment, values);
    else if (MONTH.test(draft.name) && values.length === 12) followMonths(draft, moment, values);
  }
}

function followDays(draft: Draft, moment: Draft, values: readonly string[]): void {
  const days = values.map(dayOf);
  if (!days.every((day) => day !== undefined) || new Set(days).size < days.length) return;
  if (days.length < 7) {
    // "Thursday to Sunday": on no other days.
    if (moment.made.options?.['step'] !== undefined || moment.made.options?.['after'] !== undefined || moment.made.options?.['weekdays'] !== undefined) return;
    moment.made = { ...moment.made, options: { ...Object.fromEntries(Object.entries(moment.made.options ?? {}).filter(([name]) => name !== 'weekday_weights')), weekdays: [...days].sort() } };
  }
  setFormula(draft, ladder(values, (i) => `weekday(${nameIn(moment)}) == ${String(days[i])}`));
}

function followMonths(draft: Draft, moment: Draft, values: readonly string[]): void {
  const months = values.map((value) => monthNumber(fold(value)));
  if (months.every((month) => month !== undefined)) setFormula(draft, ladder(values, (i) => `month(${nameIn(moment)}) == ${String(months[i])}`));
}

/** "weekday(date) == 1 ? 'Monday' : … : 'Sunday'" */
function ladder(values: readonly string[], test: (at: number) => string): string {
  return values.map((value, i) => (i === values.length - 1 ? literal(value) : `${test(i)} ? ${literal(value)} : `)).join('');
}
