import type { Claims, Draft } from '../../model.js';
import { addDays, addMonths, monthOf, unitOfTime, yearOf } from '../../phrases/calendar.js';
import { datesIn } from '../../phrases/dates.js';
import type { DatesFound } from '../../phrases/dates/found.js';
import { kindOf } from '../../columns/types.js';
import { rowsIn } from '../../phrases/rows.js';
import { keyOf } from '../../reading/words.js';
import type { RelateContext } from '../reader.js';

/** Rows that stand for one stretch of time after the other: "one row per month 2019 to 2023", "monthly donations Jan 2020 to Dec 2024". */

const PER_ROW = /\b(?:(?:one|a|1|single|each|every)\s+)?(?:row|line|record|entry|observation|data ?point)s?\s+(?:per|for each|for every|each|every|a|is an?|equals an?|=)\s+(?:calendar\s+)?(week|month|quarter|year)\b/iu;
/** "scorecards per quarter 2023-2024", "sales by month from Jan 2022 to Dec 2023": with the stretch that they are of. */
const PER_SPAN = /\b(?:per|by|each|every)\s+(month|quarter|year)[,:]?\s+\(?(?:(?:from|in|for|between|of|over)\s+)?(?:the\s+)?(?:\p{L}{3,9}\s+|Q[1-4]\s+)?(?:19|20)\d\d\s?(?:-|–|to|until|through|and)\s/iu;
const ADVERB = /\b(weekly|monthly|quarterly|yearly|annual(?:ly)?)\b/iu;
const ADVERBS: Readonly<Record<string, string>> = { weekly: 'w', monthly: 'mo', quarterly: 'q', yearly: 'y', annual: 'y', annually: 'y' };
const NAMES: Readonly<Record<string, RegExp>> = { w: /^week(?:_?(?:start|starting|beginning|of|commencing|date|ending))?$|^(?:woche|semana|semaine|date|period)$/iu, mo: /^(?:year_?)?month(?:_?(?:start|date|year))?$|^(?:monat|mes|mois|date|period)$/iu, q: /^(?:fiscal_?)?quarter$|^(?:quartal|trimestre|period)$/iu, y: /^(?:fiscal_?)?year$|^(?:jahr|a[ñn]o|ann[ée]e|period)$/iu };
/** "per store and month": several rows for each. */
const PANEL = /\b(?:per|for each|for every|by)\s+(?!week|month|quarter|year|row)\p{L}+\s+(?:and|per|&)\s+(?:week|month|quarter|year)|\b(?:week|month|quarter|year)\s+(?:and|per|&|for each)\s+(?!of|from|to|a|the)\p{L}+/iu;
const MOST = 600;

/** Lets the column of the stretches run on with the rows: months, quarters and years as a list in order, weeks by their first day. */
export function readPeriods(drafts: readonly Draft[], text: string, own: Draft | undefined, { referenceDate }: RelateContext): Claims | undefined {
  const told = (PER_ROW.exec(text) ?? PER_SPAN.exec(text.replace(/(?<=\d{4})[-–](?=\d{4})/u, ' - ')))?.[1];
  const unit = told === undefined ? ADVERBS[ADVERB.exec(text)?.[1]?.toLowerCase() ?? ''] : unitOfTime(keyOf(told));
  const names = unit === undefined ? undefined : NAMES[unit];
  if (unit === undefined || names === undefined || PANEL.test(text)) return undefined;
  const column = (own === undefined || told !== undefined ? drafts : [own]).find((draft) => names.test(draft.name) && isOpen(draft));
  const span = datesIn(text, referenceDate).find(({ from }) => /^\d{4}/u.test(from));
  if (column === undefined || (told === undefined && span === undefined)) return undefined;
  if (unit === 'w') {
    column.made = { type: 'date', options: { from: span?.from.slice(0, 10) ?? addDays(referenceDate, -7 * 104), step: '1w' } };
    return [{ kind: 'step', column: column.name, step: '1w' }];
  }
  const values = labelsOf(unit, span, rowsIn(text)?.rows, referenceDate);
  // "scorecards per quarter: supplier, quarter": each of many has rows of its own in a quarter.
  const isOfMany = PER_ROW.exec(text) === null && drafts.some(({ made, name }) => made.type === 'company.name' || made.type === 'person.fullName' || /(?:^|_)(?:id|code|sku)$/iu.test(name));
  column.made = { type: 'category', options: { values, ...(isOfMany ? {} : { cycle: true }) } };
  column.unique = false;
  return [{ kind: 'values', column: column.name, values: values.map(String) }];
}

/** Nothing is said of what it holds. */
const isOpen = ({ made, stated }: Draft): boolean => stated.values !== true && stated.formula !== true && stated.type !== true && made.options?.['step'] === undefined && ['integer', 'category', 'date', 'text'].includes(kindOf(made));

const MONTHS: Readonly<Record<string, number>> = { mo: 1, q: 3, y: 12 };

/** "2020-01", "2020-Q1" or 2020, one after the other; without an end so many that they reach the present. */
function labelsOf(unit: string, span: DatesFound | undefined, rows: number | undefined, referenceDate: string): (string | number)[] {
  const step = MONTHS[unit] ?? 1;
  const count = rows ?? 120 / step;
  const first = span?.from.slice(0, 10) ?? addMonths(`${referenceDate.slice(0, 8)}01`, -count * step);
  const last = span === undefined || span.isPoint ? addMonths(first, (count - 1) * step) : /^\d{4}/u.test(span.to) ? span.to.slice(0, 10) : referenceDate;
  const labels: (string | number)[] = [];
  for (let at = `${first.slice(0, 8)}01`; at <= last && labels.length < MOST; at = addMonths(at, step)) {
    const quarter = Math.floor((monthOf(at) - 1) / 3) + 1;
    labels.push(unit === 'y' ? yearOf(at) : unit === 'q' ? `${String(yearOf(at))}-Q${String(quarter)}` : at.slice(0, 7));
  }
  return labels;
}
