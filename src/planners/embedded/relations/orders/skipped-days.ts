import type { Claims, Draft } from '../../model.js';
import { weekdaysIn } from '../../phrases/weekdays.js';

const DAY = 86_400_000;
/** A list of days is written out in the schema; more of them than this are none a person asks for. */
const MOST = 2000;
/** What tells which days there are, and not on which something happens. */
const TELLS = /\b(?:only|weekdays?|working days?|trading days?|business days?|no weekends?|without weekends?|closed on|werktags|nur|s[oó]lo|uniquement|never on|not on|(?:mon(?:day)?|tue(?:sday)?)s?\s?(?:-|–|to|through|thru)\s?\p{L}{3})/iu;

/** "weekends sell more than weekdays": of days that are all there. */
const COMPARES = /\b(?:than|busier|quieter)\b/i;

/** The days there are, where a text leaves out others: "Saturdays are busiest, closed on Sundays". */
export function skippedDaysIn(texts: readonly string[]): readonly number[] | undefined {
  return texts.flatMap((text) => clauseTelling(text) ?? []).map((clause) => weekdaysIn(clause)?.days ?? []).find(({ length }) => length > 0 && length < 7);
}

/** From the clause on that tells which days there are. */
function clauseTelling(text: string): string | undefined {
  const at = TELLS.exec(text)?.index;
  const clause = at === undefined ? undefined : text.slice(Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1);
  return clause !== undefined && COMPARES.test(clause) ? undefined : clause;
}

/** A test of the day of the week, where the days are a list of texts. */
function onDays(when: string, name: string, values: readonly string[]): string {
  return when.replaceAll(/weekday\((\w+)\) in \[([\d, ]+)\]/gu, (test, column: string, days: string) => {
    const picked = column === name ? values.filter((value) => days.split(',').map(Number).includes(new Date(value).getUTCDay())) : [];
    return picked.length === 0 ? test : `${column} in [${picked.map((value) => `'${value}'`).join(', ')}]`;
  });
}

/** "daily prices, weekdays only, beginning on 2 January 2024": a series of days that leaves out the others of the week, day by day. */
export function skipDays(drafts: readonly Draft[], texts: readonly string[], rows: number, referenceDate: string): Claims | undefined {
  const draft = drafts.find(({ made, stated }) => made.type === 'date' && made.options?.['step'] === '1d' && stated.formula !== true);
  if (draft === undefined || drafts.some(({ made }) => [made.options?.['time'], made.options?.['after'], made.options?.['before']].includes(draft.name))) return undefined;
  const days = skippedDaysIn(texts);
  const { from, every } = draft.made.options ?? {};
  const start = typeof from !== 'string' ? Number.NaN : Date.parse(/^\d{4}-\d{2}-\d{2}/.test(from) ? from.slice(0, 10) : referenceDate) - (from === '-1y' ? 365 * DAY : 0);
  if (days === undefined || Number.isNaN(start)) return undefined;
  const turns = typeof every === 'number' ? every : 1;
  const values: string[] = [];
  for (let at = start; values.length < Math.min(MOST, Math.ceil(rows / turns)); at += DAY) if (days.includes(new Date(at).getUTCDay())) values.push(new Date(at).toISOString().slice(0, 10));
  draft.made = { type: 'category', options: { values, cycle: true, ...(turns === 1 ? {} : { every: turns }) } };
  for (const other of drafts) if (other.cases !== undefined) other.cases = other.cases.map((one) => ({ ...one, when: onDays(one.when, draft.name, values) }));
  return [{ kind: 'moments', column: draft.name, weekdays: [...days] }];
}
