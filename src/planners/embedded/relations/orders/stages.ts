import { isCalled } from '../../columns/names.js';
import type { Draft } from '../../model.js';
import { addDays } from '../../phrases/calendar.js';
import { clockOf } from '../../phrases/hours.js';
import { fold, wordsOf } from '../../reading/words.js';
import { paceOf, type Staged, stageOf } from '../../vocabulary/stages.js';
import { isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { spanMoments } from '../formulas/spans.js';
import { leaveRoom } from './orders.js';

interface Moment {
  readonly draft: Draft;
  readonly stage: Staged;
}

/** Puts the moments of a row in the order their names tell, where the text tells none: opened, assigned, closed. */
export function orderByStage(drafts: readonly Draft[], description: string): void {
  const minutes = paceOf(description);
  const moments = momentsOf(drafts).sort((a, b) => a.stage.rank - b.stage.rank);
  for (const moment of moments) {
    const anchor = anchorOf(moment, moments);
    // "return date 1 to 21 days after the pickup": the days of the rental are theirs all the same.
    if (anchor !== undefined && moment.draft.made.options?.['after'] === anchor.draft.name) countBetween(drafts, anchor.draft, moment.draft);
    if (anchor === undefined || !isOpen(moment.draft) || leadsTo(anchor.draft, moment.draft, drafts)) continue;
    follow(anchor, moment, minutes);
    countBetween(drafts, anchor.draft, moment.draft);
  }
}

/** A mail is opened once it was sent, where a ticket is opened first. */
const OF_MESSAGE: Readonly<Record<string, string>> = { opened: 'received', read: 'received', viewed: 'received', clicked: 'answered', replied: 'answered' };

/** Who applies is seen and hired later. */
const OF_APPLICANT: Readonly<Record<string, string>> = { interviewed: 'appointment', interview: 'appointment', hired: 'completed', hire: 'completed', joined: 'completed', start: 'completed' };

/** "leaves" beside "arrives" departs. */
const LEAVES = /^leav(?:es?|ing)$/u;
const DEPARTS = /depart|(?:^|[_ ])leav(?:es?|ing)(?:[_ ]|$)/iu;

function momentsOf(drafts: readonly Draft[]): Moment[] {
  const temporal = drafts.filter(isTemporal);
  // Who checks in at an hour is a guest all the same.
  const hasGuests = drafts.some((draft) => isCalled(draft, /guest|room|night|hotel/i));
  // Who departs first is no guest: "departure date, estimated arrival date" of a ship.
  const departsFirst = temporal.findIndex((draft) => isCalled(draft, DEPARTS)) >= 0 && temporal.findIndex((draft) => isCalled(draft, DEPARTS)) < temporal.findIndex(isCalledArrival);
  const bySea = departsFirst && drafts.some((draft) => isCalled(draft, AT_SEA));
  // "berth, arrival, departure": who comes first and leaves later stays; who is on a way has two ends.
  const arrivesFirst = !departsFirst && temporal.some((draft) => isCalled(draft, DEPARTS)) && !drafts.some((draft) => isCalled(draft, ON_A_WAY));
  const isStay = (arrivesFirst && temporal.some(isCalledArrival)) || (hasGuests || !departsFirst) && temporal.some(isCalledArrival) && temporal.filter((draft) => isCalledArrival(draft) || isCalled(draft, DEPARTS)).every(({ made }) => made.type === 'date' || hasGuests);
  const comesBack = temporal.some((draft) => isCalled(draft, /back|return/i));
  const applies = temporal.some(({ name }) => /^(?:applied|application)(?:_|$)/iu.test(name)) && temporal.some(({ name }) => /interview|hire/iu.test(name));
  // "received, dispatched, arrived": what comes in first is a call or a piece of work, and no parcel at its end.
  const isReceivedFirst = temporal.length > 1 && /(?:^|_)received(?:_|$)/iu.test(temporal[0]?.name ?? '');
  const isCall = temporal.some(({ name }) => /(?:^|_)(?:ended|end|hung_up|finished)(?:_|$)/iu.test(name)) && temporal.some(({ name }) => /(?:^|_)answered(?:_|$)/iu.test(name));
  const isSent = temporal.some(({ name }) => /(?:^|_)sent(?:_|$)/iu.test(name));
  const isTrip = temporal.some(({ name }) => /(?:^|_)(?:retour|vuelta|regreso|r[üu]ckkehr|return)(?:_|$)/iu.test(name)) && !temporal.some(isCalledArrival);
  const known = temporal.flatMap((draft) => {
    // Who comes back leaves first: "date de départ, date de retour" is no check-out.
    // Who comes back has left before.
    const leaves = (word: string): string => (word === 'received' && isReceivedFirst ? 'requested' : word === 'answered' && isCall ? 'started' : (word === 'left' && comesBack) || (LEAVES.test(word) && temporal.some(isCalledArrival)) ? 'departed' : isSent ? (OF_MESSAGE[word] ?? word) : applies ? (OF_APPLICANT[word] ?? word) : word);
    // Guests arrive and then depart, planes and trains depart and then arrive.
    const told = (name: string): Staged | undefined => {
      const words = wordsOf(name).map(({ text }) => fold(text).replace(/(?<=[a-z]{4})(?:datum|termin|zeitpunkt)$/, '')).map(leaves);
      return stageOf(isStay ? words.map((word) => (word.startsWith('arriv') || word === 'entrada' ? 'checkin' : word.startsWith('depart') || LEAVES.test(word) ? 'checkout' : word)) : words);
    };
    const stage = told(isTrip ? draft.name : (draft.english ?? draft.name)) ?? told(draft.name);
    if (stage !== undefined && arrivesFirst && !hasGuests && isCalled(draft, DEPARTS)) return [{ draft, stage: { ...stage, hours: drafts.some((other) => isCalled(other, AT_SEA)) ? HOURS_IN_PORT : HOURS_OF_STAY } }];
    return stage === undefined ? [] : [{ draft, stage: bySea && isCalledArrival(draft) && draft.made.type === 'date' ? { ...stage, within: WEEKS_AT_SEA } : stage }];
  });
  const turned = [...known, ...inTurn(drafts, known)];
  const told = [...turned, ...onlyForSome(drafts, turned)];
  return [...told, ...ofTheRow(drafts, told)];
}

const AT_SEA = /vessel|ship|container|port|voyage|cargo|freight/i;
const WEEKS_AT_SEA = 45;
const ON_A_WAY = /(?:^|_)(?:origin|destination|from|to|flight|route|airline|airport|leg|trip|journey)(?:_|$)/i;
const HOURS_IN_PORT = 96;
const HOURS_OF_STAY = 9;

const ROW_MOMENT = /^(?:date|datetime|timestamp|date_time|date_and_time|fecha|fecha_y_hora|fecha_hora|datum|datum_und_uhrzeit|zeitpunkt|date_et_heure|date_heure)$/iu;

/** "date, …, payment date", "found on, …, claim date": the moment of the row itself came before what was done about it later. */
function ofTheRow(drafts: readonly Draft[], known: readonly Moment[]): readonly Moment[] {
  const earliest = Math.min(...known.filter(({ stage }) => stage.isForetold !== true).map(({ stage }) => stage.rank));
  const open = drafts.filter((draft) => isTemporal(draft) && draft.made.type !== 'time' && !known.some((moment) => moment.draft === draft) && (ROW_MOMENT.test(draft.name) || HAPPENED.test(spokenOf(draft))));
  const [first, ...others] = open;
  const later = known.find(({ stage }) => stage.rank === earliest);
  if (first === undefined || others.length > 0 || later === undefined || earliest < (ROW_MOMENT.test(first.name) ? DONE_AFTER : DONE_ABOUT) || drafts.indexOf(first) > drafts.indexOf(later.draft)) return [];
  return [{ draft: first, stage: { rank: earliest - 0.1, ...IN_TURN, isPlanned: false, isForetold: false } }];
}

/** From these ranks on it happens to what was there before; what has a bare date may depart or arrive that very day. */
const DONE_ABOUT = 21;
const DONE_AFTER = 40;

/** "lifted at", "date filed": what happened, whatever it was. */
const HAPPENED = /^(?!(?:created|updated|modified|born|next|previous|prior|valid|last|first|expected|estimated|planned|scheduled|due|promised|target)(?:_|$))(?:date_)?\p{L}+(?:ed|wn|lt)(?:_(?:date|on|at|time))?$|^(?!(?:next|previous|prior|valid|last|first|due)_)\p{L}+(?:_(?:in|out|up|off|back|down|away))?_(?:on|at)$/u;

const CREATED = /^(?:created|inserted|added)(?:_(?:at|on|date|time))?$/u;
/** The name in small letters: `scannedAt` is "scanned_at". */
const spokenOf = ({ english, name }: Draft): string => (english ?? name).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_').toLowerCase();

/** How long what nothing is known of takes, in days, and beside an hour in hours. */
const IN_TURN = { within: 60, hours: 72 };

/** "set at, lifted at": of what happens to the same thing, side by side in a list, what is named first came first, where the words alone do not tell. */
function inTurn(drafts: readonly Draft[], known: readonly Moment[]): readonly Moment[] {
  const found: Moment[] = [];
  const staged = (draft: Draft | undefined): Staged | undefined => [...known, ...found].find((moment) => moment.draft === draft)?.stage;
  const tells = (draft: Draft | undefined): draft is Draft => draft !== undefined && isTemporal(draft) && HAPPENED.test(spokenOf(draft));
  drafts.forEach((draft, i) => {
    const [before, after] = [drafts[i - 1], drafts[i + 1]];
    if (!tells(draft) || staged(draft) !== undefined) return;
    // "scanned at, created at": whatever happens to a thing, it was there before.
    const isCreated = (other: Draft | undefined): boolean => other !== undefined && CREATED.test(spokenOf(other));
    if (!tells(before) && (!tells(after) || isCreated(after))) {
      const created = known.find((moment) => CREATED.test(spokenOf(moment.draft)));
      if (created !== undefined) found.push({ draft, stage: { rank: created.stage.rank + 0.1, ...IN_TURN, isPlanned: false, isForetold: false } });
      return;
    }
    const [earlier, later] = [tells(before) ? staged(before) : undefined, tells(after) ? staged(after) : undefined];
    const rank = earlier !== undefined ? earlier.rank + 0.1 : later !== undefined ? later.rank - 0.1 : BEGUN;
    found.push({ draft, stage: { rank, ...IN_TURN, isPlanned: false, isForetold: false } });
  });
  return found;
}

/** "intake date, verdict date (only where decided)": what only some rows have came after the moment that all of them have. */
function onlyForSome(drafts: readonly Draft[], known: readonly Moment[]): readonly Moment[] {
  const isKnown = (draft: Draft): boolean => known.some((moment) => moment.draft === draft);
  const open = drafts.filter((draft) => isTemporal(draft) && draft.made.type !== 'time' && draft.when !== undefined && !isKnown(draft) && !OF_ANOTHER.test(spokenOf(draft)));
  return open.flatMap((draft): Moment[] => {
    const before = drafts.slice(0, drafts.indexOf(draft)).filter((other) => isTemporal(other) && other.made.type !== 'time' && other.when === undefined && !OF_ANOTHER.test(spokenOf(other)));
    const [first, ...others] = before;
    if (first === undefined || others.length > 0) return [];
    const rank = known.find((moment) => moment.draft === first)?.stage.rank;
    const later: Moment = { draft, stage: { rank: (rank ?? BEGUN) + 0.1, ...IN_TURN, isPlanned: false, isForetold: false } };
    return rank === undefined ? [{ draft: first, stage: { rank: BEGUN, ...IN_TURN, isPlanned: false, isForetold: false } }, later] : [later];
  });
}

/** Of another time than what happened to the row. */
const OF_ANOTHER = /(?:^|_)(?:birth|born|dob|next|previous|prior|valid|expected|estimated|planned|scheduled|due|promised|target|expiry|expir\p{L}+)(?:_|$)/iu;

const isCalledArrival = (draft: Draft): boolean => isCalled(draft, /arriv|(?:^|_)entrada(?:_|$)/i);

/** The latest stage before it; what is foretold is counted from where things began. */
function anchorOf({ draft, stage }: Moment, moments: readonly Moment[]): Moment | undefined {
  const before = moments.filter((other) => other.draft !== draft && other.stage.rank < stage.rank);
  const planned = stage.isPlanned ? before.filter((other) => other.stage.isPlanned) : [];
  const real = before.filter((other) => other.stage.isForetold !== true);
  const begun = stage.isForetold === true ? real.filter(({ stage: { rank } }) => rank <= BEGUN) : [];
  // "due date, paid date": what is due soon was foretold before it came about, and waits for nothing.
  if (stage.isForetold === true && stage.within <= SOON && begun.length === 0 && planned.length === 0) return undefined;
  const able = [planned, begun, real].find((some) => some.length > 0) ?? [];
  const latest = able.at(-1)?.stage.rank;
  return able.find((other) => other.stage.rank === latest);
}

const BEGUN = 30;
const SOON = 30;

const FIRST = /^(?:opened|reported|raised|logged|checked_in|admitted|entered|borrowed|arrived|picked_up|clocked_in)$/iu;
const THEN = /^(?:resolved|closed|fixed|checked_out|discharged|left|exited|returned|departed|dropped_off|clocked_out)$/iu;

/** "opened, resolved", "checked in, checked out": side by side, both say when, and not whether. */
export function whenTheyHappened(drafts: readonly Draft[]): void {
  drafts.forEach((first, i) => {
    const then = drafts[i + 1];
    if (then === undefined || !FIRST.test(first.name) || !THEN.test(then.name)) return;
    const isBare = ({ made, stated, remarks }: Draft): boolean => (made.type === 'boolean' || made.type === 'date') && stated.values !== true && stated.shape !== true && stated.dates !== true && stated.type !== true && remarks.length === 0;
    if (!isBare(first) || !isBare(then) || (first.made.type === 'date' && then.made.type === 'date')) return;
    for (const draft of [first, then]) draft.made = { type: 'datetime', options: { from: '-1y', to: 'now' } };
  });
}

/** "departure, arrival": of a way that takes hours, not days. */
const WAY: readonly (readonly [RegExp, RegExp])[] = [[/^(?:departure|departed|departs|take_?off|launch|abflug|abfahrt|salida|d[ée]part)(?:_|$)/iu, /^(?:arrival|arrived|arrives|landing|landed|ankunft|llegada|arriv[ée]e)(?:_|$)/iu]];

/** Both ends of a way are moments where one of them is. */
export function agreeOnWays(drafts: readonly Draft[]): void {
  for (const [start, end] of WAY) {
    const [from, to] = [start, end].map((name) => drafts.find((draft) => name.test(draft.name)));
    const isBare = to?.made.type === 'datetime' && to.made.options?.['after'] === from?.name && to.made.options?.['within'] === undefined && to.made.options?.['at_least'] === undefined;
    if (from?.made.type === 'datetime' && to !== undefined && to.stated.type !== true && (to.made.type === 'date' || (to.made.type === 'time' && to.stated.dates !== true) || isBare)) {
      // "plate, arrival, departure": who comes first and leaves later is on no way.
      const isStay = drafts.indexOf(to) < drafts.indexOf(from) && !drafts.some((draft) => isCalled(draft, ON_A_WAY));
      to.made = { type: 'datetime', options: isStay ? (isBare || to.made.type === 'time' ? { from: '-1y', to: 'now' } : (to.made.options ?? {})) : { after: from.name, at_least: '45m', within: '14h' } };
    }
  }
}

/** The rank of those who are hired and those who join: they stay for years. */
const JOINED = 16;

/** Nothing was told of what it follows. */
function isOpen({ stated, made }: Draft): boolean {
  const { after, before, step } = made.options ?? {};
  return stated.formula !== true && after === undefined && before === undefined && step === undefined;
}

/** Whether one moment is reckoned from another already, over however many. */
function leadsTo(from: Draft, to: Draft, drafts: readonly Draft[]): boolean {
  let current: Draft | undefined = from;
  for (let i = 0; current !== undefined && i < drafts.length; i++) {
    const name: unknown = current.made.options?.['after'] ?? current.made.options?.['before'];
    if (name === to.name) return true;
    current = drafts.find((draft) => draft.name === name);
  }
  return false;
}

function follow({ draft: anchor, stage: first }: Moment, { draft, stage }: Moment, minutes: number | undefined): void {
  const hasTimes = anchor.made.type === 'datetime' && draft.made.type === 'datetime';
  const isLong = stage.isEnd === true && first.rank === JOINED && !hasTimes;
  const within = isLong ? `${first.within}d` : hasTimes && minutes !== undefined ? `${minutes}m` : hasTimes && stage.hours !== undefined ? `${stage.hours}h` : `${stage.within}d`;
  const distance = { at_least: hasTimes ? '1m' : '1d', within };
  // Days and hours that were told for the later one stay; the earlier one is reckoned from it.
  if (draft.stated.dates === true && anchor.stated.dates !== true && isOpen(anchor)) {
    anchor.made = { type: anchor.made.type, options: { before: draft.name, ...distance } };
    return;
  }
  if (hasTimes && withinHours(anchor, draft)) return;
  // What was told of both stands, whatever their names would say.
  const hasHours = anchor.made.options?.['hours'] !== undefined || draft.made.options?.['hours'] !== undefined;
  if (draft.stated.dates === true && ((anchor.stated.dates === true && hasHours) || areInOrder(anchor, draft))) return;
  if (stage.isForetold !== true) leaveRoom(anchor, within);
  leaveRoomOf(anchor, draft, within);
  draft.made = { type: draft.made.type, options: { after: anchor.name, ...distance } };
}

const ISO = /^\d{4}-\d\d-\d\d$/u;
const DAYS = /^(\d+)d$/u;

/** "start and end date in the first half of 2024": what both lie in has room for the later one. */
function leaveRoomOf(anchor: Draft, draft: Draft, within: string): void {
  const [{ from, to }, other] = [anchor.made.options ?? {}, draft.made.options ?? {}];
  const days = Number(DAYS.exec(within)?.[1] ?? 1);
  if (draft.stated.span !== true || typeof from !== 'string' || typeof to !== 'string' || !ISO.test(from) || !ISO.test(to) || other['to'] !== to) return;
  const last = addDays(to, -days);
  if (last > from) anchor.made = { type: anchor.made.type, options: { ...anchor.made.options, to: last } };
}

interface Hours {
  readonly from: string;
  readonly to: string;
}

const HOUR = 60;
/** What follows within the same hours of a day does so before they end. */
const MOST_HOURS = 6;

/** "departure and arrival time between 06:00 and 22:00": the hours told of both leave room for the way. */
function withinHours(anchor: Draft, draft: Draft): boolean {
  const [first, second] = [anchor, draft].map(({ made }) => made.options?.['hours'] as Hours | undefined);
  if (first === undefined || second === undefined || anchor.stated.dates !== true || draft.stated.dates !== true || first.from !== second.from || first.to !== second.to) return false;
  const [from, to] = [first.from, first.to].map((clock) => Number(clock.slice(0, 2)) * HOUR + Number(clock.slice(3, 5))) as [number, number];
  const room = Math.min(MOST_HOURS * HOUR, Math.floor((to - from) / 3));
  if (!(room >= 15)) return false;
  anchor.made = { type: 'datetime', options: { ...anchor.made.options, hours: { from: first.from, to: clockOf(to - room) } } };
  draft.made = { type: 'datetime', options: { after: anchor.name, at_least: '5m', within: `${String(room)}m` } };
  return true;
}

/** "start date in 2024, end date in 2025", "joined in the past year, renewal in the future": stretches that never run into each other. */
function areInOrder(before: Draft, after: Draft): boolean {
  const [to, from] = [before.made.options?.['to'], after.made.options?.['from']];
  if (after.stated.span !== true || typeof to !== 'string' || typeof from !== 'string') return false;
  if (/^\d/.test(to) && /^\d/.test(from)) return to <= from;
  const place = (moment: string): number => (moment.startsWith('+') ? 2 : moment === 'now' ? 1 : 0);
  return place(from) > 0 && place(from) >= place(to);
}

const COUNTS = /^(?:(?:rental|stay|trip|loan|leave|booked|hire)_(?:days|nights)|nights?|(?:number_of_|num_)?nights|days|days_requested|length_of_stay|duration_days|stay_days)$/i;

/** "nights" beside check-in and check-out is their distance. */
function countBetween(drafts: readonly Draft[], before: Draft, after: Draft): void {
  const count = drafts.find((draft) => isCalled(draft, COUNTS) && draft.made.type === 'integer' && draft.stated.formula !== true);
  if (count === undefined || before.made.type !== 'date' || after.made.type !== 'date') return;
  // "Older patients stay longer": what moves is drawn, and the end follows it.
  const isMoved = count.stated.correlated === true || count.cases !== undefined || count.stated.shape === true;
  if (isMoved && spanMoments(count, after, before, '') !== undefined) return;
  const { min, max } = count.made.options ?? {};
  if (count.stated.range === true && typeof min === 'number' && typeof max === 'number') after.made = { type: 'date', options: { after: before.name, at_least: `${Math.max(0, Math.ceil(min))}d`, within: `${Math.floor(max)}d` } };
  count.made = { type: 'expression', options: { expression: `days(${nameIn(after)}, ${nameIn(before)})` } };
  count.stated.formula = true;
}
