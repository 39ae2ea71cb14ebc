import { optionsWithout } from '../../columns/options.js';
import type { Claims, Draft } from '../../model.js';
import { numbersIn, spelledNumber } from '../../phrases/numbers.js';
import { tellsApart } from '../../reading/statements.js';
import { isStem } from '../../reading/stems.js';
import { wordsOf } from '../../reading/words.js';
import { setFormula } from '../formulas/set-formula.js';
import { secondsOf, unitIn } from '../formulas/time-units.js';
import { relationIn } from '../grammar/comparisons.js';
import { isTemporal } from '../grammar/kinds.js';
import { type Mention, mentionsIn, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { readClockOrder } from './clock-order.js';
import { isForetold, TERM } from './happened-later.js';

const LATER = /\b(?:after(?:wards?)?|thereafter|danach|darauf|later|following|past|since|nach|sp[äa]ter|despu[ée]s|apr[èe]s|plus tard|m[áa]s tarde|in between|between them|apart|dazwischen|not before|never before|never earlier|no (?:earlier|later)|can(?:'t|not| not) be (?:\w+ )?before|within .{1,24}\bof)\b/iu;
const EARLIER = /\b(?:before|prior to|earlier than|ahead of|vor|antes de|avant)\b/iu;

/** "is_late is true exactly when it arrived after the promised date": which rows are, and nothing that all of them keep. */
const IS_SAID_WHEN = /\b(?:is|be|are)\s+(?:yes|no|true|false)\s+(?:(?:exactly|only|precisely|just)\s+)?(?:when|whenever|if|where)\s/iu;

/** "ship date 1 to 7 days after order date", "never before opened at", "due 30 days later": one moment after another. */
export function readOrder(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined && IS_SAID_WHEN.test(text)) return undefined;
  // "the operation 1 to 3 days after admission, discharge 2 to 10 days after the operation": each tells of two.
  const clauses = own === undefined ? text.split(/[,;]\s+(?:and\s+)?/iu).filter((clause) => DISTANCE.test(clause) && LATER.test(clause)) : [];
  if (clauses.length === 0) return orderIn(drafts, text, own);
  // "Orders come in until 14:30, every dish goes out 6 to 35 minutes after it was ordered": one of them alone does.
  if (clauses.length === 1) return orderIn(drafts, clauses[0] ?? text, own) ?? orderIn(drafts, text, own);
  const claims = clauses.flatMap((clause) => orderIn(drafts, clause, own) ?? []);
  return claims.length === 0 ? undefined : claims;
}

/** "Seen time is after arrival time", "Bags are loaded 20 to 90 minutes after check-in": of two of which one is a moment, the other is one as well. */
function giveSameDays(drafts: readonly Draft[], text: string): void {
  const clocks = drafts.filter(({ made, stated }) => made.type === 'time' && stated.dates !== true);
  if (clocks.length === 0 || !(LATER.test(text) || EARLIER.test(text))) return;
  const keys = wordsOf(text).map(({ key }) => key);
  const told = clocks.filter((draft) => namedIn(text, [draft]).length > 0 || wordsOf(draft.name).some(({ key }) => key.length > 4 && keys.some((other) => isStem(other, key))));
  const moments = momentsIn(text, drafts.filter(({ made }) => made.type === 'datetime'));
  if (told.length !== 1 || moments.length !== 1) return;
  for (const draft of told) draft.made = { type: 'datetime', options: { from: '-1y', to: 'now' } };
}

const DISTANCE = /\d\s*(?:minutes?|mins?|hours?|hrs?|h|days?|nights?|d|weeks?|months?|years?)\b/iu;

const SIGNED = /(?:[+−–-]|\bplus|\bminus)\s*\d/iu;

/** "= loan date + 21 days", "is the start plus 2 weeks": a moment so much after another. */
const ADDED = /(^|.{0,80}?(?:=|\bis|\bequals|\bist|\bes|\best)\s*)\W*((?:the\s+)?\p{L}[\p{L}\d_ ]{1,40}?)\s*(\+|plus|minus|(?<!\d\s?)[-−–])\s*(\d{1,4}\s*(?:minutes?|mins?|hours?|hrs?|h|days?|nights?|d|weeks?|months?|years?|tage?|wochen?|monate?|d[íi]as|semanas|jours|semaines|mois)\b)/iu;

/** "closed at (within 10 days)", "check out (max 14 nights)", "delivery date within 3 to 5 days": of the moment before it. */
const WITHIN_ALONE = /^[\s(:–-]*(?:(?:always|usually|mostly|must be|is|are)\s+)*(?:within|max\.?|maximum|at most|up to|no more than)\s+(?:(\d{1,4})\s*(?:to|-|–|and)\s*)?(\d{1,4}\s*(?:minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|months?|years?))(?:\s+(?:of|from)\s+(?:it|that|the\s)?(?:\s?\p{L}{3,}){0,2})?[\s).]*$/iu;

/** "6 mths after", "2 yrs later". */
const SHORTENED = /(\d+)\s?(mths?|mos?|wks?|yrs?)(?![\p{L}])/giu;

function orderIn(drafts: readonly Draft[], said: string, own: Draft | undefined): Claims | undefined {
  const written = said.replace(SHORTENED, (_, count: string, unit: string) => `${count} ${/^y/iu.test(unit) ? 'years' : /^w/iu.test(unit) ? 'weeks' : 'months'}`);
  // Without a sign before a number the pattern would begin anew at each letter.
  const spoken = !SIGNED.test(written) ? written : written.replace(ADDED, (_, lead: string, of: string, sign: string, term: string) => `${lead}${term} ${sign === '+' || sign === 'plus' ? 'after' : 'before'} ${of}`);
  const alone = own !== undefined && isTemporal(own) && drafts.slice(0, drafts.indexOf(own)).some(isTemporal) ? WITHIN_ALONE.exec(spoken) : null;
  const text = alone !== null ? `${alone[1] === undefined ? 'up to ' : `${alone[1]} to `}${alone[2] ?? ''} later` : own !== undefined && isTemporal(own) && TERM.test(spoken) && isForetold(own) ? `${spoken.replace(/[\s).]+$/u, '')} later` : spoken;
  const apart = own?.made.type === 'time' ? readClockOrder(drafts, text, own) : undefined;
  if (apart !== undefined) return apart;
  if (own?.made.type === 'time' && own.stated.dates !== true) giveDays(drafts, text, own);
  if (own === undefined) giveSameDays(drafts, text);
  giveBirthDays(drafts, text, own);
  if (own !== undefined && own.concept === undefined && own.made.type === 'category' && own.stated.values !== true && tellsApart(text)) own.made = { type: 'date', options: { from: '-2y', to: 'now' } };
  const pair = pairIn(drafts, text, own);
  if (pair === undefined) return undefined;
  const { later, anchor } = pair;
  // "Priority 1 is closed at most 2 days after opening": said of some, and no order of all.
  if (own === undefined && later.cases?.some(({ options }) => options['within'] !== undefined) === true) return undefined;
  if (later.stated.formula === true || anchor.made.options?.['after'] === later.name) return undefined;
  const fixed = monthsIn(text);
  if (fixed !== undefined) return setFormula(later, `add_months(${nameIn(anchor)}, ${fixed})`);
  agreeOnDays(later, anchor);
  const distance = distanceIn(text, later);
  if (distance.unit === 'short') for (const draft of [later, anchor]) if (draft.made.type === 'date' && draft.made.options?.['after'] === undefined) draft.made = { ...draft.made, type: 'datetime' };
  // "end after start" of what lasts as long as such things do.
  const usual = distance.at_least === undefined && distance.within === undefined && later.made.options?.['after'] === anchor.name ? later.made.options : {};
  const { at_least = usual['at_least'] as string | undefined, within = usual['within'] as string | undefined } = distance;
  const isStrict = /\bafter(?:wards?)?\b|\blater\b|\bnach\b|danach|sp[äa]ter|despu|apr[èe]s|plus tard/iu.test(text) && !/\b(?:not|on or|or on|same day)\b/iu.test(text);
  const least = at_least ?? (isStrict && later.made.type === 'date' ? '1d' : undefined);
  if (within !== undefined && /\d$|d$/.test(within) && !/due|expir|valid|next|end|until/i.test(later.name)) leaveRoom(anchor, within);
  else if (within === undefined && !/due|expir|valid|next|end|until/i.test(later.name)) leaveRoom(anchor, '30d');
  // "cancellation date before check in only for cancelled": what not all rows have follows from what they have.
  const isOfSome = anchor === own && (anchor.when !== undefined || anchor.missing !== undefined || /\b(?:only|if|when)\b/iu.test(text));
  if ((isOfSome || ((later.stated.span === true || later.made.options?.['weekdays'] !== undefined) && anchor.stated.span !== true)) && anchor.stated.formula !== true && anchor.made.options?.['after'] === undefined) {
    // What was said of the later one stays: the other follows from it, backwards.
    anchor.made = { type: anchor.made.type, options: { before: later.name, ...(least === undefined ? {} : { at_least: least }), ...(within === undefined ? {} : { within }) } };
    anchor.stated.dates = true;
  } else later.made = { type: later.made.type, options: { after: anchor.name, ...(least === undefined ? {} : { at_least: least }), ...(within === undefined ? {} : { within }) } };
  later.stated.dates = true;
  return [{ kind: 'holds', expression: orderOf(later, anchor, { ...(least === undefined ? {} : { at_least: least }), ...(within === undefined ? {} : { within }) }) }];
}

/** "trial start and trial end": two ends of one thing, of which the names alone made a day and a moment, are days. */
function agreeOnDays(later: Draft, anchor: Draft): void {
  const words = new Set(wordsOf(anchor.name).map(({ key }) => key));
  if (later.stated.type === true || anchor.stated.type === true || later.made.type !== 'date' || anchor.made.type !== 'datetime' || !wordsOf(later.name).some(({ key }) => words.has(key) && key !== 'date')) return;
  anchor.made = { type: 'date', options: optionsWithout(anchor.made, 'hours', 'hour_weights') };
}

/** "delivery time 6 to 96 hours after the pickup": times so far apart have a day. */
function giveDays(drafts: readonly Draft[], text: string, own: Draft): void {
  if (!/\d\s*(?:hours?|hrs?|h|days?|nights?|minutes?|mins?)\s+(?:after|later|before|from)\b|\b(?:after|later than)\b|\d\s*(?:minut\p{L}*|stunden?|horas?|heures?|tage?n?|d[íi]as?|jours?)\s+(?:m[áa]s tarde|despu[ée]s|sp[äa]ter|danach|nach|plus tard|apr[èe]s)(?![\p{L}])/iu.test(text)) return;
  const anchor = namedIn(text, drafts.filter(({ made }) => ['date', 'datetime', 'time'].includes(made.type)).filter((draft) => draft !== own))[0]?.draft;
  const before = anchor ?? (/\d\s*(?:hours?|hrs?|h|minutes?|mins?)\s+later\b|\d\s*(?:minut\p{L}*|stunden?|horas?|heures?)\s+(?:m[áa]s tarde|despu[ée]s|sp[äa]ter|danach|plus tard|apr[èe]s)(?![\p{L}])/iu.test(text) ? drafts.slice(0, drafts.indexOf(own)).findLast(({ made }) => made.type === 'time' || made.type === 'datetime') : undefined);
  if (before === undefined || before.made.type === 'date') return;
  for (const draft of [own, before]) {
    const { from, to } = draft.made.options ?? {};
    const hours = draft === before && draft.stated.dates === true && typeof from === 'string' && typeof to === 'string' ? { hours: { from, to } } : {};
    if (draft.made.type === 'time') draft.made = { type: 'datetime', options: { from: '-1y', to: 'now', ...hours } };
  }
}

/** "hire date (at least 18 years after birth)": from a day of birth on, where that was drawn by age. */
function giveBirthDays(drafts: readonly Draft[], text: string, own: Draft | undefined): void {
  const years = /(\d{1,2}|eighteen|sixteen|twenty)\s+(?:years?|jahre?|a[ñn]os?|ans)\s+(?:after|later|nach|sp[äa]ter|despu[ée]s|apr[èe]s)/iu.exec(text)?.[1];
  const birth = drafts.find(({ made }) => made.type === 'person.birthdate');
  if (years === undefined || birth === undefined || own === birth || (own !== undefined && !isTemporal(own)) || !/\b(?:birth|born|geburt|nacimiento|naissance|later)/iu.test(text)) return;
  birth.made = { type: 'date', options: { from: '-70y', to: `-${(valueOf(years) ?? 18) + 2}y` } };
  // What was drawn by age follows from the other day, backwards.
  if (own !== undefined && isTemporal(own)) own.stated.span = true;
}

/** "a build never starts before …", "can't leave before …". */
const DENIED = /\b(?:never|cannot|can['’]?t|can not|must not|may not|not)\s+(?:be\s+|get\s+)?$/iu;
const NEVER_BEFORE = /\b(?:never|cannot|can['’]?t|not|no)\b.*\b(?:before|earlier)\b/iu;
const NOTHING = /(?:^|[,;]\s*(?:and\s+)?)\s*(?:nothing|nobody|no one|none|no \p{L}+)\b[^,;]*$/iu;

/** The two moments of a text, and which is the later. */
function pairIn(drafts: readonly Draft[], text: string, own: Draft | undefined): { later: Draft; anchor: Draft } | undefined {
  const temporal = drafts.filter(isTemporal);
  const mentions = momentsIn(text, temporal.filter((draft) => draft !== own));
  if (own !== undefined) {
    if (!isTemporal(own)) return undefined;
    // "queued_at — a build never starts before it is queued": a sentence of both, beside one of them.
    const both = mentions.length > 0 && momentsIn(text, [own]).length > 0 && NEVER_BEFORE.test(text) ? pairIn(drafts, text, undefined) : undefined;
    if (both !== undefined) return both;
    const match = LATER.exec(text) ?? EARLIER.exec(text);
    if (match === null) return undefined;
    const anchor = mentions.find(({ start }) => start >= match.index)?.draft ?? happenedIn(text.slice(match.index), temporal.filter((draft) => draft !== own)) ?? (mentions.length === 1 ? mentions[0]?.draft : undefined) ?? laterThanWhat(drafts, text, own);
    if (anchor === undefined) return undefined;
    return isAfter(text, match[0]) ? { later: own, anchor } : { later: anchor, anchor: own };
  }
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]];
    if (a === undefined || b === undefined || a.draft === b.draft) continue;
    const between = text.slice(a.end, b.start);
    // "nothing gets resolved before it was opened"
    if (NOTHING.test(text.slice(0, a.start)) && /\b(?:before|earlier)\b/iu.test(between)) return { later: a.draft, anchor: b.draft };
    if (DENIED.test(text.slice(0, a.start)) && /\b(?:before|earlier)\b/iu.test(between)) return { later: a.draft, anchor: b.draft };
    // "A vet check can't happen before the animal is born."
    if (NEVER_BEFORE.test(between)) return { later: a.draft, anchor: b.draft };
    // "is at least 3 days before": how far, and then on which side.
    if (DISTANCE.test(between) && /\b(?:before|prior to|ahead of|earlier than)\s+(?:the\s+|its\s+|their\s+)?$/iu.test(between) && !/\b(?:never|nothing|nobody)\b/iu.test(between)) return { later: b.draft, anchor: a.draft };
    const relation = relationIn(between);
    if (relation === '>' || relation === '>=' || LATER.test(between)) return { later: a.draft, anchor: b.draft };
    if (relation === '<' || relation === '<=') return { later: b.draft, anchor: a.draft };
  }
  // "The return date comes first …": two moments and a word for later anywhere.
  const [first, second] = [...new Set(mentions.map(({ draft }) => draft))];
  if (first === undefined) return undefined;
  if (second !== undefined && LATER.test(text) && mentionsIn(text, temporal).length >= 2) return { later: first, anchor: second };
  // "A report can't be filed before the onset".
  const rest = namedIn(text, temporal.filter((draft) => draft !== first))[0]?.draft;
  // "shipping happens within 48 hours": of what comes before it.
  const before = /\s(?:happens?|occurs?|follows?|comes?|erfolgt)\s+(?:within|in)\s+\d/iu.test(text) && rest === undefined ? temporal[temporal.indexOf(first) - 1] : undefined;
  if (before !== undefined) return { later: first, anchor: before };
  if (rest !== undefined) return LATER.test(text) ? { later: rest, anchor: first } : undefined;
  return ofTwo(text, temporal, first, mentions[0]?.start ?? 0);
}

/** "discharge within 14 days": of what comes before it. */
const SOON = /^\W*\p{L}+\s+within\s+\d{1,3}\s+\p{L}+\W*$/iu;

/** "Books come back at most 21 days after they were borrowed": of two moments of a row the one that is named, and the other. */
function ofTwo(text: string, temporal: readonly Draft[], named: Draft, at: number): { later: Draft; anchor: Draft } | undefined {
  const other = temporal.length === 2 ? temporal.find((draft) => draft !== named) : undefined;
  if (other !== undefined && temporal[1] === named && SOON.test(text)) return { later: named, anchor: other };
  const word = /\d\s+(?:[\p{L}]+\s+){1,2}(?:after|later)\b|\b(?:after|later)\b/iu.exec(text);
  if (other === undefined || word === null || !/\d|\b(?:after|later)\s+(?:it|they|the|being)\b/iu.test(text)) return undefined;
  return at > word.index ? { later: other, anchor: named } : { later: named, anchor: other };
}

/** The moments a text names, and those it speaks of by a noun of the same stem: "admission" of `admitted_on`, "the operation" of `operated_on`. */
function momentsIn(text: string, temporal: readonly Draft[]): readonly Mention[] {
  const named = namedIn(text, temporal);
  const free = temporal.filter((draft) => !named.some((mention) => mention.draft === draft));
  const spoken = wordsOf(text).flatMap(({ key, start, end }) => {
    if (key.length < 5 || named.some((mention) => start < mention.end && mention.start < end)) return [];
    const holders = free.filter(({ name }) => wordsOf(name).some((word) => isStem(key, word.key)));
    return holders.length === 1 && holders[0] !== undefined ? [{ draft: holders[0], start, end }] : [];
  });
  const known = [...named, ...spoken];
  return [...known, ...happeningsIn(text, free.filter((draft) => !known.some((mention) => mention.draft === draft)))].sort((a, b) => a.start - b.start);
}

/** "is born" of `date_of_birth`: what happened, where only one column tells of it. */
function happeningsIn(text: string, temporal: readonly Draft[]): readonly Mention[] {
  if (temporal.length === 0) return [];
  return EVENTS.flatMap(([spoken, named]) => {
    const match = spoken.exec(text);
    const holders = match === null ? [] : temporal.filter(({ name }) => named.test(name));
    return match === null || holders.length !== 1 || holders[0] === undefined ? [] : [{ draft: holders[0], start: match.index, end: match.index + match[0].length }];
  });
}

/** What happens and what it is called: "after receipt" for `received_date`, "after departure" for `departed_at`. */
const EVENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\breceipt\b/iu, /receiv/i], [/\b(?:sale|selling)\b/iu, /sold|sale/i], [/\b(?:purchase|buying)\b/iu, /bought|purchas/i], [/\bdeparture\b/iu, /depart/i], [/\barrival\b/iu, /arriv/i],
  [/\b(?:birth|born)\b/iu, /birth|born|dob/i], [/\b(?:death)\b/iu, /death|died/i], [/\b(?:hiring|hire)\b/iu, /hire/i], [/\b(?:origination|start|beginning|begin)\b/iu, /originat|start|begin|began/i],
  [/\b(?:issue|issuance)\b/iu, /issue/i], [/\b(?:manufacture|production)\b/iu, /manufactur|produc|made/i], [/\b(?:admission)\b/iu, /admi/i], [/\b(?:submission)\b/iu, /submi/i], [/\b(?:opening)\b/iu, /open/i], [/\b(?:joining)\b/iu, /join/i],
]; // prettier-ignore

/** The moment of something that happened, where only one column tells of it. */
function happenedIn(text: string, temporal: readonly Draft[]): Draft | undefined {
  for (const [spoken, named] of EVENTS) {
    const holders = spoken.test(text) ? temporal.filter(({ name }) => named.test(name)) : [];
    if (holders.length === 1) return holders[0];
  }
  return undefined;
}

function isAfter(text: string, word: string): boolean {
  if (/^(?:before|prior|earlier|ahead|vor|antes|avant)/iu.test(word)) return /\b(?:never|not|no|n't|cannot|must not)\W+(?:\w+\W+){0,3}(?:before|earlier|prior)/iu.test(text);
  return true;
}

/** "due date (always 21 days later)": later than the moment that stands before it. */
function laterThanWhat(drafts: readonly Draft[], text: string, own: Draft): Draft | undefined {
  if (!isAfterUnnamed(drafts, text) && !/\b(?:later|sp[äa]ter|m[áa]s tarde|plus tard|afterwards?|thereafter|after (?:it|that|this)|of it|in between|between them|apart|dazwischen)\b|(?:after|nach|danach|despu[ée]s|apr[èe]s)[\s.)]*$/iu.test(text)) return undefined;
  return drafts.slice(0, drafts.indexOf(own)).filter(isTemporal).at(-1);
}

/** "no more than 10 days after submission": so long after something that is no column. */
function isAfterUnnamed(drafts: readonly Draft[], text: string): boolean {
  const thing = /\d\s+(?:(?:full|business|working|calendar)\s+)?(?:days?|nights?|weeks?|months?|hours?|minutes?)\s+(?:after|from)\s+((?:the\s+)?[\p{L}_]+)[\s,.;)]*(?:$|and\b|but\b|,)/iu.exec(text)?.[1];
  return thing !== undefined && namedIn(thing, drafts).length === 0;
}

/** The order as a condition: "days(ship_date, order_date) >= 1 && days(ship_date, order_date) <= 7". */
function orderOf(later: Draft, anchor: Draft, { at_least: least, within: most }: { at_least?: string; within?: string }): string {
  const units = [least, most].flatMap((span) => (span === undefined ? [] : [span.slice(-1)]));
  const unit = units.some((one) => one === 's' || one === 'm') ? 'minutes' : units.includes('h') ? 'hours' : 'days';
  const apart = `${unit}(${nameIn(later)}, ${nameIn(anchor)})`;
  const number = (span: string): string => String(Math.round((Number(span.slice(0, -1)) * (LENGTHS[span.slice(-1)] ?? 1) * 1e4) / secondsOf(unit)) / 1e4);
  const bounds = [...(least === undefined ? [`${apart} >= 0`] : [`${apart} >= ${number(least)}`]), ...(most === undefined ? [] : [`${apart} <= ${number(most)}`])];
  return bounds.join(' && ');
}

const LENGTHS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** What happened after it has happened too: the first moment ends early enough, where nothing else was said. */
export function leaveRoom(before: Draft, within: string): void {
  const { from, to } = before.made.options ?? {};
  const days = within.endsWith('d') ? Number(within.slice(0, -1)) : 1;
  if (to !== 'now' || before.stated.dates === true || typeof from !== 'string') return;
  const start = /^-(\d+)(d|w|mo|y)$/.exec(from);
  const length = start === null ? 0 : Number(start[1]) * { d: 1, w: 7, mo: 30, y: 365 }[start[2] as 'd' | 'w' | 'mo' | 'y'];
  if (start !== null) before.made = { ...before.made, options: { ...before.made.options, to: `-${days}d`, ...(length <= days * 1.5 ? { from: `-${days * 3}d` } : {}) } };
}

/** "two years after completed on": whole months, to the day. */
function monthsIn(text: string): number | undefined {
  const match = /\b(?:exactly\s+|always\s+)?(\d{1,3}|[a-z]+)\s+(years?|months?|jahre?|monate?|a[ñn]os?|mes(?:es)?|ans?|mois)\s+(?:after|later|from|nach|sp[äa]ter|despu[ée]s|apr[èe]s|plus tard)\b/iu.exec(text);
  if (match === null || /\b(?:to|and|-|–|bis|within|up to|at most|at least|more than|over|min(?:imum)?|mindestens|al menos|au moins)\s*$/iu.test(text.slice(0, match.index))) return undefined;
  const count = /^\d/.test(match[1] ?? '') ? Number(match[1]) : spelledNumber([(match[1] ?? '').toLowerCase()])?.value;
  return count === undefined ? undefined : count * (/^(?:y|j|a)/iu.test(match[2] ?? '') ? 12 : 1);
}

const SHORT: Readonly<Record<string, 'm' | 'h' | 's'>> = { minutes: 'm', hours: 'h', seconds: 's' };

interface Distance {
  readonly at_least?: string;
  readonly within?: string;
  /** Told in hours or less: both moments have a time. */
  readonly unit?: 'short' | 'long';
}

/** "1 to 7 days", "at most 9 hours", "21 days", "within two weeks", "at least a day". */
function distanceIn(said: string, later: Draft): Distance {
  // "max 12h later"
  const text = said.replace(/(?<=\d)\s?h(?![\p{L}\d:])/gu, ' hours').replace(/(?<=\d)\s?d(?![\p{L}\d])/gu, ' days');
  const match = /(?:(\d+(?:\.\d+)?|\b[a-z]+\b)\s*(seconds?|secs?|s|minutes?|mins?|hours?|hrs?|days?|weeks?|sekunden?|minuten?|stunden?|tage?n?|segundos?|minutos?|horas?|d[íi]as?|secondes?|heures?|jours?)?\s*(?:to|-|–|and|bis|a|à|until)\s*)?(\d+(?:\.\d+)?|\b(?:an?|one|two|three|four|five|six|seven|ten|twelve|fourteen|thirty|sixty|ninety|eine?[mn]?|un|une|una|eight|nine|eleven|fifteen|twenty|forty)\b)\s*(?:full |working |calendar )?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|d[íi]as?|horas?|minutos?|semanas?|mes(?:es)?|a[ñn]os?|jours?|heures?|semaines?|mois|ans?)\b/iu.exec(text);
  if (match === null) return {};
  const unit = unitIn(match[4] ?? '') ?? 'days';
  const second = valueOf(match[3]);
  const first = /^\d/.test(match[1] ?? '') ? valueOf(match[1]) : spelledNumber([(match[1] ?? '').toLowerCase()])?.value;
  if (second === undefined) return {};
  const letter = SHORT[unit] ?? 'd';
  const scale = letter !== 'd' ? 1 : unit === 'weeks' ? 7 : unit === 'months' ? 30 : unit === 'years' ? 365 : 1;
  // Leap days: eighteen years are never fewer days.
  const span = (value: number, isLeast = false): string => `${Math.round(value * scale) + (isLeast && scale === 365 ? Math.ceil(value / 4) : 0)}${letter}`;
  const size = letter === 'd' ? ('long' as const) : ('short' as const);
  if (letter !== 'd' && later.made.type === 'date' && size === 'long') return {};
  // "between 5 seconds and 20 minutes": each in its own unit.
  const own = match[2] === undefined ? undefined : unitIn(match[2]);
  if (own !== undefined && own !== unit && first !== undefined && first * secondsOf(own) <= second * secondsOf(unit)) return { at_least: `${own === 'weeks' ? first * 7 : first}${SHORT[own] ?? 'd'}`, within: span(second), unit: size === 'short' || SHORT[own] !== undefined ? 'short' : 'long' };
  if (first !== undefined && first <= second) return { at_least: span(first), within: span(second), unit: size };
  const before = text.slice(0, match.index + match[0].length);
  if (/\b(?:at most|up to|within|no more than|max(?:imum)?|not more than|less than|under|h[öo]chstens|sp[äa]testens|como m[áa]ximo|a m[áa]s tardar|au plus|innerhalb|dentro)\b/iu.test(before)) return { within: span(second), unit: size };
  if (/\b(?:at least|more than|no less than|min(?:imum)?|over|mindestens|al menos|au moins)\b/iu.test(before)) return { at_least: span(second, true), within: span(unit === 'years' ? second + 15 : second * 3), unit: size };
  return { at_least: span(second), within: span(second), unit: size };
}

function valueOf(text = ''): number | undefined {
  const [number] = numbersIn(text);
  if (number !== undefined) return number.value;
  if (/^(?:an?|eine?[mn]?|une?|una)$/iu.test(text)) return 1;
  return spelledNumber(wordsOf(text).map(({ key }) => key))?.value;
}
