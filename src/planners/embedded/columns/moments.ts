import type { Draft } from '../model.js';
import { addDays, unitOfTime } from '../phrases/calendar.js';
import { datesIn } from '../phrases/dates.js';
import type { DatesFound } from '../phrases/dates/found.js';
import { hoursIn } from '../phrases/hours.js';
import { countOf } from '../phrases/numbers.js';
import { namesOfDays, weekdaysIn } from '../phrases/weekdays.js';
import { fold, keyOf } from '../reading/words.js';
import { optionsWithout } from './options.js';
import { timesPastMidnight } from './overnight.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';

const SERIES = /(?<![\p{L}])(?:(?:every|each|per|once an?|one (?:\w+ )?(?:per|an?|every)|alle|jede[nrs]?|cada|chaque|toute?s les)\s+(\d+|\p{L}+)(?:\s*(\p{L}+))?|(hourly|daily|weekly|monthly))(?![\p{L}])/giu;
const REGULARLY: Readonly<Record<string, string>> = { hourly: '1h', daily: '1d', weekly: '1w', monthly: '1mo' };
/** Units a series may step by. */
const STEPS = new Set(['s', 'm', 'h', 'd', 'w', 'mo']);

/** "in 15-minute steps", "at intervals of 10 minutes", "im Abstand von 15 Minuten", "5 minutes apart". */
const INTERVAL = /(?<![\p{L}\d])(?:(?:at|in|with|an?)\s+)?(?:intervals?|steps?|abst[äa]nd(?:en?)?|intervalos?|intervalles?|pas)\s+(?:of|von|de|d')\s*(?<count>\d+|\p{L}+)\s+(?<unit>\p{L}+)|(?<![\p{L}\d])(?<counted>\d+|\p{L}+)[- ](?<each>min(?:ute)?s?|seconds?|hours?|days?|weeks?|sekunden|minuten|stunden)[- ](?:intervals?|steps?|apart|readings?|bars?|candles?|ticks?|resolution|cadence|takt|intervallen?|raster|schritten|abst[äa]nden|abstand)(?![\p{L}])/iu;
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])(?:(?:every|each) half[- ](?:an[- ])?hour|half[- ]hourly|jede halbe stunde|halbst[üu]ndlich|cada media hora|(?:chaque|toutes les) demi[- ]heures?)(?![\p{L}])/iu, '30m'],
  [/(?<![\p{L}])(?:(?:every|each) quarter(?: of an)?[- ]hour|quarter[- ]hourly|viertelst[üu]ndlich|viertelstundentakt|jede viertelstunde|cada cuarto de hora|tous les quarts d'heure)(?![\p{L}])/iu, '15m'],
  [/(?<![\p{L}])(?:every (?:other|second) day|jeden zweiten tag)(?![\p{L}])/iu, '2d'],
  [/(?<![\p{L}])(?:(?:on )?(?:consecutive|successive) days|day (?:by|after) day|an aufeinanderfolgenden tagen)(?![\p{L}])/iu, '1d'],
  [/(?<![\p{L}])(?:st[üu]ndlich(?:e[nrsm]?)?|stundentakt|cada hora|toutes les heures|(?:serie|series|datos|registros?|lecturas|mediciones)\s(?:\p{L}+\s)?horari[oa]s|(?:s[ée]ries?|données|relevés?|mesures)\s(?:\p{L}+\s)?horaires)(?![\p{L}])/iu, '1h'],
  [/(?<![\p{L}])(?:min[üu]tlich(?:e[nrsm]?)?|minutentakt|cada minuto|toutes les minutes)(?![\p{L}])/iu, '1m'],
  [/(?<![\p{L}])(?:t[äa]gliche?[nrsm]?|(?:serie|series|datos|registros?|ventas|mediciones)\s(?:\p{L}+\s)?diari[oa]s?|(?:s[ée]ries?|données|relevés?|ventes|mesures)\s(?:\p{L}+\s)?(?:quotidien(?:ne)?s?|journali(?:er|ère)s?))(?![\p{L}])/iu, '1d'],
  [/(?<![\p{L}])(?:w[öo]chentliche?[nrsm]?|(?:serie|series|datos|registros?|ventas|mediciones)\s(?:\p{L}+\s)?semanal(?:es)?|(?:s[ée]ries?|données|relevés?|ventes|mesures)\s(?:\p{L}+\s)?hebdomadaires?)(?![\p{L}])/iu, '1w'],
  [/(?<![\p{L}])(?:fortnightly|every (?:other|second) week|bi-?weekly|zweiw[öo]chentlich)(?![\p{L}])/iu, '2w'],
];

/** "every 30s", "every 2h". */
const LETTERS: Readonly<Record<string, string>> = { s: 's', h: 'h', d: 'd' };

/** "every 15 minutes", "alle zehn Minuten", "hourly", "at intervals of 10 minutes" → the step of a regular series. */
export function seriesStep(text: string): string | undefined {
  const spoken = SPOKEN.find(([pattern]) => pattern.test(text))?.[1];
  if (spoken !== undefined) return spoken;
  const { count: many = '', unit: of = '', counted = '', each = '' } = INTERVAL.exec(text)?.groups ?? {};
  const interval = { count: countOf(fold(many === '' ? counted : many)), unit: unitOfTime(keyOf(of === '' ? each : of)) };
  if (interval.count !== undefined && interval.unit !== undefined && STEPS.has(interval.unit)) return `${interval.count}${interval.unit}`;
  for (const [, first = '', second = '', adverb] of text.matchAll(SERIES)) {
    if (adverb !== undefined) return REGULARLY[adverb.toLowerCase()];
    // "each Minutes down": of a column, and no step.
    const own = /^(?:seconds|minutes|hours|days|weeks|months)$/iu.test(first) ? undefined : unitOfTime(keyOf(first));
    const unit = own ?? unitOfTime(keyOf(second)) ?? LETTERS[second];
    const count = own === undefined ? countOf(fold(first)) : 1;
    if (unit !== undefined && count !== undefined && count > 0 && STEPS.has(unit)) return `${count}${unit}`;
  }
  return undefined;
}

const DATE_AND_TIME = /(?<![\p{L}])(?:date\s*(?:and|&|\+|\/|with|n)\s*time|timestamp|datum und uhrzeit|fecha y hora|date et heure|to the (?:second|minute)|(?:with|incl\.?|including) (?:an? |the )?time(?: of (?:the )?day)?(?! (?:zone|window|limit|span|period|series))|(?:mit|samt|inkl\.?) uhrzeit|con (?:la )?hora|avec (?:l['’])?heure)(?![\p{L}])/iu;

/** When: dates, days of the week, times of the day. True where something was understood. */
export function readMoments(draft: Draft, remark: Remark, referenceDate: string): boolean {
  if (readRacedTime(draft, remark)) return true;
  if (timesPastMidnight(draft, remark.text)) {
    remark.take({ start: 0, end: remark.text.length });
    return true;
  }
  asMoment(draft, remark.text, referenceDate);
  if (readListedTimes(draft, remark)) return true;
  if (asDayOfWeek(draft, remark, referenceDate)) return true;
  if (!['date', 'datetime', 'time'].includes(kindOf(draft.made)) || draft.made.type === 'expression') return false;
  if (DATE_AND_TIME.test(remark.text) && draft.made.type === 'date') draft.made = { ...draft.made, type: 'datetime' };
  const dates = datesIn(sinceOrUntil(draft.name, remark.text), referenceDate);
  // "time between 10:00 and 17:00" of a moment: of the day alone.
  if (draft.made.type === 'datetime' && dates.length === 0 && ONLY_TIME.test(remark.text)) draft.made = { type: 'time', options: {} };
  // A time of the day with a date behind it is a moment of that day.
  const wasTime = draft.made.type === 'time';
  if (draft.made.type === 'time' && dates.some(({ hasTime, isPoint, from }) => hasTime || /^\d{4}-\d/.test(from) || (!isPoint && from.startsWith('-')))) draft.made = { type: 'datetime', options: {} };
  const isOfTheDay = wasTime && draft.made.type === 'datetime';
  const rest = dates.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), remark.text);
  const days = applyWeekdays(draft, rest);
  const hours = applyHours(draft, days === undefined ? rest : rest.slice(0, days.start) + ' '.repeat(days.end - days.start) + rest.slice(days.end), days !== undefined);
  const span = applyDates(draft, remark.text, dates, { referenceDate, isOfTheDay });
  for (const found of [days, hours, span]) if (found !== undefined) remark.take(found);
  return days !== undefined || hours !== undefined || span !== undefined;
}

const ONLY_TIME = /^[\s(:=–-]*(?:a\s+)?(?:clock\s+)?times?(?: of (?:the )?day)?[\s,:(]+(?:is\s+)?(?:between|from|in|\d)/iu;

const WITHIN = /(?<![\p{L}])within\s(?=(?:\d+|one|two|three|six|a|an)\s(?:days?|weeks?|months?|years?)\W*$)/iu;

/** "last worming date (within 90 days)": those that have passed, where the name says so; as long as before. */
function sinceOrUntil(name: string, text: string): string {
  if (!WITHIN.test(text) || !/^(?:last|latest|previous|recent)_/iu.test(name)) return text;
  return text.replace(WITHIN, 'last   ');
}

const RACED = /(?<![\d:])(\d{1,2}:\d{2}:\d{2})\s*(?:-|–|to|and|until|bis|y|et)\s*(\d{1,2}:\d{2}:\d{2})(?![\d:])/iu;

/** "time (14:00, 17:30, 20:00 or 22:15)": the times to choose from. */
const LISTED_TIMES = /^[\s(:=,–-]*(?:(?:at|um|[àa](?: las)?|one of|either|always)\s+)?((?:[01]?\d|2[0-3])\s?[:h]\s?[0-5]\d(?:(?:,?\s(?:or|and|oder|und|y|o|et|ou)\s|\s?[,/|]\s?)(?:[01]?\d|2[0-3])\s?[:h]\s?[0-5]\d)+)[\s).]*$/iu;

function readListedTimes(draft: Draft, remark: Remark): boolean {
  const listed = draft.made.type === 'time' ? LISTED_TIMES.exec(remark.text)?.[1] : undefined;
  const times = listed?.match(/\d{1,2}\s?[:h]\s?\d\d/giu) ?? [];
  // "10:00 and 17:00" may be the ends of a day.
  if (listed === undefined || (times.length < 3 && !/\s(?:or|oder|o|ou)\s|[/|]/iu.test(listed))) return false;
  draft.made = { type: 'category', options: { values: times.map((time) => time.replace(/\s?h\s?|\s/giu, ':').padStart(5, '0')) } };
  draft.stated.values = true;
  return true;
}

/** "finish time between 1:05:00 and 3:10:00": how long something took is written in hours, minutes and seconds. */
function readRacedTime(draft: Draft, remark: Remark): boolean {
  const match = RACED.exec(remark.text);
  const [from = '', to = ''] = match === null ? [] : match.slice(1).map((time) => time.padStart(8, '0'));
  if (match === null || from >= to || to >= '24' || draft.made.type === 'datetime' || draft.made.type === 'date') return false;
  draft.made = { type: 'time', options: { from, to, seconds: true } };
  draft.stated.dates = true;
  remark.take({ start: match.index, end: match.index + match[0].length });
  return true;
}

const SMALL = /(?<![\p{L}])(?:only|just|nur|s[oó]lo|seulement|uniquement|in|on|at|from|since|between|and|during|the|any|day|days|date|of|somewhere|sometime|anywhere|time|within|im|am|seit|el|en|le|all|only|never|not|no|working|business|week(?:days?|ends?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![\p{L}])|[^\p{L}\d]/giu;

/** A column of which nothing but dates or times is told holds these, whatever its name was taken for. */
function asMoment(draft: Draft, text: string, referenceDate: string): void {
  const kind = kindOf(draft.made);
  if ((kind !== 'text' && kind !== 'category' && kind !== 'boolean') || draft.stated.values === true || draft.stated.format === true || draft.made.type === 'expression' || draft.made.type === 'sequence') return;
  const without = (spans: readonly { start: number; end: number }[]): string => spans.reduce((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), text).replace(SMALL, '');
  const dates = datesIn(text, referenceDate);
  const isBareYear = dates.every(({ start, end }) => end - start === 4);
  if (dates.length > 0 && without(dates) === '' && (!isBareYear || /(?:_|\b)(?:on|at|date|since|until|day)$/iu.test(draft.name))) draft.made = { type: /(?:_|\b)at$/iu.test(draft.name) || dates.some(({ hasTime }) => hasTime) ? 'datetime' : 'date', options: {} };
  // "ticket price 6.50–14" of prices in figures: no time of the day.
  const areNumbers = kind === 'category' && (draft.made.options?.['values'] as readonly unknown[] | undefined)?.every((value) => Number.isFinite(Number(value))) === true;
  const hours = dates.length > 0 || areNumbers ? undefined : hoursIn(text, false);
  if (hours !== undefined && without([hours]) === '') draft.made = { type: 'time', options: {} };
}

const A_DAY = /(?:^|[\p{L}\p{N}][_ ])(?:day|d[ií]a|jour)(?:$|[_ ](?:of|de)[_ ])|(?<!ab|stich|geburts)tag$/iu;

/** "collection day Monday through Friday": on a day of the week, and no date. True where it was so. */
function asDayOfWeek(draft: Draft, remark: Remark, referenceDate: string): boolean {
  if (draft.made.type !== 'date' || draft.stated.dates === true || !A_DAY.test(draft.name) || /(?<![\p{L}])date(?![\p{L}])/iu.test(remark.text) || datesIn(remark.text, referenceDate).length > 0) return false;
  const values = namesOfDays(remark.text);
  const found = weekdaysIn(remark.text);
  if (values === undefined || found === undefined || values.length < 2) return false;
  draft.made = { type: 'category', options: { values } };
  draft.stated.values = true;
  remark.take(found);
  return true;
}

function applyWeekdays(draft: Draft, text: string): { start: number; end: number } | undefined {
  const found = draft.made.type === 'date' || draft.made.type === 'datetime' ? weekdaysIn(text) : undefined;
  if (found === undefined || found.days.length === 0 || found.days.length === 7) return undefined;
  draft.made = { ...draft.made, options: { ...optionsWithout(draft.made, 'weekday_weights'), weekdays: found.days } };
  draft.stated.dates = true;
  return found;
}

/** "scheduled: HH:MM": a clock and no day. */
export const isClock = (text: string): boolean => /^[\s(:=–-]*hh:mm(?![\p{L}:])/iu.test(text);

function applyHours(draft: Draft, text: string, hasDays: boolean): { start: number; end: number } | undefined {
  if (draft.made.type === 'date' && draft.remarks.some((remark) => isClock(remark.text))) draft.made = { type: 'time', options: { step: '1m' } };
  const isTime = draft.made.type === 'time';
  const found = hoursIn(text, isTime || hasDays || /\b(?:open|opening|hours|from|between|o'?clock|uhr)\b/iu.test(text));
  // "4 to 10 hours later": a distance.
  if (found !== undefined && /^\s*(?:hours?|hrs?|h|minutes?|mins?)\s+(?:later|after|before|long|apart)/iu.test(text.slice(found.end))) return undefined;
  if (found === undefined || (draft.made.type === 'date' && !/:\d\d|\d\s*(?:am|pm|uhr|h)\b/iu.test(text))) return undefined;
  if (draft.made.type === 'date') {
    // "date, between 8:00 and 20:00": it has a time of the day as well, where its name does not forbid that.
    if (/date|datum|fecha|day|tag$/iu.test(draft.name)) return undefined;
    draft.made = { ...draft.made, type: 'datetime' };
  }
  const { from, to } = found;
  const step = draft.remarks.map((remark) => stepOfClock(remark.text)).find((found) => found !== undefined);
  // "slot start on the full hour from 6 am until 9 pm", of which no day is told: a time of the day.
  const isOfDay = isTime || (step !== undefined && draft.stated.dates !== true && draft.stated.span !== true);
  draft.made = isOfDay ? { type: 'time', options: { ...(isTime ? draft.made.options : {}), from, to, ...(step === undefined ? {} : { step }) } } : { type: 'datetime', options: { ...draft.made.options, hours: { from, to } } };
  draft.stated.dates = true;
  return found;
}

/** "in quarter hours", "to the half hour", "on the hour": how far apart times of the day are. */
function stepOfClock(text: string): string | undefined {
  const part = /(?<![\p{L}])(?:(?<part>quarter|half)(?:[- ]of[- ]an?)?[- ](?:an[- ])?hours?|(?:on the|full|whole) hours?(?: only)?)(?![\p{L}])/iu.exec(text);
  if (part === null) return undefined;
  return part.groups?.['part'] === undefined ? '1h' : /quarter/iu.test(part.groups['part']) ? '15m' : '30m';
}

const BY = /(?:before|until|till|up to|no later than|not after|by|vor|bis|antes de|hasta|avant|jusqu'à)\s*(?:the\s+)?$/iu;
/** "24 March 2025 only", "nur am 3. Mai 2024". */
const ONLY = /(?<![\p{L}])(?:only|nur|solo|sólo|uniquement|seulement|all day)(?![\p{L}])/iu;
const ON = /\b(?:on|am|el|le)\s*(?:the\s+)?$/iu;

const CLOCKS = /^[\s,;–-]*(?:(?:from|between|von|de|entre)\s+)?\d{1,2}:\d{2}\s*(?:to|until|till|and|bis|a|[àa]|-|–)\s*\d{1,2}:\d{2}/iu;

function applyDates(draft: Draft, text: string, dates: readonly DatesFound[], { referenceDate, isOfTheDay }: { referenceDate: string; isOfTheDay: boolean }): { start: number; end: number } | undefined {
  if (draft.made.type === 'time') return undefined;
  // "summer 2024 (June to August)": the first that names a year is enough.
  const found = dates.find((range) => !range.isPoint) ?? dates[0];
  if (found === undefined) return undefined;
  // "14 June 2025, 19:00 to 23:00": hours of that day.
  const isTimed = dates.length === 1 && CLOCKS.test(text.slice(found.end)) && !/(?:from|since|after|starting|ab|seit|desde|depuis|until|till|bis)\s*$/iu.test(text.slice(0, found.start));
  const isOneDay = found.isPoint && (isOfTheDay || isTimed || ONLY.test(text));
  const told = isOneDay ? found : endsOf(found, text.slice(Math.max(0, found.start - 30), found.start), referenceDate);
  const { from, to } = inYearOf(draft, told) ?? told;
  if (draft.made.type === 'person.birthdate') draft.made = { type: 'date', options: { from, to } };
  else draft.made = { ...draft.made, options: { ...optionsWithout(draft.made, 'after', 'before', 'at_least', 'within'), from, to } };
  const step = seriesStep(text);
  if (step !== undefined && !step.endsWith("mo") && /^\d/.test(from) && /\b(?:every|each|once|one|per)\b/iu.test(text)) {
    // So many minutes apart from there on: how far, the rows tell.
    draft.made = { type: /[smh]$/.test(step) ? 'datetime' : draft.made.type, options: { ...optionsWithout(draft.made, 'to', 'weekdays', 'hours'), from, step } };
  } else if (draft.made.type === 'date' && found.hasTime && kindOf(draft.made) === 'date') draft.made = { ...draft.made, type: 'datetime' };
  draft.stated.dates = true;
  draft.stated.span = true;
  return found;
}

const WHOLE_YEAR = /^(\d{4})-01-01 \1-12-31$/u;

/** "review cycle 2024: …, review date in December": the year of the months that were told before. */
function inYearOf({ made, stated }: Draft, { from, to }: { from: string; to: string }): { from: string; to: string } | undefined {
  const year = WHOLE_YEAR.exec(`${from} ${to}`)?.[1];
  const [first, last] = [made.options?.['from'], made.options?.['to']];
  if (year === undefined || stated.span !== true || typeof first !== 'string' || typeof last !== 'string') return undefined;
  const isWithin = /^\d{4}-\d{2}-\d{2}$/u.test(first) && /^\d{4}-\d{2}-\d{2}$/u.test(last) && first.slice(0, 4) === last.slice(0, 4) && !WHOLE_YEAR.test(`${first} ${last}`);
  return isWithin ? { from: `${year}${first.slice(4)}`, to: `${year}${last.slice(4)}` } : undefined;
}

/** A single day is an end: of what lies before it, or the start of what lies after it. */
function endsOf(found: DatesFound, before: string, referenceDate: string): { from: string; to: string } {
  const { from, to, isPoint } = found;
  if (!isPoint) return { from, to };
  if (BY.test(before)) {
    const last = /before|vor|antes|avant/iu.test(before) && /^\d{4}-\d{2}-\d{2}$/.test(to) ? addDays(to, -1) : to;
    return /^\d/.test(to) ? { from: `${Number(to.slice(0, 4)) - 2}-01-01`, to: last } : { from: to.startsWith('+') ? 'now' : '-2y', to };
  }
  if (/^\d/.test(from) && !ON.test(before) && from.slice(0, 10) <= referenceDate) return { from, to: 'now' };
  return { from, to };
}

const FROM_CLOCK = /^[\s(:]*(?:(?:from|between|every \d+ min(?:ute)?s?,?(?: starting)?(?: from| at)?|starting(?: at| from)?)\s)?(?:[01]?\d|2[0-4]):[0-5]\d(?!:|\d)/iu;

/** "planned time 05:10 to 23:00": when it is, where the name alone tells how long something takes. */
export function takeForClock(draft: Draft, text: string): void {
  if (draft.made.type === 'integer' && /_time$/iu.test(draft.name) && FROM_CLOCK.test(text)) draft.made = { type: 'time', options: { step: '1m' } };
}
