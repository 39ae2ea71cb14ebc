import type { Draft, Options } from '../../model.js';
import { addMonths } from '../../phrases/calendar.js';
import { datesIn } from '../../phrases/dates.js';
import { keyOf, keysOf } from '../../reading/words.js';
import { countOf, thingsIn } from '../rows/entity-ids.js';

/** Tables with a row for each thing at each time: "one row per store and day", "24 hours x 10 cells". */

const ROW_PER =
  /\b(?:(?:one|a|an|1|each|every|single)\s+(?:\p{L}+\s+)?(?:row|line|record|entry|reading|value|observation|measurement|figure)s?|(?:rows?|lines?|records?|entries|readings),?\s+(?:one|1))\s+(?:(?:is|=|for|per|each|every|a)\s+)+(?:one\s+)?(\p{L}[\p{L}_-]*(?: (?!(?:and|per|by|for|each|every|a|x)(?![\p{L}]))\p{L}[\p{L}_-]*){0,2})\s+(?:and|x|×|\*|&|\+|per|by|for each|for every|each|a)\s+(?:(?:each|every|per)\s+)?(\p{L}[\p{L}_-]*(?: (?!(?:for|of|in|over|from|during|with|and|per|across|throughout|between)(?![\p{L}]))\p{L}[\p{L}_-]*){0,2})/iu;
const TIMES = /(?<![\d.,])(\d{1,4})\s+(\p{L}{3,})\s*(?:x|×|\*|times)\s*(\d{1,4})\s+(\p{L}{3,})(?![\p{L}])/iu;

/** How the names of moments and stretches of time tell their steps. */
const STEPS: Readonly<Record<string, string>> = { day: '1d', date: '1d', week: '1w', hour: '1h', minute: '1m', month: '1mo', quarter: '3mo', year: '1y', half: '30m', period: '', night: '1d' };

const MOST_THINGS = 500;

/** The two things of which each pair has a row. */
function pairIn(text: string): readonly [string, string] | undefined {
  const said = ROW_PER.exec(text);
  if (said !== null) return [said[1] ?? '', said[2] ?? ''];
  const times = TIMES.exec(text);
  return times === null ? ofLead(text) : [times[2] ?? '', times[4] ?? ''];
}

/** "sales per day and store", "per day per store": of what the words before the columns tell the rows. */
const PER_BOTH = /(?<![\p{L}])(?:per|by|for each|for every)\s(?<one>\p{L}{3,})(?:,?\s(?:and|&|x|×)(?:\s(?:per|by|each|every))?|,?\s(?:per|by|for each|for every))\s(?<other>\p{L}{3,})(?![\p{L}])/iu;
/** "daily sales per store" */
const STEP_PER = /(?<![\p{L}])(?<step>hourly|daily|weekly|monthly)\s(?:\p{L}+\s){1,4}?(?:per|by|for each|for every)\s(?<thing>\p{L}{3,})(?![\p{L}])/iu;
const STEP_OF: Readonly<Record<string, string>> = { hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month' };

function ofLead(text: string): readonly [string, string] | undefined {
  const lead = /^[^:;\n]{0,140}(?=:)/u.exec(text)?.[0];
  if (lead === undefined) return undefined;
  const { one, other } = PER_BOTH.exec(lead)?.groups ?? {};
  if (one !== undefined && other !== undefined) return [one, other];
  const { step = '', thing } = STEP_PER.exec(lead)?.groups ?? {};
  return thing === undefined ? undefined : [STEP_OF[step.toLowerCase()] ?? '', thing];
}

const wordsOf = ({ name, english }: Draft): readonly string[] => keysOf(english ?? name);

/** The column that a word of a pair means: by its name, or by a word of it, where an id or a name stands for the thing. */
function columnOf(said: string, drafts: readonly Draft[]): Draft | undefined {
  const keys = keysOf(said);
  const whole = drafts.find((draft) => wordsOf(draft).join(' ') === keys.join(' '));
  const part = drafts.filter((draft) => wordsOf(draft).filter((key) => !/^(?:id|no|nr|number|name|code|key)$/u.test(key)).join(' ') === keys.join(' '));
  return whole ?? (part.length === 1 ? part[0] : undefined);
}

/** The values that take turns: those of a list, or as many ids as the text counts. */
function turnsOf(draft: Draft, text: string): readonly unknown[] | undefined {
  const { values, min, max, prefix, width } = draft.made.options ?? {};
  if (draft.made.type === 'category' && Array.isArray(values) && values.length > 1 && values.length <= MOST_THINGS && draft.stated.values === true) return values as unknown[];
  if (draft.made.type === 'integer' && typeof min === 'number' && typeof max === 'number' && max - min < 100 && (draft.stated.range === true || /(?:^|_)(?:week|hour|period)$/iu.test(draft.name))) return Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const count = countOf(draft, thingsIn(text));
  if (count === undefined || count < 2 || count > MOST_THINGS || draft.made.type.startsWith('person.')) return undefined;
  if (Array.isArray(values) && values.length >= count) return (values as unknown[]).slice(0, count);
  const digits = typeof width === 'number' ? width : Math.max(2, String(count).length);
  return draft.made.type === 'sequence' || draft.made.type === 'category' || draft.made.type === 'pattern' ? Array.from({ length: count }, (_, i) => `${typeof prefix === 'string' ? prefix : ''}${String(i + 1).padStart(digits, '0')}`) : undefined;
}

const isMoment = ({ made }: Draft): boolean => made.type === 'date' || made.type === 'datetime';
const isWeekday = ({ made }: Draft): boolean => made.type === 'category' && Array.isArray(made.options?.['values']) && /^(?:mon|tues)day$/iu.test(String((made.options['values'] as unknown[])[0]));

/** Lays the rows out: every thing at each time, time after time. True where the text asks for it and both are columns. */
export function crossRows(drafts: readonly Draft[], text: string): boolean {
  const pair = pairIn(text);
  if (pair === undefined) return false;
  const steps = pair.map((said) => STEPS[keyOf(said)]);
  const at = steps.findIndex((step) => step !== undefined);
  const thing = columnOf(pair[1 - at] ?? '', drafts);
  if (at < 0 || thing === undefined) return false;
  const said = pair[at] ?? '';
  const step = steps[at] ?? '';
  const named = columnOf(said, drafts);
  const time = named !== undefined && (isMoment(named) || turnsOf(named, text) !== undefined || isWeekday(named) || isYearly(named)) ? named : drafts.find(isMoment);
  const turns = time === undefined || time === thing ? undefined : turnsOf(thing, text);
  if (time === undefined || turns === undefined) return false;
  const options = timeOptions(time, step, turns.length, text);
  if (options === undefined) return false;
  time.made = options;
  time.unique = false;
  delete time.cases;
  thing.made = { type: 'category', options: { values: turns, cycle: true } };
  thing.unique = false;
  delete thing.cases;
  return true;
}

/** The months or quarters of a year, as they are listed. */
const isYearly = ({ made, name }: Draft): boolean => made.type === 'category' && /(?:^|_)(?:month|quarter)$/iu.test(name);

function timeOptions(time: Draft, step: string, every: number, text: string): Draft['made'] | undefined {
  const { values, from, to } = time.made.options ?? {};
  if (isMoment(time) || isWeekday(time)) {
    if (/mo$|y$/u.test(step) && isMoment(time) && time.stated.formula !== true) return monthsOf(time, step, every, text);
    if (step === '' || /mo$|y$/u.test(step) || time.stated.formula === true) return undefined;
    const isDay = /[dw]$/u.test(step);
    if (!isDay && time.made.type === 'date') return undefined;
    // The stretch may be told by the words before the columns.
    const told = typeof to === 'string' && /^\d/u.test(to) ? undefined : datesIn(text, '2000-01-01').find(({ isPoint, from: at }) => !isPoint && /^\d{4}-/u.test(at));
    const start = told?.from ?? (typeof from === 'string' ? from : '-90d');
    const cycle = countSteps(start, told?.to ?? (typeof to === 'string' ? to : undefined), step);
    const options: Options = { from: /^\d/u.test(start) ? start : '-90d', step, every, ...(cycle === undefined ? {} : { cycle }) };
    return { type: time.made.type === 'datetime' ? 'datetime' : 'date', options };
  }
  const turns = isYearly(time) && Array.isArray(values) ? (values as unknown[]) : turnsOf(time, text);
  return turns === undefined ? undefined : { type: 'category', options: { values: turns, cycle: true, every } };
}

const MONTHS: Readonly<Record<string, number>> = { '1mo': 1, '3mo': 3, '1y': 12 };
const MOST_MONTHS = 480;

/** "on the first of every month from January 2019 to December 2023": the first days, each for everything before the next. */
function monthsOf({ made }: Draft, step: string, every: number, text: string): Draft['made'] | undefined {
  const { from, to } = made.options ?? {};
  const told = datesIn(text, '2000-01-01').find(({ isPoint, from: at, to: last }) => !isPoint && /^\d{4}-/u.test(at) && /^\d{4}-/u.test(last));
  const [start, end] = told === undefined ? [from, to] : [told.from, told.to];
  if (typeof start !== 'string' || typeof end !== 'string' || !/^\d{4}-/u.test(start) || !/^\d{4}-/u.test(end)) return undefined;
  const values: string[] = [];
  for (let at = `${start.slice(0, 7)}-01`; at <= end.slice(0, 10) && values.length < MOST_MONTHS; at = addMonths(at, MONTHS[step] ?? 1)) values.push(at);
  return values.length < 2 ? undefined : { type: 'category', options: { values, cycle: true, every } };
}

const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Steps from the first day of a stretch to its last. */
function countSteps(from: string, to: string | undefined, step: string): number | undefined {
  if (to === undefined || !/^\d{4}-\d{2}-\d{2}/u.test(from) || !/^\d{4}-\d{2}-\d{2}/u.test(to)) return undefined;
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000 + 1;
  const each = (SECONDS[step.slice(-1)] ?? 0) * Number(step.slice(0, -1));
  const count = Math.floor((days * 86_400) / each);
  return each > 0 && count >= 2 ? count : undefined;
}

/** As many rows as a whole table of that kind has; undefined where its time has no end. */
export function crossedCount(drafts: readonly { readonly made: Draft['made'] }[]): number | undefined {
  const time = drafts.find(({ made }) => typeof made.options?.['every'] === 'number' && (made.options['cycle'] === true || typeof made.options['cycle'] === 'number'));
  const { every, cycle, values } = time?.made.options ?? {};
  const steps = typeof cycle === 'number' ? cycle : Array.isArray(values) ? values.length : undefined;
  return typeof every === 'number' && steps !== undefined ? every * steps : undefined;
}
