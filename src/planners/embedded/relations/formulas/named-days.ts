import type { Draft } from '../../model.js';
import { monthNumber } from '../../phrases/calendar.js';
import { dayOf } from '../../phrases/weekdays.js';
import { fold } from '../../reading/words.js';
import { isTemporal } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { answerOf, isPlainFlag, valuesOf } from '../grammar/yes-no.js';
import { setFormula } from './set-formula.js';

/** A row's days and months by their names are those of its date: "date, weekday name, rooms sold". */

const DAY = /(?:^|_)(?:week_?day|day_of_(?:the_)?week|day_?name|day|wochentag|d[ií]a(?:_de_la)?_semana|jour(?:_de_la)?_semaine)(?:_name)?$/iu;
const MONTH = /^(?:month|month_name|monat|mes|mois)$/iu;
const isDate = ({ made }: Draft): boolean => made.type === 'date' || made.type === 'datetime';

const WEEKEND = /^(?:is_)?(?:on_)?(?:the_)?week_?end(?:_day)?(?:_flag)?$/iu;
const AT_WORK = /^(?:is_)?(?:working_?day|work_?day|week_?day_flag|business_day)(?:_flag)?$|^is_week_?day$/iu;

/** "day of week, is_weekend", "date, weekend flag": Saturdays and Sundays are, and no other days. */
function tellWeekends(drafts: readonly Draft[]): void {
  const flags = drafts.filter((draft) => (WEEKEND.test(draft.name) || AT_WORK.test(draft.name)) && isPlainFlag(draft) && draft.cases === undefined && draft.stated.formula !== true && draft.missing === undefined);
  if (flags.length === 0) return;
  const moments = drafts.filter(isDate);
  const [moment] = moments;
  const named = moments.length === 1 ? undefined : drafts.find((draft) => DAY.test(draft.name) && daysIn(draft).length === 7);
  const test = moments.length === 1 && moment !== undefined ? `weekday(${nameIn(moment)}) in [0, 6]` : named === undefined ? undefined : `${nameIn(named)} in [${daysIn(named).filter((day) => dayOf(day) === 0 || dayOf(day) === 6).map(literal).join(', ')}]`;
  if (test === undefined) return;
  for (const flag of flags) setFormula(flag, answerOf(flag, WEEKEND.test(flag.name) ? test : `!(${test})`));
}

const daysIn = (draft: Draft): readonly string[] => valuesOf(draft).filter((value): value is string => typeof value === 'string' && dayOf(value) !== undefined);

/** Names of days and months beside the only date are worked out from it. */
export function nameDays(drafts: readonly Draft[]): void {
  tellWeekends(drafts);
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
