import { pointSeconds } from '../../../../core/schema/dates.js';
import { seriesStep } from '../../columns/moments.js';
import type { Claims, Correlation, Draft, Options } from '../../model.js';
import { datesIn } from '../../phrases/dates.js';
import { addDays } from '../../phrases/calendar.js';
import { weekdaysIn } from '../../phrases/weekdays.js';
import { numbersIn } from '../../phrases/numbers.js';
import { countOf, thingsIn } from '../rows/entity-ids.js';
import { peakOf } from './peaks.js';
import { panelIn } from '../../phrases/panels.js';
import { keyOf, keysOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

const DAILY_NAMES = /^(?:date|day|week|month|timestamp|time|reading|recorded|observ|measure|log|report)/i;
/** Where the text says that each day has its row. */
const STEPPED_NAMES = /^(?:date|day|week|month|timestamp|time|reading|recorded|observ|measure|log|report|sampl|taken|survey|weigh|fecha|d[ií]a|momento|datum|tag|zeit|gemessen|jour)/i;

/** "every 15 minutes starting 2024-06-01", "daily sales", "one row per day": the first column of moments is a regular series. */
export function readSeries(drafts: readonly Draft[], text: string, own?: Draft): Claims | undefined {
  const step = seriesStep(text) ?? rowEach(text);
  if (step === undefined || step.endsWith('mo')) return undefined;
  // "time slot every 30 minutes": on the clock, whatever the order of the rows.
  if (own?.made.type === 'time' && step.endsWith('m')) {
    const from = /\bfrom\s(?<clock>\d\d:\d\d)(?!\d)/u.exec(text)?.groups?.['clock'];
    own.made = { type: 'time', options: { ...own.made.options, ...(from === undefined ? {} : { from }), step } };
    return [];
  }
  const isDays = /[dw]$/.test(step);
  const isMoments = ({ made }: Draft): boolean => made.type === 'datetime' || (isDays && made.type === 'date');
  // "a log every half hour, time and rpm": so many moments have a day as well.
  const clock = own === undefined && !drafts.some(isMoments) ? drafts.find(({ made, stated, name }) => made.type === 'time' && stated.dates !== true && stated.type !== true && STEPPED_NAMES.test(name)) : undefined;
  if (clock !== undefined && !isDays) clock.made = { type: 'datetime', options: { from: '-30d', to: 'now' } };
  const target = own === undefined ? (drafts.find((draft) => draft.made.type === 'datetime' && (!isDays || STEPPED_NAMES.test(draft.name))) ?? drafts.find((draft) => isMoments(draft) && STEPPED_NAMES.test(draft.name)) ?? onlyOne(rowEach(text) === undefined ? [] : drafts.filter(isMoments))) : isMoments(own) ? own : undefined;
  // "a row a day: day, …": no day of the week.
  const named = target === undefined && own === undefined && step === '1d' ? drafts.find(({ made, stated, name }) => /^(?:day|date|tag|jour|dia|día)$/iu.test(name) && (made.type === 'category' || made.type === 'integer') && stated.values !== true && stated.range !== true) : undefined;
  if (named !== undefined) {
    const year = /\b(?:19|20)\d\d\b/u.exec(text)?.[0];
    named.made = { type: 'date', options: { from: year === undefined ? '-1y' : `${year}-01-01`, step } };
    named.stated.dates = true;
    return [{ kind: 'step', column: named.name, step }];
  }
  if (target === undefined || target.stated.formula === true || target.made.options?.['step'] !== undefined) return undefined;
  const from = /\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?/.exec(text)?.[0] ?? datesIn(text, '2000-01-01').find(({ from: at }) => /^\d{4}-/.test(at))?.from;
  const { from: stated } = target.made.options ?? {};
  const usual = isDays ? '-1y' : '-30d';
  if (endsTooSoon(target, drafts, step, text)) return undefined;
  target.made = { type: target.made.type, options: { from: from ?? (target.stated.dates === true && typeof stated === 'string' ? stated : usual), step } };
  return [{ kind: 'step', column: target.name, step }];
}

/** "One row per trading day" beside no moment but `trade_date`. */
const onlyOne = ([first, ...others]: readonly Draft[]): Draft | undefined => (others.length === 0 ? first : undefined);

const DAYS_OF: Readonly<Record<string, number>> = { d: 1, w: 7 };
const WHO = /(?:^|_)(?:campaign|store|shop|product|station|sensor|device|machine|site|branch|region|platform|network|portal|country|city|carrier|warehouse|depot|hub|line|route|employee|driver|vehicle|channel|account|customer|patient|player|team|school|hotel|stock|ticker|symbol)(?:_(?:name|id|code|no|number))?$/i;

/** People and things of which many are seen each day. */
const EACH_DAY = /(?:^|_)(?:user|member|person|participant|subject|athlete|guest|student|pupil|agent|rider|driver|customer|patient|player|employee|household|meter|device|subscriber|account|wearer|volunteer)_?(?:id|no|number|code|uuid)$/iu;

/** "from January 2024 on", "starting in March 2024": no end is told. */
const OPEN_ENDED = /\b(?:from|since|as of|after)\s[^,.;]{4,24}\s(?:on|onwards?|forwards?)(?=[\s,.;]|$)|\b(?:starting|beginning)\s(?:(?:in|on|from|at|with)\s)?(?!.*\b(?:to|until|till|through|ending)\b)/iu;

/** "daily performance: date in Q2, campaign": days that were told to end come again for each campaign, and do not run on. */
function endsTooSoon(target: Draft, drafts: readonly Draft[], step: string, text: string): boolean {
  // "daily summaries: user_id, date in the last 60 days": as many users a day as there are rows.
  if (target.stated.dates === true && step === '1d' && (panelIn(text)?.count ?? 1) < 2 && !/\b(?:per|for each|for every|of each|one|single)\s/iu.test(text) && drafts.some((draft) => draft !== target && EACH_DAY.test(draft.english ?? draft.name))) return true;
  if (OPEN_ENDED.test(text)) return false;
  const { from, to } = target.stated.span === true ? (target.made.options ?? {}) : (datesIn(text, '2000-01-01').find(({ isPoint }) => !isPoint) ?? {});
  const every = DAYS_OF[step.slice(-1)];
  if (every === undefined || typeof from !== 'string' || typeof to !== 'string' || !/^\d{4}/.test(from) || !/^\d{4}/.test(to)) return false;
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000 + 1;
  return days / (every * Number(step.slice(0, -1))) < 100 && drafts.filter((draft) => draft.made.type === 'category' && WHO.test(draft.name)).length > 0;
}

/** "one row per day", "a reading for each hour". */
function rowEach(text: string): string | undefined {
  const unit = /\b(?:one|a|1|single)\s+(?:row|line|reading|record|entry|value|measurement|observation|data ?point)s?\s+(?:per|for each|for every|each|every|a)\s+(?:(?:single|consecutive|calendar|trading|working|business|opening|school)\s+)?(?:\w+\s+and\s+)?(minute|hour|day|night|week)\b/iu.exec(text)?.[1]?.toLowerCase();
  return unit === undefined ? undefined : { minute: '1m', hour: '1h', day: '1d', night: '1d', week: '1w' }[unit];
}

/** "week ending (Sundays)", "published weekly on Mondays" of a weekly series: the first of them is one. */
export function alignWeeks(drafts: readonly Draft[], referenceDate: string): void {
  for (const draft of drafts) {
    const { from, step } = draft.made.options ?? {};
    if (typeof from !== 'string' || typeof step !== 'string' || !/^\d+w$/u.test(step)) continue;
    const [day] = draft.remarks.flatMap(({ text }) => { const days = weekdaysIn(text)?.days; return days?.length === 1 ? days : []; });
    const seconds = day === undefined ? undefined : pointSeconds(from, Date.parse(referenceDate) / 1000);
    if (day === undefined || seconds === undefined) continue;
    const first = new Date(seconds * 1000);
    const ahead = (day - first.getUTCDay() + 7) % 7;
    draft.made = { ...draft.made, options: { ...draft.made.options, from: `${addDays(first.toISOString().slice(0, 10), ahead)}${/^\d{4}/u.test(from) ? from.slice(10) : ''}` } };
  }
}

const SEASONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:daily (?:cycles?|patterns?|seasonality|rhythm)|day[- ]night|day and night|diurnal|time of day|peaks? (?:in the (?:morning|afternoon|evening)|at (?:noon|night)))\b/iu, '1d'],
  [/\b(?:weekly (?:cycles?|patterns?|seasonality)|(?<!\b(?:no|without|only|only (?:on|in|at)|only (?:on|in|at) the|excluding|except|not on|never on|closed (?:on|at)) )weekends?(?! only)|day of (?:the )?week)\b/iu, '1w'],
  [/\b(?:seasonal(?:ity|ly)?|yearly (?:cycles?|patterns?)|annual (?:cycles?|patterns?)|in (?:the )?(?:summer|winter)s?(?! (?:of )?\d{4})|(?:summer|winter|holiday|christmas|december) (?:peaks?|spikes?|highs?|dips?|lows?)|(?:peaks?|spikes?|highest) (?:in|around|every) (?:the )?(?:summer|winter|autumn|spring|christmas|january|february|march|april|may|june|july|august|september|october|november|december))\b/iu, '1y'],
];

const RISES = /\b(?:up(?:ward)?s? trends?|trend(?:s|ing)? up\w*|(?:upward|increasing|rising|growing|positive|steady|linear|slight|slow) (?:\w+ )?trend|(?:(?:grow|rise|increase)s?|growing|rising|increasing|climbing|creeping up)(?: (?:steadily|slowly|gradually|slightly|constantly))? over (?:time|the (?:years?|months?|weeks?|course))|(?:steadily|slowly|gradually) (?:growing|rising|increasing|climbing|(?:grow|rise|increase|climb)s?)|(?:grow|rise|increase|climb)s? (?:steadily|slowly|gradually|constantly|year (?:by|on|over|after) year)|(?:upward|steady|slight|slow|strong|annual|year[- ]on[- ]year|(?:patterns?|seasonality|peaks?|cycles?|season) and|and some) growth|(?<=, )growing(?= with| and|[.,]|$)|trends?)\b/iu;
const FALLS = /\b(?:down(?:ward)?s? trends?|trend(?:s|ing)? down\w*|(?:downward|declining|decreasing|falling|negative) (?:\w+ )?trend|(?:(?:decline|fall|drop|decrease|shrink)s?|declining|falling|dropping|decreasing|shrinking)(?: (?:steadily|slowly|gradually|slightly|constantly))? over (?:time|the (?:years?|months?|weeks?|course))|(?:steadily|slowly|gradually) (?:declining|falling|dropping|decreasing|(?:decline|fall|drop|decrease)s?)|(?:decline|fall|drop|decrease|shrink)s? (?:steadily|slowly|gradually|constantly|year (?:by|on|over|after) year))\b/iu;
const NAMES_OF_TRENDS = /\btrend(?:ing)?[_ ](?:date|name|id|topic|hashtag)|hashtag trends/iu;

/** A column of days that may go on from one to the next; "date (weekends only)" says which days there are, and nothing of seasons. */
export const isDaily = ({ made, name }: Draft): boolean => (made.type === 'date' || made.type === 'datetime') && DAILY_NAMES.test(name) && made.options?.['weekdays'] === undefined;

/** Which seasons and which way a text tells. */
export function courseIn(text: string): { readonly seasons: readonly string[]; readonly trend: -1 | 0 | 1 } {
  const named = SEASONS.filter(([pattern]) => pattern.test(text)).map(([, period]) => period);
  // "weekly seasonality" is no season of the year.
  const seasons = named.length > 1 && !/\b(?:yearly|annual|summer|winter)/iu.test(text) ? named.filter((period) => period !== '1y') : named;
  return { seasons, trend: NAMES_OF_TRENDS.test(text) ? 0 : FALLS.test(text) ? -1 : RISES.test(text) ? 1 : 0 };
}

/** "Sales rise over time with a yearly season" */
export function tellsCourse(text: string): boolean {
  const { seasons, trend } = courseIn(text);
  return trend !== 0 || seasons.length > 0;
}

/** Measures over time get their trend and seasons, where the text speaks of them and there is a column of time. */
export function followTime(drafts: readonly Draft[], text: string, rows: number, correlations: readonly Correlation[]): void {
  const { seasons, trend } = courseIn(text);
  const isWalk = /\brandom walk\b/iu.test(text);
  const time = drafts.find(({ made }) => made.options?.['step'] !== undefined && (made.type === 'datetime' || made.type === 'date')) ?? drafts.find((draft) => isDaily(draft) && draft.stated.busy !== true);
  const moving = seasons.length > 0 || isWalk || trend === 0 ? [] : measuresOf(trend > 0 ? RISES : FALLS, text, drafts);
  if (time === undefined || (seasons.length === 0 && !isWalk && trend === 0)) return;
  const from = time.stated.span === true ? time.made.options?.['from'] : undefined;
  if (time.made.options?.['step'] === undefined) time.made = { type: time.made.type, options: time.made.type === 'date' ? { from: from ?? '-3y', step: '1d' } : { from: from ?? '-60d', step: '1h' } };
  const every = time.made.options?.['every'];
  const entities = typeof every === 'number' ? every : 1;
  for (const draft of moving.length > 0 ? moving : drafts) {
    // "lower at weekends" is how the week goes, once it is a series.
    const isByTime = seasons.includes('1w') && draft.cases?.every(({ when }) => when.includes(`(${nameIn(time)})`)) === true;
    // No sky knows of weekends, and what goes with another measure is drawn beside it.
    if (seasons.every((period) => period === '1w') && trend === 0 && !isWalk && (OF_THE_SKY.test(draft.english ?? draft.name) || (isByTime && correlations.some(({ a, b }) => a === draft || b === draft)))) continue;
    const options = overTime(isByTime ? withoutCases(draft) : draft, { seasons, isWalk, trend, rows: rows / entities, isBusyWeekend: BUSY_WEEKENDS.test(text), peak: peakOf(text) });
    if (options === undefined) continue;
    if (isByTime) delete draft.cases;
    draft.made = { type: 'series', options: { ...options, time: time.name, ...(entities > 1 ? { entities, base_spread: 0.1 } : {}) } };
  }
}

/** "an inflation index that is slowly rising", "downloads: 500 to 9000, growing over time": the measures that the clause names, or beside which it stands. */
function measuresOf(way: RegExp, text: string, drafts: readonly Draft[]): readonly Draft[] {
  const at = way.exec(text)?.index ?? 0;
  const start = Math.max(...['. ', '; ', ', ', '\n', ': '].map((sign) => text.lastIndexOf(sign, at))) + 1;
  const clause = text.slice(start, at + 40).split(/[.;,\n]/u)[0] ?? '';
  const named = namedIn(clause, drafts.filter(isNumeric)).map(({ draft }) => draft);
  return [...new Set(named.length > 0 ? named : drafts.filter((draft) => isNumeric(draft) && draft.remarks.some((remark) => way.test(remark.text))))];
}

const OF_THE_SKY = /(?:^|_)(?:temp|temperature|rain|rainfall|precipitation|wind|windspeed|humidity|sunshine|snow)(?:_|$)/iu;

const BUSY_WEEKENDS = /\b(?:higher|busier|more|peaks?|up)\b[^.;,]{0,40}\bweekends?\b|\bweekends?\s(?:are\s|is\s)?(?:higher|busier)\b/iu;

function withoutCases(draft: Draft): Draft {
  const bare = { ...draft, stated: { ...draft.stated, correlated: false } };
  delete bare.cases;
  return bare;
}

interface Course {
  readonly isBusyWeekend: boolean;
  /** The month in which the year is highest. */
  readonly peak: number | undefined;
  readonly seasons: readonly string[];
  readonly isWalk: boolean;
  readonly trend: number;
  readonly rows: number;
}

function overTime({ made, stated, unique, cases, name }: Draft, { seasons, isWalk, trend, rows, isBusyWeekend, peak }: Course): Options | undefined {
  const { min, max, decimals } = made.options ?? {};
  const isFree = (made.type === 'decimal' || made.type === 'integer') && !unique && stated.formula !== true && stated.correlated !== true && cases === undefined && !/id$|year|battery|_(?:nr|no|number|code)$/i.test(name);
  if (!isFree || typeof min !== 'number' || typeof max !== 'number' || max <= min) return undefined;
  const span = max - min;
  const scale = made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2;
  const base = trend === 0 ? min + span / 2 : trend > 0 ? min + span * 0.3 : max - span * 0.3;
  return {
    base: tidy(base), decimals: scale, min, max,
    noise: tidy(isWalk ? span / 100 : span / 30),
    ...(isWalk ? { random_walk: true, at_bounds: 'reflect' } : { autocorrelation: 0.5 }),
    ...(trend === 0 ? {} : { trend: (trend * span * 0.4) / Math.max(1, rows) }),
    ...(seasons.length === 0 ? {} : { seasons: seasons.map((period) => ({ period, amplitude: tidy(span / (4 * seasons.length)), ...(period === '1w' ? { peak: isBusyWeekend ? SATURDAY : WEDNESDAY } : period === '1y' && peak !== undefined ? { peak: `${String(peak).padStart(2, '0')}-15` } : {}) })) }),
  }; // prettier-ignore
}

/** Noon, from the start of the week. */
const WEDNESDAY = '60h';
const SATURDAY = '132h';

const tidy = (value: number): number => Number(value.toPrecision(4));

/** "for 10 sensors", "per household": entities take turns at each step. */
export function takeTurns(drafts: readonly Draft[], text: string, listedBefore: Draft | undefined): void {
  const panel = panelIn(text);
  const time = drafts.find(({ made }) => made.options?.['step'] !== undefined && (made.type === 'datetime' || made.type === 'date')) ?? drafts.find(isPeriod);
  if (time === undefined) return;
  if (panel?.lasts !== undefined && time.stated.span !== true && /^-\d+[dy]$/u.test(typeof time.made.options?.['from'] === 'string' ? time.made.options['from'] : '')) time.made = { ...time.made, options: { ...time.made.options, from: `-${panel.lasts}` } };
  const listed = drafts.filter((draft) => draft !== time && draft.stated.values !== true && /^(?:sequence|pattern|category|location\.(?:city|country))$/.test(draft.made.type));
  const things = thingsIn(text);
  const told = listed.find((draft) => countOf(draft, things) !== undefined);
  const ofPanel = panel?.thing === undefined || panel.count < 2 ? undefined : (listed.find((draft) => isCalled(draft, panel.thing ?? '')) ?? listed.find((draft) => isOf(draft, panel.thing ?? '')));
  const by = /\b(?:by|per|for each|for every)\s+([a-z]{3,20})\b/iu.exec(text)?.[1];
  const ofGroup = by === undefined || (panel === undefined && !isPeriod(time)) ? undefined : listed.find((draft) => isCalled(draft, keyOf(by)));
  const who = listedBefore ?? ofPanel ?? ofGroup ?? told ?? listed.find(({ name }) => /(?:^|_)(?:id|number|name|code)$/i.test(name));
  const said = /\b(?:per|for each|for every|of each|from each)\s+([a-z]{3,20})\b/iu.exec(text)?.[1];
  const counted = /\b(?:for|from|across|of)\s+(\d{1,3}|[a-z]+)\s+(?:different |separate |\w+ )?(sensors?|meters?|devices?|machines?|stores?|stations?|stocks?|products?|households?|turbines?|servers?|sites?|patients?|cities)\b/iu.exec(text);
  const ofTime = /^(?:hour|day|week|month|year|minute|second|row|post|unit)$/i;
  const before: unknown = listedBefore?.made.options?.['values'];
  const number = (Array.isArray(before) ? before.length : undefined) ?? (told === undefined ? undefined : countOf(told, things)) ?? (panel !== undefined && panel.count > 1 ? panel.count : undefined) ?? numbersIn(counted?.[1] ?? '')[0]?.value ?? (who !== undefined && who === ofGroup ? sizeOf(who) : undefined);
  if (who === undefined || (number === undefined && (said === undefined || ofTime.test(keyOf(said))))) return;
  const entities = Math.min(500, Math.max(2, number ?? 10));
  who.made = { type: 'category', options: { values: namesOf(who, entities), cycle: true } };
  // What follows from them does; they follow from nothing.
  delete who.cases;
  who.unique = false;
  time.made = { ...time.made, options: { ...time.made.options, every: entities } };
  time.unique = false;
}

/** Of a short list all, of a long one some. */
function sizeOf({ made }: Draft): number {
  const values = made.options?.['values'];
  return Array.isArray(values) && values.length > 1 && values.length <= 12 ? values.length : 8;
}

/** So many of them by name: the first of a list, else numbered. */
function namesOf(who: Draft, entities: number): readonly unknown[] {
  const { prefix = 'E-', values } = who.made.options ?? {};
  const width = Math.max(2, String(entities).length);
  const known = who.made.type === 'location.city' ? CITIES : who.made.type === 'location.country' ? COUNTRIES : values;
  if (Array.isArray(known) && known.length >= entities) return known.slice(0, entities);
  return Array.from({ length: entities }, (_, i) => `${typeof prefix === 'string' ? prefix : ''}${String(i + 1).padStart(width, '0')}`);
}

/** Months or years that come one after the other. */
const isPeriod = ({ made, name }: Draft): boolean => made.type === 'category' && made.options?.['cycle'] === true && /^(?:\w+_)?(?:month|quarter|year|period)$/iu.test(name);

const COUNTRIES = ['Germany', 'France', 'Spain', 'Italy', 'Poland', 'Netherlands', 'Sweden', 'Austria', 'Portugal', 'Ireland', 'Japan', 'Canada', 'Brazil', 'Mexico', 'India', 'Australia', 'South Africa', 'Norway', 'Turkey', 'Egypt'];
const CITIES = ['London', 'Paris', 'Berlin', 'Madrid', 'Rome', 'Vienna', 'Warsaw', 'Lisbon', 'Dublin', 'Oslo', 'Prague', 'Athens', 'Chicago', 'Toronto', 'Sydney', 'Tokyo', 'Boston', 'Denver', 'Austin', 'Seattle'];

/** What a thing of a panel is called among the columns of its table. */
const CALLED: Readonly<Record<string, string>> = { sensor: 'device node station probe', node: 'device host', house: 'household home meter', home: 'household house meter', household: 'house home meter', meter: 'household', company: 'ticker symbol stock', stock: 'ticker symbol company', share: 'ticker symbol company', city: 'location town station', town: 'city location', patient: 'user person', person: 'user', machine: 'equipment device', shop: 'store', store: 'shop branch', host: 'server', server: 'host', coin: 'symbol cryptocurrency', cryptocurrency: 'symbol coin', panel: 'device inverter', watch: 'user device', participant: 'user person subject', subject: 'participant user', athlete: 'user player', runner: 'user athlete' };

const isCalled = (draft: Draft, thing: string): boolean => wordsOf(draft).join(' ') === thing;
const isOf = (draft: Draft, thing: string): boolean => (CALLED[thing] ?? '').split(' ').includes(wordsOf(draft).join(' '));
const wordsOf = ({ name, english }: Draft): readonly string[] => keysOf(english ?? name).filter((key) => !/^(?:id|no|number|name|code)$/u.test(key));
