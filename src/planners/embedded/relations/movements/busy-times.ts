import { optionsWithout } from '../../columns/options.js';
import { toSixDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { monthNumber, seasonMonths } from '../../phrases/calendar.js';
import { hoursOfDay } from '../../phrases/times-of-day.js';
import { dayOf } from '../../phrases/weekdays.js';
import { fold, wordsOf } from '../../reading/words.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { yesOf } from '../grammar/yes-no.js';
import { raised, shareOf } from './raised-weights.js';

/** How often rows happen at which times: of their number, where other movements are of what they hold. */

const PEAK = /\b(?:peak(?:s|ing|ed)?|rush[- ]hours?|busiest|spikes?|surges?|stosszeit\w*|sto(?:ß|ss)zeiten|horas? (?:punta|pico)|heures? de pointe)\b/iu;
const BUSY = /\b(?:busier|busy|crowded|more (?:popular|active|common|frequent|often)|mehr los)\b/iu;
const QUIET = /\b(?:quiet(?:er|est)?|slow(?:er|est)?|less (?:busy|active|common|frequent)|weniger los|tranquil[oa]s?|calmes?)\b/iu;
const MOST = /\b(?:most|the majority|die meisten|la mayor[íi]a|la plupart)\b/iu;
const TIMES_AS = /\b(?:(twice)|(three|3|four|4|five|5) times) as many\b/iu;
const PERCENT_MORE = /\b(\d{1,3})\s?(?:%|percent) (more|fewer|less)\b/iu;
const MORE = /\b(?:more|mehr|m[áa]s|plus d(?:e|['’]))(?![\p{L}])/iu;
const FEWER = /\b(?:fewer|less|hardly any|few|weniger|menos|moins d(?:e|['’]))(?![\p{L}])/iu;
const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };

/** How many times as often as at other times; undefined where the text tells of no such thing. */
function ratioIn(text: string): number | undefined {
  const times = TIMES_AS.exec(text);
  if (times !== null) return times[1] !== undefined ? 2 : (COUNTS[times[2]?.toLowerCase() ?? ''] ?? Number(times[2]));
  const percent = PERCENT_MORE.exec(text);
  if (percent !== null) return Math.max(0.05, 1 + (Number(percent[1]) / 100) * (percent[2]?.toLowerCase() === 'more' ? 1 : -1));
  if (PEAK.test(text)) return 3;
  if (QUIET.test(text) || FEWER.test(text)) return 0.35;
  if (MOST.test(text)) return 0;
  return BUSY.test(text) || MORE.test(text) ? 2.2 : undefined;
}

/** "orders peak", "more calls", "busiest": before or behind it stand times alone, and no word for what else is more. */
const OF_ROWS =
  /^\W*(?:(?:the|our|die|der|las?|los|les?)\s)?(?:(?:peak|rush)[- ](?:hours?|times?|traffic|demand|days?|season|months?)|rush[- ]hours?|(?:it|they|things?|we)\s(?:is|are|get|gets|usually\s\p{L}+)?|peaks?\s(?:around|at|in|between|from|on|are)\s|busiest|busier|quietest|quieter|slowest|sto(?:ß|ss)zeit\w*|horas? (?:punta|pico)|heures? de pointe|most\s(?:of\s)?|more\s|fewer\s|less\s|(?:twice|three times|four times) as many\s|\d+\s?(?:%|percent)\s|hardly any\s|few\s|(?:die meisten|mehr|weniger|m[áa]s|menos|la mayor[íi]a|la plupart|plus d|moins d)|\p{L}+(?:\s\p{L}+)?\s(?:peaks?|spikes?|surges?|(?:is|are|get|gets)\s(?:usually\s|much\s|a lot\s)?(?:busier|busiest|busy|quieter|quiet|slower|more (?:common|frequent|popular)|less (?:common|frequent))))/iu;

/** "On weekends there are more …", "am Wochenende mehr …". */
const LEAD = /^(?:on|at|in|during|am|im|los|les?|en|por)\s(?:the\s)?[\p{L}-]+(?:\s(?:de|and|und|y|et)\s[\p{L}-]+){0,2},?\s+(?:(?:there (?:are|is)|we (?:get|have|see)|gibt es|kommen|hay|il y a)\s)?(?=(?:more|fewer|less|many more|mehr|weniger|m[áa]s|menos|plus d|moins d)(?![\p{L}]))/iu;

/** People and things that a number of a row counts: it is higher then, where nothing else is told. */
const CROWD = /(?:^|_)(?:visitors?|customers?|passengers?|guests?|riders?|riderships?|covers|footfall|traffic|attendance|attendees|occupancy|calls|orders|sales|units|rentals|trips|tickets|visits|sessions|views|requests|demand|load|consumption|volume|kwh|count)(?:_|$)/u;

/** "More is sold on weekends": of an amount. */
const SOLD = /(?<![\p{L}])(?:sold|sells?|spen[dt]s?|earned|earns?|verkauft|ausgegeben|vende[mn]?|gasta\p{L}*|vend(?:ent|ons|u)?|d[ée]pens\p{L}*)(?![\p{L}])/iu;

const TIMED = /\d|hour|night|evening|morning|afternoon|noon|lunch|dinner|breakfast|week-?end|weekday|day|summer|winter|spring|autumn|season|january|february|march|april|may|june|july|august|september|october|november|december|christmas|holidays|uhr|abend|morgen|nacht|tag|wochen|sommer|hora|tarde|noche|mañana|semana|verano|heure|soir|matin|nuit|week|été/iu;
const WEEKENDS = /\b(?:week-?ends?|wochenenden?|fin(?:es)? de semana)\b/iu;
const WORKDAYS = /\b(?:weekdays?|working days?|business days?|workdays?|werktags?|wochentags|entre semana|en semaine)\b/iu;
const CHRISTMAS = /\b(?:christmas|holiday season|(?:the|year[- ]end) holidays|weihnachten|weihnachtszeit|navidad|no[ëe]l)\b/iu;

interface Times {
  readonly hours: readonly number[];
  readonly days: readonly number[];
  /** From 0 on. */
  readonly months: readonly number[];
}

function timesIn(text: string): Times {
  const words = wordsOf(text);
  const days = WEEKENDS.test(text) ? [0, 6] : WORKDAYS.test(text) ? [1, 2, 3, 4, 5] : [];
  const named = words.flatMap(({ text: word }) => (word.length < 4 ? [] : (dayOf(word) ?? dayOf(word.replace(/s$/u, '')) ?? [])));
  const months = words.flatMap(({ text: word }) => (/^(?:may|mar|mars|march)$/u.test(word) ? [] : (monthNumber(fold(word)) ?? [])));
  const seasons = words.flatMap(({ text: word }) => {
    const [from, to] = seasonMonths(fold(word)) ?? [];
    return from === undefined || to === undefined ? [] : Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, i) => ((from - 1 + i) % 12) + 1);
  });
  const feast = CHRISTMAS.test(text) ? [12] : [];
  return { hours: hoursOfDay(text), days: [...new Set([...days, ...named])].sort(), months: [...new Set([...months, ...seasons, ...feast])].map((month) => month - 1) };
}

/** "Peak hours are 7-9am and 5-8pm", "more orders on weekends and in December", "fewer calls at night": when most rows happen. */
export function readBusyTimes(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!TIMED.test(text)) return undefined;
  const parts = text.split(/[;,]\s+(?=(?:and\s|but\s|while\s|und\s|y\s|et\s)?(?:it\s|they\s|the\s)?(?:more|most|fewer|less|few|hardly|quiet|slow|busi|twice))/iu).map((part) => part.replace(/^(?:and|but|while|und|y|et)\s/iu, ''));
  if (!parts.every((part) => OF_ROWS.test(part.replace(LEAD, '')))) return undefined;
  if (SOLD.test(text) || drafts.some((draft) => isNumeric(draft) && CROWD.test(draft.name))) return undefined;
  if (namedIn(text, drafts.filter(isMeasured)).length > 0) return undefined;
  const claims = parts.map((part) => weigh(drafts, timesIn(part), ratioIn(part)));
  return claims.some((claim) => claim === undefined) ? undefined : claims.flatMap((claim) => claim ?? []);
}

const MOSTLY = /^[\s(:,–-]*(?:mostly|mainly|usually|typically|often|predominantly|most(?:ly)? often|most of them|preferably)\s(?:(?:in|on|at|during|around)\s)?(?:the\s)?(?=\p{L})[^;\d]{4,60}$/iu;

/** "start time (mostly early morning or evening)": the times that most rows have, beside the column. */
export function readMostlyAt(text: string, own: Draft): Claims | undefined {
  if (own.made.type !== 'datetime' || !MOSTLY.test(text) || !TIMED.test(text)) return undefined;
  const times = timesIn(text);
  return times.days.length > 0 || times.hours.length === 0 ? undefined : weigh([own], times, 0);
}

/** What is more or less in some rows: then no number of rows is told. */
const isMeasured = (draft: Draft): boolean => isNumeric(draft) || yesOf(draft) !== undefined || draft.made.type === 'category';

function weigh(drafts: readonly Draft[], { hours, days, months }: Times, ratio: number | undefined): Claims | undefined {
  const isTimed = hours.length > 0 && hours.length < 24;
  const isDated = days.length > 0 || months.length > 0;
  const draft = drafts.find((candidate) => isOpen(candidate) && (!isTimed || candidate.made.type === 'datetime'));
  if (ratio === undefined || draft === undefined || !(isTimed || isDated)) return undefined;
  const { options = {} } = draft.made;
  const clock = isTimed ? hoursOf(draft) : undefined;
  const tests = [
    ...(isTimed ? [`hour(${nameIn(draft)}) in [${hours.join(', ')}]`] : []),
    ...(days.length > 0 ? [`weekday(${nameIn(draft)}) in [${days.join(', ')}]`] : []),
    ...(months.length > 0 ? [`month(${nameIn(draft)}) in [${months.map((month) => month + 1).join(', ')}]`] : []),
  ];
  const made = {
    ...(clock === undefined ? {} : { hour_weights: raised(clock, hours, ratio) }),
    ...(days.length > 0 ? { weekday_weights: raised(weightsOf(options['weekday_weights'], 7), days, ratio) } : {}),
    ...(months.length > 0 ? { month_weights: raised(weightsOf(options['month_weights'], 12), months, ratio) } : {}),
  };
  draft.stated.busy = true;
  draft.made = { ...draft.made, options: { ...optionsWithout(draft.made, ...OTHER_SPREADS, ...(clock === undefined ? [] : ['hours'])), ...made } };
  const held = [[made.hour_weights, hours], [made.weekday_weights, days], [made.month_weights, months]] as const;
  const shares = held.flatMap(([weights, places]) => (weights === undefined ? [] : [shareOf(weights, places)]));
  // On weekends and in December: either is told, each by itself.
  return tests.map((when, i) => ({ kind: 'portion', when, share: toSixDecimals(shares[i] ?? 0), rough: true }));
}

const OTHER_SPREADS = ['distribution', 'mean', 'median', 'mode', 'deviation'];

/** A column of moments that rows are spread over, and that no other one or no pace decides. */
function isOpen(draft: Draft): boolean {
  const { after, before, step, weekdays } = draft.made.options ?? {};
  return isTemporal(draft) && draft.stated.formula !== true && draft.cases === undefined && [after, before, step, weekdays].every((option) => option === undefined);
}

const weightsOf = (given: unknown, count: number): readonly number[] => (Array.isArray(given) ? (given as number[]) : Array.from({ length: count }, () => 1));

/** How often each hour comes so far; none outside the hours that are told. */
function hoursOf({ made }: Draft): readonly number[] {
  const { hours, hour_weights: weights } = made.options ?? {};
  const { from = '00:00', to = '23:59' } = (hours ?? {}) as { from?: string; to?: string };
  const [first, last] = [Number(from.slice(0, 2)), to.endsWith(':00') ? Number(to.slice(0, 2)) - 1 : Number(to.slice(0, 2))];
  return weightsOf(weights, 24).map((weight, hour) => (hour < first || hour > last ? 0 : weight));
}
