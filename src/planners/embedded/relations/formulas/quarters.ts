import { pointSeconds } from '../../../../core/schema/dates.js';
import type { Draft } from '../../model.js';
import { monthNumber } from '../../phrases/calendar.js';
import { fold } from '../../reading/words.js';
import { isTemporal } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { valuesOf } from '../grammar/yes-no.js';
import { setFormula } from './set-formula.js';

/** A row's quarter is that of its month or its date: "month, quarter, amount", "order date, quarter". */

const QUARTER = /^(?:quarter|quartal|trimestre)(?:_(?:number|no|name))?$/iu;
const MONTH = /^(?:month|monat|mes|mois)(?:_(?:number|no|num|name))?$/iu;
/** With more years than these the labels are no list that anyone reads. */
const MOST_YEARS = 6;

export function tellQuarters(drafts: readonly Draft[], referenceDate: string): void {
  const quarter = drafts.find(({ name, made, stated, cases, missing }) => QUARTER.test(name) && ['category', 'integer'].includes(made.type) && made.options?.['cycle'] !== true && made.options?.['weights'] === undefined && stated.formula !== true && cases === undefined && missing === undefined);
  if (quarter === undefined) return;
  const moments = drafts.filter(isTemporal);
  const [moment] = moments;
  const month = drafts.find((draft) => MONTH.test(draft.name) && draft !== quarter);
  const isDated = moments.length === 1 && moment !== undefined && (moment.made.type === 'date' || moment.made.type === 'datetime');
  const test = isDated ? (last: number) => `month(${nameIn(moment)}) <= ${String(last)}` : month === undefined ? undefined : testOfMonth(month);
  if (test === undefined) return;
  if (quarter.made.type === 'integer') return void setFormula(quarter, ladder([1, 2, 3, 4].map(String), test));
  const labels = labelsOf(quarter);
  if (labels !== undefined) return void setFormula(quarter, ladder(labels.map(literal), test));
  const years = isDated ? yearsOf(moment, referenceDate) : [];
  if (quarter.stated.values === true || (isDated && years.length === 0)) return;
  const named = (prefix: string): string => ladder(['Q1', 'Q2', 'Q3', 'Q4'].map((name) => literal(prefix + name)), test);
  const byYear = years.map((year, i) => (i === years.length - 1 ? `(${named(`${String(year)}-`)})` : `year(${nameIn(moment ?? quarter)}) == ${String(year)} ? (${named(`${String(year)}-`)}) : `)).join('');
  setFormula(quarter, years.length === 0 ? named('') : byYear);
}

/** Whether a row's month is at most that one of the year. */
function testOfMonth(month: Draft): ((last: number) => string) | undefined {
  const { min, max } = month.made.options ?? {};
  if (month.made.type === 'integer' && min === 1 && max === 12) return (last) => `${nameIn(month)} <= ${String(last)}`;
  const values = valuesOf(month);
  const numbers = values.map((value) => (typeof value === 'number' ? value : monthNumber(fold(String(value)))));
  if (month.made.type !== 'category' || values.length !== 12 || numbers.some((number) => number === undefined)) return undefined;
  return (last) => `${nameIn(month)} in [${values.filter((_, i) => (numbers[i] ?? 13) <= last).map((value) => (typeof value === 'number' ? String(value) : literal(String(value)))).join(', ')}]`;
}

/** The four names of a list such as "Q1..Q4", in order. */
function labelsOf(quarter: Draft): readonly string[] | undefined {
  const values = valuesOf(quarter).map(String);
  const named = [1, 2, 3, 4].map((number) => values.find((value) => value.replace(/\D/gu, '') === String(number)));
  return values.length === 4 && named.every((value) => value !== undefined) ? named : undefined;
}

function yearsOf({ made }: Draft, referenceDate: string): readonly number[] {
  const reference = Date.parse(`${referenceDate}T00:00:00Z`) / 1000;
  const [from, to] = (['from', 'to'] as const).map((end) => made.options?.[end]).map((point) => pointSeconds(typeof point === 'string' ? point : 'now', reference)).map((seconds) => (seconds === undefined ? undefined : new Date(seconds * 1000).getUTCFullYear()));
  if (from === undefined || to === undefined || made.options?.['step'] !== undefined || made.options?.['after'] !== undefined || to - from >= MOST_YEARS || to < from) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function ladder(names: readonly string[], test: (last: number) => string): string {
  return names.map((name, i) => (i === 3 ? name : `${test(i * 3 + 3)} ? ${name} : `)).join('');
}
